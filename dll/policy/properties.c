/* Properties: looking them up and freeing them. */
#include <windows.h>
#include "dhcpsapi.h"
#include "../memory.h"

LPDHCP_PROPERTY DHCP_API_FUNCTION DhcpHlprFindV4DhcpProperty(LPDHCP_PROPERTY_ARRAY PropertyArray,
                                                             DHCP_PROPERTY_ID ID, DHCP_PROPERTY_TYPE Type)
{
    LPDHCP_PROPERTY elements = PropertyArray ? PropertyArray->Elements : NULL;

    for (DWORD i = 0; elements && i < PropertyArray->NumElements; i++)
    {
        if (elements[i].ID == ID && elements[i].Type == Type)
            return &elements[i];
    }
    return NULL;
}

static void release(LPDHCP_PROPERTY property)
{
    if (property->Type == DhcpPropTypeString)
        memory_free(property->Value.StringValue);
    else if (property->Type == DhcpPropTypeBinary)
        memory_free(property->Value.BinaryValue.Data);
}

VOID DHCP_API_FUNCTION DhcpHlprFreeV4DhcpProperty(LPDHCP_PROPERTY Property)
{
    if (!Property)
        return;
    release(Property);
    memory_free(Property);
}

VOID DHCP_API_FUNCTION DhcpHlprFreeV4DhcpPropertyArray(LPDHCP_PROPERTY_ARRAY PropertyArray)
{
    if (!PropertyArray)
        return;
    for (DWORD i = 0; PropertyArray->Elements && i < PropertyArray->NumElements; i++)
        release(&PropertyArray->Elements[i]);
    memory_free(PropertyArray->Elements);
    memory_free(PropertyArray);
}
