# Mends the stubs that widl writes: widl 7 and 8 have every union's tag sent as four bytes, and say so in a comment
# ("FIXME: always FC_LONG"). In NDR the tag has the type that switch_type names, and a plain enum has two bytes. Which
# type a union goes by, the line after its tag tells: FC_ULONG, or else an enum, directly or by a callback.
#
# The tag is set whatever it was, so what another widl writes right remains right. There must be as many unions of
# either type as dhcpm_types.idl has: where the text has another form, this fails rather than leave a union as it is.
#
#   cmake -DSTUBS=FILE -P unions.cmake

cmake_minimum_required(VERSION 3.21)

# Gives every union whose next line fits this tag, and checks how many there are.
function(set_tags next_line tag expected)
  set(union "0x2b,[^\n]*FC_NON_ENCAPSULATED_UNION[^\n]*\n[ \t]*")
  set(rest "\n[ \t]*${next_line},[^\n]*Corr desc")
  string(REGEX MATCHALL "${union}0x[0-9a-f]+,[^\n]*${rest}" unions "${stubs}")
  list(LENGTH unions count)
  if(NOT count EQUAL expected)
    message(FATAL_ERROR "${STUBS} has ${count} unions for the tag ${tag}, and dhcpm_types.idl has ${expected}: this "
      "widl writes unions in a form that dll/rpc/unions.cmake does not know")
  endif()
  string(REGEX REPLACE "(${union})0x[0-9a-f]+,[^\n]*(${rest})" "\\1${tag}\\2" stubs "${stubs}")
  set(stubs "${stubs}" PARENT_SCOPE)
endfunction()

file(READ ${CMAKE_CURRENT_LIST_DIR}/dhcpm_types.idl types)
string(REGEX MATCHALL "switch_type\\([A-Za-z_0-9]+\\)" all "${types}")
set(long ${all})
list(FILTER long INCLUDE REGEX "\\(ULONG\\)")
list(LENGTH all all_count)
list(LENGTH long long_count)
math(EXPR enum_count "${all_count} - ${long_count}")

file(READ ${STUBS} stubs)
set_tags("0x[0-9a-f]*9" "0x8,\t/* FC_LONG */" ${long_count})
set_tags("0x[0-9a-f]*[0-8a-f]" "0xd,\t/* FC_ENUM16 */" ${enum_count})
file(WRITE ${STUBS} "${stubs}")
