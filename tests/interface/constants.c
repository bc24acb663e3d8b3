/* Every constant and every enumerator has the value of constants.tsv and enumerators.tsv. */
#include "check.h"

#define CONSTANT(name, value) CHECK(name == (value), #name);
#include "constants.inc"

#define ENUMERATOR(enumeration, name, value)                                                                 \
    CHECK(name == (value) && sizeof(enumeration) == 4, #enumeration " " #name);                              \
    CHECK(SAME_TYPE((enumeration)name, enumeration), #enumeration);
#include "enumerators.inc"
