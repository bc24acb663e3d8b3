/*
 * The one container of the stand-in: a balanced tree of items that carry their own links.
 *
 * An item is any structure with a struct node in it, and is in as many trees as it has nodes. Each tree is
 * ordered by a key that the caller spells out; no two items of a tree have the same key. Finding, inserting,
 * removing, stepping and counting are all logarithmic in the number of items.
 */
#ifndef STANDIN_TREE_H
#define STANDIN_TREE_H

#include <stddef.h>

struct node
{
    struct node *parent, *child[2];
    size_t count;      /* items in the subtree of which this is the root */
    unsigned priority; /* random, never above that of the parent: this is what balances the tree */
};

/* <0, 0, >0 as the key comes before, is, or comes after that of the item. */
typedef int tree_compare(const void *key, const void *item);

struct tree
{
    struct node *root;
    size_t offset; /* of the node in the item */
    tree_compare *compare;
};

#define TREE(type, member, compare_key)                                                                      \
    {                                                                                                        \
        NULL, offsetof(type, member), compare_key                                                            \
    }
void tree_init(struct tree *tree, size_t offset, tree_compare *compare);

size_t tree_count(const struct tree *tree);
void *tree_find(const struct tree *tree, const void *key);
void tree_insert(struct tree *tree, const void *key, void *item); /* the key must not be in the tree */
void tree_remove(struct tree *tree, void *item);

/* All of these return NULL where there is no such item. */
void *tree_first(const struct tree *tree);
void *tree_next(const struct tree *tree, const void *item);
void *tree_previous(const struct tree *tree, const void *item);
void *tree_from(const struct tree *tree, const void *key);  /* the first whose key is not less */
void *tree_after(const struct tree *tree, const void *key); /* the first whose key is greater */
void *tree_at(const struct tree *tree, size_t index);

size_t tree_index(const struct tree *tree, const void *item); /* how many come before it */
size_t tree_before(const struct tree *tree, const void *key); /* how many have a lesser key */

/* Comparing keys of the usual kinds. */
#define ORDER(a, b) (((a) > (b)) - ((a) < (b)))

#define tree_each(type, item, tree) (type *item = tree_first(tree); item; item = tree_next(tree, item))

#endif
