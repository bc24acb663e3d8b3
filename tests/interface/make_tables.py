#!/usr/bin/env python3
"""Writes the tables beside this script, which say what dhcpsapi.h has to declare.

usage: make_tables.py FACTS SPEC

FACTS is the folder of sdk_constants.tsv, sdk_enums.tsv, sdk_structs.tsv, sdk_functions.tsv, dhcpm_types.tsv,
dhcpm_methods.tsv and errors.tsv; SPEC the folder of dhcpsapi/structures.txt and dhcpsapi/enumerations.txt. The
header is not read: it is what the tables are for. Sizes, alignments and offsets are computed here, from the rules
that the compilers of Windows follow: every scalar is aligned to its size, on i686 too.
"""
import re
import sys
from pathlib import Path

FACTS, SPEC = Path(sys.argv[1]), Path(sys.argv[2])
HERE = Path(__file__).parent

# The callout interface of a DHCP server's own plug-ins, which Windows has in Dhcpssdk.h.
CALLOUT = re.compile(r"DHCP_(CONTROL|DROP|PROB|GIVE)_|DHCP_SEND_PACKET$|DHCP_CLIENT_(BOOTP|DHCP)$")

# Constants that the reference names and the metadata lacks: dhcp_ip_reservation_v4.
REFERENCE_CONSTANTS = [("CLIENT_TYPE_BOTH", 3)]

# Names that [MS-DHCPM], section 2.2.1.1, and the reference pages give to other types, and pointers to them.
ALIASES = [
    ("DHCP_IP_ADDRESS", "DWORD"), ("PDHCP_IP_ADDRESS", "DWORD *"), ("LPDHCP_IP_ADDRESS", "DWORD *"),
    ("DHCP_IP_MASK", "DWORD"), ("DHCP_OPTION_ID", "DWORD"), ("DHCP_RESUME_HANDLE", "DWORD"),
    ("DHCP_ATTRIB_ID", "ULONG"), ("PDHCP_ATTRIB_ID", "ULONG *"), ("LPDHCP_ATTRIB_ID", "ULONG *"),
    ("DHCP_CLIENT_UID", "DHCP_BINARY_DATA"), ("DHCP_RESUME_IPV6_HANDLE", "DHCP_IPV6_ADDRESS"),
    ("DHCP_SERVER_INFO", "DHCPDS_SERVER"), ("PDHCP_SERVER_INFO", "DHCPDS_SERVER *"),
    ("LPDHCP_SERVER_INFO", "DHCPDS_SERVER *"), ("DHCP_SERVER_INFO_ARRAY", "DHCPDS_SERVERS"),
    ("PDHCP_SERVER_INFO_ARRAY", "DHCPDS_SERVERS *"), ("LPDHCP_SERVER_INFO_ARRAY", "DHCPDS_SERVERS *"),
]

# The functions that Windows exports and the SDK leaves out, with their stack bytes on i686. Those of DhcpDsClear...
# have no R_ method; the others have its parameters behind the server's name.
UNDECLARED = {
    "DhcpAddMScopeElement": 12, "DhcpDeleteMClientInfo": 8, "DhcpDeleteMScope": 12,
    "DhcpDsClearHostServerEntries": 0, "DhcpEnumMScopeClients": 28, "DhcpEnumMScopeElements": 32,
    "DhcpEnumMScopes": 24, "DhcpGetMCastMibInfo": 8, "DhcpGetMScopeInfo": 12, "DhcpGetMibInfoVQ": 8,
    "DhcpRemoveMScopeElement": 16, "DhcpScanMDatabase": 16, "DhcpSetMScopeInfo": 16,
}

# Where the reference has DHCP_CONST before a pointer type (DHCP_CONST LPWSTR), the pointer is const and not what it
# points to; the metadata takes it for the latter.
CONST_POINTERS = {
    ("DhcpDeleteSuperScopeV4", "SuperScopeName"): "LPWSTR",
    ("DhcpSetSuperScopeV4", "SuperScopeName"): "LPWSTR",
    ("DhcpV4CreateClientInfo", "ClientInfo"): "DHCP_CLIENT_INFO_PB *",
    ("DhcpV6CreateClientInfo", "ClientInfo"): "DHCP_CLIENT_INFO_V6 *",
}


def rows(name):
    lines = (FACTS / name).read_text().splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def write(name, about, columns, table):
    text = "".join(f"# {line}\n" for line in [*about, "\t".join(columns)])
    text += "".join("\t".join(map(str, row)) + "\n" for row in table)
    (HERE / name).write_text(text)
    print(f"{name}: {len(table)}")


def constants():
    table = {name: value for name, value in rows("sdk_constants.tsv") if not CALLOUT.match(name)}
    for code, documented, sdk, *_ in rows("errors.tsv"):
        # The documents call 20004 and 20052 alike, the SDK does not.
        for name in (sdk,) if code == "20004" else (documented, sdk):
            if name and table.setdefault(name, code) != code:
                sys.exit(f"{name} is {table[name]} and {code}")
    for name, value in REFERENCE_CONSTANTS:
        table[name] = value
    write("constants.tsv", [
        "Every constant, from the SDK's metadata and the documented error codes. Left out on purpose is the callout",
        "interface of Dhcpssdk.h: DHCP_CONTROL_*, DHCP_DROP_*, DHCP_SEND_PACKET, DHCP_PROB_*, DHCP_GIVE_*,",
        "DHCP_CLIENT_BOOTP, DHCP_CLIENT_DHCP. Written by make_tables.py.",
    ], ["name", "value"], table.items())


ENUMS = {}
for enum, member, value in rows("sdk_enums.tsv"):
    ENUMS.setdefault(enum, []).append((member, value))


def structures():
    """name: [(member, type)], the SDK's and those that only [MS-DHCPM] has, which the multicast functions use."""
    table = {}
    for name, member, kind in rows("sdk_structs.tsv"):
        table.setdefault(name, []).append((member, kind))
    for kind, name, member, _, member_type in rows("dhcpm_types.tsv"):
        name = name.split(",")[0]
        if kind == "struct" and name in ("DHCP_MSCOPE_INFO", "DHCP_MSCOPE_TABLE", "DHCP_MCLIENT_INFO",
                                         "DHCP_MCLIENT_INFO_ARRAY", "MSCOPE_MIB_INFO", "DHCP_MCAST_MIB_INFO"):
            table.setdefault(name, []).append((member, spelled_out(member_type)))
    return table


def spelled_out(kind):
    """Pointer names as pointers, and other names as what they stand for: LPDHCP_X * is DHCP_X * *."""
    kind = dict(ALIASES).get(kind, kind)
    return re.sub(r"^LP((DHCP|M?SCOPE)\w*)", r"\1 *", kind)


STRUCTS = structures()
SCALARS = {"DWORD": 4, "BOOL": 4, "ULONG": 4, "BYTE": 1, "WORD": 2, "ULONGLONG": 8, "INT64": 8}


def type_layout(kind, pointer):
    """Size and alignment of a type, on the architecture whose pointers have that size."""
    if kind.endswith("*") or kind == "LPWSTR":
        return pointer, pointer
    array = re.fullmatch(r"(\w+)\[(\d+)\]", kind)
    if array:
        size, alignment = type_layout(array[1], pointer)
        return size * int(array[2]), alignment
    if kind in ENUMS:
        return 4, 4
    if kind in SCALARS:
        return SCALARS[kind], SCALARS[kind]
    size, alignment, _ = lay_out([tuple(member) for member in STRUCTS[kind]], pointer)
    return size, alignment


def round_up(number, alignment):
    return -(-number // alignment) * alignment


def lay_out(members, pointer, prefix="", union=False):
    """Size, alignment and {member: (offset, size)}; what a member holds itself is behind it, as outer.inner."""
    end, largest, places = 0, 1, {}
    for member, kind in members:
        if not member.startswith(prefix) or "." in member[len(prefix):]:
            continue
        inner = {}
        if kind == "union":
            size, alignment, inner = lay_out(members, pointer, member + ".", True)
        else:
            size, alignment = type_layout(kind, pointer)
            if kind == "struct *":
                # What it points to is a structure of its own, whose offsets start at 0.
                *_, inside = lay_out(members, pointer, member + ".")
                inner = {name.replace(".", "->"): place for name, place in inside.items()}
        offset = 0 if union else round_up(end, alignment)
        places[member] = (offset, size)
        shift = 0 if kind == "struct *" else offset
        places.update({name: (at + shift, length) for name, (at, length) in inner.items()})
        end = max(end, offset + size)
        largest = max(largest, alignment)
    return round_up(end, largest), largest, places


def members():
    table = []
    for name, fields in STRUCTS.items():
        *_, wide = lay_out(fields, 8)
        *_, narrow = lay_out(fields, 4)
        kinds = {}
        for member, kind in fields:
            outer = dict(fields).get(member.split(".")[0])
            kinds[member.replace(".", "->") if outer == "struct *" else member] = kind
        assert kinds.keys() == wide.keys() == narrow.keys(), name
        for member, kind in kinds.items():
            # The union without a name is not there for the language, only what is in it.
            if member != "Anonymous":
                table.append((name, member.replace("Anonymous.", ""), "-" if kind in ("union", "struct *") else kind,
                              *wide[member], *narrow[member]))
    write("members.tsv", [
        "Every member of every structure; outer->inner is a member of what the member outer points to, with its offset",
        "there. Types are those of the metadata, where DWORD stands for every 32-bit number; - is a type without a",
        "name. Written by make_tables.py.",
    ], ["structure", "member", "type", "x86_64 offset", "size", "i686 offset", "size"], table)


def declarations():
    """{name: (tag, pointer names)} from the documents: the reference's syntax first, [MS-DHCPM] where it has none."""
    found = {}
    texts = [SPEC / "dhcpsapi/structures.txt", SPEC / "dhcpsapi/enumerations.txt",
             *sorted((SPEC / "ms-dhcpm").glob("*.txt"))]
    for path in texts:
        for match in re.finditer(r"typedef\s+(struct|enum)(?:\s+(\w+))?\s*\{(.*?)\n ?\}\s*(\w+)\s*((?:,\s*\*\s*\w+\s*)*);",
                                 path.read_text(), re.S):
            kind, tag, _, name, pointers = match.groups()
            # [MS-DHCPM] gives two types their own names as tags, which no header of the SDK does.
            tag = f"{kind} {tag}" if tag and tag != name else "-"
            found.setdefault(name, (tag, re.findall(r"\w+", pointers)))
    return found


def types():
    table, aliases, found = [], list(ALIASES), declarations()
    for name in [*STRUCTS, *ENUMS]:
        tag, pointers = found.get(name, ("-", None))
        if pointers is None:
            print("no declaration in the documents:", name)
            pointers = []
        table.append((name, tag, *type_layout(name, 8), *type_layout(name, 4)))
        aliases += [(pointer, name + " *") for pointer in pointers]
    write("types.tsv", [
        "Every structure and enumeration; - is a type without a tag, or one whose tag no document gives. Written by",
        "make_tables.py.",
    ], ["type", "tag", "x86_64 size", "alignment", "i686 size", "alignment"], table)
    write("aliases.tsv", ["Every further name of a type, and every name of a pointer. Written by make_tables.py."],
          ["name", "type"], aliases)


def functions():
    table = []
    for name, returns, _, stack, parameters in rows("sdk_functions.tsv"):
        kinds = []
        for parameter in filter(None, parameters.split("; ")):
            kind, parameter_name = re.fullmatch(r"(.*?)(\w+)", parameter).groups()
            kinds.append(CONST_POINTERS.get((name, parameter_name), kind.strip()))
        table.append((name, returns, stack, ", ".join(kinds)))
    methods = {row[2]: row[3] for row in rows("dhcpm_methods.tsv")}
    for name, stack in UNDECLARED.items():
        if "R_" + name not in methods:
            table.append((name, "void", stack, ""))
            continue
        kinds = ["LPCWSTR"]
        for parameter in methods["R_" + name].split("; "):
            attributes, kind, pointer = re.fullmatch(r"\[(.*?)\] (\w+) (\**)\w+", parameter).groups()
            if "string" in attributes:
                kind = "LPCWSTR"
            else:
                kind = f"{spelled_out(kind)} {pointer}".strip()
                # As in the declared functions of the same generation, what is only read is const.
                if "ref" in attributes and "out" not in attributes:
                    kind = "const " + kind
            kinds.append(re.sub(r"\* \*", "**", kind))
        table.append((name, "DWORD", stack, ", ".join(kinds)))
    write("functions.tsv", [
        "Every function: first the SDK's, then those that Windows exports besides, whose parameters are those of the",
        "R_ methods of [MS-DHCPM]. The stack bytes are those of i686. Types are those of the metadata, but for const",
        "where the reference has it otherwise. Written by make_tables.py.",
    ], ["function", "returns", "stack bytes", "parameter types"], sorted(table[:196]) + table[196:])


constants()
write("enumerators.tsv", ["Every enumerator. Written by make_tables.py."], ["enumeration", "enumerator", "value"],
      rows("sdk_enums.tsv"))
types()
members()
functions()
