# Another project uses an installed copy: through CMake's find_package, through pkg-config, and with nothing
# but a compiler's command line.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

set(prefix ${SCRATCH}/installed)
file(REMOVE_RECURSE ${SCRATCH})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})
foreach(file bin/dhcpsapi.dll bin/dhcperr.exe bin/dhcpls.exe bin/dhcpsrvd.exe lib/libdhcpsapi.a lib/libdhcpsfmt.a lib/dhcpsapi.lib
             lib/dhcpsfmt.lib include/dhcpsapi.h include/dhcpsext.h lib/pkgconfig/dhcpsapi.pc
             lib/cmake/dhcpsapi/dhcpsapi-config.cmake)
  if(NOT EXISTS ${prefix}/${file})
    message(SEND_ERROR "is not installed: ${file}")
  endif()
endforeach()

# Runs a consumer with the DLL beside it.
function(check_consumer folder program expected)
  file(COPY ${prefix}/bin/dhcpsapi.dll DESTINATION ${folder})
  run(${EMULATOR} ${folder}/${program})
  string(REPLACE "\r" "" output "${output}")
  if(NOT output STREQUAL expected)
    message(SEND_ERROR "${folder}/${program} printed:\n${output}\ninstead of:\n${expected}")
  endif()
endfunction()

set(consumer ${CMAKE_CURRENT_LIST_DIR}/consumer)
set(named "ERROR_DHCP_JET_ERROR\n")
set(plain "no message\n")
set(text "An error occurred while accessing the DHCP JET database. For more information about this error, please look at the DHCP server event log.\n\n")

run(${configure} -S ${consumer} -B ${SCRATCH}/cmake -DCMAKE_PREFIX_PATH=${prefix} -DUSE=find_package)
run(${CMAKE_COMMAND} --build ${SCRATCH}/cmake)
check_consumer(${SCRATCH}/cmake named.exe "${named}")
check_consumer(${SCRATCH}/cmake overlay.exe "${text}")
check_consumer(${SCRATCH}/cmake plain.exe "${plain}")

set(ENV{PKG_CONFIG_LIBDIR} ${prefix}/lib/pkgconfig)
run(${configure} -S ${consumer} -B ${SCRATCH}/pkgconfig -DUSE=pkg_config)
run(${CMAKE_COMMAND} --build ${SCRATCH}/pkgconfig)
check_consumer(${SCRATCH}/pkgconfig named.exe "${named}")

file(MAKE_DIRECTORY ${SCRATCH}/plain)
set(gcc ${ARCH}-w64-mingw32-gcc)
run(${gcc} ${consumer}/named.c -I${prefix}/include -L${prefix}/lib -ldhcpsapi -o ${SCRATCH}/plain/named.exe)
run(${gcc} ${consumer}/message.c -L${prefix}/lib -ldhcpsfmt -o ${SCRATCH}/plain/overlay.exe)
run(${gcc} ${consumer}/message.c -L${prefix}/lib -ldhcpsapi -o ${SCRATCH}/plain/plain.exe)
check_consumer(${SCRATCH}/plain named.exe "${named}")
check_consumer(${SCRATCH}/plain overlay.exe "${text}")
check_consumer(${SCRATCH}/plain plain.exe "${plain}")
