/*
 * Multicast scopes: [MS-DHCPM] 3.2.4.2 to 3.2.4.4, 3.2.4.8 to 3.2.4.14, 3.2.4.32.
 */
#include "multicast.h"
#include "memory.h"
#include "options.h"
#include "srv.h"

static struct tree mscopes;

static int compare(const void *key, const void *item)
{
    return text_compare(key, ((const struct mscope *)item)->info.MScopeName);
}

void multicast_init(void)
{
    tree_init(&mscopes, offsetof(struct mscope, by_name), compare);
}

struct mscope *mscope_find(const WCHAR *name)
{
    return name ? tree_find(&mscopes, name) : NULL;
}

static struct mscope *find_by_id(DWORD id)
{
    for
        tree_each(struct mscope, mscope, &mscopes) if (mscope->info.MScopeId == id) return mscope;
    return NULL;
}

struct tree *multicast_option_values(const WCHAR *name)
{
    struct mscope *mscope = mscope_find(name);
    return mscope ? &mscope->option_values : NULL;
}

void multicast_forget_class(const WCHAR *name, bool is_vendor)
{
    for
        tree_each(struct mscope, mscope, &mscopes)
            option_tree_forget_class(&mscope->option_values, name, is_vendor, option_value_free);
}

/* All but the name, which is the key, and the address policy, which is always 0. */
static void fill(struct mscope *mscope, const DHCP_MSCOPE_INFO *given)
{
    DHCP_MSCOPE_INFO kept = mscope->info;
    mscope->info = *given;
    mscope->info.MScopeName = kept.MScopeName;
    mscope->info.MScopeAddressPolicy = 0;
    mscope->info.MScopeComment = keep_text(given->MScopeComment);
    mscope->info.LangTag = keep_text(given->LangTag);
    mscope->info.PrimaryHost.NetBiosName = keep_text(given->PrimaryHost.NetBiosName);
    mscope->info.PrimaryHost.HostName = keep_text(given->PrimaryHost.HostName);
    keep_free(kept.MScopeComment);
    keep_free(kept.LangTag);
    keep_free(kept.PrimaryHost.NetBiosName);
    keep_free(kept.PrimaryHost.HostName);
}

static void insert(struct mscope *mscope, const WCHAR *name)
{
    keep_text_again(&mscope->info.MScopeName, name);
    tree_insert(&mscopes, mscope->info.MScopeName, mscope);
}

static DWORD create(const DHCP_MSCOPE_INFO *given)
{
    if (mscope_find(given->MScopeName) || find_by_id(given->MScopeId))
        return ERROR_DHCP_MSCOPE_EXISTS;
    struct mscope *mscope = keep_alloc(sizeof(*mscope));
    mscope_elements_init(mscope);
    option_values_init(&mscope->option_values);
    fill(mscope, given);
    insert(mscope, given->MScopeName);
    return ERROR_SUCCESS;
}

/*
 * The page has a scope without clients answer a change of its number with ERROR_NO_MORE_ITEMS, and nothing
 * changes then; scopes without clients are all that there are here.
 */
static DWORD modify(const WCHAR *name, const DHCP_MSCOPE_INFO *given)
{
    struct mscope *mscope = mscope_find(name);
    if (!mscope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    if (mscope->info.MScopeId != given->MScopeId)
        return find_by_id(given->MScopeId) ? ERROR_DHCP_SUBNET_EXISTS : ERROR_NO_MORE_ITEMS;
    if (text_compare(name, given->MScopeName))
    {
        if (mscope_find(given->MScopeName))
            return ERROR_DHCP_SUBNET_EXISTS;
        tree_remove(&mscopes, mscope);
        insert(mscope, given->MScopeName);
    }
    fill(mscope, given);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpSetMScopeInfo(LPWSTR *MScopeName, LPDHCP_MSCOPE_INFO MScopeInfo, BOOL NewScope)
{
    if (!*MScopeName || !MScopeInfo->MScopeName)
        return ERROR_INVALID_PARAMETER;
    if (text_length(*MScopeName) + 1 > MAX_PATH)
        return ERROR_DHCP_SCOPE_NAME_TOO_LONG;
    if (!MScopeInfo->MScopeId)
        return ERROR_INVALID_PARAMETER;
    return NewScope ? create(MScopeInfo) : modify(*MScopeName, MScopeInfo);
}

DWORD srv_DhcpGetMScopeInfo(LPWSTR *MScopeName, LPDHCP_MSCOPE_INFO *MScopeInfo)
{
    const struct mscope *mscope = mscope_find(*MScopeName);
    if (!*MScopeName)
        return ERROR_INVALID_PARAMETER;
    if (!mscope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    LPDHCP_MSCOPE_INFO out = out_alloc(sizeof(*out));
    *out = mscope->info;
    out->MScopeName = out_text(mscope->info.MScopeName);
    out->MScopeComment = out_text(mscope->info.MScopeComment);
    out->LangTag = out_text(mscope->info.LangTag);
    out->PrimaryHost.NetBiosName = out_text(mscope->info.PrimaryHost.NetBiosName);
    out->PrimaryHost.HostName = out_text(mscope->info.PrimaryHost.HostName);
    *MScopeInfo = out;
    return ERROR_SUCCESS;
}

/* PreferredMaximum is a number of scopes here; the answer is ERROR_SUCCESS even if more follow, and
 * ElementsTotal counts from the place where the call began. */
DWORD srv_DhcpEnumMScopes(DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                          LPDHCP_MSCOPE_TABLE *MScopeTable, DWORD *ElementsRead, DWORD *ElementsTotal)
{
    DWORD count = (DWORD)tree_count(&mscopes);
    if (*ResumeHandle >= count)
        return ERROR_NO_MORE_ITEMS;
    *ElementsTotal = count - *ResumeHandle;
    *ElementsRead = min(PreferredMaximum, *ElementsTotal);
    *MScopeTable = out_alloc(sizeof(**MScopeTable));
    if (!*ElementsRead)
        return ERROR_SUCCESS;
    const struct mscope *mscope = tree_at(&mscopes, *ResumeHandle);
    (*MScopeTable)->NumElements = *ElementsRead;
    (*MScopeTable)->pMScopeNames = out_alloc(*ElementsRead * sizeof(LPWSTR));
    for (DWORD i = 0; i < *ElementsRead; i++, mscope = tree_next(&mscopes, mscope))
        (*MScopeTable)->pMScopeNames[i] = out_text(mscope->info.MScopeName);
    *ResumeHandle += *ElementsRead;
    return ERROR_SUCCESS;
}

/* Without clients, nothing keeps a scope. */
DWORD srv_DhcpDeleteMScope(LPWSTR *MScopeName, DHCP_FORCE_FLAG ForceFlag)
{
    (void)ForceFlag;
    struct mscope *mscope = mscope_find(*MScopeName);
    if (!mscope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    tree_remove(&mscopes, mscope);
    option_values_clear(&mscope->option_values);
    mscope_elements_clear(mscope);
    keep_free(mscope->info.MScopeName);
    keep_free(mscope->info.MScopeComment);
    keep_free(mscope->info.LangTag);
    keep_free(mscope->info.PrimaryHost.NetBiosName);
    keep_free(mscope->info.PrimaryHost.HostName);
    keep_free(mscope);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpScanMDatabase(LPWSTR *MScopeName, DWORD FixFlag, LPDHCP_SCAN_LIST *ScanList)
{
    (void)FixFlag;
    if (!mscope_find(*MScopeName))
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    *ScanList = out_alloc(sizeof(**ScanList));
    return ERROR_SUCCESS;
}

DWORD srv_DhcpGetMCastMibInfo(LPDHCP_MCAST_MIB_INFO *MibInfo)
{
    LPDHCP_MCAST_MIB_INFO out = out_alloc(sizeof(*out));
    out->ServerStartTime = (DATE_TIME){server.started.dwLowDateTime, server.started.dwHighDateTime};
    out->ScopeInfo = out_alloc(tree_count(&mscopes) * sizeof(*out->ScopeInfo));
    for
        tree_each(struct mscope, mscope, &mscopes) out->ScopeInfo[out->Scopes++] = (MSCOPE_MIB_INFO){
            .MScopeId = mscope->info.MScopeId,
            .MScopeName = out_text(mscope->info.MScopeName),
            .NumAddressesFree = mscope_free_addresses(mscope),
        };
    *MibInfo = out;
    return ERROR_SUCCESS;
}

/* Clients */

DWORD srv_DhcpCreateMClientInfo(LPWSTR *MScopeName, LPDHCP_MCLIENT_INFO ClientInfo)
{
    (void)MScopeName;
    (void)ClientInfo;
    return ERROR_CALL_NOT_IMPLEMENTED; /* as its page says */
}

DWORD srv_DhcpSetMClientInfo(LPDHCP_MCLIENT_INFO ClientInfo)
{
    (void)ClientInfo;
    return ERROR_CALL_NOT_IMPLEMENTED; /* as its page says */
}

/* What searching for a client ends with: there are none. */
static DWORD search(const DHCP_SEARCH_INFO *wanted)
{
    return wanted->SearchType == DhcpClientName ? ERROR_INVALID_PARAMETER : ERROR_DHCP_JET_ERROR;
}

DWORD srv_DhcpGetMClientInfo(LPDHCP_SEARCH_INFO SearchInfo, LPDHCP_MCLIENT_INFO *ClientInfo)
{
    (void)ClientInfo;
    return search(SearchInfo);
}

DWORD srv_DhcpDeleteMClientInfo(LPDHCP_SEARCH_INFO ClientInfo)
{
    return search(ClientInfo);
}

DWORD srv_DhcpEnumMScopeClients(LPWSTR *MScopeName, DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                LPDHCP_MCLIENT_INFO_ARRAY *ClientInfo, DWORD *ClientsRead,
                                DWORD *ClientsTotal)
{
    (void)PreferredMaximum;
    (void)ClientInfo;
    (void)ClientsRead;
    (void)ClientsTotal;
    if (!mscope_find(*MScopeName))
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    return *ResumeHandle ? ERROR_DHCP_JET_ERROR : ERROR_NO_MORE_ITEMS;
}
