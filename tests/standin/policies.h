/*
 * Policies: of the server, and of scopes.
 */
#ifndef STANDIN_POLICIES_H
#define STANDIN_POLICIES_H

#include "model.h"
#include "standin.h"

struct policy;

void policies_init(struct tree *policies);
void policies_clear(struct tree *policies);

struct policy *policy_find(const struct tree *policies, const WCHAR *name);
bool policy_has_fqdn(const struct policy *policy); /* a condition on the domain name of the client */

/* The policies of a class are deleted with it. */
void policies_forget_class(const WCHAR *name);

#endif
