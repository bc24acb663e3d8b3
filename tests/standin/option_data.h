/*
 * The data of options: copies of DHCP_OPTION_DATA, to keep and to send.
 */
#ifndef STANDIN_OPTION_DATA_H
#define STANDIN_OPTION_DATA_H

#include "standin.h"

/* What every method that sets a value asks for: at least one element. */
bool option_data_valid(const DHCP_OPTION_DATA *data);

DHCP_OPTION_DATA option_data_keep(const DHCP_OPTION_DATA *data);
void option_data_free(DHCP_OPTION_DATA *kept); /* leaves it empty */
DHCP_OPTION_DATA option_data_out(const DHCP_OPTION_DATA *data);

/* The bytes that its elements take in an answer. */
size_t option_data_size(const DHCP_OPTION_DATA *data);

#endif
