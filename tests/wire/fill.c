/*
 * Fills a stand-in through the DLL, over TCP, with the rows of a table, and holds it ready until its own
 * standard input ends: for a program that is no Windows program, outside.py, to look at it.
 */
#include "standin_process.h"
#include "table.h"
#include "test.h"
#include <dhcpsapi.h>
#include <stdlib.h>
#include <string.h>

static WCHAR no_name[] = L"";

static DWORD address_of(const char *text)
{
    unsigned part[4] = {0};

    sscanf(text, "%u.%u.%u.%u", &part[0], &part[1], &part[2], &part[3]);
    return part[0] << 24 | part[1] << 16 | part[2] << 8 | part[3];
}

/* Hexadecimal digits; the bytes are the caller's. */
static DHCP_BINARY_DATA bytes_of(const char *digits, BYTE *bytes)
{
    DHCP_BINARY_DATA data = {(DWORD)strlen(digits) / 2, bytes};
    unsigned byte;

    for (DWORD i = 0; i < data.DataLength; i++)
    {
        sscanf(digits + 2 * i, "%2x", &byte);
        bytes[i] = (BYTE)byte;
    }
    return data;
}

/* No text is a NULL. */
static WCHAR *text_of(const char *cell)
{
    int length = MultiByteToWideChar(CP_UTF8, 0, cell, -1, NULL, 0);
    WCHAR *text = calloc(length, sizeof(*text));

    MultiByteToWideChar(CP_UTF8, 0, cell, -1, text, length);
    if (*cell)
        return text;
    free(text);
    return NULL;
}

static DWORD add_scope(char **cell)
{
    DHCP_SUBNET_INFO info = {.SubnetAddress = address_of(cell[1]), .SubnetMask = address_of(cell[2])};
    DWORD result;

    info.SubnetName = text_of(cell[3]);
    info.SubnetComment = text_of(cell[4]);
    info.SubnetState = atoi(cell[5]);
    result = DhcpCreateSubnet(no_name, info.SubnetAddress, &info);
    free(info.SubnetName);
    free(info.SubnetComment);
    return result;
}

static DWORD add_range(char **cell)
{
    DHCP_BOOTP_IP_RANGE range = {address_of(cell[2]), address_of(cell[3]), 0, 0};
    DHCP_SUBNET_ELEMENT_DATA_V5 data = {.ElementType = DhcpIpRanges, .Element.IpRange = &range};

    return DhcpAddSubnetElementV5(no_name, address_of(cell[1]), &data);
}

static DWORD add_exclusion(char **cell)
{
    DHCP_IP_RANGE range = {address_of(cell[2]), address_of(cell[3])};
    DHCP_SUBNET_ELEMENT_DATA_V5 data = {.ElementType = DhcpExcludedIpRanges,
                                        .Element.ExcludeIpRange = &range};

    return DhcpAddSubnetElementV5(no_name, address_of(cell[1]), &data);
}

static DWORD add_reservation(char **cell)
{
    BYTE bytes[32];
    DHCP_CLIENT_UID uid = bytes_of(cell[3], bytes);
    DHCP_IP_RESERVATION_V4 reservation = {address_of(cell[2]), &uid, CLIENT_TYPE_BOTH};
    DHCP_SUBNET_ELEMENT_DATA_V5 data = {.ElementType = DhcpReservedIps, .Element.ReservedIp = &reservation};

    return DhcpAddSubnetElementV5(no_name, address_of(cell[1]), &data);
}

static DWORD add_client(char **cell)
{
    BYTE bytes[32];
    DHCP_CLIENT_INFO_PB info = {.ClientIpAddress = address_of(cell[2]), .SubnetMask = 0xffffff00};
    DWORD result;

    info.ClientHardwareAddress = bytes_of(cell[3], bytes);
    info.ClientName = text_of(cell[4]);
    info.ClientComment = text_of(cell[5]);
    info.ClientLeaseExpires = (DATE_TIME){0x89abcdef, 0x01dc0000};
    info.bClientType = (BYTE)atoi(cell[6]);
    info.AddressState = (BYTE)atoi(cell[7]);
    result = DhcpV4CreateClientInfo(no_name, &info);
    free(info.ClientName);
    free(info.ClientComment);
    return result;
}

/* The elements of an option by the name of their type in the table. */
static void option_element(char **cell, BYTE *bytes, DHCP_OPTION_DATA_ELEMENT *element)
{
    const char *type = cell[3], *value = cell[4];

    if (!strcmp(type, "byte"))
        *element = (DHCP_OPTION_DATA_ELEMENT){DhcpByteOption, {.ByteOption = (BYTE)atoi(value)}};
    else if (!strcmp(type, "word"))
        *element = (DHCP_OPTION_DATA_ELEMENT){DhcpWordOption, {.WordOption = (WORD)atoi(value)}};
    else if (!strcmp(type, "dword"))
        *element = (DHCP_OPTION_DATA_ELEMENT){DhcpDWordOption, {.DWordOption = strtoul(value, NULL, 10)}};
    else if (!strcmp(type, "address"))
        *element = (DHCP_OPTION_DATA_ELEMENT){DhcpIpAddressOption, {.IpAddressOption = address_of(value)}};
    else if (!strcmp(type, "text"))
        *element = (DHCP_OPTION_DATA_ELEMENT){DhcpStringDataOption, {.StringDataOption = text_of(value)}};
    else
        *element =
            (DHCP_OPTION_DATA_ELEMENT){DhcpBinaryDataOption, {.BinaryDataOption = bytes_of(value, bytes)}};
}

static DWORD define_option(DHCP_OPTION_ID id, DHCP_OPTION_DATA *data)
{
    WCHAR name[] = L"option", comment[] = L"";
    DHCP_OPTION option = {id, name, comment, *data, DhcpUnaryElementTypeOption};
    DWORD result = DhcpCreateOption(no_name, id, &option);

    return result == ERROR_DHCP_OPTION_EXITS ? ERROR_SUCCESS : result;
}

static DWORD add_option(char **cell)
{
    const BOOL of_server = *cell[1] == '-';
    DHCP_OPTION_SCOPE_INFO scope = {.ScopeType = of_server ? DhcpGlobalOptions : DhcpSubnetOptions};
    DHCP_OPTION_ID id = atoi(cell[2]);
    DHCP_OPTION_DATA_ELEMENT element;
    DHCP_OPTION_DATA data = {1, &element};
    BYTE bytes[32];
    DWORD result;

    if (!of_server)
        scope.ScopeInfo.SubnetScopeInfo = address_of(cell[1]);
    option_element(cell, bytes, &element);
    result = define_option(id, &data);
    return result == ERROR_SUCCESS ? DhcpSetOptionValue(no_name, id, &scope, &data) : result;
}

static const struct
{
    const char *kind;
    DWORD (*add)(char **cell);
} kinds[] = {{"scope", add_scope},         {"range", add_range},
             {"exclusion", add_exclusion}, {"reservation", add_reservation},
             {"client", add_client},       {"option", add_option}};

static DWORD add_row(char **cell)
{
    for (unsigned i = 0; i < ARRAYSIZE(kinds); i++)
        if (!strcmp(kinds[i].kind, cell[0]))
            return kinds[i].add(cell);
    return ERROR_CALL_NOT_IMPLEMENTED;
}

int main(int argc, char **argv)
{
    struct table table = table_read(argv[argc - 1]);
    struct standin standin;

    standin_start(&standin, L"--tcp 127.0.0.1:0", NULL);
    standin_use(&standin);
    for (int i = 0; i < table.rows; i++)
        CHECK_NUMBER(ERROR_SUCCESS, add_row(table.cell[i]), "%s %s %s", table.cell[i][0], table.cell[i][1],
                     table.cell[i][2]);
    table_free(&table);
    printf("filled: %ls\n", standin.bindings);
    fflush(stdout);
    while (getchar() != EOF)
        continue;
    CHECK_NUMBER(0, standin_stop(&standin));
    return test_result();
}
