#include "server.h"
#include "blocks.h"

int main(void)
{
    DWORD major, minor;

    server_start("");
    CHECK_NUMBER(0, DhcpGetVersion(NULL, &major, &minor));
    printf("%s; %s\n", server_ready_line(), log_next());
    server_stop();
    return test_result();
}
