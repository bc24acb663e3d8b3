/* The same program as C++, for which the headers have to say that their functions are C. */
#include "imports.c"
