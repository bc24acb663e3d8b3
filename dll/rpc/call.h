/*
 * Calling a method of a server: what all functions share.
 *
 *     DWORD WINAPI DhcpGetSubnetInfo(const WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
 *                                    LPDHCP_SUBNET_INFO *SubnetInfo)
 *     {
 *         const struct output outputs[] = {OUTPUT(SubnetInfo)};
 *
 *         return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetSubnetInfo, SubnetAddress, SubnetInfo);
 *     }
 *
 * CALL clears the outputs, checks the arguments, finds a binding, makes the call, and where it fails clears
 * the outputs again and frees what a broken answer left behind. Its value is the function's result.
 */
#ifndef DLL_RPC_CALL_H
#define DLL_RPC_CALL_H

#include "binding.h"
#include "timeout.h"
#include "dhcpm.h"

/* The stubs take what they only read through plain pointers, as the protocol's documents declare it; the
 * interface has const pointers there. */
#ifdef __clang__
#    pragma clang diagnostic ignored "-Wincompatible-pointer-types-discards-qualifiers"
#else
#    pragma GCC diagnostic ignored "-Wdiscarded-qualifiers"
#endif

/* Where a function puts a result. None may be NULL. */
struct output
{
    void *data;
    SIZE_T size;
    SIZE_T block; /* 0, or the size of a block to allocate for it, which the method then fills */
};

#define OUTPUT(pointer)                                                                                      \
    {                                                                                                        \
        (pointer), sizeof(*(pointer)), 0                                                                     \
    }

/* Where the function hands out a structure that the method writes to a place of the caller's. */
#define OUTPUT_BLOCK(pointer)                                                                                \
    {                                                                                                        \
        (pointer), sizeof(*(pointer)), sizeof(**(pointer))                                                   \
    }

struct blocks
{
    void **list;
    SIZE_T count;
    SIZE_T capacity;
};

struct call
{
    BOOL pending; /* there is a binding to call through */
    DWORD result;

    const struct output *outputs;
    unsigned output_count;
    struct settings settings;
    struct timeout timeout;
    WCHAR name[SERVER_CAPACITY];
    struct binding *binding;
    BOOL cached;          /* the binding has worked before, and the server may have moved since */
    BOOL raised;          /* the stub ended with an exception */
    struct blocks blocks; /* what the stub has allocated */
    struct call *outer;
};

#define CALL(outputs, valid, server, method, ...)                                                            \
    __extension__({                                                                                          \
        struct call call_;                                                                                   \
                                                                                                             \
        for (call_begin(&call_, outputs, ARRAYSIZE(outputs), valid, server); call_.pending;)                 \
            call_end(&call_, method(call_.binding->name, __VA_ARGS__));                                      \
        call_.result;                                                                                        \
    })

/* For a function that has no outputs. */
#define CALL_NO_OUTPUT(valid, server, method, ...)                                                           \
    __extension__({                                                                                          \
        struct call call_;                                                                                   \
                                                                                                             \
        for (call_begin(&call_, NULL, 0, valid, server); call_.pending;)                                     \
            call_end(&call_, method(call_.binding->name, __VA_ARGS__));                                      \
        call_.result;                                                                                        \
    })

/* Valid says whether the arguments are, apart from the outputs. */
void call_begin(struct call *call, const struct output *outputs, unsigned count, BOOL valid, LPCWSTR server);

/* Takes the method's result. The call is pending again where it is to be tried another way. */
void call_end(struct call *call, DWORD result);

/* Whether a result comes with outputs. */
BOOL call_succeeded(DWORD result);

/* The guard says so, in the thread whose call it is. */
void call_raised(void);

/* With the DLL itself. Attaching fails where there is no memory for it. */
BOOL calls_attach(void);
void calls_detach(void);

#endif
