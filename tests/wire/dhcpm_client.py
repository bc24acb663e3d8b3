"""The protocol as impacket speaks it, with the structures that impacket 0.10 has wrong.

The request and response classes here stand in for impacket's of the same method, where those differ from
[MS-DHCPM]: a resume handle has no pointer on the wire, the elements of a scope are pointers, an enumeration of
addresses is behind one.
"""
from impacket.dcerpc.v5 import dhcpm, transport
from impacket.dcerpc.v5.dhcpm import DCERPCSessionError  # noqa: F401  (impacket looks for it beside a request)
from impacket.dcerpc.v5.dtypes import DWORD, NULL, ULONG
from impacket.dcerpc.v5.ndr import NDRCALL, NDRPOINTER, NDRSTRUCT, NDRUNION, NDRUniConformantArray
from impacket.dcerpc.v5.rpcrt import DCERPCException

SUCCESS = 0
MORE_DATA = 234
NO_MORE_ITEMS = 259
EVERYTHING = 0xFFFFFFFF

ELEMENT = dhcpm.DHCP_SUBNET_ELEMENT_TYPE
SCOPE = dhcpm.DHCP_OPTION_SCOPE_TYPE
SEARCH = dhcpm.DHCP_SEARCH_INFO_TYPE


def pointer_to(item):
    return type("LP" + item.__name__, (NDRPOINTER,), {"referent": (("Data", item),)})


def array_of(item):
    return pointer_to(type(item.__name__ + "_ARRAY", (NDRUniConformantArray,), {"item": item}))


class Reservation(NDRSTRUCT):
    structure = (
        ("ReservedIpAddress", DWORD),
        ("ReservedForClient", pointer_to(dhcpm.DHCP_BINARY_DATA)),
        ("bAllowedClientTypes", dhcpm.BYTE),
    )


class Range(NDRSTRUCT):
    structure = (
        ("StartAddress", DWORD),
        ("EndAddress", DWORD),
        ("BootpAllocated", ULONG),
        ("MaxBootpAllowed", ULONG),
    )


class ElementUnion(NDRUNION):
    union = {
        ELEMENT.DhcpIpRanges: ("IpRange", pointer_to(Range)),
        ELEMENT.DhcpIpRangesDhcpOnly: ("IpRange", pointer_to(Range)),
        ELEMENT.DhcpIpRangesDhcpBootp: ("IpRange", pointer_to(Range)),
        ELEMENT.DhcpIpRangesBootpOnly: ("IpRange", pointer_to(Range)),
        ELEMENT.DhcpReservedIps: ("ReservedIp", pointer_to(Reservation)),
        ELEMENT.DhcpExcludedIpRanges: ("ExcludeIpRange", pointer_to(dhcpm.DHCP_IP_RANGE)),
    }


class Element(NDRSTRUCT):
    structure = (("ElementType", ELEMENT), ("Element", ElementUnion))


class ElementArray(NDRSTRUCT):
    structure = (("NumElements", DWORD), ("Elements", array_of(Element)))


def enumeration(base, array):
    """A request class, and its response class, from impacket's request."""
    fields = tuple((name, DWORD if name == "ResumeHandle" else kind) for name, kind in base.structure)
    request = type(base.__name__, (NDRCALL,), {"opnum": base.opnum, "structure": fields, "__module__": __name__})
    response = type(base.__name__ + "Response", (NDRCALL,), {"structure": (
        ("ResumeHandle", DWORD),
        ("Items", pointer_to(array)),
        ("Read", DWORD),
        ("Total", DWORD),
        ("ErrorCode", ULONG),
    ), "__module__": __name__})
    globals()[request.__name__] = request
    globals()[response.__name__] = response
    return request


EnumSubnets = enumeration(dhcpm.DhcpEnumSubnets, dhcpm.DHCP_IP_ARRAY)
EnumElements = enumeration(dhcpm.DhcpEnumSubnetElementsV5, ElementArray)
EnumClientsV4 = enumeration(dhcpm.DhcpEnumSubnetClientsV4, dhcpm.DHCP_CLIENT_INFO_ARRAY_V4)
EnumClientsV5 = enumeration(dhcpm.DhcpEnumSubnetClientsV5, dhcpm.DHCP_CLIENT_INFO_ARRAY_V5)
EnumClientsVQ = enumeration(dhcpm.DhcpEnumSubnetClientsVQ, dhcpm.DHCP_CLIENT_INFO_ARRAY_VQ)


class Server:
    def __init__(self, binding):
        self.v1 = self.connect(binding, dhcpm.MSRPC_UUID_DHCPSRV)
        self.v2 = self.connect(binding, dhcpm.MSRPC_UUID_DHCPSRV2)

    @staticmethod
    def connect(binding, interface):
        dce = transport.DCERPCTransportFactory(binding).get_dce_rpc()
        dce.connect()
        dce.bind(interface)
        return dce

    def close(self):
        self.v1.disconnect()
        self.v2.disconnect()

    @staticmethod
    def call(dce, request):
        """The response and its result."""
        request["ServerIpAddress"] = NULL
        try:
            return dce.request(request), SUCCESS
        except DCERPCException as error:
            if error.get_packet() is None:
                raise
            return error.get_packet(), error.get_error_code()

    def pages(self, dce, kind, maximum=EVERYTHING, **arguments):
        """The responses of an enumeration, one after the other."""
        resume, result = 0, MORE_DATA
        while result == MORE_DATA:
            request = kind()
            for name, value in arguments.items():
                request[name] = value
            request["ResumeHandle"] = resume
            request["PreferredMaximum"] = maximum
            response, result = self.call(dce, request)
            if result not in (SUCCESS, MORE_DATA, NO_MORE_ITEMS):
                raise RuntimeError("%s returns %d" % (kind.__name__, result))
            resume = response["ResumeHandle"]
            if response["Read"]:
                yield response
