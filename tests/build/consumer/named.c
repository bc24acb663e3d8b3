#include <stdio.h>
#include <windows.h>
#include <dhcpsext.h>

int main(void)
{
    puts(DhcpHlprErrorNameA(ERROR_DHCP_JET_ERROR));
    return 0;
}
