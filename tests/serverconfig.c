/* Freeing the configuration of a server. */
#include <windows.h>
#include "dhcpsapi.h"
#include "test.h"

/* Blocks as the DLL hands them out: of the process heap, each on its own. */
static void *block(SIZE_T size)
{
    void *memory = HeapAlloc(GetProcessHeap(), 0, size);

    if (CHECK(memory != NULL))
        FillMemory(memory, size, 0xCC);
    return memory;
}

/* A configuration with the texts whose bits are set, and an invalid value in every member that is no pointer.
 */
static DHCP_SERVER_CONFIG_INFO_VQ *configuration(unsigned texts)
{
    DHCP_SERVER_CONFIG_INFO_VQ *info = block(sizeof(*info));

    info->DatabaseName = texts & 1 ? block(100) : NULL;
    info->DatabasePath = texts & 2 ? block(100) : NULL;
    info->BackupPath = texts & 4 ? block(100) : NULL;
    info->wszBootTableString = texts & 8 ? block(1) : NULL;
    return info;
}

int main(void)
{
    DWORD blocks = test_heap_blocks();

    DhcpServerAuditlogParamsFree(NULL);
    CHECK_NUMBER(blocks, test_heap_blocks());
    for (unsigned texts = 0; texts < 16; texts++)
    {
        DHCP_SERVER_CONFIG_INFO_VQ *info = configuration(texts);

        CHECK(test_heap_blocks() > blocks);
        DhcpServerAuditlogParamsFree(info);
        CHECK_NUMBER(blocks, test_heap_blocks(), "texts %x", texts);
    }

    /* A tool may free some of it itself. */
    {
        DHCP_SERVER_CONFIG_INFO_VQ *info = configuration(15);

        DhcpRpcFreeMemory(info->BackupPath);
        info->BackupPath = NULL;
        DhcpServerAuditlogParamsFree(info);
        CHECK_NUMBER(blocks, test_heap_blocks());
    }
    return test_result();
}
