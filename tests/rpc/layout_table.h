/*
 * The layout of every structure that goes over the wire, as one of its two descriptions has it: dhcpsapi.h,
 * which the stubs are compiled with, or dhcpm_types.idl, from which widl computed where to find each member.
 * The including file says which, and gives LAYOUT its name.
 */
#include <stddef.h>
#include "layout.h"

#define STRUCTURE(type)      {#type, "", sizeof(type), _Alignof(type)},
#define MEMBER(type, member) {#type, #member, offsetof(type, member), sizeof(((type *)0)->member)},

#define NESTED(type, array, member)                                                                          \
    {#type, #array "." #member, offsetof(__typeof__(*((type *)0)->array), member),                           \
     sizeof(((type *)0)->array->member)},

const struct layout LAYOUT[] = {
#include "layout_members.h"
    {NULL, NULL, 0, 0}};
