/*
 * Options: their definitions, and their values in one place (the server, a scope, a reservation).
 *
 * A definition or a value belongs to a user class and a vendor class, NULL being the default class of either
 * kind; the two together are a class pair. A value that a policy gives has the policy's name too. Vendor
 * options have numbers of their own: 3 with DHCP_FLAGS_OPTION_IS_VENDOR is another option than 3 without.
 */
#ifndef STANDIN_OPTIONS_H
#define STANDIN_OPTIONS_H

#include "standin.h"
#include "tree.h"

/* The options of one class pair stand together in a tree, by number. */
struct option_key
{
    const WCHAR *policy; /* NULL in definitions, and in values that no policy gives */
    const WCHAR *user, *vendor;
    bool is_vendor;
    DWORD id;
};

/* What definitions and values have in common. */
struct option_item
{
    struct node by_key; /* struct option_key */
    struct option_key key;
};

struct option_definition
{
    struct option_item item;
    WCHAR *name, *comment;
    DHCP_OPTION_DATA value;
    DHCP_OPTION_TYPE type;
};

struct option_value
{
    struct option_item item;
    DHCP_OPTION_DATA data;
};

void options_init(void);

/*
 * Shared by the methods of IPv4 and IPv6
 */

/* A Flags parameter is 0 or has bits of DHCP_FLAGS_OPTION_IS_VENDOR; others may stand beside them. */
bool option_flags_valid(DWORD flags);
struct option_key option_key_of(DWORD flags, DWORD id, const WCHAR *user, const WCHAR *vendor);

void option_tree_init(struct tree *tree);
void option_item_init(struct option_item *item, const struct option_key *key); /* keeps copies of the texts */
void option_item_clear(struct option_item *item);
bool option_pair_same(const struct option_key *a, const struct option_key *b); /* number and kind aside */

/* Frees an item that is out of its tree. */
typedef void option_free(struct option_item *item);
/* Takes everything of a class, or of a policy, out of a tree. */
void option_tree_forget_class(struct tree *tree, const WCHAR *name, bool is_vendor, option_free *freed);
void option_tree_forget_policy(struct tree *tree, const WCHAR *policy, option_free *freed);

/* What one enumeration of the options of a class pair returns. */
struct option_page
{
    struct option_item *first; /* of those that go out; the next ones follow in the tree */
    DWORD read, left;
    DWORD index;  /* of the one after them */
    DWORD result; /* ERROR_SUCCESS when none are left, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS */
};
typedef size_t option_size(const struct option_item *item);
struct option_page option_page(const struct tree *tree, const struct option_key *pair, DWORD resume,
                               DWORD preferred, option_size *size);

/* Definitions: options.c */
struct option_definition *option_definition_find(const struct tree *definitions,
                                                 const struct option_key *key);
DWORD option_define(struct tree *definitions, const struct option_key *key, const DHCP_OPTION *option);
DWORD option_redefine(struct tree *definitions, const struct option_key *key, const DHCP_OPTION *option);
DWORD option_undefine(struct tree *definitions, const struct option_key *key);
DWORD option_definition_out(const struct tree *definitions, const struct option_key *key,
                            LPDHCP_OPTION *option);
void option_definition_free(struct option_item *definition);
void option_set_default(struct option_definition *definition, const DHCP_OPTION_DATA *data);
DWORD option_definitions_enum(const struct tree *definitions, const struct option_key *pair,
                              DHCP_RESUME_HANDLE *resume, DWORD preferred, LPDHCP_OPTION_ARRAY *options,
                              DWORD *read, DWORD *left);
LPDHCP_ALL_OPTIONS option_definitions_out_all(const struct tree *definitions);

/* Values: option_values.c */
void option_values_init(struct tree *values);
void option_values_clear(struct tree *values);
void option_value_free(struct option_item *value);
void option_value_put(struct tree *values, const struct option_key *key, const DHCP_OPTION_DATA *data);
struct option_value *option_value_find(const struct tree *values, const struct option_key *key);
bool option_value_remove(struct tree *values, const struct option_key *key); /* false if there is none */
DHCP_OPTION_VALUE option_value_out(const struct option_key *key, const DHCP_OPTION_DATA *data);
LPDHCP_OPTION_VALUE option_value_out_new(const struct option_key *key, const DHCP_OPTION_DATA *data);

/*
 * Enumerates values, or the defaults of definitions. Returns ERROR_NO_MORE_ITEMS together with the last of
 * them: the pages of the EnumOptionValues methods want it so.
 */
DWORD option_values_enum(const struct tree *values, const struct option_key *pair, DHCP_RESUME_HANDLE *resume,
                         DWORD preferred, LPDHCP_OPTION_VALUE_ARRAY *out, DWORD *read, DWORD *left);
DWORD option_defaults_enum(const struct tree *definitions, const struct option_key *pair,
                           DHCP_RESUME_HANDLE *resume, DWORD preferred, LPDHCP_OPTION_VALUE_ARRAY *out,
                           DWORD *read, DWORD *left);

/* In sets of all values of IPv4, a greater number is a vendor's, whatever the flags were; IPv6 has no such
 * rule.
 */
#define LAST_PLAIN_OPTION 256

/* Every value that no policy gives; every value that a policy gives. */
LPDHCP_ALL_OPTION_VALUES option_values_out_all(const struct tree *values, DWORD last_plain);
LPDHCP_ALL_OPTION_VALUES_PB option_values_out_policies(const struct tree *values);

#endif
