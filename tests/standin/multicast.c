/* Multicast scopes. */
#include "multicast.h"

void multicast_init(void)
{
}

struct tree *multicast_option_values(const WCHAR *name)
{
    (void)name;
    return NULL;
}

void multicast_forget_class(const WCHAR *name, bool is_vendor)
{
    (void)name;
    (void)is_vendor;
}
