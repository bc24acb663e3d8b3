/* Lease records, and finding them by address, identifier or name. */
#include "model.h"

/* What a unique ID has before the client's identifier: the address of the scope, lowest byte first, and the
 * hardware type, always 1. */
#define PREFIX 5

static int compare_address(const void *key, const void *item)
{
    return ORDER(*(const DWORD *)key, ((const struct client *)item)->address);
}

static int compare_uid(const void *key, const void *item)
{
    const struct uid_key *uid = key;
    const struct client *client = item;
    int order = ORDER(uid->scope, client->scope->address);

    return order ? order : data_compare(uid->uid, &client->uid);
}

static int compare_name(const void *key, const void *item)
{
    const struct name_key *name = key;
    const struct client *client = item;
    int order = text_compare_case(name->name, client->name);

    return order ? order : ORDER(name->address, client->address);
}

void clients_init(void)
{
    tree_init(&server.clients, offsetof(struct client, by_address), compare_address);
    tree_init(&server.clients_by_uid, offsetof(struct client, by_uid), compare_uid);
    tree_init(&server.clients_by_name, offsetof(struct client, by_name), compare_name);
}

static void insert_by_uid(struct client *client)
{
    struct uid_key key = {client->scope->address, &client->uid};

    tree_insert(&server.clients_by_uid, &key, client);
}

/* The name of this machine: the same for every client, and slow to ask for. */
static const WCHAR *computer_name(void)
{
    static WCHAR name[MAX_COMPUTERNAME_LENGTH + 1];
    DWORD length = MAX_COMPUTERNAME_LENGTH + 1;

    if (!*name && !GetComputerNameW(name, &length))
        return NULL;
    return name;
}

struct client *client_create(struct scope *scope, DWORD address, const DHCP_BINARY_DATA *uid)
{
    struct client *client = keep_alloc(sizeof *client);

    client->scope = scope;
    client->address = address;
    client->mask = scope->mask;
    client->uid = keep_data(uid);
    client->owner = server.address;
    client->owner_netbios = keep_text(computer_name());
    client->type = CLIENT_TYPE_NONE;
    client->state = V5_ADDRESS_STATE_ACTIVE;
    scope->clients_of_type[client->type & CLIENT_TYPE_BOTH]++;
    tree_insert(&server.clients, &address, client);
    insert_by_uid(client);
    address_mark(scope, address, true);
    return client;
}

void client_delete(struct client *client)
{
    client->scope->clients_of_type[client->type & CLIENT_TYPE_BOTH]--;
    client_set_name(client, NULL);
    tree_remove(&server.clients, client);
    tree_remove(&server.clients_by_uid, client);
    keep_free(client->uid.Data);
    keep_free(client->comment);
    keep_free(client->owner_netbios);
    keep_free(client->policy);
    keep_free(client);
}

void client_set_name(struct client *client, const WCHAR *name)
{
    struct name_key key = {name, client->address};

    if (client->name)
        tree_remove(&server.clients_by_name, client);
    keep_text_again(&client->name, name);
    if (name)
        tree_insert(&server.clients_by_name, &key, client);
}

void client_set_uid(struct client *client, const DHCP_BINARY_DATA *uid)
{
    DHCP_BINARY_DATA copy = keep_data(uid);

    tree_remove(&server.clients_by_uid, client);
    keep_free(client->uid.Data);
    client->uid = copy;
    insert_by_uid(client);
}

void client_set_type(struct client *client, BYTE type)
{
    client->scope->clients_of_type[client->type & CLIENT_TYPE_BOTH]--;
    client->type = type;
    client->scope->clients_of_type[client->type & CLIENT_TYPE_BOTH]++;
}

struct client *client_find(DWORD address)
{
    return tree_find(&server.clients, &address);
}

struct client *client_of_uid(const struct scope *scope, const DHCP_BINARY_DATA *uid)
{
    struct uid_key key = {scope->address, uid};

    return tree_find(&server.clients_by_uid, &key);
}

struct client *client_next(const struct scope *scope, const struct client *client)
{
    struct client *next = tree_next(&server.clients, client);

    return next && (!scope || next->scope == scope) ? next : NULL;
}

static struct client *client_of_name(const WCHAR *name)
{
    struct name_key key = {name, 0};
    struct client *client = tree_from(&server.clients_by_name, &key);

    return client && !text_compare_case(client->name, name) ? client : NULL;
}

/* The scope that a unique ID names; NULL where it is none. */
static struct scope *scope_of_unique_id(const DHCP_BINARY_DATA *uid)
{
    if (uid->DataLength <= PREFIX || uid->Data[4] != 1)
        return NULL;
    return scope_find(uid->Data[0] | uid->Data[1] << 8 | uid->Data[2] << 16 | (DWORD)uid->Data[3] << 24);
}

static DHCP_BINARY_DATA without_prefix(const DHCP_BINARY_DATA *uid)
{
    DHCP_BINARY_DATA plain = {uid->DataLength - PREFIX, uid->Data + PREFIX};

    return plain;
}

static struct client *client_of_unique_id(const DHCP_BINARY_DATA *uid)
{
    const struct scope *scope = scope_of_unique_id(uid);
    DHCP_BINARY_DATA plain;

    if (!scope)
        return NULL;
    plain = without_prefix(uid);
    return client_of_uid(scope, &plain);
}

DHCP_BINARY_DATA client_plain_uid(const struct scope *scope, const DHCP_BINARY_DATA *uid)
{
    return scope_of_unique_id(uid) == scope ? without_prefix(uid) : *uid;
}

struct client *client_search(const DHCP_SEARCH_INFO *search)
{
    switch (search->SearchType)
    {
    case DhcpClientIpAddress:
        return client_find(search->SearchInfo.ClientIpAddress);
    case DhcpClientHardwareAddress:
        return client_of_unique_id(&search->SearchInfo.ClientHardwareAddress);
    case DhcpClientName:
        return search->SearchInfo.ClientName ? client_of_name(search->SearchInfo.ClientName) : NULL;
    default:
        return NULL;
    }
}

DHCP_BINARY_DATA client_out_uid(const struct client *client)
{
    DHCP_BINARY_DATA uid = {client->uid.DataLength + PREFIX, NULL};
    DWORD scope = client->scope->address;

    uid.Data = out_alloc(uid.DataLength);
    uid.Data[0] = (BYTE)scope;
    uid.Data[1] = (BYTE)(scope >> 8);
    uid.Data[2] = (BYTE)(scope >> 16);
    uid.Data[3] = (BYTE)(scope >> 24);
    uid.Data[4] = 1;
    memcpy(uid.Data + PREFIX, client->uid.Data, client->uid.DataLength);
    return uid;
}

void client_out_owner(const struct client *client, DHCP_HOST_INFO *host)
{
    host->IpAddress = client->owner;
    host->NetBiosName = out_text(client->owner_netbios);
}
