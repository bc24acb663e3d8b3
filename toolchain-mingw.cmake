# Cross-compiling for Windows with mingw-w64.
#
#   MINGW_ARCH      x86_64 or i686
#   MINGW_COMPILER  gcc (default) or clang, which brings mingw-w64's headers and libraries with it all the same

set(MINGW_ARCH x86_64 CACHE STRING "x86_64 or i686")
set(MINGW_COMPILER gcc CACHE STRING "gcc or clang")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES MINGW_ARCH MINGW_COMPILER)

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR ${MINGW_ARCH})

set(triplet ${MINGW_ARCH}-w64-mingw32)
if(MINGW_COMPILER STREQUAL clang)
  set(CMAKE_C_COMPILER clang)
  set(CMAKE_CXX_COMPILER clang++)
  set(CMAKE_C_COMPILER_TARGET ${triplet})
  set(CMAKE_CXX_COMPILER_TARGET ${triplet})
  set(CMAKE_ASM_COMPILER_TARGET ${triplet})
  # Clang does not find the libgcc of every distribution by itself.
  execute_process(COMMAND ${triplet}-gcc -print-libgcc-file-name OUTPUT_VARIABLE libgcc OUTPUT_STRIP_TRAILING_WHITESPACE)
  get_filename_component(libgcc "${libgcc}" DIRECTORY)
  foreach(kind EXE SHARED MODULE)
    set(CMAKE_${kind}_LINKER_FLAGS_INIT -L${libgcc})
  endforeach()
else()
  set(CMAKE_C_COMPILER ${triplet}-gcc)
  set(CMAKE_CXX_COMPILER ${triplet}-g++)
endif()
set(CMAKE_RC_COMPILER ${triplet}-windres)
set(MINGW_DLLTOOL ${triplet}-dlltool)
set(MINGW_WINDMC ${triplet}-windmc)
set(MINGW_WIDL ${triplet}-widl)

set(CMAKE_FIND_ROOT_PATH /usr/${triplet})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)
