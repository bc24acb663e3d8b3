/* A treap: a search tree by key that is at the same time a heap by random priorities. */
#include "tree.h"

static void *item_of(const struct tree *tree, const struct node *node)
{
    return node ? (char *)node - tree->offset : NULL;
}

static struct node *node_of(const struct tree *tree, const void *item)
{
    return (struct node *)((const char *)item + tree->offset);
}

static size_t count_of(const struct node *node)
{
    return node ? node->count : 0;
}

/* Xorshift: fast, and the same in every run. */
static unsigned next_priority(void)
{
    static unsigned state = 0x9e3779b9;

    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

void tree_init(struct tree *tree, size_t offset, tree_compare *compare)
{
    tree->root = NULL;
    tree->offset = offset;
    tree->compare = compare;
}

size_t tree_count(const struct tree *tree)
{
    return count_of(tree->root);
}

static int side_of(const struct node *node)
{
    return node->parent->child[1] == node;
}

/* Puts another node, or none, where node is in its parent. */
static void replace(struct tree *tree, struct node *node, struct node *other)
{
    if (!node->parent)
        tree->root = other;
    else
        node->parent->child[side_of(node)] = other;
    if (other)
        other->parent = node->parent;
}

/* Lifts a node above its parent, which keeps the order of the items. */
static void rotate_up(struct tree *tree, struct node *node)
{
    struct node *parent = node->parent;
    int side = side_of(node);
    struct node *middle = node->child[!side];

    replace(tree, parent, node);
    parent->child[side] = middle;
    if (middle)
        middle->parent = parent;
    node->child[!side] = parent;
    parent->parent = node;
    node->count = parent->count;
    parent->count = 1 + count_of(parent->child[0]) + count_of(parent->child[1]);
}

void *tree_find(const struct tree *tree, const void *key)
{
    struct node *node = tree->root;

    while (node)
    {
        void *item = item_of(tree, node);
        int order = tree->compare(key, item);

        if (!order)
            return item;
        node = node->child[order > 0];
    }
    return NULL;
}

void tree_insert(struct tree *tree, const void *key, void *item)
{
    struct node *node = node_of(tree, item), *parent = NULL, **link = &tree->root;

    while (*link)
    {
        parent = *link;
        parent->count++;
        link = &parent->child[tree->compare(key, item_of(tree, parent)) > 0];
    }
    *link = node;
    node->parent = parent;
    node->child[0] = node->child[1] = NULL;
    node->count = 1;
    node->priority = next_priority();
    while (node->parent && node->priority > node->parent->priority)
        rotate_up(tree, node);
}

void tree_remove(struct tree *tree, void *item)
{
    struct node *node = node_of(tree, item), *above;

    while (node->child[0] && node->child[1])
        rotate_up(tree, node->child[node->child[0]->priority < node->child[1]->priority]);
    for (above = node->parent; above; above = above->parent)
        above->count--;
    replace(tree, node, node->child[0] ? node->child[0] : node->child[1]);
}

static struct node *outermost(struct node *node, int side)
{
    while (node && node->child[side])
        node = node->child[side];
    return node;
}

static struct node *neighbour(struct node *node, int side)
{
    if (node->child[side])
        return outermost(node->child[side], !side);
    while (node->parent && side_of(node) == side)
        node = node->parent;
    return node->parent;
}

void *tree_first(const struct tree *tree)
{
    return item_of(tree, outermost(tree->root, 0));
}

void *tree_next(const struct tree *tree, const void *item)
{
    return item_of(tree, neighbour(node_of(tree, item), 1));
}

void *tree_previous(const struct tree *tree, const void *item)
{
    return item_of(tree, neighbour(node_of(tree, item), 0));
}

/* The first item whose key is greater than the key, or equal to it if least is 0. */
static void *first_above(const struct tree *tree, const void *key, int least)
{
    struct node *node = tree->root, *found = NULL;

    while (node)
    {
        if (tree->compare(key, item_of(tree, node)) <= -least)
        {
            found = node;
            node = node->child[0];
        }
        else
        {
            node = node->child[1];
        }
    }
    return item_of(tree, found);
}

void *tree_from(const struct tree *tree, const void *key)
{
    return first_above(tree, key, 0);
}

void *tree_after(const struct tree *tree, const void *key)
{
    return first_above(tree, key, 1);
}

void *tree_at(const struct tree *tree, size_t index)
{
    struct node *node = tree->root;

    while (node)
    {
        size_t before = count_of(node->child[0]);

        if (index == before)
            return item_of(tree, node);
        if (index < before)
        {
            node = node->child[0];
        }
        else
        {
            index -= before + 1;
            node = node->child[1];
        }
    }
    return NULL;
}

size_t tree_index(const struct tree *tree, const void *item)
{
    const struct node *node = node_of(tree, item);
    size_t index = count_of(node->child[0]);

    for (; node->parent; node = node->parent)
        if (side_of(node))
            index += count_of(node->parent->child[0]) + 1;
    return index;
}

size_t tree_before(const struct tree *tree, const void *key)
{
    const void *item = tree_from(tree, key);

    return item ? tree_index(tree, item) : tree_count(tree);
}
