/*
 * Multicast scopes. They have no clients here: nothing in [MS-DHCPM] makes one, and the stand-in speaks no
 * MADCAP.
 */
#ifndef STANDIN_MULTICAST_H
#define STANDIN_MULTICAST_H

#include "model.h"
#include "standin.h"
#include "tree.h"

struct mscope
{
    struct node by_name; /* const WCHAR * */
    DHCP_MSCOPE_INFO info;
    bool has_range; /* a multicast scope has one range at most */
    DHCP_IP_RANGE range;
    struct tree exclusions; /* struct mexclusion by first address */
    struct tree option_values;
};

struct mexclusion
{
    struct node by_first; /* DWORD */
    DHCP_IP_RANGE range;
};

void multicast_init(void);

struct mscope *mscope_find(const WCHAR *name); /* NULL also for no name */

/* The values of options in a multicast scope, or NULL if there is no such scope. */
struct tree *multicast_option_values(const WCHAR *name);
void multicast_forget_class(const WCHAR *name, bool is_vendor);

/* Elements: multicast_elements.c */
void mscope_elements_init(struct mscope *mscope);
void mscope_elements_clear(struct mscope *mscope);
DWORD mscope_free_addresses(const struct mscope *mscope);

#endif
