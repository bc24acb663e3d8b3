#include "dhcpm_types_of_idl.h"
#define LAYOUT layout_of_idl
#include "layout_table.h"
