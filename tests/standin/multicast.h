/*
 * Multicast scopes.
 */
#ifndef STANDIN_MULTICAST_H
#define STANDIN_MULTICAST_H

#include "standin.h"
#include "tree.h"

void multicast_init(void);

/* The values of options in a multicast scope, or NULL if there is no such scope. */
struct tree *multicast_option_values(const WCHAR *name);
void multicast_forget_class(const WCHAR *name, bool is_vendor);

#endif
