/*
 * dhcpsapi.h - the DHCP Server Management API of Windows
 *
 * The interface that tools for Windows are written against, in the SDK's names and nothing else; what this
 * DLL adds stands in dhcpsext.h. Include <windows.h> first. It takes the place of mingw-w64's header of the
 * same name: whichever comes first in the include path is the only one.
 *
 * What holds throughout, and is not said again at each function:
 *
 * - Every function returns a Windows error code, ERROR_SUCCESS (0) where all went well. Besides the errors
 * named at a function, any call to a server can return ERROR_INVALID_PARAMETER (a NULL where something is
 * needed), ERROR_ACCESS_DENIED, ERROR_NOT_ENOUGH_MEMORY, ERROR_DHCP_JET_ERROR (the server's database failed),
 * and the RPC_S_* codes of the way to the server, such as RPC_S_SERVER_UNAVAILABLE.
 * - ServerIpAddress names the server: its address or host name, "\\name" too. NULL is this machine.
 * - IPv4 addresses and masks are DWORDs in host byte order: 10.0.0.1 is 0x0A000001.
 * - Texts are UTF-16, ended by a null character.
 * - A DATE_TIME is a FILETIME: units of 100 nanoseconds since 1601, UTC.
 * - Out-parameters are NULL or 0 where a function fails, and there is then nothing to free. Where it
 * succeeds, they receive blocks that the caller frees with DhcpRpcFreeMemory, each on its own: those that a
 * structure points to first, then the structure. ERROR_MORE_DATA comes with results too, and so can
 * ERROR_NO_MORE_ITEMS (the last entries) and ERROR_DHCP_REACHED_END_OF_SELECTION (fewer than asked for).
 * - An enumeration starts with a resume handle of 0 and is called again with the handle that came back as
 * long as it returns ERROR_MORE_DATA; ERROR_NO_MORE_ITEMS says that there is nothing (more). PreferredMaximum
 * is in bytes, unless said otherwise.
 * - "Document" names the page of the function in Microsoft's dhcpsapi.h reference, or its method in
 * [MS-DHCPM].
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */
#ifndef _DHCPSAPI_
#define _DHCPSAPI_

#ifdef __cplusplus
extern "C" {
#endif

/* How every function is called and what its const pointers are declared with. The SDK leaves DHCP_CONST empty
 * in C; here it is const there too, which takes everything that the SDK's declarations take. */
#define DHCP_API_FUNCTION WINAPI
#define DHCP_CONST        const

/*
 * Foundation: scalars, addresses, names, properties
 *
 * What every other group of this header is built from: the names that the interface gives to plain numbers,
 * IPv4 and IPv6 addresses and lists of them, times, data blocks, hosts, and typed properties; then the four
 * functions that belong to no group: freeing what a call returned, the options of a thread, and the version
 * of a server.
 */

/* An IPv4 address, 10.0.0.1 being 0x0A000001. Document: dhcp_ip_range, dhcp_ip_array */
typedef DWORD DHCP_IP_ADDRESS, *PDHCP_IP_ADDRESS, *LPDHCP_IP_ADDRESS;

/* An IPv4 subnet mask, 255.255.255.0 being 0xFFFFFF00. Document: dhcp_subnet_info */
typedef DWORD DHCP_IP_MASK;

/* The number of an option, 0 to 255 for DHCPv4 and 0 to 65535 for DHCPv6. Document: dhcp_option */
typedef DWORD DHCP_OPTION_ID;

/* Where an enumeration stands: 0 to begin, then whatever the server put there. Document: dhcpenumsubnets */
typedef DWORD DHCP_RESUME_HANDLE;

/* The number of an attribute of the server, DHCP_ATTRIB_BOOL_ or DHCP_ATTRIB_ULONG_. Document: dhcp_attrib */
typedef ULONG DHCP_ATTRIB_ID, *PDHCP_ATTRIB_ID, *LPDHCP_ATTRIB_ID;

/*
 * A point in time, as a 64-bit count of 100-nanosecond steps: member for member a FILETIME.
 * Document: date_time (whose year 1 is a mistake: MS-DHCPM DATE_TIME counts from 1 January 1601, UTC)
 */
typedef struct _DATE_TIME
{
    DWORD dwLowDateTime;  /* bits 0 to 31 */
    DWORD dwHighDateTime; /* bits 32 to 63 */
} DATE_TIME, *PDATE_TIME, *LPDATE_TIME;

/*
 * A 64-bit number as the value of an option; the upper half comes first, unlike in DATE_TIME.
 * Document: dword_dword
 */
typedef struct _DWORD_DWORD
{
    DWORD DWord1; /* bits 32 to 63 */
    DWORD DWord2; /* bits 0 to 31 */
} DWORD_DWORD, *LPDWORD_DWORD;

/*
 * A block of bytes whose meaning depends on where it stands.
 * Document: dhcp_binary_data
 */
typedef struct _DHCP_BINARY_DATA
{
    DWORD DataLength; /* bytes at Data */
    BYTE *Data;
} DHCP_BINARY_DATA, *LPDHCP_BINARY_DATA;

/*
 * What identifies a client. DHCPv4: either the client identifier alone (the hardware address, or what the
 * client sends as option 61), or the unique ID under which a server keeps the client: its subnet address with
 * the bytes reversed (4 bytes, lowest first), the hardware type (1 byte, always 1), the client identifier.
 * Each declaration says which of the two it means. DHCPv6: the DUID.
 * Document: dhcp_binary_data
 */
typedef DHCP_BINARY_DATA DHCP_CLIENT_UID;

/*
 * A host that runs a DHCP server.
 * Document: dhcp_host_info
 */
typedef struct _DHCP_HOST_INFO
{
    DHCP_IP_ADDRESS IpAddress;
    LPWSTR NetBiosName; /* can be NULL in what a server returns */
    LPWSTR HostName;    /* network name; can be NULL in what a server returns */
} DHCP_HOST_INFO, *LPDHCP_HOST_INFO;

/*
 * Consecutive addresses, both ends belong to the range.
 * Document: dhcp_ip_range
 */
typedef struct _DHCP_IP_RANGE
{
    DHCP_IP_ADDRESS StartAddress;
    DHCP_IP_ADDRESS EndAddress;
} DHCP_IP_RANGE, *LPDHCP_IP_RANGE;

/* Addresses, or subnets by their addresses. Document: dhcp_ip_array */
typedef struct _DHCP_IP_ARRAY
{
    DWORD NumElements;
    LPDHCP_IP_ADDRESS Elements; /* NumElements addresses */
} DHCP_IP_ARRAY, *LPDHCP_IP_ARRAY;

/*
 * A group of addresses and which of them are in use. Servers neither return nor take it (MS-DHCPM).
 * Document: dhcp_ip_cluster
 */
typedef struct _DHCP_IP_CLUSTER
{
    DHCP_IP_ADDRESS ClusterAddress; /* the first of the addresses */
    DWORD ClusterMask;              /* 0xFFFFFFFF when the cluster is full */
} DHCP_IP_CLUSTER, *LPDHCP_IP_CLUSTER;

/*
 * An IPv6 address as two numbers: 2001:db8::1 is HighOrderBits 0x20010DB800000000, LowOrderBits 1. Functions
 * take it by value. A DHCP_RESUME_IPV6_HANDLE is an address too and says where an enumeration of IPv6 clients
 * stands: all zeros to begin.
 * Document: dhcp_ipv6_address
 */
typedef struct _DHCP_IPV6_ADDRESS
{
    ULONGLONG HighOrderBits; /* bits 64 to 127, the first eight bytes of the address on the wire */
    ULONGLONG LowOrderBits;  /* bits 0 to 63 */
} DHCP_IPV6_ADDRESS, *LPDHCP_IPV6_ADDRESS, *PDHCP_IPV6_ADDRESS;

/* Where an enumeration of IPv6 clients stands. Document: dhcpenumsubnetclientsv6 */
typedef DHCP_IPV6_ADDRESS DHCP_RESUME_IPV6_HANDLE;

/* IPv6 addresses, or subnets by their prefixes. Document: dhcpv6_ip_array */
typedef struct _DHCPV6_IP_ARRAY
{
    DWORD NumElements;
    LPDHCP_IPV6_ADDRESS Elements; /* NumElements addresses */
} DHCPV6_IP_ARRAY, *LPDHCPV6_IP_ARRAY;

/*
 * How far a deletion goes when client records depend on what is deleted.
 * Document: dhcp_force_flag
 */
typedef enum _DHCP_FORCE_FLAG
{
    DhcpFullForce = 0,    /* the client records go too */
    DhcpNoForce = 1,      /* nothing is deleted while client records depend on it (MS-DHCPM) */
    DhcpFailoverForce = 2 /* as DhcpFullForce, but their DNS records stay; for DhcpDeleteSubnet alone */
} DHCP_FORCE_FLAG,
    *LPDHCP_FORCE_FLAG;

/*
 * Which member of DHCP_PROPERTY.Value holds the value.
 * Document: MS-DHCPM DHCP_PROPERTY_TYPE
 */
typedef enum
{
    DhcpPropTypeByte = 0,   /* ByteValue */
    DhcpPropTypeWord = 1,   /* WordValue */
    DhcpPropTypeDword = 2,  /* DWordValue */
    DhcpPropTypeString = 3, /* StringValue */
    DhcpPropTypeBinary = 4  /* BinaryValue */
} DHCP_PROPERTY_TYPE;

/*
 * What a property says.
 * Document: MS-DHCPM DHCP_PROPERTY_ID
 */
typedef enum
{
    DhcpPropIdPolicyDnsSuffix = 0, /* of a DHCP_POLICY_EX, DhcpPropTypeString: DNS suffix for its clients */
    DhcpPropIdClientAddressStateEx = 1 /* of a DHCP_CLIENT_INFO_EX, DhcpPropTypeDword: V5_ADDRESS_EX_ bits */
} DHCP_PROPERTY_ID;

/*
 * A named value of one of five types, by which later versions extend policies and clients without a new
 * structure. DhcpHlprFindV4DhcpProperty looks one up in an array; DhcpHlprFreeV4DhcpProperty frees one.
 * Document: MS-DHCPM DHCP_PROPERTY
 */
typedef struct _DHCP_PROPERTY
{
    DHCP_PROPERTY_ID ID;
    DHCP_PROPERTY_TYPE Type; /* selects the member of Value */
    union _DHCP_PROPERTY_VALUE_UNION
    {
        BYTE ByteValue;
        WORD WordValue;
        DWORD DWordValue;
        LPWSTR StringValue;
        DHCP_BINARY_DATA BinaryValue;
    } Value;
} DHCP_PROPERTY, *PDHCP_PROPERTY, *LPDHCP_PROPERTY;

/* Properties in no particular order. Document: MS-DHCPM DHCP_PROPERTY_ARRAY */
typedef struct _DHCP_PROPERTY_ARRAY
{
    DWORD NumElements;
    LPDHCP_PROPERTY Elements; /* NumElements properties */
} DHCP_PROPERTY_ARRAY, *PDHCP_PROPERTY_ARRAY, *LPDHCP_PROPERTY_ARRAY;

/*
 * Frees one block that a function of this interface returned, and that block alone: what its members point to
 * are blocks of their own, to be freed before it. NULL is allowed.
 *   BufferPointer  the block
 * Document: dhcprpcfreememory
 */
VOID DHCP_API_FUNCTION DhcpRpcFreeMemory(PVOID BufferPointer);

/* Options of a thread: bits for DhcpSetThreadOptions and DhcpGetThreadOptions. */
#define DHCP_FLAGS_DONT_ACCESS_DS 0x01 /* but DhcpEnumServers, DhcpAddServer, DhcpDeleteServer do */
#define DHCP_FLAGS_DONT_DO_RPC    0x02 /* no document says what it does */

/* A value of the Flags parameters of the option functions; unrelated to the two above. */
#define DHCP_FLAGS_OPTION_IS_VENDOR 0x03 /* the option belongs to a vendor class */

/*
 * Sets the options of the calling thread, replacing the ones set before. They hold until the thread ends or
 * the DLL is unloaded; other threads have their own.
 *   Flags     DHCP_FLAGS_DONT_ACCESS_DS, or 0 for none
 *   Reserved  NULL
 * Returns ERROR_INVALID_PARAMETER for any other bit, DHCP_FLAGS_DONT_DO_RPC too (the page: the only bit that
 * can be set is DHCP_FLAGS_DONT_ACCESS_DS), and when Reserved is not NULL; ERROR_NOT_ENOUGH_MEMORY when the
 * process has no thread local storage left. The options then stay what they were.
 * Document: dhcpsetthreadoptions
 */
DWORD DHCP_API_FUNCTION DhcpSetThreadOptions(DWORD Flags, LPVOID Reserved);

/*
 * Asks for the options of the calling thread.
 *   pFlags    receives what DhcpSetThreadOptions set last; 0 when it was never called in this thread
 *   Reserved  NULL
 * Returns ERROR_INVALID_PARAMETER when pFlags is NULL or Reserved is not.
 * Document: dhcpgetthreadoptions
 */
DWORD DHCP_API_FUNCTION DhcpGetThreadOptions(LPDWORD pFlags, LPVOID Reserved);

/*
 * Asks a server for its version, which tells what it can do.
 *   MajorVersion, MinorVersion  receive the two numbers; both are required
 * Document: dhcpgetversion
 */
DWORD DHCP_API_FUNCTION DhcpGetVersion(LPWSTR ServerIpAddress, LPDWORD MajorVersion, LPDWORD MinorVersion);

/*
 * Error codes
 *
 * What the functions of this interface return besides the general codes of <winerror.h>. Where the documents
 * ("DHCP Server Management API Error Codes") and the SDK header spell a name differently, both are here. The
 * documents call 20004 and 20052 alike; as in the SDK, ERROR_DHCP_SUBNET_EXISTS is 20052 and 20004 is
 * ERROR_DHCP_SUBNET_EXITS.
 */
#define ERROR_DHCP_REGISTRY_INIT_FAILED                 20000L
#define ERROR_DHCP_DATABASE_INIT_FAILED                 20001L
#define ERROR_DHCP_RPC_INIT_FAILED                      20002L
#define ERROR_DHCP_NETWORK_INIT_FAILED                  20003L
#define ERROR_DHCP_SUBNET_EXITS                         20004L
#define ERROR_DHCP_SUBNET_NOT_PRESENT                   20005L
#define ERROR_DHCP_PRIMARY_NOT_FOUND                    20006L
#define ERROR_DHCP_ELEMENT_CANT_REMOVE                  20007L
#define ERROR_DHCP_OPTION_EXITS                         20009L
#define ERROR_DHCP_OPTION_EXISTS                        ERROR_DHCP_OPTION_EXITS
#define ERROR_DHCP_OPTION_NOT_PRESENT                   20010L
#define ERROR_DHCP_ADDRESS_NOT_AVAILABLE                20011L
#define ERROR_DHCP_RANGE_FULL                           20012L
#define ERROR_DHCP_JET_ERROR                            20013L
#define ERROR_DHCP_CLIENT_EXISTS                        20014L
#define ERROR_DHCP_INVALID_DHCP_MESSAGE                 20015L
#define ERROR_DHCP_INVALID_DHCP_CLIENT                  20016L
#define ERROR_DHCP_SERVICE_PAUSED                       20017L
#define ERROR_DHCP_NOT_RESERVED_CLIENT                  20018L
#define ERROR_DHCP_RESERVED_CLIENT                      20019L
#define ERROR_DHCP_RANGE_TOO_SMALL                      20020L
#define ERROR_DHCP_IPRANGE_EXITS                        20021L
#define ERROR_DHCP_IPRANGE_EXISTS                       ERROR_DHCP_IPRANGE_EXITS
#define ERROR_DHCP_RESERVEDIP_EXITS                     20022L
#define ERROR_DHCP_RESERVEDIP_EXISTS                    ERROR_DHCP_RESERVEDIP_EXITS
#define ERROR_DHCP_INVALID_RANGE                        20023L
#define ERROR_DHCP_RANGE_EXTENDED                       20024L
#define ERROR_EXTEND_TOO_SMALL                          20025L
#define ERROR_DHCP_RANGE_EXTENSION_TOO_SMALL            ERROR_EXTEND_TOO_SMALL
#define WARNING_EXTENDED_LESS                           20026L
#define ERROR_DHCP_WARNING_RANGE_EXTENDED_LESS          WARNING_EXTENDED_LESS
#define ERROR_DHCP_JET_CONV_REQUIRED                    20027L
#define ERROR_SERVER_INVALID_BOOT_FILE_TABLE            20028L
#define ERROR_DHCP_SERVER_INVALID_BOOT_FILE_TABLE       ERROR_SERVER_INVALID_BOOT_FILE_TABLE
#define ERROR_SERVER_UNKNOWN_BOOT_FILE_NAME             20029L
#define ERROR_DHCP_SERVER_UNKNOWN_BOOT_FILE_NAME        ERROR_SERVER_UNKNOWN_BOOT_FILE_NAME
#define ERROR_DHCP_SUPER_SCOPE_NAME_TOO_LONG            20030L
#define ERROR_DHCP_IP_ADDRESS_IN_USE                    20032L
#define ERROR_DHCP_LOG_FILE_PATH_TOO_LONG               20033L
#define ERROR_DHCP_UNSUPPORTED_CLIENT                   20034L
#define ERROR_DHCP_SERVER_INTERFACE_NOTIFICATION_EVENT  20035L
#define ERROR_DHCP_JET97_CONV_REQUIRED                  20036L
#define ERROR_DHCP_ROGUE_INIT_FAILED                    20037L
#define ERROR_DHCP_ROGUE_SAMSHUTDOWN                    20038L
#define ERROR_DHCP_ROGUE_NOT_AUTHORIZED                 20039L
#define ERROR_DHCP_ROGUE_DS_UNREACHABLE                 20040L
#define ERROR_DHCP_ROGUE_DS_CONFLICT                    20041L
#define ERROR_DHCP_ROGUE_NOT_OUR_ENTERPRISE             20042L
#define ERROR_DHCP_ROGUE_STANDALONE_IN_DS               20043L
#define ERROR_DHCP_STANDALONE_IN_DS                     ERROR_DHCP_ROGUE_STANDALONE_IN_DS
#define ERROR_DHCP_CLASS_NOT_FOUND                      20044L
#define ERROR_DHCP_CLASS_ALREADY_EXISTS                 20045L
#define ERROR_DHCP_SCOPE_NAME_TOO_LONG                  20046L
#define ERROR_DHCP_DEFAULT_SCOPE_EXITS                  20047L
#define ERROR_DHCP_DEFAULT_SCOPE_EXISTS                 ERROR_DHCP_DEFAULT_SCOPE_EXITS
#define ERROR_DHCP_CANT_CHANGE_ATTRIBUTE                20048L
#define ERROR_DHCP_IPRANGE_CONV_ILLEGAL                 20049L
#define ERROR_DHCP_NETWORK_CHANGED                      20050L
#define ERROR_DHCP_CANNOT_MODIFY_BINDINGS               20051L
#define ERROR_DHCP_SUBNET_EXISTS                        20052L
#define ERROR_DHCP_MSCOPE_EXISTS                        20053L
#define ERROR_MSCOPE_RANGE_TOO_SMALL                    20054L
#define ERROR_DHCP_MSCOPE_RANGE_TOO_SMALL               ERROR_MSCOPE_RANGE_TOO_SMALL
#define ERROR_DHCP_EXEMPTION_EXISTS                     20055L
#define ERROR_DHCP_EXEMPTION_NOT_PRESENT                20056L
#define ERROR_DHCP_INVALID_PARAMETER_OPTION32           20057L
#define ERROR_DDS_NO_DS_AVAILABLE                       20070L
#define ERROR_DDS_NO_DHCP_ROOT                          20071L
#define ERROR_DDS_UNEXPECTED_ERROR                      20072L
#define ERROR_DDS_TOO_MANY_ERRORS                       20073L
#define ERROR_DDS_DHCP_SERVER_NOT_FOUND                 20074L
#define ERROR_DDS_OPTION_ALREADY_EXISTS                 20075L
#define ERROR_DDS_OPTION_DOES_NOT_EXIST                 20076L
#define ERROR_DDS_CLASS_EXISTS                          20077L
#define ERROR_DDS_CLASS_DOES_NOT_EXIST                  20078L
#define ERROR_DDS_SERVER_ALREADY_EXISTS                 20079L
#define ERROR_DDS_SERVER_DOES_NOT_EXIST                 20080L
#define ERROR_DDS_SERVER_ADDRESS_MISMATCH               20081L
#define ERROR_DDS_SUBNET_EXISTS                         20082L
#define ERROR_DDS_SUBNET_HAS_DIFF_SSCOPE                20083L
#define ERROR_DDS_SUBNET_HAS_DIFF_SUPER_SCOPE           ERROR_DDS_SUBNET_HAS_DIFF_SSCOPE
#define ERROR_DDS_SUBNET_NOT_PRESENT                    20084L
#define ERROR_DDS_RESERVATION_NOT_PRESENT               20085L
#define ERROR_DDS_RESERVATION_CONFLICT                  20086L
#define ERROR_DDS_POSSIBLE_RANGE_CONFLICT               20087L
#define ERROR_DDS_RANGE_DOES_NOT_EXIST                  20088L
#define ERROR_DHCP_DELETE_BUILTIN_CLASS                 20089L
#define ERROR_DHCP_INVALID_SUBNET_PREFIX                20091L
#define ERROR_DHCP_INVALID_DELAY                        20092L
#define ERROR_DHCP_LINKLAYER_ADDRESS_EXISTS             20093L
#define ERROR_DHCP_LINKLAYER_ADDRESS_RESERVATION_EXISTS 20094L
#define ERROR_DHCP_LINKLAYER_ADDRESS_DOES_NOT_EXIST     20095L
#define ERROR_DHCP_HARDWARE_ADDRESS_TYPE_ALREADY_EXEMPT 20101L
#define ERROR_DHCP_UNDEFINED_HARDWARE_ADDRESS_TYPE      20102L
#define ERROR_DHCP_OPTION_TYPE_MISMATCH                 20103L
#define ERROR_DHCP_POLICY_BAD_PARENT_EXPR               20104L
#define ERROR_DHCP_POLICY_EXISTS                        20105L
#define ERROR_DHCP_POLICY_RANGE_EXISTS                  20106L
#define ERROR_DHCP_POLICY_RANGE_BAD                     20107L
#define ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY       20108L
#define ERROR_DHCP_INVALID_POLICY_EXPRESSION            20109L
#define ERROR_DHCP_INVALID_PROCESSING_ORDER             20110L
#define ERROR_DHCP_POLICY_NOT_FOUND                     20111L
#define ERROR_SCOPE_RANGE_POLICY_RANGE_CONFLICT         20112L
#define ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP     20113L
#define ERROR_DHCP_FO_RELATIONSHIP_EXISTS               20114L
#define ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST       20115L
#define ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP         20116L
#define ERROR_DHCP_FO_RELATION_IS_SECONDARY             20117L
#define ERROR_DHCP_FO_NOT_SUPPORTED                     20118L
#define ERROR_DHCP_FO_TIME_OUT_OF_SYNC                  20119L
#define ERROR_DHCP_FO_STATE_NOT_NORMAL                  20120L
#define ERROR_DHCP_NO_ADMIN_PERMISSION                  20121L
#define ERROR_DHCP_SERVER_NOT_REACHABLE                 20122L
#define ERROR_DHCP_SERVER_NOT_RUNNING                   20123L
#define ERROR_DHCP_SERVER_NAME_NOT_RESOLVED             20124L
#define ERROR_DHCP_FO_RELATIONSHIP_NAME_TOO_LONG        20125L
#define ERROR_DHCP_REACHED_END_OF_SELECTION             20126L
#define ERROR_DHCP_FO_ADDSCOPE_LEASES_NOT_SYNCED        20127L
#define ERROR_DHCP_FO_MAX_RELATIONSHIPS                 20128L
#define ERROR_DHCP_FO_IPRANGE_TYPE_CONV_ILLEGAL         20129L
#define ERROR_DHCP_FO_MAX_ADD_SCOPES                    20130L
#define ERROR_DHCP_FO_BOOT_NOT_SUPPORTED                20131L
#define ERROR_DHCP_FO_RANGE_PART_OF_REL                 20132L
#define ERROR_DHCP_FO_SCOPE_SYNC_IN_PROGRESS            20133L
#define ERROR_DHCP_FO_FEATURE_NOT_SUPPORTED             20134L
#define ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED        20135L
#define ERROR_DHCP_POLICY_FQDN_OPTION_UNSUPPORTED       20136L
#define ERROR_DHCP_POLICY_EDIT_FQDN_UNSUPPORTED         20137L
#define ERROR_DHCP_NAP_NOT_SUPPORTED                    20138L
#define ERROR_LAST_DHCP_SERVER_ERROR                    20139L

/*
 * Options of DHCPv4
 *
 * An option is a parameter that the server hands to its clients. It has a definition (DHCP_OPTION: name,
 * type, default value), one for each number, user class and vendor class, and values (DHCP_OPTION_VALUE),
 * which are set for the whole server, for a scope, a reservation or a multicast scope
 * (DHCP_OPTION_SCOPE_INFO). Functions without a suffix work on the default user and vendor class, V5
 * functions on any class, DhcpV4 functions on the values of a policy. New code uses V5, and DhcpV4 where
 * policies matter.
 *
 * Parameters that V5 and DhcpV4 functions share:
 *   Flags       0 for an option of the default vendor class, DHCP_FLAGS_OPTION_IS_VENDOR for one of
 *               VendorName
 *   ClassName   user class; NULL for the default user class
 *   VendorName  vendor class; NULL for the default vendor class, and to be NULL when Flags is 0
 * Other Flags return ERROR_INVALID_PARAMETER. A class that the server does not know returns
 * ERROR_DHCP_CLASS_NOT_FOUND where a function names this error.
 *
 * In what the functions return, these are blocks of their own: arrays, OptionName, OptionComment, class,
 * vendor and policy names, Elements, and the text or data of each element.
 */

/*
 * Option numbers: those of RFC 2132, and 252. <dhcpcsdk.h> has the same, under the same guard.
 */
#ifndef DHCP_OPTIONS_DEFINED
#    define DHCP_OPTIONS_DEFINED

#    define OPTION_PAD                 0 /* filler, without length and data */
#    define OPTION_SUBNET_MASK         1
#    define OPTION_TIME_OFFSET         2 /* seconds from UTC */
#    define OPTION_ROUTER_ADDRESS      3 /* default gateways, preferred ones first */
#    define OPTION_TIME_SERVERS        4 /* RFC 868 */
#    define OPTION_IEN116_NAME_SERVERS 5
#    define OPTION_DOMAIN_NAME_SERVERS 6 /* DNS */
#    define OPTION_LOG_SERVERS         7
#    define OPTION_COOKIE_SERVERS      8
#    define OPTION_LPR_SERVERS         9 /* line printers */
#    define OPTION_IMPRESS_SERVERS     10
#    define OPTION_RLP_SERVERS         11 /* resource location */
#    define OPTION_HOST_NAME           12
#    define OPTION_BOOT_FILE_SIZE      13 /* blocks of 512 bytes */
#    define OPTION_MERIT_DUMP_FILE     14
#    define OPTION_DOMAIN_NAME         15 /* DNS suffix */
#    define OPTION_SWAP_SERVER         16
#    define OPTION_ROOT_DISK           17
#    define OPTION_EXTENSIONS_PATH     18 /* file with more options, fetched by TFTP */

/* The IP layer of the host */
#    define OPTION_BE_A_ROUTER              19 /* forward packets */
#    define OPTION_NON_LOCAL_SOURCE_ROUTING 20
#    define OPTION_POLICY_FILTER_FOR_NLSR   21
#    define OPTION_MAX_REASSEMBLY_SIZE      22 /* bytes */
#    define OPTION_DEFAULT_TTL              23
#    define OPTION_PMTU_AGING_TIMEOUT       24 /* seconds */
#    define OPTION_PMTU_PLATEAU_TABLE       25

/* The IP layer of an interface */
#    define OPTION_MTU                      26 /* bytes */
#    define OPTION_ALL_SUBNETS_MTU          27
#    define OPTION_BROADCAST_ADDRESS        28
#    define OPTION_PERFORM_MASK_DISCOVERY   29
#    define OPTION_BE_A_MASK_SUPPLIER       30
#    define OPTION_PERFORM_ROUTER_DISCOVERY 31 /* RFC 1256 */
#    define OPTION_ROUTER_SOLICITATION_ADDR 32
#    define OPTION_STATIC_ROUTES            33 /* pairs of destination and router */

/* The link layer of an interface */
#    define OPTION_TRAILERS               34
#    define OPTION_ARP_CACHE_TIMEOUT      35 /* seconds */
#    define OPTION_ETHERNET_ENCAPSULATION 36 /* 0 Ethernet II, 1 IEEE 802.3 */

/* TCP */
#    define OPTION_TTL                  37
#    define OPTION_KEEP_ALIVE_INTERVAL  38 /* seconds */
#    define OPTION_KEEP_ALIVE_DATA_SIZE 39 /* 1: send a byte of garbage with a keep-alive */

/* Applications and services */
#    define OPTION_NETWORK_INFO_SERVICE_DOM 40
#    define OPTION_NETWORK_INFO_SERVERS     41
#    define OPTION_NETWORK_TIME_SERVERS     42 /* NTP */
#    define OPTION_VENDOR_SPEC_INFO         43
#    define OPTION_NETBIOS_NAME_SERVER      44 /* WINS */
#    define OPTION_NETBIOS_DATAGRAM_SERVER  45
#    define OPTION_NETBIOS_NODE_TYPE        46 /* 1 B, 2 P, 4 M, 8 H */
#    define OPTION_NETBIOS_SCOPE_OPTION     47
#    define OPTION_XWINDOW_FONT_SERVER      48
#    define OPTION_XWINDOW_DISPLAY_MANAGER  49

/* DHCP itself */
#    define OPTION_REQUESTED_ADDRESS      50
#    define OPTION_LEASE_TIME             51 /* seconds */
#    define OPTION_OK_TO_OVERLAY          52
#    define OPTION_MESSAGE_TYPE           53
#    define OPTION_SERVER_IDENTIFIER      54
#    define OPTION_PARAMETER_REQUEST_LIST 55 /* numbers of the options that a client asks for */
#    define OPTION_MESSAGE                56 /* reason of a refusal, as text */
#    define OPTION_MESSAGE_LENGTH         57 /* the longest message that a client accepts, bytes */
#    define OPTION_RENEWAL_TIME           58 /* T1, seconds */
#    define OPTION_REBIND_TIME            59 /* T2, seconds */
#    define OPTION_CLIENT_CLASS_INFO      60 /* vendor class of the client */
#    define OPTION_CLIENT_ID              61
#    define OPTION_TFTP_SERVER_NAME       66
#    define OPTION_BOOTFILE_NAME          67
#    define OPTION_END                    255 /* end of the options, without length and data */
#endif

#define OPTION_MSFT_IE_PROXY 252 /* address of the proxy configuration script */

/*
 * Numbers above those of DHCP itself, under which a server kept its settings for Network Access
 * Protection. Only the SDK header has them.
 */
#define QUARANTIN_OPTION_BASE               43220
#define QUARANTINE_SCOPE_QUARPROFILE_OPTION (QUARANTIN_OPTION_BASE + 1) /* profile of a scope */
#define QUARANTINE_CONFIG_OPTION            (QUARANTIN_OPTION_BASE + 2)

/*
 * How options are to be enumerated. Only the SDK header has these; the documents name no function that
 * takes them.
 */
#define DHCP_OPT_ENUM_IGNORE_VENDOR 0x01
#define DHCP_OPT_ENUM_USE_CLASSNAME 0x02

/*
 * Whether an option has one element or a list of them.
 * Document: dhcp_option_type
 */
typedef enum _DHCP_OPTION_TYPE
{
    DhcpUnaryElementTypeOption,
    DhcpArrayTypeOption
} DHCP_OPTION_TYPE,
    *LPDHCP_OPTION_TYPE;

/*
 * The type of an element of an option, and so the member of DHCP_OPTION_DATA_ELEMENT.Element that holds it.
 * Document: dhcp_option_data_type
 */
typedef enum _DHCP_OPTION_DATA_TYPE
{
    DhcpByteOption,             /* ByteOption */
    DhcpWordOption,             /* WordOption */
    DhcpDWordOption,            /* DWordOption */
    DhcpDWordDWordOption,       /* DWordDWordOption */
    DhcpIpAddressOption,        /* IpAddressOption */
    DhcpStringDataOption,       /* StringDataOption */
    DhcpBinaryDataOption,       /* BinaryDataOption */
    DhcpEncapsulatedDataOption, /* EncapsulatedDataOption */
    DhcpIpv6AddressOption       /* Ipv6AddressDataOption */
} DHCP_OPTION_DATA_TYPE,
    *LPDHCP_OPTION_DATA_TYPE;

/*
 * The value of one element of an option.
 * Document: dhcp_option_data_element
 */
typedef union _DHCP_OPTION_ELEMENT_UNION
{
    BYTE ByteOption;
    WORD WordOption;
    DWORD DWordOption;
    DWORD_DWORD DWordDWordOption;
    DHCP_IP_ADDRESS IpAddressOption;
    LPWSTR StringDataOption;
    DHCP_BINARY_DATA BinaryDataOption;
    DHCP_BINARY_DATA EncapsulatedDataOption; /* in a format that the application has to know */
    LPWSTR Ipv6AddressDataOption;            /* an IPv6 address as text */
} DHCP_OPTION_ELEMENT_UNION, *LPDHCP_OPTION_ELEMENT_UNION;

/*
 * One element of an option.
 * Document: dhcp_option_data_element
 */
typedef struct _DHCP_OPTION_DATA_ELEMENT
{
    DHCP_OPTION_DATA_TYPE OptionType; /* selects the member of Element */
    DHCP_OPTION_ELEMENT_UNION Element;
} DHCP_OPTION_DATA_ELEMENT, *LPDHCP_OPTION_DATA_ELEMENT;

/*
 * The value of an option. What sets one returns ERROR_INVALID_PARAMETER for no elements or Elements NULL.
 * Document: dhcp_option_data
 */
typedef struct _DHCP_OPTION_DATA
{
    DWORD NumElements;
    LPDHCP_OPTION_DATA_ELEMENT Elements; /* NumElements elements, all of one type */
} DHCP_OPTION_DATA, *LPDHCP_OPTION_DATA;

/*
 * The definition of an option.
 * Document: dhcp_option
 */
typedef struct _DHCP_OPTION
{
    DHCP_OPTION_ID OptionID;
    LPWSTR OptionName;
    LPWSTR OptionComment;          /* can be NULL */
    DHCP_OPTION_DATA DefaultValue; /* defines the type of the elements too */
    DHCP_OPTION_TYPE OptionType;
} DHCP_OPTION, *LPDHCP_OPTION;

/* Option definitions. Document: dhcp_option_array */
typedef struct _DHCP_OPTION_ARRAY
{
    DWORD NumElements;
    LPDHCP_OPTION Options; /* NumElements definitions */
} DHCP_OPTION_ARRAY, *LPDHCP_OPTION_ARRAY;

/*
 * The value of one option, with its number.
 * Document: dhcp_option_value
 */
typedef struct _DHCP_OPTION_VALUE
{
    DHCP_OPTION_ID OptionID;
    DHCP_OPTION_DATA Value;
} DHCP_OPTION_VALUE, *LPDHCP_OPTION_VALUE;

/* Option values. Document: dhcp_option_value_array */
typedef struct _DHCP_OPTION_VALUE_ARRAY
{
    DWORD NumElements;
    LPDHCP_OPTION_VALUE Values; /* NumElements values */
} DHCP_OPTION_VALUE_ARRAY, *LPDHCP_OPTION_VALUE_ARRAY;

/*
 * The same for DhcpGetClientOptions.
 * Document: dhcp_option_list
 */
typedef struct _DHCP_OPTION_LIST
{
    DWORD NumOptions;
    DHCP_OPTION_VALUE *Options; /* NumOptions values */
} DHCP_OPTION_LIST, *LPDHCP_OPTION_LIST;

/*
 * Every definition on a server. VendorOptions has one entry for each option of a vendor class.
 * Document: dhcp_all_options
 */
typedef struct _DHCP_ALL_OPTIONS
{
    DWORD Flags;                          /* 0 */
    LPDHCP_OPTION_ARRAY NonVendorOptions; /* options of the default vendor class */
    DWORD NumVendorOptions;               /* entries at VendorOptions */
    struct
    {
        DHCP_OPTION Option;
        LPWSTR VendorName;
        LPWSTR ClassName;
    } * VendorOptions;
} DHCP_ALL_OPTIONS, *LPDHCP_ALL_OPTIONS;

/*
 * Every value in one place (DHCP_OPTION_SCOPE_INFO). A server returns two entries for each pair of user and
 * vendor class that has values: one with IsVendor FALSE, one with IsVendor TRUE.
 * Document: dhcp_all_option_values
 */
typedef struct _DHCP_ALL_OPTION_VALUES
{
    DWORD Flags;       /* 0 */
    DWORD NumElements; /* entries at Options */
    struct
    {
        LPWSTR ClassName;
        LPWSTR VendorName;
        BOOL IsVendor; /* whether the values are of vendor-specific options */
        LPDHCP_OPTION_VALUE_ARRAY OptionsArray;
    } * Options;
} DHCP_ALL_OPTION_VALUES, *LPDHCP_ALL_OPTION_VALUES;

/*
 * Every value that policies set in one place: two entries for each pair of policy and vendor class, one
 * with IsVendor FALSE, one with IsVendor TRUE.
 * Document: dhcp_all_option_values_pb
 */
typedef struct _DHCP_ALL_OPTION_VALUES_PB
{
    DWORD Flags;       /* 0 */
    DWORD NumElements; /* entries at Options */
    struct
    {
        LPWSTR PolicyName; /* NULL if there is none */
        LPWSTR VendorName; /* NULL if there is none */
        BOOL IsVendor;     /* whether the values are of vendor-specific options */
        LPDHCP_OPTION_VALUE_ARRAY OptionsArray;
    } * Options;
} DHCP_ALL_OPTION_VALUES_PB, *LPDHCP_ALL_OPTION_VALUES_PB;

/*
 * Where the value of an option stands. A reservation's value overrides its scope's, a scope's the
 * server's, the server's the default.
 * Document: dhcp_option_scope_type
 */
typedef enum _DHCP_OPTION_SCOPE_TYPE
{
    DhcpDefaultOptions,  /* the default value in the definition */
    DhcpGlobalOptions,   /* the server: all of its scopes */
    DhcpSubnetOptions,   /* a scope: SubnetScopeInfo */
    DhcpReservedOptions, /* a reservation: ReservedScopeInfo */
    DhcpMScopeOptions    /* a multicast scope: MScopeInfo */
} DHCP_OPTION_SCOPE_TYPE,
    *LPDHCP_OPTION_SCOPE_TYPE;

/*
 * A reservation.
 * Document: dhcp_reserved_scope
 */
typedef struct _DHCP_RESERVED_SCOPE
{
    DHCP_IP_ADDRESS ReservedIpAddress;
    DHCP_IP_ADDRESS ReservedIpSubnetAddress; /* subnet address of the scope that it belongs to */
} DHCP_RESERVED_SCOPE, *LPDHCP_RESERVED_SCOPE;

/*
 * Where the value of an option stands, with the address or name of the place.
 * Document: dhcp_option_scope_info
 */
typedef struct _DHCP_OPTION_SCOPE_INFO
{
    DHCP_OPTION_SCOPE_TYPE ScopeType; /* selects the member of ScopeInfo */
    union _DHCP_OPTION_SCOPE_UNION
    {
        PVOID DefaultScopeInfo; /* unused */
        PVOID GlobalScopeInfo;  /* unused */
        DHCP_IP_ADDRESS SubnetScopeInfo;
        DHCP_RESERVED_SCOPE ReservedScopeInfo;
        LPWSTR MScopeInfo; /* name of a multicast scope */
    } ScopeInfo;
} DHCP_OPTION_SCOPE_INFO, *LPDHCP_OPTION_SCOPE_INFO;

/*
 * Creates the definition of an option in the default user and vendor class, or in those named.
 *   OptionID, OptionId  its number
 *   OptionInfo          the definition
 * Returns ERROR_SUCCESS or ERROR_DHCP_OPTION_EXISTS; ERROR_DHCP_CLASS_NOT_FOUND;
 * ERROR_INVALID_PARAMETER also for a DefaultValue without elements.
 * Document: dhcpcreateoption, dhcpcreateoptionv5
 */
DWORD DHCP_API_FUNCTION DhcpCreateOption(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID,
                                         DHCP_CONST DHCP_OPTION *OptionInfo);
DWORD DHCP_API_FUNCTION DhcpCreateOptionV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionId,
                                           LPWSTR ClassName, LPWSTR VendorName, LPDHCP_OPTION OptionInfo);

/*
 * Replaces the definition of an option.
 *   OptionID    its number
 *   OptionInfo  the new definition
 * Returns ERROR_SUCCESS or ERROR_DHCP_OPTION_NOT_PRESENT; ERROR_DHCP_CLASS_NOT_FOUND;
 * ERROR_INVALID_PARAMETER also for a DefaultValue without elements.
 * Document: dhcpsetoptioninfo, dhcpsetoptioninfov5
 */
DWORD DHCP_API_FUNCTION DhcpSetOptionInfo(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID,
                                          DHCP_CONST DHCP_OPTION *OptionInfo);
DWORD DHCP_API_FUNCTION DhcpSetOptionInfoV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                            LPWSTR ClassName, LPWSTR VendorName, LPDHCP_OPTION OptionInfo);

/*
 * Asks for the definition of an option.
 *   OptionID    its number
 *   OptionInfo  receives the definition
 * Returns ERROR_SUCCESS or ERROR_DHCP_OPTION_NOT_PRESENT; ERROR_DHCP_CLASS_NOT_FOUND. The reference page
 * of V5 also names ERROR_DHCP_SUBNET_NOT_PRESENT and ERROR_DHCP_NOT_RESERVED_CLIENT.
 * Document: dhcpgetoptioninfo, dhcpgetoptioninfov5
 */
DWORD DHCP_API_FUNCTION DhcpGetOptionInfo(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID,
                                          LPDHCP_OPTION *OptionInfo);
DWORD DHCP_API_FUNCTION DhcpGetOptionInfoV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                            LPWSTR ClassName, LPWSTR VendorName, LPDHCP_OPTION *OptionInfo);

/*
 * Deletes the definition of an option.
 *   OptionID  its number
 * Returns ERROR_SUCCESS or ERROR_DHCP_OPTION_NOT_PRESENT; ERROR_DHCP_CLASS_NOT_FOUND.
 * Document: dhcpremoveoption, dhcpremoveoptionv5
 */
DWORD DHCP_API_FUNCTION DhcpRemoveOption(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID);
DWORD DHCP_API_FUNCTION DhcpRemoveOptionV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                           LPWSTR ClassName, LPWSTR VendorName);

/*
 * Enumerates the definitions of a user and vendor class.
 *   PreferredMaximum  bytes; 0xFFFFFFFF for all
 *   Options           receives the definitions; NULL when there are none
 *   OptionsRead       receives their number
 *   OptionsTotal      receives the number of those not yet enumerated
 * Returns ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS; ERROR_DHCP_CLASS_NOT_FOUND (V5).
 * Document: dhcpenumoptions, dhcpenumoptionsv5
 */
DWORD DHCP_API_FUNCTION DhcpEnumOptions(DHCP_CONST WCHAR *ServerIpAddress, DHCP_RESUME_HANDLE *ResumeHandle,
                                        DWORD PreferredMaximum, LPDHCP_OPTION_ARRAY *Options,
                                        DWORD *OptionsRead, DWORD *OptionsTotal);
DWORD DHCP_API_FUNCTION DhcpEnumOptionsV5(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR ClassName,
                                          LPWSTR VendorName, DHCP_RESUME_HANDLE *ResumeHandle,
                                          DWORD PreferredMaximum, LPDHCP_OPTION_ARRAY *Options,
                                          DWORD *OptionsRead, DWORD *OptionsTotal);

/*
 * Asks for all definitions of a server at once.
 *   Flags         0; MS-DHCPM has ERROR_INVALID_PARAMETER for anything else, although the reference page
 *                 allows
 *                 DHCP_FLAGS_OPTION_IS_VENDOR
 *   OptionStruct  receives the definitions
 * Document: dhcpgetalloptions
 */
DWORD DHCP_API_FUNCTION DhcpGetAllOptions(LPWSTR ServerIpAddress, DWORD Flags,
                                          LPDHCP_ALL_OPTIONS *OptionStruct);

/*
 * Sets the value of an option, whether it had one there or not. The option has to be defined.
 *   OptionID, OptionId  its number
 *   ScopeInfo           where; with DhcpDefaultOptions the default value in the definition changes
 *   OptionValue         the value
 * Returns ERROR_SUCCESS or ERROR_DHCP_OPTION_NOT_PRESENT; ERROR_DHCP_CLASS_NOT_FOUND;
 * ERROR_DHCP_SUBNET_NOT_PRESENT for an unknown scope or a reservation of another one;
 * ERROR_DHCP_NOT_RESERVED_CLIENT for an unknown reservation; ERROR_FILE_NOT_FOUND for an unknown multicast
 * scope, or a reservation outside all scopes; ERROR_INVALID_PARAMETER also for a value without elements.
 * Document: dhcpsetoptionvalue, dhcpsetoptionvaluev5
 */
DWORD DHCP_API_FUNCTION DhcpSetOptionValue(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID,
                                           DHCP_CONST DHCP_OPTION_SCOPE_INFO *ScopeInfo,
                                           DHCP_CONST DHCP_OPTION_DATA *OptionValue);
DWORD DHCP_API_FUNCTION DhcpSetOptionValueV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionId,
                                             LPWSTR ClassName, LPWSTR VendorName,
                                             LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                             LPDHCP_OPTION_DATA OptionValue);

/*
 * Sets the values of several options in one place; an empty array changes nothing.
 *   Flags         0 by the reference page; MS-DHCPM takes DHCP_FLAGS_OPTION_IS_VENDOR too
 *   ScopeInfo     where
 *   OptionValues  the values
 * Returns what DhcpSetOptionValue does.
 * Document: dhcpsetoptionvalues, dhcpsetoptionvaluesv5
 */
DWORD DHCP_API_FUNCTION DhcpSetOptionValues(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_OPTION_SCOPE_INFO *ScopeInfo,
                                            DHCP_CONST DHCP_OPTION_VALUE_ARRAY *OptionValues);
DWORD DHCP_API_FUNCTION DhcpSetOptionValuesV5(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR ClassName,
                                              LPWSTR VendorName, LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                              LPDHCP_OPTION_VALUE_ARRAY OptionValues);

/*
 * Asks for the value that an option has in one place; values of other places are not looked at.
 *   OptionID     its number
 *   ScopeInfo    where
 *   OptionValue  receives number and value
 * Returns ERROR_SUCCESS or ERROR_FILE_NOT_FOUND when it has none there; ERROR_DHCP_OPTION_NOT_PRESENT
 * when DhcpDefaultOptions asks for an option that is not defined; ERROR_DHCP_SUBNET_NOT_PRESENT for an
 * unknown scope or multicast scope; ERROR_DHCP_NOT_RESERVED_CLIENT for an unknown reservation.
 * Document: dhcpgetoptionvalue, dhcpgetoptionvaluev5
 */
DWORD DHCP_API_FUNCTION DhcpGetOptionValue(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID,
                                           DHCP_CONST DHCP_OPTION_SCOPE_INFO *ScopeInfo,
                                           LPDHCP_OPTION_VALUE *OptionValue);
DWORD DHCP_API_FUNCTION DhcpGetOptionValueV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                             LPWSTR ClassName, LPWSTR VendorName,
                                             LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                             LPDHCP_OPTION_VALUE *OptionValue);

/*
 * Removes the value that an option has in one place.
 *   OptionID   its number
 *   ScopeInfo  where; DhcpDefaultOptions returns ERROR_INVALID_PARAMETER
 * Returns ERROR_SUCCESS or ERROR_DHCP_OPTION_NOT_PRESENT; ERROR_DHCP_SUBNET_NOT_PRESENT for an unknown
 * scope or multicast scope; ERROR_DHCP_NOT_RESERVED_CLIENT for an unknown reservation;
 * ERROR_DHCP_CLASS_NOT_FOUND (V5).
 * Document: dhcpremoveoptionvalue, dhcpremoveoptionvaluev5
 */
DWORD DHCP_API_FUNCTION DhcpRemoveOptionValue(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID,
                                              DHCP_CONST DHCP_OPTION_SCOPE_INFO *ScopeInfo);
DWORD DHCP_API_FUNCTION DhcpRemoveOptionValueV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                                LPWSTR ClassName, LPWSTR VendorName,
                                                LPDHCP_OPTION_SCOPE_INFO ScopeInfo);

/*
 * Enumerates the values in one place.
 *   ScopeInfo         where
 *   PreferredMaximum  bytes; 0xFFFFFFFF for all
 *   OptionValues      receives the values; NULL when there are none
 *   OptionsRead       receives their number
 *   OptionsTotal      receives the number of those not yet enumerated
 * Returns ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS, the last one also together with the last
 * values (MS-DHCPM); ERROR_DHCP_SUBNET_NOT_PRESENT for an unknown scope or multicast scope;
 * ERROR_DHCP_NOT_RESERVED_CLIENT for an unknown reservation; ERROR_DHCP_CLASS_NOT_FOUND (V5).
 * Document: dhcpenumoptionvalues, dhcpenumoptionvaluesv5
 */
DWORD DHCP_API_FUNCTION DhcpEnumOptionValues(DHCP_CONST WCHAR *ServerIpAddress,
                                             DHCP_CONST DHCP_OPTION_SCOPE_INFO *ScopeInfo,
                                             DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                             LPDHCP_OPTION_VALUE_ARRAY *OptionValues, DWORD *OptionsRead,
                                             DWORD *OptionsTotal);
DWORD DHCP_API_FUNCTION DhcpEnumOptionValuesV5(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR ClassName,
                                               LPWSTR VendorName, LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                               DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                               LPDHCP_OPTION_VALUE_ARRAY *OptionValues, DWORD *OptionsRead,
                                               DWORD *OptionsTotal);

/*
 * Asks for all values in one place at once, of all classes.
 *   Flags      0; MS-DHCPM has a server ignore it, the reference page allows DHCP_FLAGS_OPTION_IS_VENDOR
 *   ScopeInfo  where; DhcpDefaultOptions returns ERROR_INVALID_PARAMETER
 *   Values     receives the values
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT for an unknown scope or multicast scope, or a
 * reservation of another scope; ERROR_DHCP_NOT_RESERVED_CLIENT for an unknown reservation.
 * Document: dhcpgetalloptionvalues
 */
DWORD DHCP_API_FUNCTION DhcpGetAllOptionValues(LPWSTR ServerIpAddress, DWORD Flags,
                                               LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                               LPDHCP_ALL_OPTION_VALUES *Values);

/*
 * Never implemented: returns ERROR_NOT_IMPLEMENTED (ERROR_CALL_NOT_IMPLEMENTED, MS-DHCPM).
 *   ClientIpAddress, ClientSubnetMask  a client
 *   ClientOptions                      would receive the values of its options
 * Document: dhcpgetclientoptions
 */
DWORD DHCP_API_FUNCTION DhcpGetClientOptions(DHCP_CONST WCHAR *ServerIpAddress,
                                             DHCP_IP_ADDRESS ClientIpAddress, DHCP_IP_MASK ClientSubnetMask,
                                             LPDHCP_OPTION_LIST *ClientOptions);

/*
 * Sets the value of an option in a policy, whether it had one there or not. Windows Server 2012.
 *   OptionId     its number
 *   PolicyName   a policy of the place that ScopeInfo tells; NULL for DhcpDefaultOptions,
 *                DhcpReservedOptions
 *                and DhcpMScopeOptions (a name with the last two is ERROR_INVALID_PARAMETER)
 *   ScopeInfo    DhcpGlobalOptions for a policy of the server, DhcpSubnetOptions for one of a scope
 *   OptionValue  the value
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_POLICY_NOT_FOUND,
 * ERROR_DHCP_CLASS_NOT_FOUND, ERROR_DHCP_OPTION_NOT_PRESENT; ERROR_DHCP_POLICY_FQDN_OPTION_UNSUPPORTED
 * for any option but 51 (lease time) and 81 (DNS settings) when the policy has a condition on the domain
 * name; ERROR_INVALID_PARAMETER also for a value without elements.
 * Document: dhcpv4setoptionvalue
 */
DWORD DHCP_API_FUNCTION DhcpV4SetOptionValue(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionId,
                                             LPWSTR PolicyName, LPWSTR VendorName,
                                             LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                             LPDHCP_OPTION_DATA OptionValue);

/*
 * Sets the values of several options in a policy.
 *   Flags         0 by the reference page; MS-DHCPM takes DHCP_FLAGS_OPTION_IS_VENDOR too
 *   PolicyName    as for DhcpV4SetOptionValue
 *   ScopeInfo     as for DhcpV4SetOptionValue
 *   OptionValues  the values
 * Returns what DhcpV4SetOptionValue does; ERROR_DHCP_NOT_RESERVED_CLIENT for an unknown reservation;
 * ERROR_INVALID_PARAMETER also when OptionValues, its Values or ScopeInfo is NULL.
 * Document: dhcpv4setoptionvalues
 */
DWORD DHCP_API_FUNCTION DhcpV4SetOptionValues(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR PolicyName,
                                              LPWSTR VendorName, LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                              LPDHCP_OPTION_VALUE_ARRAY OptionValues);

/*
 * Asks for the value that an option has in a policy.
 *   OptionID               its number
 *   PolicyName, ScopeInfo  as for DhcpV4SetOptionValue
 *   OptionValue            receives number and value
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_POLICY_NOT_FOUND,
 * ERROR_DHCP_CLASS_NOT_FOUND; ERROR_DHCP_OPTION_NOT_PRESENT also when it has no value there.
 * Document: dhcpv4getoptionvalue
 */
DWORD DHCP_API_FUNCTION DhcpV4GetOptionValue(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                             LPWSTR PolicyName, LPWSTR VendorName,
                                             LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                             LPDHCP_OPTION_VALUE *OptionValue);

/*
 * Removes the value that an option has in a policy.
 *   OptionID               its number
 *   PolicyName, ScopeInfo  as for DhcpV4SetOptionValue
 * Returns what DhcpV4GetOptionValue does.
 * Document: dhcpv4removeoptionvalue
 */
DWORD DHCP_API_FUNCTION DhcpV4RemoveOptionValue(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                                LPWSTR PolicyName, LPWSTR VendorName,
                                                LPDHCP_OPTION_SCOPE_INFO ScopeInfo);

/*
 * Asks for all values that policies have in one place at once.
 *   ScopeInfo  DhcpGlobalOptions for the policies of the server, DhcpSubnetOptions for those of a scope
 *   Values     receives the values
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT.
 * Document: dhcpv4getalloptionvalues
 */
DWORD DHCP_API_FUNCTION DhcpV4GetAllOptionValues(LPWSTR ServerIpAddress, DWORD Flags,
                                                 LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                                 LPDHCP_ALL_OPTION_VALUES_PB *Values);

/*
 * User and vendor classes of DHCPv4
 *
 * A class is a name for the data by which clients identify themselves: a user class is matched with
 * option 77 of the client, a vendor class with option 60. Options can have definitions and values of
 * their own in a class. Of each structure there is one version here; DHCPv6 has DHCP_CLASS_INFO_V6. In
 * what the functions return, arrays, ClassName, ClassComment and ClassData are blocks of their own.
 */

/*
 * A user or vendor class.
 * Document: dhcp_class_info
 */
typedef struct _DHCP_CLASS_INFO
{
    LPWSTR ClassName;
    LPWSTR ClassComment;   /* can be NULL */
    DWORD ClassDataLength; /* bytes at ClassData, 1 to 255 */
    BOOL IsVendor;         /* TRUE for a vendor class, FALSE for a user class */
    DWORD Flags;           /* 0; servers ignore it (MS-DHCPM) */
    LPBYTE ClassData;      /* what clients of the class send */
} DHCP_CLASS_INFO, *LPDHCP_CLASS_INFO;

/* Classes. Document: dhcp_class_info_array */
typedef struct _DHCP_CLASS_INFO_ARRAY
{
    DWORD NumElements;
    LPDHCP_CLASS_INFO Classes; /* NumElements classes */
} DHCP_CLASS_INFO_ARRAY, *LPDHCP_CLASS_INFO_ARRAY;

/*
 * Creates a class.
 *   ReservedMustBeZero  0
 *   ClassInfo           the class
 * Returns ERROR_SUCCESS or ERROR_DHCP_CLASS_ALREADY_EXISTS when its name or its data is another class's;
 * ERROR_INVALID_PARAMETER also for a missing name or data, or data longer than 255 bytes.
 * Document: dhcpcreateclass
 */
DWORD DHCP_API_FUNCTION DhcpCreateClass(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                        LPDHCP_CLASS_INFO ClassInfo);

/*
 * Replaces comment and data of the class that has the name ClassInfo->ClassName.
 *   ReservedMustBeZero  0
 *   ClassInfo           the class as it is to be
 * Returns ERROR_SUCCESS or ERROR_DHCP_CLASS_NOT_FOUND, ERROR_DHCP_CLASS_ALREADY_EXISTS;
 * ERROR_INVALID_PARAMETER also for a missing name or data.
 * Document: dhcpmodifyclass
 */
DWORD DHCP_API_FUNCTION DhcpModifyClass(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                        LPDHCP_CLASS_INFO ClassInfo);

/*
 * Deletes a class, and with it the option definitions, option values and policies that refer to it.
 *   ReservedMustBeZero  0
 *   ClassName           its name
 * Returns ERROR_SUCCESS or ERROR_DHCP_CLASS_NOT_FOUND; ERROR_DHCP_DELETE_BUILTIN_CLASS for a class that
 * Windows servers bring along.
 * Document: dhcpdeleteclass
 */
DWORD DHCP_API_FUNCTION DhcpDeleteClass(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero, LPWSTR ClassName);

/*
 * Looks a class up.
 *   ReservedMustBeZero  0
 *   PartialClassInfo    ClassName, ClassData and ClassDataLength of the class; all have to be given by the
 *                       reference page, either name or data by MS-DHCPM
 *   FilledClassInfo     receives the whole class
 * Returns ERROR_SUCCESS or ERROR_DHCP_CLASS_NOT_FOUND; ERROR_INVALID_PARAMETER also for a missing member.
 * Document: dhcpgetclassinfo
 */
DWORD DHCP_API_FUNCTION DhcpGetClassInfo(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                         LPDHCP_CLASS_INFO PartialClassInfo,
                                         LPDHCP_CLASS_INFO *FilledClassInfo);

/*
 * Enumerates the user and vendor classes of a server.
 *   ReservedMustBeZero  0
 *   PreferredMaximum    bytes (MS-DHCPM; classes by the reference page); 0xFFFFFFFF for all
 *   ClassInfoArray      receives the classes; NULL when there are none
 *   nRead               receives their number
 *   nTotal              receives the number of those not yet enumerated (MS-DHCPM; of all classes by the
 *                       reference page)
 * Returns ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS.
 * Document: dhcpenumclasses
 */
DWORD DHCP_API_FUNCTION DhcpEnumClasses(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                        DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                        LPDHCP_CLASS_INFO_ARRAY *ClassInfoArray, DWORD *nRead, DWORD *nTotal);

/*
 * Scopes: IPv4 subnets, their elements, superscopes
 *
 * A scope is an IPv4 subnet that the server serves, named by its subnet address (the address with all host
 * bits zero; where the documents speak of the subnet's gateway, this is meant). Its elements are the range
 * it leases from, the ranges excluded from that, and the reservations. A superscope is a named group of
 * scopes. Scopes come as DHCP_SUBNET_INFO and, with the Network Access Protection (NAP) setting, as
 * DHCP_SUBNET_INFO_VQ; elements in the plain form, in V4 (reservations say for which kind of client) and in
 * V5 (ranges say for which kind of client, too). Prefer DHCP_SUBNET_INFO and V5.
 */

/*
 * Whether a scope serves clients. Disabled scopes still accept releases.
 * Document: dhcp_subnet_state
 */
typedef enum _DHCP_SUBNET_STATE
{
    DhcpSubnetEnabled = 0,          /* leases, extends, releases */
    DhcpSubnetDisabled = 1,         /* neither leases nor extends */
    DhcpSubnetEnabledSwitched = 2,  /* as enabled; each client is its own default gateway (on-link route) */
    DhcpSubnetDisabledSwitched = 3, /* as disabled; tells tools to enable it as DhcpSubnetEnabledSwitched */
    DhcpSubnetInvalidState = 4      /* neither leases nor extends */
} DHCP_SUBNET_STATE,
    *LPDHCP_SUBNET_STATE;

/*
 * A scope.
 * Document: dhcp_subnet_info
 */
typedef struct _DHCP_SUBNET_INFO
{
    DHCP_IP_ADDRESS SubnetAddress;
    DHCP_IP_MASK SubnetMask;
    LPWSTR SubnetName;
    LPWSTR SubnetComment;       /* optional */
    DHCP_HOST_INFO PrimaryHost; /* the server of the scope; ignored as input; as output its IpAddress is in
                                   network byte order, 127.0.0.1 being 0x0100007F */
    DHCP_SUBNET_STATE SubnetState;
} DHCP_SUBNET_INFO, *LPDHCP_SUBNET_INFO;

/* In QuarantineOn of DHCP_SUBNET_INFO_VQ: NAP is on. Document: dhcp_subnet_info_vq */
#define DHCP_SUBNET_INFO_VQ_FLAG_QUARANTINE 0x00000001

/*
 * A scope with its NAP setting; the members up to SubnetState are those of DHCP_SUBNET_INFO.
 * Document: dhcp_subnet_info_vq
 */
typedef struct _DHCP_SUBNET_INFO_VQ
{
    DHCP_IP_ADDRESS SubnetAddress;
    DHCP_IP_MASK SubnetMask;
    LPWSTR SubnetName;
    LPWSTR SubnetComment;
    DHCP_HOST_INFO PrimaryHost;
    DHCP_SUBNET_STATE SubnetState;
    DWORD QuarantineOn; /* 0 or DHCP_SUBNET_INFO_VQ_FLAG_QUARANTINE */
    DWORD Reserved1;    /* this and the following: not used */
    DWORD Reserved2;
    INT64 Reserved3;
    INT64 Reserved4;
} DHCP_SUBNET_INFO_VQ, *LPDHCP_SUBNET_INFO_VQ;

/*
 * The health of a client as a NAP server judged it, in the client structures from DHCP_CLIENT_INFO_VQ on.
 * Document: quarantinestatus
 */
typedef enum _QuarantineStatus
{
    NOQUARANTINE = 0,       /* healthy, full access */
    RESTRICTEDACCESS = 1,   /* not healthy, restricted access */
    DROPPACKET = 2,         /* not healthy, gets no lease */
    PROBATION = 3,          /* not healthy, full access until ProbationEnds */
    EXEMPT = 4,             /* not judged, full access */
    DEFAULTQUARSETTING = 5, /* no policy server answered: one of the first three, as the server is set up */
    NOQUARINFO = 6          /* no quarantine */
} QuarantineStatus;

/*
 * Creates a scope, without elements, without a delay of offers and in no superscope.
 *   SubnetAddress  the address of the scope; not 0
 *   SubnetInfo     its settings; its SubnetAddress must equal the parameter and, under its SubnetMask, have
 *                  no host bits, else ERROR_INVALID_PARAMETER; its SubnetState is not checked by the server.
 *                  A server may start the scope with NAP off, whatever QuarantineOn says.
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_EXISTS (a scope has these addresses or some of them).
 * Document: dhcpcreatesubnet, dhcpcreatesubnetvq
 */
DWORD DHCP_API_FUNCTION DhcpCreateSubnet(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                         DHCP_CONST DHCP_SUBNET_INFO *SubnetInfo);
DWORD DHCP_API_FUNCTION DhcpCreateSubnetVQ(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                           DHCP_CONST DHCP_SUBNET_INFO_VQ *SubnetInfo);

/*
 * Replaces the settings of a scope.
 *   SubnetAddress  the address of the scope
 *   SubnetInfo     the new settings, with the conditions of DhcpCreateSubnet; the address of a scope cannot
 *                  change
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT.
 * Document: dhcpsetsubnetinfo, dhcpsetsubnetinfovq
 */
DWORD DHCP_API_FUNCTION DhcpSetSubnetInfo(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                          DHCP_CONST DHCP_SUBNET_INFO *SubnetInfo);
DWORD DHCP_API_FUNCTION DhcpSetSubnetInfoVQ(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                            DHCP_CONST DHCP_SUBNET_INFO_VQ *SubnetInfo);

/*
 * Asks for the settings of a scope.
 *   SubnetAddress  the address of the scope
 *   SubnetInfo     receives the settings: free SubnetName, SubnetComment, the names in PrimaryHost, then the
 *                  structure
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT.
 * Document: dhcpgetsubnetinfo, dhcpgetsubnetinfovq
 */
DWORD DHCP_API_FUNCTION DhcpGetSubnetInfo(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                          LPDHCP_SUBNET_INFO *SubnetInfo);
DWORD DHCP_API_FUNCTION DhcpGetSubnetInfoVQ(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                            LPDHCP_SUBNET_INFO_VQ *SubnetInfo);

/*
 * Enumerates the addresses of all scopes.
 *   PreferredMaximum  how many addresses to return at most, not bytes; 0xFFFFFFFF for all
 *   EnumInfo          receives the subnet addresses: free Elements, then the structure
 *   ElementsRead      receives the number of addresses in EnumInfo
 *   ElementsTotal     receives the number of scopes not yet enumerated
 * Returns ERROR_SUCCESS also while more scopes remain, and ERROR_NO_MORE_ITEMS after the last one, when
 * there are none, and for a PreferredMaximum of 0; ElementsRead and ElementsTotal are 0 then.
 * Document: dhcpenumsubnets
 */
DWORD DHCP_API_FUNCTION DhcpEnumSubnets(DHCP_CONST WCHAR *ServerIpAddress, DHCP_RESUME_HANDLE *ResumeHandle,
                                        DWORD PreferredMaximum, LPDHCP_IP_ARRAY *EnumInfo,
                                        DWORD *ElementsRead, DWORD *ElementsTotal);

/*
 * Deletes a scope with all its elements and client records.
 *   SubnetAddress  the address of the scope
 *   ForceFlag      DhcpNoForce: not when clients hold leases; DhcpFullForce: with the leases and their DNS
 *                  records; DhcpFailoverForce: with the leases, keeping the DNS records (for repairing a
 *                  failover setup; servers from Windows Server 2012 R2 with KB 3100473 on)
 * Returns ERROR_SUCCESS, ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_ELEMENT_CANT_REMOVE (DhcpNoForce and
 * there are leases) or ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP (take it out of its failover relationship
 * first).
 * Document: dhcpdeletesubnet
 */
DWORD DHCP_API_FUNCTION DhcpDeleteSubnet(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                         DHCP_FORCE_FLAG ForceFlag);

/* Bounds of the delay of offers, in milliseconds. Document: dhcpsetsubnetdelayoffer */
#define DHCP_MIN_DELAY 0
#define DHCP_MAX_DELAY 1000

/*
 * Sets how long the server waits before it answers a DHCPDISCOVER in a scope.
 *   SubnetAddress            the address of the scope
 *   TimeDelayInMilliseconds  DHCP_MIN_DELAY (what new scopes have) to DHCP_MAX_DELAY
 * Returns ERROR_SUCCESS, ERROR_DHCP_INVALID_DELAY or ERROR_DHCP_SUBNET_NOT_PRESENT.
 * Document: dhcpsetsubnetdelayoffer
 */
DWORD DHCP_API_FUNCTION DhcpSetSubnetDelayOffer(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                                USHORT TimeDelayInMilliseconds);

/*
 * Asks for that delay.
 *   SubnetAddress            the address of the scope
 *   TimeDelayInMilliseconds  the caller's variable, receives the delay; nothing is to be freed
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT.
 * Document: dhcpgetsubnetdelayoffer
 */
DWORD DHCP_API_FUNCTION DhcpGetSubnetDelayOffer(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                                USHORT *TimeDelayInMilliseconds);

/*
 * Asks for addresses of a scope that are neither leased nor excluded; when those do not suffice, also for
 * addresses whose lease records are about to be deleted.
 *   ScopeId         the address of the scope; not 0
 *   StartIP, EndIP  where to look, both ends included; 0 for the first and the last address of its range
 *   NumFreeAddrReq  how many addresses; 0 counts as 1; 1024 at most, and no more than StartIP to EndIP has.
 *                   For more, call again with the last address received as StartIP.
 *   IPAddrList      receives the addresses: free Elements, then the structure
 * Returns ERROR_SUCCESS, ERROR_DHCP_REACHED_END_OF_SELECTION (fewer than asked for, which IPAddrList has all
 * the same), ERROR_FILE_NOT_FOUND (the scope has no range) or ERROR_INVALID_PARAMETER (also for a scope that
 * does not exist, and for StartIP or EndIP outside of the scope's ranges).
 * Document: dhcpv4getfreeipaddress
 */
DWORD DHCP_API_FUNCTION DhcpV4GetFreeIPAddress(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS ScopeId,
                                               DHCP_IP_ADDRESS StartIP, DHCP_IP_ADDRESS EndIP,
                                               DWORD NumFreeAddrReq, LPDHCP_IP_ARRAY *IPAddrList);

/*
 * The kinds of elements; each selects the member of Element in the DHCP_SUBNET_ELEMENT_DATA structures.
 * Document: dhcp_subnet_element_type
 */
typedef enum _DHCP_SUBNET_ELEMENT_TYPE_V5
{
    DhcpIpRanges = 0,       /* IpRange: addresses to lease */
    DhcpSecondaryHosts = 1, /* SecondaryHost; no server supports it (ERROR_CALL_NOT_IMPLEMENTED when adding or
                               removing, ERROR_NOT_SUPPORTED when enumerating) */
    DhcpReservedIps = 2,    /* ReservedIp: an address for one client */
    DhcpExcludedIpRanges = 3,  /* ExcludeIpRange: addresses of the range that are not leased */
    DhcpIpUsedClusters = 4,    /* IpUsedCluster; no server supports it (ERROR_INVALID_PARAMETER) */
    DhcpIpRangesDhcpOnly = 5,  /* IpRange: addresses to lease to DHCP clients alone */
    DhcpIpRangesDhcpBootp = 6, /* IpRange: addresses to lease to DHCP and BOOTP clients */
    DhcpIpRangesBootpOnly = 7  /* IpRange: addresses to lease to BOOTP clients alone */
} DHCP_SUBNET_ELEMENT_TYPE,
    *LPDHCP_SUBNET_ELEMENT_TYPE;

/*
 * A range of addresses to lease with its limit on BOOTP clients, an element of the V5 form. The pointer
 * type's name lacks the P, in the SDK too.
 * Document: dhcp_bootp_ip_range
 */
typedef struct _DHCP_BOOTP_IP_RANGE
{
    DHCP_IP_ADDRESS StartAddress; /* the first address */
    DHCP_IP_ADDRESS EndAddress;   /* the last address */
    ULONG BootpAllocated;         /* how many BOOTP clients it has served; a new range starts with 0 */
    ULONG MaxBootpAllowed;        /* how many it may serve; taken from here for DhcpIpRangesDhcpBootp, set to
                                     0xFFFFFFFF in a new range of the other kinds */
} DHCP_BOOTP_IP_RANGE, *LPDHCP_BOOT_IP_RANGE;

/*
 * A reservation of the plain form, for DHCP and BOOTP clients alike.
 * Document: dhcp_ip_reservation
 */
typedef struct _DHCP_IP_RESERVATION
{
    DHCP_IP_ADDRESS ReservedIpAddress;
    DHCP_CLIENT_UID *ReservedForClient; /* the client's identifier: its hardware address */
} DHCP_IP_RESERVATION, *LPDHCP_IP_RESERVATION;

/*
 * A reservation of the V4 and V5 forms.
 * Document: dhcp_ip_reservation_v4
 */
typedef struct _DHCP_IP_RESERVATION_V4
{
    DHCP_IP_ADDRESS ReservedIpAddress;
    DHCP_CLIENT_UID *ReservedForClient; /* the client's identifier: its hardware address */
    BYTE bAllowedClientTypes;           /* CLIENT_TYPE_DHCP, CLIENT_TYPE_BOOTP or CLIENT_TYPE_BOTH */
} DHCP_IP_RESERVATION_V4, *LPDHCP_IP_RESERVATION_V4;

/* What DHCP_SUBNET_ELEMENT_DATA holds. Document: dhcp_subnet_element_data */
typedef union _DHCP_SUBNET_ELEMENT_UNION
{
    DHCP_IP_RANGE *IpRange; /* DhcpIpRanges, DhcpIpRangesDhcpOnly, -DhcpBootp and -BootpOnly */
    DHCP_HOST_INFO *SecondaryHost;
    DHCP_IP_RESERVATION *ReservedIp;
    DHCP_IP_RANGE *ExcludeIpRange;
    DHCP_IP_CLUSTER *IpUsedCluster;
} DHCP_SUBNET_ELEMENT_UNION, *LPDHCP_SUBNET_ELEMENT_UNION;

/* An element of a scope, plain form. Document: dhcp_subnet_element_data */
typedef struct _DHCP_SUBNET_ELEMENT_DATA
{
    DHCP_SUBNET_ELEMENT_TYPE ElementType; /* selects the member of Element */
    DHCP_SUBNET_ELEMENT_UNION Element;
} DHCP_SUBNET_ELEMENT_DATA, *LPDHCP_SUBNET_ELEMENT_DATA;

/* Elements of a scope, plain form. Document: dhcp_subnet_element_info_array */
typedef struct _DHCP_SUBNET_ELEMENT_INFO_ARRAY
{
    DWORD NumElements;
    LPDHCP_SUBNET_ELEMENT_DATA Elements; /* NumElements elements */
} DHCP_SUBNET_ELEMENT_INFO_ARRAY, *LPDHCP_SUBNET_ELEMENT_INFO_ARRAY;

/* What DHCP_SUBNET_ELEMENT_DATA_V4 holds. Document: dhcp_subnet_element_data_v4 */
typedef union _DHCP_SUBNET_ELEMENT_UNION_V4
{
    DHCP_IP_RANGE *IpRange; /* DhcpIpRanges, DhcpIpRangesDhcpOnly, -DhcpBootp and -BootpOnly */
    DHCP_HOST_INFO *SecondaryHost;
    DHCP_IP_RESERVATION_V4 *ReservedIp;
    DHCP_IP_RANGE *ExcludeIpRange;
    DHCP_IP_CLUSTER *IpUsedCluster;
} DHCP_SUBNET_ELEMENT_UNION_V4, *LPDHCP_SUBNET_ELEMENT_UNION_V4;

/* An element of a scope, V4 form. Document: dhcp_subnet_element_data_v4 */
typedef struct _DHCP_SUBNET_ELEMENT_DATA_V4
{
    DHCP_SUBNET_ELEMENT_TYPE ElementType; /* selects the member of Element */
    DHCP_SUBNET_ELEMENT_UNION_V4 Element;
} DHCP_SUBNET_ELEMENT_DATA_V4, *LPDHCP_SUBNET_ELEMENT_DATA_V4;

/* Elements of a scope, V4 form. Document: dhcpenumsubnetelementsv4 */
typedef struct _DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4
{
    DWORD NumElements;
    LPDHCP_SUBNET_ELEMENT_DATA_V4 Elements; /* NumElements elements */
} DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4, *LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4;

/*
 * An element of a scope, V5 form.
 * Document: dhcp_subnet_element_data_v5
 */
typedef struct _DHCP_SUBNET_ELEMENT_DATA_V5
{
    DHCP_SUBNET_ELEMENT_TYPE ElementType; /* selects the member of Element */
    union _DHCP_SUBNET_ELEMENT_UNION_V5
    {
        DHCP_BOOTP_IP_RANGE *IpRange; /* DhcpIpRanges, DhcpIpRangesDhcpOnly, -DhcpBootp and -BootpOnly */
        DHCP_HOST_INFO *SecondaryHost;
        DHCP_IP_RESERVATION_V4 *ReservedIp;
        DHCP_IP_RANGE *ExcludeIpRange;
        DHCP_IP_CLUSTER *IpUsedCluster;
    } Element;
} DHCP_SUBNET_ELEMENT_DATA_V5, *LPDHCP_SUBNET_ELEMENT_DATA_V5;

/* Elements of a scope, V5 form. Document: dhcp_subnet_element_info_array_v5 */
typedef struct _DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5
{
    DWORD NumElements;
    LPDHCP_SUBNET_ELEMENT_DATA_V5 Elements; /* NumElements elements */
} DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5, *LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V5;

/*
 * Adds an element to a scope. A scope has one range of addresses to lease: adding another that lies within
 * it or contains it replaces it. The plain and V4 forms take every kind of range for DhcpIpRanges.
 *   SubnetAddress   the address of the scope
 *   AddElementInfo  the element
 * Returns ERROR_SUCCESS or
 *   ERROR_DHCP_SUBNET_NOT_PRESENT               there is no such scope
 *   ERROR_DHCP_INVALID_RANGE                    ends before it starts, or overlaps the present range
 *   ERROR_DHCP_IPRANGE_EXISTS                   is the present range (plain and V4 forms)
 *   ERROR_DHCP_IPRANGE_CONV_ILLEGAL             cannot become DHCP-only or BOOTP-only: the scope has clients
 *                                               of the other kind
 *   ERROR_DHCP_FO_IPRANGE_TYPE_CONV_ILLEGAL     no BOOTP clients in a scope with failover
 *   ERROR_SCOPE_RANGE_POLICY_RANGE_CONFLICT     would leave out addresses of the range of a policy
 *   ERROR_DHCP_NOT_RESERVED_CLIENT              the reserved address lies outside of the scope's range
 *   ERROR_DHCP_RESERVEDIP_EXISTS                the address or the client is reserved already
 *   ERROR_DHCP_ADDRESS_NOT_AVAILABLE            the address is not available
 *   ERROR_CALL_NOT_IMPLEMENTED                  DhcpSecondaryHosts
 *   ERROR_INVALID_PARAMETER                     DhcpIpUsedClusters, or no range given
 * The documents name ERROR_DHCP_MSCOPE_RANGE_TOO_SMALL (a multicast range of fewer than 256 addresses) for
 * the plain and V4 forms too, and ERROR_DHCP_OPTION_NOT_PRESENT for the V4 form.
 * Document: dhcpaddsubnetelement, dhcpaddsubnetelementv4, dhcpaddsubnetelementv5
 */
DWORD DHCP_API_FUNCTION DhcpAddSubnetElement(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                             DHCP_CONST DHCP_SUBNET_ELEMENT_DATA *AddElementInfo);
DWORD DHCP_API_FUNCTION DhcpAddSubnetElementV4(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_IP_ADDRESS SubnetAddress,
                                               DHCP_CONST DHCP_SUBNET_ELEMENT_DATA_V4 *AddElementInfo);
DWORD DHCP_API_FUNCTION DhcpAddSubnetElementV5(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_IP_ADDRESS SubnetAddress,
                                               DHCP_CONST DHCP_SUBNET_ELEMENT_DATA_V5 *AddElementInfo);

/*
 * Enumerates the elements of one kind in a scope.
 *   SubnetAddress     the address of the scope
 *   EnumElementType   the kind: DhcpIpRanges, DhcpReservedIps or DhcpExcludedIpRanges; DhcpIpRangesDhcpBootp
 *                     in the V5 form only, on servers that accept it
 *   PreferredMaximum  0xFFFFFFFF for all
 *   EnumElementInfo   receives the elements: free of each what its member of Element points to (of a
 *                     reservation ReservedForClient and its Data before it), then Elements, then the
 *                     structure
 *   ElementsRead      receives the number of elements in EnumElementInfo
 *   ElementsTotal     receives the number of elements not yet enumerated
 * Returns ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS, ERROR_DHCP_SUBNET_NOT_PRESENT,
 * ERROR_NOT_SUPPORTED (DhcpSecondaryHosts) or ERROR_INVALID_PARAMETER (the other kinds).
 * Document: dhcpenumsubnetelements, dhcpenumsubnetelementsv4, dhcpenumsubnetelementsv5
 */
DWORD DHCP_API_FUNCTION DhcpEnumSubnetElements(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_IP_ADDRESS SubnetAddress,
                                               DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
                                               DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                               LPDHCP_SUBNET_ELEMENT_INFO_ARRAY *EnumElementInfo,
                                               DWORD *ElementsRead, DWORD *ElementsTotal);
DWORD DHCP_API_FUNCTION DhcpEnumSubnetElementsV4(DHCP_CONST WCHAR *ServerIpAddress,
                                                 DHCP_IP_ADDRESS SubnetAddress,
                                                 DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
                                                 DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                 LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *EnumElementInfo,
                                                 DWORD *ElementsRead, DWORD *ElementsTotal);
DWORD DHCP_API_FUNCTION DhcpEnumSubnetElementsV5(DHCP_CONST WCHAR *ServerIpAddress,
                                                 DHCP_IP_ADDRESS SubnetAddress,
                                                 DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
                                                 DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                 LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 *EnumElementInfo,
                                                 DWORD *ElementsRead, DWORD *ElementsTotal);

/*
 * Removes an element from a scope.
 *   SubnetAddress      the address of the scope
 *   RemoveElementInfo  the element, with the very addresses it was added with
 *   ForceFlag          for ranges to lease: DhcpNoForce to keep a range from which clients hold leases,
 *                      DhcpFullForce to remove it with the leases
 * Returns ERROR_SUCCESS or
 *   ERROR_DHCP_SUBNET_NOT_PRESENT            there is no such scope
 *   ERROR_DHCP_INVALID_RANGE                 the scope has no such range
 *   ERROR_DHCP_ELEMENT_CANT_REMOVE           DhcpNoForce and there are leases; or no exclusion starts there,
 *                                            or the database refuses to drop it
 *   ERROR_DHCP_RESERVED_CLIENT               the client has a reservation
 *   ERROR_SCOPE_RANGE_POLICY_RANGE_CONFLICT  a policy of the scope has ranges
 *   ERROR_DHCP_JET_ERROR                     also: the reservation is gone and had no client record
 *   ERROR_CALL_NOT_IMPLEMENTED               DhcpSecondaryHosts
 *   ERROR_INVALID_PARAMETER                  DhcpIpUsedClusters, or an exclusion with another end
 * Document: dhcpremovesubnetelement, dhcpremovesubnetelementv4, dhcpremovesubnetelementv5
 */
DWORD DHCP_API_FUNCTION DhcpRemoveSubnetElement(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_IP_ADDRESS SubnetAddress,
                                                DHCP_CONST DHCP_SUBNET_ELEMENT_DATA *RemoveElementInfo,
                                                DHCP_FORCE_FLAG ForceFlag);
DWORD DHCP_API_FUNCTION DhcpRemoveSubnetElementV4(DHCP_CONST WCHAR *ServerIpAddress,
                                                  DHCP_IP_ADDRESS SubnetAddress,
                                                  DHCP_CONST DHCP_SUBNET_ELEMENT_DATA_V4 *RemoveElementInfo,
                                                  DHCP_FORCE_FLAG ForceFlag);
DWORD DHCP_API_FUNCTION DhcpRemoveSubnetElementV5(DHCP_CONST WCHAR *ServerIpAddress,
                                                  DHCP_IP_ADDRESS SubnetAddress,
                                                  DHCP_CONST DHCP_SUBNET_ELEMENT_DATA_V5 *RemoveElementInfo,
                                                  DHCP_FORCE_FLAG ForceFlag);

/*
 * A scope and the superscope it belongs to.
 * Document: dhcp_super_scope_table_entry
 */
typedef struct _DHCP_SUPER_SCOPE_TABLE_ENTRY
{
    DHCP_IP_ADDRESS SubnetAddress; /* the address of the scope */
    DWORD SuperScopeNumber; /* the same in all scopes of a superscope; 0 for a scope in none (MS-DHCPM) */
    DWORD NextInSuperScope; /* which scope comes next in the superscope */
    LPWSTR SuperScopeName;  /* NULL for a scope in none */
} DHCP_SUPER_SCOPE_TABLE_ENTRY, *LPDHCP_SUPER_SCOPE_TABLE_ENTRY;

/*
 * All scopes of a server, each with its superscope.
 * Document: dhcp_super_scope_table
 */
typedef struct _DHCP_SUPER_SCOPE_TABLE
{
    DWORD cEntries;
    DHCP_SUPER_SCOPE_TABLE_ENTRY *pEntries; /* cEntries entries */
} DHCP_SUPER_SCOPE_TABLE, *LPDHCP_SUPER_SCOPE_TABLE;

/*
 * Puts a scope into a superscope, which comes into being with its first scope, or takes it out.
 *   SubnetAddress   the address of the scope
 *   SuperScopeName  the superscope; NULL to take the scope out of the one it is in
 *   ChangeExisting  FALSE: only when the scope is in no superscope; TRUE: out of the one it is in
 * Returns ERROR_SUCCESS, ERROR_DHCP_SUBNET_NOT_PRESENT or ERROR_DHCP_SUBNET_EXITS (ChangeExisting is FALSE
 * and the scope is in a superscope).
 * Document: dhcpsetsuperscopev4
 */
DWORD DHCP_API_FUNCTION DhcpSetSuperScopeV4(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_IP_ADDRESS SubnetAddress,
                                            DHCP_CONST LPWSTR SuperScopeName, DHCP_CONST BOOL ChangeExisting);

/*
 * Deletes a superscope; its scopes stay, in no superscope.
 *   SuperScopeName  the superscope; not NULL
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT (there is no such superscope).
 * Document: dhcpdeletesuperscopev4
 */
DWORD DHCP_API_FUNCTION DhcpDeleteSuperScopeV4(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST LPWSTR SuperScopeName);

/*
 * Asks which scope belongs to which superscope.
 *   SuperScopeTable  receives the table: free each SuperScopeName, pEntries, then the structure
 * Document: dhcpgetsuperscopeinfov4
 */
DWORD DHCP_API_FUNCTION DhcpGetSuperScopeInfoV4(DHCP_CONST WCHAR *ServerIpAddress,
                                                LPDHCP_SUPER_SCOPE_TABLE *SuperScopeTable);

/*
 * Clients: IPv4 lease records, reservations with their names
 *
 * A client here is a lease record in the server's database. Its structure grew with the servers, each
 * version beginning with the members of the one before:
 *   DHCP_CLIENT_INFO                address, mask, identifier, name, comment, end of the lease, server
 *   DHCP_CLIENT_INFO_V4             and the type of the client
 *   DHCP_CLIENT_INFO_V5             and the state of the address
 *   DHCP_CLIENT_INFO_VQ             and Network Access Protection (NAP)      (Windows Server 2008)
 *   DHCP_CLIENT_FILTER_STATUS_INFO  and what the link-layer filters say      (Windows Server 2008 R2)
 *   DHCP_CLIENT_INFO_PB             and the policy that gave the address     (Windows Server 2012)
 *   DHCP_CLIENT_INFO_EX             and properties                           (Windows Server 2012 R2)
 * Use the last one that the server knows. Which members a call needs, and which it takes over, its comment
 * says; the members are explained where they first appear.
 */

/*
 * The type of a client, in bClientType of the client structures and bAllowedClientTypes of reservations.
 * Document: dhcp_client_info_pb
 */
#define CLIENT_TYPE_UNSPECIFIED      0x00 /* none of these */
#define CLIENT_TYPE_DHCP             0x01
#define CLIENT_TYPE_BOOTP            0x02
#define CLIENT_TYPE_BOTH             (CLIENT_TYPE_DHCP | CLIENT_TYPE_BOOTP)
#define CLIENT_TYPE_RESERVATION_FLAG 0x04 /* has a reservation */
#define CLIENT_TYPE_NONE             0x64 /* its record was made by hand, not by a lease */

/*
 * The state of an address, in AddressState of the client structures: bits 0 and 1 are one of the four
 * states; bits 2 and 3 tell how name protection (DHCID records) applies; the bits from 0x20 on tell how far
 * DNS is. The documents call them ADDRESS_STATE_ and ADDRESS_BIT_, and have one more, 0x10: the DNS records
 * are to be deleted with the lease.
 * Document: MS-DHCPM DHCP_CLIENT_INFO_V5
 */
#define V5_ADDRESS_STATE_OFFERED    0x00 /* offered to a client */
#define V5_ADDRESS_STATE_ACTIVE     0x01 /* leased */
#define V5_ADDRESS_STATE_DECLINED   0x02 /* declined by a client: somebody else uses it */
#define V5_ADDRESS_STATE_DOOM       0x03 /* its record is about to be deleted */
#define V5_ADDRESS_BIT_BOTH_REC     0x20 /* DNS is updated for A and PTR records, not for PTR alone */
#define V5_ADDRESS_BIT_UNREGISTERED 0x40 /* the DNS update is not complete */
#define V5_ADDRESS_BIT_DELETED      0x80 /* the lease has ended and its DNS records are not yet deleted */

/*
 * Bits of the property DhcpPropIdClientAddressStateEx of a DHCP_CLIENT_INFO_EX.
 * Document: MS-DHCPM DHCP_CLIENT_INFO_EX
 */
#define V5_ADDRESS_EX_BIT_DISABLE_PTR_RR 0x01 /* no PTR record is registered for the lease */

/*
 * How a server updates DNS for its clients: bits of the value of option 81 (DhcpDWordOption; server, scope,
 * reservation or policy). The documents at hand leave them out; the meanings follow from their names and
 * from what servers do.
 * Document: none (SDK header only)
 */
#define DNS_FLAG_ENABLED            0x01 /* DNS is updated at all */
#define DNS_FLAG_UPDATE_DOWNLEVEL   0x02 /* also for clients that do not ask for it */
#define DNS_FLAG_CLEANUP_EXPIRED    0x04 /* the records are deleted when the lease ends */
#define DNS_FLAG_UPDATE_BOTH_ALWAYS 0x10 /* A and PTR, even when a client asks for PTR alone */
#define DNS_FLAG_UPDATE_DHCID       0x20 /* name protection: with DHCID records */
#define DNS_FLAG_DISABLE_PTR_UPDATE 0x40 /* no PTR records */
#define DNS_FLAG_HAS_DNS_SUFFIX     0x80 /* the policy has a DNS suffix of its own */

/*
 * A client, first version.
 * Document: dhcp_client_info
 */
typedef struct _DHCP_CLIENT_INFO
{
    DHCP_IP_ADDRESS ClientIpAddress;
    DHCP_IP_MASK SubnetMask;
    DHCP_CLIENT_UID ClientHardwareAddress; /* as input the hardware address; as output the unique ID that
                                              DHCP_CLIENT_UID describes */
    LPWSTR ClientName;                     /* the host name; can be NULL */
    LPWSTR ClientComment;                  /* can be NULL */
    DATE_TIME ClientLeaseExpires;          /* end of the lease; 0 for a reservation without lease */
    DHCP_HOST_INFO OwnerHost;              /* the server that gave the lease; HostName is not used */
} DHCP_CLIENT_INFO, *LPDHCP_CLIENT_INFO;

/* Clients, plain form. Document: dhcp_client_info_array */
typedef struct _DHCP_CLIENT_INFO_ARRAY
{
    DWORD NumElements;
    LPDHCP_CLIENT_INFO *Clients; /* NumElements pointers */
} DHCP_CLIENT_INFO_ARRAY, *LPDHCP_CLIENT_INFO_ARRAY;

/*
 * A client with its type.
 * Document: dhcp_client_info_v4
 */
typedef struct _DHCP_CLIENT_INFO_V4
{
    DHCP_IP_ADDRESS ClientIpAddress;
    DHCP_IP_MASK SubnetMask;
    DHCP_CLIENT_UID ClientHardwareAddress;
    LPWSTR ClientName;
    LPWSTR ClientComment;
    DATE_TIME ClientLeaseExpires;
    DHCP_HOST_INFO OwnerHost;
    BYTE bClientType; /* CLIENT_TYPE_ */
} DHCP_CLIENT_INFO_V4, *LPDHCP_CLIENT_INFO_V4;

/* Clients, V4 form. Document: dhcp_client_info_array_v4 */
typedef struct _DHCP_CLIENT_INFO_ARRAY_V4
{
    DWORD NumElements;
    LPDHCP_CLIENT_INFO_V4 *Clients; /* NumElements pointers */
} DHCP_CLIENT_INFO_ARRAY_V4, *LPDHCP_CLIENT_INFO_ARRAY_V4;

/*
 * A client with the state of its address.
 * Document: dhcp_client_info_v5
 */
typedef struct _DHCP_CLIENT_INFO_V5
{
    DHCP_IP_ADDRESS ClientIpAddress;
    DHCP_IP_MASK SubnetMask;
    DHCP_CLIENT_UID ClientHardwareAddress;
    LPWSTR ClientName;
    LPWSTR ClientComment;
    DATE_TIME ClientLeaseExpires;
    DHCP_HOST_INFO OwnerHost;
    BYTE bClientType;
    BYTE AddressState; /* V5_ADDRESS_STATE_ and V5_ADDRESS_BIT_ */
} DHCP_CLIENT_INFO_V5, *LPDHCP_CLIENT_INFO_V5;

/* Clients, V5 form. Document: dhcp_client_info_array_v5 */
typedef struct _DHCP_CLIENT_INFO_ARRAY_V5
{
    DWORD NumElements;
    LPDHCP_CLIENT_INFO_V5 *Clients; /* NumElements pointers */
} DHCP_CLIENT_INFO_ARRAY_V5, *LPDHCP_CLIENT_INFO_ARRAY_V5;

/*
 * A client with its NAP status.
 * Document: dhcp_client_info_vq
 */
typedef struct _DHCP_CLIENT_INFO_VQ
{
    DHCP_IP_ADDRESS ClientIpAddress;
    DHCP_IP_MASK SubnetMask;
    DHCP_CLIENT_UID ClientHardwareAddress;
    LPWSTR ClientName;
    LPWSTR ClientComment;
    DATE_TIME ClientLeaseExpires;
    DHCP_HOST_INFO OwnerHost;
    BYTE bClientType;
    BYTE AddressState;
    QuarantineStatus Status; /* what the NAP server says of the client's health */
    DATE_TIME ProbationEnds; /* with PROBATION: until when the client has full access */
    BOOL QuarantineCapable;  /* TRUE when the client takes part in NAP */
} DHCP_CLIENT_INFO_VQ, *LPDHCP_CLIENT_INFO_VQ;

/* Clients, VQ form. Document: dhcp_client_info_array_vq */
typedef struct _DHCP_CLIENT_INFO_ARRAY_VQ
{
    DWORD NumElements;
    LPDHCP_CLIENT_INFO_VQ *Clients; /* NumElements pointers */
} DHCP_CLIENT_INFO_ARRAY_VQ, *LPDHCP_CLIENT_INFO_ARRAY_VQ;

/*
 * A client with what the link-layer filters say of its hardware address.
 * Document: dhcp_client_filter_status_info
 */
typedef struct _DHCP_CLIENT_FILTER_STATUS_INFO
{
    DHCP_IP_ADDRESS ClientIpAddress;
    DHCP_IP_MASK SubnetMask;
    DHCP_CLIENT_UID ClientHardwareAddress;
    LPWSTR ClientName;
    LPWSTR ClientComment;
    DATE_TIME ClientLeaseExpires;
    DHCP_HOST_INFO OwnerHost;
    BYTE bClientType;
    BYTE AddressState;
    QuarantineStatus Status;
    DATE_TIME ProbationEnds;
    BOOL QuarantineCapable;
    DWORD FilterStatus; /* FILTER_STATUS_ */
} DHCP_CLIENT_FILTER_STATUS_INFO, *LPDHCP_CLIENT_FILTER_STATUS_INFO;

/* Clients with their filter status. Document: dhcp_client_filter_status_info_array */
typedef struct _DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY
{
    DWORD NumElements;
    LPDHCP_CLIENT_FILTER_STATUS_INFO *Clients; /* NumElements pointers */
} DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY, *LPDHCP_CLIENT_FILTER_STATUS_INFO_ARRAY;

/*
 * A client with the policy by which it got its address.
 * Document: dhcp_client_info_pb
 */
typedef struct _DHCP_CLIENT_INFO_PB
{
    DHCP_IP_ADDRESS ClientIpAddress;
    DHCP_IP_MASK SubnetMask;
    DHCP_CLIENT_UID ClientHardwareAddress;
    LPWSTR ClientName;
    LPWSTR ClientComment;
    DATE_TIME ClientLeaseExpires;
    DHCP_HOST_INFO OwnerHost;
    BYTE bClientType;
    BYTE AddressState;
    QuarantineStatus Status;
    DATE_TIME ProbationEnds;
    BOOL QuarantineCapable;
    DWORD FilterStatus;
    LPWSTR PolicyName; /* NULL when no policy gave the address */
} DHCP_CLIENT_INFO_PB, *LPDHCP_CLIENT_INFO_PB;

/* Clients, PB form. Document: dhcp_client_info_pb_array */
typedef struct _DHCP_CLIENT_INFO_PB_ARRAY
{
    DWORD NumElements;
    LPDHCP_CLIENT_INFO_PB *Clients; /* NumElements pointers */
} DHCP_CLIENT_INFO_PB_ARRAY, *LPDHCP_CLIENT_INFO_PB_ARRAY;

/*
 * A client with properties.
 * Document: MS-DHCPM DHCP_CLIENT_INFO_EX
 */
typedef struct _DHCP_CLIENT_INFO_EX
{
    DHCP_IP_ADDRESS ClientIpAddress;
    DHCP_IP_MASK SubnetMask;
    DHCP_CLIENT_UID ClientHardwareAddress;
    LPWSTR ClientName;
    LPWSTR ClientComment;
    DATE_TIME ClientLeaseExpires;
    DHCP_HOST_INFO OwnerHost;
    BYTE bClientType;
    BYTE AddressState;
    QuarantineStatus Status;
    DATE_TIME ProbationEnds;
    BOOL QuarantineCapable;
    DWORD FilterStatus;
    LPWSTR PolicyName;                /* 64 characters at most, the terminating one included */
    LPDHCP_PROPERTY_ARRAY Properties; /* DhcpPropIdClientAddressStateEx; servers ignore others */
} DHCP_CLIENT_INFO_EX, *LPDHCP_CLIENT_INFO_EX;

/* Clients, EX form. Document: MS-DHCPM DHCP_CLIENT_INFO_EX_ARRAY */
typedef struct _DHCP_CLIENT_INFO_EX_ARRAY
{
    DWORD NumElements;
    LPDHCP_CLIENT_INFO_EX *Clients; /* NumElements pointers */
} DHCP_CLIENT_INFO_EX_ARRAY, *LPDHCP_CLIENT_INFO_EX_ARRAY;

/*
 * By what a client is looked up; selects the member of DHCP_SEARCH_INFO.SearchInfo of the same purpose.
 * Document: dhcp_search_info_type
 */
typedef enum _DHCP_CLIENT_SEARCH_TYPE
{
    DhcpClientIpAddress = 0,
    DhcpClientHardwareAddress = 1,
    DhcpClientName = 2
} DHCP_SEARCH_INFO_TYPE,
    *LPDHCP_SEARCH_INFO_TYPE;

/* What DHCP_SEARCH_INFO holds. Document: dhcp_search_info */
typedef union _DHCP_CLIENT_SEARCH_UNION
{
    DHCP_IP_ADDRESS ClientIpAddress;
    DHCP_CLIENT_UID ClientHardwareAddress; /* the unique ID that DHCP_CLIENT_UID describes (MS-DHCPM) */
    LPWSTR ClientName;                     /* not NULL */
} DHCP_CLIENT_SEARCH_UNION, *LPDHCP_CLIENT_SEARCH_UNION;

/* Which client is meant. Document: dhcp_search_info */
typedef struct _DHCP_CLIENT_SEARCH_INFO
{
    DHCP_SEARCH_INFO_TYPE SearchType; /* selects the member of SearchInfo */
    DHCP_CLIENT_SEARCH_UNION SearchInfo;
} DHCP_SEARCH_INFO, *LPDHCP_SEARCH_INFO;

/*
 * Creates a lease record and marks its address as taken. The type becomes CLIENT_TYPE_NONE, the state active
 * and NAP off, whatever the structure says.
 *   ClientInfo  the record: ClientIpAddress and ClientHardwareAddress are needed; ClientName, ClientComment
 *               and ClientLeaseExpires are taken over; the mask comes from the scope
 * Returns ERROR_SUCCESS, ERROR_INVALID_PARAMETER (no identifier, or no scope has the address),
 * ERROR_DHCP_JET_ERROR or, as the documents name it for the VQ form, ERROR_DHCP_CLIENT_EXISTS (there is a
 * record with this address or identifier).
 * Document: dhcpcreateclientinfo, dhcpcreateclientinfov4, dhcpcreateclientinfovq
 */
DWORD DHCP_API_FUNCTION DhcpCreateClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                             DHCP_CONST DHCP_CLIENT_INFO *ClientInfo);
DWORD DHCP_API_FUNCTION DhcpCreateClientInfoV4(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST DHCP_CLIENT_INFO_V4 *ClientInfo);
DWORD DHCP_API_FUNCTION DhcpCreateClientInfoVQ(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST DHCP_CLIENT_INFO_VQ *ClientInfo);

/*
 * Creates a lease record as the structure describes it and, when its state is active or declined, marks its
 * address as taken.
 *   ClientInfo  the record: ClientIpAddress and ClientHardwareAddress are needed; of the others all but
 *               SubnetMask, OwnerHost and FilterStatus are taken over, PolicyName without asking whether
 *               there is such a policy; the Ex form adds Properties. AddressState must not be
 *               V5_ADDRESS_STATE_OFFERED.
 * Returns ERROR_SUCCESS, ERROR_INVALID_PARAMETER (no identifier, or that state),
 * ERROR_DHCP_SUBNET_NOT_PRESENT (no scope has the address) or ERROR_DHCP_CLIENT_EXISTS (there is a record
 * with this address or identifier).
 * Document: dhcpv4createclientinfo, MS-DHCPM R_DhcpV4CreateClientInfoEx
 */
DWORD DHCP_API_FUNCTION DhcpV4CreateClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST LPDHCP_CLIENT_INFO_PB ClientInfo);
DWORD DHCP_API_FUNCTION DhcpV4CreateClientInfoEx(DHCP_CONST WCHAR *ServerIpAddress,
                                                 DHCP_CONST DHCP_CLIENT_INFO_EX *ClientInfo);

/*
 * Changes the lease record of an address; its state becomes active.
 *   ClientInfo  ClientIpAddress names the record and ClientHardwareAddress is needed, both as in a new
 *               record. ClientName and ClientComment are taken over unless NULL, ClientLeaseExpires unless
 *               the address is reserved, of OwnerHost the IpAddress; SubnetMask is ignored. The VQ form also
 *               takes over Status, ProbationEnds and QuarantineCapable.
 * Returns ERROR_SUCCESS, ERROR_DHCP_JET_ERROR (also: there is no such record) or ERROR_INVALID_PARAMETER
 * (also: the identifier has no data or no length).
 * Document: dhcpsetclientinfo, dhcpsetclientinfov4, dhcpsetclientinfovq
 */
DWORD DHCP_API_FUNCTION DhcpSetClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                          DHCP_CONST DHCP_CLIENT_INFO *ClientInfo);
DWORD DHCP_API_FUNCTION DhcpSetClientInfoV4(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_CLIENT_INFO_V4 *ClientInfo);
DWORD DHCP_API_FUNCTION DhcpSetClientInfoVQ(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_CLIENT_INFO_VQ *ClientInfo);

/*
 * Asks for one lease record.
 *   SearchInfo  which one; of several with the same name the one with the lowest address (MS-DHCPM), or any
 *               (the reference pages)
 *   ClientInfo  receives the record: free Data of ClientHardwareAddress, ClientName, ClientComment, the
 *               names in OwnerHost, PolicyName, Elements of Properties with what they point to, Properties,
 *               as far as the version has them, then the structure
 * Returns ERROR_SUCCESS or, when there is none, ERROR_DHCP_JET_ERROR from the first three and
 * ERROR_DHCP_INVALID_DHCP_CLIENT from the last two.
 * Document: dhcpgetclientinfo, dhcpgetclientinfov4, dhcpgetclientinfovq, dhcpv4getclientinfo, MS-DHCPM
 * R_DhcpV4GetClientInfoEx
 */
DWORD DHCP_API_FUNCTION DhcpGetClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                          DHCP_CONST DHCP_SEARCH_INFO *SearchInfo,
                                          LPDHCP_CLIENT_INFO *ClientInfo);
DWORD DHCP_API_FUNCTION DhcpGetClientInfoV4(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_SEARCH_INFO *SearchInfo,
                                            LPDHCP_CLIENT_INFO_V4 *ClientInfo);
DWORD DHCP_API_FUNCTION DhcpGetClientInfoVQ(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_SEARCH_INFO *SearchInfo,
                                            LPDHCP_CLIENT_INFO_VQ *ClientInfo);
DWORD DHCP_API_FUNCTION DhcpV4GetClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_SEARCH_INFO *SearchInfo,
                                            LPDHCP_CLIENT_INFO_PB *ClientInfo);
DWORD DHCP_API_FUNCTION DhcpV4GetClientInfoEx(DHCP_CONST WCHAR *ServerIpAddress,
                                              DHCP_CONST DHCP_SEARCH_INFO *SearchInfo,
                                              LPDHCP_CLIENT_INFO_EX *ClientInfo);

/*
 * Deletes one lease record with its DNS records; its address is free again.
 *   ClientInfo  which one; any of several with the same name
 * Returns ERROR_SUCCESS, ERROR_DHCP_JET_ERROR (also: there is no such record) or ERROR_DHCP_RESERVED_CLIENT
 * (the address is reserved: remove the reservation instead).
 * Document: dhcpdeleteclientinfo
 */
DWORD DHCP_API_FUNCTION DhcpDeleteClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                             DHCP_CONST DHCP_SEARCH_INFO *ClientInfo);

/*
 * Enumerates the lease records of a scope, or of all scopes.
 *   SubnetAddress     the address of the scope; 0 for all
 *   ResumeHandle      holds the last address read in between; one that is gone by then: ERROR_DHCP_JET_ERROR
 *   PreferredMaximum  1024 to 65536; less counts as 1024, more as 65536, except that DhcpV4EnumSubnetClients
 *                     and its Ex form take 0xFFFFFFFF for all
 *   ClientInfo        receives the records: free each as DhcpGetClientInfo says, then Clients, then the
 *                     structure
 *   ClientsRead       receives the number of records in ClientInfo
 *   ClientsTotal      receives the number of records not yet enumerated, after the last call the number read
 *                     in it (MS-DHCPM); DhcpEnumSubnetClients can set 0x7FFFFFFF while it returns
 *                     ERROR_MORE_DATA
 * Returns ERROR_SUCCESS (the last of them were read; also, from some versions, when the scope has none but
 * others have), ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS (there are none) or ERROR_DHCP_SUBNET_NOT_PRESENT (V4).
 * Document: dhcpenumsubnetclients, dhcpenumsubnetclientsv4, dhcpenumsubnetclientsv5,
 * dhcpenumsubnetclientsvq, dhcpenumsubnetclientsfilterstatusinfo, dhcpv4enumsubnetclients, MS-DHCPM
 * R_DhcpV4EnumSubnetClientsEx
 */
DWORD DHCP_API_FUNCTION DhcpEnumSubnetClients(DHCP_CONST WCHAR *ServerIpAddress,
                                              DHCP_IP_ADDRESS SubnetAddress, DHCP_RESUME_HANDLE *ResumeHandle,
                                              DWORD PreferredMaximum, LPDHCP_CLIENT_INFO_ARRAY *ClientInfo,
                                              DWORD *ClientsRead, DWORD *ClientsTotal);
DWORD DHCP_API_FUNCTION DhcpEnumSubnetClientsV4(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_IP_ADDRESS SubnetAddress,
                                                DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                LPDHCP_CLIENT_INFO_ARRAY_V4 *ClientInfo, DWORD *ClientsRead,
                                                DWORD *ClientsTotal);
DWORD DHCP_API_FUNCTION DhcpEnumSubnetClientsV5(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_IP_ADDRESS SubnetAddress,
                                                DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                LPDHCP_CLIENT_INFO_ARRAY_V5 *ClientInfo, DWORD *ClientsRead,
                                                DWORD *ClientsTotal);
DWORD DHCP_API_FUNCTION DhcpEnumSubnetClientsVQ(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_IP_ADDRESS SubnetAddress,
                                                DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                LPDHCP_CLIENT_INFO_ARRAY_VQ *ClientInfo, DWORD *ClientsRead,
                                                DWORD *ClientsTotal);
DWORD DHCP_API_FUNCTION DhcpEnumSubnetClientsFilterStatusInfo(
    DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress, DHCP_RESUME_HANDLE *ResumeHandle,
    DWORD PreferredMaximum, LPDHCP_CLIENT_FILTER_STATUS_INFO_ARRAY *ClientInfo, DWORD *ClientsRead,
    DWORD *ClientsTotal);
DWORD DHCP_API_FUNCTION DhcpV4EnumSubnetClients(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_IP_ADDRESS SubnetAddress,
                                                DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                LPDHCP_CLIENT_INFO_PB_ARRAY *ClientInfo, DWORD *ClientsRead,
                                                DWORD *ClientsTotal);
DWORD DHCP_API_FUNCTION DhcpV4EnumSubnetClientsEx(DHCP_CONST WCHAR *ServerIpAddress,
                                                  DHCP_IP_ADDRESS SubnetAddress,
                                                  DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                  LPDHCP_CLIENT_INFO_EX_ARRAY *ClientInfo, DWORD *ClientsRead,
                                                  DWORD *ClientsTotal);

/*
 * A reservation with the name and the comment of its client record.
 * Document: dhcp_ip_reservation_info
 */
typedef struct _DHCP_IP_RESERVATION_INFO
{
    DHCP_IP_ADDRESS ReservedIpAddress;
    DHCP_CLIENT_UID ReservedForClient; /* the client's identifier: its hardware address */
    LPWSTR ReservedClientName;
    LPWSTR ReservedClientDesc;
    BYTE bAllowedClientTypes; /* CLIENT_TYPE_DHCP, CLIENT_TYPE_BOOTP or CLIENT_TYPE_BOTH */
    BYTE fOptionsPresent;     /* TRUE when the reservation has option values of its own */
} DHCP_IP_RESERVATION_INFO, *LPDHCP_IP_RESERVATION_INFO;

/* Reservations. Document: dhcp_reservation_info_array */
typedef struct _DHCP_RESERVATION_INFO_ARRAY
{
    DWORD NumElements;
    LPDHCP_IP_RESERVATION_INFO *Elements; /* NumElements pointers */
} DHCP_RESERVATION_INFO_ARRAY, *LPDHCP_RESERVATION_INFO_ARRAY;

/*
 * Enumerates the reservations of a scope.
 *   SubnetAddress     the address of the scope; not 0
 *   PreferredMaximum  0xFFFFFFFF for all
 *   EnumElementInfo   receives the reservations: free of each Data of ReservedForClient, both texts and
 *                     itself, then Elements, then the structure
 *   ElementsRead      receives the number of reservations in EnumElementInfo
 *   ElementsTotal     receives the number of reservations not yet enumerated
 * Returns ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS or ERROR_DHCP_SUBNET_NOT_PRESENT.
 * Document: dhcpv4enumsubnetreservations
 */
DWORD DHCP_API_FUNCTION DhcpV4EnumSubnetReservations(DHCP_CONST WCHAR *ServerIpAddress,
                                                     DHCP_IP_ADDRESS SubnetAddress,
                                                     DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                     LPDHCP_RESERVATION_INFO_ARRAY *EnumElementInfo,
                                                     DWORD *ElementsRead, DWORD *ElementsTotal);

/*
 * Filters: link-layer (MAC) addresses that are served or refused
 *
 * A server has one allow list and one deny list, each of full Ethernet addresses and of wildcards, and a
 * switch for each list. While the deny list is on, clients on it get no lease; while the allow list is on,
 * only clients on it get one. Entries of the allow list can also exempt whole hardware types other than
 * Ethernet from filtering. What the filters mean for the clients of a subnet tells
 * DhcpEnumSubnetClientsFilterStatusInfo.
 */

#define MAX_PATTERN_LENGTH   255 /* bytes of DHCP_ADDR_PATTERN.Pattern */
#define MAC_ADDRESS_LENGTH   6   /* bytes of an Ethernet address: the Length of a full address */
#define HWTYPE_ETHERNET_10MB 1   /* DHCP_ADDR_PATTERN.HWType of Ethernet, the number of RFC 1700 */

/* How a client stands to the filters: FilterStatus of DHCP_CLIENT_FILTER_STATUS_INFO, DHCP_CLIENT_INFO_PB and
 * DHCP_CLIENT_INFO_EX. */
#define FILTER_STATUS_NONE                         0x00000001 /* no filter matches its address */
#define FILTER_STATUS_FULL_MATCH_IN_ALLOW_LIST     0x00000002 /* its full address is on the allow list */
#define FILTER_STATUS_FULL_MATCH_IN_DENY_LIST      0x00000004 /* its full address is on the deny list */
#define FILTER_STATUS_WILDCARD_MATCH_IN_ALLOW_LIST 0x00000008 /* a wildcard on the allow list matches it */
#define FILTER_STATUS_WILDCARD_MATCH_IN_DENY_LIST  0x00000010 /* a wildcard on the deny list matches it */

/*
 * The list a filter is on; a filter is never on both.
 * Document: dhcp_filter_list_type
 */
typedef enum _DHCP_FILTER_LIST_TYPE
{
    Deny,
    Allow
} DHCP_FILTER_LIST_TYPE,
    *LPDHCP_FILTER_LIST_TYPE;

/*
 * Which link-layer addresses a filter is for. Three forms are accepted, MatchHWType being TRUE in each:
 *   a full Ethernet address    HWType 1, IsWildcard FALSE, Length 6
 *   an Ethernet wildcard       HWType 1, IsWildcard TRUE, Length 1 to 5: the leading bytes
 *   an exempt hardware type    HWType other than 1, IsWildcard TRUE, Length 0; on the allow list only
 * Document: dhcp_addr_pattern, MS-DHCPM R_DhcpAddFilterV4
 */
typedef struct _DHCP_ADDR_PATTERN
{
    BOOL MatchHWType; /* whether HWType counts */
    BYTE HWType;      /* hardware type by RFC 1700, HWTYPE_ETHERNET_10MB for Ethernet */
    BOOL IsWildcard;
    BYTE Length; /* bytes that count at the beginning of Pattern */
    BYTE Pattern[MAX_PATTERN_LENGTH];
} DHCP_ADDR_PATTERN, *LPDHCP_ADDR_PATTERN;

/*
 * A filter to add. The tag _DHCP_FILTER_ADD_INFOV4 is that of the SDK.
 * Document: dhcp_filter_add_info
 */
typedef struct _DHCP_FILTER_ADD_INFOV4
{
    DHCP_ADDR_PATTERN AddrPatt;
    LPWSTR Comment; /* at most 127 characters and the null (MS-DHCPM) */
    DHCP_FILTER_LIST_TYPE ListType;
} DHCP_FILTER_ADD_INFO, *LPDHCP_FILTER_ADD_INFO;

/*
 * The switches of the two lists.
 * Document: dhcp_filter_global_info
 */
typedef struct _DHCP_FILTER_GLOBAL_INFO
{
    BOOL EnforceAllowList; /* TRUE: only clients on the allow list are served */
    BOOL EnforceDenyList;  /* TRUE: clients on the deny list are not served */
} DHCP_FILTER_GLOBAL_INFO, *LPDHCP_FILTER_GLOBAL_INFO;

/*
 * A filter as it stands in its list.
 * Document: dhcp_filter_record
 */
typedef struct _DHCP_FILTER_RECORD
{
    DHCP_ADDR_PATTERN AddrPatt; /* IsWildcard TRUE with Length 0: an exempt hardware type */
    LPWSTR Comment;
} DHCP_FILTER_RECORD, *LPDHCP_FILTER_RECORD;

/*
 * Filters of one list.
 * Document: dhcp_filter_enum_info
 */
typedef struct _DHCP_FILTER_ENUM_INFO
{
    DWORD NumElements;
    LPDHCP_FILTER_RECORD pEnumRecords; /* NumElements filters */
} DHCP_FILTER_ENUM_INFO, *LPDHCP_FILTER_ENUM_INFO;

/*
 * Puts an address, a wildcard or an exempt hardware type on a list. It takes effect once DhcpSetFilterV4 has
 * switched the list on.
 *   AddFilterInfo  the filter, in one of the forms of DHCP_ADDR_PATTERN
 *   ForceFlag      TRUE: an entry with the same pattern and hardware type is overwritten, which also moves it
 *                  from the other list
 * Returns ERROR_SUCCESS or ERROR_DHCP_LINKLAYER_ADDRESS_EXISTS (the filter is on one of the lists and
 * ForceFlag is FALSE), ERROR_DHCP_HARDWARE_ADDRESS_TYPE_ALREADY_EXEMPT (the same for an exempt hardware
 * type), ERROR_INVALID_PARAMETER (AddFilterInfo is NULL or its pattern has none of the forms).
 * Document: dhcpaddfilterv4
 */
DWORD DHCP_API_FUNCTION DhcpAddFilterV4(DHCP_CONST WCHAR *ServerIpAddress,
                                        DHCP_FILTER_ADD_INFO *AddFilterInfo, BOOL ForceFlag);

/*
 * Takes an address, a wildcard or an exempt hardware type off the list it is on.
 *   DeleteFilterInfo  the pattern of the filter, in one of the forms of DHCP_ADDR_PATTERN
 * Returns ERROR_SUCCESS or ERROR_DHCP_LINKLAYER_ADDRESS_DOES_NOT_EXIST (on neither list),
 * ERROR_DHCP_UNDEFINED_HARDWARE_ADDRESS_TYPE (the hardware type is not exempt), ERROR_INVALID_PARAMETER
 * (DeleteFilterInfo is NULL or has none of the forms).
 * Document: dhcpdeletefilterv4
 */
DWORD DHCP_API_FUNCTION DhcpDeleteFilterV4(DHCP_CONST WCHAR *ServerIpAddress,
                                           DHCP_ADDR_PATTERN *DeleteFilterInfo);

/*
 * Switches the lists on and off, both at once.
 *   GlobalFilterInfo  the new state of both switches; ERROR_INVALID_PARAMETER when NULL
 * Document: dhcpsetfilterv4
 */
DWORD DHCP_API_FUNCTION DhcpSetFilterV4(DHCP_CONST WCHAR *ServerIpAddress,
                                        DHCP_FILTER_GLOBAL_INFO *GlobalFilterInfo);

/*
 * Asks which lists are switched on.
 *   GlobalFilterInfo  the caller's structure, filled in; nothing to free. ERROR_INVALID_PARAMETER when NULL
 * Document: dhcpgetfilterv4
 */
DWORD DHCP_API_FUNCTION DhcpGetFilterV4(DHCP_CONST WCHAR *ServerIpAddress,
                                        DHCP_FILTER_GLOBAL_INFO *GlobalFilterInfo);

/*
 * Enumerates the filters of one list, exempt hardware types among those of the allow list.
 *   ResumeHandle      a pattern instead of a number: all zeros to begin, afterwards the last filter returned
 *   PreferredMaximum  bytes, 1024 to 65536; the server brings other values into these limits. 0xFFFFFFFF for
 *                     as many as possible
 *   ListType          the list
 *   EnumFilterInfo    receives the filters: each Comment, pEnumRecords and the structure are blocks to free
 *   ElementsRead      receives the number of filters returned
 *   ElementsTotal     receives the number of filters that follow them
 * Returns ERROR_MORE_DATA when there are more. The last filters come with ERROR_NO_MORE_ITEMS, not with
 * ERROR_SUCCESS (MS-DHCPM): look at ElementsRead then, too.
 * Document: dhcpenumfilterv4
 */
DWORD DHCP_API_FUNCTION DhcpEnumFilterV4(DHCP_CONST WCHAR *ServerIpAddress, LPDHCP_ADDR_PATTERN ResumeHandle,
                                         DWORD PreferredMaximum, DHCP_FILTER_LIST_TYPE ListType,
                                         LPDHCP_FILTER_ENUM_INFO *EnumFilterInfo, DWORD *ElementsRead,
                                         DWORD *ElementsTotal);

/*
 * Policies: what clients of a certain kind get
 *
 * A policy (Windows Server 2012) belongs to the server or to one subnet and selects clients by conditions on
 * what they send; selected clients get the options and, in a subnet, the address ranges of the policy. Its
 * conditions hang in a tree of expressions: expression 0 is the root, every condition and every expression
 * names its parent by index. DHCP_POLICY is the original; DHCP_POLICY_EX (Windows Server 2012 R2) starts with
 * the same members and adds properties, of which the DNS suffix is the only one; its functions end in Ex: use
 * them where the server knows them. The DhcpHlpr functions build, check and free policies without a server;
 * the DhcpV4 functions ask one.
 */

/*
 * What a condition looks at.
 * Document: dhcp_pol_attr_type, MS-DHCPM DHCP_POL_ATTR_TYPE
 */
typedef enum
{
    DhcpAttrHWAddr,         /* the hardware address, chaddr of the message */
    DhcpAttrOption,         /* option 60 (vendor class), 61 (client id), 77 (user class), 82 (relay agent) */
    DhcpAttrSubOption,      /* suboption 1 (circuit), 2 (remote) or 6 (subscriber) of option 82 */
    DhcpAttrFqdn,           /* the full domain name; such a policy has no ranges; Windows Server 2012 R2 */
    DhcpAttrFqdnSingleLabel /* whether the client's name has a single label; as DhcpAttrFqdn */
} DHCP_POL_ATTR_TYPE;

/*
 * How a condition compares what it looks at with its value. The last two came with Windows Server 2012 R2.
 * Document: dhcp_pol_comparator
 */
typedef enum
{
    DhcpCompEqual,
    DhcpCompNotEqual,
    DhcpCompBeginsWith,
    DhcpCompNotBeginWith,
    DhcpCompEndsWith,
    DhcpCompNotEndWith
} DHCP_POL_COMPARATOR;

/*
 * How an expression combines the conditions and expressions under it.
 * Document: dhcp_pol_logic_oper
 */
typedef enum
{
    DhcpLogicalOr, /* one of them suffices */
    DhcpLogicalAnd /* all must hold */
} DHCP_POL_LOGIC_OPER;

/*
 * The members that DhcpV4SetPolicy and DhcpV4SetPolicyEx change, combined with |.
 * Document: dhcp_policy_fields_to_update
 */
typedef enum
{
    DhcpUpdatePolicyName = 0x00000001,     /* PolicyName */
    DhcpUpdatePolicyOrder = 0x00000002,    /* ProcessingOrder */
    DhcpUpdatePolicyExpr = 0x00000004,     /* Conditions and Expressions */
    DhcpUpdatePolicyRanges = 0x00000008,   /* Ranges */
    DhcpUpdatePolicyDescr = 0x00000010,    /* Description */
    DhcpUpdatePolicyStatus = 0x00000020,   /* Enabled */
    DhcpUpdatePolicyDnsSuffix = 0x00000040 /* DhcpPropIdPolicyDnsSuffix; DhcpV4SetPolicyEx only */
} DHCP_POLICY_FIELDS_TO_UPDATE;

/*
 * One condition of a policy.
 * Document: dhcp_pol_cond
 */
typedef struct _DHCP_POL_COND
{
    DWORD ParentExpr; /* index in DHCP_POLICY.Expressions of the expression it belongs to */
    DHCP_POL_ATTR_TYPE Type;
    DWORD OptionID;    /* with DhcpAttrOption and DhcpAttrSubOption, else 0 */
    DWORD SubOptionID; /* with DhcpAttrSubOption, else 0 */
    LPWSTR VendorName; /* a vendor class that the option is of; unused (MS-DHCPM), can be NULL */
    DHCP_POL_COMPARATOR Operator;
    LPBYTE Value;      /* what to compare with */
    DWORD ValueLength; /* bytes at Value; DhcpAttrHWAddr: 6 for (not) equal, less than 6 for the others */
} DHCP_POL_COND, *PDHCP_POL_COND, *LPDHCP_POL_COND;

/*
 * The conditions of a policy.
 * Document: dhcp_pol_cond_array
 */
typedef struct _DHCP_POL_COND_ARRAY
{
    DWORD NumElements;
    LPDHCP_POL_COND Elements; /* NumElements conditions */
} DHCP_POL_COND_ARRAY, *PDHCP_POL_COND_ARRAY, *LPDHCP_POL_COND_ARRAY;

/*
 * One expression of a policy.
 * Document: dhcp_pol_expr
 */
typedef struct _DHCP_POL_EXPR
{
    DWORD ParentExpr; /* index of the expression it belongs to; 0 for the root too */
    DHCP_POL_LOGIC_OPER Operator;
} DHCP_POL_EXPR, *PDHCP_POL_EXPR, *LPDHCP_POL_EXPR;

/*
 * The expressions of a policy.
 * Document: dhcp_pol_expr_array
 */
typedef struct _DHCP_POL_EXPR_ARRAY
{
    DWORD NumElements;
    LPDHCP_POL_EXPR Elements; /* NumElements expressions, the root first */
} DHCP_POL_EXPR_ARRAY, *PDHCP_POL_EXPR_ARRAY, *LPDHCP_POL_EXPR_ARRAY;

/*
 * The address ranges of a policy.
 * Document: dhcp_ip_range_array
 */
typedef struct _DHCP_IP_RANGE_ARRAY
{
    DWORD NumElements;
    LPDHCP_IP_RANGE Elements; /* NumElements ranges */
} DHCP_IP_RANGE_ARRAY, *PDHCP_IP_RANGE_ARRAY, *LPDHCP_IP_RANGE_ARRAY;

/*
 * A policy.
 * Document: dhcp_policy
 */
typedef struct _DHCP_POLICY
{
    LPWSTR PolicyName;      /* unique among those of the server or of the subnet; at most 64 characters */
    BOOL IsGlobalPolicy;    /* TRUE: a policy of the server, FALSE: of the subnet Subnet */
    DHCP_IP_ADDRESS Subnet; /* 0 for a policy of the server */
    DWORD ProcessingOrder;  /* 1 is looked at first; at most one more than the highest in use */
    LPDHCP_POL_COND_ARRAY Conditions;  /* at least one */
    LPDHCP_POL_EXPR_ARRAY Expressions; /* at least the root */
    LPDHCP_IP_RANGE_ARRAY Ranges;      /* no element for a policy of the server, but not NULL */
    LPWSTR Description;                /* at most 255 characters */
    BOOL Enabled;
} DHCP_POLICY, *PDHCP_POLICY, *LPDHCP_POLICY;

/*
 * Several policies.
 * Document: dhcp_policy_array
 */
typedef struct _DHCP_POLICY_ARRAY
{
    DWORD NumElements;
    LPDHCP_POLICY Elements; /* NumElements policies */
} DHCP_POLICY_ARRAY, *PDHCP_POLICY_ARRAY, *LPDHCP_POLICY_ARRAY;

/*
 * A policy with properties. The members up to Enabled are those of DHCP_POLICY in the same places, so that
 * the DhcpHlpr functions for a DHCP_POLICY take it after a cast, DhcpHlprFreeV4Policy excepted.
 * Document: MS-DHCPM DHCP_POLICY_EX
 */
typedef struct _DHCP_POLICY_EX
{
    LPWSTR PolicyName;
    BOOL IsGlobalPolicy;
    DHCP_IP_ADDRESS Subnet;
    DWORD ProcessingOrder;
    LPDHCP_POL_COND_ARRAY Conditions;
    LPDHCP_POL_EXPR_ARRAY Expressions;
    LPDHCP_IP_RANGE_ARRAY Ranges;
    LPWSTR Description;
    BOOL Enabled;
    LPDHCP_PROPERTY_ARRAY Properties; /* DhcpPropIdPolicyDnsSuffix: DNS suffix, at most 255 characters, under
                                         which clients are registered; others are ignored; can be NULL */
} DHCP_POLICY_EX, *PDHCP_POLICY_EX, *LPDHCP_POLICY_EX;

/*
 * Several policies with properties.
 * Document: MS-DHCPM DHCP_POLICY_EX_ARRAY
 */
typedef struct _DHCP_POLICY_EX_ARRAY
{
    DWORD NumElements;
    LPDHCP_POLICY_EX Elements; /* NumElements policies */
} DHCP_POLICY_EX_ARRAY, *PDHCP_POLICY_EX_ARRAY, *LPDHCP_POLICY_EX_ARRAY;

/*
 * Building a policy without a server. The functions copy the names, values and ranges that they are given. A
 * policy to be extended must be from DhcpHlprCreateV4Policy(Ex) or from a server, so that its blocks are
 * those of this DLL. The arrays may move when they grow: keep indexes, not pointers. A call that fails leaves
 * the policy as it was. A policy belongs to one thread at a time; different policies need no lock.
 */

/*
 * Makes a policy that has a root expression and no condition or range yet.
 *   PolicyName       its name, 1 to 64 characters
 *   fGlobalPolicy    TRUE: a policy of the server
 *   Subnet           the subnet it is for, 0 for a policy of the server
 *   ProcessingOrder  1 is looked at first
 *   RootOperator     operator of the root, which gets index 0
 *   Description      a text, at most 255 characters, or NULL
 *   Enabled          whether the server uses the policy
 *   Policy           receives the policy, to be freed with DhcpHlprFreeV4Policy(Ex), or NULL
 * Returns ERROR_SUCCESS or ERROR_INVALID_PARAMETER, ERROR_NOT_ENOUGH_MEMORY. Whether fGlobalPolicy and Subnet
 * agree is left to DhcpHlprIsV4PolicyValid. The form with Ex leaves Properties NULL.
 * Document: dhcphlprcreatev4policy (DhcpHlprCreateV4PolicyEx has no page)
 */
DWORD DHCP_API_FUNCTION DhcpHlprCreateV4Policy(LPWSTR PolicyName, BOOL fGlobalPolicy, DHCP_IP_ADDRESS Subnet,
                                               DWORD ProcessingOrder, DHCP_POL_LOGIC_OPER RootOperator,
                                               LPWSTR Description, BOOL Enabled, LPDHCP_POLICY *Policy);
DWORD DHCP_API_FUNCTION DhcpHlprCreateV4PolicyEx(LPWSTR PolicyName, BOOL fGlobalPolicy,
                                                 DHCP_IP_ADDRESS Subnet, DWORD ProcessingOrder,
                                                 DHCP_POL_LOGIC_OPER RootOperator, LPWSTR Description,
                                                 BOOL Enabled, LPDHCP_POLICY_EX *Policy);

/*
 * Adds an expression to a policy.
 *   ParentExpr  index of the expression it is to hang under; a valid policy has 0 in every expression
 *   Operator    how it combines its conditions
 *   ExprIndex   receives its own index, for the conditions that are to hang under it
 * Returns ERROR_SUCCESS or ERROR_DHCP_POLICY_BAD_PARENT_EXPR (no expression ParentExpr),
 * ERROR_INVALID_PARAMETER, ERROR_NOT_ENOUGH_MEMORY.
 * Document: dhcphlpraddv4policyexpr
 */
DWORD DHCP_API_FUNCTION DhcpHlprAddV4PolicyExpr(LPDHCP_POLICY Policy, DWORD ParentExpr,
                                                DHCP_POL_LOGIC_OPER Operator, DWORD *ExprIndex);

/*
 * Adds a condition to a policy. Parameters that a DHCP_POL_COND has too are its members.
 *   ParentExpr      index of the expression it is to hang under
 *   VendorName      a text, or NULL
 *   Value           ValueLength bytes, at least 1, except that DhcpAttrFqdnSingleLabel needs none
 *   ConditionIndex  receives the condition's own index
 * Returns ERROR_SUCCESS or ERROR_DHCP_POLICY_BAD_PARENT_EXPR (no expression ParentExpr),
 * ERROR_INVALID_PARAMETER, ERROR_NOT_ENOUGH_MEMORY. Whether Type, OptionID, SubOptionID and ValueLength agree
 * is left to DhcpHlprIsV4PolicyValid.
 * Document: dhcphlpraddv4policycondition
 */
DWORD DHCP_API_FUNCTION DhcpHlprAddV4PolicyCondition(LPDHCP_POLICY Policy, DWORD ParentExpr,
                                                     DHCP_POL_ATTR_TYPE Type, DWORD OptionID,
                                                     DWORD SubOptionID, LPWSTR VendorName,
                                                     DHCP_POL_COMPARATOR Operator, LPBYTE Value,
                                                     DWORD ValueLength, DWORD *ConditionIndex);

/*
 * Adds an address range to a policy.
 *   Range  the range, which goes behind the others
 * Returns ERROR_SUCCESS or ERROR_INVALID_PARAMETER, ERROR_NOT_ENOUGH_MEMORY. Whether it overlaps another, is
 * upside down or is not allowed in the policy is left to DhcpHlprIsV4PolicyValid.
 * Document: dhcphlpraddv4policyrange
 */
DWORD DHCP_API_FUNCTION DhcpHlprAddV4PolicyRange(LPDHCP_POLICY Policy, LPDHCP_IP_RANGE Range);

/*
 * Resets the expressions of a policy, so that they can be built anew: only the root stays, with its operator
 * and without conditions.
 * Returns ERROR_SUCCESS or ERROR_INVALID_PARAMETER (also: there is no root).
 * Document: dhcphlprresetv4policyexpr
 */
DWORD DHCP_API_FUNCTION DhcpHlprResetV4PolicyExpr(LPDHCP_POLICY Policy);

/*
 * Changes the operator of the root expression of a policy.
 *   Operator  the new operator
 * Returns ERROR_SUCCESS or ERROR_INVALID_PARAMETER (also: there is no root).
 * Document: dhcphlprmodifyv4policyexpr
 */
DWORD DHCP_API_FUNCTION DhcpHlprModifyV4PolicyExpr(LPDHCP_POLICY Policy, DHCP_POL_LOGIC_OPER Operator);

/*
 * Tells whether the expressions and conditions of a policy are one tree: there is one root; every condition
 * has an expression for a parent; every other expression has one with a lower index than its own; every
 * expression has a condition or another expression under it. FALSE also for NULL, for a policy without one of
 * the two arrays, and when there is no memory for the check, which takes some beyond 128 expressions.
 * Document: dhcphlprisv4policywellformed
 */
BOOL DHCP_API_FUNCTION DhcpHlprIsV4PolicyWellFormed(LPDHCP_POLICY pPolicy);

/*
 * Checks a policy as far as that needs no server. Returns ERROR_SUCCESS, or the code of the first rule that
 * is broken:
 *   ERROR_INVALID_PARAMETER                    PolicyName has at most 64 characters, Description at most 255;
 *                                              only Description, and Elements of no element, can be NULL
 *   ERROR_DHCP_INVALID_POLICY_EXPRESSION       it is well formed; every expression hangs under the root and
 *                                              has an operator that there is; every condition has a Type and
 *                                              an Operator that there are, option and suboption as told at
 *                                              DHCP_POL_ATTR_TYPE (0 where none), a Value if ValueLength is
 *                                              not 0, and for a hardware address 6 bytes with DhcpCompEqual
 *                                              and DhcpCompNotEqual, 1 to 5 bytes with the others
 *   ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY  a policy of the server has no ranges
 *   ERROR_INVALID_PARAMETER                    a policy of the server has Subnet 0, any other has not
 *   ERROR_DHCP_POLICY_RANGE_BAD                no range is upside down or overlaps another
 *   ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED   with a condition on the domain name there are no ranges
 * Or returns ERROR_NOT_ENOUGH_MEMORY. A server also looks at what it has: whether there are the subnet
 * (ERROR_DHCP_SUBNET_NOT_PRESENT) and the classes, whether the ranges lie in the subnet. Nor is checked what
 * the document does not tell clearly: which conditions may share an expression, and whether expressions under
 * the root may be DhcpLogicalOr.
 * Document: dhcphlprisv4policyvalid, MS-DHCPM R_DhcpV4CreatePolicy
 */
DWORD DHCP_API_FUNCTION DhcpHlprIsV4PolicyValid(LPDHCP_POLICY pPolicy);

/*
 * Tells whether a policy has exactly one condition and that condition asks for a user class, so that the
 * policy does what a user class alone did before there were policies. Whether the server knows the class is
 * not asked. The condition is one of DhcpAttrOption, 77, DhcpCompEqual, with a value.
 * Document: dhcphlprisv4policysingleuc, MS-DHCPM R_DhcpV4CreatePolicy
 */
BOOL DHCP_API_FUNCTION DhcpHlprIsV4PolicySingleUC(LPDHCP_POLICY Policy);

/*
 * Free a policy or an array of policies with everything in it, the structure itself included; NULL is
 * allowed. They are for what DhcpHlprCreateV4Policy(Ex) makes and for what DhcpV4GetPolicy(Ex) and
 * DhcpV4EnumPolicies(Ex) return, and save freeing the blocks one by one. A policy inside an array is freed by
 * freeing the array.
 * Document: dhcphlprfreev4policy (the other three have no page)
 */
VOID DHCP_API_FUNCTION DhcpHlprFreeV4Policy(LPDHCP_POLICY Policy);
VOID DHCP_API_FUNCTION DhcpHlprFreeV4PolicyArray(LPDHCP_POLICY_ARRAY PolicyArray);
VOID DHCP_API_FUNCTION DhcpHlprFreeV4PolicyEx(LPDHCP_POLICY_EX PolicyEx);
VOID DHCP_API_FUNCTION DhcpHlprFreeV4PolicyExArray(LPDHCP_POLICY_EX_ARRAY PolicyExArray);

/*
 * Looks up a property in the array of a policy or client.
 *   ID, Type  what it must have, both
 * Returns the first such property, inside the array, or NULL. PropertyArray can be NULL, and so can Elements.
 * Document: none; MS-DHCPM R_DhcpV4SetPolicyEx looks up a property so
 */
LPDHCP_PROPERTY DHCP_API_FUNCTION DhcpHlprFindV4DhcpProperty(LPDHCP_PROPERTY_ARRAY PropertyArray,
                                                             DHCP_PROPERTY_ID ID, DHCP_PROPERTY_TYPE Type);

/*
 * Free a property that is a block of its own, or an array of properties, with the texts and data in it and
 * the structure itself; NULL is allowed. A property inside an array is freed by freeing the array.
 * Document: none
 */
VOID DHCP_API_FUNCTION DhcpHlprFreeV4DhcpProperty(LPDHCP_PROPERTY Property);
VOID DHCP_API_FUNCTION DhcpHlprFreeV4DhcpPropertyArray(LPDHCP_PROPERTY_ARRAY PropertyArray);

/*
 * The policies of a server. Where a function has fGlobalPolicy (GlobalPolicy) and SubnetAddress: TRUE and 0
 * mean the policies of the server, FALSE and an address those of that subnet; any other combination is
 * ERROR_INVALID_PARAMETER, an unknown subnet ERROR_DHCP_SUBNET_NOT_PRESENT.
 */

/*
 * Creates a policy. Policies of the same server or subnet whose ProcessingOrder is not lower move back by
 * one.
 *   pPolicy, PolicyEx  the policy
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY,
 * ERROR_DHCP_INVALID_POLICY_EXPRESSION, ERROR_DHCP_POLICY_RANGE_BAD (a range is upside down, overlaps another
 * of the policy, or lies outside those of the subnet), ERROR_DHCP_POLICY_EXISTS (the name is in use),
 * ERROR_DHCP_POLICY_RANGE_EXISTS (a range overlaps one of another policy),
 * ERROR_DHCP_INVALID_PROCESSING_ORDER (more than one above the highest in use), ERROR_DHCP_CLASS_NOT_FOUND
 * (class in a condition), ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED (ranges beside a condition on the domain
 * name), ERROR_INVALID_PARAMETER (also: PolicyName, Conditions, Expressions or Ranges is NULL, no condition,
 * no expression).
 * Document: dhcpv4createpolicy, MS-DHCPM R_DhcpV4CreatePolicyEx
 */
DWORD DHCP_API_FUNCTION DhcpV4CreatePolicy(LPWSTR ServerIpAddress, LPDHCP_POLICY pPolicy);
DWORD DHCP_API_FUNCTION DhcpV4CreatePolicyEx(LPWSTR ServerIpAddress, LPDHCP_POLICY_EX PolicyEx);

/*
 * Asks for one policy.
 *   PolicyName  its name
 *   Policy      receives the policy; DhcpHlprFreeV4Policy(Ex) frees it whole
 * Returns ERROR_SUCCESS or ERROR_DHCP_POLICY_NOT_FOUND, ERROR_DHCP_SUBNET_NOT_PRESENT,
 * ERROR_INVALID_PARAMETER.
 * Document: dhcpv4getpolicy, MS-DHCPM R_DhcpV4GetPolicyEx
 */
DWORD DHCP_API_FUNCTION DhcpV4GetPolicy(LPWSTR ServerIpAddress, BOOL fGlobalPolicy,
                                        DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName,
                                        LPDHCP_POLICY *Policy);
DWORD DHCP_API_FUNCTION DhcpV4GetPolicyEx(LPWSTR ServerIpAddress, BOOL GlobalPolicy,
                                          DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName,
                                          LPDHCP_POLICY_EX *Policy);

/*
 * Changes a policy.
 *   FieldsModified  what to change: DHCP_POLICY_FIELDS_TO_UPDATE values; others are ERROR_INVALID_PARAMETER,
 *                   and DhcpUpdatePolicyDnsSuffix is for the Ex form only
 *   PolicyName      the policy's name so far
 *   Policy          the new values, read where FieldsModified says so. With DhcpUpdatePolicyDnsSuffix a
 *                   property DhcpPropIdPolicyDnsSuffix that is missing, NULL or empty takes the suffix away;
 *                   one of more than 255 characters is ERROR_INVALID_PARAMETER
 * Returns ERROR_SUCCESS or ERROR_DHCP_POLICY_NOT_FOUND, ERROR_DHCP_POLICY_EDIT_FQDN_UNSUPPORTED (a condition
 * on the domain name beside ranges, or beside options other than 51 and 81), and as DhcpV4CreatePolicy
 * ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY,
 * ERROR_DHCP_INVALID_POLICY_EXPRESSION (here also for no condition or no expression),
 * ERROR_DHCP_POLICY_RANGE_BAD, ERROR_DHCP_POLICY_RANGE_EXISTS, ERROR_DHCP_INVALID_PROCESSING_ORDER,
 * ERROR_DHCP_CLASS_NOT_FOUND, ERROR_INVALID_PARAMETER.
 * Document: dhcpv4setpolicy, MS-DHCPM R_DhcpV4SetPolicyEx
 */
DWORD DHCP_API_FUNCTION DhcpV4SetPolicy(LPWSTR ServerIpAddress, DWORD FieldsModified, BOOL fGlobalPolicy,
                                        DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName,
                                        LPDHCP_POLICY Policy);
DWORD DHCP_API_FUNCTION DhcpV4SetPolicyEx(LPWSTR ServerIpAddress, DWORD FieldsModified, BOOL GlobalPolicy,
                                          DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName,
                                          LPDHCP_POLICY_EX Policy);

/*
 * Deletes a policy and its option values.
 *   PolicyName  its name
 * Returns ERROR_SUCCESS or ERROR_DHCP_POLICY_NOT_FOUND, ERROR_DHCP_SUBNET_NOT_PRESENT,
 * ERROR_INVALID_PARAMETER.
 * Document: dhcpv4deletepolicy
 */
DWORD DHCP_API_FUNCTION DhcpV4DeletePolicy(LPWSTR ServerIpAddress, BOOL fGlobalPolicy,
                                           DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName);

/*
 * Enumerates the policies of the server or of a subnet.
 *   PreferredMaximum  number of policies, not bytes; 0xFFFFFFFF for all
 *   EnumInfo          receives the policies, NULL when there are none; DhcpHlprFreeV4PolicyArray
 *                     (DhcpHlprFreeV4PolicyExArray) frees them whole
 *   ElementsRead      receives the number of policies returned
 *   ElementsTotal     receives the number of policies not yet enumerated
 * Returns ERROR_SUCCESS or ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS (MS-DHCPM: also together with the last
 * policies, look at ElementsRead), ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_INVALID_PARAMETER. The form without
 * Ex leaves out policies that use what Windows Server 2012 did not know: conditions on the domain name, the
 * ends-with comparators, and on option 82 any comparator but (not) equal.
 * Document: dhcpv4enumpolicies, MS-DHCPM R_DhcpV4EnumPoliciesEx
 */
DWORD DHCP_API_FUNCTION DhcpV4EnumPolicies(LPWSTR ServerIpAddress, LPDWORD ResumeHandle,
                                           DWORD PreferredMaximum, BOOL fGlobalPolicy,
                                           DHCP_IP_ADDRESS SubnetAddress, LPDHCP_POLICY_ARRAY *EnumInfo,
                                           DWORD *ElementsRead, DWORD *ElementsTotal);
DWORD DHCP_API_FUNCTION DhcpV4EnumPoliciesEx(LPWSTR ServerIpAddress, LPDWORD ResumeHandle,
                                             DWORD PreferredMaximum, BOOL GlobalPolicy,
                                             DHCP_IP_ADDRESS SubnetAddress, LPDHCP_POLICY_EX_ARRAY *EnumInfo,
                                             DWORD *ElementsRead, DWORD *ElementsTotal);

/*
 * Adds an address range to a policy of a subnet.
 *   SubnetAddress  the subnet
 *   PolicyName     the policy's name
 *   Range          the range; must lie within one of the subnet's
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_POLICY_NOT_FOUND,
 * ERROR_DHCP_POLICY_RANGE_EXISTS (overlaps one that the policy has), ERROR_DHCP_POLICY_RANGE_BAD (upside down
 * or outside the subnet's ranges), ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED (the policy has a condition on
 * the domain name), ERROR_INVALID_PARAMETER (PolicyName or Range is NULL).
 * Document: dhcpv4addpolicyrange
 */
DWORD DHCP_API_FUNCTION DhcpV4AddPolicyRange(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                             LPWSTR PolicyName, LPDHCP_IP_RANGE Range);

/*
 * Takes an address range away from a policy of a subnet.
 *   SubnetAddress  the subnet
 *   PolicyName     the policy's name
 *   Range          the range, with both ends as the policy has it
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_POLICY_NOT_FOUND,
 * ERROR_DHCP_POLICY_RANGE_BAD (the policy has no such range), ERROR_INVALID_PARAMETER.
 * Document: dhcpv4removepolicyrange
 */
DWORD DHCP_API_FUNCTION DhcpV4RemovePolicyRange(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                                LPWSTR PolicyName, LPDHCP_IP_RANGE Range);

/*
 * Ask and tell whether the server, or a subnet, applies its policies at all.
 *   Enabled  receives the state, into the caller's BOOL
 *   Enable   the new state
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_INVALID_PARAMETER.
 * Document: dhcpv4querypolicyenforcement, dhcpv4setpolicyenforcement
 */
DWORD DHCP_API_FUNCTION DhcpV4QueryPolicyEnforcement(LPWSTR ServerIpAddress, BOOL fGlobalPolicy,
                                                     DHCP_IP_ADDRESS SubnetAddress, BOOL *Enabled);
DWORD DHCP_API_FUNCTION DhcpV4SetPolicyEnforcement(LPWSTR ServerIpAddress, BOOL fGlobalPolicy,
                                                   DHCP_IP_ADDRESS SubnetAddress, BOOL Enable);

/*
 * Failover: two servers for the same subnets
 *
 * A failover relationship (Windows Server 2012) joins two servers by name; they share the leases of the
 * subnets in it, so that each can go on alone. A subnet is in at most one relationship. The relationship
 * exists on both servers: each of the functions here acts on the server that it is sent to.
 * DHCPV4_FAILOVER_CLIENT_INFO is what a server returns; the SDK has DHCPV4_FAILOVER_CLIENT_INFO_EX too, but
 * no function for it.
 */

#define DHCP_FAILOVER_DELETE_SCOPES      0x00000001 /* in the SDK only: no documented function takes it */
#define DHCP_FAILOVER_MAX_NUM_ADD_SCOPES 400        /* subnets in one DhcpV4FailoverAddScopeToRelationship */
#define DHCP_FAILOVER_MAX_NUM_REL        31         /* relationships that a server can have */

/* The members of DHCP_FAILOVER_RELATIONSHIP that DhcpV4FailoverSetRelationship changes, combined with |. */
#define MCLT         0x00000001 /* Mclt */
#define SAFEPERIOD   0x00000002 /* SafePeriod */
#define CHANGESTATE  0x00000004 /* State */
#define PERCENTAGE   0x00000008 /* Percentage */
#define MODE         0x00000010 /* Mode */
#define PREVSTATE    0x00000020 /* PrevState */
#define SHAREDSECRET 0x00000040 /* SharedSecret; not among the flags that MS-DHCPM lets a server accept */

/*
 * How the two servers share the work.
 * Document: dhcp_failover_mode
 */
typedef enum _DHCP_FAILOVER_MODE
{
    LoadBalance, /* both answer clients, each its percentage of them */
    HotStandby   /* one answers, the other takes over when it fails */
} DHCP_FAILOVER_MODE,
    *LPDHCP_FAILOVER_MODE;

/*
 * Which of the two a server is.
 * Document: dhcp_failover_server
 */
typedef enum _DHCP_FAILOVER_SERVER
{
    PrimaryServer,
    SecondaryServer
} DHCP_FAILOVER_SERVER,
    *LPDHCP_FAILOVER_SERVER;

/*
 * The state of a failover relationship on one of its servers; the states themselves are those of
 * draft-ietf-dhc-failover-12, section 9. dhcpsext.h has their names and what they mean for clients.
 * Document: fsm_state
 */
typedef enum _FSM_STATE
{
    NO_STATE = 0,       /* no relationship is configured */
    INIT,               /* the relationship is being set up */
    STARTUP,            /* the server started and looks for its partner; it serves no clients yet */
    NORMAL,             /* both servers serve clients and keep each other informed */
    COMMUNICATION_INT,  /* the partner cannot be reached but may be running: each serves clients by itself */
    PARTNER_DOWN,       /* the partner is taken to be down: this server may use all addresses */
    POTENTIAL_CONFLICT, /* both servers served independently and now compare what they leased */
    CONFLICT_DONE,      /* the primary has all of the secondary's updates and serves clients again */
    RESOLUTION_INT,     /* the partner was lost while conflicts were being resolved */
    RECOVER,            /* the server asks its partner for all leases; it serves no clients */
    RECOVER_WAIT,       /* recovered, the server waits for the MCLT to pass */
    RECOVER_DONE,       /* the wait is over; the partner may return to NORMAL */
    PAUSED,             /* reserved */
    SHUTDOWN            /* reserved */
} FSM_STATE;

/*
 * A failover relationship, as the server sees it that is asked.
 * Document: dhcp_failover_relationship
 */
typedef struct _DHCP_FAILOVER_RELATIONSHIP
{
    DHCP_IP_ADDRESS PrimaryServer;
    DHCP_IP_ADDRESS SecondaryServer;
    DHCP_FAILOVER_MODE Mode;
    DHCP_FAILOVER_SERVER ServerType; /* which of the two this server is */
    FSM_STATE State;
    FSM_STATE PrevState; /* the state before State */
    DWORD Mclt;          /* maximum client lead time, seconds: how far a server may extend a lease beyond what
                            its partner knows */
    DWORD SafePeriod;    /* seconds in COMMUNICATION_INT before the server takes its partner to be down;
                            0 when creating: never, returned as 0xFFFFFFFF */
    LPWSTR RelationshipName;    /* identifies the relationship; at most 126 characters */
    LPWSTR PrimaryServerName;   /* host name */
    LPWSTR SecondaryServerName; /* host name */
    LPDHCP_IP_ARRAY pScopes;    /* the subnets in it */
    BYTE Percentage;            /* share of the clients that the primary server has, 0 to 100 */
    LPWSTR SharedSecret;        /* secret key of the relationship, the same on both servers */
} DHCP_FAILOVER_RELATIONSHIP, *LPDHCP_FAILOVER_RELATIONSHIP;

/*
 * Several failover relationships.
 * Document: dhcp_failover_relationship_array
 */
typedef struct _DHCP_FAILOVER_RELATIONSHIP_ARRAY
{
    DWORD NumElements;
    LPDHCP_FAILOVER_RELATIONSHIP pRelationships; /* NumElements relationships */
} DHCP_FAILOVER_RELATIONSHIP_ARRAY, *LPDHCP_FAILOVER_RELATIONSHIP_ARRAY;

/*
 * A lease in a subnet that is in a failover relationship. The DWORD times are points in time, in seconds
 * since 1 January 1970, UTC (MS-DHCPM; the reference page calls some of them durations). Potential expiration
 * is the time until which the partner must take the address to be in use.
 * Document: dhcpv4_failover_client_info
 */
typedef struct _DHCPV4_FAILOVER_CLIENT_INFO
{
    DHCP_IP_ADDRESS ClientIpAddress;
    DHCP_IP_MASK SubnetMask;
    DHCP_CLIENT_UID ClientHardwareAddress;
    LPWSTR ClientName;
    LPWSTR ClientComment;
    DATE_TIME ClientLeaseExpires;
    DHCP_HOST_INFO OwnerHost; /* the server that gave the lease; HostName is unused */
    BYTE bClientType;         /* CLIENT_TYPE_ */
    BYTE AddressState;        /* bits 0, 1: V5_ADDRESS_STATE_; 2, 3: kind of DHCID; 4 to 7: V5_ADDRESS_BIT_ */
    QuarantineStatus Status;
    DATE_TIME ProbationEnds; /* while Status is PROBATION */
    BOOL QuarantineCapable;
    DWORD SentPotExpTime;   /* potential expiration sent to the partner */
    DWORD AckPotExpTime;    /* potential expiration that the partner has acknowledged */
    DWORD RecvPotExpTime;   /* potential expiration received from the partner */
    DWORD StartTime;        /* when the lease came into its present state */
    DWORD CltLastTransTime; /* when the client was last heard */
    DWORD LastBndUpdTime;   /* when the partner last updated the lease */
    DWORD BndMsgStatus;     /* reserved */
    LPWSTR PolicyName;      /* the policy that chose the address; at most 64 characters */
    BYTE Flags;             /* reserved */
} DHCPV4_FAILOVER_CLIENT_INFO, *LPDHCPV4_FAILOVER_CLIENT_INFO;

/*
 * Several such leases. No function returns it.
 * Document: dhcpv4_failover_client_info_array
 */
typedef struct _DHCPV4_FAILOVER_CLIENT_INFO_ARRAY
{
    DWORD NumElements;
    LPDHCPV4_FAILOVER_CLIENT_INFO *Clients; /* NumElements pointers */
} DHCPV4_FAILOVER_CLIENT_INFO_ARRAY, *LPDHCPV4_FAILOVER_CLIENT_INFO_ARRAY;

/*
 * The same lease with one member more.
 * Document: none; members as in DHCPV4_FAILOVER_CLIENT_INFO
 */
typedef struct _DHCPV4_FAILOVER_CLIENT_INFO_EX
{
    DHCP_IP_ADDRESS ClientIpAddress;
    DHCP_IP_MASK SubnetMask;
    DHCP_CLIENT_UID ClientHardwareAddress;
    LPWSTR ClientName;
    LPWSTR ClientComment;
    DATE_TIME ClientLeaseExpires;
    DHCP_HOST_INFO OwnerHost;
    BYTE bClientType;
    BYTE AddressState;
    QuarantineStatus Status;
    DATE_TIME ProbationEnds;
    BOOL QuarantineCapable;
    DWORD SentPotExpTime;
    DWORD AckPotExpTime;
    DWORD RecvPotExpTime;
    DWORD StartTime;
    DWORD CltLastTransTime;
    DWORD LastBndUpdTime;
    DWORD BndMsgStatus;
    LPWSTR PolicyName;
    BYTE Flags;
    DWORD AddressStateEx; /* V5_ADDRESS_EX_ */
} DHCPV4_FAILOVER_CLIENT_INFO_EX, *LPDHCPV4_FAILOVER_CLIENT_INFO_EX;

/*
 * The addresses of a subnet that is in a failover relationship, in numbers.
 * Document: dhcp_failover_statistics
 */
typedef struct _DHCP_FAILOVER_STATISTICS
{
    DWORD NumAddr;          /* all that can be leased */
    DWORD AddrFree;         /* of these, free */
    DWORD AddrInUse;        /* of these, leased */
    DWORD PartnerAddrFree;  /* free ones that belong to the partner */
    DWORD ThisAddrFree;     /* free ones that belong to the server asked */
    DWORD PartnerAddrInUse; /* leased by the partner */
    DWORD ThisAddrInUse;    /* leased by the server asked */
} DHCP_FAILOVER_STATISTICS, *LPDHCP_FAILOVER_STATISTICS;

/*
 * Creates a relationship on the server that is asked. Its partner is not told (MS-DHCPM): it needs a call of
 * its own.
 *   pRelationship  the relationship; State and PrevState are ignored, it begins in STARTUP
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT (one of pScopes),
 * ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP, ERROR_DHCP_FO_RELATIONSHIP_EXISTS (the name is in use),
 * ERROR_DHCP_FO_RELATIONSHIP_NAME_TOO_LONG (more than 126 characters), ERROR_DHCP_FO_MAX_RELATIONSHIPS (there
 * are DHCP_FAILOVER_MAX_NUM_REL), ERROR_INVALID_PARAMETER (also: no name, no server address, no subnet, a
 * subnet with a BOOTP-only range, Percentage above 100).
 * Document: dhcpv4failovercreaterelationship
 */
DWORD DHCP_API_FUNCTION DhcpV4FailoverCreateRelationship(LPWSTR ServerIpAddress,
                                                         LPDHCP_FAILOVER_RELATIONSHIP pRelationship);

/*
 * Changes a relationship.
 *   Flags          what to change: MCLT, SAFEPERIOD, CHANGESTATE, PERCENTAGE, MODE, PREVSTATE; others and 0
 *                  are ERROR_INVALID_PARAMETER
 *   pRelationship  the name and the new values
 * Returns ERROR_SUCCESS or ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST, ERROR_INVALID_PARAMETER (also:
 * Percentage above 100, no DHCP_FAILOVER_MODE).
 * Document: dhcpv4failoversetrelationship
 */
DWORD DHCP_API_FUNCTION DhcpV4FailoverSetRelationship(LPWSTR ServerIpAddress, DWORD Flags,
                                                      LPDHCP_FAILOVER_RELATIONSHIP pRelationship);

/*
 * Deletes a relationship; its subnets stay.
 *   pRelationshipName  its name
 * Returns ERROR_SUCCESS or ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST, ERROR_INVALID_PARAMETER.
 * Document: dhcpv4failoverdeleterelationship
 */
DWORD DHCP_API_FUNCTION DhcpV4FailoverDeleteRelationship(LPWSTR ServerIpAddress, LPWSTR pRelationshipName);

/*
 * Ask for the relationship of a name, and for the one that a subnet is in.
 *   pRelationshipName  the name
 *   ScopeId            the subnet
 *   pRelationship      receives the relationship; blocks of their own are the four texts, pScopes and its
 *                      Elements
 * Returns ERROR_SUCCESS or ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST (no such name),
 * ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP (the subnet is in none), ERROR_INVALID_PARAMETER (also: ScopeId is
 * 0).
 * Document: dhcpv4failovergetrelationship, dhcpv4failovergetscoperelationship
 */
DWORD DHCP_API_FUNCTION DhcpV4FailoverGetRelationship(LPWSTR ServerIpAddress, LPWSTR pRelationshipName,
                                                      LPDHCP_FAILOVER_RELATIONSHIP *pRelationship);
DWORD DHCP_API_FUNCTION DhcpV4FailoverGetScopeRelationship(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS ScopeId,
                                                           LPDHCP_FAILOVER_RELATIONSHIP *pRelationship);

/*
 * Enumerates the relationships of a server.
 *   PreferredMaximum   bytes (MS-DHCPM; the reference page says relationships)
 *   pRelationship      receives the relationships, NULL when there are none
 *   RelationshipRead   receives the number of relationships returned
 *   RelationshipTotal  receives the number of relationships not yet enumerated
 * Returns ERROR_SUCCESS or ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS, ERROR_INVALID_PARAMETER.
 * Document: dhcpv4failoverenumrelationship
 */
DWORD DHCP_API_FUNCTION DhcpV4FailoverEnumRelationship(LPWSTR ServerIpAddress,
                                                       DHCP_RESUME_HANDLE *ResumeHandle,
                                                       DWORD PreferredMaximum,
                                                       LPDHCP_FAILOVER_RELATIONSHIP_ARRAY *pRelationship,
                                                       LPDWORD RelationshipRead, LPDWORD RelationshipTotal);

/*
 * Adds subnets to a relationship.
 *   pRelationship  RelationshipName and, in pScopes, the subnets: at most DHCP_FAILOVER_MAX_NUM_ADD_SCOPES
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP,
 * ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST, ERROR_FILE_NOT_FOUND (the server has no relationship at all),
 * ERROR_DHCP_FO_MAX_ADD_SCOPES, ERROR_DHCP_FO_STATE_NOT_NORMAL, ERROR_DHCP_FO_SCOPE_SYNC_IN_PROGRESS,
 * ERROR_INVALID_PARAMETER (also: no subnet, a subnet with a BOOTP-only range).
 * Document: dhcpv4failoveraddscopetorelationship
 */
DWORD DHCP_API_FUNCTION DhcpV4FailoverAddScopeToRelationship(LPWSTR ServerIpAddress,
                                                             LPDHCP_FAILOVER_RELATIONSHIP pRelationship);

/*
 * Takes subnets out of a relationship; they stay on the server.
 *   pRelationship  RelationshipName and, in pScopes, the subnets
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP,
 * ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST, ERROR_FILE_NOT_FOUND (the server has no relationship at all),
 * ERROR_DHCP_FO_SCOPE_SYNC_IN_PROGRESS, ERROR_INVALID_PARAMETER (also: no subnet, a subnet with a BOOTP-only
 * range).
 * Document: dhcpv4failoverdeletescopefromrelationship
 */
DWORD DHCP_API_FUNCTION DhcpV4FailoverDeleteScopeFromRelationship(LPWSTR ServerIpAddress,
                                                                  LPDHCP_FAILOVER_RELATIONSHIP pRelationship);

/*
 * Asks how the addresses of a subnet are used by the two servers.
 *   ScopeId  the subnet
 *   pStats   receives the numbers, one block
 * Returns ERROR_SUCCESS or ERROR_FILE_NOT_FOUND (no statistics for the subnet; MS-DHCPM),
 * ERROR_INVALID_PARAMETER (also: ScopeId is 0).
 * Document: dhcpv4failovergetscopestatistics
 */
DWORD DHCP_API_FUNCTION DhcpV4FailoverGetScopeStatistics(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS ScopeId,
                                                         LPDHCP_FAILOVER_STATISTICS *pStats);

/*
 * Asks for a lease in a subnet that is in a relationship.
 *   SearchInfo  what to look for; of several clients of one name the one with the lowest address is found
 *   ClientInfo  receives the lease; blocks of their own are the texts, those of OwnerHost included, and
 *               ClientHardwareAddress.Data
 * Returns ERROR_SUCCESS or ERROR_DHCP_JET_ERROR (also: no such lease), ERROR_INVALID_PARAMETER.
 * Document: dhcpv4failovergetclientinfo
 */
DWORD DHCP_API_FUNCTION DhcpV4FailoverGetClientInfo(LPWSTR ServerIpAddress,
                                                    DHCP_CONST DHCP_SEARCH_INFO *SearchInfo,
                                                    LPDHCPV4_FAILOVER_CLIENT_INFO *ClientInfo);

/*
 * Asks which of the two servers may lease an address.
 *   SubnetAddress  the address, whatever the parameter's name says
 *   pStatus        receives 0: the primary, 1: the secondary, 2: neither, it is excluded, 3: it is reserved
 * Returns ERROR_SUCCESS or ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP, ERROR_INVALID_PARAMETER (also: the
 * address is in no subnet).
 * Document: dhcpv4failovergetaddressstatus
 */
DWORD DHCP_API_FUNCTION DhcpV4FailoverGetAddressStatus(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                                       LPDWORD pStatus);

/*
 * Asks for the time of a server; both servers of a relationship need nearly the same.
 *   pTime                 receives the time, seconds since 1 January 1970, UTC
 *   pMaxAllowedDeltaTime  receives the greatest difference between the two servers' times that is allowed.
 *                         The documents give no unit, and the protocol does not ask the server for it: this
 *                         DLL says 60, the seconds within which Windows wants both servers
 * Returns ERROR_SUCCESS or ERROR_INVALID_PARAMETER.
 * Document: dhcpv4failovergetsystemtime
 */
DWORD DHCP_API_FUNCTION DhcpV4FailoverGetSystemTime(LPWSTR ServerIpAddress, LPDWORD pTime,
                                                    LPDWORD pMaxAllowedDeltaTime);

/*
 * Has the primary server share out the free addresses between the two servers anew.
 *   pFailRelName  name of the relationship
 * Returns ERROR_SUCCESS or ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST, ERROR_DHCP_FO_RELATION_IS_SECONDARY
 * (the server is the secondary one), ERROR_INVALID_PARAMETER.
 * Document: dhcpv4failovertriggeraddrallocation
 */
DWORD DHCP_API_FUNCTION DhcpV4FailoverTriggerAddrAllocation(LPWSTR ServerIpAddress, LPWSTR pFailRelName);

/*
 * DHCPv6
 *
 * The DHCPv6 side of a server, since Windows Server 2008: scopes, which are prefixes, with their
 * exclusions and reservations, clients, options, classes, settings, interface bindings, counters and the
 * inventory of stateless clients. Each structure has one version, V6. Options and their values are in the
 * structures of DHCPv4 (DHCP_OPTION, DHCP_OPTION_VALUE); only the place of a value is told by
 * DHCP_OPTION_SCOPE_INFO6. A prefix is passed as an address whose bits after the prefix are 0, by value,
 * and called SubnetAddress.
 *
 * In what the functions return, these are blocks of their own: arrays, texts, DUIDs, and the structures
 * that pointers in arrays point to.
 */

/*
 * Option numbers: those of RFC 3315, RFC 3319, RFC 3633, RFC 3646 and RFC 3898.
 */
#define DHCPV6_OPTION_CLIENTID          1  /* DUID of the client */
#define DHCPV6_OPTION_SERVERID          2  /* DUID of the server */
#define DHCPV6_OPTION_IA_NA             3  /* identity association for non-temporary addresses */
#define DHCPV6_OPTION_IA_TA             4  /* identity association for temporary addresses */
#define DHCPV6_OPTION_ORO               6  /* numbers of the options that a client asks for */
#define DHCPV6_OPTION_PREFERENCE        7  /* of the server, 0 to 255 */
#define DHCPV6_OPTION_UNICAST           12 /* address to which clients may send unicast messages */
#define DHCPV6_OPTION_RAPID_COMMIT      14
#define DHCPV6_OPTION_USER_CLASS        15
#define DHCPV6_OPTION_VENDOR_CLASS      16
#define DHCPV6_OPTION_VENDOR_OPTS       17
#define DHCPV6_OPTION_RECONF_MSG        19
#define DHCPV6_OPTION_SIP_SERVERS_NAMES 21
#define DHCPV6_OPTION_SIP_SERVERS_ADDRS 22
#define DHCPV6_OPTION_DNS_SERVERS       23
#define DHCPV6_OPTION_DOMAIN_LIST       24 /* DNS suffixes to search */
#define DHCPV6_OPTION_IA_PD             25 /* identity association for prefix delegation */
#define DHCPV6_OPTION_NIS_SERVERS       27
#define DHCPV6_OPTION_NISP_SERVERS      28 /* NIS+ */
#define DHCPV6_OPTION_NIS_DOMAIN_NAME   29
#define DHCPV6_OPTION_NISP_DOMAIN_NAME  30 /* NIS+ */

/*
 * DHCPv6 scopes
 */

/*
 * A scope: a prefix and its settings.
 * Document: dhcp_subnet_info_v6
 */
typedef struct _DHCP_SUBNET_INFO_V6
{
    DHCP_IPV6_ADDRESS SubnetAddress; /* the prefix */
    ULONG Prefix;                    /* its length in bits */
    USHORT Preference;               /* what clients are told of the server's preference in this scope */
    LPWSTR SubnetName;
    LPWSTR SubnetComment; /* can be NULL */
    DWORD State;          /* DhcpSubnetEnabled or DhcpSubnetDisabled */
    DWORD ScopeId;        /* chosen by the server, unique on it */
} DHCP_SUBNET_INFO_V6, *PDHCP_SUBNET_INFO_V6, *LPDHCP_SUBNET_INFO_V6;

/*
 * Consecutive addresses, both ends belong to the range.
 * Document: dhcp_ip_range_v6
 */
typedef struct _DHCP_IP_RANGE_V6
{
    DHCP_IPV6_ADDRESS StartAddress;
    DHCP_IPV6_ADDRESS EndAddress;
} DHCP_IP_RANGE_V6, *LPDHCP_IP_RANGE_V6;

/*
 * A reservation.
 * Document: dhcp_ip_reservation_v6
 */
typedef struct _DHCP_IP_RESERVATION_V6
{
    DHCP_IPV6_ADDRESS ReservedIpAddress;
    DHCP_CLIENT_UID *ReservedForClient; /* DUID of the client */
    DWORD InterfaceId;                  /* IAID: which interface of the client */
} DHCP_IP_RESERVATION_V6, *LPDHCP_IP_RESERVATION_V6;

/*
 * What an element of a scope is.
 * Document: MS-DHCPM DHCP_SUBNET_ELEMENT_TYPE_V6
 */
typedef enum _DHCP_SUBNET_ELEMENT_TYPE_V6
{
    Dhcpv6IpRanges,        /* not used: ignored by adding and removing, ERROR_INVALID_PARAMETER elsewhere */
    Dhcpv6ReservedIps,     /* a reservation */
    Dhcpv6ExcludedIpRanges /* addresses that are not leased */
} DHCP_SUBNET_ELEMENT_TYPE_V6,
    *LPDHCP_SUBNET_ELEMENT_TYPE_V6;

/*
 * The data of an element of a scope.
 * Document: dhcp_subnet_element_data_v6
 */
typedef union _DHCP_SUBNET_ELEMENT_UNION_V6
{
    DHCP_IP_RANGE_V6 *IpRange;
    DHCP_IP_RESERVATION_V6 *ReservedIp;
    DHCP_IP_RANGE_V6 *ExcludeIpRange;
} DHCP_SUBNET_ELEMENT_UNION_V6, *LPDHCP_SUBNET_ELEMENT_UNION_V6;

/*
 * An element of a scope.
 * Document: dhcp_subnet_element_data_v6
 */
typedef struct _DHCP_SUBNET_ELEMENT_DATA_V6
{
    DHCP_SUBNET_ELEMENT_TYPE_V6 ElementType; /* selects the member of Element */
    DHCP_SUBNET_ELEMENT_UNION_V6 Element;
} DHCP_SUBNET_ELEMENT_DATA_V6, *LPDHCP_SUBNET_ELEMENT_DATA_V6;

/* Elements of a DHCPv6 scope. Document: dhcp_subnet_element_info_array_v6 */
typedef struct _DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6
{
    DWORD NumElements;
    LPDHCP_SUBNET_ELEMENT_DATA_V6 Elements; /* NumElements elements */
} DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6, *LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V6;

/*
 * Creates a scope.
 *   SubnetAddress  the prefix
 *   SubnetInfo     its settings; Prefix is ignored (MS-DHCPM)
 * Returns ERROR_SUCCESS or ERROR_DUPLICATE_TAG when the prefix is already configured;
 * ERROR_DHCP_INVALID_SUBNET_PREFIX for what is no unicast prefix or is link-local.
 * Document: dhcpcreatesubnetv6
 */
DWORD DHCP_API_FUNCTION DhcpCreateSubnetV6(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS SubnetAddress,
                                           LPDHCP_SUBNET_INFO_V6 SubnetInfo);

/*
 * Deletes a scope.
 *   SubnetAddress  the prefix
 *   ForceFlag      DhcpFullForce or DhcpNoForce
 * Returns ERROR_SUCCESS or ERROR_FILE_NOT_FOUND for an unknown prefix; ERROR_DHCP_ELEMENT_CANT_REMOVE when
 * DhcpNoForce meets leases.
 * Document: dhcpdeletesubnetv6
 */
DWORD DHCP_API_FUNCTION DhcpDeleteSubnetV6(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS SubnetAddress,
                                           DHCP_FORCE_FLAG ForceFlag);

/*
 * Enumerates the prefixes of the scopes of a server.
 *   PreferredMaximum  scopes, not bytes; 0 returns ERROR_NO_MORE_ITEMS (MS-DHCPM)
 *   EnumInfo          receives the prefixes; NULL when there are none
 *   ElementsRead      receives their number
 *   ElementsTotal     receives the number of those not yet enumerated
 * Returns ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS.
 * Document: dhcpenumsubnetsv6
 */
DWORD DHCP_API_FUNCTION DhcpEnumSubnetsV6(DHCP_CONST WCHAR *ServerIpAddress, DHCP_RESUME_HANDLE *ResumeHandle,
                                          DWORD PreferredMaximum, LPDHCPV6_IP_ARRAY *EnumInfo,
                                          DWORD *ElementsRead, DWORD *ElementsTotal);

/*
 * Asks for the settings of a scope.
 *   SubnetAddress  the prefix
 *   SubnetInfo     receives the settings
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT.
 * Document: dhcpgetsubnetinfov6
 */
DWORD DHCP_API_FUNCTION DhcpGetSubnetInfoV6(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS SubnetAddress,
                                            LPDHCP_SUBNET_INFO_V6 *SubnetInfo);

/*
 * Changes the settings of a scope.
 *   SubnetAddress  the prefix
 *   SubnetInfo     the new settings
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT.
 * Document: dhcpsetsubnetinfov6
 */
DWORD DHCP_API_FUNCTION DhcpSetSubnetInfoV6(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_IPV6_ADDRESS SubnetAddress,
                                            LPDHCP_SUBNET_INFO_V6 SubnetInfo);

/*
 * Adds an exclusion or a reservation to a scope.
 *   SubnetAddress   the prefix
 *   AddElementInfo  what to add
 * Returns ERROR_SUCCESS or ERROR_FILE_NOT_FOUND for an unknown prefix; ERROR_DUPLICATE_TAG for an
 * exclusion that overlaps another one in part; ERROR_DHCP_RESERVEDIP_EXISTS when the address, or the
 * client's interface, has a reservation already.
 * Document: dhcpaddsubnetelementv6
 */
DWORD DHCP_API_FUNCTION DhcpAddSubnetElementV6(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS SubnetAddress,
                                               LPDHCP_SUBNET_ELEMENT_DATA_V6 AddElementInfo);

/*
 * Removes an exclusion or a reservation from a scope.
 *   SubnetAddress      the prefix
 *   RemoveElementInfo  what to remove; a reservation is found by its address alone
 *   ForceFlag          whether the clients that it affects are deleted too
 * Returns ERROR_SUCCESS or ERROR_FILE_NOT_FOUND for an unknown prefix or element.
 * Document: dhcpremovesubnetelementv6
 */
DWORD DHCP_API_FUNCTION DhcpRemoveSubnetElementV6(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS SubnetAddress,
                                                  LPDHCP_SUBNET_ELEMENT_DATA_V6 RemoveElementInfo,
                                                  DHCP_FORCE_FLAG ForceFlag);

/*
 * Enumerates the exclusions or the reservations of a scope.
 *   SubnetAddress     the prefix
 *   EnumElementType   Dhcpv6ReservedIps or Dhcpv6ExcludedIpRanges
 *   PreferredMaximum  bytes; 0xFFFFFFFF for all
 *   EnumElementInfo   receives the elements; NULL when there are none
 *   ElementsRead      receives their number
 *   ElementsTotal     receives the number of those not yet enumerated
 * Returns ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS; ERROR_FILE_NOT_FOUND for an unknown prefix.
 * Document: dhcpenumsubnetelementsv6
 */
DWORD DHCP_API_FUNCTION DhcpEnumSubnetElementsV6(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS SubnetAddress,
                                                 DHCP_SUBNET_ELEMENT_TYPE_V6 EnumElementType,
                                                 DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                 LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 *EnumElementInfo,
                                                 DWORD *ElementsRead, DWORD *ElementsTotal);

/*
 * Finds addresses of a scope that can be leased. Windows Server 2012.
 *   ScopeId         the prefix; all zeros returns ERROR_INVALID_PARAMETER
 *   StartIP, EndIP  where to look, both inside the scope; all zeros for the start and the end of the scope
 *   NumFreeAddrReq  how many, at most 1024; 0 for one. To find more, call again with StartIP the last
 *                   address
 *                   found
 *   IPAddrList      receives the addresses
 * Returns ERROR_SUCCESS; ERROR_DHCP_REACHED_END_OF_SELECTION with fewer addresses than asked for in
 * IPAddrList; ERROR_DHCP_SUBNET_NOT_PRESENT; ERROR_INVALID_PARAMETER also for an EndIP before StartIP and
 * a range that is too small.
 * Document: dhcpv6getfreeipaddress
 */
DWORD DHCP_API_FUNCTION DhcpV6GetFreeIPAddress(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS ScopeId,
                                               DHCP_IPV6_ADDRESS StartIP, DHCP_IPV6_ADDRESS EndIP,
                                               DWORD NumFreeAddrReq, LPDHCPV6_IP_ARRAY *IPAddrList);

/*
 * DHCPv6 clients
 */

/*
 * Kinds of addresses (RFC 3315), for DHCP_CLIENT_INFO_V6.AddressType.
 */
#define ADDRESS_TYPE_IANA 0 /* non-temporary */
#define ADDRESS_TYPE_IATA 1 /* temporary */

/*
 * A host that runs a DHCPv6 server.
 * Document: dhcp_host_info_v6
 */
typedef struct _DHCP_HOST_INFO_V6
{
    DHCP_IPV6_ADDRESS IpAddress;
    LPWSTR NetBiosName; /* not used: a server ignores it and returns NULL (MS-DHCPM) */
    LPWSTR HostName;    /* not used either */
} DHCP_HOST_INFO_V6, *LPDHCP_HOST_INFO_V6;

/*
 * A lease or a reserved address of a client.
 * Document: dhcp_client_info_v6
 */
typedef struct _DHCP_CLIENT_INFO_V6
{
    DHCP_IPV6_ADDRESS ClientIpAddress;
    DHCP_CLIENT_UID ClientDUID;
    DWORD AddressType; /* ADDRESS_TYPE_IANA or ADDRESS_TYPE_IATA */
    DWORD IAID;        /* which interface of the client */
    LPWSTR ClientName;
    LPWSTR ClientComment;
    DATE_TIME ClientValidLeaseExpires; /* end of the valid lifetime */
    DATE_TIME ClientPrefLeaseExpires;  /* end of the preferred lifetime */
    DHCP_HOST_INFO_V6 OwnerHost;       /* the server that gave the lease */
} DHCP_CLIENT_INFO_V6, *LPDHCP_CLIENT_INFO_V6;

/* DHCPv6 clients. Document: dhcp_client_info_array_v6 */
typedef struct _DHCP_CLIENT_INFO_ARRAY_V6
{
    DWORD NumElements;
    LPDHCP_CLIENT_INFO_V6 *Clients; /* NumElements pointers, each to a client of its own block */
} DHCP_CLIENT_INFO_ARRAY_V6, *LPDHCP_CLIENT_INFO_ARRAY_V6;

/*
 * What a client is looked up by.
 * Document: dhcp_search_info_type_v6
 */
typedef enum _DHCP_CLIENT_SEARCH_TYPE_V6
{
    Dhcpv6ClientIpAddress, /* the only one that the functions take */
    Dhcpv6ClientDUID,
    Dhcpv6ClientName
} DHCP_SEARCH_INFO_TYPE_V6,
    *LPDHCP_SEARCH_INFO_TYPE_V6;

/*
 * Which client to look up.
 * Document: dhcp_search_info_v6
 */
typedef struct _DHCP_CLIENT_SEARCH_INFO_V6
{
    DHCP_SEARCH_INFO_TYPE_V6 SearchType; /* selects the member of SearchInfo */
    union _DHCP_CLIENT_SEARCH_UNION_V6
    {
        DHCP_IPV6_ADDRESS ClientIpAddress;
        DHCP_CLIENT_UID ClientDUID;
        LPWSTR ClientName;
    } SearchInfo;
} DHCP_SEARCH_INFO_V6, *LPDHCP_SEARCH_INFO_V6;

/*
 * Creates the record of a lease. Windows Server 2012.
 *   ClientInfo  the client. ClientIpAddress, ClientDUID and IAID are required; the server sets
 *               AddressType to
 *               ADDRESS_TYPE_IANA and OwnerHost to itself
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT when the address is in no scope;
 * ERROR_DHCP_CLIENT_EXISTS; ERROR_INVALID_PARAMETER also for an empty DUID.
 * Document: dhcpv6createclientinfo
 */
DWORD DHCP_API_FUNCTION DhcpV6CreateClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST LPDHCP_CLIENT_INFO_V6 ClientInfo);

/*
 * Changes DUID, IAID, name and comment of the client that has ClientInfo->ClientIpAddress. A reserved
 * client is created by DhcpAddSubnetElementV6 first.
 *   ClientInfo  the client as it is to be; its other members are ignored
 * Returns ERROR_SUCCESS or ERROR_FILE_NOT_FOUND when there is no such scope or client;
 * ERROR_BUFFER_OVERFLOW for a DUID of more than 256 bytes; ERROR_INVALID_PARAMETER also for an empty one.
 * Document: dhcpsetclientinfov6
 */
DWORD DHCP_API_FUNCTION DhcpSetClientInfoV6(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_CLIENT_INFO_V6 *ClientInfo);

/*
 * Looks a client up.
 *   SearchInfo  which one; any SearchType but Dhcpv6ClientIpAddress returns ERROR_INVALID_PARAMETER
 *   ClientInfo  receives the client
 * Returns ERROR_SUCCESS; ERROR_DHCP_JET_ERROR also when there is no such client.
 * Document: dhcpgetclientinfov6
 */
DWORD DHCP_API_FUNCTION DhcpGetClientInfoV6(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_SEARCH_INFO_V6 *SearchInfo,
                                            LPDHCP_CLIENT_INFO_V6 *ClientInfo);

/*
 * Deletes a lease, and has the server delete its DNS records where it registered them.
 *   ClientInfo  which one; any SearchType but Dhcpv6ClientIpAddress returns ERROR_INVALID_PARAMETER
 * Returns ERROR_SUCCESS; ERROR_DHCP_RESERVEDIP_EXISTS for a reserved address; ERROR_DHCP_JET_ERROR also
 * when there is no such lease.
 * Document: dhcpdeleteclientinfov6
 */
DWORD DHCP_API_FUNCTION DhcpDeleteClientInfoV6(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST DHCP_SEARCH_INFO_V6 *ClientInfo);

/*
 * Enumerates the clients of a scope, ascending by address.
 *   SubnetAddress     the prefix
 *   ResumeHandle      all zeros to begin; receives the last address enumerated, zeros at the end
 *   PreferredMaximum  bytes; less than 1024 counts as 1024, more than 65536 as 65536; 0xFFFFFFFF for all
 *   ClientInfo        receives the clients; NULL when there are none
 *   ClientsRead       receives their number
 *   ClientsTotal      receives the number of those not yet enumerated with ERROR_MORE_DATA, of those in
 *                     ClientInfo with ERROR_SUCCESS (MS-DHCPM)
 * Returns ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS; ERROR_FILE_NOT_FOUND for a ResumeHandle
 * that is no client's address.
 * Document: dhcpenumsubnetclientsv6
 */
DWORD DHCP_API_FUNCTION DhcpEnumSubnetClientsV6(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_IPV6_ADDRESS SubnetAddress,
                                                DHCP_RESUME_IPV6_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                LPDHCP_CLIENT_INFO_ARRAY_V6 *ClientInfo, DWORD *ClientsRead,
                                                DWORD *ClientsTotal);

/*
 * DHCPv6 options
 *
 * Parameters that these functions share:
 *   Flags       0 for an option of the default vendor class, DHCP_FLAGS_OPTION_IS_VENDOR for one of
 *               VendorName
 *   ClassName   user class; NULL for the default user class
 *   VendorName  vendor class; NULL for the default vendor class
 * Other Flags return ERROR_INVALID_PARAMETER, unknown classes ERROR_FILE_NOT_FOUND.
 */

/*
 * Where the value of an option stands.
 * Document: dhcp_option_scope_type6
 */
typedef enum _DHCP_OPTION_SCOPE_TYPE6
{
    DhcpDefaultOptions6,  /* the default value in the definition; for some functions the server */
    DhcpScopeOptions6,    /* a scope: SubnetScopeInfo */
    DhcpReservedOptions6, /* a reservation: ReservedScopeInfo */
    DhcpGlobalOptions6    /* the server: all of its scopes */
} DHCP_OPTION_SCOPE_TYPE6,
    *LPDHCP_OPTION_SCOPE_TYPE6;

/*
 * A reservation.
 * Document: MS-DHCPM DHCP_RESERVED_SCOPE6
 */
typedef struct _DHCP_RESERVED_SCOPE6
{
    DHCP_IPV6_ADDRESS ReservedIpAddress;
    DHCP_IPV6_ADDRESS ReservedIpSubnetAddress; /* prefix of the scope that it belongs to */
} DHCP_RESERVED_SCOPE6, *LPDHCP_RESERVED_SCOPE6;

/*
 * The address of the place where the value of an option stands.
 * Document: dhcp_option_scope_info6
 */
typedef union _DHCP_OPTION_SCOPE_UNION6
{
    PVOID DefaultScopeInfo; /* NULL */
    DHCP_IPV6_ADDRESS SubnetScopeInfo;
    DHCP_RESERVED_SCOPE6 ReservedScopeInfo;
} DHCP_OPTION_SCOPE_UNION6, *LPDHCP_OPTION_SCOPE_UNION6;

/*
 * Where the value of an option stands, with the address of the place.
 * Document: dhcp_option_scope_info6
 */
typedef struct _DHCP_OPTION_SCOPE_INFO6
{
    DHCP_OPTION_SCOPE_TYPE6 ScopeType; /* selects the member of ScopeInfo */
    DHCP_OPTION_SCOPE_UNION6 ScopeInfo;
} DHCP_OPTION_SCOPE_INFO6, *LPDHCP_OPTION_SCOPE_INFO6;

/*
 * Creates the definition of an option.
 *   OptionId    its number
 *   OptionInfo  the definition
 * Returns ERROR_SUCCESS or ERROR_DHCP_OPTION_EXISTS (ERROR_DUPLICATE_TAG by the reference page);
 * ERROR_DHCP_INVALID_PARAMETER_OPTION32 for too small a value of option 32, information refresh time;
 * ERROR_FILE_NOT_FOUND also for a vendor name of more than 255 characters; ERROR_INVALID_PARAMETER also
 * for a DefaultValue without elements.
 * Document: dhcpcreateoptionv6
 */
DWORD DHCP_API_FUNCTION DhcpCreateOptionV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionId,
                                           LPWSTR ClassName, LPWSTR VendorName, LPDHCP_OPTION OptionInfo);

/*
 * Replaces the definition of an option.
 *   OptionID    its number
 *   OptionInfo  the new definition
 * Returns ERROR_SUCCESS or ERROR_DHCP_OPTION_NOT_PRESENT; ERROR_DHCP_INVALID_PARAMETER_OPTION32 as for
 * DhcpCreateOptionV6; ERROR_INVALID_PARAMETER also for a DefaultValue without elements.
 * Document: dhcpsetoptioninfov6
 */
DWORD DHCP_API_FUNCTION DhcpSetOptionInfoV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                            LPWSTR ClassName, LPWSTR VendorName, LPDHCP_OPTION OptionInfo);

/*
 * Asks for the definition of an option.
 *   OptionID    its number
 *   OptionInfo  receives the definition
 * Returns ERROR_SUCCESS or ERROR_DHCP_OPTION_NOT_PRESENT.
 * Document: dhcpgetoptioninfov6 (which names the errors of an enumeration, too)
 */
DWORD DHCP_API_FUNCTION DhcpGetOptionInfoV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                            LPWSTR ClassName, LPWSTR VendorName, LPDHCP_OPTION *OptionInfo);

/*
 * Deletes the definition of an option.
 *   OptionID  its number
 * Returns ERROR_SUCCESS or ERROR_DHCP_OPTION_NOT_PRESENT.
 * Document: dhcpremoveoptionv6
 */
DWORD DHCP_API_FUNCTION DhcpRemoveOptionV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                           LPWSTR ClassName, LPWSTR VendorName);

/*
 * Enumerates the definitions of a user and vendor class.
 *   PreferredMaximum  bytes; 0xFFFFFFFF for all
 *   Options           receives the definitions; NULL when there are none
 *   OptionsRead       receives their number
 *   OptionsTotal      receives the number of those not yet enumerated
 * Returns ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS.
 * Document: dhcpenumoptionsv6
 */
DWORD DHCP_API_FUNCTION DhcpEnumOptionsV6(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR ClassName,
                                          LPWSTR VendorName, DHCP_RESUME_HANDLE *ResumeHandle,
                                          DWORD PreferredMaximum, LPDHCP_OPTION_ARRAY *Options,
                                          DWORD *OptionsRead, DWORD *OptionsTotal);

/*
 * Asks for all definitions of a server at once.
 *   Flags         0; MS-DHCPM has ERROR_INVALID_PARAMETER for anything else, although the reference page
 *                 allows
 *                 DHCP_FLAGS_OPTION_IS_VENDOR
 *   OptionStruct  receives the definitions
 * Document: dhcpgetalloptionsv6 (which names the errors of an enumeration, too)
 */
DWORD DHCP_API_FUNCTION DhcpGetAllOptionsV6(LPWSTR ServerIpAddress, DWORD Flags,
                                            LPDHCP_ALL_OPTIONS *OptionStruct);

/*
 * Sets the value of an option, whether it had one there or not. The option has to be defined.
 *   OptionId     its number
 *   ScopeInfo    where; DhcpDefaultOptions6 and DhcpGlobalOptions6 both set the server's value
 *   OptionValue  the value
 * Returns ERROR_SUCCESS or ERROR_DHCP_OPTION_NOT_PRESENT; ERROR_FILE_NOT_FOUND also for an unknown scope;
 * ERROR_DHCP_INVALID_PARAMETER_OPTION32 as for DhcpCreateOptionV6; ERROR_INVALID_PARAMETER also for an
 * unknown reservation or a value without elements.
 * Document: dhcpsetoptionvaluev6
 */
DWORD DHCP_API_FUNCTION DhcpSetOptionValueV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionId,
                                             LPWSTR ClassName, LPWSTR VendorName,
                                             LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo,
                                             LPDHCP_OPTION_DATA OptionValue);

/*
 * Asks for the value that an option has in one place; values of other places are not looked at.
 *   OptionID     its number
 *   ScopeInfo    where
 *   OptionValue  receives number and value
 * Returns ERROR_SUCCESS or ERROR_FILE_NOT_FOUND when it has none there; ERROR_DHCP_OPTION_NOT_PRESENT
 * when DhcpDefaultOptions6 asks for an option that is not defined; ERROR_DHCP_SUBNET_NOT_PRESENT for an
 * unknown scope; ERROR_DHCP_NOT_RESERVED_CLIENT for an unknown reservation.
 * Document: dhcpgetoptionvaluev6
 */
DWORD DHCP_API_FUNCTION DhcpGetOptionValueV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                             LPWSTR ClassName, LPWSTR VendorName,
                                             LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo,
                                             LPDHCP_OPTION_VALUE *OptionValue);

/*
 * Removes the value that an option has in one place.
 *   OptionID   its number
 *   ScopeInfo  where; DhcpDefaultOptions6 and DhcpGlobalOptions6 both mean the server's value
 * Returns ERROR_SUCCESS (also for an unknown reservation) or ERROR_FILE_NOT_FOUND when it has none there
 * or the scope is unknown; ERROR_DHCP_OPTION_NOT_PRESENT when the option is not defined;
 * ERROR_DHCP_CLASS_NOT_FOUND when no option has a value of the two classes there.
 * Document: dhcpremoveoptionvaluev6
 */
DWORD DHCP_API_FUNCTION DhcpRemoveOptionValueV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                                LPWSTR ClassName, LPWSTR VendorName,
                                                LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo);

/*
 * Enumerates the values in one place.
 *   ScopeInfo         where
 *   PreferredMaximum  bytes; 0xFFFFFFFF for all
 *   OptionValues      receives the values; NULL when there are none
 *   OptionsRead       receives their number
 *   OptionsTotal      receives the number of those not yet enumerated
 * Returns ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS, the last one also together with the last
 * values (MS-DHCPM); ERROR_FILE_NOT_FOUND also for an unknown scope; ERROR_INVALID_PARAMETER also for an
 * unknown reservation.
 * Document: dhcpenumoptionvaluesv6
 */
DWORD DHCP_API_FUNCTION DhcpEnumOptionValuesV6(DHCP_CONST WCHAR *ServerIpAddress, DWORD Flags,
                                               LPWSTR ClassName, LPWSTR VendorName,
                                               LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo,
                                               DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                               LPDHCP_OPTION_VALUE_ARRAY *OptionValues, DWORD *OptionsRead,
                                               DWORD *OptionsTotal);

/*
 * Asks for all values in one place at once, of all classes.
 *   Flags      0; MS-DHCPM has a server ignore it, the reference page allows DHCP_FLAGS_OPTION_IS_VENDOR
 *   ScopeInfo  where; DhcpDefaultOptions6 means the server, DhcpGlobalOptions6 returns
 *              ERROR_INVALID_PARAMETER
 *              (MS-DHCPM)
 *   Values     receives the values
 * Returns ERROR_SUCCESS (also for an unknown reservation) or ERROR_FILE_NOT_FOUND for an unknown scope.
 * Document: dhcpgetalloptionvaluesv6 (which names the errors of an enumeration, too)
 */
DWORD DHCP_API_FUNCTION DhcpGetAllOptionValuesV6(LPWSTR ServerIpAddress, DWORD Flags,
                                                 LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo,
                                                 LPDHCP_ALL_OPTION_VALUES *Values);

/*
 * DHCPv6 user and vendor classes
 */

/*
 * A user or vendor class.
 * Document: dhcp_class_info_v6
 */
typedef struct _DHCP_CLASS_INFO_V6
{
    LPWSTR ClassName;
    LPWSTR ClassComment;    /* can be NULL */
    DWORD ClassDataLength;  /* bytes at ClassData */
    BOOL IsVendor;          /* TRUE for a vendor class, FALSE for a user class */
    DWORD EnterpriseNumber; /* of the vendor, as registered at IANA; 0 for a user class */
    DWORD Flags;            /* 0; servers ignore it */
    LPBYTE ClassData;       /* what clients of the class send */
} DHCP_CLASS_INFO_V6, *LPDHCP_CLASS_INFO_V6;

/* DHCPv6 classes. Document: dhcp_class_info_array_v6 */
typedef struct _DHCP_CLASS_INFO_ARRAY_V6
{
    DWORD NumElements;
    LPDHCP_CLASS_INFO_V6 Classes; /* NumElements classes */
} DHCP_CLASS_INFO_ARRAY_V6, *LPDHCP_CLASS_INFO_ARRAY_V6;

/*
 * Creates a class.
 *   ReservedMustBeZero  0
 *   ClassInfo           the class
 * Returns ERROR_SUCCESS or ERROR_DHCP_CLASS_ALREADY_EXISTS when its name, or its data (for a vendor class
 * with the same EnterpriseNumber), is another class's; ERROR_INVALID_PARAMETER also for a missing name,
 * or data of length 0.
 * Document: dhcpcreateclassv6
 */
DWORD DHCP_API_FUNCTION DhcpCreateClassV6(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                          LPDHCP_CLASS_INFO_V6 ClassInfo);

/*
 * Replaces comment and data of the class that has the name ClassInfo->ClassName.
 *   ReservedMustBeZero  0
 *   ClassInfo           the class as it is to be
 * Returns ERROR_SUCCESS or ERROR_DHCP_CLASS_NOT_FOUND (ERROR_FILE_NOT_FOUND by MS-DHCPM),
 * ERROR_DHCP_CLASS_ALREADY_EXISTS; ERROR_INVALID_PARAMETER also for a missing name, or data of length 0.
 * Document: dhcpmodifyclassv6
 */
DWORD DHCP_API_FUNCTION DhcpModifyClassV6(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                          LPDHCP_CLASS_INFO_V6 ClassInfo);

/*
 * Deletes a class.
 *   ReservedMustBeZero  0
 *   ClassName           its name
 * Returns ERROR_SUCCESS or ERROR_DHCP_CLASS_NOT_FOUND; ERROR_DHCP_DELETE_BUILTIN_CLASS for a class that
 * Windows servers bring along.
 * Document: dhcpdeleteclassv6
 */
DWORD DHCP_API_FUNCTION DhcpDeleteClassV6(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero, LPWSTR ClassName);

/*
 * Enumerates the user and vendor classes of a server.
 *   ReservedMustBeZero  0
 *   PreferredMaximum    bytes (MS-DHCPM; classes by the reference page); 0xFFFFFFFF for all
 *   ClassInfoArray      receives the classes; NULL when there are none
 *   nRead               receives their number
 *   nTotal              receives the number of those not yet enumerated (MS-DHCPM; of all classes by the
 *                       reference page)
 * Returns ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS.
 * Document: dhcpenumclassesv6
 */
DWORD DHCP_API_FUNCTION DhcpEnumClassesV6(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                          DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                          LPDHCP_CLASS_INFO_ARRAY_V6 *ClassInfoArray, DWORD *nRead,
                                          DWORD *nTotal);

/*
 * DHCPv6 settings
 */

/*
 * Settings of a server or a scope.
 * Document: dhcp_server_config_info_v6
 */
typedef struct _DHCP_SERVER_CONFIG_INFO_V6
{
    BOOL UnicastFlag;            /* reserved, FALSE (MS-DHCPM: clients may send unicast messages) */
    BOOL RapidCommitFlag;        /* reserved, FALSE (MS-DHCPM: lease by two messages instead of four) */
    DWORD PreferredLifetime;     /* of a lease, seconds; 8 days where none is set */
    DWORD ValidLifetime;         /* of a lease, seconds; 12 days where none is set */
    DWORD T1;                    /* when clients renew, seconds; 4 days where none is set */
    DWORD T2;                    /* when clients rebind, seconds; 6.4 days where none is set */
    DWORD PreferredLifetimeIATA; /* not implemented: 0, returned as 86400 (MS-DHCPM) */
    DWORD ValidLifetimeIATA;     /* not implemented: 0, returned as 259200 (MS-DHCPM) */
    BOOL fAuditLog;              /* whether the server writes its audit log */
} DHCP_SERVER_CONFIG_INFO_V6, *LPDHCP_SERVER_CONFIG_INFO_V6;

/*
 * Members of DHCP_SERVER_CONFIG_INFO_V6, for DhcpServerSetConfigV6. Set_AuditLogState, which belongs to
 * fAuditLog, stands with the settings of DHCPv4.
 */
#define Set_UnicastFlag           0x00000001 /* not used */
#define Set_RapidCommitFlag       0x00000002 /* not used */
#define Set_PreferredLifetime     0x00000004
#define Set_ValidLifetime         0x00000008
#define Set_T1                    0x00000010
#define Set_T2                    0x00000020
#define Set_PreferredLifetimeIATA 0x00000040 /* not used */
#define Set_ValidLifetimeIATA     0x00000080 /* not used */

/*
 * Asks for the settings of a server or a scope. What has not been set there comes back as its default.
 *   ScopeInfo   which one
 *   ConfigInfo  receives the settings
 * Document: dhcpservergetconfigv6
 */
DWORD DHCP_API_FUNCTION DhcpServerGetConfigV6(DHCP_CONST WCHAR *ServerIpAddress,
                                              LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo,
                                              LPDHCP_SERVER_CONFIG_INFO_V6 *ConfigInfo);

/*
 * Changes one setting of a server or a scope.
 *   ScopeInfo    which one
 *   FieldsToSet  one of the Set_ constants above, or Set_AuditLogState; only one in a call
 *   ConfigInfo   has the new value
 * A new preferred lifetime also sets T1 to its half and T2 to eight tenths of it.
 * Returns ERROR_SUCCESS or ERROR_FILE_NOT_FOUND for an unknown scope; ERROR_INVALID_PARAMETER also unless
 * T1 < T2 < preferred lifetime < valid lifetime afterwards.
 * Document: dhcpserversetconfigv6
 */
DWORD DHCP_API_FUNCTION DhcpServerSetConfigV6(DHCP_CONST WCHAR *ServerIpAddress,
                                              LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, DWORD FieldsToSet,
                                              LPDHCP_SERVER_CONFIG_INFO_V6 ConfigInfo);

/*
 * DHCPv6 interface bindings
 */

/*
 * An interface of the server, and whether it serves DHCPv6 there.
 * Document: dhcpv6_bind_element
 */
typedef struct _DHCPV6_BIND_ELEMENT
{
    ULONG Flags;             /* DHCP_ENDPOINT_FLAG_CANT_MODIFY or 0 */
    BOOL fBoundToDHCPServer; /* whether the server serves it */
    DHCP_IPV6_ADDRESS AdapterPrimaryAddress;
    DHCP_IPV6_ADDRESS AdapterSubnetAddress; /* the prefix that it is on */
    LPWSTR IfDescription;                   /* name, at most 256 characters */
    DWORD IpV6IfIndex;                      /* interface index */
    ULONG IfIdSize;                         /* bytes at IfId */
    LPBYTE IfId;                            /* GUID of the interface */
} DHCPV6_BIND_ELEMENT, *LPDHCPV6_BIND_ELEMENT;

/* The network interfaces of a DHCPv6 server. Document: dhcpv6_bind_element_array */
typedef struct _DHCPV6_BIND_ELEMENT_ARRAY
{
    DWORD NumElements;
    LPDHCPV6_BIND_ELEMENT Elements; /* NumElements interfaces */
} DHCPV6_BIND_ELEMENT_ARRAY, *LPDHCPV6_BIND_ELEMENT_ARRAY;

/*
 * Asks which interfaces serve DHCPv6.
 *   Flags             0
 *   BindElementsInfo  receives the interfaces
 * Document: dhcpgetserverbindinginfov6
 */
DWORD DHCP_API_FUNCTION DhcpGetServerBindingInfoV6(DHCP_CONST WCHAR *ServerIpAddress, ULONG Flags,
                                                   LPDHCPV6_BIND_ELEMENT_ARRAY *BindElementsInfo);

/*
 * Chooses which interfaces serve DHCPv6: fBoundToDHCPServer is set on the interface that has the IfId.
 *   Flags            0
 *   BindElementInfo  the interfaces
 * Returns ERROR_SUCCESS or ERROR_DHCP_NETWORK_CHANGED for an interface that is not there (any more): ask
 * again and retry; ERROR_DHCP_CANNOT_MODIFY_BINDINGS for unbinding an interface that has
 * DHCP_ENDPOINT_FLAG_CANT_MODIFY.
 * Document: dhcpsetserverbindinginfov6
 */
DWORD DHCP_API_FUNCTION DhcpSetServerBindingInfoV6(DHCP_CONST WCHAR *ServerIpAddress, ULONG Flags,
                                                   LPDHCPV6_BIND_ELEMENT_ARRAY BindElementInfo);

/*
 * DHCPv6 counters
 */

/*
 * Addresses of a scope.
 * Document: MS-DHCPM SCOPE_MIB_INFO_V6
 */
typedef struct _SCOPE_MIB_INFO_V6
{
    DHCP_IPV6_ADDRESS Subnet;       /* the prefix */
    ULONGLONG NumAddressesInuse;    /* leased */
    ULONGLONG NumAddressesFree;     /* can be leased */
    ULONGLONG NumPendingAdvertises; /* advertised to clients that have not answered yet */
} SCOPE_MIB_INFO_V6, *LPSCOPE_MIB_INFO_V6;

/*
 * Messages since the server started, and its scopes.
 * Document: dhcp_mib_info_v6
 */
typedef struct _DHCP_MIB_INFO_V6
{
    DWORD Solicits;   /* received */
    DWORD Advertises; /* sent */
    DWORD Requests;   /* received, as those that follow, but Replies */
    DWORD Renews;
    DWORD Rebinds;
    DWORD Replies; /* sent */
    DWORD Confirms;
    DWORD Declines;
    DWORD Releases;
    DWORD Informs;
    DATE_TIME ServerStartTime;
    DWORD Scopes; /* entries at ScopeInfo */
    LPSCOPE_MIB_INFO_V6 ScopeInfo;
} DHCP_MIB_INFO_V6, *LPDHCP_MIB_INFO_V6;

/*
 * Asks for the counters of a server.
 *   MibInfo  receives them; its ScopeInfo is a block of its own
 * Document: dhcpgetmibinfov6
 */
DWORD DHCP_API_FUNCTION DhcpGetMibInfoV6(DHCP_CONST WCHAR *ServerIpAddress, LPDHCP_MIB_INFO_V6 *MibInfo);

/*
 * Stateless DHCPv6 clients
 *
 * Clients that choose their addresses themselves and ask the server for options alone. Since Windows
 * Server 2012 a server can keep an inventory of them.
 */

/*
 * Members of DHCPV6_STATELESS_PARAMS, for DhcpV6SetStatelessStoreParams.
 * Document: dhcpv6_stateless_param_type
 */
typedef enum
{
    DhcpStatelessPurgeInterval = 0x01,
    DhcpStatelessStatus = 0x02
} DHCPV6_STATELESS_PARAM_TYPE;

/*
 * Settings of the inventory.
 * Document: dhcpv6_stateless_params
 */
typedef struct
{
    BOOL Status;         /* whether the inventory is kept; FALSE where it has not been set */
    DWORD PurgeInterval; /* how long a record is kept, hours */
} DHCPV6_STATELESS_PARAMS, *PDHCPV6_STATELESS_PARAMS, *LPDHCPV6_STATELESS_PARAMS;

/*
 * Changes of the inventory of a scope.
 * Document: dhcpv6_stateless_scope_stats
 */
typedef struct
{
    DHCP_IPV6_ADDRESS SubnetAddress; /* the prefix */
    ULONGLONG NumStatelessClientsAdded;
    ULONGLONG NumStatelessClientsRemoved;
} DHCPV6_STATELESS_SCOPE_STATS, *PDHCPV6_STATELESS_SCOPE_STATS, *LPDHCPV6_STATELESS_SCOPE_STATS;

/* Statistics of the stateless clients of a server, by scope. Document: dhcpv6_stateless_stats */
typedef struct
{
    DWORD NumScopes;
    LPDHCPV6_STATELESS_SCOPE_STATS ScopeStats; /* NumScopes entries */
} DHCPV6_STATELESS_STATS, *PDHCPV6_STATELESS_STATS, *LPDHCPV6_STATELESS_STATS;

/*
 * Changes a setting of the inventory.
 *   fServerLevel   TRUE for the server's setting, FALSE for a scope's
 *   SubnetAddress  the prefix of the scope; all zeros for the server, and only then
 *   FieldModified  DhcpStatelessStatus or DhcpStatelessPurgeInterval
 *   Params         has the new value; an interval of 0 is ERROR_INVALID_PARAMETER
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT.
 * Document: dhcpv6setstatelessstoreparams
 */
DWORD DHCP_API_FUNCTION DhcpV6SetStatelessStoreParams(LPWSTR ServerIpAddress, BOOL fServerLevel,
                                                      DHCP_IPV6_ADDRESS SubnetAddress, DWORD FieldModified,
                                                      LPDHCPV6_STATELESS_PARAMS Params);

/*
 * Asks for the settings of the inventory.
 *   fServerLevel   TRUE for the server's settings, FALSE for a scope's
 *   SubnetAddress  the prefix of the scope; all zeros for the server, and only then
 *   Params         receives the settings
 * Returns ERROR_SUCCESS or ERROR_DHCP_SUBNET_NOT_PRESENT.
 * Document: dhcpv6getstatelessstoreparams
 */
DWORD DHCP_API_FUNCTION DhcpV6GetStatelessStoreParams(LPWSTR ServerIpAddress, BOOL fServerLevel,
                                                      DHCP_IPV6_ADDRESS SubnetAddress,
                                                      LPDHCPV6_STATELESS_PARAMS *Params);

/*
 * Asks for the changes of the inventory in all scopes.
 *   StatelessStats  receives them; its ScopeStats is a block of its own
 * Document: dhcpv6getstatelessstatistics
 */
DWORD DHCP_API_FUNCTION DhcpV6GetStatelessStatistics(LPWSTR ServerIpAddress,
                                                     LPDHCPV6_STATELESS_STATS *StatelessStats);

/*
 * Multicast: scopes from which a MADCAP server leases IPv4 multicast addresses
 *
 * A multicast scope is known by its name in calls and by its number in records. Its ranges and exclusions
 * are the elements of a subnet, in their V4 form: DhcpIpRanges and DhcpExcludedIpRanges are the kinds it
 * can have. Its option values have the scope type DhcpMScopeOptions. The SDK header leaves this group out
 * although Windows exports it: names and types follow the methods of MS-DHCPM. DhcpScanMDatabase stands
 * with the other functions that check a database, under "Server".
 */

/*
 * A multicast scope.
 * Document: MS-DHCPM DHCP_MSCOPE_INFO
 */
typedef struct _DHCP_MSCOPE_INFO
{
    LPWSTR MScopeName;
    LPWSTR MScopeComment;
    DWORD MScopeId;             /* unique on the server, not 0 */
    DWORD MScopeAddressPolicy;  /* 0 */
    DHCP_HOST_INFO PrimaryHost; /* the server that serves the scope */
    DHCP_SUBNET_STATE MScopeState;
    DWORD MScopeFlags;    /* not used */
    DATE_TIME ExpiryTime; /* when the scope ends */
    LPWSTR LangTag;       /* language of the name; LOCALE_SYSTEM_DEFAULT by default */
    BYTE TTL;             /* hops that a packet to the addresses may take, 1 to 255, 32 by default */
} DHCP_MSCOPE_INFO, *LPDHCP_MSCOPE_INFO;

/*
 * The names of multicast scopes.
 * Document: MS-DHCPM DHCP_MSCOPE_TABLE
 */
typedef struct _DHCP_MSCOPE_TABLE
{
    DWORD NumElements;
    LPWSTR *pMScopeNames; /* NumElements names */
} DHCP_MSCOPE_TABLE, *LPDHCP_MSCOPE_TABLE;

/*
 * The lease of a multicast address.
 * Document: MS-DHCPM DHCP_MCLIENT_INFO
 */
typedef struct _DHCP_MCLIENT_INFO
{
    DHCP_IP_ADDRESS ClientIpAddress; /* the multicast address */
    DWORD MScopeId;                  /* the scope that it comes from */
    DHCP_CLIENT_UID ClientId;        /* the lease identifier that the client chose */
    LPWSTR ClientName;               /* host name of the client */
    DATE_TIME ClientLeaseStarts;
    DATE_TIME ClientLeaseEnds;
    DHCP_HOST_INFO OwnerHost; /* the server that gave the lease */
    DWORD AddressFlags;       /* 0 */
    BYTE AddressState;        /* V5_ADDRESS_STATE_OFFERED, _ACTIVE, _DECLINED or _DOOM */
} DHCP_MCLIENT_INFO, *LPDHCP_MCLIENT_INFO;

/* Leases of multicast addresses. Document: MS-DHCPM DHCP_MCLIENT_INFO_ARRAY */
typedef struct _DHCP_MCLIENT_INFO_ARRAY
{
    DWORD NumElements;
    LPDHCP_MCLIENT_INFO *Clients; /* NumElements pointers, each to a block of its own */
} DHCP_MCLIENT_INFO_ARRAY, *LPDHCP_MCLIENT_INFO_ARRAY;

/*
 * The addresses of a multicast scope, counted.
 * Document: MS-DHCPM MSCOPE_MIB_INFO
 */
typedef struct _MSCOPE_MIB_INFO
{
    DWORD MScopeId;
    LPWSTR MScopeName;
    DWORD NumAddressesInuse; /* leased */
    DWORD NumAddressesFree;
    DWORD NumPendingOffers; /* offered and not yet requested */
} MSCOPE_MIB_INFO, *LPMSCOPE_MIB_INFO;

/*
 * What a MADCAP server counted since it was started, and its scopes.
 * Document: MS-DHCPM DHCP_MCAST_MIB_INFO
 */
typedef struct _DHCP_MCAST_MIB_INFO
{
    DWORD Discovers; /* messages received */
    DWORD Offers;    /* messages sent */
    DWORD Requests;  /* messages received */
    DWORD Renews;    /* messages received */
    DWORD Acks;      /* messages sent */
    DWORD Naks;      /* messages sent */
    DWORD Releases;  /* messages received */
    DWORD Informs;   /* messages received */
    DATE_TIME ServerStartTime;
    DWORD Scopes;
    LPMSCOPE_MIB_INFO ScopeInfo; /* Scopes entries */
} DHCP_MCAST_MIB_INFO, *LPDHCP_MCAST_MIB_INFO;

/*
 * Creates a multicast scope or changes one.
 *   MScopeName  the scope; less than 260 characters
 *   MScopeInfo  its properties; a MScopeName in it that differs from the parameter renames an existing
 *               scope
 *   NewScope    TRUE creates, FALSE changes
 * Returns ERROR_DHCP_SUBNET_NOT_PRESENT when there is no scope to change, ERROR_DHCP_MSCOPE_EXISTS when the
 * name or number of a new scope is taken, ERROR_DHCP_SUBNET_EXITS when the new name or number of a changed
 * one is (20004, which the page calls ERROR_DHCP_SUBNET_EXISTS), ERROR_DHCP_SCOPE_NAME_TOO_LONG,
 * ERROR_NO_MORE_ITEMS after a change of the number of a scope without clients, ERROR_INVALID_PARAMETER for
 * number 0 too.
 * Document: MS-DHCPM R_DhcpSetMScopeInfo
 */
DWORD DHCP_API_FUNCTION DhcpSetMScopeInfo(DHCP_CONST WCHAR *ServerIpAddress, DHCP_CONST WCHAR *MScopeName,
                                          DHCP_CONST DHCP_MSCOPE_INFO *MScopeInfo, BOOL NewScope);

/*
 * Asks for the properties of a multicast scope.
 *   MScopeName  the scope
 *   MScopeInfo  receives them
 * Returns ERROR_DHCP_SUBNET_NOT_PRESENT when there is no such scope.
 * Document: MS-DHCPM R_DhcpGetMScopeInfo
 */
DWORD DHCP_API_FUNCTION DhcpGetMScopeInfo(DHCP_CONST WCHAR *ServerIpAddress, DHCP_CONST WCHAR *MScopeName,
                                          LPDHCP_MSCOPE_INFO *MScopeInfo);

/*
 * Enumerates the names of the multicast scopes.
 *   PreferredMaximum  names, not bytes; 0xFFFFFFFF for all
 *   MScopeTable       receives the names
 *   ElementsRead      receives their number
 *   ElementsTotal     receives the number of scopes from where this call began
 * Returns ERROR_SUCCESS while there are names, also when more remain, then ERROR_NO_MORE_ITEMS.
 * Document: MS-DHCPM R_DhcpEnumMScopes
 */
DWORD DHCP_API_FUNCTION DhcpEnumMScopes(DHCP_CONST WCHAR *ServerIpAddress, DHCP_RESUME_HANDLE *ResumeHandle,
                                        DWORD PreferredMaximum, LPDHCP_MSCOPE_TABLE *MScopeTable,
                                        DWORD *ElementsRead, DWORD *ElementsTotal);

/*
 * Deletes a multicast scope and its leases.
 *   MScopeName  the scope
 *   ForceFlag   DhcpNoForce leaves a scope alone that has clients, DhcpFullForce deletes them too
 * Returns ERROR_DHCP_SUBNET_NOT_PRESENT when there is no such scope, ERROR_DHCP_ELEMENT_CANT_REMOVE when it
 * has clients and ForceFlag is DhcpNoForce.
 * Document: MS-DHCPM R_DhcpDeleteMScope
 */
DWORD DHCP_API_FUNCTION DhcpDeleteMScope(DHCP_CONST WCHAR *ServerIpAddress, DHCP_CONST WCHAR *MScopeName,
                                         DHCP_FORCE_FLAG ForceFlag);

/*
 * Adds a range of addresses or an exclusion to a multicast scope. A range must lie in 224.0.0.0 to
 * 239.255.255.255; one that ends at 239.0.0.0 or above needs 256 addresses, and the server excludes its
 * last 256. A scope has one range: another one must contain it or lie in it, and takes its place.
 *   MScopeName      the scope
 *   AddElementInfo  the element; any kind of range or DhcpExcludedIpRanges
 * Returns ERROR_DHCP_SUBNET_NOT_PRESENT when there is no such scope, ERROR_DHCP_INVALID_RANGE,
 * ERROR_DHCP_IPRANGE_EXITS, ERROR_MSCOPE_RANGE_TOO_SMALL, ERROR_CALL_NOT_IMPLEMENTED for
 * DhcpSecondaryHosts, ERROR_INVALID_PARAMETER for DhcpReservedIps and DhcpIpUsedClusters.
 * Document: MS-DHCPM R_DhcpAddMScopeElement
 */
DWORD DHCP_API_FUNCTION DhcpAddMScopeElement(DHCP_CONST WCHAR *ServerIpAddress, DHCP_CONST WCHAR *MScopeName,
                                             DHCP_CONST DHCP_SUBNET_ELEMENT_DATA_V4 *AddElementInfo);

/*
 * Enumerates the ranges or the exclusions of a multicast scope.
 *   MScopeName       the scope
 *   EnumElementType  DhcpIpRanges or DhcpExcludedIpRanges
 *   EnumElementInfo  receives the elements; what each points to is a block of its own
 *   ElementsRead     receives their number
 *   ElementsTotal    receives the number that remains
 * Returns ERROR_DHCP_SUBNET_NOT_PRESENT when there is no such scope, ERROR_NOT_SUPPORTED for
 * DhcpSecondaryHosts, ERROR_INVALID_PARAMETER for every other kind of element.
 * Document: MS-DHCPM R_DhcpEnumMScopeElements
 */
DWORD DHCP_API_FUNCTION DhcpEnumMScopeElements(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST WCHAR *MScopeName,
                                               DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
                                               DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                               LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *EnumElementInfo,
                                               DWORD *ElementsRead, DWORD *ElementsTotal);

/*
 * Removes a range or an exclusion from a multicast scope.
 *   MScopeName         the scope
 *   RemoveElementInfo  the element, with exactly the addresses that it was added with
 *   ForceFlag          DhcpNoForce leaves a range alone that has clients, DhcpFullForce removes it
 * Returns ERROR_FILE_NOT_FOUND when there is no such scope, ERROR_DHCP_INVALID_RANGE when it has no such
 * range, ERROR_DHCP_ELEMENT_CANT_REMOVE when the range has clients and ForceFlag is DhcpNoForce or when no
 * exclusion contains the first address, ERROR_CALL_NOT_IMPLEMENTED for DhcpSecondaryHosts,
 * ERROR_INVALID_PARAMETER for DhcpReservedIps, DhcpIpUsedClusters and an exclusion with other ends.
 * Document: MS-DHCPM R_DhcpRemoveMScopeElement
 */
DWORD DHCP_API_FUNCTION DhcpRemoveMScopeElement(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_CONST WCHAR *MScopeName,
                                                DHCP_CONST DHCP_SUBNET_ELEMENT_DATA_V4 *RemoveElementInfo,
                                                DHCP_FORCE_FLAG ForceFlag);

/*
 * Enumerates the leases of a multicast scope.
 *   MScopeName        the scope
 *   PreferredMaximum  bytes; the server takes less than 1024 as 1024 and more than 65536 as 65536
 *   ClientInfo        receives the leases; every one is a block of its own
 *   ClientsRead       receives their number
 *   ClientsTotal      receives the number that remains
 * Returns ERROR_DHCP_SUBNET_NOT_PRESENT when there is no such scope. A scope without leases gives
 * ERROR_NO_MORE_ITEMS only if no other scope has any, and otherwise ERROR_SUCCESS.
 * Document: MS-DHCPM R_DhcpEnumMScopeClients
 */
DWORD DHCP_API_FUNCTION DhcpEnumMScopeClients(DHCP_CONST WCHAR *ServerIpAddress, DHCP_CONST WCHAR *MScopeName,
                                              DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                              LPDHCP_MCLIENT_INFO_ARRAY *ClientInfo, DWORD *ClientsRead,
                                              DWORD *ClientsTotal);

/*
 * Deletes the lease of a multicast address, which is free for other clients then.
 *   ClientInfo  which lease, by DhcpClientIpAddress or DhcpClientHardwareAddress (the lease identifier)
 * Returns ERROR_DHCP_JET_ERROR when there is no such lease, ERROR_INVALID_PARAMETER for DhcpClientName.
 * Document: MS-DHCPM R_DhcpDeleteMClientInfo
 */
DWORD DHCP_API_FUNCTION DhcpDeleteMClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                              DHCP_CONST DHCP_SEARCH_INFO *ClientInfo);

/*
 * Asks for the counters of the MADCAP server.
 *   MibInfo  receives them; ScopeInfo and each MScopeName in it are blocks of their own
 * Document: MS-DHCPM R_DhcpGetMCastMibInfo
 */
DWORD DHCP_API_FUNCTION DhcpGetMCastMibInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                            LPDHCP_MCAST_MIB_INFO *MibInfo);

/*
 * Server: configuration, counters, bindings, audit log, attributes, database, DNS, directory
 *
 * What concerns a DHCPv4 server as a whole. Configuration comes in three versions: the one without suffix,
 * V4 (with ping, boot files, audit log) and VQ (with network access protection): use VQ, whose structure
 * begins with the members of the others. Counters come in three too: use V5. Their DHCPv6 counterparts
 * stand under "IPv6".
 */

/*
 * Configuration. FieldsToSet of the DhcpServerSetConfig functions: which members of the structure count.
 * Those marked (restart) take effect when the server is started again.
 * Document: dhcpserversetconfig, dhcpserversetconfigv4; MS-DHCPM R_DhcpServerSetConfigVQ
 */
#define Set_APIProtocolSupport      0x00000001 /* (restart) */
#define Set_DatabaseName            0x00000002 /* (restart) */
#define Set_DatabasePath            0x00000004 /* (restart) */
#define Set_BackupPath              0x00000008
#define Set_BackupInterval          0x00000010
#define Set_DatabaseLoggingFlag     0x00000020 /* (restart) */
#define Set_RestoreFlag             0x00000040 /* (restart) */
#define Set_DatabaseCleanupInterval 0x00000080
#define Set_DebugFlag               0x00000100
#define Set_PingRetries             0x00000200 /* V4, VQ: dwPingRetries */
#define Set_BootFileTable           0x00000400 /* V4, VQ: cbBootTableString and wszBootTableString */
#define Set_AuditLogState           0x00000800 /* V4, VQ and DhcpServerSetConfigV6: fAuditLog */
#define Set_QuarantineON            0x00001000 /* VQ: QuarantineOn */
#define Set_QuarantineDefFail       0x00002000 /* VQ: QuarDefFail */

/*
 * The configuration of a server, as all versions of Windows know it.
 * Document: dhcp_server_config_info
 */
typedef struct _DHCP_SERVER_CONFIG_INFO
{
    DWORD APIProtocolSupport;      /* what RPC listens on: 1 TCP/IP, 2 named pipes, 4 LPC, 7 all; not 0 */
    LPWSTR DatabaseName;           /* file name of the database; not empty */
    LPWSTR DatabasePath;           /* absolute path of its folder, at most 247 characters; not empty */
    LPWSTR BackupPath;             /* absolute path of its backup, at most 247 characters; not empty */
    DWORD BackupInterval;          /* minutes from backup to backup; not 0 */
    DWORD DatabaseLoggingFlag;     /* 1: the database keeps a transaction log */
    DWORD RestoreFlag;             /* 1: the server loads the backup when it is started next */
    DWORD DatabaseCleanupInterval; /* minutes between deletions of doomed leases; not 0 */
    DWORD DebugFlag;               /* what the server logs, a bit a subject; 0xFFFFFFFF for all */
} DHCP_SERVER_CONFIG_INFO, *LPDHCP_SERVER_CONFIG_INFO;

/*
 * The configuration of a server, with ping, boot file table and audit log.
 * Document: dhcp_server_config_info_v4
 */
typedef struct _DHCP_SERVER_CONFIG_INFO_V4
{
    DWORD APIProtocolSupport; /* this and the following as in DHCP_SERVER_CONFIG_INFO */
    LPWSTR DatabaseName;
    LPWSTR DatabasePath;
    LPWSTR BackupPath;
    DWORD BackupInterval;
    DWORD DatabaseLoggingFlag;
    DWORD RestoreFlag;
    DWORD DatabaseCleanupInterval;
    DWORD DebugFlag;
    DWORD dwPingRetries;       /* pings at an address before it is offered, 0 to 5 */
    DWORD cbBootTableString;   /* bytes at wszBootTableString, at most 1048576 */
    WCHAR *wszBootTableString; /* boot files for BOOTP, each entry "requested file,server,file" */
    BOOL fAuditLog;            /* TRUE: the server writes an audit log; the default */
} DHCP_SERVER_CONFIG_INFO_V4, *LPDHCP_SERVER_CONFIG_INFO_V4;

/*
 * The configuration of a server, with network access protection ("quarantine").
 * Document: dhcp_server_config_info_vq
 */
typedef struct _DHCP_SERVER_CONFIG_INFO_VQ
{
    DWORD APIProtocolSupport; /* this and the following as in DHCP_SERVER_CONFIG_INFO */
    LPWSTR DatabaseName;
    LPWSTR DatabasePath;
    LPWSTR BackupPath;
    DWORD BackupInterval;
    DWORD DatabaseLoggingFlag;
    DWORD RestoreFlag;
    DWORD DatabaseCleanupInterval;
    DWORD DebugFlag;
    DWORD dwPingRetries; /* this and the following as in DHCP_SERVER_CONFIG_INFO_V4 */
    DWORD cbBootTableString;
    WCHAR *wszBootTableString;
    BOOL fAuditLog;
    BOOL QuarantineOn;      /* TRUE: network access protection is on; FALSE by default */
    DWORD QuarDefFail;      /* without policy server: NOQUARANTINE, RESTRICTEDACCESS, DROPPACKET */
    BOOL QuarRuntimeStatus; /* returned only: TRUE when network access protection is enabled */
} DHCP_SERVER_CONFIG_INFO_VQ, *LPDHCP_SERVER_CONFIG_INFO_VQ;

/*
 * Changes the configuration of a server.
 *   FieldsToSet  Set_ bits: the members of ConfigInfo to take over; 0 changes nothing and succeeds. Each
 *                function ignores the bits of members that its structure does not have
 *   ConfigInfo   the new values; members without a bit are not looked at
 * Returns ERROR_INVALID_PARAMETER when a value is out of its range, ERROR_INVALID_NAME when a name or path
 * cannot be converted to ANSI or OEM characters, ERROR_ARITHMETIC_OVERFLOW when an interval exceeds 2^32-1
 * milliseconds.
 * Document: dhcpserversetconfig, dhcpserversetconfigv4, dhcpserversetconfigvq
 */
DWORD DHCP_API_FUNCTION DhcpServerSetConfig(DHCP_CONST WCHAR *ServerIpAddress, DWORD FieldsToSet,
                                            LPDHCP_SERVER_CONFIG_INFO ConfigInfo);
DWORD DHCP_API_FUNCTION DhcpServerSetConfigV4(DHCP_CONST WCHAR *ServerIpAddress, DWORD FieldsToSet,
                                              LPDHCP_SERVER_CONFIG_INFO_V4 ConfigInfo);
DWORD DHCP_API_FUNCTION DhcpServerSetConfigVQ(DHCP_CONST WCHAR *ServerIpAddress, DWORD FieldsToSet,
                                              LPDHCP_SERVER_CONFIG_INFO_VQ ConfigInfo);

/*
 * Asks for the configuration of a server.
 *   ConfigInfo  receives it; each text in it is a block of its own
 * Document: dhcpservergetconfig, dhcpservergetconfigv4, dhcpservergetconfigvq
 */
DWORD DHCP_API_FUNCTION DhcpServerGetConfig(DHCP_CONST WCHAR *ServerIpAddress,
                                            LPDHCP_SERVER_CONFIG_INFO *ConfigInfo);
DWORD DHCP_API_FUNCTION DhcpServerGetConfigV4(DHCP_CONST WCHAR *ServerIpAddress,
                                              LPDHCP_SERVER_CONFIG_INFO_V4 *ConfigInfo);
DWORD DHCP_API_FUNCTION DhcpServerGetConfigVQ(DHCP_CONST WCHAR *ServerIpAddress,
                                              LPDHCP_SERVER_CONFIG_INFO_VQ *ConfigInfo);

/*
 * Frees a configuration that DhcpServerGetConfigVQ returned: its texts, DatabaseName, DatabasePath,
 * BackupPath and wszBootTableString, and then the structure itself. What the caller freed already with
 * DhcpRpcFreeMemory must be NULL in it.
 *   ConfigInfo  the configuration; NULL is allowed and does nothing
 * Document: none; the SDK gives name and parameter
 */
VOID DHCP_API_FUNCTION DhcpServerAuditlogParamsFree(LPDHCP_SERVER_CONFIG_INFO_VQ ConfigInfo);

/* The class names that a server gives to what belongs to no class. Document: dhcp_server_specific_strings */
typedef struct _DHCP_SERVER_SPECIFIC_STRINGS
{
    LPWSTR DefaultVendorClassName; /* at most 254 characters */
    LPWSTR DefaultUserClassName;   /* at most 254 characters */
} DHCP_SERVER_SPECIFIC_STRINGS, *LPDHCP_SERVER_SPECIFIC_STRINGS;

/*
 * Asks for the names of the default vendor class and the default user class.
 *   ServerSpecificStrings  receives them; each name is a block of its own
 * Document: dhcpgetserverspecificstrings
 */
DWORD DHCP_API_FUNCTION DhcpGetServerSpecificStrings(DHCP_CONST WCHAR *ServerIpAddress,
                                                     LPDHCP_SERVER_SPECIFIC_STRINGS *ServerSpecificStrings);

/*
 * Counters: the addresses of a scope.
 * Document: scope_mib_info
 */
typedef struct _SCOPE_MIB_INFO
{
    DHCP_IP_ADDRESS Subnet;  /* the subnet of the scope */
    DWORD NumAddressesInuse; /* leased */
    DWORD NumAddressesFree;
    DWORD NumPendingOffers; /* offered and not yet requested */
} SCOPE_MIB_INFO, *LPSCOPE_MIB_INFO;

/*
 * Counters of a server since it was started, and its scopes.
 * Document: dhcp_mib_info
 */
typedef struct _DHCP_MIB_INFO
{
    DWORD Discovers; /* messages received */
    DWORD Offers;    /* messages sent */
    DWORD Requests;  /* messages received */
    DWORD Acks;      /* messages sent */
    DWORD Naks;      /* messages sent */
    DWORD Declines;  /* messages received */
    DWORD Releases;  /* messages received */
    DATE_TIME ServerStartTime;
    DWORD Scopes;
    LPSCOPE_MIB_INFO ScopeInfo; /* Scopes entries; NULL when there are none */
} DHCP_MIB_INFO, *LPDHCP_MIB_INFO;

/*
 * Counters of a scope, with those of network access protection. Servers do not use it.
 * Document: MS-DHCPM SCOPE_MIB_INFO_VQ
 */
typedef struct _SCOPE_MIB_INFO_VQ
{
    DHCP_IP_ADDRESS Subnet; /* this and the following as in SCOPE_MIB_INFO */
    DWORD NumAddressesInuse;
    DWORD NumAddressesFree;
    DWORD NumPendingOffers;
    DWORD QtnNumLeases; /* this and the following 0 */
    DWORD QtnPctQtnLeases;
    DWORD QtnProbationLeases;
    DWORD QtnNonQtnLeases;
    DWORD QtnExemptLeases;
    DWORD QtnCapableClients;
} SCOPE_MIB_INFO_VQ, *LPSCOPE_MIB_INFO_VQ;

/*
 * Counters of a server, with those of network access protection. Servers do not use it.
 * Document: MS-DHCPM DHCP_MIB_INFO_VQ
 */
typedef struct _DHCP_MIB_INFO_VQ
{
    DWORD Discovers; /* this and the following as in DHCP_MIB_INFO */
    DWORD Offers;
    DWORD Requests;
    DWORD Acks;
    DWORD Naks;
    DWORD Declines;
    DWORD Releases;
    DATE_TIME ServerStartTime;
    DWORD QtnNumLeases; /* this and the following 0 */
    DWORD QtnPctQtnLeases;
    DWORD QtnProbationLeases;
    DWORD QtnNonQtnLeases;
    DWORD QtnExemptLeases;
    DWORD QtnCapableClients;
    DWORD QtnIASErrors;
    DWORD Scopes;
    LPSCOPE_MIB_INFO_VQ ScopeInfo; /* Scopes entries */
} DHCP_MIB_INFO_VQ, *LPDHCP_MIB_INFO_VQ;

/*
 * Counters: the addresses of a scope, the same as SCOPE_MIB_INFO.
 * Document: scope_mib_info_v5
 */
typedef struct _SCOPE_MIB_INFO_V5
{
    DHCP_IP_ADDRESS Subnet;  /* the subnet of the scope */
    DWORD NumAddressesInuse; /* leased */
    DWORD NumAddressesFree;
    DWORD NumPendingOffers; /* offered and not yet requested */
} SCOPE_MIB_INFO_V5, *LPSCOPE_MIB_INFO_V5;

/*
 * Counters of a server since it was started, with those of delayed offers, and its scopes.
 * Document: dhcp_mib_info_v5
 */
typedef struct _DHCP_MIB_INFO_V5
{
    DWORD Discovers; /* this and the following as in DHCP_MIB_INFO */
    DWORD Offers;
    DWORD Requests;
    DWORD Acks;
    DWORD Naks;
    DWORD Declines;
    DWORD Releases;
    DATE_TIME ServerStartTime;
    DWORD QtnNumLeases; /* this and the following not used */
    DWORD QtnPctQtnLeases;
    DWORD QtnProbationLeases;
    DWORD QtnNonQtnLeases;
    DWORD QtnExemptLeases;
    DWORD QtnCapableClients;
    DWORD QtnIASErrors;
    DWORD DelayedOffers;           /* offers sent after the delay of their scope */
    DWORD ScopesWithDelayedOffers; /* scopes whose delay is not 0 */
    DWORD Scopes;
    LPSCOPE_MIB_INFO_V5 ScopeInfo; /* Scopes entries */
} DHCP_MIB_INFO_V5, *LPDHCP_MIB_INFO_V5;

/*
 * Asks for the counters of a DHCPv4 server. Of DhcpGetMibInfoVQ, which the SDK header leaves out, MS-DHCPM
 * says that servers return ERROR_SUCCESS for it and nothing else.
 *   MibInfo  receives them; ScopeInfo is a block of its own
 * Document: dhcpgetmibinfov5; MS-DHCPM R_DhcpGetMibInfo, R_DhcpGetMibInfoVQ
 */
DWORD DHCP_API_FUNCTION DhcpGetMibInfo(DHCP_CONST WCHAR *ServerIpAddress, LPDHCP_MIB_INFO *MibInfo);
DWORD DHCP_API_FUNCTION DhcpGetMibInfoVQ(DHCP_CONST WCHAR *ServerIpAddress, LPDHCP_MIB_INFO_VQ *MibInfo);
DWORD DHCP_API_FUNCTION DhcpGetMibInfoV5(DHCP_CONST WCHAR *ServerIpAddress, LPDHCP_MIB_INFO_V5 *MibInfo);

/*
 * The performance counters of a server; no function returns them. Those that end in Queue say how many
 * packets are in a queue now, the others count since the server was started.
 * Document: none; the SDK gives the members
 */
typedef struct _DHCP_PERF_STATS
{
    DWORD dwNumPacketsReceived;
    DWORD dwNumPacketsDuplicate;      /* dropped as copies of a packet in the queue */
    DWORD dwNumPacketsExpired;        /* dropped because they waited too long */
    DWORD dwNumMilliSecondsProcessed; /* time spent on packets, in milliseconds */
    DWORD dwNumPacketsInActiveQueue;
    DWORD dwNumPacketsInPingQueue; /* whose address is being pinged before the offer */
    DWORD dwNumDiscoversReceived;
    DWORD dwNumOffersSent;
    DWORD dwNumRequestsReceived;
    DWORD dwNumInformsReceived;
    DWORD dwNumAcksSent;
    DWORD dwNumNacksSent;
    DWORD dwNumDeclinesReceived;
    DWORD dwNumReleasesReceived;
    DWORD dwNumDelayedOfferInQueue; /* offers that wait for the delay of their scope */
    DWORD dwNumPacketsProcessed;
    DWORD dwNumPacketsInQuarWaitingQueue;  /* network access protection */
    DWORD dwNumPacketsInQuarReadyQueue;    /* network access protection */
    DWORD dwNumPacketsInQuarDecisionQueue; /* network access protection */
} DHCP_PERF_STATS, *LPDHCP_PERF_STATS;

/* Bindings. Flags of DHCP_BIND_ELEMENT and DHCPV6_BIND_ELEMENT. Document: dhcp_bind_element */
#define DHCP_ENDPOINT_FLAG_CANT_MODIFY 0x01 /* the binding cannot be changed */

/*
 * A network interface and whether the server serves it.
 * Document: dhcp_bind_element
 */
typedef struct _DHCP_BIND_ELEMENT
{
    ULONG Flags;                           /* 0 or DHCP_ENDPOINT_FLAG_CANT_MODIFY */
    BOOL fBoundToDHCPServer;               /* TRUE: the server serves it */
    DHCP_IP_ADDRESS AdapterPrimaryAddress; /* in network byte order: 10.0.0.1 is 0x0100000A */
    DHCP_IP_ADDRESS AdapterSubnetAddress;  /* in network byte order: the subnet (MS-DHCPM) or its mask */
    LPWSTR IfDescription;                  /* name of the interface, at most 256 characters */
    ULONG IfIdSize;                        /* bytes at IfId */
    LPBYTE IfId;                           /* GUID of the interface */
} DHCP_BIND_ELEMENT, *LPDHCP_BIND_ELEMENT;

/* The network interfaces of a server. Document: dhcp_bind_element_array */
typedef struct _DHCP_BIND_ELEMENT_ARRAY
{
    DWORD NumElements;
    LPDHCP_BIND_ELEMENT Elements; /* NumElements interfaces; NULL when there are none */
} DHCP_BIND_ELEMENT_ARRAY, *LPDHCP_BIND_ELEMENT_ARRAY;

/*
 * Asks for the network interfaces of a server.
 *   Flags             0 (MS-DHCPM: ERROR_INVALID_PARAMETER for anything else; the page knows
 *                     DHCP_ENDPOINT_FLAG_CANT_MODIFY for those alone that cannot be changed)
 *   BindElementsInfo  receives them; Elements and each IfDescription and IfId are blocks of their own
 * Document: dhcpgetserverbindinginfo
 */
DWORD DHCP_API_FUNCTION DhcpGetServerBindingInfo(DHCP_CONST WCHAR *ServerIpAddress, ULONG Flags,
                                                 LPDHCP_BIND_ELEMENT_ARRAY *BindElementsInfo);

/*
 * Sets which of its network interfaces a server serves.
 *   Flags            0, as with DhcpGetServerBindingInfo
 *   BindElementInfo  the interfaces, found by their IfId; of each, fBoundToDHCPServer is set
 * Returns ERROR_DHCP_NETWORK_CHANGED when the server has no such interface,
 * ERROR_DHCP_CANNOT_MODIFY_BINDINGS when one with DHCP_ENDPOINT_FLAG_CANT_MODIFY is to be left unserved.
 * Document: dhcpsetserverbindinginfo
 */
DWORD DHCP_API_FUNCTION DhcpSetServerBindingInfo(DHCP_CONST WCHAR *ServerIpAddress, ULONG Flags,
                                                 LPDHCP_BIND_ELEMENT_ARRAY BindElementInfo);

/*
 * Sets where and how much the audit log is written. Takes effect when the server is started again. Whether
 * there is one at all is fAuditLog of the configuration.
 *   Flags              0; ERROR_INVALID_PARAMETER for anything else
 *   AuditLogDir        absolute path of the folder (the page's example has a file name); NULL is an error
 *   DiskCheckInterval  the number of logged events after which the server looks at the free space; 50 by
 *                      default
 *   MaxLogFilesSize    most that all log files may take, in megabytes (MS-DHCPM; the page says bytes)
 *   MinSpaceOnDisk     least free space for the log to be continued, in megabytes (likewise)
 * Document: dhcpauditlogsetparams
 */
DWORD DHCP_API_FUNCTION DhcpAuditLogSetParams(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR AuditLogDir,
                                              DWORD DiskCheckInterval, DWORD MaxLogFilesSize,
                                              DWORD MinSpaceOnDisk);

/*
 * Asks for what DhcpAuditLogSetParams set.
 *   Flags        0; ERROR_INVALID_PARAMETER for anything else
 *   AuditLogDir  receives the path, a block
 *   DiskCheckInterval, MaxLogFilesSize, MinSpaceOnDisk  receive the numbers, in the units given there
 * Document: dhcpauditloggetparams
 */
DWORD DHCP_API_FUNCTION DhcpAuditLogGetParams(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR *AuditLogDir,
                                              DWORD *DiskCheckInterval, DWORD *MaxLogFilesSize,
                                              DWORD *MinSpaceOnDisk);

/* Attributes, by their DHCP_ATTRIB_ID: what a server can do. Document: dhcp_attrib */
#define DHCP_ATTRIB_BOOL_IS_ROGUE         0x01 /* the server is not authorized in the directory */
#define DHCP_ATTRIB_BOOL_IS_DYNBOOTP      0x02 /* it gives dynamic addresses to BOOTP clients */
#define DHCP_ATTRIB_BOOL_IS_PART_OF_DSDC  0x03 /* its computer belongs to a domain */
#define DHCP_ATTRIB_BOOL_IS_BINDING_AWARE 0x04 /* it can be bound to some of its interfaces */
#define DHCP_ATTRIB_BOOL_IS_ADMIN         0x05 /* the caller may change its configuration */
#define DHCP_ATTRIB_ULONG_RESTORE_STATUS  0x06 /* status of the last restore of the database */

/* DhcpAttribType: which member of DHCP_ATTRIB holds the value. Document: MS-DHCPM DHCP_ATTRIB */
#define DHCP_ATTRIB_TYPE_BOOL  0x01 /* DhcpAttribBool */
#define DHCP_ATTRIB_TYPE_ULONG 0x02 /* DhcpAttribUlong */

/*
 * An attribute and its value.
 * Document: dhcp_attrib (which lists identifiers as values of DhcpAttribType: they are those of
 * DhcpAttribId)
 */
typedef struct _DHCP_ATTRIB
{
    DHCP_ATTRIB_ID DhcpAttribId;
    ULONG DhcpAttribType; /* DHCP_ATTRIB_TYPE_BOOL or DHCP_ATTRIB_TYPE_ULONG */
    union
    {
        BOOL DhcpAttribBool;
        ULONG DhcpAttribUlong;
    };
} DHCP_ATTRIB, *PDHCP_ATTRIB, *LPDHCP_ATTRIB;

/* Attributes and their values. Document: dhcp_attrib_array */
typedef struct _DHCP_ATTRIB_ARRAY
{
    ULONG NumElements;
    LPDHCP_ATTRIB DhcpAttribs; /* NumElements attributes */
} DHCP_ATTRIB_ARRAY, *PDHCP_ATTRIB_ARRAY, *LPDHCP_ATTRIB_ARRAY;

/*
 * Asks for an attribute of a server.
 *   dwReserved    0; ERROR_INVALID_PARAMETER for anything else
 *   DhcpAttribId  which
 *   pDhcpAttrib   receives it
 * Returns ERROR_NOT_SUPPORTED for an attribute that the server does not know.
 * Document: dhcpserverqueryattribute
 */
DWORD DHCP_API_FUNCTION DhcpServerQueryAttribute(LPWSTR ServerIpAddr, ULONG dwReserved,
                                                 DHCP_ATTRIB_ID DhcpAttribId, LPDHCP_ATTRIB *pDhcpAttrib);

/*
 * Asks for several attributes of a server.
 *   dwReserved      0; ERROR_INVALID_PARAMETER for anything else
 *   dwAttribCount   the number of pDhcpAttribs, 1 to 6
 *   pDhcpAttribs    which
 *   pDhcpAttribArr  receives those that the server knows; DhcpAttribs is a block of its own
 * Returns ERROR_NOT_SUPPORTED when the server does not know all of them; pDhcpAttribArr has the others.
 * Document: dhcpserverqueryattributes
 */
DWORD DHCP_API_FUNCTION DhcpServerQueryAttributes(LPWSTR ServerIpAddr, ULONG dwReserved, ULONG dwAttribCount,
                                                  DHCP_ATTRIB_ID pDhcpAttribs[],
                                                  LPDHCP_ATTRIB_ARRAY *pDhcpAttribArr);

/*
 * Backs up configuration and leases of a server.
 *   Path  absolute path, on the server, of the folder for the backup; the server creates it
 * Returns ERROR_INVALID_NAME when Path is no valid path.
 * Document: dhcpserverbackupdatabase
 */
DWORD DHCP_API_FUNCTION DhcpServerBackupDatabase(LPWSTR ServerIpAddress, LPWSTR Path);

/*
 * Has a server replace its configuration and leases by those of a backup, when it is started next
 * (MS-DHCPM).
 *   Path  absolute path, on the server, of the backup
 * Document: dhcpserverrestoredatabase
 */
DWORD DHCP_API_FUNCTION DhcpServerRestoreDatabase(LPWSTR ServerIpAddress, LPWSTR Path);

/*
 * Which of its two records of an address a server lacks, and repairs.
 * Document: dhcp_scan_flag
 */
typedef enum _DHCP_SCAN_FLAG
{
    DhcpRegistryFix = 0, /* the address is leased in the database and free in memory */
    DhcpDatabaseFix = 1  /* the address is in use in memory and has no lease in the database */
} DHCP_SCAN_FLAG,
    *LPDHCP_SCAN_FLAG;

/* An address whose two records contradict each other. Document: dhcp_scan_item */
typedef struct _DHCP_SCAN_ITEM
{
    DHCP_IP_ADDRESS IpAddress;
    DHCP_SCAN_FLAG ScanFlag; /* what to repair */
} DHCP_SCAN_ITEM, *LPDHCP_SCAN_ITEM;

/* The addresses that a scan found. Document: dhcp_scan_list */
typedef struct _DHCP_SCAN_LIST
{
    DWORD NumScanItems;
    DHCP_SCAN_ITEM *ScanItems; /* NumScanItems addresses */
} DHCP_SCAN_LIST, *LPDHCP_SCAN_LIST;

/*
 * Compares a server's leases of a subnet in memory with those in its database, and repairs them if told so.
 * A lease made up for an address in use lasts as long as leases of the scope do.
 *   SubnetAddress  the subnet
 *   FixFlag        FALSE: only report, TRUE: repair too (MS-DHCPM; the page speaks of DHCP_SCAN_FLAG)
 *   ScanList       receives the addresses that differed; ScanItems is a block of its own
 * Returns ERROR_DHCP_SUBNET_NOT_PRESENT when there is no such subnet.
 * Document: dhcpscandatabase
 */
DWORD DHCP_API_FUNCTION DhcpScanDatabase(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                         DWORD FixFlag, LPDHCP_SCAN_LIST *ScanList);

/*
 * Does the same for the leases of a multicast scope. The SDK header leaves it out.
 *   MScopeName         the scope
 *   FixFlag, ScanList  as with DhcpScanDatabase
 * Returns ERROR_DHCP_SUBNET_NOT_PRESENT when there is no such scope.
 * Document: MS-DHCPM R_DhcpScanMDatabase
 */
DWORD DHCP_API_FUNCTION DhcpScanMDatabase(DHCP_CONST WCHAR *ServerIpAddress, DHCP_CONST WCHAR *MScopeName,
                                          DWORD FixFlag, LPDHCP_SCAN_LIST *ScanList);

/*
 * Sets the account with which a server registers names of clients in DNS. DhcpServerSetDnsRegCredentials is
 * the old form, which sends the password run-encoded; use V5.
 *   Uname   user name
 *   Domain  its domain
 *   Passwd  its password, in clear text
 * Document: dhcpserversetdnsregcredentialsv5; MS-DHCPM R_DhcpSetDnsRegCredentials
 */
DWORD DHCP_API_FUNCTION DhcpServerSetDnsRegCredentials(LPWSTR ServerIpAddress, LPWSTR Uname, LPWSTR Domain,
                                                       LPWSTR Passwd);
DWORD DHCP_API_FUNCTION DhcpServerSetDnsRegCredentialsV5(LPWSTR ServerIpAddress, LPWSTR Uname, LPWSTR Domain,
                                                         LPWSTR Passwd);

/*
 * Asks for the account with which a server registers names of clients in DNS, but for its password.
 *   UnameSize   room in Uname, at most 1024 characters (MS-DHCPM; the page says bytes)
 *   Uname       the caller's buffer for the user name
 *   DomainSize  room in Domain, likewise
 *   Domain      the caller's buffer for the domain
 * Returns ERROR_INSUFFICIENT_BUFFER when a buffer is too small.
 * Document: dhcpserverquerydnsregcredentials
 */
DWORD DHCP_API_FUNCTION DhcpServerQueryDnsRegCredentials(LPWSTR ServerIpAddress, ULONG UnameSize,
                                                         LPWSTR Uname, ULONG DomainSize, LPWSTR Domain);

/*
 * Has a server look in the directory whether it is authorized, and serve clients again if it is.
 *   dwReserved  0; servers do not look at it
 * Document: dhcpserverredoauthorization
 */
DWORD DHCP_API_FUNCTION DhcpServerRedoAuthorization(LPWSTR ServerIpAddr, ULONG dwReserved);

/*
 * Creates the local groups "DHCP Administrators" and "DHCP Users", whose members may change or read the
 * server.
 *   pServer  the server's computer
 * Document: none; the SDK gives name and parameter
 */
DWORD DHCP_API_FUNCTION DhcpAddSecurityGroup(LPWSTR pServer);

/*
 * The directory: a DHCP server that is authorized in it.
 * Document: dhcpds_server
 */
typedef struct _DHCPDS_SERVER
{
    DWORD Version;       /* 0 */
    LPWSTR ServerName;   /* unique in the directory */
    DWORD ServerAddress; /* IPv4 address */
    DWORD Flags;         /* bits for its settings in the directory; no document names them */
    DWORD State;         /* 0 */
    LPWSTR DsLocation;   /* path of its object in the directory; NULL for DhcpAddServer */
    DWORD DsLocType;     /* 0 */
} DHCPDS_SERVER, *LPDHCPDS_SERVER, *PDHCPDS_SERVER;

/*
 * DHCP servers that are authorized in the directory.
 * Document: dhcpds_servers
 */
typedef struct _DHCPDS_SERVERS
{
    DWORD Flags; /* 0 */
    DWORD NumElements;
    LPDHCPDS_SERVER Servers; /* NumElements servers */
} DHCPDS_SERVERS, *LPDHCPDS_SERVERS, *PDHCPDS_SERVERS;

/* The names that the functions use for the two. Document: dhcpaddserver, dhcpenumservers */
typedef DHCPDS_SERVER DHCP_SERVER_INFO;
typedef PDHCPDS_SERVER PDHCP_SERVER_INFO;
typedef LPDHCPDS_SERVER LPDHCP_SERVER_INFO;
typedef DHCPDS_SERVERS DHCP_SERVER_INFO_ARRAY;
typedef PDHCPDS_SERVERS PDHCP_SERVER_INFO_ARRAY;
typedef LPDHCPDS_SERVERS LPDHCP_SERVER_INFO_ARRAY;

/*
 * Prepares the process for the directory functions below. To be called once in a process, before them. This
 * DLL keeps nothing for them that would need it: it does nothing and returns ERROR_SUCCESS, however often it
 * is called, also after DhcpDsCleanup and in several threads at once.
 * Document: dhcpdsinit
 */
DWORD DHCP_API_FUNCTION DhcpDsInit(VOID);

/*
 * Undoes DhcpDsInit. To be called once, when the process ends. In this DLL there is nothing to undo, so it is
 * harmless without DhcpDsInit and when called again.
 * Document: dhcpdscleanup
 */
VOID DHCP_API_FUNCTION DhcpDsCleanup(VOID);

/*
 * Clears entries of this host, by its name. The SDK header leaves it out and no document describes it: all
 * that is known is that Windows exports it and that it takes no parameter; the missing result is as in
 * DhcpDsCleanup.
 * Document: none
 */
VOID DHCP_API_FUNCTION DhcpDsClearHostServerEntries(VOID);

/*
 * Lists the DHCP servers that are authorized in the directory.
 *   Flags                     0
 *   IdInfo                    NULL
 *   Servers                   receives them
 *   CallbackFn, CallbackData  NULL
 * Returns ERROR_DDS_NO_DS_AVAILABLE when there is no directory.
 * Document: dhcpenumservers
 */
DWORD DHCP_API_FUNCTION DhcpEnumServers(DWORD Flags, LPVOID IdInfo, LPDHCP_SERVER_INFO_ARRAY *Servers,
                                        LPVOID CallbackFn, LPVOID CallbackData);

/*
 * Authorizes a DHCP server in the directory.
 *   Flags                     0
 *   IdInfo                    NULL
 *   NewServer                 the server; Version 0, DsLocation NULL, DsLocType 0
 *   CallbackFn, CallbackData  NULL
 * Returns ERROR_DDS_SERVER_ALREADY_EXISTS when the directory has it already, ERROR_DDS_NO_DS_AVAILABLE when
 * there is no directory.
 * Document: dhcpaddserver
 */
DWORD DHCP_API_FUNCTION DhcpAddServer(DWORD Flags, LPVOID IdInfo, LPDHCP_SERVER_INFO NewServer,
                                      LPVOID CallbackFn, LPVOID CallbackData);

/*
 * Removes a DHCP server, and what belongs to it, from the directory.
 *   Flags                     0
 *   IdInfo                    NULL
 *   NewServer                 the server
 *   CallbackFn, CallbackData  NULL
 * Returns ERROR_DDS_SERVER_DOES_NOT_EXIST when the directory does not have it, ERROR_DDS_NO_DS_AVAILABLE
 * when there is no directory.
 * Document: dhcpdeleteserver
 */
DWORD DHCP_API_FUNCTION DhcpDeleteServer(DWORD Flags, LPVOID IdInfo, LPDHCP_SERVER_INFO NewServer,
                                         LPVOID CallbackFn, LPVOID CallbackData);

#ifdef __cplusplus
}
#endif

#endif
