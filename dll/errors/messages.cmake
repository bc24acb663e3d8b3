# Turns windmc's header of messages.mc into messages.h:
#   DHCP_ERRORS(X)     X(code, primary name, minimum version) for each error
#   DHCP_SDK_NAMES(X)  X(code, name) where the SDK header has another name
#   DHCP_FAILOVER_MESSAGE_*, the message ids of the failover states
# windmc's own name table (-x) has no codes, no SDK names and no constness, so its header is read instead.
#
# cmake -DINPUT=<windmc's header> -DOUTPUT=<messages.h> -P messages.cmake

file(STRINGS "${INPUT}" lines REGEX "^(// Since: |// SDK: |#define )")

set(errors "")
set(sdk_names "")
set(states "")
set(since 0)
set(sdk "")
foreach(line IN LISTS lines)
  if(line MATCHES "^// Since: (0x[0-9A-F]+|0)")
    set(since ${CMAKE_MATCH_1})
  elseif(line MATCHES "^// SDK: ([A-Z0-9_]+)")
    set(sdk ${CMAKE_MATCH_1})
  elseif(line MATCHES "^#define (DHCP_FAILOVER_MESSAGE_[A-Z_]+) \\(DWORD\\) (0x[0-9a-f]+)")
    string(APPEND states "#define ${CMAKE_MATCH_1} ${CMAKE_MATCH_2}u\n")
  elseif(line MATCHES "^#define ([A-Z0-9_]+) \\(DWORD\\) (0x[0-9a-f]+)")
    set(name ${CMAKE_MATCH_1})
    set(code ${CMAKE_MATCH_2})
    string(APPEND errors " \\\n    X(${code}, ${name}, ${since})")
    if(sdk)
      string(APPEND sdk_names " \\\n    X(${code}, ${sdk})")
      set(sdk "")
    endif()
  endif()
endforeach()

if(NOT errors OR NOT states OR sdk)
  message(FATAL_ERROR "${INPUT}: not what windmc makes of messages.mc")
endif()

file(WRITE "${OUTPUT}" "/* Made from messages.mc by messages.cmake. */\n\n#define DHCP_ERRORS(X)${errors}\n\n#define DHCP_SDK_NAMES(X)${sdk_names}\n\n${states}")
