# The CMake package of dhcpsapi: find_package(dhcpsapi CONFIG)
#
#   dhcpsapi::dhcpsapi       the DLL, its import library and its headers
#   dhcpsapi::formatmessage  FormatMessageA and FormatMessageW from the DLL, ahead of kernel32's

get_filename_component(_dhcpsapi_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

if(NOT TARGET dhcpsapi::dhcpsapi)
  add_library(dhcpsapi::dhcpsapi SHARED IMPORTED)
  set_target_properties(dhcpsapi::dhcpsapi PROPERTIES
    IMPORTED_LOCATION "${_dhcpsapi_prefix}/bin/dhcpsapi.dll"
    IMPORTED_IMPLIB "${_dhcpsapi_prefix}/lib/libdhcpsapi.a"
    INTERFACE_INCLUDE_DIRECTORIES "${_dhcpsapi_prefix}/include")

  add_library(dhcpsapi::formatmessage SHARED IMPORTED)
  set_target_properties(dhcpsapi::formatmessage PROPERTIES
    IMPORTED_LOCATION "${_dhcpsapi_prefix}/bin/dhcpsapi.dll"
    IMPORTED_IMPLIB "${_dhcpsapi_prefix}/lib/libdhcpsfmt.a")
endif()

unset(_dhcpsapi_prefix)
