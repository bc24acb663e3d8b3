/*
 * What happens around every method, whichever it is: the lock, the log, the failures that were asked for.
 */
#ifndef STANDIN_CALL_H
#define STANDIN_CALL_H

#include "standin.h"

/* The methods by their place in methods.h. */
enum method_index
{
#define METHOD(iface, opnum, state, name, ...) method_##name,
#include "methods.h"
#undef METHOD
    METHOD_COUNT
};

struct method
{
    const char *iface; /* dhcpsrv or dhcpsrv2 */
    unsigned opnum;
    const char *state; /* "HAVE" or "LACK" */
    const char *name;  /* without R_ */
};

extern const struct method methods[METHOD_COUNT];

/* The place of a method by its name, with R_ or without, in any case; METHOD_COUNT for an unknown one. */
enum method_index method_find(const char *name, size_t length);

struct call
{
    enum method_index method;
    DWORD result;
    bool asked; /* by --fail */
};

/* From now on, calls that are not authenticated end with ERROR_ACCESS_DENIED. */
void call_require_authentication(void);

/* Takes the lock. The arguments are logged between this and call_proceeds, before the method changes any. */
void call_begin(struct call *call, enum method_index method);
/* Whether the method itself is to run; else the call's result is set. */
bool call_proceeds(struct call *call);
/* What a method that is not there does. */
DWORD call_lacks(const struct call *call);
/* Writes the log line, releases the lock and gives the result. */
DWORD call_end(struct call *call);

#endif
