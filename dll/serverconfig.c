/* The configuration of a server, in the process of the tool. */
#include <windows.h>
#include "dhcpsapi.h"
#include "memory.h"

VOID DHCP_API_FUNCTION DhcpServerAuditlogParamsFree(LPDHCP_SERVER_CONFIG_INFO_VQ ConfigInfo)
{
    if (!ConfigInfo)
        return;
    memory_free(ConfigInfo->DatabaseName);
    memory_free(ConfigInfo->DatabasePath);
    memory_free(ConfigInfo->BackupPath);
    memory_free(ConfigInfo->wszBootTableString);
    memory_free(ConfigInfo);
}
