/*
 * The configuration of the server, and what else it says of itself: [MS-DHCPM] 3.1.4.26 to 3.1.4.29, 3.1.4.40
 * to 3.1.4.43, 3.2.4.33 to 3.2.4.37, 3.2.4.43 to 3.2.4.47, 3.2.4.88.
 */
#include "config.h"
#include "memory.h"
#include "model.h"
#include "srv.h"

/* Windows Server 2012 R2: the first that has every method of [MS-DHCPM]. */
#define MAJOR_VERSION 6
#define MINOR_VERSION 3

/* The Set_ bits of each version of the structure: those of the members that it has. */
#define SET_BASE 0x000001ff
#define SET_V4   0x00000fff
#define SET_VQ   0x00003fff

#define MAX_PING_RETRIES 5
#define MAX_BOOT_TABLE   0x100000 /* characters */

/* Each version of the structure begins with the one before it. */
static DHCP_SERVER_CONFIG_INFO_VQ config;

static struct
{
    WCHAR *folder;
    DWORD check_interval, max_size, min_space;
} audit_log;

static struct
{
    WCHAR *user, *domain, *password;
} dns;

static WCHAR *restore_path;

void config_init(void)
{
    config.APIProtocolSupport = 7;
    config.DatabaseName = keep_text(L"dhcp.mdb");
    config.DatabasePath = keep_text(L"C:\\windows\\system32\\dhcp");
    config.BackupPath = keep_text(L"C:\\windows\\system32\\dhcp\\backup");
    config.BackupInterval = 60;
    config.DatabaseLoggingFlag = 1;
    config.DatabaseCleanupInterval = 60;
    config.fAuditLog = TRUE;
    audit_log.folder = keep_text(L"C:\\windows\\system32\\dhcp");
    audit_log.check_interval = 50;
    audit_log.max_size = 70;
    audit_log.min_space = 20;
}

DWORD srv_DhcpGetVersion(LPDWORD MajorVersion, LPDWORD MinorVersion)
{
    *MajorVersion = MAJOR_VERSION;
    *MinorVersion = MINOR_VERSION;
    return ERROR_SUCCESS;
}

/* Setting: one function a member that is more than a number, in the order in which the pages check them */

static DWORD set_protocols(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    if (!from->APIProtocolSupport)
        return ERROR_INVALID_PARAMETER;
    config.APIProtocolSupport = from->APIProtocolSupport;
    return ERROR_SUCCESS;
}

static DWORD set_ping_retries(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    if (from->dwPingRetries > MAX_PING_RETRIES)
        return ERROR_INVALID_PARAMETER;
    config.dwPingRetries = from->dwPingRetries;
    return ERROR_SUCCESS;
}

static DWORD set_audit_log(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    config.fAuditLog = from->fAuditLog;
    return ERROR_SUCCESS;
}

/* Not one text but a list of them, each with its null character. */
static DWORD set_boot_table(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    DHCP_BINARY_DATA table = {0, (BYTE *)from->wszBootTableString};
    if (from->cbBootTableString > MAX_BOOT_TABLE)
        return ERROR_INVALID_PARAMETER;
    table.DataLength = table.Data ? from->cbBootTableString * sizeof(WCHAR) : 0;
    keep_free(config.wszBootTableString);
    config.wszBootTableString = (WCHAR *)keep_data(&table).Data;
    config.cbBootTableString = table.DataLength / sizeof(WCHAR);
    return ERROR_SUCCESS;
}

/* UTF-8 has every character, and WideCharToMultiByte takes no part in the question then. */
static bool converts(UINT page, const WCHAR *text)
{
    BOOL lost = FALSE;
    return page == CP_UTF8 ||
           (WideCharToMultiByte(page, WC_NO_BEST_FIT_CHARS, text, -1, NULL, 0, NULL, &lost) && !lost);
}

/* The pages speak of creating the folder too. The stand-in has its state in memory and touches no disk. */
static DWORD set_name(WCHAR **kept, const WCHAR *name)
{
    if (!name || !*name)
        return ERROR_INVALID_PARAMETER;
    if (!converts(GetACP(), name) && !converts(GetOEMCP(), name))
        return ERROR_INVALID_NAME;
    keep_text_again(kept, name);
    return ERROR_SUCCESS;
}

static DWORD set_database_name(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    return set_name(&config.DatabaseName, from->DatabaseName);
}

static DWORD set_database_path(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    return set_name(&config.DatabasePath, from->DatabasePath);
}

static DWORD set_backup_path(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    return set_name(&config.BackupPath, from->BackupPath);
}

/* Minutes, of which the milliseconds have to fit into a DWORD. */
static DWORD set_interval(DWORD *kept, DWORD minutes)
{
    if (!minutes)
        return ERROR_INVALID_PARAMETER;
    if (minutes > MAXDWORD / 60000)
        return ERROR_ARITHMETIC_OVERFLOW;
    *kept = minutes;
    return ERROR_SUCCESS;
}

static DWORD set_backup_interval(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    return set_interval(&config.BackupInterval, from->BackupInterval);
}

static DWORD set_logging(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    config.DatabaseLoggingFlag = from->DatabaseLoggingFlag;
    return ERROR_SUCCESS;
}

static DWORD set_restore(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    config.RestoreFlag = from->RestoreFlag;
    return ERROR_SUCCESS;
}

static DWORD set_cleanup_interval(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    return set_interval(&config.DatabaseCleanupInterval, from->DatabaseCleanupInterval);
}

static DWORD set_debug(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    config.DebugFlag = from->DebugFlag;
    return ERROR_SUCCESS;
}

static DWORD set_quarantine(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    config.QuarantineOn = from->QuarantineOn;
    return ERROR_SUCCESS;
}

static DWORD set_quarantine_failure(const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    config.QuarDefFail = from->QuarDefFail;
    return ERROR_SUCCESS;
}

static const struct
{
    DWORD bit;
    DWORD (*set)(const DHCP_SERVER_CONFIG_INFO_VQ *from);
} setters[] = {
    {Set_APIProtocolSupport, set_protocols},
    {Set_PingRetries, set_ping_retries},
    {Set_AuditLogState, set_audit_log},
    {Set_BootFileTable, set_boot_table},
    {Set_DatabaseName, set_database_name},
    {Set_DatabasePath, set_database_path},
    {Set_BackupPath, set_backup_path},
    {Set_BackupInterval, set_backup_interval},
    {Set_DatabaseLoggingFlag, set_logging},
    {Set_RestoreFlag, set_restore},
    {Set_DatabaseCleanupInterval, set_cleanup_interval},
    {Set_DebugFlag, set_debug},
    {Set_QuarantineON, set_quarantine},
    {Set_QuarantineDefFail, set_quarantine_failure},
};

/* What is set before a wrong member stays set: the rules are a sequence. */
static DWORD set_config(DWORD fields, const DHCP_SERVER_CONFIG_INFO_VQ *from)
{
    DWORD error = ERROR_SUCCESS;
    for (size_t i = 0; i < ARRAYSIZE(setters) && !error; i++)
        if (fields & setters[i].bit)
            error = setters[i].set(from);
    return error;
}

DWORD srv_DhcpServerSetConfig(DWORD FieldsToSet, LPDHCP_SERVER_CONFIG_INFO ConfigInfo)
{
    DHCP_SERVER_CONFIG_INFO_VQ from = {0};
    memcpy(&from, ConfigInfo, sizeof(*ConfigInfo));
    return set_config(FieldsToSet & SET_BASE, &from);
}

DWORD srv_DhcpServerSetConfigV4(DWORD FieldsToSet, LPDHCP_SERVER_CONFIG_INFO_V4 ConfigInfo)
{
    DHCP_SERVER_CONFIG_INFO_VQ from = {0};
    memcpy(&from, ConfigInfo, sizeof(*ConfigInfo));
    return set_config(FieldsToSet & SET_V4, &from);
}

DWORD srv_DhcpServerSetConfigVQ(DWORD FieldsToSet, LPDHCP_SERVER_CONFIG_INFO_VQ ConfigInfo)
{
    return set_config(FieldsToSet & SET_VQ, ConfigInfo);
}

/* Getting: a block of the size of the version, of which each text is a block of its own */

static void *config_out(size_t size)
{
    DHCP_SERVER_CONFIG_INFO *out = out_alloc(size);
    memcpy(out, &config, size);
    out->DatabaseName = out_text(config.DatabaseName);
    out->DatabasePath = out_text(config.DatabasePath);
    out->BackupPath = out_text(config.BackupPath);
    return out;
}

static WCHAR *boot_table_out(void)
{
    DHCP_BINARY_DATA table = {config.cbBootTableString * sizeof(WCHAR), (BYTE *)config.wszBootTableString};
    return (WCHAR *)out_data(&table).Data;
}

DWORD srv_DhcpServerGetConfig(LPDHCP_SERVER_CONFIG_INFO *ConfigInfo)
{
    *ConfigInfo = config_out(sizeof(**ConfigInfo));
    return ERROR_SUCCESS;
}

DWORD srv_DhcpServerGetConfigV4(LPDHCP_SERVER_CONFIG_INFO_V4 *ConfigInfo)
{
    *ConfigInfo = config_out(sizeof(**ConfigInfo));
    (*ConfigInfo)->wszBootTableString = boot_table_out();
    return ERROR_SUCCESS;
}

DWORD srv_DhcpServerGetConfigVQ(LPDHCP_SERVER_CONFIG_INFO_VQ *ConfigInfo)
{
    *ConfigInfo = config_out(sizeof(**ConfigInfo));
    (*ConfigInfo)->wszBootTableString = boot_table_out();
    return ERROR_SUCCESS;
}

/* Attributes */

static const DHCP_ATTRIB attributes[] = {
    {DHCP_ATTRIB_BOOL_IS_ROGUE, DHCP_ATTRIB_TYPE_BOOL, {FALSE}},
    {DHCP_ATTRIB_BOOL_IS_DYNBOOTP, DHCP_ATTRIB_TYPE_BOOL, {TRUE}},
    {DHCP_ATTRIB_BOOL_IS_PART_OF_DSDC, DHCP_ATTRIB_TYPE_BOOL, {FALSE}},
    {DHCP_ATTRIB_BOOL_IS_BINDING_AWARE, DHCP_ATTRIB_TYPE_BOOL, {TRUE}},
    {DHCP_ATTRIB_BOOL_IS_ADMIN, DHCP_ATTRIB_TYPE_BOOL, {TRUE}},
    {DHCP_ATTRIB_ULONG_RESTORE_STATUS, DHCP_ATTRIB_TYPE_ULONG, {ERROR_SUCCESS}},
};

static const DHCP_ATTRIB *attribute_find(DHCP_ATTRIB_ID id)
{
    for (size_t i = 0; i < ARRAYSIZE(attributes); i++)
        if (attributes[i].DhcpAttribId == id)
            return &attributes[i];
    return NULL;
}

DWORD srv_DhcpServerQueryAttribute(ULONG dwReserved, DHCP_ATTRIB_ID DhcpAttribId, LPDHCP_ATTRIB *pDhcpAttrib)
{
    const DHCP_ATTRIB *attribute = attribute_find(DhcpAttribId);
    if (dwReserved)
        return ERROR_INVALID_PARAMETER;
    if (!attribute)
        return ERROR_NOT_SUPPORTED;
    *pDhcpAttrib = out_alloc(sizeof(**pDhcpAttrib));
    **pDhcpAttrib = *attribute;
    return ERROR_SUCCESS;
}

static DWORD count_known(const DHCP_ATTRIB_ID *ids, ULONG count)
{
    DWORD known = 0;
    for (ULONG i = 0; i < count; i++)
        known += attribute_find(ids[i]) != NULL;
    return known;
}

/* Those that are known go out even when the others make it ERROR_NOT_SUPPORTED. */
DWORD srv_DhcpServerQueryAttributes(ULONG dwReserved, ULONG dwAttribCount, LPDHCP_ATTRIB_ID pDhcpAttribs,
                                    LPDHCP_ATTRIB_ARRAY *pDhcpAttribArr)
{
    if (dwReserved || !dwAttribCount || !pDhcpAttribs)
        return ERROR_INVALID_PARAMETER;
    DWORD known = count_known(pDhcpAttribs, dwAttribCount);
    if (!known)
        return ERROR_NOT_SUPPORTED;
    LPDHCP_ATTRIB_ARRAY out = out_alloc(sizeof(*out));
    out->DhcpAttribs = out_alloc(known * sizeof(*out->DhcpAttribs));
    for (ULONG i = 0; i < dwAttribCount; i++)
        if (attribute_find(pDhcpAttribs[i]))
            out->DhcpAttribs[out->NumElements++] = *attribute_find(pDhcpAttribs[i]);
    *pDhcpAttribArr = out;
    return known == dwAttribCount ? ERROR_SUCCESS : ERROR_NOT_SUPPORTED;
}

DWORD srv_DhcpServerRedoAuthorization(ULONG dwReserved)
{
    (void)dwReserved; /* "any value set to this parameter will not affect the behavior" */
    return ERROR_SUCCESS;
}

DWORD srv_DhcpGetServerSpecificStrings(LPDHCP_SERVER_SPECIFIC_STRINGS *ServerSpecificStrings)
{
    *ServerSpecificStrings = out_alloc(sizeof(**ServerSpecificStrings));
    (*ServerSpecificStrings)->DefaultVendorClassName = out_text(L"DHCP Standard Options");
    (*ServerSpecificStrings)->DefaultUserClassName = out_text(L"Default User Class");
    return ERROR_SUCCESS;
}

/* Audit log */

DWORD srv_DhcpAuditLogSetParams(DWORD Flags, LPWSTR AuditLogDir, DWORD DiskCheckInterval,
                                DWORD MaxLogFilesSize, DWORD MinSpaceOnDisk)
{
    if (Flags || !AuditLogDir)
        return ERROR_INVALID_PARAMETER;
    keep_text_again(&audit_log.folder, AuditLogDir);
    audit_log.check_interval = DiskCheckInterval;
    audit_log.max_size = MaxLogFilesSize;
    audit_log.min_space = MinSpaceOnDisk;
    return ERROR_SUCCESS;
}

DWORD srv_DhcpAuditLogGetParams(DWORD Flags, LPWSTR_RPC_STRING *AuditLogDir, DWORD *DiskCheckInterval,
                                DWORD *MaxLogFilesSize, DWORD *MinSpaceOnDisk)
{
    if (Flags)
        return ERROR_INVALID_PARAMETER;
    *AuditLogDir = out_text(audit_log.folder);
    *DiskCheckInterval = audit_log.check_interval;
    *MaxLogFilesSize = audit_log.max_size;
    *MinSpaceOnDisk = audit_log.min_space;
    return ERROR_SUCCESS;
}

/* Account for DNS */

/* Whether a text fits with its null character; one that was never set always does. */
static bool fits(const WCHAR *text, ULONG size)
{
    return !text || text_length(text) < size;
}

static void fill_buffer(WCHAR *buffer, const WCHAR *text)
{
    if (text)
        memcpy(buffer, text, (text_length(text) + 1) * sizeof(*text));
}

DWORD srv_DhcpQueryDnsRegCredentials(ULONG UnameSize, WCHAR *Uname, ULONG DomainSize, WCHAR *Domain)
{
    if (!fits(dns.user, UnameSize) || !fits(dns.domain, DomainSize))
        return ERROR_INSUFFICIENT_BUFFER;
    fill_buffer(Uname, dns.user);
    fill_buffer(Domain, dns.domain);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpSetDnsRegCredentialsV5(LPWSTR Uname, LPWSTR Domain, LPWSTR Passwd)
{
    keep_text_again(&dns.user, Uname);
    keep_text_again(&dns.domain, Domain);
    keep_text_again(&dns.password, Passwd);
    return ERROR_SUCCESS;
}

/* The password comes encoded here. As nothing ever asks for it, it is kept as it came. */
DWORD srv_DhcpSetDnsRegCredentials(LPWSTR Uname, LPWSTR Domain, LPWSTR Passwd)
{
    return srv_DhcpSetDnsRegCredentialsV5(Uname, Domain, Passwd);
}

/* The database. There is none on a disk, hence backup and restore check their arguments and no more. */

static DWORD check_path(const WCHAR *path)
{
    if (!path)
        return ERROR_INVALID_PARAMETER;
    return *path && !wcspbrk(path, L"<>\"|?*") ? ERROR_SUCCESS : ERROR_INVALID_NAME;
}

DWORD srv_DhcpBackupDatabase(LPWSTR Path)
{
    return check_path(Path);
}

DWORD srv_DhcpRestoreDatabase(LPWSTR Path)
{
    DWORD error = check_path(Path);
    if (!error)
        keep_text_again(&restore_path, Path);
    return error;
}
