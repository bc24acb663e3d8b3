#include <windows.h>
#include <dhcpsapi.h>
#define LAYOUT layout_of_header
#include "layout_table.h"
