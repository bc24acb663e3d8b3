#include "model.h"

#include "classes.h"
#include "config.h"
#include "failover.h"
#include "options.h"
#include "policies.h"

struct server server;

void model_init(void)
{
    GetSystemTimeAsFileTime(&server.started);
    scopes_init();
    superscopes_init();
    reservations_init_server();
    clients_init();
    options_init();
    classes_init();
    config_init();
    failover_init();
    policies_init(&server.policies);
}
