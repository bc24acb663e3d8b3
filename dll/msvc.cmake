# Import libraries for lld-link and the linker of MSVC. They want short import objects, which of the tools at hand
# only LLVM's writes; its -k takes i686's decoration from the names of the imports, as dlltool's does.
find_program(LLVM_DLLTOOL llvm-dlltool)
find_program(LLVM_LIB llvm-lib)
if(NOT LLVM_DLLTOOL OR NOT LLVM_LIB)
  message(STATUS "llvm-dlltool and llvm-lib are not installed: dhcpsapi.lib and dhcpsfmt.lib are not made")
  return()
endif()
if(MINGW_ARCH STREQUAL i686)
  set(machine i386)
  set(prefix _)
  set(pointer .long)
else()
  set(machine i386:x86-64)
  set(prefix "")
  set(pointer .quad)
endif()

function(add_msvc_library def file)
  add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/lib/${file}
    COMMAND ${LLVM_DLLTOOL} -m ${machine} -k -d ${def} -l ${file}
    ${ARGN}
    WORKING_DIRECTORY ${PROJECT_BINARY_DIR}/lib
    DEPENDS ${def}
    COMMENT "Making ${file}"
    VERBATIM)
  install(FILES ${PROJECT_BINARY_DIR}/lib/${file} DESTINATION ${CMAKE_INSTALL_LIBDIR})
endfunction()
add_msvc_library(${generated}/dhcpsapi.def dhcpsapi.lib)

# A short import object cannot bind FormatMessage to an export of another name, and weak aliases would lose against
# kernel32.lib. So each function of the overlay is a jump to its import, and its own import address a pointer to
# that jump. @feat.00 tells MSVC's linker that nothing here is in the way of /safeseh.
set(imports "LIBRARY dhcpsapi.dll\nEXPORTS\n")
set(jumps "\t.set \"@feat.00\", 1\n")
file(STRINGS ${generated}/formatmessage.def lines REGEX "==")
foreach(line IN LISTS lines)
  string(REGEX MATCH "([A-Za-z0-9_]+)(@[0-9]+)? == ([A-Za-z0-9_]+)" line "${line}")
  set(name ${prefix}${CMAKE_MATCH_1}${CMAKE_MATCH_2})
  set(import __imp_${prefix}${CMAKE_MATCH_3}${CMAKE_MATCH_2})
  if(MINGW_ARCH STREQUAL x86_64)
    string(APPEND import "(%rip)")
  endif()
  string(APPEND imports "    ${CMAKE_MATCH_3}${CMAKE_MATCH_2}\n")
  string(APPEND jumps "\t.text\n\t.globl ${name}\n${name}:\n\tjmp *${import}\n"
    "\t.section .rdata,\"dr\"\n\t.globl __imp_${name}\n\t.p2align 3\n__imp_${name}:\n\t${pointer} ${name}\n")
endforeach()
file(WRITE ${generated}/dhcpsfmt.def "${imports}")
file(WRITE ${generated}/dhcpsfmt.s "${jumps}")
add_msvc_library(${generated}/dhcpsfmt.def dhcpsfmt.lib
  COMMAND ${MINGW_AS} -o dhcpsfmt.obj ${generated}/dhcpsfmt.s
  COMMAND ${LLVM_LIB} /out:dhcpsfmt.lib dhcpsfmt.obj dhcpsfmt.lib
  COMMAND ${CMAKE_COMMAND} -E rm dhcpsfmt.obj)

add_custom_target(msvc_libraries ALL
  DEPENDS ${PROJECT_BINARY_DIR}/lib/dhcpsapi.lib ${PROJECT_BINARY_DIR}/lib/dhcpsfmt.lib)
