/*
 * Values of options in a tree: those of the server, of a scope, or of a reservation, IPv4 or IPv6.
 */
#include "memory.h"
#include "option_data.h"
#include "options.h"
#include "page.h"

void option_values_init(struct tree *values)
{
    option_tree_init(values);
}

void option_value_free(struct option_item *item)
{
    option_item_clear(item);
    option_data_free(&((struct option_value *)item)->data);
    keep_free(item);
}

void option_values_clear(struct tree *values)
{
    struct option_item *item;
    while ((item = tree_first(values)) != NULL)
    {
        tree_remove(values, item);
        option_value_free(item);
    }
}

struct option_value *option_value_find(const struct tree *values, const struct option_key *key)
{
    return tree_find(values, key);
}

static struct option_value *value_new(struct tree *values, const struct option_key *key)
{
    struct option_value *value = keep_alloc(sizeof(*value));
    option_item_init(&value->item, key);
    tree_insert(values, key, value);
    return value;
}

void option_value_put(struct tree *values, const struct option_key *key, const DHCP_OPTION_DATA *data)
{
    struct option_value *value = option_value_find(values, key);
    if (!value)
        value = value_new(values, key);
    option_data_free(&value->data);
    value->data = option_data_keep(data);
}

bool option_value_remove(struct tree *values, const struct option_key *key)
{
    struct option_value *value = option_value_find(values, key);
    if (!value)
        return false;
    tree_remove(values, value);
    option_value_free(&value->item);
    return true;
}

DHCP_OPTION_VALUE option_value_out(const struct option_key *key, const DHCP_OPTION_DATA *data)
{
    return (DHCP_OPTION_VALUE){key->id, option_data_out(data)};
}

LPDHCP_OPTION_VALUE option_value_out_new(const struct option_key *key, const DHCP_OPTION_DATA *data)
{
    LPDHCP_OPTION_VALUE value = out_alloc(sizeof(*value));
    *value = option_value_out(key, data);
    return value;
}

/* Enumerating */

/* The data of an item: its value, or the default of a definition. */
typedef const DHCP_OPTION_DATA *data_of(const struct option_item *item);

static const DHCP_OPTION_DATA *data_of_value(const struct option_item *item)
{
    return &((const struct option_value *)item)->data;
}

static const DHCP_OPTION_DATA *data_of_definition(const struct option_item *item)
{
    return &((const struct option_definition *)item)->value;
}

static size_t size_of_value(const struct option_item *item)
{
    return sizeof(DHCP_OPTION_VALUE) + option_data_size(data_of_value(item));
}

static size_t size_of_default(const struct option_item *item)
{
    return sizeof(DHCP_OPTION_VALUE) + option_data_size(data_of_definition(item));
}

/* That many values, from an item on. */
static void fill(LPDHCP_OPTION_VALUE_ARRAY array, const struct tree *tree, const struct option_item *item,
                 DWORD count, data_of *data)
{
    array->NumElements = count;
    array->Values = count ? out_alloc(count * sizeof(*array->Values)) : NULL;
    for (DWORD i = 0; i < count; i++, item = tree_next(tree, item))
        array->Values[i] = option_value_out(&item->key, data(item));
}

static DWORD answer(const struct tree *tree, const struct option_page *page, data_of *data,
                    DHCP_RESUME_HANDLE *resume, LPDHCP_OPTION_VALUE_ARRAY *out, DWORD *read, DWORD *left)
{
    if (page->read)
    {
        *out = out_alloc(sizeof(**out));
        fill(*out, tree, page->first, page->read, data);
    }
    *resume = page->index;
    *read = page->read;
    *left = page->left;
    return page->result == ERROR_SUCCESS ? ERROR_NO_MORE_ITEMS : page->result;
}

DWORD option_values_enum(const struct tree *values, const struct option_key *pair, DHCP_RESUME_HANDLE *resume,
                         DWORD preferred, LPDHCP_OPTION_VALUE_ARRAY *out, DWORD *read, DWORD *left)
{
    struct option_page page = option_page(values, pair, *resume, preferred, size_of_value);
    return answer(values, &page, data_of_value, resume, out, read, left);
}

DWORD option_defaults_enum(const struct tree *definitions, const struct option_key *pair,
                           DHCP_RESUME_HANDLE *resume, DWORD preferred, LPDHCP_OPTION_VALUE_ARRAY *out,
                           DWORD *read, DWORD *left)
{
    struct option_page page = option_page(definitions, pair, *resume, preferred, size_of_default);
    return answer(definitions, &page, data_of_definition, resume, out, read, left);
}

/* All values at once: for each class pair one set of plain options and one of vendor options, either of which
 * can be empty. */

struct pair
{
    const struct option_item *first[2]; /* of the plain ones, of the vendor ones */
    DWORD count[2];
};

/* The pair that an item begins, whose plain options end at a number; moves the item on to the next pair. */
static struct pair take_pair(const struct tree *values, const struct option_item **item, DWORD last_plain)
{
    const struct option_item *begin = *item;
    struct pair pair = {{NULL, NULL}, {0, 0}};
    for (; *item && option_pair_same(&begin->key, &(*item)->key); *item = tree_next(values, *item))
    {
        bool kind = (*item)->key.is_vendor || (*item)->key.id > last_plain;
        if (!pair.count[kind]++)
            pair.first[kind] = *item;
    }
    return pair;
}

static LPDHCP_OPTION_VALUE_ARRAY pair_out(const struct tree *values, const struct pair *pair, bool kind)
{
    LPDHCP_OPTION_VALUE_ARRAY array = out_alloc(sizeof(*array));
    fill(array, values, pair->first[kind], pair->count[kind], data_of_value);
    return array;
}

/* Values without a policy come first in a tree: no name is before every name. */
static const struct option_item *first_of_policies(const struct tree *values)
{
    const struct option_item *item = tree_first(values);
    while (item && !item->key.policy)
        item = tree_next(values, item);
    return item;
}

static DWORD count_pairs(const struct tree *values, const struct option_item *item,
                         const struct option_item *end)
{
    DWORD count = 0;
    for (; item != end; count++)
        take_pair(values, &item, MAXDWORD);
    return count;
}

LPDHCP_ALL_OPTION_VALUES option_values_out_all(const struct tree *values, DWORD last_plain)
{
    const struct option_item *item = tree_first(values), *end = first_of_policies(values);
    LPDHCP_ALL_OPTION_VALUES all = out_alloc(sizeof(*all));
    all->NumElements = 2 * count_pairs(values, item, end);
    all->Options = all->NumElements ? out_alloc(all->NumElements * sizeof(*all->Options)) : NULL;
    for (DWORD i = 0; i < all->NumElements; i += 2)
    {
        const struct option_key *key = &item->key;
        struct pair pair = take_pair(values, &item, last_plain);
        for (DWORD kind = 0; kind < 2; kind++)
        {
            all->Options[i + kind].ClassName = out_text(key->user);
            all->Options[i + kind].VendorName = out_text(key->vendor);
            all->Options[i + kind].IsVendor = (BOOL)kind;
            all->Options[i + kind].OptionsArray = pair_out(values, &pair, kind);
        }
    }
    return all;
}

LPDHCP_ALL_OPTION_VALUES_PB option_values_out_policies(const struct tree *values)
{
    const struct option_item *item = first_of_policies(values);
    LPDHCP_ALL_OPTION_VALUES_PB all = out_alloc(sizeof(*all));
    all->NumElements = 2 * count_pairs(values, item, NULL);
    all->Options = all->NumElements ? out_alloc(all->NumElements * sizeof(*all->Options)) : NULL;
    for (DWORD i = 0; i < all->NumElements; i += 2)
    {
        const struct option_key *key = &item->key;
        struct pair pair = take_pair(values, &item, LAST_PLAIN_OPTION);
        for (DWORD kind = 0; kind < 2; kind++)
        {
            all->Options[i + kind].PolicyName = out_text(key->policy);
            all->Options[i + kind].VendorName = out_text(key->vendor);
            all->Options[i + kind].IsVendor = (BOOL)kind;
            all->Options[i + kind].OptionsArray = pair_out(values, &pair, kind);
        }
    }
    return all;
}
