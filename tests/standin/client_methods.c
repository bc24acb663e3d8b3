/*
 * Lease records as the methods see them.
 *
 * The structure of a client has seven versions, each of which begins with the members of the one before. So a
 * record is read and written as the last of them, of which a version has the first so many bytes.
 */
#include "filters.h"
#include "model.h"
#include "page.h"
#include "srv.h"

typedef DHCP_CLIENT_INFO_EX client_info;
typedef DHCP_CLIENT_INFO_EX_ARRAY client_array;

#define END_OF(type, member) (offsetof(type, member) + sizeof(((type *)0)->member))

/* How the enumerations treat a scope without clients; the pages differ. */
enum empty
{
    NO_MORE_ITEMS, /* always ERROR_NO_MORE_ITEMS */
    SUCCESS,       /* ERROR_SUCCESS if other scopes have clients */
    SUCCESS_ALWAYS /* that, and also if there is no such scope */
};

struct version
{
    size_t size;     /* of the structure */
    size_t used;     /* up to the end of its last member */
    DWORD not_found; /* what searching returns */
    DWORD exists;    /* what creating returns */
    DWORD no_scope;  /* what creating returns for an address of no scope */
    enum empty empty;
    bool takes_everything; /* creating takes over type, state, NAP and policy */
    bool takes_quarantine; /* setting takes over the status of NAP */
    bool is_unlimited;     /* 0xFFFFFFFF really returns everything */
};

#define SIZES(type, last) sizeof(type), END_OF(type, last)

static const struct version plain = {SIZES(DHCP_CLIENT_INFO, OwnerHost),
                                     ERROR_DHCP_JET_ERROR,
                                     ERROR_DHCP_JET_ERROR,
                                     ERROR_INVALID_PARAMETER,
                                     SUCCESS,
                                     false,
                                     false,
                                     false};
static const struct version v4 = {SIZES(DHCP_CLIENT_INFO_V4, bClientType),
                                  ERROR_DHCP_JET_ERROR,
                                  ERROR_DHCP_JET_ERROR,
                                  ERROR_INVALID_PARAMETER,
                                  SUCCESS_ALWAYS,
                                  false,
                                  false,
                                  false};
static const struct version v5 = {
    SIZES(DHCP_CLIENT_INFO_V5, AddressState), 0, 0, 0, NO_MORE_ITEMS, false, false, false};
static const struct version vq = {SIZES(DHCP_CLIENT_INFO_VQ, QuarantineCapable),
                                  ERROR_DHCP_JET_ERROR,
                                  ERROR_DHCP_JET_ERROR,
                                  ERROR_INVALID_PARAMETER,
                                  SUCCESS_ALWAYS,
                                  false,
                                  true,
                                  false};
static const struct version filter = {
    SIZES(DHCP_CLIENT_FILTER_STATUS_INFO, FilterStatus), 0, 0, 0, SUCCESS, false, false, false};
static const struct version pb = {SIZES(DHCP_CLIENT_INFO_PB, PolicyName),
                                  ERROR_DHCP_INVALID_DHCP_CLIENT,
                                  ERROR_DHCP_CLIENT_EXISTS,
                                  ERROR_DHCP_SUBNET_NOT_PRESENT,
                                  NO_MORE_ITEMS,
                                  true,
                                  true,
                                  true};
static const struct version ex = {SIZES(DHCP_CLIENT_INFO_EX, Properties),
                                  ERROR_DHCP_INVALID_DHCP_CLIENT,
                                  ERROR_DHCP_CLIENT_EXISTS,
                                  ERROR_DHCP_SUBNET_NOT_PRESENT,
                                  NO_MORE_ITEMS,
                                  true,
                                  true,
                                  true};

static bool has_policy(const struct version *version)
{
    return version->used >= END_OF(client_info, PolicyName);
}

static bool has_properties(const struct version *version)
{
    return version->used >= END_OF(client_info, Properties);
}

/*
 * Coming in
 */

static client_info info_in(const void *info, const struct version *version)
{
    client_info whole = {0};

    memcpy(&whole, info, version->used);
    return whole;
}

static DWORD state_ex_in(const DHCP_PROPERTY_ARRAY *properties)
{
    DWORD i;

    for (i = 0; properties && i < properties->NumElements; i++)
    {
        const DHCP_PROPERTY *property = &properties->Elements[i];

        if (property->ID == DhcpPropIdClientAddressStateEx && property->Type == DhcpPropTypeDword)
            return property->Value.DWordValue;
    }
    return 0;
}

static bool has_uid(const client_info *info)
{
    return info->ClientHardwareAddress.Data && info->ClientHardwareAddress.DataLength;
}

static void take_quarantine(struct client *client, const client_info *info)
{
    client->quarantine = info->Status;
    client->probation_ends = info->ProbationEnds;
    client->quarantine_capable = info->QuarantineCapable;
}

/* Whether a record in that state keeps its address from others. */
static bool is_taken(BYTE state)
{
    return (state & 3) == V5_ADDRESS_STATE_ACTIVE || (state & 3) == V5_ADDRESS_STATE_DECLINED;
}

/* A method that takes a client. The methods of all versions do the same. */
#define TAKING_CLIENT(method, type, function, version)                                                       \
    DWORD srv_##method(type info)                                                                            \
    {                                                                                                        \
        return function(info, &(version));                                                                   \
    }

static DWORD create(const void *given, const struct version *version)
{
    client_info info = info_in(given, version);
    struct scope *scope = scope_holding(info.ClientIpAddress);
    struct client *client;

    if (!has_uid(&info) || (version->takes_everything && (info.AddressState & 3) == V5_ADDRESS_STATE_OFFERED))
        return ERROR_INVALID_PARAMETER;
    if (!scope)
        return version->no_scope;
    if (client_find(info.ClientIpAddress) || client_of_uid(scope, &info.ClientHardwareAddress))
        return version->exists;
    client = client_create(scope, info.ClientIpAddress, &info.ClientHardwareAddress);
    client_set_name(client, info.ClientName);
    keep_text_again(&client->comment, info.ClientComment);
    client->expires = info.ClientLeaseExpires;
    if (version->takes_quarantine)
        take_quarantine(client, &info);
    if (version->takes_everything)
    {
        client_set_type(client, info.bClientType);
        client->state = info.AddressState;
        address_mark(scope, client->address, is_taken(client->state));
        keep_text_again(&client->policy, info.PolicyName);
        client->state_ex = state_ex_in(info.Properties);
    }
    return ERROR_SUCCESS;
}

TAKING_CLIENT(DhcpCreateClientInfo, LPDHCP_CLIENT_INFO, create, plain)
TAKING_CLIENT(DhcpCreateClientInfoV4, LPDHCP_CLIENT_INFO_V4, create, v4)
TAKING_CLIENT(DhcpCreateClientInfoVQ, LPDHCP_CLIENT_INFO_VQ, create, vq)
TAKING_CLIENT(DhcpV4CreateClientInfo, LPDHCP_CLIENT_INFO_PB, create, pb)
TAKING_CLIENT(DhcpV4CreateClientInfoEx, LPDHCP_CLIENT_INFO_EX, create, ex)

/* The identifier can come as servers return it, too: with the scope before it. */
static DWORD set_uid(struct client *client, const DHCP_BINARY_DATA *given)
{
    DHCP_BINARY_DATA uid = client_plain_uid(client->scope, given);
    const struct client *other = client_of_uid(client->scope, &uid);

    if (other && other != client)
        return ERROR_DHCP_JET_ERROR;
    if (!other)
        client_set_uid(client, &uid);
    return ERROR_SUCCESS;
}

static DWORD set(const void *given, const struct version *version)
{
    client_info info = info_in(given, version);
    struct client *client = client_find(info.ClientIpAddress);

    if (!has_uid(&info))
        return ERROR_INVALID_PARAMETER;
    if (!client || set_uid(client, &info.ClientHardwareAddress))
        return ERROR_DHCP_JET_ERROR;
    client->owner = info.OwnerHost.IpAddress;
    client->state = V5_ADDRESS_STATE_ACTIVE;
    if (!reservation_find(client->address))
        client->expires = info.ClientLeaseExpires;
    if (info.ClientName)
        client_set_name(client, info.ClientName);
    if (info.ClientComment)
        keep_text_again(&client->comment, info.ClientComment);
    if (version->takes_quarantine)
        take_quarantine(client, &info);
    return ERROR_SUCCESS;
}

TAKING_CLIENT(DhcpSetClientInfo, LPDHCP_CLIENT_INFO, set, plain)
TAKING_CLIENT(DhcpSetClientInfoV4, LPDHCP_CLIENT_INFO_V4, set, v4)
TAKING_CLIENT(DhcpSetClientInfoVQ, LPDHCP_CLIENT_INFO_VQ, set, vq)

/*
 * Going out
 */

static DHCP_PROPERTY_ARRAY *properties_out(const struct client *client)
{
    DHCP_PROPERTY_ARRAY *properties = out_alloc(sizeof *properties);

    properties->NumElements = 1;
    properties->Elements = out_alloc(sizeof *properties->Elements);
    properties->Elements->ID = DhcpPropIdClientAddressStateEx;
    properties->Elements->Type = DhcpPropTypeDword;
    properties->Elements->Value.DWordValue = client->state_ex;
    return properties;
}

static void *info_out(const struct client *client, const struct version *version)
{
    client_info whole = {0};

    whole.ClientIpAddress = client->address;
    whole.SubnetMask = client->mask;
    whole.ClientHardwareAddress = client_out_uid(client);
    whole.ClientName = out_text(client->name);
    whole.ClientComment = out_text(client->comment);
    whole.ClientLeaseExpires = client->expires;
    client_out_owner(client, &whole.OwnerHost);
    whole.bClientType = client->type;
    whole.AddressState = client->state;
    whole.Status = client->quarantine;
    whole.ProbationEnds = client->probation_ends;
    whole.QuarantineCapable = client->quarantine_capable;
    whole.FilterStatus = filters_status(&client->uid);
    whole.PolicyName = has_policy(version) ? out_text(client->policy) : NULL;
    whole.Properties = has_properties(version) ? properties_out(client) : NULL;
    return memcpy(out_alloc(version->size), &whole, version->used);
}

static DWORD get(const DHCP_SEARCH_INFO *search, const struct version *version, void **info)
{
    const struct client *client = client_search(search);

    if (has_policy(version) && search->SearchType == DhcpClientName && !search->SearchInfo.ClientName)
        return ERROR_INVALID_PARAMETER;
    if (!client)
        return version->not_found;
    *info = info_out(client, version);
    return ERROR_SUCCESS;
}

/* One that searches. */
#define GIVING_CLIENT(method, type, version)                                                                 \
    DWORD srv_##method(LPDHCP_SEARCH_INFO search, type *info)                                                \
    {                                                                                                        \
        return get(search, &(version), (void **)info);                                                       \
    }

GIVING_CLIENT(DhcpGetClientInfo, LPDHCP_CLIENT_INFO, plain)
GIVING_CLIENT(DhcpGetClientInfoV4, LPDHCP_CLIENT_INFO_V4, v4)
GIVING_CLIENT(DhcpGetClientInfoVQ, LPDHCP_CLIENT_INFO_VQ, vq)
GIVING_CLIENT(DhcpV4GetClientInfo, LPDHCP_CLIENT_INFO_PB, pb)
GIVING_CLIENT(DhcpV4GetClientInfoEx, LPDHCP_CLIENT_INFO_EX, ex)

DWORD srv_DhcpDeleteClientInfo(LPDHCP_SEARCH_INFO ClientInfo)
{
    struct client *client = client_search(ClientInfo);

    if (!client)
        return ERROR_DHCP_JET_ERROR;
    if (reservation_find(client->address))
        return ERROR_DHCP_RESERVED_CLIENT;
    client_delete(client);
    return ERROR_SUCCESS;
}

/*
 * Enumerating: the resume handle is the last address that was returned.
 */

static size_t size_of(const struct client *client, const struct version *version)
{
    size_t size = sizeof(void *) + version->size + client->uid.DataLength + 5 + page_text(client->name) +
                  page_text(client->comment) + page_text(client->owner_netbios);

    size += has_policy(version) ? page_text(client->policy) : 0;
    return size + (has_properties(version) ? sizeof(DHCP_PROPERTY_ARRAY) + sizeof(DHCP_PROPERTY) : 0);
}

/* Where an enumeration goes on; ERROR_DHCP_JET_ERROR where nothing was that it could have returned last. */
static DWORD find_start(const struct scope *scope, DWORD resume, const struct client **start)
{
    const struct client *last = client_find(resume);

    if (!resume)
    {
        *start = scope ? scope_first_client(scope) : tree_first(&server.clients);
        return ERROR_SUCCESS;
    }
    if (!last || (scope && last->scope != scope))
        return ERROR_DHCP_JET_ERROR;
    *start = client_next(scope, last);
    return ERROR_SUCCESS;
}

/* How many clients come from one on, in a scope or everywhere. */
static size_t count_from(const struct scope *scope, const struct client *start)
{
    size_t last = tree_count(&server.clients);

    if (!start)
        return 0;
    if (scope)
        last = tree_before(&server.clients, &scope->address) + scope_client_count(scope);
    return last - tree_index(&server.clients, start);
}

static bool is_success_when_empty(const struct version *version, bool has_scope)
{
    return (version->empty == SUCCESS_ALWAYS && !has_scope) ||
           (version->empty != NO_MORE_ITEMS && tree_count(&server.clients));
}

static struct page page_for(const struct version *version, DWORD preferred_maximum)
{
    return version->is_unlimited && preferred_maximum == 0xffffffff ? page_exact(preferred_maximum)
                                                                    : page_clamped(preferred_maximum);
}

/* The clients from one on that have room in a page; *last is the last of them. */
static client_array *clients_out(const struct scope *scope, const struct client *start,
                                 const struct version *version, DWORD preferred_maximum,
                                 const struct client **last)
{
    struct page page = page_for(version, preferred_maximum);
    client_array *array = out_alloc(sizeof *array);
    const struct client *client;
    DWORD i;

    for (client = start; client && page_takes(&page, size_of(client, version));)
        client = client_next(scope, client);
    array->NumElements = page.read;
    array->Clients = out_alloc(page.read * sizeof *array->Clients);
    for (i = 0, client = start; i < page.read; i++)
    {
        array->Clients[i] = info_out(client, version);
        *last = client;
        client = client_next(scope, client);
    }
    return array;
}

static DWORD enumerate(DWORD address, DWORD *resume, DWORD preferred_maximum, const struct version *version,
                       client_array **array, DWORD *read, DWORD *total)
{
    const struct scope *scope = scope_find(address);
    const struct client *start = NULL, *last = NULL;
    DWORD result = address && !scope ? ERROR_SUCCESS : find_start(scope, *resume, &start);
    size_t left = count_from(scope, start);

    if (result)
        return result;
    if (!start && (*resume || !address || !is_success_when_empty(version, scope)))
        return ERROR_NO_MORE_ITEMS;
    *array = clients_out(scope, start, version, preferred_maximum, &last);
    *read = (*array)->NumElements;
    left -= *read;
    *total = left ? (DWORD)left : *read;
    *resume = left ? last->address : 0;
    return left ? ERROR_MORE_DATA : ERROR_SUCCESS;
}

/* One that enumerates. */
#define GIVING_CLIENTS(method, type, version)                                                                \
    DWORD srv_##method(DHCP_IP_ADDRESS scope, DHCP_RESUME_HANDLE *resume, DWORD preferred_maximum,           \
                       type *array, DWORD *read, DWORD *total)                                               \
    {                                                                                                        \
        return enumerate(scope, resume, preferred_maximum, &(version), (client_array **)array, read, total); \
    }

GIVING_CLIENTS(DhcpEnumSubnetClients, LPDHCP_CLIENT_INFO_ARRAY, plain)
GIVING_CLIENTS(DhcpEnumSubnetClientsV4, LPDHCP_CLIENT_INFO_ARRAY_V4, v4)
GIVING_CLIENTS(DhcpEnumSubnetClientsV5, LPDHCP_CLIENT_INFO_ARRAY_V5, v5)
GIVING_CLIENTS(DhcpEnumSubnetClientsVQ, LPDHCP_CLIENT_INFO_ARRAY_VQ, vq)
GIVING_CLIENTS(DhcpEnumSubnetClientsFilterStatusInfo, LPDHCP_CLIENT_FILTER_STATUS_INFO_ARRAY, filter)
GIVING_CLIENTS(DhcpV4EnumSubnetClients, LPDHCP_CLIENT_INFO_PB_ARRAY, pb)
GIVING_CLIENTS(DhcpV4EnumSubnetClientsEx, LPDHCP_CLIENT_INFO_EX_ARRAY, ex)
