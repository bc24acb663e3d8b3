/*
 * The structures that methods take, member by member: from facts/dhcpm_types.tsv.
 */
#include "show.h"
#include "show_kinds.h"

/* A kind is show_kind_NAME; a pointer to it, and a structure, are kinds too. */
#define POINTER(name, target)                                                                                \
    static const struct kind show_kind_##name = {.show = show_pointer, .of = &show_kind_##target}
#define STRUCTURE(title, ...)                                                                                \
    static const struct member title##_members[] = {__VA_ARGS__, {.name = NULL}};                            \
    static const struct kind show_kind_##title = {.show = show_members, .members = title##_members}

/* A member; one of a union that is there when the member tag has a certain value; an array with its count. */
#define M(type, member, target)                                                                              \
    {                                                                                                        \
        .name = #member, .offset = offsetof(type, member), .kind = &show_kind_##target                       \
    }
#define C(type, member, tag, value, target)                                                                  \
    {                                                                                                        \
        .name = #member, .offset = offsetof(type, member), .kind = &show_kind_##target, .role = CHOICE,      \
        .other = offsetof(type, tag), .when = value                                                          \
    }
#define A(type, member, count, element, target)                                                              \
    {                                                                                                        \
        .name = #member, .offset = offsetof(type, member), .kind = &show_kind_##target, .role = ARRAY,       \
        .other = offsetof(type, count), .size = sizeof(element)                                              \
    }

/* clang-format off */
POINTER(pattern_ptr, pattern);
STRUCTURE(filter_add_info,
    M(DHCP_FILTER_ADD_INFO, AddrPatt, pattern), M(DHCP_FILTER_ADD_INFO, Comment, text),
    M(DHCP_FILTER_ADD_INFO, ListType, dword));
POINTER(filter_add_info_ptr, filter_add_info);
STRUCTURE(filter_global_info,
    M(DHCP_FILTER_GLOBAL_INFO, EnforceAllowList, dword), M(DHCP_FILTER_GLOBAL_INFO, EnforceDenyList, dword));
POINTER(filter_global_info_ptr, filter_global_info);
POINTER(dword_ptr, dword);
POINTER(ip6_ptr, ip6);
STRUCTURE(v6_bind_element,
    M(DHCPV6_BIND_ELEMENT, Flags, dword), M(DHCPV6_BIND_ELEMENT, fBoundToDHCPServer, dword),
    M(DHCPV6_BIND_ELEMENT, AdapterPrimaryAddress, ip6), M(DHCPV6_BIND_ELEMENT, AdapterSubnetAddress, ip6),
    M(DHCPV6_BIND_ELEMENT, IfDescription, text), M(DHCPV6_BIND_ELEMENT, IpV6IfIndex, dword),
    M(DHCPV6_BIND_ELEMENT, IfIdSize, dword), A(DHCPV6_BIND_ELEMENT, IfId, IfIdSize, BYTE, byte));
STRUCTURE(v6_bind_element_array,
    M(DHCPV6_BIND_ELEMENT_ARRAY, NumElements, dword),
    A(DHCPV6_BIND_ELEMENT_ARRAY, Elements, NumElements, DHCPV6_BIND_ELEMENT, v6_bind_element));
POINTER(v6_bind_element_array_ptr, v6_bind_element_array);
STRUCTURE(v6_stateless_params,
    M(DHCPV6_STATELESS_PARAMS, Status, dword), M(DHCPV6_STATELESS_PARAMS, PurgeInterval, dword));
POINTER(v6_stateless_params_ptr, v6_stateless_params);
STRUCTURE(bind_element,
    M(DHCP_BIND_ELEMENT, Flags, dword), M(DHCP_BIND_ELEMENT, fBoundToDHCPServer, dword),
    M(DHCP_BIND_ELEMENT, AdapterPrimaryAddress, ip), M(DHCP_BIND_ELEMENT, AdapterSubnetAddress, ip),
    M(DHCP_BIND_ELEMENT, IfDescription, text), M(DHCP_BIND_ELEMENT, IfIdSize, dword),
    A(DHCP_BIND_ELEMENT, IfId, IfIdSize, BYTE, byte));
STRUCTURE(bind_element_array,
    M(DHCP_BIND_ELEMENT_ARRAY, NumElements, dword),
    A(DHCP_BIND_ELEMENT_ARRAY, Elements, NumElements, DHCP_BIND_ELEMENT, bind_element));
POINTER(bind_element_array_ptr, bind_element_array);
STRUCTURE(class_info,
    M(DHCP_CLASS_INFO, ClassName, text), M(DHCP_CLASS_INFO, ClassComment, text),
    M(DHCP_CLASS_INFO, ClassDataLength, dword), M(DHCP_CLASS_INFO, IsVendor, dword),
    M(DHCP_CLASS_INFO, Flags, dword), A(DHCP_CLASS_INFO, ClassData, ClassDataLength, BYTE, byte));
POINTER(class_info_ptr, class_info);
STRUCTURE(class_info_v6,
    M(DHCP_CLASS_INFO_V6, ClassName, text), M(DHCP_CLASS_INFO_V6, ClassComment, text),
    M(DHCP_CLASS_INFO_V6, ClassDataLength, dword), M(DHCP_CLASS_INFO_V6, IsVendor, dword),
    M(DHCP_CLASS_INFO_V6, EnterpriseNumber, dword), M(DHCP_CLASS_INFO_V6, Flags, dword),
    A(DHCP_CLASS_INFO_V6, ClassData, ClassDataLength, BYTE, byte));
POINTER(class_info_v6_ptr, class_info_v6);
STRUCTURE(host_info,
    M(DHCP_HOST_INFO, IpAddress, ip), M(DHCP_HOST_INFO, NetBiosName, text),
    M(DHCP_HOST_INFO, HostName, text));
STRUCTURE(client_info,
    M(DHCP_CLIENT_INFO, ClientIpAddress, ip), M(DHCP_CLIENT_INFO, SubnetMask, ip),
    M(DHCP_CLIENT_INFO, ClientHardwareAddress, data), M(DHCP_CLIENT_INFO, ClientName, text),
    M(DHCP_CLIENT_INFO, ClientComment, text), M(DHCP_CLIENT_INFO, ClientLeaseExpires, date),
    M(DHCP_CLIENT_INFO, OwnerHost, host_info));
POINTER(client_info_ptr, client_info);
STRUCTURE(property,
    M(DHCP_PROPERTY, ID, dword), M(DHCP_PROPERTY, Type, dword),
    C(DHCP_PROPERTY, Value.ByteValue, Type, DhcpPropTypeByte, byte),
    C(DHCP_PROPERTY, Value.WordValue, Type, DhcpPropTypeWord, word),
    C(DHCP_PROPERTY, Value.DWordValue, Type, DhcpPropTypeDword, dword),
    C(DHCP_PROPERTY, Value.StringValue, Type, DhcpPropTypeString, text),
    C(DHCP_PROPERTY, Value.BinaryValue, Type, DhcpPropTypeBinary, data));
STRUCTURE(property_array,
    M(DHCP_PROPERTY_ARRAY, NumElements, dword),
    A(DHCP_PROPERTY_ARRAY, Elements, NumElements, DHCP_PROPERTY, property));
POINTER(property_array_ptr, property_array);
STRUCTURE(client_info_ex,
    M(DHCP_CLIENT_INFO_EX, ClientIpAddress, ip), M(DHCP_CLIENT_INFO_EX, SubnetMask, ip),
    M(DHCP_CLIENT_INFO_EX, ClientHardwareAddress, data), M(DHCP_CLIENT_INFO_EX, ClientName, text),
    M(DHCP_CLIENT_INFO_EX, ClientComment, text), M(DHCP_CLIENT_INFO_EX, ClientLeaseExpires, date),
    M(DHCP_CLIENT_INFO_EX, OwnerHost, host_info), M(DHCP_CLIENT_INFO_EX, bClientType, byte),
    M(DHCP_CLIENT_INFO_EX, AddressState, byte), M(DHCP_CLIENT_INFO_EX, Status, dword),
    M(DHCP_CLIENT_INFO_EX, ProbationEnds, date), M(DHCP_CLIENT_INFO_EX, QuarantineCapable, dword),
    M(DHCP_CLIENT_INFO_EX, FilterStatus, dword), M(DHCP_CLIENT_INFO_EX, PolicyName, text),
    M(DHCP_CLIENT_INFO_EX, Properties, property_array_ptr));
POINTER(client_info_ex_ptr, client_info_ex);
STRUCTURE(client_info_pb,
    M(DHCP_CLIENT_INFO_PB, ClientIpAddress, ip), M(DHCP_CLIENT_INFO_PB, SubnetMask, ip),
    M(DHCP_CLIENT_INFO_PB, ClientHardwareAddress, data), M(DHCP_CLIENT_INFO_PB, ClientName, text),
    M(DHCP_CLIENT_INFO_PB, ClientComment, text), M(DHCP_CLIENT_INFO_PB, ClientLeaseExpires, date),
    M(DHCP_CLIENT_INFO_PB, OwnerHost, host_info), M(DHCP_CLIENT_INFO_PB, bClientType, byte),
    M(DHCP_CLIENT_INFO_PB, AddressState, byte), M(DHCP_CLIENT_INFO_PB, Status, dword),
    M(DHCP_CLIENT_INFO_PB, ProbationEnds, date), M(DHCP_CLIENT_INFO_PB, QuarantineCapable, dword),
    M(DHCP_CLIENT_INFO_PB, FilterStatus, dword), M(DHCP_CLIENT_INFO_PB, PolicyName, text));
POINTER(client_info_pb_ptr, client_info_pb);
STRUCTURE(client_info_v4,
    M(DHCP_CLIENT_INFO_V4, ClientIpAddress, ip), M(DHCP_CLIENT_INFO_V4, SubnetMask, ip),
    M(DHCP_CLIENT_INFO_V4, ClientHardwareAddress, data), M(DHCP_CLIENT_INFO_V4, ClientName, text),
    M(DHCP_CLIENT_INFO_V4, ClientComment, text), M(DHCP_CLIENT_INFO_V4, ClientLeaseExpires, date),
    M(DHCP_CLIENT_INFO_V4, OwnerHost, host_info), M(DHCP_CLIENT_INFO_V4, bClientType, byte));
POINTER(client_info_v4_ptr, client_info_v4);
STRUCTURE(host_info_v6,
    M(DHCP_HOST_INFO_V6, IpAddress, ip6), M(DHCP_HOST_INFO_V6, NetBiosName, text),
    M(DHCP_HOST_INFO_V6, HostName, text));
STRUCTURE(client_info_v6,
    M(DHCP_CLIENT_INFO_V6, ClientIpAddress, ip6), M(DHCP_CLIENT_INFO_V6, ClientDUID, data),
    M(DHCP_CLIENT_INFO_V6, AddressType, dword), M(DHCP_CLIENT_INFO_V6, IAID, dword),
    M(DHCP_CLIENT_INFO_V6, ClientName, text), M(DHCP_CLIENT_INFO_V6, ClientComment, text),
    M(DHCP_CLIENT_INFO_V6, ClientValidLeaseExpires, date),
    M(DHCP_CLIENT_INFO_V6, ClientPrefLeaseExpires, date), M(DHCP_CLIENT_INFO_V6, OwnerHost, host_info_v6));
POINTER(client_info_v6_ptr, client_info_v6);
STRUCTURE(client_info_vq,
    M(DHCP_CLIENT_INFO_VQ, ClientIpAddress, ip), M(DHCP_CLIENT_INFO_VQ, SubnetMask, ip),
    M(DHCP_CLIENT_INFO_VQ, ClientHardwareAddress, data), M(DHCP_CLIENT_INFO_VQ, ClientName, text),
    M(DHCP_CLIENT_INFO_VQ, ClientComment, text), M(DHCP_CLIENT_INFO_VQ, ClientLeaseExpires, date),
    M(DHCP_CLIENT_INFO_VQ, OwnerHost, host_info), M(DHCP_CLIENT_INFO_VQ, bClientType, byte),
    M(DHCP_CLIENT_INFO_VQ, AddressState, byte), M(DHCP_CLIENT_INFO_VQ, Status, dword),
    M(DHCP_CLIENT_INFO_VQ, ProbationEnds, date), M(DHCP_CLIENT_INFO_VQ, QuarantineCapable, dword));
POINTER(client_info_vq_ptr, client_info_vq);
STRUCTURE(ip_array,
    M(DHCP_IP_ARRAY, NumElements, dword), A(DHCP_IP_ARRAY, Elements, NumElements, DHCP_IP_ADDRESS, ip));
POINTER(ip_array_ptr, ip_array);
STRUCTURE(failover_relationship,
    M(DHCP_FAILOVER_RELATIONSHIP, PrimaryServer, ip), M(DHCP_FAILOVER_RELATIONSHIP, SecondaryServer, ip),
    M(DHCP_FAILOVER_RELATIONSHIP, Mode, dword), M(DHCP_FAILOVER_RELATIONSHIP, ServerType, dword),
    M(DHCP_FAILOVER_RELATIONSHIP, State, dword), M(DHCP_FAILOVER_RELATIONSHIP, PrevState, dword),
    M(DHCP_FAILOVER_RELATIONSHIP, Mclt, dword), M(DHCP_FAILOVER_RELATIONSHIP, SafePeriod, dword),
    M(DHCP_FAILOVER_RELATIONSHIP, RelationshipName, text),
    M(DHCP_FAILOVER_RELATIONSHIP, PrimaryServerName, text),
    M(DHCP_FAILOVER_RELATIONSHIP, SecondaryServerName, text),
    M(DHCP_FAILOVER_RELATIONSHIP, pScopes, ip_array_ptr), M(DHCP_FAILOVER_RELATIONSHIP, Percentage, byte),
    M(DHCP_FAILOVER_RELATIONSHIP, SharedSecret, text));
POINTER(failover_relationship_ptr, failover_relationship);
STRUCTURE(ip_range,
    M(DHCP_IP_RANGE, StartAddress, ip), M(DHCP_IP_RANGE, EndAddress, ip));
POINTER(ip_range_ptr, ip_range);
STRUCTURE(mclient_info,
    M(DHCP_MCLIENT_INFO, ClientIpAddress, ip), M(DHCP_MCLIENT_INFO, MScopeId, dword),
    M(DHCP_MCLIENT_INFO, ClientId, data), M(DHCP_MCLIENT_INFO, ClientName, text),
    M(DHCP_MCLIENT_INFO, ClientLeaseStarts, date), M(DHCP_MCLIENT_INFO, ClientLeaseEnds, date),
    M(DHCP_MCLIENT_INFO, OwnerHost, host_info), M(DHCP_MCLIENT_INFO, AddressFlags, dword),
    M(DHCP_MCLIENT_INFO, AddressState, byte));
POINTER(mclient_info_ptr, mclient_info);
STRUCTURE(mscope_info,
    M(DHCP_MSCOPE_INFO, MScopeName, text), M(DHCP_MSCOPE_INFO, MScopeComment, text),
    M(DHCP_MSCOPE_INFO, MScopeId, dword), M(DHCP_MSCOPE_INFO, MScopeAddressPolicy, dword),
    M(DHCP_MSCOPE_INFO, PrimaryHost, host_info), M(DHCP_MSCOPE_INFO, MScopeState, dword),
    M(DHCP_MSCOPE_INFO, MScopeFlags, dword), M(DHCP_MSCOPE_INFO, ExpiryTime, date),
    M(DHCP_MSCOPE_INFO, LangTag, text), M(DHCP_MSCOPE_INFO, TTL, byte));
POINTER(mscope_info_ptr, mscope_info);
STRUCTURE(dword_dword,
    M(DWORD_DWORD, DWord1, dword), M(DWORD_DWORD, DWord2, dword));
STRUCTURE(option_data_element,
    M(DHCP_OPTION_DATA_ELEMENT, OptionType, dword),
    C(DHCP_OPTION_DATA_ELEMENT, Element.ByteOption, OptionType, DhcpByteOption, byte),
    C(DHCP_OPTION_DATA_ELEMENT, Element.WordOption, OptionType, DhcpWordOption, word),
    C(DHCP_OPTION_DATA_ELEMENT, Element.DWordOption, OptionType, DhcpDWordOption, dword),
    C(DHCP_OPTION_DATA_ELEMENT, Element.DWordDWordOption, OptionType, DhcpDWordDWordOption, dword_dword),
    C(DHCP_OPTION_DATA_ELEMENT, Element.IpAddressOption, OptionType, DhcpIpAddressOption, ip),
    C(DHCP_OPTION_DATA_ELEMENT, Element.StringDataOption, OptionType, DhcpStringDataOption, text),
    C(DHCP_OPTION_DATA_ELEMENT, Element.BinaryDataOption, OptionType, DhcpBinaryDataOption, data),
    C(DHCP_OPTION_DATA_ELEMENT, Element.EncapsulatedDataOption, OptionType, DhcpEncapsulatedDataOption, data),
    C(DHCP_OPTION_DATA_ELEMENT, Element.Ipv6AddressDataOption, OptionType, DhcpIpv6AddressOption, text));
STRUCTURE(option_data,
    M(DHCP_OPTION_DATA, NumElements, dword),
    A(DHCP_OPTION_DATA, Elements, NumElements, DHCP_OPTION_DATA_ELEMENT, option_data_element));
STRUCTURE(option,
    M(DHCP_OPTION, OptionID, dword), M(DHCP_OPTION, OptionName, text), M(DHCP_OPTION, OptionComment, text),
    M(DHCP_OPTION, DefaultValue, option_data), M(DHCP_OPTION, OptionType, dword));
POINTER(option_ptr, option);
POINTER(option_data_ptr, option_data);
STRUCTURE(reserved_scope,
    M(DHCP_RESERVED_SCOPE, ReservedIpAddress, ip), M(DHCP_RESERVED_SCOPE, ReservedIpSubnetAddress, ip));
STRUCTURE(option_scope_info,
    M(DHCP_OPTION_SCOPE_INFO, ScopeType, dword),
    C(DHCP_OPTION_SCOPE_INFO, ScopeInfo.SubnetScopeInfo, ScopeType, DhcpSubnetOptions, ip),
    C(DHCP_OPTION_SCOPE_INFO, ScopeInfo.ReservedScopeInfo, ScopeType, DhcpReservedOptions, reserved_scope),
    C(DHCP_OPTION_SCOPE_INFO, ScopeInfo.MScopeInfo, ScopeType, DhcpMScopeOptions, text));
POINTER(option_scope_info_ptr, option_scope_info);
STRUCTURE(reserved_scope6,
    M(DHCP_RESERVED_SCOPE6, ReservedIpAddress, ip6), M(DHCP_RESERVED_SCOPE6, ReservedIpSubnetAddress, ip6));
STRUCTURE(option_scope_info6,
    M(DHCP_OPTION_SCOPE_INFO6, ScopeType, dword),
    C(DHCP_OPTION_SCOPE_INFO6, ScopeInfo.SubnetScopeInfo, ScopeType, DhcpScopeOptions6, ip6),
    C(DHCP_OPTION_SCOPE_INFO6, ScopeInfo.ReservedScopeInfo, ScopeType, DhcpReservedOptions6, reserved_scope6));
POINTER(option_scope_info6_ptr, option_scope_info6);
STRUCTURE(option_value,
    M(DHCP_OPTION_VALUE, OptionID, dword), M(DHCP_OPTION_VALUE, Value, option_data));
STRUCTURE(option_value_array,
    M(DHCP_OPTION_VALUE_ARRAY, NumElements, dword),
    A(DHCP_OPTION_VALUE_ARRAY, Values, NumElements, DHCP_OPTION_VALUE, option_value));
POINTER(option_value_array_ptr, option_value_array);
STRUCTURE(pol_cond,
    M(DHCP_POL_COND, ParentExpr, dword), M(DHCP_POL_COND, Type, dword), M(DHCP_POL_COND, OptionID, dword),
    M(DHCP_POL_COND, SubOptionID, dword), M(DHCP_POL_COND, VendorName, text),
    M(DHCP_POL_COND, Operator, dword), A(DHCP_POL_COND, Value, ValueLength, BYTE, byte),
    M(DHCP_POL_COND, ValueLength, dword));
STRUCTURE(pol_cond_array,
    M(DHCP_POL_COND_ARRAY, NumElements, dword),
    A(DHCP_POL_COND_ARRAY, Elements, NumElements, DHCP_POL_COND, pol_cond));
POINTER(pol_cond_array_ptr, pol_cond_array);
STRUCTURE(pol_expr,
    M(DHCP_POL_EXPR, ParentExpr, dword), M(DHCP_POL_EXPR, Operator, dword));
STRUCTURE(pol_expr_array,
    M(DHCP_POL_EXPR_ARRAY, NumElements, dword),
    A(DHCP_POL_EXPR_ARRAY, Elements, NumElements, DHCP_POL_EXPR, pol_expr));
POINTER(pol_expr_array_ptr, pol_expr_array);
STRUCTURE(ip_range_array,
    M(DHCP_IP_RANGE_ARRAY, NumElements, dword),
    A(DHCP_IP_RANGE_ARRAY, Elements, NumElements, DHCP_IP_RANGE, ip_range));
POINTER(ip_range_array_ptr, ip_range_array);
STRUCTURE(policy,
    M(DHCP_POLICY, PolicyName, text), M(DHCP_POLICY, IsGlobalPolicy, dword), M(DHCP_POLICY, Subnet, ip),
    M(DHCP_POLICY, ProcessingOrder, dword), M(DHCP_POLICY, Conditions, pol_cond_array_ptr),
    M(DHCP_POLICY, Expressions, pol_expr_array_ptr), M(DHCP_POLICY, Ranges, ip_range_array_ptr),
    M(DHCP_POLICY, Description, text), M(DHCP_POLICY, Enabled, dword));
POINTER(policy_ptr, policy);
STRUCTURE(policy_ex,
    M(DHCP_POLICY_EX, PolicyName, text), M(DHCP_POLICY_EX, IsGlobalPolicy, dword),
    M(DHCP_POLICY_EX, Subnet, ip), M(DHCP_POLICY_EX, ProcessingOrder, dword),
    M(DHCP_POLICY_EX, Conditions, pol_cond_array_ptr), M(DHCP_POLICY_EX, Expressions, pol_expr_array_ptr),
    M(DHCP_POLICY_EX, Ranges, ip_range_array_ptr), M(DHCP_POLICY_EX, Description, text),
    M(DHCP_POLICY_EX, Enabled, dword), M(DHCP_POLICY_EX, Properties, property_array_ptr));
POINTER(policy_ex_ptr, policy_ex);
STRUCTURE(search_info,
    M(DHCP_SEARCH_INFO, SearchType, dword),
    C(DHCP_SEARCH_INFO, SearchInfo.ClientIpAddress, SearchType, DhcpClientIpAddress, ip),
    C(DHCP_SEARCH_INFO, SearchInfo.ClientHardwareAddress, SearchType, DhcpClientHardwareAddress, data),
    C(DHCP_SEARCH_INFO, SearchInfo.ClientName, SearchType, DhcpClientName, text));
POINTER(search_info_ptr, search_info);
STRUCTURE(search_info_v6,
    M(DHCP_SEARCH_INFO_V6, SearchType, dword),
    C(DHCP_SEARCH_INFO_V6, SearchInfo.ClientIpAddress, SearchType, Dhcpv6ClientIpAddress, ip6),
    C(DHCP_SEARCH_INFO_V6, SearchInfo.ClientDUID, SearchType, Dhcpv6ClientDUID, data),
    C(DHCP_SEARCH_INFO_V6, SearchInfo.ClientName, SearchType, Dhcpv6ClientName, text));
POINTER(search_info_v6_ptr, search_info_v6);
STRUCTURE(server_config_info,
    M(DHCP_SERVER_CONFIG_INFO, APIProtocolSupport, dword), M(DHCP_SERVER_CONFIG_INFO, DatabaseName, text),
    M(DHCP_SERVER_CONFIG_INFO, DatabasePath, text), M(DHCP_SERVER_CONFIG_INFO, BackupPath, text),
    M(DHCP_SERVER_CONFIG_INFO, BackupInterval, dword), M(DHCP_SERVER_CONFIG_INFO, DatabaseLoggingFlag, dword),
    M(DHCP_SERVER_CONFIG_INFO, RestoreFlag, dword),
    M(DHCP_SERVER_CONFIG_INFO, DatabaseCleanupInterval, dword), M(DHCP_SERVER_CONFIG_INFO, DebugFlag, dword));
POINTER(server_config_info_ptr, server_config_info);
STRUCTURE(server_config_info_v4,
    M(DHCP_SERVER_CONFIG_INFO_V4, APIProtocolSupport, dword),
    M(DHCP_SERVER_CONFIG_INFO_V4, DatabaseName, text), M(DHCP_SERVER_CONFIG_INFO_V4, DatabasePath, text),
    M(DHCP_SERVER_CONFIG_INFO_V4, BackupPath, text), M(DHCP_SERVER_CONFIG_INFO_V4, BackupInterval, dword),
    M(DHCP_SERVER_CONFIG_INFO_V4, DatabaseLoggingFlag, dword),
    M(DHCP_SERVER_CONFIG_INFO_V4, RestoreFlag, dword),
    M(DHCP_SERVER_CONFIG_INFO_V4, DatabaseCleanupInterval, dword),
    M(DHCP_SERVER_CONFIG_INFO_V4, DebugFlag, dword), M(DHCP_SERVER_CONFIG_INFO_V4, dwPingRetries, dword),
    M(DHCP_SERVER_CONFIG_INFO_V4, cbBootTableString, dword),
    A(DHCP_SERVER_CONFIG_INFO_V4, wszBootTableString, cbBootTableString, WCHAR, word), M(DHCP_SERVER_CONFIG_INFO_V4, fAuditLog, dword));
POINTER(server_config_info_v4_ptr, server_config_info_v4);
STRUCTURE(server_config_info_v6,
    M(DHCP_SERVER_CONFIG_INFO_V6, UnicastFlag, dword), M(DHCP_SERVER_CONFIG_INFO_V6, RapidCommitFlag, dword),
    M(DHCP_SERVER_CONFIG_INFO_V6, PreferredLifetime, dword),
    M(DHCP_SERVER_CONFIG_INFO_V6, ValidLifetime, dword), M(DHCP_SERVER_CONFIG_INFO_V6, T1, dword),
    M(DHCP_SERVER_CONFIG_INFO_V6, T2, dword), M(DHCP_SERVER_CONFIG_INFO_V6, PreferredLifetimeIATA, dword),
    M(DHCP_SERVER_CONFIG_INFO_V6, ValidLifetimeIATA, dword), M(DHCP_SERVER_CONFIG_INFO_V6, fAuditLog, dword));
POINTER(server_config_info_v6_ptr, server_config_info_v6);
STRUCTURE(server_config_info_vq,
    M(DHCP_SERVER_CONFIG_INFO_VQ, APIProtocolSupport, dword),
    M(DHCP_SERVER_CONFIG_INFO_VQ, DatabaseName, text), M(DHCP_SERVER_CONFIG_INFO_VQ, DatabasePath, text),
    M(DHCP_SERVER_CONFIG_INFO_VQ, BackupPath, text), M(DHCP_SERVER_CONFIG_INFO_VQ, BackupInterval, dword),
    M(DHCP_SERVER_CONFIG_INFO_VQ, DatabaseLoggingFlag, dword),
    M(DHCP_SERVER_CONFIG_INFO_VQ, RestoreFlag, dword),
    M(DHCP_SERVER_CONFIG_INFO_VQ, DatabaseCleanupInterval, dword),
    M(DHCP_SERVER_CONFIG_INFO_VQ, DebugFlag, dword), M(DHCP_SERVER_CONFIG_INFO_VQ, dwPingRetries, dword),
    M(DHCP_SERVER_CONFIG_INFO_VQ, cbBootTableString, dword),
    A(DHCP_SERVER_CONFIG_INFO_VQ, wszBootTableString, cbBootTableString, WCHAR, word), M(DHCP_SERVER_CONFIG_INFO_VQ, fAuditLog, dword),
    M(DHCP_SERVER_CONFIG_INFO_VQ, QuarantineOn, dword), M(DHCP_SERVER_CONFIG_INFO_VQ, QuarDefFail, dword),
    M(DHCP_SERVER_CONFIG_INFO_VQ, QuarRuntimeStatus, dword));
POINTER(server_config_info_vq_ptr, server_config_info_vq);
POINTER(host_info_ptr, host_info);
POINTER(data_ptr, data);
STRUCTURE(ip_reservation,
    M(DHCP_IP_RESERVATION, ReservedIpAddress, ip), M(DHCP_IP_RESERVATION, ReservedForClient, data_ptr));
POINTER(ip_reservation_ptr, ip_reservation);
STRUCTURE(ip_cluster,
    M(DHCP_IP_CLUSTER, ClusterAddress, ip), M(DHCP_IP_CLUSTER, ClusterMask, dword));
POINTER(ip_cluster_ptr, ip_cluster);
STRUCTURE(subnet_element_data,
    M(DHCP_SUBNET_ELEMENT_DATA, ElementType, dword),
    C(DHCP_SUBNET_ELEMENT_DATA, Element.IpRange, ElementType, DhcpIpRanges, ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA, Element.IpRange, ElementType, DhcpIpRangesDhcpOnly, ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA, Element.IpRange, ElementType, DhcpIpRangesDhcpBootp, ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA, Element.IpRange, ElementType, DhcpIpRangesBootpOnly, ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA, Element.SecondaryHost, ElementType, DhcpSecondaryHosts, host_info_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA, Element.ReservedIp, ElementType, DhcpReservedIps, ip_reservation_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA, Element.ExcludeIpRange, ElementType, DhcpExcludedIpRanges, ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA, Element.IpUsedCluster, ElementType, DhcpIpUsedClusters, ip_cluster_ptr));
POINTER(subnet_element_data_ptr, subnet_element_data);
STRUCTURE(ip_reservation_v4,
    M(DHCP_IP_RESERVATION_V4, ReservedIpAddress, ip), M(DHCP_IP_RESERVATION_V4, ReservedForClient, data_ptr),
    M(DHCP_IP_RESERVATION_V4, bAllowedClientTypes, byte));
POINTER(ip_reservation_v4_ptr, ip_reservation_v4);
STRUCTURE(subnet_element_data_v4,
    M(DHCP_SUBNET_ELEMENT_DATA_V4, ElementType, dword),
    C(DHCP_SUBNET_ELEMENT_DATA_V4, Element.IpRange, ElementType, DhcpIpRanges, ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V4, Element.IpRange, ElementType, DhcpIpRangesDhcpOnly, ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V4, Element.IpRange, ElementType, DhcpIpRangesDhcpBootp, ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V4, Element.IpRange, ElementType, DhcpIpRangesBootpOnly, ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V4, Element.SecondaryHost, ElementType, DhcpSecondaryHosts, host_info_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V4, Element.ReservedIp, ElementType, DhcpReservedIps, ip_reservation_v4_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V4, Element.ExcludeIpRange, ElementType, DhcpExcludedIpRanges, ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V4, Element.IpUsedCluster, ElementType, DhcpIpUsedClusters, ip_cluster_ptr));
POINTER(subnet_element_data_v4_ptr, subnet_element_data_v4);
STRUCTURE(bootp_ip_range,
    M(DHCP_BOOTP_IP_RANGE, StartAddress, ip), M(DHCP_BOOTP_IP_RANGE, EndAddress, ip),
    M(DHCP_BOOTP_IP_RANGE, BootpAllocated, dword), M(DHCP_BOOTP_IP_RANGE, MaxBootpAllowed, dword));
POINTER(bootp_ip_range_ptr, bootp_ip_range);
STRUCTURE(subnet_element_data_v5,
    M(DHCP_SUBNET_ELEMENT_DATA_V5, ElementType, dword),
    C(DHCP_SUBNET_ELEMENT_DATA_V5, Element.IpRange, ElementType, DhcpIpRanges, bootp_ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V5, Element.IpRange, ElementType, DhcpIpRangesDhcpOnly, bootp_ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V5, Element.IpRange, ElementType, DhcpIpRangesDhcpBootp, bootp_ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V5, Element.IpRange, ElementType, DhcpIpRangesBootpOnly, bootp_ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V5, Element.SecondaryHost, ElementType, DhcpSecondaryHosts, host_info_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V5, Element.ReservedIp, ElementType, DhcpReservedIps, ip_reservation_v4_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V5, Element.ExcludeIpRange, ElementType, DhcpExcludedIpRanges, ip_range_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V5, Element.IpUsedCluster, ElementType, DhcpIpUsedClusters, ip_cluster_ptr));
POINTER(subnet_element_data_v5_ptr, subnet_element_data_v5);
STRUCTURE(ip_range_v6,
    M(DHCP_IP_RANGE_V6, StartAddress, ip6), M(DHCP_IP_RANGE_V6, EndAddress, ip6));
POINTER(ip_range_v6_ptr, ip_range_v6);
STRUCTURE(ip_reservation_v6,
    M(DHCP_IP_RESERVATION_V6, ReservedIpAddress, ip6), M(DHCP_IP_RESERVATION_V6, ReservedForClient, data_ptr),
    M(DHCP_IP_RESERVATION_V6, InterfaceId, dword));
POINTER(ip_reservation_v6_ptr, ip_reservation_v6);
STRUCTURE(subnet_element_data_v6,
    M(DHCP_SUBNET_ELEMENT_DATA_V6, ElementType, dword),
    C(DHCP_SUBNET_ELEMENT_DATA_V6, Element.IpRange, ElementType, Dhcpv6IpRanges, ip_range_v6_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V6, Element.ReservedIp, ElementType, Dhcpv6ReservedIps, ip_reservation_v6_ptr),
    C(DHCP_SUBNET_ELEMENT_DATA_V6, Element.ExcludeIpRange, ElementType, Dhcpv6ExcludedIpRanges, ip_range_v6_ptr));
POINTER(subnet_element_data_v6_ptr, subnet_element_data_v6);
STRUCTURE(subnet_info,
    M(DHCP_SUBNET_INFO, SubnetAddress, ip), M(DHCP_SUBNET_INFO, SubnetMask, ip),
    M(DHCP_SUBNET_INFO, SubnetName, text), M(DHCP_SUBNET_INFO, SubnetComment, text),
    M(DHCP_SUBNET_INFO, PrimaryHost, host_info), M(DHCP_SUBNET_INFO, SubnetState, dword));
POINTER(subnet_info_ptr, subnet_info);
STRUCTURE(subnet_info_v6,
    M(DHCP_SUBNET_INFO_V6, SubnetAddress, ip6), M(DHCP_SUBNET_INFO_V6, Prefix, dword),
    M(DHCP_SUBNET_INFO_V6, Preference, word), M(DHCP_SUBNET_INFO_V6, SubnetName, text),
    M(DHCP_SUBNET_INFO_V6, SubnetComment, text), M(DHCP_SUBNET_INFO_V6, State, dword),
    M(DHCP_SUBNET_INFO_V6, ScopeId, dword));
POINTER(subnet_info_v6_ptr, subnet_info_v6);
STRUCTURE(subnet_info_vq,
    M(DHCP_SUBNET_INFO_VQ, SubnetAddress, ip), M(DHCP_SUBNET_INFO_VQ, SubnetMask, ip),
    M(DHCP_SUBNET_INFO_VQ, SubnetName, text), M(DHCP_SUBNET_INFO_VQ, SubnetComment, text),
    M(DHCP_SUBNET_INFO_VQ, PrimaryHost, host_info), M(DHCP_SUBNET_INFO_VQ, SubnetState, dword),
    M(DHCP_SUBNET_INFO_VQ, QuarantineOn, dword), M(DHCP_SUBNET_INFO_VQ, Reserved1, dword),
    M(DHCP_SUBNET_INFO_VQ, Reserved2, dword), M(DHCP_SUBNET_INFO_VQ, Reserved3, int64),
    M(DHCP_SUBNET_INFO_VQ, Reserved4, int64));
POINTER(subnet_info_vq_ptr, subnet_info_vq);
POINTER(text_ptr, text);
/* clang-format on */

/* The names by which methods.h calls types. */
static const struct
{
    const char *type;
    const struct kind *kind;
} types[] = {
    {"BOOL", &show_kind_dword},
    {"DHCP_ADDR_PATTERN *", &show_kind_pattern_ptr},
    {"DHCP_ATTRIB_ID", &show_kind_dword},
    {"DHCP_FILTER_ADD_INFO *", &show_kind_filter_add_info_ptr},
    {"DHCP_FILTER_GLOBAL_INFO *", &show_kind_filter_global_info_ptr},
    {"DHCP_FILTER_LIST_TYPE", &show_kind_dword},
    {"DHCP_FORCE_FLAG", &show_kind_dword},
    {"DHCP_IPV6_ADDRESS", &show_kind_ip6},
    {"DHCP_IP_ADDRESS", &show_kind_ip},
    {"DHCP_IP_MASK", &show_kind_ip},
    {"DHCP_OPTION_ID", &show_kind_dword},
    {"DHCP_RESUME_HANDLE *", &show_kind_dword_ptr},
    {"DHCP_RESUME_IPV6_HANDLE *", &show_kind_ip6_ptr},
    {"DHCP_SUBNET_ELEMENT_TYPE", &show_kind_dword},
    {"DHCP_SUBNET_ELEMENT_TYPE_V6", &show_kind_dword},
    {"DWORD", &show_kind_dword},
    {"LPDHCPV6_BIND_ELEMENT_ARRAY", &show_kind_v6_bind_element_array_ptr},
    {"LPDHCPV6_STATELESS_PARAMS", &show_kind_v6_stateless_params_ptr},
    {"LPDHCP_ADDR_PATTERN", &show_kind_pattern_ptr},
    {"LPDHCP_ATTRIB_ID", &show_kind_dword_ptr},
    {"LPDHCP_BIND_ELEMENT_ARRAY", &show_kind_bind_element_array_ptr},
    {"LPDHCP_CLASS_INFO", &show_kind_class_info_ptr},
    {"LPDHCP_CLASS_INFO_V6", &show_kind_class_info_v6_ptr},
    {"LPDHCP_CLIENT_INFO", &show_kind_client_info_ptr},
    {"LPDHCP_CLIENT_INFO_EX", &show_kind_client_info_ex_ptr},
    {"LPDHCP_CLIENT_INFO_PB", &show_kind_client_info_pb_ptr},
    {"LPDHCP_CLIENT_INFO_V4", &show_kind_client_info_v4_ptr},
    {"LPDHCP_CLIENT_INFO_V6", &show_kind_client_info_v6_ptr},
    {"LPDHCP_CLIENT_INFO_VQ", &show_kind_client_info_vq_ptr},
    {"LPDHCP_FAILOVER_RELATIONSHIP", &show_kind_failover_relationship_ptr},
    {"LPDHCP_IP_RANGE", &show_kind_ip_range_ptr},
    {"LPDHCP_MCLIENT_INFO", &show_kind_mclient_info_ptr},
    {"LPDHCP_MSCOPE_INFO", &show_kind_mscope_info_ptr},
    {"LPDHCP_OPTION", &show_kind_option_ptr},
    {"LPDHCP_OPTION_DATA", &show_kind_option_data_ptr},
    {"LPDHCP_OPTION_SCOPE_INFO", &show_kind_option_scope_info_ptr},
    {"LPDHCP_OPTION_SCOPE_INFO6", &show_kind_option_scope_info6_ptr},
    {"LPDHCP_OPTION_VALUE_ARRAY", &show_kind_option_value_array_ptr},
    {"LPDHCP_POLICY", &show_kind_policy_ptr},
    {"LPDHCP_POLICY_EX", &show_kind_policy_ex_ptr},
    {"LPDHCP_SEARCH_INFO", &show_kind_search_info_ptr},
    {"LPDHCP_SEARCH_INFO_V6", &show_kind_search_info_v6_ptr},
    {"LPDHCP_SERVER_CONFIG_INFO", &show_kind_server_config_info_ptr},
    {"LPDHCP_SERVER_CONFIG_INFO_V4", &show_kind_server_config_info_v4_ptr},
    {"LPDHCP_SERVER_CONFIG_INFO_V6", &show_kind_server_config_info_v6_ptr},
    {"LPDHCP_SERVER_CONFIG_INFO_VQ", &show_kind_server_config_info_vq_ptr},
    {"LPDHCP_SUBNET_ELEMENT_DATA", &show_kind_subnet_element_data_ptr},
    {"LPDHCP_SUBNET_ELEMENT_DATA_V4", &show_kind_subnet_element_data_v4_ptr},
    {"LPDHCP_SUBNET_ELEMENT_DATA_V5", &show_kind_subnet_element_data_v5_ptr},
    {"LPDHCP_SUBNET_ELEMENT_DATA_V6", &show_kind_subnet_element_data_v6_ptr},
    {"LPDHCP_SUBNET_INFO", &show_kind_subnet_info_ptr},
    {"LPDHCP_SUBNET_INFO_V6", &show_kind_subnet_info_v6_ptr},
    {"LPDHCP_SUBNET_INFO_VQ", &show_kind_subnet_info_vq_ptr},
    {"LPDWORD", &show_kind_dword_ptr},
    {"LPWSTR", &show_kind_text},
    {"LPWSTR *", &show_kind_text_ptr},
    {"ULONG", &show_kind_dword},
    {"USHORT", &show_kind_word},
    {"WCHAR *", &show_kind_text},
};

void show_typed(const char *type, const void *value)
{
    size_t i;

    for (i = 0; i < sizeof types / sizeof *types; i++)
    {
        if (!strcmp(type, types[i].type))
        {
            show_kind(types[i].kind, value);
            return;
        }
    }
    show("?");
}
