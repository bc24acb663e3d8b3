# A project for MSVC's target finds an installed copy through the CMake package, is linked by lld-link, and runs.
include(${CMAKE_CURRENT_LIST_DIR}/../build/common.cmake)

set(prefix ${SCRATCH}/installed)
set(target ${ARCH}-pc-windows-msvc)
file(REMOVE_RECURSE ${SCRATCH})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})
foreach(file dhcpsapi.lib dhcpsfmt.lib)
  if(NOT EXISTS ${prefix}/lib/${file})
    message(FATAL_ERROR "is not installed: lib/${file}; the build needs llvm-dlltool and llvm-lib for it")
  endif()
endforeach()

file(READ ${CMAKE_CURRENT_LIST_DIR}/msvc/kernel32.def imports)
set(flags "-isystem ${SYSTEM_INCLUDE}")
if(ARCH STREQUAL i686)
  set(machine i386)
  # mingw-w64's headers take it for granted.
  string(APPEND flags " -D_X86_")
else()
  set(machine i386:x86-64)
  string(REGEX REPLACE "@[0-9]+" "" imports "${imports}")
endif()
file(WRITE ${SCRATCH}/kernel32.def "${imports}")
run(${LLVM_DLLTOOL} -m ${machine} -k -d ${SCRATCH}/kernel32.def -l ${SCRATCH}/kernel32.lib)

run(${CMAKE_COMMAND} -G Ninja -S ${CMAKE_CURRENT_LIST_DIR}/msvc -B ${SCRATCH}/project -DCMAKE_BUILD_TYPE=Release
  -DCMAKE_SYSTEM_NAME=Windows -DCMAKE_TRY_COMPILE_TARGET_TYPE=STATIC_LIBRARY -DCMAKE_C_STANDARD_LIBRARIES=
  -DCMAKE_C_COMPILER=clang -DCMAKE_C_COMPILER_TARGET=${target} -DCMAKE_C_FLAGS=${flags}
  -DCMAKE_PREFIX_PATH=${prefix} -DKERNEL32=${SCRATCH}/kernel32.lib -DLISTS=${LISTS})
run(${CMAKE_COMMAND} --build ${SCRATCH}/project)
file(COPY ${prefix}/bin/dhcpsapi.dll DESTINATION ${SCRATCH}/project)
foreach(program imports plain overlay overlay_last overlay_direct)
  execute_process(COMMAND ${EMULATOR} ${SCRATCH}/project/${program}.exe RESULT_VARIABLE line)
  if(NOT line EQUAL 0)
    message(SEND_ERROR "${program}: the check in line ${line} (modulo 256) failed")
  endif()
endforeach()
