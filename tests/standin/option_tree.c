/*
 * What trees of option definitions and of option values have in common: their order, by policy, user class,
 * vendor class, kind, number; hence the options of one class pair and kind are neighbours.
 */
#include "memory.h"
#include "options.h"
#include "page.h"

bool option_flags_valid(DWORD flags)
{
    return !flags || flags & DHCP_FLAGS_OPTION_IS_VENDOR;
}

struct option_key option_key_of(DWORD flags, DWORD id, const WCHAR *user, const WCHAR *vendor)
{
    return (struct option_key){NULL, user, vendor, (flags & DHCP_FLAGS_OPTION_IS_VENDOR) != 0, id};
}

static int compare_pairs(const struct option_key *a, const struct option_key *b)
{
    int order = text_compare(a->policy, b->policy);
    if (!order)
        order = text_compare(a->user, b->user);
    if (!order)
        order = text_compare(a->vendor, b->vendor);
    return order;
}

static int compare(const void *key, const void *item)
{
    const struct option_key *a = key, *b = &((const struct option_item *)item)->key;
    int order = compare_pairs(a, b);
    if (!order)
        order = ORDER(a->is_vendor, b->is_vendor);
    return order ? order : ORDER(a->id, b->id);
}

bool option_pair_same(const struct option_key *a, const struct option_key *b)
{
    return !compare_pairs(a, b);
}

void option_tree_init(struct tree *tree)
{
    tree_init(tree, offsetof(struct option_item, by_key), compare);
}

void option_item_init(struct option_item *item, const struct option_key *key)
{
    item->key = *key;
    item->key.policy = keep_text(key->policy);
    item->key.user = keep_text(key->user);
    item->key.vendor = keep_text(key->vendor);
}

void option_item_clear(struct option_item *item)
{
    keep_free((WCHAR *)item->key.policy);
    keep_free((WCHAR *)item->key.user);
    keep_free((WCHAR *)item->key.vendor);
}

/* Whether an item goes when a class or a policy does. */
typedef bool concerns(const struct option_key *key, const WCHAR *name);

static bool concerns_user(const struct option_key *key, const WCHAR *name)
{
    return key->user && !text_compare(key->user, name);
}

static bool concerns_vendor(const struct option_key *key, const WCHAR *name)
{
    return key->vendor && !text_compare(key->vendor, name);
}

static bool concerns_policy(const struct option_key *key, const WCHAR *name)
{
    return key->policy && !text_compare(key->policy, name);
}

static void forget(struct tree *tree, const WCHAR *name, concerns *concerned, option_free *freed)
{
    struct option_item *next;
    for (struct option_item *item = tree_first(tree); item; item = next)
    {
        next = tree_next(tree, item);
        if (!concerned(&item->key, name))
            continue;
        tree_remove(tree, item);
        freed(item);
    }
}

void option_tree_forget_class(struct tree *tree, const WCHAR *name, bool is_vendor, option_free *freed)
{
    forget(tree, name, is_vendor ? concerns_vendor : concerns_user, freed);
}

void option_tree_forget_policy(struct tree *tree, const WCHAR *policy, option_free *freed)
{
    forget(tree, policy, concerns_policy, freed);
}

/* The page of a nonempty rest of a list. */
static struct option_page page_of(const struct tree *tree, size_t index, size_t end, DWORD preferred,
                                  option_size *size)
{
    struct option_page answer = {tree_at(tree, index), 0, (DWORD)(end - index), 0, ERROR_MORE_DATA};
    struct page page = page_exact(preferred);
    for (struct option_item *item = answer.first; answer.left && page_takes(&page, size(item));
         item = tree_next(tree, item))
    {
        answer.read++;
        answer.left--;
    }
    if (!answer.left)
        answer.result = ERROR_SUCCESS;
    return answer;
}

struct option_page option_page(const struct tree *tree, const struct option_key *pair, DWORD resume,
                               DWORD preferred, option_size *size)
{
    struct option_key key = *pair;
    key.id = 0;
    size_t begin = tree_before(tree, &key);
    key.id = MAXDWORD;
    size_t end = tree_before(tree, &key);
    if (resume >= end - begin)
        return (struct option_page){NULL, 0, 0, resume, ERROR_NO_MORE_ITEMS};
    /* By every page of these enumerations, a maximum of 0 takes nothing, but tells that there is something.
     */
    if (!preferred)
        return (struct option_page){NULL, 0, (DWORD)(end - begin) - resume, resume, ERROR_MORE_DATA};
    struct option_page answer = page_of(tree, begin + resume, end, preferred, size);
    answer.index = resume + answer.read;
    return answer;
}
