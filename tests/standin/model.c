#include "model.h"

#include "classes.h"
#include "config.h"
#include "failover.h"
#include "filters.h"
#include "ipv6.h"
#include "multicast.h"
#include "options.h"
#include "policies.h"

struct server server;

void model_init(void)
{
    GetSystemTimeAsFileTime(&server.started);
    server.address = 0x7f000001; /* 127.0.0.1 */
    scopes_init();
    superscopes_init();
    reservations_init_server();
    clients_init();
    options_init();
    classes_init();
    config_init();
    failover_init();
    policies_init(&server.policies);
    server.policies_enforced = TRUE;
    filters_init();
    multicast_init();
    ipv6_init();
}
