# The headers compile as C and as C++ without a warning, whatever Windows they are compiled for and whatever other
# headers of Windows stand beside them.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

set(triplet ${ARCH}-w64-mingw32)
if(COMPILERS STREQUAL clang)
  set(c clang --target=${triplet})
  set(cxx clang++ --target=${triplet})
else()
  set(c ${triplet}-gcc)
  set(cxx ${triplet}-g++)
endif()

# Writes a source that includes the headers in this order, with further lines behind.
function(write_source name headers)
  list(TRANSFORM headers REPLACE ".+" "#include <\\0>\n")
  list(JOIN headers "" text)
  file(WRITE ${SCRATCH}/${name}.c "${text}${ARGN}")
  file(WRITE ${SCRATCH}/${name}.cpp "${text}${ARGN}")
endfunction()

# Compiles the source as C and as C++, each by the oldest and the newest standard asked for. The four run at once,
# as a pipeline in which nothing flows.
function(compile name)
  set(flags -Wall -Wextra -Werror -fsyntax-only -I${SOURCE}/include ${ARGN})
  set(commands)
  foreach(standard c11 gnu17)
    list(APPEND commands COMMAND ${c} -std=${standard} ${flags} ${SCRATCH}/${name}.c)
  endforeach()
  foreach(standard c++11 c++20)
    list(APPEND commands COMMAND ${cxx} -std=${standard} ${flags} ${SCRATCH}/${name}.cpp)
  endforeach()
  execute_process(${commands} RESULTS_VARIABLE status ERROR_VARIABLE errors)
  if(NOT status STREQUAL "0;0;0;0")
    list(JOIN flags " " flags)
    message(SEND_ERROR "${name} with ${flags}: ${status}\n${errors}")
  endif()
endfunction()

file(MAKE_DIRECTORY ${SCRATCH}/stock)
set(neighbours dhcpcsdk.h iphlpapi.h intsafe.h strsafe.h)
# Mingw-w64's header does not have this one.
set(ours "DWORD validity(LPDHCP_POLICY p);\nDWORD validity(LPDHCP_POLICY p) { return DhcpHlprIsV4PolicyValid(p); }\n")
write_source(alone "windows.h;dhcpsapi.h" "${ours}")
write_source(before "windows.h;dhcpsapi.h;${neighbours};dhcpsapi.h")
write_source(after "winsock2.h;windows.h;${neighbours};dhcpsapi.h;dhcpsapi.h")
write_source(extension_after "windows.h;dhcpsapi.h;dhcpsext.h")
write_source(extension "winsock2.h;windows.h;dhcpsext.h;dhcpsapi.h")

foreach(version 0x0500 0x0601 0x0602 0x0A00)
  foreach(unicode "" "-DUNICODE;-D_UNICODE")
    compile(alone -Wpedantic -D_WIN32_WINNT=${version} -DWIN32_LEAN_AND_MEAN ${unicode})
  endforeach()
  compile(after -Wpedantic -D_WIN32_WINNT=${version} -DUNICODE -D_UNICODE)
endforeach()
# What comes behind ours differs little between versions: the first and the last stand for all.
compile(before -Wpedantic -D_WIN32_WINNT=0x0500)
compile(before -Wpedantic -D_WIN32_WINNT=0x0A00)
compile(extension -Wpedantic -D_WIN32_WINNT=0x0500 -DWIN32_LEAN_AND_MEAN)
compile(extension_after -Wpedantic -D_WIN32_WINNT=0x0A00 -DWIN32_LEAN_AND_MEAN -DUNICODE -D_UNICODE)

# mingw-w64's header of the same name has the same guard: whichever comes first is the only one. Only a header can
# ask for the next of its name; this one's folder is the last that is searched before the system's.
file(WRITE ${SCRATCH}/stock/stock.h "#include_next <dhcpsapi.h>\n")
write_source(ours_first "windows.h;dhcpsapi.h;stock.h" "${ours}")
write_source(stock_first "windows.h;stock.h;dhcpsapi.h" "DHCP_IP_ADDRESS theirs(void);\n")
compile(ours_first -I${SCRATCH}/stock)
# Theirs compiles for Windows 2000 alone.
compile(stock_first -I${SCRATCH}/stock -D_WIN32_WINNT=0x0500)
