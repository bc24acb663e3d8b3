/* The server as a whole: configuration, counters, bindings, audit log, database, credentials. */
#include "call.h"

/* What the methods allow: the ranges in dhcpm.idl. */
#define MAX_ATTRIBUTES  6
#define MAX_CREDENTIALS 1024

DWORD DHCP_API_FUNCTION DhcpGetVersion(LPWSTR ServerIpAddress, LPDWORD MajorVersion, LPDWORD MinorVersion)
{
    const struct output outputs[] = {OUTPUT(MajorVersion), OUTPUT(MinorVersion)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetVersion, MajorVersion, MinorVersion);
}

DWORD DHCP_API_FUNCTION DhcpServerSetConfig(DHCP_CONST WCHAR *ServerIpAddress, DWORD FieldsToSet,
                                            LPDHCP_SERVER_CONFIG_INFO ConfigInfo)
{
    return CALL_NO_OUTPUT(ConfigInfo != NULL, ServerIpAddress, R_DhcpServerSetConfig, FieldsToSet,
                          ConfigInfo);
}

DWORD DHCP_API_FUNCTION DhcpServerSetConfigV4(DHCP_CONST WCHAR *ServerIpAddress, DWORD FieldsToSet,
                                              LPDHCP_SERVER_CONFIG_INFO_V4 ConfigInfo)
{
    return CALL_NO_OUTPUT(ConfigInfo != NULL, ServerIpAddress, R_DhcpServerSetConfigV4, FieldsToSet,
                          ConfigInfo);
}

DWORD DHCP_API_FUNCTION DhcpServerSetConfigVQ(DHCP_CONST WCHAR *ServerIpAddress, DWORD FieldsToSet,
                                              LPDHCP_SERVER_CONFIG_INFO_VQ ConfigInfo)
{
    return CALL_NO_OUTPUT(ConfigInfo != NULL, ServerIpAddress, R_DhcpServerSetConfigVQ, FieldsToSet,
                          ConfigInfo);
}

DWORD DHCP_API_FUNCTION DhcpServerGetConfig(DHCP_CONST WCHAR *ServerIpAddress,
                                            LPDHCP_SERVER_CONFIG_INFO *ConfigInfo)
{
    const struct output outputs[] = {OUTPUT(ConfigInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpServerGetConfig, ConfigInfo);
}

DWORD DHCP_API_FUNCTION DhcpServerGetConfigV4(DHCP_CONST WCHAR *ServerIpAddress,
                                              LPDHCP_SERVER_CONFIG_INFO_V4 *ConfigInfo)
{
    const struct output outputs[] = {OUTPUT(ConfigInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpServerGetConfigV4, ConfigInfo);
}

DWORD DHCP_API_FUNCTION DhcpServerGetConfigVQ(DHCP_CONST WCHAR *ServerIpAddress,
                                              LPDHCP_SERVER_CONFIG_INFO_VQ *ConfigInfo)
{
    const struct output outputs[] = {OUTPUT(ConfigInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpServerGetConfigVQ, ConfigInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetServerSpecificStrings(DHCP_CONST WCHAR *ServerIpAddress,
                                                     LPDHCP_SERVER_SPECIFIC_STRINGS *ServerSpecificStrings)
{
    const struct output outputs[] = {OUTPUT(ServerSpecificStrings)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetServerSpecificStrings, ServerSpecificStrings);
}

DWORD DHCP_API_FUNCTION DhcpGetMibInfo(DHCP_CONST WCHAR *ServerIpAddress, LPDHCP_MIB_INFO *MibInfo)
{
    const struct output outputs[] = {OUTPUT(MibInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetMibInfo, MibInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetMibInfoVQ(DHCP_CONST WCHAR *ServerIpAddress, LPDHCP_MIB_INFO_VQ *MibInfo)
{
    const struct output outputs[] = {OUTPUT(MibInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetMibInfoVQ, MibInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetMibInfoV5(DHCP_CONST WCHAR *ServerIpAddress, LPDHCP_MIB_INFO_V5 *MibInfo)
{
    const struct output outputs[] = {OUTPUT(MibInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetMibInfoV5, MibInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetServerBindingInfo(DHCP_CONST WCHAR *ServerIpAddress, ULONG Flags,
                                                 LPDHCP_BIND_ELEMENT_ARRAY *BindElementsInfo)
{
    const struct output outputs[] = {OUTPUT(BindElementsInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetServerBindingInfo, Flags, BindElementsInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetServerBindingInfo(DHCP_CONST WCHAR *ServerIpAddress, ULONG Flags,
                                                 LPDHCP_BIND_ELEMENT_ARRAY BindElementInfo)
{
    return CALL_NO_OUTPUT(BindElementInfo != NULL, ServerIpAddress, R_DhcpSetServerBindingInfo, Flags,
                          BindElementInfo);
}

DWORD DHCP_API_FUNCTION DhcpAuditLogSetParams(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR AuditLogDir,
                                              DWORD DiskCheckInterval, DWORD MaxLogFilesSize,
                                              DWORD MinSpaceOnDisk)
{
    return CALL_NO_OUTPUT(AuditLogDir != NULL, ServerIpAddress, R_DhcpAuditLogSetParams, Flags, AuditLogDir,
                          DiskCheckInterval, MaxLogFilesSize, MinSpaceOnDisk);
}

DWORD DHCP_API_FUNCTION DhcpAuditLogGetParams(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR *AuditLogDir,
                                              DWORD *DiskCheckInterval, DWORD *MaxLogFilesSize,
                                              DWORD *MinSpaceOnDisk)
{
    const struct output outputs[] = {OUTPUT(AuditLogDir), OUTPUT(DiskCheckInterval), OUTPUT(MaxLogFilesSize),
                                     OUTPUT(MinSpaceOnDisk)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpAuditLogGetParams, Flags, AuditLogDir,
                DiskCheckInterval, MaxLogFilesSize, MinSpaceOnDisk);
}

DWORD DHCP_API_FUNCTION DhcpServerQueryAttribute(LPWSTR ServerIpAddr, ULONG dwReserved,
                                                 DHCP_ATTRIB_ID DhcpAttribId, LPDHCP_ATTRIB *pDhcpAttrib)
{
    const struct output outputs[] = {OUTPUT(pDhcpAttrib)};

    return CALL(outputs, TRUE, ServerIpAddr, R_DhcpServerQueryAttribute, dwReserved, DhcpAttribId,
                pDhcpAttrib);
}

DWORD DHCP_API_FUNCTION DhcpServerQueryAttributes(LPWSTR ServerIpAddr, ULONG dwReserved, ULONG dwAttribCount,
                                                  DHCP_ATTRIB_ID pDhcpAttribs[],
                                                  LPDHCP_ATTRIB_ARRAY *pDhcpAttribArr)
{
    const struct output outputs[] = {OUTPUT(pDhcpAttribArr)};

    return CALL(outputs, pDhcpAttribs && dwAttribCount <= MAX_ATTRIBUTES, ServerIpAddr,
                R_DhcpServerQueryAttributes, dwReserved, dwAttribCount, pDhcpAttribs, pDhcpAttribArr);
}

DWORD DHCP_API_FUNCTION DhcpServerBackupDatabase(LPWSTR ServerIpAddress, LPWSTR Path)
{
    return CALL_NO_OUTPUT(Path != NULL, ServerIpAddress, R_DhcpBackupDatabase, Path);
}

DWORD DHCP_API_FUNCTION DhcpServerRestoreDatabase(LPWSTR ServerIpAddress, LPWSTR Path)
{
    return CALL_NO_OUTPUT(Path != NULL, ServerIpAddress, R_DhcpRestoreDatabase, Path);
}

DWORD DHCP_API_FUNCTION DhcpScanDatabase(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                         DWORD FixFlag, LPDHCP_SCAN_LIST *ScanList)
{
    const struct output outputs[] = {OUTPUT(ScanList)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpScanDatabase, SubnetAddress, FixFlag, ScanList);
}

DWORD DHCP_API_FUNCTION DhcpServerSetDnsRegCredentials(LPWSTR ServerIpAddress, LPWSTR Uname, LPWSTR Domain,
                                                       LPWSTR Passwd)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpSetDnsRegCredentials, Uname, Domain, Passwd);
}

DWORD DHCP_API_FUNCTION DhcpServerSetDnsRegCredentialsV5(LPWSTR ServerIpAddress, LPWSTR Uname, LPWSTR Domain,
                                                         LPWSTR Passwd)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpSetDnsRegCredentialsV5, Uname, Domain, Passwd);
}

/* The sizes are in characters, and more than the method allows is not cleared either. */
DWORD DHCP_API_FUNCTION DhcpServerQueryDnsRegCredentials(LPWSTR ServerIpAddress, ULONG UnameSize,
                                                         LPWSTR Uname, ULONG DomainSize, LPWSTR Domain)
{
    const BOOL valid = UnameSize <= MAX_CREDENTIALS && DomainSize <= MAX_CREDENTIALS;
    const struct output outputs[] = {{Uname, valid ? UnameSize * sizeof(*Uname) : 0, 0},
                                     {Domain, valid ? DomainSize * sizeof(*Domain) : 0, 0}};

    return CALL(outputs, valid, ServerIpAddress, R_DhcpQueryDnsRegCredentials, UnameSize, Uname, DomainSize,
                Domain);
}

DWORD DHCP_API_FUNCTION DhcpServerRedoAuthorization(LPWSTR ServerIpAddr, ULONG dwReserved)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddr, R_DhcpServerRedoAuthorization, dwReserved);
}
