/* The directory of authorized DHCP servers, as far as there is one. */
#include <windows.h>
#include "dhcpsapi.h"

/* On Windows these two load and let go what the directory functions use. Here is nothing to prepare, so
 * nothing to undo either, in whatever number and order they are called. */
DWORD DHCP_API_FUNCTION DhcpDsInit(VOID)
{
    return ERROR_SUCCESS;
}

VOID DHCP_API_FUNCTION DhcpDsCleanup(VOID)
{
}
