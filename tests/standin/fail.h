/*
 * Failures that were asked for: --fail METHOD=CODE[:COUNT].
 */
#ifndef STANDIN_FAIL_H
#define STANDIN_FAIL_H

#include "call.h"

/* Takes "METHOD=CODE" or "METHOD=CODE:COUNT"; false, with a message on stderr, if it is none. */
bool fail_add(const char *request);
/* Whether a call of this method is to fail now, and with which code. */
bool fail_now(enum method_index method, DWORD *code);

#endif
