# dll/rpc/unions.cmake leaves stubs alone that are right, mends tags of every wrong kind, and refuses text that it does
# not know.

set(copy ${SCRATCH}/stubs.c)
file(READ ${BUILD}/dll/generated/dhcpm_c.c right)

# Mends a text; gives what became of it, and whether it was refused.
function(mend text)
  file(WRITE ${copy} "${text}")
  execute_process(COMMAND ${CMAKE_COMMAND} -DSTUBS=${copy} -P ${SOURCE}/dll/rpc/unions.cmake
    RESULT_VARIABLE status ERROR_QUIET)
  file(READ ${copy} mended)
  set(mended "${mended}" PARENT_SCOPE)
  set(status ${status} PARENT_SCOPE)
endfunction()

function(expect_mended what from to)
  string(REPLACE "${from}" "${to}" text "${right}")
  mend("${text}")
  if(text STREQUAL right AND NOT from STREQUAL to)
    message(SEND_ERROR "${what}: nothing to mend")
  endif()
  if(NOT status EQUAL 0 OR NOT mended STREQUAL right)
    message(SEND_ERROR "${what}: not what it should be afterwards")
  endif()
endfunction()

function(expect_refused what from to)
  string(REPLACE "${from}" "${to}" text "${right}")
  mend("${text}")
  if(text STREQUAL right OR status EQUAL 0)
    message(SEND_ERROR "${what}: not refused")
  endif()
endfunction()

set(union "0x2b,\t/* FC_NON_ENCAPSULATED_UNION */\n        ")
expect_mended("right tags" "${union}" "${union}")
expect_mended("long tags" "${union}0xd,\t/* FC_ENUM16 */" "${union}0x8,\t/* FIXME: always FC_LONG */")
expect_mended("short tags" "${union}0xd,\t/* FC_ENUM16 */" "${union}0x6,\t/* FC_SHORT */")
expect_refused("unions by another name" "FC_NON_ENCAPSULATED_UNION" "FC_UNION")
expect_refused("one union in another form" "Corr desc: field in _DHCP_SUBNET_ELEMENT_DATA_V5" "Callback")
expect_refused("a number that is no ULONG" "0x9,\t/* Corr desc: field DhcpAttribType"
  "0x8,\t/* Corr desc: field DhcpAttribType")
