/*
 * The server itself: version, configuration, attributes, bindings, audit log, DNS credentials.
 */
#ifndef STANDIN_CONFIG_H
#define STANDIN_CONFIG_H

void config_init(void);

#endif
