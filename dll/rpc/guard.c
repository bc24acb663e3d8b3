#include "guard.h"
#include "call.h"

/* Windows and RPC codes, and the DCE status codes that a server can answer with (0x1C......). */
static BOOL is_error_code(DWORD code)
{
    return code < 0x20000000;
}

/* Failures of a security package, SEC_E_..., and others that come as HRESULTs. Their facility tells them from
 * breakpoints and guard pages, which are 0x8000.... too. */
static BOOL is_hresult(DWORD code)
{
    return code >> 28 == 8 && HRESULT_FACILITY(code) != 0;
}

/* An access violation has the address with it, unless it is one of the server's own that it reports as what
 * ended the call: that one is no fault of this process. */
static BOOL is_fault_of_server(const EXCEPTION_RECORD *record)
{
    return record->ExceptionCode == EXCEPTION_ACCESS_VIOLATION && record->NumberParameters == 0;
}

BOOL __cdecl guard_takes(const EXCEPTION_RECORD *record)
{
    return is_error_code(record->ExceptionCode) || is_hresult(record->ExceptionCode) ||
           record->ExceptionCode == STATUS_NO_MEMORY || is_fault_of_server(record);
}

DWORD __cdecl guard_raised(DWORD code)
{
    call_raised();
    switch (code)
    {
    case ERROR_SUCCESS: /* a fault without a code is a fault all the same */
        return RPC_S_CALL_FAILED;
    case STATUS_NO_MEMORY:
        return ERROR_NOT_ENOUGH_MEMORY;
    case (DWORD)EXCEPTION_ACCESS_VIOLATION:
        return ERROR_NOACCESS;
    default:
        return code;
    }
}
