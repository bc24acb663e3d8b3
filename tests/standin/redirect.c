#include <windows.h>

#include "redirect.h"

#ifdef _WIN64
#    define JUMP_TARGET 2
static const BYTE jump[REDIRECT_SIZE] = {0x48, 0xb8, 0, 0, 0,    0,
                                         0,    0,    0, 0, 0xff, 0xe0}; /* mov rax, target; jmp rax */
#else
#    define JUMP_TARGET 1
static const BYTE jump[REDIRECT_SIZE] = {0xb8, 0, 0, 0, 0, 0xff, 0xe0}; /* mov eax, target; jmp eax */
#endif

static bool write_code(const struct redirect *redirect, const BYTE *code)
{
    void *target = (void *)(ULONG_PTR)redirect->function;
    DWORD protection;

    if (!VirtualProtect(target, REDIRECT_SIZE, PAGE_EXECUTE_READWRITE, &protection))
        return false;
    memcpy(target, code, REDIRECT_SIZE);
    VirtualProtect(target, REDIRECT_SIZE, protection, &protection);
    return FlushInstructionCache(GetCurrentProcess(), target, REDIRECT_SIZE);
}

bool redirect_find(struct redirect *redirect, const char *function)
{
    redirect->function = GetProcAddress(GetModuleHandleW(L"ws2_32.dll"), function);
    if (!redirect->function)
        return false;
    memcpy(redirect->saved, (void *)(ULONG_PTR)redirect->function, REDIRECT_SIZE);
    return true;
}

bool redirect_to(const struct redirect *redirect, void *target)
{
    BYTE code[REDIRECT_SIZE];

    memcpy(code, jump, REDIRECT_SIZE);
    memcpy(code + JUMP_TARGET, &target, sizeof target);
    return write_code(redirect, code);
}

bool redirect_end(const struct redirect *redirect)
{
    return write_code(redirect, redirect->saved);
}
