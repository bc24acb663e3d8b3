/*
 * Network interfaces and whether the server serves them: [MS-DHCPM] 3.2.4.41, 3.2.4.42,
 * and 3.2.4.70, 3.2.4.71 for IPv6. There are two: an ordinary one, and one whose binding cannot be changed.
 */
#include "config.h"
#include "memory.h"
#include "model.h"
#include "srv.h"

struct binding
{
    const WCHAR *description;
    ULONG flags;
    BYTE id[16]; /* a GUID */
    BOOL bound[2];
};

enum
{
    IPV4,
    IPV6
};

static struct binding bindings[] = {
    {L"Ethernet", 0, {0x4c, 0x1f, 0x3a, 0x50, 0x11, 0x9a, 0x4d, 0x21, 0x8e, 0x01}, {TRUE, TRUE}},
    {L"Loopback", DHCP_ENDPOINT_FLAG_CANT_MODIFY, {0x7f, 0x00, 0x00, 0x01}, {TRUE, TRUE}},
};

static struct binding *find(const BYTE *id, ULONG size)
{
    for (size_t i = 0; i < ARRAYSIZE(bindings); i++)
        if (id && size == sizeof(bindings[i].id) && !memcmp(bindings[i].id, id, size))
            return &bindings[i];
    return NULL;
}

/* What is wrong with binding an interface, or not; ERROR_SUCCESS also where there is nothing to change. */
static DWORD check(ULONG flags, BOOL bound, const BYTE *id, ULONG size)
{
    const struct binding *binding = find(id, size);
    bool fixed = (flags | (binding ? binding->flags : 0)) & DHCP_ENDPOINT_FLAG_CANT_MODIFY;
    if (fixed)
        return bound ? ERROR_SUCCESS : ERROR_DHCP_CANNOT_MODIFY_BINDINGS;
    return binding ? ERROR_SUCCESS : ERROR_DHCP_NETWORK_CHANGED;
}

/* Whoever says that a binding cannot be changed has it left alone. */
static void bind(int version, ULONG flags, BOOL bound, const BYTE *id, ULONG size)
{
    struct binding *binding = find(id, size);
    if (binding && !((flags | binding->flags) & DHCP_ENDPOINT_FLAG_CANT_MODIFY))
        binding->bound[version] = bound;
}

static LPBYTE id_out(const struct binding *binding)
{
    DHCP_BINARY_DATA id = {sizeof(binding->id), (BYTE *)binding->id};
    return out_data(&id).Data;
}

static bool is_loopback(const struct binding *binding)
{
    return binding->flags & DHCP_ENDPOINT_FLAG_CANT_MODIFY;
}

/* The one place of the interface where addresses are in network byte order. */
static DHCP_BIND_ELEMENT binding_out(const struct binding *binding)
{
    DWORD address = is_loopback(binding) ? 0x7f000001 : server.address;
    return (DHCP_BIND_ELEMENT){
        .Flags = binding->flags,
        .fBoundToDHCPServer = binding->bound[IPV4],
        .AdapterPrimaryAddress = _byteswap_ulong(address),
        .AdapterSubnetAddress = _byteswap_ulong(address & (is_loopback(binding) ? 0xff000000 : 0xffffff00)),
        .IfDescription = out_text(binding->description),
        .IfIdSize = sizeof(binding->id),
        .IfId = id_out(binding),
    };
}

DWORD srv_DhcpGetServerBindingInfo(ULONG Flags, LPDHCP_BIND_ELEMENT_ARRAY *BindElementsInfo)
{
    if (Flags)
        return ERROR_INVALID_PARAMETER;
    *BindElementsInfo = out_alloc(sizeof(**BindElementsInfo));
    (*BindElementsInfo)->NumElements = ARRAYSIZE(bindings);
    (*BindElementsInfo)->Elements = out_alloc(ARRAYSIZE(bindings) * sizeof(DHCP_BIND_ELEMENT));
    for (size_t i = 0; i < ARRAYSIZE(bindings); i++)
        (*BindElementsInfo)->Elements[i] = binding_out(&bindings[i]);
    return ERROR_SUCCESS;
}

/* Nothing changes unless everything can. */
DWORD srv_DhcpSetServerBindingInfo(ULONG Flags, LPDHCP_BIND_ELEMENT_ARRAY BindElementsInfo)
{
    DWORD error = ERROR_SUCCESS, count = BindElementsInfo->Elements ? BindElementsInfo->NumElements : 0;
    const DHCP_BIND_ELEMENT *elements = BindElementsInfo->Elements;
    if (Flags)
        return ERROR_INVALID_PARAMETER;
    for (DWORD i = 0; i < count && !error; i++)
        error =
            check(elements[i].Flags, elements[i].fBoundToDHCPServer, elements[i].IfId, elements[i].IfIdSize);
    for (DWORD i = 0; i < count && !error; i++)
        bind(IPV4, elements[i].Flags, elements[i].fBoundToDHCPServer, elements[i].IfId, elements[i].IfIdSize);
    return error;
}

/* The loopback has ::1; the other one an address made for documents, 2001:db8::1. */
static DHCPV6_BIND_ELEMENT binding_out_v6(const struct binding *binding)
{
    ULONGLONG prefix = is_loopback(binding) ? 0 : 0x20010db800000000;
    return (DHCPV6_BIND_ELEMENT){
        .Flags = binding->flags,
        .fBoundToDHCPServer = binding->bound[IPV6],
        .AdapterPrimaryAddress = {prefix, 1},
        .AdapterSubnetAddress = {prefix, 0},
        .IfDescription = out_text(binding->description),
        .IpV6IfIndex = (DWORD)(binding - bindings) + 1,
        .IfIdSize = sizeof(binding->id),
        .IfId = id_out(binding),
    };
}

DWORD srv_DhcpGetServerBindingInfoV6(ULONG Flags, LPDHCPV6_BIND_ELEMENT_ARRAY *BindElementsInfo)
{
    if (Flags)
        return ERROR_INVALID_PARAMETER;
    *BindElementsInfo = out_alloc(sizeof(**BindElementsInfo));
    (*BindElementsInfo)->NumElements = ARRAYSIZE(bindings);
    (*BindElementsInfo)->Elements = out_alloc(ARRAYSIZE(bindings) * sizeof(DHCPV6_BIND_ELEMENT));
    for (size_t i = 0; i < ARRAYSIZE(bindings); i++)
        (*BindElementsInfo)->Elements[i] = binding_out_v6(&bindings[i]);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpSetServerBindingInfoV6(ULONG Flags, LPDHCPV6_BIND_ELEMENT_ARRAY BindElementsInfo)
{
    DWORD error = ERROR_SUCCESS, count = BindElementsInfo->Elements ? BindElementsInfo->NumElements : 0;
    const DHCPV6_BIND_ELEMENT *elements = BindElementsInfo->Elements;
    if (Flags)
        return ERROR_INVALID_PARAMETER;
    for (DWORD i = 0; i < count && !error; i++)
        error =
            check(elements[i].Flags, elements[i].fBoundToDHCPServer, elements[i].IfId, elements[i].IfIdSize);
    for (DWORD i = 0; i < count && !error; i++)
        bind(IPV6, elements[i].Flags, elements[i].fBoundToDHCPServer, elements[i].IfId, elements[i].IfIdSize);
    return error;
}
