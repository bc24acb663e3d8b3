/* The options of a thread: its own, gone with it, and never in the way of another's. */
#include <windows.h>
#include "dhcpsapi.h"
#include "test.h"

#define CHECK_OPTIONS(expected, ...)                                                                         \
    do                                                                                                       \
    {                                                                                                        \
        DWORD current = 0xDEADBEEF;                                                                          \
        CHECK_NUMBER(ERROR_SUCCESS, DhcpGetThreadOptions(&current, NULL), "" __VA_ARGS__);                   \
        CHECK_NUMBER(expected, current, "" __VA_ARGS__);                                                     \
    } while (0)

static void test_set_and_get(void)
{
    CHECK_OPTIONS(0);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetThreadOptions(0, NULL));
    CHECK_OPTIONS(0);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetThreadOptions(DHCP_FLAGS_DONT_ACCESS_DS, NULL));
    CHECK_OPTIONS(DHCP_FLAGS_DONT_ACCESS_DS);
    CHECK_OPTIONS(DHCP_FLAGS_DONT_ACCESS_DS); /* asking changes nothing */
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetThreadOptions(DHCP_FLAGS_DONT_ACCESS_DS, NULL));
    CHECK_OPTIONS(DHCP_FLAGS_DONT_ACCESS_DS);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetThreadOptions(0, NULL));
    CHECK_OPTIONS(0);
}

/* Every call that fails leaves the options as they are. */
static void test_arguments(void)
{
    DWORD flags;

    for (DWORD options = 0; options <= DHCP_FLAGS_DONT_ACCESS_DS; options++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, DhcpSetThreadOptions(options, NULL));

        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetThreadOptions(!options, &flags));
        CHECK_OPTIONS(options);
        for (int bit = 1; bit < 32; bit++)
        {
            CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetThreadOptions(1u << bit, NULL), "bit %d", bit);
            CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetThreadOptions((1u << bit) | !options, NULL),
                         "bit %d", bit);
            CHECK_OPTIONS(options, "bit %d", bit);
        }
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetThreadOptions(DHCP_FLAGS_DONT_DO_RPC, NULL));

        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetThreadOptions(NULL, NULL));
        flags = 0xDEADBEEF;
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetThreadOptions(&flags, &flags));
        CHECK_NUMBER(0xDEADBEEF, flags);
        CHECK_OPTIONS(options);
    }
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetThreadOptions(0, NULL));
}

static void change_options(int thread)
{
    CHECK_OPTIONS(0, "a new thread");
    for (DWORD i = 0; i < 200; i++)
    {
        DWORD options = (i + thread) % 3 == 0 ? DHCP_FLAGS_DONT_ACCESS_DS : 0;

        CHECK_NUMBER(ERROR_SUCCESS, DhcpSetThreadOptions(options, NULL), "thread %d", thread);
        SwitchToThread();
        CHECK_OPTIONS(options, "thread %d, round %lu", thread, i);
    }
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetThreadOptions(DHCP_FLAGS_DONT_ACCESS_DS, NULL));
}

static void set_and_leave(int thread)
{
    CHECK_OPTIONS(0, "a new thread, number %d", thread);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetThreadOptions(DHCP_FLAGS_DONT_ACCESS_DS, NULL));
}

static void test_threads(void)
{
    DWORD blocks = 0;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetThreadOptions(DHCP_FLAGS_DONT_ACCESS_DS, NULL));
    test_in_threads(16, change_options);
    CHECK_OPTIONS(DHCP_FLAGS_DONT_ACCESS_DS, "the other threads had options of their own");

    /* More than a thousand threads, which set options and end. */
    for (int round = 0; round < 140; round++)
    {
        if (round == 10)
            blocks = test_heap_blocks();
        test_in_threads(8, set_and_leave);
    }
    CHECK_NUMBER(blocks, test_heap_blocks());
    CHECK_OPTIONS(DHCP_FLAGS_DONT_ACCESS_DS);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetThreadOptions(0, NULL));
}

int main(void)
{
    test_set_and_get();
    test_arguments();
    test_threads();
    return test_result();
}
