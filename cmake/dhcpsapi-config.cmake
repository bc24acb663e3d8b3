# The CMake package of dhcpsapi: find_package(dhcpsapi CONFIG)
#
#   dhcpsapi::dhcpsapi       the DLL, its import library and its headers
#   dhcpsapi::formatmessage  FormatMessageA and FormatMessageW from the DLL, ahead of kernel32's

get_filename_component(_dhcpsapi_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

# Import libraries as the compiler's linker wants them: MSVC and what imitates it, or mingw-w64.
if(MSVC OR "${CMAKE_C_SIMULATE_ID};${CMAKE_CXX_SIMULATE_ID}" MATCHES "MSVC")
  set(_dhcpsapi_library "${_dhcpsapi_prefix}/lib/dhcpsapi.lib")
  set(_dhcpsapi_overlay "${_dhcpsapi_prefix}/lib/dhcpsfmt.lib")
else()
  set(_dhcpsapi_library "${_dhcpsapi_prefix}/lib/libdhcpsapi.a")
  set(_dhcpsapi_overlay "${_dhcpsapi_prefix}/lib/libdhcpsfmt.a")
endif()

if(NOT EXISTS "${_dhcpsapi_library}")
  set(dhcpsapi_FOUND FALSE)
  set(dhcpsapi_NOT_FOUND_MESSAGE
    "${_dhcpsapi_library} is missing: this copy of dhcpsapi was built without llvm-dlltool and llvm-lib")
elseif(NOT TARGET dhcpsapi::dhcpsapi)
  add_library(dhcpsapi::dhcpsapi SHARED IMPORTED)
  set_target_properties(dhcpsapi::dhcpsapi PROPERTIES
    IMPORTED_LOCATION "${_dhcpsapi_prefix}/bin/dhcpsapi.dll"
    IMPORTED_IMPLIB "${_dhcpsapi_library}"
    INTERFACE_INCLUDE_DIRECTORIES "${_dhcpsapi_prefix}/include")

  add_library(dhcpsapi::formatmessage SHARED IMPORTED)
  set_target_properties(dhcpsapi::formatmessage PROPERTIES
    IMPORTED_LOCATION "${_dhcpsapi_prefix}/bin/dhcpsapi.dll"
    IMPORTED_IMPLIB "${_dhcpsapi_overlay}")
endif()

unset(_dhcpsapi_library)
unset(_dhcpsapi_overlay)
unset(_dhcpsapi_prefix)
