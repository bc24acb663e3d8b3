/*
 * Copies of the data of options. What an element points to depends on its type: nothing, a text, or bytes.
 */
#include "option_data.h"
#include "copying.h"
#include "page.h"

/* The text of an element, or NULL if it has none: both types of text share their place. */
static LPWSTR *element_text(DHCP_OPTION_DATA_ELEMENT *element)
{
    bool is_text =
        element->OptionType == DhcpStringDataOption || element->OptionType == DhcpIpv6AddressOption;
    return is_text ? &element->Element.StringDataOption : NULL;
}

/* Likewise the bytes. */
static DHCP_BINARY_DATA *element_bytes(DHCP_OPTION_DATA_ELEMENT *element)
{
    bool is_bytes =
        element->OptionType == DhcpBinaryDataOption || element->OptionType == DhcpEncapsulatedDataOption;
    return is_bytes ? &element->Element.BinaryDataOption : NULL;
}

static void copy_element(DHCP_OPTION_DATA_ELEMENT *to, const DHCP_OPTION_DATA_ELEMENT *from,
                         const struct copying *copying)
{
    *to = *from;
    LPWSTR *text = element_text(to);
    DHCP_BINARY_DATA *bytes = element_bytes(to);
    if (text)
        *text = copying->text(*text);
    if (bytes)
        *bytes = copying->data(bytes);
}

static DHCP_OPTION_DATA copy(const DHCP_OPTION_DATA *data, const struct copying *copying)
{
    DHCP_OPTION_DATA made = {data->Elements ? data->NumElements : 0, NULL};
    if (!made.NumElements)
        return made;
    made.Elements = copying->alloc(made.NumElements * sizeof(*made.Elements));
    for (DWORD i = 0; i < made.NumElements; i++)
        copy_element(&made.Elements[i], &data->Elements[i], copying);
    return made;
}

bool option_data_valid(const DHCP_OPTION_DATA *data)
{
    return data->Elements && data->NumElements;
}

DHCP_OPTION_DATA option_data_keep(const DHCP_OPTION_DATA *data)
{
    return copy(data, &copying_to_keep);
}

DHCP_OPTION_DATA option_data_out(const DHCP_OPTION_DATA *data)
{
    return copy(data, &copying_to_send);
}

void option_data_free(DHCP_OPTION_DATA *kept)
{
    for (DWORD i = 0; i < kept->NumElements; i++)
    {
        LPWSTR *text = element_text(&kept->Elements[i]);
        DHCP_BINARY_DATA *bytes = element_bytes(&kept->Elements[i]);
        if (text)
            keep_free(*text);
        if (bytes)
            keep_free(bytes->Data);
    }
    keep_free(kept->Elements);
    *kept = (DHCP_OPTION_DATA){0, NULL};
}

size_t option_data_size(const DHCP_OPTION_DATA *data)
{
    size_t size = data->NumElements * sizeof(*data->Elements);
    for (DWORD i = 0; i < data->NumElements; i++)
    {
        LPWSTR *text = element_text(&data->Elements[i]);
        DHCP_BINARY_DATA *bytes = element_bytes(&data->Elements[i]);
        size += text ? page_text(*text) : 0;
        size += bytes ? bytes->DataLength : 0;
    }
    return size;
}
