/*
 * Every function has the prototype and, on either architecture, the i686 stack bytes of functions.tsv. The
 * object refers to each of them: its undefined symbols, _Name@N on i686, are what check.cmake compares with
 * the table.
 */
#include "check.h"

#ifdef __cplusplus
/* How many bytes a function's arguments take on the stack of i686, from its type. */
template <typename argument> struct stack_bytes_of
{
    static constexpr unsigned value = (sizeof(argument) + 3) / 4 * 4;
};

template <typename pointed> struct stack_bytes_of<pointed *>
{
    static constexpr unsigned value = 4;
};

template <typename... arguments> struct sum
{
    static constexpr unsigned value = 0;
};

template <typename first, typename... others> struct sum<first, others...>
{
    static constexpr unsigned value = stack_bytes_of<first>::value + sum<others...>::value;
};

template <typename result, typename... arguments>
constexpr unsigned stack_bytes(result(WINAPI *)(arguments...))
{
    return sum<arguments...>::value;
}

#    define FUNCTION(name, returns, bytes, parameters)                                                       \
        CHECK(stack_bytes(decltype (&name)(nullptr)) == bytes, "stack bytes of " #name);                     \
        CHECK(SAME_TYPE(&name, returns(WINAPI *) parameters), "prototype of " #name);
#else
#    define FUNCTION(name, returns, bytes, parameters)                                                       \
        CHECK(SAME_TYPE(&name, returns(WINAPI *) parameters), "prototype of " #name);
#endif
#include "functions.inc"

#undef FUNCTION
#define FUNCTION(name, returns, bytes, parameters) (function)(name),
typedef void (*function)(void);
extern const function all_functions[];
const function all_functions[] = {
#include "functions.inc"
};
