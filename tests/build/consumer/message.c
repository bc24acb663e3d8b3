#include <stdio.h>
#include <windows.h>

int main(void)
{
    char text[512];

    if (!FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 20013, 0, text, sizeof(text), NULL))
        return puts("no message") < 0;
    return puts(text) < 0;
}
