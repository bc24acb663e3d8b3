/*
 * dhcpsapi.h - the DHCP Server Management API of Windows
 *
 * The interface that tools for Windows are written against, in the SDK's names and nothing else; what this
 * DLL adds stands in dhcpsext.h. Include <windows.h> first.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */
#ifndef DHCPSAPI_H
#define DHCPSAPI_H

#ifdef __cplusplus
extern "C" {
#endif

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
 * Failover
 */

/* How the two servers of a failover relationship share the work ([MS-DHCPM] 2.2.1.1.18). */
typedef enum _DHCP_FAILOVER_MODE
{
    LoadBalance, /* both answer clients, each its percentage of them */
    HotStandby   /* one answers, the other takes over when it fails */
} DHCP_FAILOVER_MODE,
    *LPDHCP_FAILOVER_MODE;

/* Which of the two servers of a failover relationship a server is. */
typedef enum _DHCP_FAILOVER_SERVER
{
    PrimaryServer,
    SecondaryServer
} DHCP_FAILOVER_SERVER,
    *LPDHCP_FAILOVER_SERVER;

/* The state of a failover relationship on one of its servers; the states themselves are those of
 * draft-ietf-dhc-failover-12, section 9. dhcpsext.h has their names and what they mean for clients. */
typedef enum _FSM_STATE
{
    NO_STATE = 0,       /* no relationship is configured */
    INIT,               /* the relationship is being set up */
    STARTUP,            /* the server started and looks for its partner; it serves no clients yet */
    NORMAL,             /* both servers serve clients and keep each other informed */
    COMMUNICATION_INT,  /* the partner cannot be reached but may be running: each serves clients on its own
                         */
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

#ifdef __cplusplus
}
#endif

#endif
