/*
 * The 184 methods as the server stubs call them, each wrapped in what call.h says, and the table of them.
 */
#include "call.h"
#include "log.h"
#include "srv.h"

#include <dhcpm.h>

const struct method methods[METHOD_COUNT] = {
#define METHOD(iface, opnum, state, name, ...) {#iface, opnum, #state, #name},
#include "methods.h"
#undef METHOD
};

/* A parameter as an argument. */
#define NAME(parameter)            NAME_##parameter
#define NAME_ARG_IN(type, name)    name
#define NAME_ARG_OUT(type, name)   name
#define NAME_ARG_INOUT(type, name) name

/* A parameter in the log: what comes in, before the method runs. */
#define LOG(parameter)            LOG_##parameter
#define LOG_ARG_IN(type, name)    log_argument(#type, #name, &name);
#define LOG_ARG_OUT(type, name)   (void)name;
#define LOG_ARG_INOUT(type, name) log_argument(#type, #name, &name);

#define RUN_HAVE(name, ...) srv_##name(EACH_COMMA(NAME, __VA_ARGS__))
#define RUN_LACK(name, ...) call_lacks(&call)

#define METHOD(iface, opnum, state, name, ...)                                                               \
    DWORD R_##name(LPWSTR server_name, EACH_COMMA(SRV_PARAMETER, __VA_ARGS__))                               \
    {                                                                                                        \
        struct call call;                                                                                    \
                                                                                                             \
        (void)server_name;                                                                                   \
        call_begin(&call, method_##name);                                                                    \
        EACH(LOG, __VA_ARGS__)                                                                               \
        if (call_proceeds(&call))                                                                            \
        {                                                                                                    \
            call.result = RUN_##state(name, __VA_ARGS__);                                                    \
        }                                                                                                    \
        return call_end(&call);                                                                              \
    }
#include "methods.h"
