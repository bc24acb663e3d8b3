/*
 * dhcpdemo - a small administration script, as one would write it for a Windows DHCP server
 *
 *   dhcpdemo setup         a scope with all that belongs to it, shared with a second server
 *   dhcpdemo partner-down  tells this server that the second one has failed
 *   dhcpdemo error         creates the scope again, which fails, and says why
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */
#include <windows.h>
#include <dhcpsext.h>

#include <stdio.h>
#include <string.h>

#include "message.h"

#define SERVER    NULL /* this machine, or what DHCPSAPI_BINDING says */
#define SCOPE     ADDRESS(10, 0, 0, 0)
#define PAIR_NAME L"office-pair"

#define ADDRESS(a, b, c, d) ((DHCP_IP_ADDRESS)(a) << 24 | (b) << 16 | (c) << 8 | (d))

/*
 * The scope and its addresses
 */

static DWORD create_scope(void)
{
    DHCP_SUBNET_INFO scope = {
        .SubnetAddress = SCOPE,
        .SubnetMask = ADDRESS(255, 255, 255, 0),
        .SubnetName = L"Office",
        .SubnetComment = L"ground floor",
        .SubnetState = DhcpSubnetEnabled,
    };

    return DhcpCreateSubnet(SERVER, SCOPE, &scope);
}

static DWORD add_range(void)
{
    DHCP_BOOTP_IP_RANGE range = {.StartAddress = ADDRESS(10, 0, 0, 10), .EndAddress = ADDRESS(10, 0, 0, 200)};
    DHCP_SUBNET_ELEMENT_DATA_V5 element = {.ElementType = DhcpIpRanges, .Element.IpRange = &range};

    return DhcpAddSubnetElementV5(SERVER, SCOPE, &element);
}

static DWORD add_exclusion(void)
{
    DHCP_IP_RANGE range = {.StartAddress = ADDRESS(10, 0, 0, 50), .EndAddress = ADDRESS(10, 0, 0, 59)};
    DHCP_SUBNET_ELEMENT_DATA_V5 element = {.ElementType = DhcpExcludedIpRanges,
                                           .Element.ExcludeIpRange = &range};

    return DhcpAddSubnetElementV5(SERVER, SCOPE, &element);
}

static DWORD add_reservation(void)
{
    BYTE printer[] = {0x00, 0x15, 0x5D, 0x00, 0x00, 0x14};
    DHCP_CLIENT_UID client = {.DataLength = sizeof(printer), .Data = printer};
    DHCP_IP_RESERVATION_V4 reservation = {
        .ReservedIpAddress = ADDRESS(10, 0, 0, 20),
        .ReservedForClient = &client,
        .bAllowedClientTypes = CLIENT_TYPE_DHCP,
    };
    DHCP_SUBNET_ELEMENT_DATA_V5 element = {.ElementType = DhcpReservedIps,
                                           .Element.ReservedIp = &reservation};

    return DhcpAddSubnetElementV5(SERVER, SCOPE, &element);
}

/*
 * Leases
 */

static DATE_TIME days_from_now(int days)
{
    FILETIME now;
    ULARGE_INTEGER time;

    GetSystemTimeAsFileTime(&now);
    time.LowPart = now.dwLowDateTime;
    time.HighPart = now.dwHighDateTime;
    time.QuadPart += days * 24 * 60 * 60 * 10000000ull;
    return (DATE_TIME){.dwLowDateTime = time.LowPart, .dwHighDateTime = time.HighPart};
}

static DWORD add_lease(int number, WCHAR *name)
{
    BYTE hardware[] = {0x00, 0x15, 0x5D, 0x00, 0x01, (BYTE)number};
    DHCP_CLIENT_INFO lease = {
        .ClientIpAddress = ADDRESS(10, 0, 0, 100 + number),
        .SubnetMask = ADDRESS(255, 255, 255, 0),
        .ClientHardwareAddress = {.DataLength = sizeof(hardware), .Data = hardware},
        .ClientName = name,
        .ClientLeaseExpires = days_from_now(8),
    };

    return DhcpCreateClientInfo(SERVER, &lease);
}

static DWORD add_leases(void)
{
    static WCHAR *const names[] = {L"reception", L"workshop", L"meeting-room"};
    DWORD status = ERROR_SUCCESS;

    for (int i = 0; !status && i < 3; i++)
        status = add_lease(i + 1, names[i]);
    return status;
}

/*
 * Options: what the server tells its clients besides their address
 */

/* The definition, unless the server has it: Windows servers do. */
static DWORD define_option(DHCP_OPTION_ID id, WCHAR *name)
{
    DHCP_OPTION_DATA_ELEMENT none = {.OptionType = DhcpIpAddressOption};
    DHCP_OPTION option = {
        .OptionID = id,
        .OptionName = name,
        .DefaultValue = {.NumElements = 1, .Elements = &none},
        .OptionType = DhcpArrayTypeOption,
    };
    DWORD status = DhcpCreateOptionV5(SERVER, 0, id, NULL, NULL, &option);

    return status == ERROR_DHCP_OPTION_EXISTS ? ERROR_SUCCESS : status;
}

static DWORD set_option(DHCP_OPTION_ID id, WCHAR *name, DHCP_OPTION_SCOPE_INFO *place,
                        const DHCP_IP_ADDRESS *addresses, DWORD count)
{
    DHCP_OPTION_DATA_ELEMENT elements[2] = {0};
    DHCP_OPTION_DATA value = {.NumElements = count, .Elements = elements};
    DWORD status = define_option(id, name);

    for (DWORD i = 0; i < count; i++)
    {
        elements[i].OptionType = DhcpIpAddressOption;
        elements[i].Element.IpAddressOption = addresses[i];
    }
    return status ? status : DhcpSetOptionValueV5(SERVER, 0, id, NULL, NULL, place, &value);
}

static DWORD set_router(void)
{
    DHCP_OPTION_SCOPE_INFO scope = {.ScopeType = DhcpSubnetOptions, .ScopeInfo.SubnetScopeInfo = SCOPE};
    DHCP_IP_ADDRESS router = ADDRESS(10, 0, 0, 1);

    return set_option(OPTION_ROUTER_ADDRESS, L"Router", &scope, &router, 1);
}

static DWORD set_dns_servers(void)
{
    DHCP_OPTION_SCOPE_INFO all_scopes = {.ScopeType = DhcpGlobalOptions};
    DHCP_IP_ADDRESS dns_servers[] = {ADDRESS(10, 0, 0, 2), ADDRESS(10, 0, 0, 3)};

    return set_option(OPTION_DOMAIN_NAME_SERVERS, L"DNS Servers", &all_scopes, dns_servers, 2);
}

/*
 * Failover
 */

static DWORD create_relationship(void)
{
    DHCP_IP_ADDRESS scope = SCOPE;
    DHCP_IP_ARRAY scopes = {.NumElements = 1, .Elements = &scope};
    DHCP_FAILOVER_RELATIONSHIP relationship = {
        .RelationshipName = PAIR_NAME,
        .PrimaryServer = ADDRESS(10, 0, 0, 2),
        .PrimaryServerName = L"dhcp1",
        .SecondaryServer = ADDRESS(10, 0, 0, 3),
        .SecondaryServerName = L"dhcp2",
        .ServerType = PrimaryServer,
        .Mode = LoadBalance,
        .Percentage = 50,
        .Mclt = 3600,
        .pScopes = &scopes,
    };

    return DhcpV4FailoverCreateRelationship(SERVER, &relationship);
}

static DWORD enter_partner_down(void)
{
    DHCP_FAILOVER_RELATIONSHIP change = {.RelationshipName = PAIR_NAME, .State = PARTNER_DOWN};

    return DhcpV4FailoverSetRelationship(SERVER, CHANGESTATE, &change);
}

/*
 * The commands
 */

struct step
{
    const char *what;
    DWORD (*run)(void);
};

static const struct step setup_steps[] = {
    {"DhcpCreateSubnet: 10.0.0.0/24, \"Office\"", create_scope},
    {"DhcpAddSubnetElementV5: the range 10.0.0.10 - 10.0.0.200", add_range},
    {"DhcpAddSubnetElementV5: without 10.0.0.50 - 10.0.0.59", add_exclusion},
    {"DhcpAddSubnetElementV5: 10.0.0.20 reserved for the printer", add_reservation},
    {"DhcpCreateClientInfo: three leases", add_leases},
    {"DhcpSetOptionValueV5: the router of the scope", set_router},
    {"DhcpSetOptionValueV5: the DNS servers of all scopes", set_dns_servers},
    {"DhcpV4FailoverCreateRelationship: \"office-pair\", dhcp1 and dhcp2", create_relationship},
    {0},
};
static const struct step partner_down_steps[] = {
    {"DhcpV4FailoverSetRelationship: \"office-pair\" to PARTNER_DOWN", enter_partner_down},
    {0},
};
static const struct step error_steps[] = {
    {"DhcpCreateSubnet: 10.0.0.0/24, \"Office\"", create_scope},
    {0},
};

static const struct command
{
    const char *name;
    const struct step *steps;
} commands[] = {
    {"setup", setup_steps},
    {"partner-down", partner_down_steps},
    {"error", error_steps},
};

/* Name and text of an error: what the number 20052 alone would not tell. */
static void report(DWORD error)
{
    const char *name = DhcpHlprErrorNameA(error);
    WCHAR *message = error_message(error);

    printf("  error %lu%s%s\n", error, name ? " " : "", name ? name : "");
    printf("  %ls\n", message ? message : L"(no message)");
    LocalFree(message);
}

static int run(const struct step *step)
{
    for (; step->what; step++)
    {
        DWORD error;

        printf("%s\n", step->what);
        if ((error = step->run()))
        {
            report(error);
            return 1;
        }
    }
    return 0;
}

int main(int argc, char **argv)
{
    for (size_t i = 0; argc == 2 && i < ARRAYSIZE(commands); i++)
    {
        if (!strcmp(argv[1], commands[i].name))
            return run(commands[i].steps);
    }
    fprintf(stderr, "usage: dhcpdemo setup | partner-down | error\n");
    return 2;
}
