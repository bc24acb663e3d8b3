/*
 * A function of Winsock that begins, for a while, with a jump into one of our own. RPCRT4 loads Winsock by
 * itself and late, so there is no import of its own to replace.
 */
#ifndef STANDIN_REDIRECT_H
#define STANDIN_REDIRECT_H

#include "standin.h"

#ifdef _WIN64
#    define REDIRECT_SIZE 12
#else
#    define REDIRECT_SIZE 7
#endif

struct redirect
{
    FARPROC function;
    BYTE saved[REDIRECT_SIZE];
};

/* Looks the function up; Winsock is loaded. Nothing is changed yet. */
bool redirect_find(struct redirect *redirect, const char *function);
/* From now on, whoever calls the function calls target, which has the same type. */
bool redirect_to(const struct redirect *redirect, void *target);
/* The function is its own again. */
bool redirect_end(const struct redirect *redirect);

#endif
