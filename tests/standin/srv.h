/*
 * The methods that the stand-in has: srv_NAME for each R_NAME that methods.h says HAVE of, with the same
 * parameters less the server's name. Out-parameters arrive zeroed and are set on success only.
 */
#ifndef STANDIN_SRV_H
#define STANDIN_SRV_H

#include "each.h"
#include "standin.h"

typedef LPWSTR LPWSTR_RPC_STRING;

#define SRV_PARAMETER(parameter)               SRV_##parameter
#define SRV_ARG_IN(type, name)                 type name
#define SRV_ARG_OUT(type, name)                type name
#define SRV_ARG_INOUT(type, name)              type name
#define SRV_HAVE(name, ...)                    DWORD srv_##name(EACH_COMMA(SRV_PARAMETER, __VA_ARGS__));
#define SRV_LACK(name, ...)                    /* nothing */
#define METHOD(iface, opnum, state, name, ...) SRV_##state(name, __VA_ARGS__)
#include "methods.h"
#undef METHOD

#endif
