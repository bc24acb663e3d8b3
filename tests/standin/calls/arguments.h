/*
 * Every function that reaches a server, with arguments that have every pointer filled: each member with
 * another value, two elements in every list, and one after the other of the members of a union. They are the
 * same in every program, whatever its architecture.
 *
 * A table has the functions, and their parameters as the methods do: "in", "out" or "inout", type and name.
 */
#ifndef STANDIN_TESTS_ARGUMENTS_H
#define STANDIN_TESTS_ARGUMENTS_H

#include "test.h"
#include <dhcpsapi.h>

#define MAX_PARAMETERS 10

struct parameter
{
    char direction[8], type[48], name[32];
    union
    {
        BYTE bytes[1024];
        DHCP_IPV6_ADDRESS address6;
        DWORD number;
        WCHAR *text;
        void *pointer;
    } value;
};

struct function
{
    const char *name, *method;
    FARPROC address;
    struct parameter parameters[MAX_PARAMETERS];
    int count;
};

/* The functions of the table, whose rows have to be 181. */
struct function *functions_read(const char *file, int *count);

/* Fills what goes in, and clears the rest; what was filled in before is gone. */
void arguments_fill(struct function *function);
DWORD function_call(struct function *function);
/* Frees what a call returned. */
void outputs_release(struct function *function);

/* As of shown.h; of an out parameter, what was returned. */
const char *parameter_shown(struct parameter *parameter);

/*
 * The server's side: what an out parameter of a method points to. Its type is the method's, as text.
 */

/* Fills it, beside what is filled in already. */
void output_fill(const char *type, void *place);
const char *output_shown(const char *type, void *place);
/* Whether a block is of what was filled in, and so not to be freed. */
BOOL is_filled_in(const void *block);

#endif
