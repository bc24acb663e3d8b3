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
