/*
 * What every file of the stand-in starts with: Windows, the interface, and the C library.
 */
#ifndef STANDIN_H
#define STANDIN_H

#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <dhcpsapi.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#endif
