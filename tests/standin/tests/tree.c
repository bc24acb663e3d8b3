/* The tree against an array of which numbers are in it, and at sizes where anything but logarithmic would
 * show. */
#include <stdlib.h>
#include "test.h"
#include "tree.h"

#define SMALL 300
#define LARGE 200000

struct item
{
    struct node node;
    unsigned number;
};

static struct tree tree;
static struct item items[LARGE];

static int compare(const void *key, const void *item)
{
    return ORDER(*(const unsigned *)key, ((const struct item *)item)->number);
}

static unsigned next_random(void)
{
    static unsigned state = 12345;

    state = state * 1103515245 + 12345;
    return state >> 8;
}

static void insert(unsigned number)
{
    items[number].number = number;
    tree_insert(&tree, &number, &items[number]);
}

/* Every function, for every number, against the array. */
static void check_all(const char *in)
{
    unsigned number, before = 0;
    struct item *last = NULL;

    for (number = 0; number < SMALL; number++)
    {
        struct item *found = tree_find(&tree, &number), *from = tree_from(&tree, &number);
        struct item *after = tree_after(&tree, &number);

        CHECK(!in[number] == !found, "%u", number);
        CHECK_NUMBER(before, tree_before(&tree, &number), "%u", number);
        CHECK(!from || from->number >= number, "%u", number);
        CHECK(!after || after->number > number, "%u", number);
        if (in[number])
        {
            CHECK(found == &items[number] && from == found, "%u", number);
            CHECK_NUMBER(before, tree_index(&tree, found), "%u", number);
            CHECK(tree_at(&tree, before) == found, "%u", number);
            CHECK(tree_previous(&tree, found) == last, "%u", number);
            CHECK(last ? tree_next(&tree, last) == found : tree_first(&tree) == found, "%u", number);
            CHECK(tree_next(&tree, found) == after, "%u", number);
            last = found;
            before++;
        }
    }
    CHECK_NUMBER(before, tree_count(&tree));
    CHECK(!tree_at(&tree, before));
    CHECK(!last || !tree_next(&tree, last));
}

static void test_against_array(void)
{
    static char in[SMALL];
    int round;

    tree_init(&tree, offsetof(struct item, node), compare);
    check_all(in);
    for (round = 0; round < 3000; round++)
    {
        unsigned number = next_random() % SMALL;

        if (in[number])
            tree_remove(&tree, &items[number]);
        else
            insert(number);
        in[number] = !in[number];
        if (round % 100 == 0)
            check_all(in);
    }
    check_all(in);
}

static unsigned depth_of(const struct node *node)
{
    unsigned left, right;

    if (!node)
        return 0;
    left = depth_of(node->child[0]);
    right = depth_of(node->child[1]);
    return 1 + (left > right ? left : right);
}

/* Ascending keys are what unbalanced trees are worst at. */
static void test_depth(void)
{
    unsigned number;

    tree_init(&tree, offsetof(struct item, node), compare);
    for (number = 0; number < LARGE; number++)
        insert(number);
    CHECK_NUMBER(LARGE, tree_count(&tree));
    CHECK(depth_of(tree.root) < 60, "%u", depth_of(tree.root));
    for (number = 0; number < LARGE; number += 2)
        tree_remove(&tree, &items[number]);
    CHECK_NUMBER(LARGE / 2, tree_count(&tree));
    CHECK(depth_of(tree.root) < 60, "%u", depth_of(tree.root));
    CHECK(tree_at(&tree, LARGE / 4) == &items[LARGE / 2 + 1]);
    while (tree_first(&tree))
        tree_remove(&tree, tree_first(&tree));
    CHECK_NUMBER(0, tree_count(&tree));
    CHECK(!tree.root);
}

int main(void)
{
    test_against_array();
    test_depth();
    return test_result();
}
