/*
 * The members of every structure that the methods of [MS-DHCPM] carry, as its types say ("size_is",
 * "switch_is"). For types.c.
 *
 *   VALUE(member, type)            POINTER(member, type)
 *   ARRAY(member, count, type)     POINTERS(member, count, type): to values, to pointers
 *   INLINE(member, count)          bytes
 *   WHERE_VALUE, WHERE_POINTER     of a union; first the member that selects, and its value for this one
 */
/* clang-format off */
#define S DHCP_HOST_INFO
MEMBERS(VALUE(IpAddress, ip), VALUE(NetBiosName, text), VALUE(HostName, text))
#undef S
#define S DHCP_SUBNET_INFO
MEMBERS(VALUE(SubnetAddress, ip), VALUE(SubnetMask, ip), VALUE(SubnetName, text),
        VALUE(SubnetComment, text), VALUE(PrimaryHost, DHCP_HOST_INFO), VALUE(SubnetState, dword))
#undef S
#define S DHCP_IP_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, ip))
#undef S
#define S DHCP_IP_RANGE
MEMBERS(VALUE(StartAddress, ip), VALUE(EndAddress, ip))
#undef S
#define S DHCP_IP_RESERVATION
MEMBERS(VALUE(ReservedIpAddress, ip), POINTER(ReservedForClient, data))
#undef S
#define S DHCP_IP_CLUSTER
MEMBERS(VALUE(ClusterAddress, ip), VALUE(ClusterMask, dword))
#undef S
#define S DHCP_BOOTP_IP_RANGE
MEMBERS(VALUE(StartAddress, ip), VALUE(EndAddress, ip), VALUE(BootpAllocated, dword),
        VALUE(MaxBootpAllowed, dword))
#undef S
#define S DHCP_SUBNET_ELEMENT_DATA
MEMBERS(VALUE(ElementType, dword), WHERE_POINTER(ElementType, DhcpIpRanges, Element.IpRange, DHCP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpIpRangesDhcpOnly, Element.IpRange, DHCP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpIpRangesDhcpBootp, Element.IpRange, DHCP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpIpRangesBootpOnly, Element.IpRange, DHCP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpSecondaryHosts, Element.SecondaryHost, DHCP_HOST_INFO),
        WHERE_POINTER(ElementType, DhcpReservedIps, Element.ReservedIp, DHCP_IP_RESERVATION),
        WHERE_POINTER(ElementType, DhcpExcludedIpRanges, Element.ExcludeIpRange, DHCP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpIpUsedClusters, Element.IpUsedCluster, DHCP_IP_CLUSTER))
#undef S
#define S DHCP_SUBNET_ELEMENT_INFO_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCP_SUBNET_ELEMENT_DATA))
#undef S
#define S DWORD_DWORD
MEMBERS(VALUE(DWord1, dword), VALUE(DWord2, dword))
#undef S
#define S DHCP_OPTION_DATA_ELEMENT
MEMBERS(VALUE(OptionType, dword), WHERE_VALUE(OptionType, DhcpByteOption, Element.ByteOption, byte),
        WHERE_VALUE(OptionType, DhcpWordOption, Element.WordOption, word),
        WHERE_VALUE(OptionType, DhcpDWordOption, Element.DWordOption, dword),
        WHERE_VALUE(OptionType, DhcpDWordDWordOption, Element.DWordDWordOption, DWORD_DWORD),
        WHERE_VALUE(OptionType, DhcpIpAddressOption, Element.IpAddressOption, ip),
        WHERE_VALUE(OptionType, DhcpStringDataOption, Element.StringDataOption, text),
        WHERE_VALUE(OptionType, DhcpBinaryDataOption, Element.BinaryDataOption, data),
        WHERE_VALUE(OptionType, DhcpEncapsulatedDataOption, Element.EncapsulatedDataOption, data),
        WHERE_VALUE(OptionType, DhcpIpv6AddressOption, Element.Ipv6AddressDataOption, text))
#undef S
#define S DHCP_OPTION_DATA
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCP_OPTION_DATA_ELEMENT))
#undef S
#define S DHCP_OPTION
MEMBERS(VALUE(OptionID, dword), VALUE(OptionName, text), VALUE(OptionComment, text),
        VALUE(DefaultValue, DHCP_OPTION_DATA), VALUE(OptionType, dword))
#undef S
#define S DHCP_RESERVED_SCOPE
MEMBERS(VALUE(ReservedIpAddress, ip), VALUE(ReservedIpSubnetAddress, ip))
#undef S
#define S DHCP_OPTION_SCOPE_INFO
MEMBERS(VALUE(ScopeType, dword), WHERE_VALUE(ScopeType, DhcpSubnetOptions, ScopeInfo.SubnetScopeInfo, ip),
        WHERE_VALUE(ScopeType, DhcpReservedOptions, ScopeInfo.ReservedScopeInfo, DHCP_RESERVED_SCOPE),
        WHERE_VALUE(ScopeType, DhcpMScopeOptions, ScopeInfo.MScopeInfo, text))
#undef S
#define S DHCP_OPTION_VALUE
MEMBERS(VALUE(OptionID, dword), VALUE(Value, DHCP_OPTION_DATA))
#undef S
#define S DHCP_OPTION_VALUE_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Values, NumElements, DHCP_OPTION_VALUE))
#undef S
#define S DHCP_CLIENT_INFO
MEMBERS(VALUE(ClientIpAddress, ip), VALUE(SubnetMask, ip), VALUE(ClientHardwareAddress, data),
        VALUE(ClientName, text), VALUE(ClientComment, text), VALUE(ClientLeaseExpires, date),
        VALUE(OwnerHost, DHCP_HOST_INFO))
#undef S
#define S DHCP_SEARCH_INFO
MEMBERS(VALUE(SearchType, dword),
        WHERE_VALUE(SearchType, DhcpClientIpAddress, SearchInfo.ClientIpAddress, ip),
        WHERE_VALUE(SearchType, DhcpClientHardwareAddress, SearchInfo.ClientHardwareAddress, data),
        WHERE_VALUE(SearchType, DhcpClientName, SearchInfo.ClientName, text))
#undef S
#define S DHCP_CLIENT_INFO_ARRAY
MEMBERS(VALUE(NumElements, dword), POINTERS(Clients, NumElements, DHCP_CLIENT_INFO))
#undef S
#define S DHCP_OPTION_LIST
MEMBERS(VALUE(NumOptions, dword), ARRAY(Options, NumOptions, DHCP_OPTION_VALUE))
#undef S
#define S SCOPE_MIB_INFO
MEMBERS(VALUE(Subnet, ip), VALUE(NumAddressesInuse, dword), VALUE(NumAddressesFree, dword),
        VALUE(NumPendingOffers, dword))
#undef S
#define S DHCP_MIB_INFO
MEMBERS(VALUE(Discovers, dword), VALUE(Offers, dword), VALUE(Requests, dword), VALUE(Acks, dword),
        VALUE(Naks, dword), VALUE(Declines, dword), VALUE(Releases, dword), VALUE(ServerStartTime, date),
        VALUE(Scopes, dword), ARRAY(ScopeInfo, Scopes, SCOPE_MIB_INFO))
#undef S
#define S DHCP_OPTION_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Options, NumElements, DHCP_OPTION))
#undef S
#define S DHCP_SERVER_CONFIG_INFO
MEMBERS(VALUE(APIProtocolSupport, dword), VALUE(DatabaseName, text), VALUE(DatabasePath, text),
        VALUE(BackupPath, text), VALUE(BackupInterval, dword), VALUE(DatabaseLoggingFlag, dword),
        VALUE(RestoreFlag, dword), VALUE(DatabaseCleanupInterval, dword), VALUE(DebugFlag, dword))
#undef S
#define S DHCP_SCAN_ITEM
MEMBERS(VALUE(IpAddress, ip), VALUE(ScanFlag, dword))
#undef S
#define S DHCP_SCAN_LIST
MEMBERS(VALUE(NumScanItems, dword), ARRAY(ScanItems, NumScanItems, DHCP_SCAN_ITEM))
#undef S
#define S DHCP_IP_RESERVATION_V4
MEMBERS(VALUE(ReservedIpAddress, ip), POINTER(ReservedForClient, data), VALUE(bAllowedClientTypes, byte))
#undef S
#define S DHCP_SUBNET_ELEMENT_DATA_V4
MEMBERS(VALUE(ElementType, dword), WHERE_POINTER(ElementType, DhcpIpRanges, Element.IpRange, DHCP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpIpRangesDhcpOnly, Element.IpRange, DHCP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpIpRangesDhcpBootp, Element.IpRange, DHCP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpIpRangesBootpOnly, Element.IpRange, DHCP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpSecondaryHosts, Element.SecondaryHost, DHCP_HOST_INFO),
        WHERE_POINTER(ElementType, DhcpReservedIps, Element.ReservedIp, DHCP_IP_RESERVATION_V4),
        WHERE_POINTER(ElementType, DhcpExcludedIpRanges, Element.ExcludeIpRange, DHCP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpIpUsedClusters, Element.IpUsedCluster, DHCP_IP_CLUSTER))
#undef S
#define S DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCP_SUBNET_ELEMENT_DATA_V4))
#undef S
#define S DHCP_CLIENT_INFO_V4
MEMBERS(VALUE(ClientIpAddress, ip), VALUE(SubnetMask, ip), VALUE(ClientHardwareAddress, data),
        VALUE(ClientName, text), VALUE(ClientComment, text), VALUE(ClientLeaseExpires, date),
        VALUE(OwnerHost, DHCP_HOST_INFO), VALUE(bClientType, byte))
#undef S
#define S DHCP_CLIENT_INFO_ARRAY_V4
MEMBERS(VALUE(NumElements, dword), POINTERS(Clients, NumElements, DHCP_CLIENT_INFO_V4))
#undef S
#define S DHCP_SUPER_SCOPE_TABLE_ENTRY
MEMBERS(VALUE(SubnetAddress, ip), VALUE(SuperScopeNumber, dword), VALUE(NextInSuperScope, dword),
        VALUE(SuperScopeName, text))
#undef S
#define S DHCP_SUPER_SCOPE_TABLE
MEMBERS(VALUE(cEntries, dword), ARRAY(pEntries, cEntries, DHCP_SUPER_SCOPE_TABLE_ENTRY))
#undef S
#define S DHCP_SERVER_CONFIG_INFO_V4
MEMBERS(VALUE(APIProtocolSupport, dword), VALUE(DatabaseName, text), VALUE(DatabasePath, text),
        VALUE(BackupPath, text), VALUE(BackupInterval, dword), VALUE(DatabaseLoggingFlag, dword),
        VALUE(RestoreFlag, dword), VALUE(DatabaseCleanupInterval, dword), VALUE(DebugFlag, dword),
        VALUE(dwPingRetries, dword), VALUE(cbBootTableString, dword),
        ARRAY(wszBootTableString, cbBootTableString, wchar), VALUE(fAuditLog, dword))
#undef S
#define S DHCP_SERVER_CONFIG_INFO_VQ
MEMBERS(VALUE(APIProtocolSupport, dword), VALUE(DatabaseName, text), VALUE(DatabasePath, text),
        VALUE(BackupPath, text), VALUE(BackupInterval, dword), VALUE(DatabaseLoggingFlag, dword),
        VALUE(RestoreFlag, dword), VALUE(DatabaseCleanupInterval, dword), VALUE(DebugFlag, dword),
        VALUE(dwPingRetries, dword), VALUE(cbBootTableString, dword),
        ARRAY(wszBootTableString, cbBootTableString, wchar), VALUE(fAuditLog, dword),
        VALUE(QuarantineOn, dword), VALUE(QuarDefFail, dword), VALUE(QuarRuntimeStatus, dword))
#undef S
#define S SCOPE_MIB_INFO_VQ
MEMBERS(VALUE(Subnet, ip), VALUE(NumAddressesInuse, dword), VALUE(NumAddressesFree, dword),
        VALUE(NumPendingOffers, dword), VALUE(QtnNumLeases, dword), VALUE(QtnPctQtnLeases, dword),
        VALUE(QtnProbationLeases, dword), VALUE(QtnNonQtnLeases, dword), VALUE(QtnExemptLeases, dword),
        VALUE(QtnCapableClients, dword))
#undef S
#define S DHCP_MIB_INFO_VQ
MEMBERS(VALUE(Discovers, dword), VALUE(Offers, dword), VALUE(Requests, dword), VALUE(Acks, dword),
        VALUE(Naks, dword), VALUE(Declines, dword), VALUE(Releases, dword), VALUE(ServerStartTime, date),
        VALUE(QtnNumLeases, dword), VALUE(QtnPctQtnLeases, dword), VALUE(QtnProbationLeases, dword),
        VALUE(QtnNonQtnLeases, dword), VALUE(QtnExemptLeases, dword), VALUE(QtnCapableClients, dword),
        VALUE(QtnIASErrors, dword), VALUE(Scopes, dword), ARRAY(ScopeInfo, Scopes, SCOPE_MIB_INFO_VQ))
#undef S
#define S DHCP_CLIENT_INFO_VQ
MEMBERS(VALUE(ClientIpAddress, ip), VALUE(SubnetMask, ip), VALUE(ClientHardwareAddress, data),
        VALUE(ClientName, text), VALUE(ClientComment, text), VALUE(ClientLeaseExpires, date),
        VALUE(OwnerHost, DHCP_HOST_INFO), VALUE(bClientType, byte), VALUE(AddressState, byte),
        VALUE(Status, dword), VALUE(ProbationEnds, date), VALUE(QuarantineCapable, dword))
#undef S
#define S DHCP_CLIENT_INFO_ARRAY_VQ
MEMBERS(VALUE(NumElements, dword), POINTERS(Clients, NumElements, DHCP_CLIENT_INFO_VQ))
#undef S
#define S DHCP_SUBNET_INFO_VQ
MEMBERS(VALUE(SubnetAddress, ip), VALUE(SubnetMask, ip), VALUE(SubnetName, text),
        VALUE(SubnetComment, text), VALUE(PrimaryHost, DHCP_HOST_INFO), VALUE(SubnetState, dword),
        VALUE(QuarantineOn, dword), VALUE(Reserved1, dword), VALUE(Reserved2, dword),
        VALUE(Reserved3, int64), VALUE(Reserved4, int64))
#undef S
#define S DHCP_CLIENT_INFO_V5
MEMBERS(VALUE(ClientIpAddress, ip), VALUE(SubnetMask, ip), VALUE(ClientHardwareAddress, data),
        VALUE(ClientName, text), VALUE(ClientComment, text), VALUE(ClientLeaseExpires, date),
        VALUE(OwnerHost, DHCP_HOST_INFO), VALUE(bClientType, byte), VALUE(AddressState, byte))
#undef S
#define S DHCP_CLIENT_INFO_ARRAY_V5
MEMBERS(VALUE(NumElements, dword), POINTERS(Clients, NumElements, DHCP_CLIENT_INFO_V5))
#undef S
#define S DHCP_MSCOPE_INFO
MEMBERS(VALUE(MScopeName, text), VALUE(MScopeComment, text), VALUE(MScopeId, dword),
        VALUE(MScopeAddressPolicy, dword), VALUE(PrimaryHost, DHCP_HOST_INFO), VALUE(MScopeState, dword),
        VALUE(MScopeFlags, dword), VALUE(ExpiryTime, date), VALUE(LangTag, text), VALUE(TTL, byte))
#undef S
#define S DHCP_MSCOPE_TABLE
MEMBERS(VALUE(NumElements, dword), ARRAY(pMScopeNames, NumElements, text))
#undef S
#define S DHCP_MCLIENT_INFO
MEMBERS(VALUE(ClientIpAddress, ip), VALUE(MScopeId, dword), VALUE(ClientId, data), VALUE(ClientName, text),
        VALUE(ClientLeaseStarts, date), VALUE(ClientLeaseEnds, date), VALUE(OwnerHost, DHCP_HOST_INFO),
        VALUE(AddressFlags, dword), VALUE(AddressState, byte))
#undef S
#define S DHCP_MCLIENT_INFO_ARRAY
MEMBERS(VALUE(NumElements, dword), POINTERS(Clients, NumElements, DHCP_MCLIENT_INFO))
#undef S
#define S DHCP_RESERVED_SCOPE6
MEMBERS(VALUE(ReservedIpAddress, ip6), VALUE(ReservedIpSubnetAddress, ip6))
#undef S
#define S DHCP_OPTION_SCOPE_INFO6
MEMBERS(VALUE(ScopeType, dword), WHERE_VALUE(ScopeType, DhcpScopeOptions6, ScopeInfo.SubnetScopeInfo, ip6),
        WHERE_VALUE(ScopeType, DhcpReservedOptions6, ScopeInfo.ReservedScopeInfo, DHCP_RESERVED_SCOPE6))
#undef S
#define S DHCP_CLASS_INFO
MEMBERS(VALUE(ClassName, text), VALUE(ClassComment, text), VALUE(ClassDataLength, dword),
        VALUE(IsVendor, dword), VALUE(Flags, dword), ARRAY(ClassData, ClassDataLength, byte))
#undef S
#define S DHCP_CLASS_INFO_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Classes, NumElements, DHCP_CLASS_INFO))
#undef S
/* DHCP_ALL_OPTIONS has no name for it. */
typedef struct
{
    DHCP_OPTION Option;
    LPWSTR VendorName;
    LPWSTR ClassName;
} DHCP_ALL_OPTIONS_ENTRY;
#define S DHCP_ALL_OPTIONS_ENTRY
MEMBERS(VALUE(Option, DHCP_OPTION), VALUE(VendorName, text), VALUE(ClassName, text))
#undef S
#define S DHCP_ALL_OPTIONS
MEMBERS(VALUE(Flags, dword), POINTER(NonVendorOptions, DHCP_OPTION_ARRAY), VALUE(NumVendorOptions, dword),
        ARRAY(VendorOptions, NumVendorOptions, DHCP_ALL_OPTIONS_ENTRY))
#undef S
/* DHCP_ALL_OPTION_VALUES has no name for it. */
typedef struct
{
    LPWSTR ClassName;
    LPWSTR VendorName;
    BOOL IsVendor;
    LPDHCP_OPTION_VALUE_ARRAY OptionsArray;
} DHCP_ALL_OPTION_VALUES_ENTRY;
#define S DHCP_ALL_OPTION_VALUES_ENTRY
MEMBERS(VALUE(ClassName, text), VALUE(VendorName, text), VALUE(IsVendor, dword),
        POINTER(OptionsArray, DHCP_OPTION_VALUE_ARRAY))
#undef S
#define S DHCP_ALL_OPTION_VALUES
MEMBERS(VALUE(Flags, dword), VALUE(NumElements, dword),
        ARRAY(Options, NumElements, DHCP_ALL_OPTION_VALUES_ENTRY))
#undef S
#define S MSCOPE_MIB_INFO
MEMBERS(VALUE(MScopeId, dword), VALUE(MScopeName, text), VALUE(NumAddressesInuse, dword),
        VALUE(NumAddressesFree, dword), VALUE(NumPendingOffers, dword))
#undef S
#define S DHCP_MCAST_MIB_INFO
MEMBERS(VALUE(Discovers, dword), VALUE(Offers, dword), VALUE(Requests, dword), VALUE(Renews, dword),
        VALUE(Acks, dword), VALUE(Naks, dword), VALUE(Releases, dword), VALUE(Informs, dword),
        VALUE(ServerStartTime, date), VALUE(Scopes, dword), ARRAY(ScopeInfo, Scopes, MSCOPE_MIB_INFO))
#undef S
#define S DHCP_ATTRIB
MEMBERS(VALUE(DhcpAttribId, dword), VALUE(DhcpAttribType, dword),
        WHERE_VALUE(DhcpAttribType, DHCP_ATTRIB_TYPE_BOOL, DhcpAttribBool, dword),
        WHERE_VALUE(DhcpAttribType, DHCP_ATTRIB_TYPE_ULONG, DhcpAttribUlong, dword))
#undef S
#define S DHCP_ATTRIB_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(DhcpAttribs, NumElements, DHCP_ATTRIB))
#undef S
#define S DHCP_SUBNET_ELEMENT_DATA_V5
MEMBERS(VALUE(ElementType, dword),
        WHERE_POINTER(ElementType, DhcpIpRanges, Element.IpRange, DHCP_BOOTP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpIpRangesDhcpOnly, Element.IpRange, DHCP_BOOTP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpIpRangesDhcpBootp, Element.IpRange, DHCP_BOOTP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpIpRangesBootpOnly, Element.IpRange, DHCP_BOOTP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpSecondaryHosts, Element.SecondaryHost, DHCP_HOST_INFO),
        WHERE_POINTER(ElementType, DhcpReservedIps, Element.ReservedIp, DHCP_IP_RESERVATION_V4),
        WHERE_POINTER(ElementType, DhcpExcludedIpRanges, Element.ExcludeIpRange, DHCP_IP_RANGE),
        WHERE_POINTER(ElementType, DhcpIpUsedClusters, Element.IpUsedCluster, DHCP_IP_CLUSTER))
#undef S
#define S DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCP_SUBNET_ELEMENT_DATA_V5))
#undef S
#define S DHCP_BIND_ELEMENT
MEMBERS(VALUE(Flags, dword), VALUE(fBoundToDHCPServer, dword), VALUE(AdapterPrimaryAddress, ip),
        VALUE(AdapterSubnetAddress, ip), VALUE(IfDescription, text), VALUE(IfIdSize, dword),
        ARRAY(IfId, IfIdSize, byte))
#undef S
#define S DHCP_BIND_ELEMENT_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCP_BIND_ELEMENT))
#undef S
#define S DHCP_SERVER_SPECIFIC_STRINGS
MEMBERS(VALUE(DefaultVendorClassName, text), VALUE(DefaultUserClassName, text))
#undef S
#define S SCOPE_MIB_INFO_V5
MEMBERS(VALUE(Subnet, ip), VALUE(NumAddressesInuse, dword), VALUE(NumAddressesFree, dword),
        VALUE(NumPendingOffers, dword))
#undef S
#define S DHCP_MIB_INFO_V5
MEMBERS(VALUE(Discovers, dword), VALUE(Offers, dword), VALUE(Requests, dword), VALUE(Acks, dword),
        VALUE(Naks, dword), VALUE(Declines, dword), VALUE(Releases, dword), VALUE(ServerStartTime, date),
        VALUE(QtnNumLeases, dword), VALUE(QtnPctQtnLeases, dword), VALUE(QtnProbationLeases, dword),
        VALUE(QtnNonQtnLeases, dword), VALUE(QtnExemptLeases, dword), VALUE(QtnCapableClients, dword),
        VALUE(QtnIASErrors, dword), VALUE(DelayedOffers, dword), VALUE(ScopesWithDelayedOffers, dword),
        VALUE(Scopes, dword), ARRAY(ScopeInfo, Scopes, SCOPE_MIB_INFO_V5))
#undef S
#define S DHCP_ADDR_PATTERN
MEMBERS(VALUE(MatchHWType, dword), VALUE(HWType, byte), VALUE(IsWildcard, dword),
        INLINE(Pattern, Length))
#undef S
#define S DHCP_FILTER_ADD_INFO
MEMBERS(VALUE(AddrPatt, DHCP_ADDR_PATTERN), VALUE(Comment, text), VALUE(ListType, dword))
#undef S
#define S DHCP_FILTER_GLOBAL_INFO
MEMBERS(VALUE(EnforceAllowList, dword), VALUE(EnforceDenyList, dword))
#undef S
#define S DHCP_FILTER_RECORD
MEMBERS(VALUE(AddrPatt, DHCP_ADDR_PATTERN), VALUE(Comment, text))
#undef S
#define S DHCP_FILTER_ENUM_INFO
MEMBERS(VALUE(NumElements, dword), ARRAY(pEnumRecords, NumElements, DHCP_FILTER_RECORD))
#undef S
#define S DHCP_SUBNET_INFO_V6
MEMBERS(VALUE(SubnetAddress, ip6), VALUE(Prefix, dword), VALUE(Preference, word), VALUE(SubnetName, text),
        VALUE(SubnetComment, text), VALUE(State, dword), VALUE(ScopeId, dword))
#undef S
#define S DHCPV6_IP_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, ip6))
#undef S
#define S DHCP_IP_RANGE_V6
MEMBERS(VALUE(StartAddress, ip6), VALUE(EndAddress, ip6))
#undef S
#define S DHCP_IP_RESERVATION_V6
MEMBERS(VALUE(ReservedIpAddress, ip6), POINTER(ReservedForClient, data), VALUE(InterfaceId, dword))
#undef S
#define S DHCP_SUBNET_ELEMENT_DATA_V6
MEMBERS(VALUE(ElementType, dword),
        WHERE_POINTER(ElementType, Dhcpv6IpRanges, Element.IpRange, DHCP_IP_RANGE_V6),
        WHERE_POINTER(ElementType, Dhcpv6ReservedIps, Element.ReservedIp, DHCP_IP_RESERVATION_V6),
        WHERE_POINTER(ElementType, Dhcpv6ExcludedIpRanges, Element.ExcludeIpRange, DHCP_IP_RANGE_V6))
#undef S
#define S DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCP_SUBNET_ELEMENT_DATA_V6))
#undef S
#define S DHCP_HOST_INFO_V6
MEMBERS(VALUE(IpAddress, ip6), VALUE(NetBiosName, text), VALUE(HostName, text))
#undef S
#define S DHCP_CLIENT_INFO_V6
MEMBERS(VALUE(ClientIpAddress, ip6), VALUE(ClientDUID, data), VALUE(AddressType, dword), VALUE(IAID, dword),
        VALUE(ClientName, text), VALUE(ClientComment, text), VALUE(ClientValidLeaseExpires, date),
        VALUE(ClientPrefLeaseExpires, date), VALUE(OwnerHost, DHCP_HOST_INFO_V6))
#undef S
#define S DHCP_CLIENT_INFO_ARRAY_V6
MEMBERS(VALUE(NumElements, dword), POINTERS(Clients, NumElements, DHCP_CLIENT_INFO_V6))
#undef S
#define S DHCP_SERVER_CONFIG_INFO_V6
MEMBERS(VALUE(UnicastFlag, dword), VALUE(RapidCommitFlag, dword), VALUE(PreferredLifetime, dword),
        VALUE(ValidLifetime, dword), VALUE(T1, dword), VALUE(T2, dword),
        VALUE(PreferredLifetimeIATA, dword), VALUE(ValidLifetimeIATA, dword), VALUE(fAuditLog, dword))
#undef S
#define S SCOPE_MIB_INFO_V6
MEMBERS(VALUE(Subnet, ip6), VALUE(NumAddressesInuse, uint64), VALUE(NumAddressesFree, uint64),
        VALUE(NumPendingAdvertises, uint64))
#undef S
#define S DHCP_MIB_INFO_V6
MEMBERS(VALUE(Solicits, dword), VALUE(Advertises, dword), VALUE(Requests, dword), VALUE(Renews, dword),
        VALUE(Rebinds, dword), VALUE(Replies, dword), VALUE(Confirms, dword), VALUE(Declines, dword),
        VALUE(Releases, dword), VALUE(Informs, dword), VALUE(ServerStartTime, date), VALUE(Scopes, dword),
        ARRAY(ScopeInfo, Scopes, SCOPE_MIB_INFO_V6))
#undef S
#define S DHCPV6_BIND_ELEMENT
MEMBERS(VALUE(Flags, dword), VALUE(fBoundToDHCPServer, dword), VALUE(AdapterPrimaryAddress, ip6),
        VALUE(AdapterSubnetAddress, ip6), VALUE(IfDescription, text), VALUE(IpV6IfIndex, dword),
        VALUE(IfIdSize, dword), ARRAY(IfId, IfIdSize, byte))
#undef S
#define S DHCPV6_BIND_ELEMENT_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCPV6_BIND_ELEMENT))
#undef S
#define S DHCP_SEARCH_INFO_V6
MEMBERS(VALUE(SearchType, dword),
        WHERE_VALUE(SearchType, Dhcpv6ClientIpAddress, SearchInfo.ClientIpAddress, ip6),
        WHERE_VALUE(SearchType, Dhcpv6ClientDUID, SearchInfo.ClientDUID, data),
        WHERE_VALUE(SearchType, Dhcpv6ClientName, SearchInfo.ClientName, text))
#undef S
#define S DHCP_CLASS_INFO_V6
MEMBERS(VALUE(ClassName, text), VALUE(ClassComment, text), VALUE(ClassDataLength, dword),
        VALUE(IsVendor, dword), VALUE(EnterpriseNumber, dword), VALUE(Flags, dword),
        ARRAY(ClassData, ClassDataLength, byte))
#undef S
#define S DHCP_CLASS_INFO_ARRAY_V6
MEMBERS(VALUE(NumElements, dword), ARRAY(Classes, NumElements, DHCP_CLASS_INFO_V6))
#undef S
#define S DHCP_CLIENT_FILTER_STATUS_INFO
MEMBERS(VALUE(ClientIpAddress, ip), VALUE(SubnetMask, ip), VALUE(ClientHardwareAddress, data),
        VALUE(ClientName, text), VALUE(ClientComment, text), VALUE(ClientLeaseExpires, date),
        VALUE(OwnerHost, DHCP_HOST_INFO), VALUE(bClientType, byte), VALUE(AddressState, byte),
        VALUE(Status, dword), VALUE(ProbationEnds, date), VALUE(QuarantineCapable, dword),
        VALUE(FilterStatus, dword))
#undef S
#define S DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY
MEMBERS(VALUE(NumElements, dword), POINTERS(Clients, NumElements, DHCP_CLIENT_FILTER_STATUS_INFO))
#undef S
#define S DHCP_FAILOVER_RELATIONSHIP
MEMBERS(VALUE(PrimaryServer, ip), VALUE(SecondaryServer, ip), VALUE(Mode, dword), VALUE(ServerType, dword),
        VALUE(State, dword), VALUE(PrevState, dword), VALUE(Mclt, dword), VALUE(SafePeriod, dword),
        VALUE(RelationshipName, text), VALUE(PrimaryServerName, text), VALUE(SecondaryServerName, text),
        POINTER(pScopes, DHCP_IP_ARRAY), VALUE(Percentage, byte), VALUE(SharedSecret, text))
#undef S
#define S DHCP_FAILOVER_RELATIONSHIP_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(pRelationships, NumElements, DHCP_FAILOVER_RELATIONSHIP))
#undef S
#define S DHCP_FAILOVER_STATISTICS
MEMBERS(VALUE(NumAddr, dword), VALUE(AddrFree, dword), VALUE(AddrInUse, dword),
        VALUE(PartnerAddrFree, dword), VALUE(ThisAddrFree, dword), VALUE(PartnerAddrInUse, dword),
        VALUE(ThisAddrInUse, dword))
#undef S
#define S DHCPV4_FAILOVER_CLIENT_INFO
MEMBERS(VALUE(ClientIpAddress, ip), VALUE(SubnetMask, ip), VALUE(ClientHardwareAddress, data),
        VALUE(ClientName, text), VALUE(ClientComment, text), VALUE(ClientLeaseExpires, date),
        VALUE(OwnerHost, DHCP_HOST_INFO), VALUE(bClientType, byte), VALUE(AddressState, byte),
        VALUE(Status, dword), VALUE(ProbationEnds, date), VALUE(QuarantineCapable, dword),
        VALUE(SentPotExpTime, dword), VALUE(AckPotExpTime, dword), VALUE(RecvPotExpTime, dword),
        VALUE(StartTime, dword), VALUE(CltLastTransTime, dword), VALUE(LastBndUpdTime, dword),
        VALUE(BndMsgStatus, dword), VALUE(PolicyName, text), VALUE(Flags, byte))
#undef S
#define S DHCP_IP_RESERVATION_INFO
MEMBERS(VALUE(ReservedIpAddress, ip), VALUE(ReservedForClient, data), VALUE(ReservedClientName, text),
        VALUE(ReservedClientDesc, text), VALUE(bAllowedClientTypes, byte), VALUE(fOptionsPresent, byte))
#undef S
#define S DHCP_RESERVATION_INFO_ARRAY
MEMBERS(VALUE(NumElements, dword), POINTERS(Elements, NumElements, DHCP_IP_RESERVATION_INFO))
#undef S
/* DHCP_ALL_OPTION_VALUES_PB has no name for it. */
typedef struct
{
    LPWSTR PolicyName;
    LPWSTR VendorName;
    BOOL IsVendor;
    LPDHCP_OPTION_VALUE_ARRAY OptionsArray;
} DHCP_ALL_OPTION_VALUES_PB_ENTRY;
#define S DHCP_ALL_OPTION_VALUES_PB_ENTRY
MEMBERS(VALUE(PolicyName, text), VALUE(VendorName, text), VALUE(IsVendor, dword),
        POINTER(OptionsArray, DHCP_OPTION_VALUE_ARRAY))
#undef S
#define S DHCP_ALL_OPTION_VALUES_PB
MEMBERS(VALUE(Flags, dword), VALUE(NumElements, dword),
        ARRAY(Options, NumElements, DHCP_ALL_OPTION_VALUES_PB_ENTRY))
#undef S
#define S DHCP_POL_COND
MEMBERS(VALUE(ParentExpr, dword), VALUE(Type, dword), VALUE(OptionID, dword), VALUE(SubOptionID, dword),
        VALUE(VendorName, text), VALUE(Operator, dword), ARRAY(Value, ValueLength, byte),
        VALUE(ValueLength, dword))
#undef S
#define S DHCP_POL_COND_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCP_POL_COND))
#undef S
#define S DHCP_POL_EXPR
MEMBERS(VALUE(ParentExpr, dword), VALUE(Operator, dword))
#undef S
#define S DHCP_POL_EXPR_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCP_POL_EXPR))
#undef S
#define S DHCP_IP_RANGE_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCP_IP_RANGE))
#undef S
#define S DHCP_POLICY
MEMBERS(VALUE(PolicyName, text), VALUE(IsGlobalPolicy, dword), VALUE(Subnet, ip),
        VALUE(ProcessingOrder, dword), POINTER(Conditions, DHCP_POL_COND_ARRAY),
        POINTER(Expressions, DHCP_POL_EXPR_ARRAY), POINTER(Ranges, DHCP_IP_RANGE_ARRAY),
        VALUE(Description, text), VALUE(Enabled, dword))
#undef S
#define S DHCP_POLICY_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCP_POLICY))
#undef S
#define S DHCPV6_STATELESS_PARAMS
MEMBERS(VALUE(Status, dword), VALUE(PurgeInterval, dword))
#undef S
#define S DHCPV6_STATELESS_SCOPE_STATS
MEMBERS(VALUE(SubnetAddress, ip6), VALUE(NumStatelessClientsAdded, uint64),
        VALUE(NumStatelessClientsRemoved, uint64))
#undef S
#define S DHCPV6_STATELESS_STATS
MEMBERS(VALUE(NumScopes, dword), ARRAY(ScopeStats, NumScopes, DHCPV6_STATELESS_SCOPE_STATS))
#undef S
#define S DHCP_CLIENT_INFO_PB
MEMBERS(VALUE(ClientIpAddress, ip), VALUE(SubnetMask, ip), VALUE(ClientHardwareAddress, data),
        VALUE(ClientName, text), VALUE(ClientComment, text), VALUE(ClientLeaseExpires, date),
        VALUE(OwnerHost, DHCP_HOST_INFO), VALUE(bClientType, byte), VALUE(AddressState, byte),
        VALUE(Status, dword), VALUE(ProbationEnds, date), VALUE(QuarantineCapable, dword),
        VALUE(FilterStatus, dword), VALUE(PolicyName, text))
#undef S
#define S DHCP_CLIENT_INFO_PB_ARRAY
MEMBERS(VALUE(NumElements, dword), POINTERS(Clients, NumElements, DHCP_CLIENT_INFO_PB))
#undef S
#define S DHCP_PROPERTY
MEMBERS(VALUE(ID, dword), VALUE(Type, dword), WHERE_VALUE(Type, DhcpPropTypeByte, Value.ByteValue, byte),
        WHERE_VALUE(Type, DhcpPropTypeWord, Value.WordValue, word),
        WHERE_VALUE(Type, DhcpPropTypeDword, Value.DWordValue, dword),
        WHERE_VALUE(Type, DhcpPropTypeString, Value.StringValue, text),
        WHERE_VALUE(Type, DhcpPropTypeBinary, Value.BinaryValue, data))
#undef S
#define S DHCP_PROPERTY_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCP_PROPERTY))
#undef S
#define S DHCP_CLIENT_INFO_EX
MEMBERS(VALUE(ClientIpAddress, ip), VALUE(SubnetMask, ip), VALUE(ClientHardwareAddress, data),
        VALUE(ClientName, text), VALUE(ClientComment, text), VALUE(ClientLeaseExpires, date),
        VALUE(OwnerHost, DHCP_HOST_INFO), VALUE(bClientType, byte), VALUE(AddressState, byte),
        VALUE(Status, dword), VALUE(ProbationEnds, date), VALUE(QuarantineCapable, dword),
        VALUE(FilterStatus, dword), VALUE(PolicyName, text), POINTER(Properties, DHCP_PROPERTY_ARRAY))
#undef S
#define S DHCP_CLIENT_INFO_EX_ARRAY
MEMBERS(VALUE(NumElements, dword), POINTERS(Clients, NumElements, DHCP_CLIENT_INFO_EX))
#undef S
#define S DHCP_POLICY_EX
MEMBERS(VALUE(PolicyName, text), VALUE(IsGlobalPolicy, dword), VALUE(Subnet, ip),
        VALUE(ProcessingOrder, dword), POINTER(Conditions, DHCP_POL_COND_ARRAY),
        POINTER(Expressions, DHCP_POL_EXPR_ARRAY), POINTER(Ranges, DHCP_IP_RANGE_ARRAY),
        VALUE(Description, text), VALUE(Enabled, dword), POINTER(Properties, DHCP_PROPERTY_ARRAY))
#undef S
#define S DHCP_POLICY_EX_ARRAY
MEMBERS(VALUE(NumElements, dword), ARRAY(Elements, NumElements, DHCP_POLICY_EX))
#undef S

/* All of them. */
#define STRUCTURES(X) \
    X(DHCP_HOST_INFO) X(DHCP_SUBNET_INFO) X(DHCP_IP_ARRAY) X(DHCP_IP_RANGE) X(DHCP_IP_RESERVATION) \
    X(DHCP_IP_CLUSTER) X(DHCP_BOOTP_IP_RANGE) X(DHCP_SUBNET_ELEMENT_DATA) \
    X(DHCP_SUBNET_ELEMENT_INFO_ARRAY) X(DWORD_DWORD) X(DHCP_OPTION_DATA_ELEMENT) X(DHCP_OPTION_DATA) \
    X(DHCP_OPTION) X(DHCP_RESERVED_SCOPE) X(DHCP_OPTION_SCOPE_INFO) X(DHCP_OPTION_VALUE) \
    X(DHCP_OPTION_VALUE_ARRAY) X(DHCP_CLIENT_INFO) X(DHCP_SEARCH_INFO) X(DHCP_CLIENT_INFO_ARRAY) \
    X(DHCP_OPTION_LIST) X(SCOPE_MIB_INFO) X(DHCP_MIB_INFO) X(DHCP_OPTION_ARRAY) X(DHCP_SERVER_CONFIG_INFO) \
    X(DHCP_SCAN_ITEM) X(DHCP_SCAN_LIST) X(DHCP_IP_RESERVATION_V4) X(DHCP_SUBNET_ELEMENT_DATA_V4) \
    X(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4) X(DHCP_CLIENT_INFO_V4) X(DHCP_CLIENT_INFO_ARRAY_V4) \
    X(DHCP_SUPER_SCOPE_TABLE_ENTRY) X(DHCP_SUPER_SCOPE_TABLE) X(DHCP_SERVER_CONFIG_INFO_V4) \
    X(DHCP_SERVER_CONFIG_INFO_VQ) X(SCOPE_MIB_INFO_VQ) X(DHCP_MIB_INFO_VQ) X(DHCP_CLIENT_INFO_VQ) \
    X(DHCP_CLIENT_INFO_ARRAY_VQ) X(DHCP_SUBNET_INFO_VQ) X(DHCP_CLIENT_INFO_V5) \
    X(DHCP_CLIENT_INFO_ARRAY_V5) X(DHCP_MSCOPE_INFO) X(DHCP_MSCOPE_TABLE) X(DHCP_MCLIENT_INFO) \
    X(DHCP_MCLIENT_INFO_ARRAY) X(DHCP_RESERVED_SCOPE6) X(DHCP_OPTION_SCOPE_INFO6) X(DHCP_CLASS_INFO) \
    X(DHCP_CLASS_INFO_ARRAY) X(DHCP_ALL_OPTIONS_ENTRY) X(DHCP_ALL_OPTIONS) X(DHCP_ALL_OPTION_VALUES_ENTRY) \
    X(DHCP_ALL_OPTION_VALUES) X(MSCOPE_MIB_INFO) X(DHCP_MCAST_MIB_INFO) X(DHCP_ATTRIB) \
    X(DHCP_ATTRIB_ARRAY) X(DHCP_SUBNET_ELEMENT_DATA_V5) X(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5) \
    X(DHCP_BIND_ELEMENT) X(DHCP_BIND_ELEMENT_ARRAY) X(DHCP_SERVER_SPECIFIC_STRINGS) X(SCOPE_MIB_INFO_V5) \
    X(DHCP_MIB_INFO_V5) X(DHCP_ADDR_PATTERN) X(DHCP_FILTER_ADD_INFO) X(DHCP_FILTER_GLOBAL_INFO) \
    X(DHCP_FILTER_RECORD) X(DHCP_FILTER_ENUM_INFO) X(DHCP_SUBNET_INFO_V6) X(DHCPV6_IP_ARRAY) \
    X(DHCP_IP_RANGE_V6) X(DHCP_IP_RESERVATION_V6) X(DHCP_SUBNET_ELEMENT_DATA_V6) \
    X(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6) X(DHCP_HOST_INFO_V6) X(DHCP_CLIENT_INFO_V6) \
    X(DHCP_CLIENT_INFO_ARRAY_V6) X(DHCP_SERVER_CONFIG_INFO_V6) X(SCOPE_MIB_INFO_V6) X(DHCP_MIB_INFO_V6) \
    X(DHCPV6_BIND_ELEMENT) X(DHCPV6_BIND_ELEMENT_ARRAY) X(DHCP_SEARCH_INFO_V6) X(DHCP_CLASS_INFO_V6) \
    X(DHCP_CLASS_INFO_ARRAY_V6) X(DHCP_CLIENT_FILTER_STATUS_INFO) X(DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY) \
    X(DHCP_FAILOVER_RELATIONSHIP) X(DHCP_FAILOVER_RELATIONSHIP_ARRAY) X(DHCP_FAILOVER_STATISTICS) \
    X(DHCPV4_FAILOVER_CLIENT_INFO) X(DHCP_IP_RESERVATION_INFO) X(DHCP_RESERVATION_INFO_ARRAY) \
    X(DHCP_ALL_OPTION_VALUES_PB_ENTRY) X(DHCP_ALL_OPTION_VALUES_PB) X(DHCP_POL_COND) \
    X(DHCP_POL_COND_ARRAY) X(DHCP_POL_EXPR) X(DHCP_POL_EXPR_ARRAY) X(DHCP_IP_RANGE_ARRAY) X(DHCP_POLICY) \
    X(DHCP_POLICY_ARRAY) X(DHCPV6_STATELESS_PARAMS) X(DHCPV6_STATELESS_SCOPE_STATS) \
    X(DHCPV6_STATELESS_STATS) X(DHCP_CLIENT_INFO_PB) X(DHCP_CLIENT_INFO_PB_ARRAY) X(DHCP_PROPERTY) \
    X(DHCP_PROPERTY_ARRAY) X(DHCP_CLIENT_INFO_EX) X(DHCP_CLIENT_INFO_EX_ARRAY) X(DHCP_POLICY_EX) \
    X(DHCP_POLICY_EX_ARRAY)
/* clang-format on */
