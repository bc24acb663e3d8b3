#include "timeout.h"
#include <rpc.h>

static VOID CALLBACK give_up(PVOID parameter, BOOLEAN fired)
{
    struct timeout *timeout = parameter;

    (void)fired;
    InterlockedExchange(&timeout->passed, TRUE);
    RpcCancelThreadEx(timeout->thread, 0);
}

static BOOL open_thread(HANDLE *thread)
{
    return DuplicateHandle(GetCurrentProcess(), GetCurrentThread(), GetCurrentProcess(), thread, 0, FALSE,
                           DUPLICATE_SAME_ACCESS);
}

DWORD timeout_start(struct timeout *timeout, DWORD milliseconds)
{
    timeout->thread = NULL;
    timeout->timer = NULL;
    timeout->passed = FALSE;
    if (milliseconds == 0)
        return ERROR_SUCCESS;
    if (!open_thread(&timeout->thread))
        return GetLastError();
    if (CreateTimerQueueTimer(&timeout->timer, NULL, give_up, timeout, milliseconds, 0, WT_EXECUTEONLYONCE))
        return ERROR_SUCCESS;
    timeout_stop(timeout);
    return ERROR_NOT_ENOUGH_MEMORY;
}

void timeout_stop(struct timeout *timeout)
{
    /* Waits for a give_up that is under way. */
    if (timeout->timer)
        DeleteTimerQueueTimer(NULL, timeout->timer, INVALID_HANDLE_VALUE);
    if (timeout->thread)
        CloseHandle(timeout->thread);
    timeout->timer = timeout->thread = NULL;
}
