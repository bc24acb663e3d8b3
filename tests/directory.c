/* DhcpDsInit and DhcpDsCleanup, without a directory. */
#include <windows.h>
#include "dhcpsapi.h"
#include "test.h"

static void init_and_cleanup(int thread)
{
    for (int i = 0; i < 1000; i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, DhcpDsInit(), "thread %d", thread);
        DhcpDsCleanup();
    }
}

int main(void)
{
    DWORD blocks = test_heap_blocks();

    DhcpDsCleanup();
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDsInit());
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDsInit());
    DhcpDsCleanup();
    DhcpDsCleanup();
    DhcpDsCleanup();
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDsInit());
    CHECK_NUMBER(blocks, test_heap_blocks());

    test_in_threads(8, init_and_cleanup);
    return test_result();
}
