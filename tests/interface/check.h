/* What the checks of the interface share: assertions that are the same in C11 and in C++11. */
#ifndef INTERFACE_CHECK_H
#define INTERFACE_CHECK_H

#ifdef CHECK_AFTER_DHCPCSDK
#    include <windows.h>
#    include <dhcpcsdk.h>
#endif
#include <windows.h>
#include <stddef.h>
#include <dhcpsapi.h>

#ifdef __cplusplus
/* std::is_same; Clang does not find the C++ library of every distribution. */
template <typename, typename> struct same_type
{
    static constexpr bool value = false;
};

template <typename type> struct same_type<type, type>
{
    static constexpr bool value = true;
};

#    define CHECK(what, name)  static_assert(what, name)
#    define SAME_TYPE(a, b)    same_type<__typeof__(a), __typeof__(b)>::value
#    define ALIGNMENT_OF(type) alignof(type)
#else
#    define CHECK(what, name)  _Static_assert(what, name)
#    define SAME_TYPE(a, b)    _Generic((__typeof__(a) *)0, __typeof__(b) * : 1, default : 0)
#    define ALIGNMENT_OF(type) _Alignof(type)
#endif

/* The tables have a column for either architecture. */
#ifdef _WIN64
#    define BY_ARCHITECTURE(x86_64, i686) (x86_64)
#else
#    define BY_ARCHITECTURE(x86_64, i686) (i686)
#endif

#endif
