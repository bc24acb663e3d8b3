#include <winsock2.h>
#include "port.h"
#include <stdio.h>

void free_port(WCHAR *endpoint, unsigned capacity)
{
    struct sockaddr_in name = {.sin_family = AF_INET};
    int length = sizeof(name);
    WSADATA data;
    SOCKET probe;

    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    WSAStartup(MAKEWORD(2, 2), &data);
    probe = socket(AF_INET, SOCK_STREAM, 0);
    bind(probe, (struct sockaddr *)&name, sizeof(name));
    getsockname(probe, (struct sockaddr *)&name, &length);
    closesocket(probe);
    swprintf(endpoint, capacity, L"%u", ntohs(name.sin_port));
}
