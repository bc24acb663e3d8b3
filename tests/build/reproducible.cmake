# Builds the DLL again from a copy of the sources, in another folder, and compares byte for byte.
include(${CMAKE_CURRENT_LIST_DIR}/common.cmake)

file(REMOVE_RECURSE ${SCRATCH})
set(copy ${SCRATCH}/some/other/folder)
foreach(part CMakeLists.txt toolchain-mingw.cmake cmake def dll examples include tests)
  file(COPY ${SOURCE}/${part} DESTINATION ${copy})
endforeach()
set(SOURCE ${copy})
run(${configure} -S ${copy} -B ${copy}/out -DBUILD_TESTING=OFF)
run(${CMAKE_COMMAND} --build ${copy}/out --target dll dhcpsapi_library dhcpsfmt_library msvc_libraries)

foreach(file bin/dhcpsapi.dll lib/libdhcpsapi.a lib/libdhcpsfmt.a lib/dhcpsapi.lib lib/dhcpsfmt.lib)
  file(SHA256 ${BUILD}/${file} first)
  file(SHA256 ${copy}/out/${file} second)
  if(NOT first STREQUAL second)
    message(SEND_ERROR "${file} differs between two builds of the same source")
  endif()
endforeach()
