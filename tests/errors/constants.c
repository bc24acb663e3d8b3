/* The constants of dhcpsapi.h against the message source: the same names, the same codes. */
#include <windows.h>
#include "dhcpsext.h"
#include "messages.h"
#include "test.h"

#define CHECK_CONSTANT(code, name, ...) CHECK_NUMBER(code, name);

int main(void)
{
    DHCP_ERRORS(CHECK_CONSTANT)
    DHCP_SDK_NAMES(CHECK_CONSTANT)
    CHECK_NUMBER(20139, ERROR_LAST_DHCP_SERVER_ERROR);
    return test_result();
}
