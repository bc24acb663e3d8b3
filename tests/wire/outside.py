#!/usr/bin/env python3
"""Looks at a stand-in from outside: impacket, over TCP, has to find in it what the DLL has put there.

usage: outside.py TABLE FILL...      FILL is the command that fills a stand-in and holds it ready: fill.c
"""
import socket
import struct
import subprocess
import sys

try:
    from impacket.dcerpc.v5 import dhcpm
except ImportError:
    print("SKIPPED: this Python has no impacket; on Debian it is in the package python3-impacket")
    sys.exit(77)

import dhcpm_client as client

failures = []


def check(what, expected, found):
    if expected != found:
        failures.append(what)
        print("%s:\n  put in: %r\n  found:  %r" % (what, expected, found))


def address(text):
    return struct.unpack("!I", socket.inet_aton(text))[0]


def text_of(field):
    """A text of impacket's without its NUL, None for NULL. impacket reads it as bytes of UTF-16."""
    return None if field == b"" or field == "" or field is None else field.rstrip("\0")


def bytes_of(data):
    return b"".join(data["Data_"]) if data["DataLength"] else b""


def read_table(file):
    rows = [line.rstrip("\n").split("\t") for line in open(file, encoding="utf-8") if not line.startswith("#")]
    return [row + [""] * (10 - len(row)) for row in rows if row[0]]


def rows_of(table, kind, scope=None):
    return [row for row in table if row[0] == kind and scope in (None, row[1])]


# ---- scopes ----------------------------------------------------------------------------------------------------


def check_scopes(server, table):
    expected = sorted(address(row[1]) for row in rows_of(table, "scope"))
    for maximum in (1, 2, client.EVERYTHING):
        found = []
        resume = 0
        while len(found) <= len(expected):
            request = client.EnumSubnets()
            request["ResumeHandle"], request["PreferredMaximum"] = resume, maximum
            response, result = server.call(server.v1, request)
            if result == client.NO_MORE_ITEMS:
                break
            found += [item["Data"] for item in response["Items"]["Elements"]]
            resume = response["ResumeHandle"]
        check("the scopes, %d at a time" % maximum, expected, found)
    for row in rows_of(table, "scope"):
        info = dhcpm.hDhcpGetSubnetInfo(server.v1, address(row[1]))["SubnetInfo"]
        check("scope " + row[1], (address(row[1]), address(row[2]), row[3] or None, row[4] or None, int(row[5])),
              (info["SubnetAddress"], info["SubnetMask"], text_of(info["SubnetName"]),
               text_of(info["SubnetComment"]), info["SubnetState"]))


# ---- elements --------------------------------------------------------------------------------------------------


def range_found(element):
    return (element["StartAddress"], element["EndAddress"])


def reservation_found(element):
    return (element["ReservedIpAddress"], bytes_of(element["ReservedForClient"]).hex())


ELEMENTS = {
    "range": (client.ELEMENT.DhcpIpRanges, "IpRange", range_found,
              lambda row: (address(row[2]), address(row[3]))),
    "exclusion": (client.ELEMENT.DhcpExcludedIpRanges, "ExcludeIpRange", range_found,
                  lambda row: (address(row[2]), address(row[3]))),
    "reservation": (client.ELEMENT.DhcpReservedIps, "ReservedIp", reservation_found,
                    lambda row: (address(row[2]), row[3])),
}


def check_elements(server, table):
    for scope in rows_of(table, "scope"):
        for kind, (number, member, find, expect) in ELEMENTS.items():
            found = [find(element["Element"][member])
                     for page in server.pages(server.v2, client.EnumElements, SubnetAddress=address(scope[1]),
                                              EnumElementType=number)
                     for element in page["Items"]["Elements"]]
            check("%s of %s" % (kind, scope[1]), [expect(row) for row in rows_of(table, kind, scope[1])], found)


# ---- options ---------------------------------------------------------------------------------------------------

OPTIONS = {
    0: ("byte", "ByteOption", str),
    1: ("word", "WordOption", str),
    2: ("dword", "DWordOption", str),
    4: ("address", "IpAddressOption", lambda value: socket.inet_ntoa(struct.pack("!I", value))),
    5: ("text", "StringDataOption", text_of),
    6: ("binary", "BinaryDataOption", lambda value: bytes_of(value).hex()),
}


def option_found(option):
    element = option["Value"]["Elements"][0]
    kind, member, show = OPTIONS[element["OptionType"]]
    return (option["OptionID"], kind, show(element["Element"][member]))


def check_options(server, table):
    for level in sorted({row[1] for row in rows_of(table, "option")}):
        expected = sorted((int(row[2]), row[3], row[4]) for row in rows_of(table, "option", level))
        where = dict(scopetype=client.SCOPE.DhcpGlobalOptions) if level == "-" else dict(
            scopetype=client.SCOPE.DhcpSubnetOptions, options=address(level))
        values = dhcpm.hDhcpEnumOptionValues(server.v1, **where)["OptionValues"]["Values"]
        check("the options of " + level, expected, sorted(option_found(value) for value in values))
        for option in expected:
            value = dhcpm.hDhcpGetOptionValue(server.v1, option[0], **where)["OptionValue"]
            check("option %d of %s" % (option[0], level), option, option_found(value))
        if level == "-":
            continue  # impacket's helpers of the V5 methods cannot ask for the server's own options
        values = dhcpm.hDhcpEnumOptionValuesV5(server.v2, **where)["OptionValues"]["Values"]
        check("the options of %s, V5" % level, expected, sorted(option_found(value) for value in values))
        for option in expected:
            value = dhcpm.hDhcpGetOptionValueV5(server.v2, option[0], **where)["OptionValue"]
            check("option %d of %s, V5" % (option[0], level), option, option_found(value))


# ---- clients ---------------------------------------------------------------------------------------------------


def unique_id(scope, identifier):
    """A client's identifier as servers give it out: with the scope's address and the hardware type before it."""
    return struct.pack("<I", address(scope) & 0xFFFFFFFF) + b"\x01" + bytes.fromhex(identifier)


def client_expected(row):
    return (address(row[2]), unique_id(row[1], row[3]).hex(), row[4] or None, row[5] or None)


def client_found(info):
    return (info["ClientIpAddress"], bytes_of(info["ClientHardwareAddress"]).hex(), text_of(info["ClientName"]),
            text_of(info["ClientComment"]))


def check_clients(server, table):
    """A reservation has a client record of its own, whose names are NULL."""
    kinds = ((server.v1, client.EnumClientsV4), (server.v2, client.EnumClientsV5), (server.v1, client.EnumClientsVQ))
    for scope in [row[1] for row in rows_of(table, "scope")]:
        rows = rows_of(table, "client", scope)
        expected = sorted([client_expected(row) for row in rows] + [
            (address(row[2]), unique_id(scope, row[3]).hex(), None, None)
            for row in rows_of(table, "reservation", scope)])
        for dce, kind in kinds:
            for maximum in (1, client.EVERYTHING):
                found = [client_found(info) for page in server.pages(dce, kind, maximum, SubnetAddress=address(scope))
                         for info in page["Items"]["Clients"]]
                check("the clients of %s by %s" % (scope, kind.__name__), expected, found)


def search(request, kind, member, value):
    request["SearchInfo"]["SearchType"] = kind
    request["SearchInfo"]["SearchInfo"]["tag"] = kind
    request["SearchInfo"]["SearchInfo"][member] = value
    return request


def check_one_client(server, row):
    expected = client_expected(row)
    by_address = (client.SEARCH.DhcpClientIpAddress, "ClientIpAddress", address(row[2]))
    by_name = (client.SEARCH.DhcpClientName, "ClientName", row[4] + "\0")
    for by in (by_address, by_name) if row[4] else (by_address,):
        response, result = server.call(server.v1, search(dhcpm.DhcpGetClientInfoV4(), *by))
        check("client %s by %s, V4" % (row[2], by[1]), (expected, int(row[6])),
              (client_found(response["ClientInfo"]), response["ClientInfo"]["bClientType"]))
        response, result = server.call(server.v2, search(dhcpm.DhcpV4GetClientInfo(), *by))
        info = response["ClientInfo"]
        check("client %s by %s" % (row[2], by[1]), (expected, int(row[6]), int(row[7]), 0x89ABCDEF, 0x01DC0000),
              (client_found(info), info["bClientType"], info["AddressState"],
               info["ClientLeaseExpires"]["dwLowDateTime"], info["ClientLeaseExpires"]["dwHighDateTime"]))


def check_no_client(server):
    by = (client.SEARCH.DhcpClientIpAddress, "ClientIpAddress", address("10.1.0.99"))
    check("no client, V4", dhcpm.ERROR_DHCP_JET_ERROR, server.call(server.v1, search(dhcpm.DhcpGetClientInfoV4(), *by))[1])
    check("no client", dhcpm.ERROR_DHCP_INVALID_DHCP_CLIENT,
          server.call(server.v2, search(dhcpm.DhcpV4GetClientInfo(), *by))[1])


def look(binding, table):
    server = client.Server(binding)
    check_scopes(server, table)
    check_elements(server, table)
    check_options(server, table)
    check_clients(server, table)
    for row in rows_of(table, "client"):
        check_one_client(server, row)
    check_no_client(server)
    server.close()


def main():
    table = read_table(sys.argv[1])
    fill = subprocess.Popen(sys.argv[2:] + [sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        line = fill.stdout.readline().strip()
        while line and not line.startswith("filled: "):
            print(line)
            line = fill.stdout.readline().strip()
        check("what fill says", "filled: ncacn_ip_tcp:127.0.0.1[", line[:31])
        look(line.split(" ", 1)[1], table)
    finally:
        fill.stdin.close()
        print(fill.stdout.read(), end="")
    check("the exit status of fill", 0, fill.wait())
    print("%d differences" % len(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
