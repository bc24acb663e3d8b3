/* Freeing what the server functions return. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "blocks.h"

static void free_host_names(DHCP_HOST_INFO *host)
{
    DhcpRpcFreeMemory(host->NetBiosName);
    DhcpRpcFreeMemory(host->HostName);
}

void free_addresses(DHCP_IP_ARRAY *addresses)
{
    if (!addresses)
        return;
    DhcpRpcFreeMemory(addresses->Elements);
    DhcpRpcFreeMemory(addresses);
}

void free_subnet(DHCP_SUBNET_INFO *subnet)
{
    if (!subnet)
        return;
    DhcpRpcFreeMemory(subnet->SubnetName);
    DhcpRpcFreeMemory(subnet->SubnetComment);
    free_host_names(&subnet->PrimaryHost);
    DhcpRpcFreeMemory(subnet);
}

static void free_reservation(DHCP_IP_RESERVATION_V4 *reservation)
{
    if (!reservation)
        return;
    if (reservation->ReservedForClient)
        DhcpRpcFreeMemory(reservation->ReservedForClient->Data);
    DhcpRpcFreeMemory(reservation->ReservedForClient);
    DhcpRpcFreeMemory(reservation);
}

void free_elements(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 *elements)
{
    if (!elements)
        return;
    for (DWORD i = 0; i < elements->NumElements; i++)
    {
        /* The kinds that a server returns besides reservations are blocks without pointers. */
        if (elements->Elements[i].ElementType == DhcpReservedIps)
            free_reservation(elements->Elements[i].Element.ReservedIp);
        else
            DhcpRpcFreeMemory(elements->Elements[i].Element.IpRange);
    }
    DhcpRpcFreeMemory(elements->Elements);
    DhcpRpcFreeMemory(elements);
}

static void free_client(DHCP_CLIENT_INFO_V5 *client)
{
    if (!client)
        return;
    DhcpRpcFreeMemory(client->ClientHardwareAddress.Data);
    DhcpRpcFreeMemory(client->ClientName);
    DhcpRpcFreeMemory(client->ClientComment);
    free_host_names(&client->OwnerHost);
    DhcpRpcFreeMemory(client);
}

void free_clients(DHCP_CLIENT_INFO_ARRAY_V5 *clients)
{
    if (!clients)
        return;
    for (DWORD i = 0; i < clients->NumElements; i++)
        free_client(clients->Clients[i]);
    DhcpRpcFreeMemory(clients->Clients);
    DhcpRpcFreeMemory(clients);
}

static void free_option_data(DHCP_OPTION_DATA *data)
{
    for (DWORD i = 0; i < data->NumElements; i++)
    {
        DHCP_OPTION_ELEMENT_UNION *element = &data->Elements[i].Element;

        switch (data->Elements[i].OptionType)
        {
        case DhcpStringDataOption:
            DhcpRpcFreeMemory(element->StringDataOption);
            break;
        case DhcpIpv6AddressOption:
            DhcpRpcFreeMemory(element->Ipv6AddressDataOption);
            break;
        case DhcpBinaryDataOption:
        case DhcpEncapsulatedDataOption:
            DhcpRpcFreeMemory(element->BinaryDataOption.Data);
            break;
        default: /* numbers and addresses are in the element */
            break;
        }
    }
    DhcpRpcFreeMemory(data->Elements);
}

void free_options(DHCP_OPTION_ARRAY *options)
{
    if (!options)
        return;
    for (DWORD i = 0; i < options->NumElements; i++)
    {
        DhcpRpcFreeMemory(options->Options[i].OptionName);
        DhcpRpcFreeMemory(options->Options[i].OptionComment);
        free_option_data(&options->Options[i].DefaultValue);
    }
    DhcpRpcFreeMemory(options->Options);
    DhcpRpcFreeMemory(options);
}

void free_option_values(DHCP_OPTION_VALUE_ARRAY *values)
{
    if (!values)
        return;
    for (DWORD i = 0; i < values->NumElements; i++)
        free_option_data(&values->Values[i].Value);
    DhcpRpcFreeMemory(values->Values);
    DhcpRpcFreeMemory(values);
}

void free_super_scopes(DHCP_SUPER_SCOPE_TABLE *table)
{
    if (!table)
        return;
    for (DWORD i = 0; i < table->cEntries; i++)
        DhcpRpcFreeMemory(table->pEntries[i].SuperScopeName);
    DhcpRpcFreeMemory(table->pEntries);
    DhcpRpcFreeMemory(table);
}

static void free_relationship_parts(DHCP_FAILOVER_RELATIONSHIP *relationship)
{
    DhcpRpcFreeMemory(relationship->RelationshipName);
    DhcpRpcFreeMemory(relationship->PrimaryServerName);
    DhcpRpcFreeMemory(relationship->SecondaryServerName);
    free_addresses(relationship->pScopes);
    DhcpRpcFreeMemory(relationship->SharedSecret);
}

void free_relationships(DHCP_FAILOVER_RELATIONSHIP_ARRAY *relationships)
{
    if (!relationships)
        return;
    for (DWORD i = 0; i < relationships->NumElements; i++)
        free_relationship_parts(&relationships->pRelationships[i]);
    DhcpRpcFreeMemory(relationships->pRelationships);
    DhcpRpcFreeMemory(relationships);
}
