/*
 * The 184 methods of [MS-DHCPM], in the order of their numbers, with their parameters after the server's
 * name.
 *
 * Include it with METHOD defined. HAVE: there is a srv_NAME that does it (srv.h). LACK: nobody has written it
 * yet; it returns ERROR_CALL_NOT_IMPLEMENTED. Parameters are ARG_IN(type, name), OUT or INOUT, for methods.c
 * to make of them what it needs.
 */
/* clang-format off */
METHOD(dhcpsrv, 0, HAVE, DhcpCreateSubnet, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_INFO, SubnetInfo))
METHOD(dhcpsrv, 1, HAVE, DhcpSetSubnetInfo, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_INFO, SubnetInfo))
METHOD(dhcpsrv, 2, HAVE, DhcpGetSubnetInfo, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_OUT(LPDHCP_SUBNET_INFO *, SubnetInfo))
METHOD(dhcpsrv, 3, HAVE, DhcpEnumSubnets, ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_OUT(LPDHCP_IP_ARRAY *, EnumInfo), ARG_OUT(DWORD *, ElementsRead),
       ARG_OUT(DWORD *, ElementsTotal))
METHOD(dhcpsrv, 4, HAVE, DhcpAddSubnetElement, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_ELEMENT_DATA, AddElementInfo))
METHOD(dhcpsrv, 5, HAVE, DhcpEnumSubnetElements, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(DHCP_SUBNET_ELEMENT_TYPE, EnumElementType), ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_OUT(LPDHCP_SUBNET_ELEMENT_INFO_ARRAY *, EnumElementInfo),
       ARG_OUT(DWORD *, ElementsRead), ARG_OUT(DWORD *, ElementsTotal))
METHOD(dhcpsrv, 6, HAVE, DhcpRemoveSubnetElement, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_ELEMENT_DATA, RemoveElementInfo), ARG_IN(DHCP_FORCE_FLAG, ForceFlag))
METHOD(dhcpsrv, 7, HAVE, DhcpDeleteSubnet, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(DHCP_FORCE_FLAG, ForceFlag))
METHOD(dhcpsrv, 8, HAVE, DhcpCreateOption, ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(LPDHCP_OPTION, OptionInfo))
METHOD(dhcpsrv, 9, HAVE, DhcpSetOptionInfo, ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(LPDHCP_OPTION, OptionInfo))
METHOD(dhcpsrv, 10, HAVE, DhcpGetOptionInfo, ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_OUT(LPDHCP_OPTION *, OptionInfo))
METHOD(dhcpsrv, 11, HAVE, DhcpRemoveOption, ARG_IN(DHCP_OPTION_ID, OptionID))
METHOD(dhcpsrv, 12, HAVE, DhcpSetOptionValue, ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo), ARG_IN(LPDHCP_OPTION_DATA, OptionValue))
METHOD(dhcpsrv, 13, HAVE, DhcpGetOptionValue, ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo), ARG_OUT(LPDHCP_OPTION_VALUE *, OptionValue))
METHOD(dhcpsrv, 14, HAVE, DhcpEnumOptionValues, ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_OPTION_VALUE_ARRAY *, OptionValues), ARG_OUT(DWORD *, OptionsRead),
       ARG_OUT(DWORD *, OptionsTotal))
METHOD(dhcpsrv, 15, HAVE, DhcpRemoveOptionValue, ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo))
METHOD(dhcpsrv, 16, HAVE, DhcpCreateClientInfo, ARG_IN(LPDHCP_CLIENT_INFO, ClientInfo))
METHOD(dhcpsrv, 17, HAVE, DhcpSetClientInfo, ARG_IN(LPDHCP_CLIENT_INFO, ClientInfo))
METHOD(dhcpsrv, 18, HAVE, DhcpGetClientInfo, ARG_IN(LPDHCP_SEARCH_INFO, SearchInfo),
       ARG_OUT(LPDHCP_CLIENT_INFO *, ClientInfo))
METHOD(dhcpsrv, 19, HAVE, DhcpDeleteClientInfo, ARG_IN(LPDHCP_SEARCH_INFO, ClientInfo))
METHOD(dhcpsrv, 20, HAVE, DhcpEnumSubnetClients, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_CLIENT_INFO_ARRAY *, ClientInfo), ARG_OUT(DWORD *, ClientsRead),
       ARG_OUT(DWORD *, ClientsTotal))
METHOD(dhcpsrv, 21, HAVE, DhcpGetClientOptions, ARG_IN(DHCP_IP_ADDRESS, ClientIpAddress),
       ARG_IN(DHCP_IP_MASK, ClientSubnetMask), ARG_OUT(LPDHCP_OPTION_LIST *, ClientOptions))
METHOD(dhcpsrv, 22, HAVE, DhcpGetMibInfo, ARG_OUT(LPDHCP_MIB_INFO *, MibInfo))
METHOD(dhcpsrv, 23, HAVE, DhcpEnumOptions, ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_OUT(LPDHCP_OPTION_ARRAY *, Options),
       ARG_OUT(DWORD *, OptionsRead), ARG_OUT(DWORD *, OptionsTotal))
METHOD(dhcpsrv, 24, HAVE, DhcpSetOptionValues, ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo),
       ARG_IN(LPDHCP_OPTION_VALUE_ARRAY, OptionValues))
METHOD(dhcpsrv, 25, HAVE, DhcpServerSetConfig, ARG_IN(DWORD, FieldsToSet),
       ARG_IN(LPDHCP_SERVER_CONFIG_INFO, ConfigInfo))
METHOD(dhcpsrv, 26, HAVE, DhcpServerGetConfig, ARG_OUT(LPDHCP_SERVER_CONFIG_INFO *, ConfigInfo))
METHOD(dhcpsrv, 27, HAVE, DhcpScanDatabase, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress), ARG_IN(DWORD, FixFlag),
       ARG_OUT(LPDHCP_SCAN_LIST *, ScanList))
METHOD(dhcpsrv, 28, HAVE, DhcpGetVersion, ARG_OUT(LPDWORD, MajorVersion), ARG_OUT(LPDWORD, MinorVersion))
METHOD(dhcpsrv, 29, HAVE, DhcpAddSubnetElementV4, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_ELEMENT_DATA_V4, AddElementInfo))
METHOD(dhcpsrv, 30, HAVE, DhcpEnumSubnetElementsV4, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(DHCP_SUBNET_ELEMENT_TYPE, EnumElementType), ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_OUT(LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *, EnumElementInfo),
       ARG_OUT(DWORD *, ElementsRead), ARG_OUT(DWORD *, ElementsTotal))
METHOD(dhcpsrv, 31, HAVE, DhcpRemoveSubnetElementV4, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_ELEMENT_DATA_V4, RemoveElementInfo), ARG_IN(DHCP_FORCE_FLAG, ForceFlag))
METHOD(dhcpsrv, 32, HAVE, DhcpCreateClientInfoV4, ARG_IN(LPDHCP_CLIENT_INFO_V4, ClientInfo))
METHOD(dhcpsrv, 33, HAVE, DhcpSetClientInfoV4, ARG_IN(LPDHCP_CLIENT_INFO_V4, ClientInfo))
METHOD(dhcpsrv, 34, HAVE, DhcpGetClientInfoV4, ARG_IN(LPDHCP_SEARCH_INFO, SearchInfo),
       ARG_OUT(LPDHCP_CLIENT_INFO_V4 *, ClientInfo))
METHOD(dhcpsrv, 35, HAVE, DhcpEnumSubnetClientsV4, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_CLIENT_INFO_ARRAY_V4 *, ClientInfo), ARG_OUT(DWORD *, ClientsRead),
       ARG_OUT(DWORD *, ClientsTotal))
METHOD(dhcpsrv, 36, HAVE, DhcpSetSuperScopeV4, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(WCHAR *, SuperScopeName), ARG_IN(BOOL, ChangeExisting))
METHOD(dhcpsrv, 37, HAVE, DhcpGetSuperScopeInfoV4, ARG_OUT(LPDHCP_SUPER_SCOPE_TABLE *, SuperScopeTable))
METHOD(dhcpsrv, 38, HAVE, DhcpDeleteSuperScopeV4, ARG_IN(WCHAR *, SuperScopeName))
METHOD(dhcpsrv, 39, HAVE, DhcpServerSetConfigV4, ARG_IN(DWORD, FieldsToSet),
       ARG_IN(LPDHCP_SERVER_CONFIG_INFO_V4, ConfigInfo))
METHOD(dhcpsrv, 40, HAVE, DhcpServerGetConfigV4, ARG_OUT(LPDHCP_SERVER_CONFIG_INFO_V4 *, ConfigInfo))
METHOD(dhcpsrv, 41, HAVE, DhcpServerSetConfigVQ, ARG_IN(DWORD, FieldsToSet),
       ARG_IN(LPDHCP_SERVER_CONFIG_INFO_VQ, ConfigInfo))
METHOD(dhcpsrv, 42, HAVE, DhcpServerGetConfigVQ, ARG_OUT(LPDHCP_SERVER_CONFIG_INFO_VQ *, ConfigInfo))
METHOD(dhcpsrv, 43, HAVE, DhcpGetMibInfoVQ, ARG_OUT(LPDHCP_MIB_INFO_VQ *, MibInfo))
METHOD(dhcpsrv, 44, HAVE, DhcpCreateClientInfoVQ, ARG_IN(LPDHCP_CLIENT_INFO_VQ, ClientInfo))
METHOD(dhcpsrv, 45, HAVE, DhcpSetClientInfoVQ, ARG_IN(LPDHCP_CLIENT_INFO_VQ, ClientInfo))
METHOD(dhcpsrv, 46, HAVE, DhcpGetClientInfoVQ, ARG_IN(LPDHCP_SEARCH_INFO, SearchInfo),
       ARG_OUT(LPDHCP_CLIENT_INFO_VQ *, ClientInfo))
METHOD(dhcpsrv, 47, HAVE, DhcpEnumSubnetClientsVQ, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_CLIENT_INFO_ARRAY_VQ *, ClientInfo), ARG_OUT(DWORD *, ClientsRead),
       ARG_OUT(DWORD *, ClientsTotal))
METHOD(dhcpsrv, 48, HAVE, DhcpCreateSubnetVQ, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_INFO_VQ, SubnetInfoVQ))
METHOD(dhcpsrv, 49, HAVE, DhcpGetSubnetInfoVQ, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_OUT(LPDHCP_SUBNET_INFO_VQ *, SubnetInfoVQ))
METHOD(dhcpsrv, 50, HAVE, DhcpSetSubnetInfoVQ, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_INFO_VQ, SubnetInfoVQ))
METHOD(dhcpsrv2, 0, HAVE, DhcpEnumSubnetClientsV5, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_CLIENT_INFO_ARRAY_V5 *, ClientInfo), ARG_OUT(DWORD *, ClientsRead),
       ARG_OUT(DWORD *, ClientsTotal))
METHOD(dhcpsrv2, 1, HAVE, DhcpSetMScopeInfo, ARG_IN(LPWSTR *, MScopeName),
       ARG_IN(LPDHCP_MSCOPE_INFO, MScopeInfo), ARG_IN(BOOL, NewScope))
METHOD(dhcpsrv2, 2, HAVE, DhcpGetMScopeInfo, ARG_IN(LPWSTR *, MScopeName),
       ARG_OUT(LPDHCP_MSCOPE_INFO *, MScopeInfo))
METHOD(dhcpsrv2, 3, HAVE, DhcpEnumMScopes, ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_OUT(LPDHCP_MSCOPE_TABLE *, MScopeTable),
       ARG_OUT(DWORD *, ElementsRead), ARG_OUT(DWORD *, ElementsTotal))
METHOD(dhcpsrv2, 4, HAVE, DhcpAddMScopeElement, ARG_IN(LPWSTR *, MScopeName),
       ARG_IN(LPDHCP_SUBNET_ELEMENT_DATA_V4, AddElementInfo))
METHOD(dhcpsrv2, 5, HAVE, DhcpEnumMScopeElements, ARG_IN(LPWSTR *, MScopeName),
       ARG_IN(DHCP_SUBNET_ELEMENT_TYPE, EnumElementType), ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_OUT(LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *, EnumElementInfo),
       ARG_OUT(DWORD *, ElementsRead), ARG_OUT(DWORD *, ElementsTotal))
METHOD(dhcpsrv2, 6, HAVE, DhcpRemoveMScopeElement, ARG_IN(LPWSTR *, MScopeName),
       ARG_IN(LPDHCP_SUBNET_ELEMENT_DATA_V4, RemoveElementInfo), ARG_IN(DHCP_FORCE_FLAG, ForceFlag))
METHOD(dhcpsrv2, 7, HAVE, DhcpDeleteMScope, ARG_IN(LPWSTR *, MScopeName), ARG_IN(DHCP_FORCE_FLAG, ForceFlag))
METHOD(dhcpsrv2, 8, HAVE, DhcpScanMDatabase, ARG_IN(LPWSTR *, MScopeName), ARG_IN(DWORD, FixFlag),
       ARG_OUT(LPDHCP_SCAN_LIST *, ScanList))
METHOD(dhcpsrv2, 9, HAVE, DhcpCreateMClientInfo, ARG_IN(LPWSTR *, MScopeName),
       ARG_IN(LPDHCP_MCLIENT_INFO, ClientInfo))
METHOD(dhcpsrv2, 10, HAVE, DhcpSetMClientInfo, ARG_IN(LPDHCP_MCLIENT_INFO, ClientInfo))
METHOD(dhcpsrv2, 11, HAVE, DhcpGetMClientInfo, ARG_IN(LPDHCP_SEARCH_INFO, SearchInfo),
       ARG_OUT(LPDHCP_MCLIENT_INFO *, ClientInfo))
METHOD(dhcpsrv2, 12, HAVE, DhcpDeleteMClientInfo, ARG_IN(LPDHCP_SEARCH_INFO, ClientInfo))
METHOD(dhcpsrv2, 13, HAVE, DhcpEnumMScopeClients, ARG_IN(LPWSTR *, MScopeName),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_MCLIENT_INFO_ARRAY *, ClientInfo), ARG_OUT(DWORD *, ClientsRead),
       ARG_OUT(DWORD *, ClientsTotal))
METHOD(dhcpsrv2, 14, HAVE, DhcpCreateOptionV5, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionId),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION, OptionInfo))
METHOD(dhcpsrv2, 15, HAVE, DhcpSetOptionInfoV5, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION, OptionInfo))
METHOD(dhcpsrv2, 16, HAVE, DhcpGetOptionInfoV5, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName), ARG_OUT(LPDHCP_OPTION *, OptionInfo))
METHOD(dhcpsrv2, 17, HAVE, DhcpEnumOptionsV5, ARG_IN(DWORD, Flags), ARG_IN(WCHAR *, ClassName),
       ARG_IN(WCHAR *, VendorName), ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_OUT(LPDHCP_OPTION_ARRAY *, Options),
       ARG_OUT(DWORD *, OptionsRead), ARG_OUT(DWORD *, OptionsTotal))
METHOD(dhcpsrv2, 18, HAVE, DhcpRemoveOptionV5, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName))
METHOD(dhcpsrv2, 19, HAVE, DhcpSetOptionValueV5, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionId),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo),
       ARG_IN(LPDHCP_OPTION_DATA, OptionValue))
METHOD(dhcpsrv2, 20, HAVE, DhcpSetOptionValuesV5, ARG_IN(DWORD, Flags), ARG_IN(WCHAR *, ClassName),
       ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo),
       ARG_IN(LPDHCP_OPTION_VALUE_ARRAY, OptionValues))
METHOD(dhcpsrv2, 21, HAVE, DhcpGetOptionValueV5, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo),
       ARG_OUT(LPDHCP_OPTION_VALUE *, OptionValue))
METHOD(dhcpsrv2, 22, HAVE, DhcpEnumOptionValuesV5, ARG_IN(DWORD, Flags), ARG_IN(WCHAR *, ClassName),
       ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_OPTION_VALUE_ARRAY *, OptionValues), ARG_OUT(DWORD *, OptionsRead),
       ARG_OUT(DWORD *, OptionsTotal))
METHOD(dhcpsrv2, 23, HAVE, DhcpRemoveOptionValueV5, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo))
METHOD(dhcpsrv2, 24, HAVE, DhcpCreateClass, ARG_IN(DWORD, ReservedMustBeZero),
       ARG_IN(LPDHCP_CLASS_INFO, ClassInfo))
METHOD(dhcpsrv2, 25, HAVE, DhcpModifyClass, ARG_IN(DWORD, ReservedMustBeZero),
       ARG_IN(LPDHCP_CLASS_INFO, ClassInfo))
METHOD(dhcpsrv2, 26, HAVE, DhcpDeleteClass, ARG_IN(DWORD, ReservedMustBeZero), ARG_IN(WCHAR *, ClassName))
METHOD(dhcpsrv2, 27, HAVE, DhcpGetClassInfo, ARG_IN(DWORD, ReservedMustBeZero),
       ARG_IN(LPDHCP_CLASS_INFO, PartialClassInfo), ARG_OUT(LPDHCP_CLASS_INFO *, FilledClassInfo))
METHOD(dhcpsrv2, 28, HAVE, DhcpEnumClasses, ARG_IN(DWORD, ReservedMustBeZero),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_CLASS_INFO_ARRAY *, ClassInfoArray), ARG_OUT(DWORD *, nRead), ARG_OUT(DWORD *, nTotal))
METHOD(dhcpsrv2, 29, HAVE, DhcpGetAllOptions, ARG_IN(DWORD, Flags),
       ARG_OUT(LPDHCP_ALL_OPTIONS *, OptionStruct))
METHOD(dhcpsrv2, 30, HAVE, DhcpGetAllOptionValues, ARG_IN(DWORD, Flags),
       ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo), ARG_OUT(LPDHCP_ALL_OPTION_VALUES *, Values))
METHOD(dhcpsrv2, 31, HAVE, DhcpGetMCastMibInfo, ARG_OUT(LPDHCP_MCAST_MIB_INFO *, MibInfo))
METHOD(dhcpsrv2, 32, HAVE, DhcpAuditLogSetParams, ARG_IN(DWORD, Flags), ARG_IN(LPWSTR, AuditLogDir),
       ARG_IN(DWORD, DiskCheckInterval), ARG_IN(DWORD, MaxLogFilesSize), ARG_IN(DWORD, MinSpaceOnDisk))
METHOD(dhcpsrv2, 33, HAVE, DhcpAuditLogGetParams, ARG_IN(DWORD, Flags),
       ARG_OUT(LPWSTR_RPC_STRING *, AuditLogDir), ARG_OUT(DWORD *, DiskCheckInterval),
       ARG_OUT(DWORD *, MaxLogFilesSize), ARG_OUT(DWORD *, MinSpaceOnDisk))
METHOD(dhcpsrv2, 34, HAVE, DhcpServerQueryAttribute, ARG_IN(ULONG, dwReserved),
       ARG_IN(DHCP_ATTRIB_ID, DhcpAttribId), ARG_OUT(LPDHCP_ATTRIB *, pDhcpAttrib))
METHOD(dhcpsrv2, 35, HAVE, DhcpServerQueryAttributes, ARG_IN(ULONG, dwReserved), ARG_IN(ULONG, dwAttribCount),
       ARG_IN(LPDHCP_ATTRIB_ID, pDhcpAttribs), ARG_OUT(LPDHCP_ATTRIB_ARRAY *, pDhcpAttribArr))
METHOD(dhcpsrv2, 36, HAVE, DhcpServerRedoAuthorization, ARG_IN(ULONG, dwReserved))
METHOD(dhcpsrv2, 37, HAVE, DhcpAddSubnetElementV5, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_ELEMENT_DATA_V5, AddElementInfo))
METHOD(dhcpsrv2, 38, HAVE, DhcpEnumSubnetElementsV5, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(DHCP_SUBNET_ELEMENT_TYPE, EnumElementType), ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_OUT(LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 *, EnumElementInfo),
       ARG_OUT(DWORD *, ElementsRead), ARG_OUT(DWORD *, ElementsTotal))
METHOD(dhcpsrv2, 39, HAVE, DhcpRemoveSubnetElementV5, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_ELEMENT_DATA_V5, RemoveElementInfo), ARG_IN(DHCP_FORCE_FLAG, ForceFlag))
METHOD(dhcpsrv2, 40, HAVE, DhcpGetServerBindingInfo, ARG_IN(ULONG, Flags),
       ARG_OUT(LPDHCP_BIND_ELEMENT_ARRAY *, BindElementsInfo))
METHOD(dhcpsrv2, 41, HAVE, DhcpSetServerBindingInfo, ARG_IN(ULONG, Flags),
       ARG_IN(LPDHCP_BIND_ELEMENT_ARRAY, BindElementsInfo))
METHOD(dhcpsrv2, 42, HAVE, DhcpQueryDnsRegCredentials, ARG_IN(ULONG, UnameSize), ARG_OUT(WCHAR *, Uname),
       ARG_IN(ULONG, DomainSize), ARG_OUT(WCHAR *, Domain))
METHOD(dhcpsrv2, 43, HAVE, DhcpSetDnsRegCredentials, ARG_IN(LPWSTR, Uname), ARG_IN(LPWSTR, Domain),
       ARG_IN(LPWSTR, Passwd))
METHOD(dhcpsrv2, 44, HAVE, DhcpBackupDatabase, ARG_IN(LPWSTR, Path))
METHOD(dhcpsrv2, 45, HAVE, DhcpRestoreDatabase, ARG_IN(LPWSTR, Path))
METHOD(dhcpsrv2, 46, HAVE, DhcpGetServerSpecificStrings,
       ARG_OUT(LPDHCP_SERVER_SPECIFIC_STRINGS *, ServerSpecificStrings))
METHOD(dhcpsrv2, 47, HAVE, DhcpCreateOptionV6, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionId),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION, OptionInfo))
METHOD(dhcpsrv2, 48, HAVE, DhcpSetOptionInfoV6, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION, OptionInfo))
METHOD(dhcpsrv2, 49, HAVE, DhcpGetOptionInfoV6, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName), ARG_OUT(LPDHCP_OPTION *, OptionInfo))
METHOD(dhcpsrv2, 50, HAVE, DhcpEnumOptionsV6, ARG_IN(DWORD, Flags), ARG_IN(WCHAR *, ClassName),
       ARG_IN(WCHAR *, VendorName), ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_OUT(LPDHCP_OPTION_ARRAY *, Options),
       ARG_OUT(DWORD *, OptionsRead), ARG_OUT(DWORD *, OptionsTotal))
METHOD(dhcpsrv2, 51, HAVE, DhcpRemoveOptionV6, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName))
METHOD(dhcpsrv2, 52, HAVE, DhcpSetOptionValueV6, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionId),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO6, ScopeInfo),
       ARG_IN(LPDHCP_OPTION_DATA, OptionValue))
METHOD(dhcpsrv2, 53, HAVE, DhcpEnumOptionValuesV6, ARG_IN(DWORD, Flags), ARG_IN(WCHAR *, ClassName),
       ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO6, ScopeInfo),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_OPTION_VALUE_ARRAY *, OptionValues), ARG_OUT(DWORD *, OptionsRead),
       ARG_OUT(DWORD *, OptionsTotal))
METHOD(dhcpsrv2, 54, HAVE, DhcpRemoveOptionValueV6, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO6, ScopeInfo))
METHOD(dhcpsrv2, 55, HAVE, DhcpGetAllOptionsV6, ARG_IN(DWORD, Flags),
       ARG_OUT(LPDHCP_ALL_OPTIONS *, OptionStruct))
METHOD(dhcpsrv2, 56, HAVE, DhcpGetAllOptionValuesV6, ARG_IN(DWORD, Flags),
       ARG_IN(LPDHCP_OPTION_SCOPE_INFO6, ScopeInfo), ARG_OUT(LPDHCP_ALL_OPTION_VALUES *, Values))
METHOD(dhcpsrv2, 57, HAVE, DhcpCreateSubnetV6, ARG_IN(DHCP_IPV6_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_INFO_V6, SubnetInfo))
METHOD(dhcpsrv2, 58, HAVE, DhcpEnumSubnetsV6, ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_OUT(LPDHCPV6_IP_ARRAY *, EnumInfo),
       ARG_OUT(DWORD *, ElementsRead), ARG_OUT(DWORD *, ElementsTotal))
METHOD(dhcpsrv2, 59, HAVE, DhcpAddSubnetElementV6, ARG_IN(DHCP_IPV6_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_ELEMENT_DATA_V6, AddElementInfo))
METHOD(dhcpsrv2, 60, HAVE, DhcpEnumSubnetElementsV6, ARG_IN(DHCP_IPV6_ADDRESS, SubnetAddress),
       ARG_IN(DHCP_SUBNET_ELEMENT_TYPE_V6, EnumElementType), ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_OUT(LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 *, EnumElementInfo),
       ARG_OUT(DWORD *, ElementsRead), ARG_OUT(DWORD *, ElementsTotal))
METHOD(dhcpsrv2, 61, HAVE, DhcpRemoveSubnetElementV6, ARG_IN(DHCP_IPV6_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_ELEMENT_DATA_V6, RemoveElementInfo), ARG_IN(DHCP_FORCE_FLAG, ForceFlag))
METHOD(dhcpsrv2, 62, HAVE, DhcpDeleteSubnetV6, ARG_IN(DHCP_IPV6_ADDRESS, SubnetAddress),
       ARG_IN(DHCP_FORCE_FLAG, ForceFlag))
METHOD(dhcpsrv2, 63, HAVE, DhcpGetSubnetInfoV6, ARG_IN(DHCP_IPV6_ADDRESS, SubnetAddress),
       ARG_OUT(LPDHCP_SUBNET_INFO_V6 *, SubnetInfo))
METHOD(dhcpsrv2, 64, HAVE, DhcpEnumSubnetClientsV6, ARG_IN(DHCP_IPV6_ADDRESS, SubnetAddress),
       ARG_INOUT(DHCP_RESUME_IPV6_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_CLIENT_INFO_ARRAY_V6 *, ClientInfo), ARG_OUT(DWORD *, ClientsRead),
       ARG_OUT(DWORD *, ClientsTotal))
METHOD(dhcpsrv2, 65, HAVE, DhcpServerSetConfigV6, ARG_IN(LPDHCP_OPTION_SCOPE_INFO6, ScopeInfo),
       ARG_IN(DWORD, FieldsToSet), ARG_IN(LPDHCP_SERVER_CONFIG_INFO_V6, ConfigInfo))
METHOD(dhcpsrv2, 66, HAVE, DhcpServerGetConfigV6, ARG_IN(LPDHCP_OPTION_SCOPE_INFO6, ScopeInfo),
       ARG_OUT(LPDHCP_SERVER_CONFIG_INFO_V6 *, ConfigInfo))
METHOD(dhcpsrv2, 67, HAVE, DhcpSetSubnetInfoV6, ARG_IN(DHCP_IPV6_ADDRESS, SubnetAddress),
       ARG_IN(LPDHCP_SUBNET_INFO_V6, SubnetInfo))
METHOD(dhcpsrv2, 68, HAVE, DhcpGetMibInfoV6, ARG_OUT(LPDHCP_MIB_INFO_V6 *, MibInfo))
METHOD(dhcpsrv2, 69, HAVE, DhcpGetServerBindingInfoV6, ARG_IN(ULONG, Flags),
       ARG_OUT(LPDHCPV6_BIND_ELEMENT_ARRAY *, BindElementsInfo))
METHOD(dhcpsrv2, 70, HAVE, DhcpSetServerBindingInfoV6, ARG_IN(ULONG, Flags),
       ARG_IN(LPDHCPV6_BIND_ELEMENT_ARRAY, BindElementsInfo))
METHOD(dhcpsrv2, 71, HAVE, DhcpSetClientInfoV6, ARG_IN(LPDHCP_CLIENT_INFO_V6, ClientInfo))
METHOD(dhcpsrv2, 72, HAVE, DhcpGetClientInfoV6, ARG_IN(LPDHCP_SEARCH_INFO_V6, SearchInfo),
       ARG_OUT(LPDHCP_CLIENT_INFO_V6 *, ClientInfo))
METHOD(dhcpsrv2, 73, HAVE, DhcpDeleteClientInfoV6, ARG_IN(LPDHCP_SEARCH_INFO_V6, ClientInfo))
METHOD(dhcpsrv2, 74, HAVE, DhcpCreateClassV6, ARG_IN(DWORD, ReservedMustBeZero),
       ARG_IN(LPDHCP_CLASS_INFO_V6, ClassInfo))
METHOD(dhcpsrv2, 75, HAVE, DhcpModifyClassV6, ARG_IN(DWORD, ReservedMustBeZero),
       ARG_IN(LPDHCP_CLASS_INFO_V6, ClassInfo))
METHOD(dhcpsrv2, 76, HAVE, DhcpDeleteClassV6, ARG_IN(DWORD, ReservedMustBeZero), ARG_IN(WCHAR *, ClassName))
METHOD(dhcpsrv2, 77, HAVE, DhcpEnumClassesV6, ARG_IN(DWORD, ReservedMustBeZero),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_CLASS_INFO_ARRAY_V6 *, ClassInfoArray), ARG_OUT(DWORD *, nRead),
       ARG_OUT(DWORD *, nTotal))
METHOD(dhcpsrv2, 78, HAVE, DhcpGetOptionValueV6, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, ClassName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO6, ScopeInfo),
       ARG_OUT(LPDHCP_OPTION_VALUE, OptionValue))
METHOD(dhcpsrv2, 79, HAVE, DhcpSetSubnetDelayOffer, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(USHORT, TimeDelayInMilliseconds))
METHOD(dhcpsrv2, 80, HAVE, DhcpGetSubnetDelayOffer, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_OUT(USHORT *, TimeDelayInMilliseconds))
METHOD(dhcpsrv2, 81, HAVE, DhcpGetMibInfoV5, ARG_OUT(LPDHCP_MIB_INFO_V5 *, MibInfo))
METHOD(dhcpsrv2, 82, HAVE, DhcpAddFilterV4, ARG_IN(DHCP_FILTER_ADD_INFO *, AddFilterInfo),
       ARG_IN(BOOL, ForceFlag))
METHOD(dhcpsrv2, 83, HAVE, DhcpDeleteFilterV4, ARG_IN(DHCP_ADDR_PATTERN *, DeleteFilterInfo))
METHOD(dhcpsrv2, 84, HAVE, DhcpSetFilterV4, ARG_IN(DHCP_FILTER_GLOBAL_INFO *, GlobalFilterInfo))
METHOD(dhcpsrv2, 85, HAVE, DhcpGetFilterV4, ARG_OUT(DHCP_FILTER_GLOBAL_INFO *, GlobalFilterInfo))
METHOD(dhcpsrv2, 86, HAVE, DhcpEnumFilterV4, ARG_INOUT(LPDHCP_ADDR_PATTERN, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_IN(DHCP_FILTER_LIST_TYPE, ListType),
       ARG_OUT(LPDHCP_FILTER_ENUM_INFO *, EnumFilterInfo), ARG_OUT(DWORD *, ElementsRead),
       ARG_OUT(DWORD *, ElementsTotal))
METHOD(dhcpsrv2, 87, HAVE, DhcpSetDnsRegCredentialsV5, ARG_IN(LPWSTR, Uname), ARG_IN(LPWSTR, Domain),
       ARG_IN(LPWSTR, Passwd))
METHOD(dhcpsrv2, 88, HAVE, DhcpEnumSubnetClientsFilterStatusInfo, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_CLIENT_FILTER_STATUS_INFO_ARRAY *, ClientInfo), ARG_OUT(DWORD *, ClientRead),
       ARG_OUT(DWORD *, ClientsTotal))
METHOD(dhcpsrv2, 89, HAVE, DhcpV4FailoverCreateRelationship,
       ARG_IN(LPDHCP_FAILOVER_RELATIONSHIP, pRelationship))
METHOD(dhcpsrv2, 90, HAVE, DhcpV4FailoverSetRelationship, ARG_IN(DWORD, Flags),
       ARG_IN(LPDHCP_FAILOVER_RELATIONSHIP, pRelationship))
METHOD(dhcpsrv2, 91, HAVE, DhcpV4FailoverDeleteRelationship, ARG_IN(LPWSTR, pRelationshipName))
METHOD(dhcpsrv2, 92, HAVE, DhcpV4FailoverGetRelationship, ARG_IN(LPWSTR, pRelationshipName),
       ARG_OUT(LPDHCP_FAILOVER_RELATIONSHIP *, pRelationship))
METHOD(dhcpsrv2, 93, HAVE, DhcpV4FailoverEnumRelationship, ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle),
       ARG_IN(DWORD, preferredMaximum), ARG_OUT(LPDHCP_FAILOVER_RELATIONSHIP_ARRAY *, pRelationship),
       ARG_OUT(LPDWORD, relationshipRead), ARG_OUT(LPDWORD, relationshipTotal))
METHOD(dhcpsrv2, 94, HAVE, DhcpV4FailoverAddScopeToRelationship,
       ARG_IN(LPDHCP_FAILOVER_RELATIONSHIP, pRelationship))
METHOD(dhcpsrv2, 95, HAVE, DhcpV4FailoverDeleteScopeFromRelationship,
       ARG_IN(LPDHCP_FAILOVER_RELATIONSHIP, pRelationship))
METHOD(dhcpsrv2, 96, HAVE, DhcpV4FailoverGetScopeRelationship, ARG_IN(DHCP_IP_ADDRESS, scopeId),
       ARG_OUT(LPDHCP_FAILOVER_RELATIONSHIP *, pRelationship))
METHOD(dhcpsrv2, 97, HAVE, DhcpV4FailoverGetScopeStatistics, ARG_IN(DHCP_IP_ADDRESS, scopeId),
       ARG_OUT(LPDHCP_FAILOVER_STATISTICS *, pStats))
METHOD(dhcpsrv2, 98, HAVE, DhcpV4FailoverGetClientInfo, ARG_IN(LPDHCP_SEARCH_INFO, SearchInfo),
       ARG_OUT(LPDHCPV4_FAILOVER_CLIENT_INFO *, ClientInfo))
METHOD(dhcpsrv2, 99, HAVE, DhcpV4FailoverGetSystemTime, ARG_OUT(LPDWORD, pTime))
METHOD(dhcpsrv2, 100, HAVE, DhcpV4FailoverTriggerAddrAllocation, ARG_IN(LPWSTR, FailRelName))
METHOD(dhcpsrv2, 101, HAVE, DhcpV4SetOptionValue, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, PolicyName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo),
       ARG_IN(LPDHCP_OPTION_DATA, OptionValue))
METHOD(dhcpsrv2, 102, HAVE, DhcpV4SetOptionValues, ARG_IN(DWORD, Flags), ARG_IN(WCHAR *, PolicyName),
       ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo),
       ARG_IN(LPDHCP_OPTION_VALUE_ARRAY, OptionValues))
METHOD(dhcpsrv2, 103, HAVE, DhcpV4GetOptionValue, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, PolicyName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo),
       ARG_OUT(LPDHCP_OPTION_VALUE *, OptionValue))
METHOD(dhcpsrv2, 104, HAVE, DhcpV4RemoveOptionValue, ARG_IN(DWORD, Flags), ARG_IN(DHCP_OPTION_ID, OptionID),
       ARG_IN(WCHAR *, PolicyName), ARG_IN(WCHAR *, VendorName), ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo))
METHOD(dhcpsrv2, 105, HAVE, DhcpV4GetAllOptionValues, ARG_IN(DWORD, Flags),
       ARG_IN(LPDHCP_OPTION_SCOPE_INFO, ScopeInfo), ARG_OUT(LPDHCP_ALL_OPTION_VALUES_PB *, Values))
METHOD(dhcpsrv2, 106, HAVE, DhcpV4QueryPolicyEnforcement, ARG_IN(BOOL, ServerPolicy),
       ARG_IN(DHCP_IP_ADDRESS, SubnetAddress), ARG_OUT(BOOL *, Enabled))
METHOD(dhcpsrv2, 107, HAVE, DhcpV4SetPolicyEnforcement, ARG_IN(BOOL, ServerPolicy),
       ARG_IN(DHCP_IP_ADDRESS, SubnetAddress), ARG_IN(BOOL, Enable))
METHOD(dhcpsrv2, 108, HAVE, DhcpV4CreatePolicy, ARG_IN(LPDHCP_POLICY, pPolicy))
METHOD(dhcpsrv2, 109, HAVE, DhcpV4GetPolicy, ARG_IN(BOOL, ServerPolicy),
       ARG_IN(DHCP_IP_ADDRESS, SubnetAddress), ARG_IN(LPWSTR, PolicyName), ARG_OUT(LPDHCP_POLICY *, Policy))
METHOD(dhcpsrv2, 110, HAVE, DhcpV4SetPolicy, ARG_IN(DWORD, FieldsModified), ARG_IN(BOOL, ServerPolicy),
       ARG_IN(DHCP_IP_ADDRESS, SubnetAddress), ARG_IN(LPWSTR, PolicyName), ARG_IN(LPDHCP_POLICY, Policy))
METHOD(dhcpsrv2, 111, HAVE, DhcpV4DeletePolicy, ARG_IN(BOOL, ServerPolicy),
       ARG_IN(DHCP_IP_ADDRESS, SubnetAddress), ARG_IN(LPWSTR, PolicyName))
METHOD(dhcpsrv2, 112, HAVE, DhcpV4EnumPolicies, ARG_INOUT(LPDWORD, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_IN(BOOL, ServerPolicy), ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_OUT(LPDHCP_POLICY_ARRAY, EnumInfo), ARG_OUT(DWORD *, ElementsRead),
       ARG_OUT(DWORD *, ElementsTotal))
METHOD(dhcpsrv2, 113, HAVE, DhcpV4AddPolicyRange, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(LPWSTR, PolicyName), ARG_IN(LPDHCP_IP_RANGE, Range))
METHOD(dhcpsrv2, 114, HAVE, DhcpV4RemovePolicyRange, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_IN(LPWSTR, PolicyName), ARG_IN(LPDHCP_IP_RANGE, Range))
METHOD(dhcpsrv2, 115, HAVE, DhcpV4EnumSubnetClients, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_CLIENT_INFO_PB_ARRAY *, ClientInfo), ARG_OUT(DWORD *, ClientsRead),
       ARG_OUT(DWORD *, ClientsTotal))
METHOD(dhcpsrv2, 116, HAVE, DhcpV6SetStatelessStoreParams, ARG_IN(BOOL, fServerLevel),
       ARG_IN(DHCP_IPV6_ADDRESS, SubnetAddress), ARG_IN(DWORD, FieldModified),
       ARG_IN(LPDHCPV6_STATELESS_PARAMS, Params))
METHOD(dhcpsrv2, 117, HAVE, DhcpV6GetStatelessStoreParams, ARG_IN(BOOL, fServerLevel),
       ARG_IN(DHCP_IPV6_ADDRESS, SubnetAddress), ARG_OUT(LPDHCPV6_STATELESS_PARAMS, Params))
METHOD(dhcpsrv2, 118, HAVE, DhcpV6GetStatelessStatistics, ARG_OUT(LPDHCPV6_STATELESS_STATS *, StatelessStats))
METHOD(dhcpsrv2, 119, HAVE, DhcpV4EnumSubnetReservations, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_RESERVATION_INFO_ARRAY, EnumElementInfo), ARG_OUT(DWORD *, ElementsRead),
       ARG_OUT(DWORD *, ElementsTotal))
METHOD(dhcpsrv2, 120, HAVE, DhcpV4GetFreeIPAddress, ARG_IN(DHCP_IP_ADDRESS, ScopeId),
       ARG_IN(DHCP_IP_ADDRESS, startIP), ARG_IN(DHCP_IP_ADDRESS, endIP), ARG_IN(DWORD, numFreeAddr),
       ARG_OUT(LPDHCP_IP_ARRAY *, IPAddrList))
METHOD(dhcpsrv2, 121, HAVE, DhcpV6GetFreeIPAddress, ARG_IN(DHCP_IPV6_ADDRESS, ScopeId),
       ARG_IN(DHCP_IPV6_ADDRESS, startIP), ARG_IN(DHCP_IPV6_ADDRESS, endIP), ARG_IN(DWORD, numFreeAddr),
       ARG_OUT(LPDHCPV6_IP_ARRAY *, IPAddrList))
METHOD(dhcpsrv2, 122, HAVE, DhcpV4CreateClientInfo, ARG_IN(LPDHCP_CLIENT_INFO_PB, ClientInfo))
METHOD(dhcpsrv2, 123, HAVE, DhcpV4GetClientInfo, ARG_IN(LPDHCP_SEARCH_INFO, SearchInfo),
       ARG_OUT(LPDHCP_CLIENT_INFO_PB *, ClientInfo))
METHOD(dhcpsrv2, 124, HAVE, DhcpV6CreateClientInfo, ARG_IN(LPDHCP_CLIENT_INFO_V6, ClientInfo))
METHOD(dhcpsrv2, 125, HAVE, DhcpV4FailoverGetAddressStatus, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_OUT(LPDWORD, pStatus))
METHOD(dhcpsrv2, 126, HAVE, DhcpV4CreatePolicyEx, ARG_IN(LPDHCP_POLICY_EX, pPolicy))
METHOD(dhcpsrv2, 127, HAVE, DhcpV4GetPolicyEx, ARG_IN(BOOL, ServerPolicy),
       ARG_IN(DHCP_IP_ADDRESS, SubnetAddress), ARG_IN(LPWSTR, PolicyName),
       ARG_OUT(LPDHCP_POLICY_EX *, Policy))
METHOD(dhcpsrv2, 128, HAVE, DhcpV4SetPolicyEx, ARG_IN(DWORD, FieldsModified), ARG_IN(BOOL, ServerPolicy),
       ARG_IN(DHCP_IP_ADDRESS, SubnetAddress), ARG_IN(LPWSTR, PolicyName), ARG_IN(LPDHCP_POLICY_EX, Policy))
METHOD(dhcpsrv2, 129, HAVE, DhcpV4EnumPoliciesEx, ARG_INOUT(LPDWORD, ResumeHandle),
       ARG_IN(DWORD, PreferredMaximum), ARG_IN(BOOL, ServerPolicy), ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_OUT(LPDHCP_POLICY_EX_ARRAY, EnumInfo), ARG_OUT(DWORD *, ElementsRead),
       ARG_OUT(DWORD *, ElementsTotal))
METHOD(dhcpsrv2, 130, HAVE, DhcpV4EnumSubnetClientsEx, ARG_IN(DHCP_IP_ADDRESS, SubnetAddress),
       ARG_INOUT(DHCP_RESUME_HANDLE *, ResumeHandle), ARG_IN(DWORD, PreferredMaximum),
       ARG_OUT(LPDHCP_CLIENT_INFO_EX_ARRAY *, ClientInfo), ARG_OUT(DWORD *, ClientsRead),
       ARG_OUT(DWORD *, ClientsTotal))
METHOD(dhcpsrv2, 131, HAVE, DhcpV4CreateClientInfoEx, ARG_IN(LPDHCP_CLIENT_INFO_EX, ClientInfo))
METHOD(dhcpsrv2, 132, HAVE, DhcpV4GetClientInfoEx, ARG_IN(LPDHCP_SEARCH_INFO, SearchInfo),
       ARG_OUT(LPDHCP_CLIENT_INFO_EX *, ClientInfo))
/* clang-format on */
