/*
 * User and vendor classes.
 */
#ifndef STANDIN_CLASSES_H
#define STANDIN_CLASSES_H

#include "standin.h"
#include "tree.h"

/* A user class and a vendor class can have the same name. */
struct class_key
{
    const WCHAR *name;
    bool is_vendor;
};

struct class
{
    struct node by_key; /* struct class_key */
    struct class_key key;
    WCHAR *comment;
    DWORD enterprise; /* of IPv6 vendor classes */
    DWORD flags;
    DHCP_BINARY_DATA data;
};

void classes_init(void);

/* Whether both classes of a pair exist, NULL being the default class of either kind. */
bool classes_known(const WCHAR *user, const WCHAR *vendor);
bool class_known(const WCHAR *name, bool is_vendor);

/* The name of the user class that has this data, or NULL: policies want to know. */
const WCHAR *class_user_of_data(const BYTE *data, DWORD length);

/* Shared with the classes of IPv6 */
void class_tree_init(struct tree *classes);
struct class *class_find(const struct tree *classes, const WCHAR *name, bool is_vendor);
struct class *class_find_any(const struct tree *classes, const WCHAR *name, bool preferred_is_vendor);
/* How many classes an enumeration returns from an index on, each in a structure of that size; its result. */
DWORD class_page(const struct tree *classes, DWORD resume, DWORD preferred, size_t size, DWORD *read,
                 DWORD *left);

#endif
