/*
 * A server of both interfaces that understands none of their methods: it notes which one was called with
 * which bytes, and answers with whatever bytes or fault the test wants. So a test can give answers that no
 * honest server gives, and see each of the 184 methods arrive without implementing one.
 */
#ifndef TESTS_RPC_FAKE_SERVER_H
#define TESTS_RPC_FAKE_SERVER_H

#include <windows.h>
#include <rpc.h>

/* What the last call was. */
extern LONG fake_calls;
extern const char *fake_interface; /* "dhcpsrv" or "dhcpsrv2" */
extern unsigned fake_opnum;
extern BYTE fake_request[4096];
extern unsigned fake_request_size;

/* How calls are answered from now on: with a number of bytes, each of them the given one, or with bytes. */
void fake_answer_filled(BYTE byte, unsigned size);
void fake_answer(const void *bytes, unsigned size);

/* ... with a fault; with this in the middle of the call, before anything is answered. */
void fake_answer_fault(DWORD code);
void fake_answer_after(void (*action)(void));

/* Serves in this process: everything of a string binding, such as ncalrpc:[name], and set as DHCPSAPI_BINDING
 * for the DLL, without authentication. */
void fake_serve(const WCHAR *protocol, const WCHAR *endpoint);

/* Another endpoint for the same server, and all of them for the endpoint mapper. */
void fake_also_serve(const WCHAR *protocol, const WCHAR *endpoint);

#endif
