/* This DLL as KERNEL32 knows it. */
#ifndef DLL_MODULE_H
#define DLL_MODULE_H

#include <windows.h>

/* Set by the linker, so that nobody has to remember what DllMain was given. */
extern IMAGE_DOS_HEADER __ImageBase;

#define DHCPSAPI_MODULE ((HMODULE)&__ImageBase)

/* The entry point; nothing but the linker names it. */
BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, LPVOID reserved);

#endif
