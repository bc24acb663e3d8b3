# Mends the stubs that widl writes: it has every union's tag sent as four bytes, and says so in a comment ("FIXME:
# always FC_LONG"). In NDR the tag has the type that switch_type names, and a plain enum has two bytes. Every union of
# the protocol goes by such an enum but one, whose tag is a ULONG. A widl without that comment is left alone.
#
#   cmake -DSTUBS=FILE -P unions.cmake

file(READ ${STUBS} stubs)
string(REGEX REPLACE "0x8,[ \t]*/\\* FIXME: always FC_LONG \\*/([ \t\r\n]+0x9,[^\n]*FC_ULONG \\*/)" "0x8,\t/* FC_LONG */\\1"
  stubs "${stubs}")
string(REGEX REPLACE "0x8,[ \t]*/\\* FIXME: always FC_LONG \\*/" "0xd,\t/* FC_ENUM16 */" stubs "${stubs}")
file(WRITE ${STUBS} "${stubs}")

# For 32 bits it also has the texts of the filters that R_DhcpEnumFilterV4 returns in the wrong place, 16: it
# does not count the array in DHCP_ADDR_PATTERN. They are 268 bytes into each of the 272 of a record.
string(REGEX REPLACE
  "(Increment = 272 \\*/[^=]*= 0 \\*/[^=]*= 1 \\*/[ \t\r\n]*NdrFcShort\\()0x10(\\),\t/\\* Memory offset = )16( \\*/[ \t\r\n]*NdrFcShort\\()0x10(\\),\t/\\* Buffer offset = )16"
  "\\10x10c\\2268\\30x10c\\4268" stubs "${stubs}")
file(WRITE ${STUBS} "${stubs}")
