# What the build tests share.

# Runs a command and ends the test with its output where it fails.
function(run)
  execute_process(COMMAND ${ARGV} OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    list(JOIN ARGV " " command)
    message(FATAL_ERROR "${command}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

set(configure ${CMAKE_COMMAND} -G Ninja -DCMAKE_TOOLCHAIN_FILE=${SOURCE}/toolchain-mingw.cmake
  -DMINGW_ARCH=${ARCH} -DCMAKE_BUILD_TYPE=Release)
