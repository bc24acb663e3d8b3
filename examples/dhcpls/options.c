/* The values of options, by the names of their definitions. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "listing.h"

#include <stdio.h>
#include <stdlib.h>

#include "blocks.h"
#include "texts.h"

/*
 * The names, which the definitions of the default user and vendor class have
 */

static void keep_name(struct listing *listing, const DHCP_OPTION *option)
{
    struct option_name *names =
        realloc(listing->option_names, (listing->option_name_count + 1) * sizeof(*listing->option_names));

    if (!names)
        return;
    listing->option_names = names;
    names += listing->option_name_count++;
    names->id = option->OptionID;
    names->name = option->OptionName ? _wcsdup(option->OptionName) : NULL;
}

static DWORD read_names(struct listing *listing)
{
    struct cursor cursor = {0};
    DHCP_OPTION_ARRAY *page;
    DWORD status;

    do
    {
        page = NULL;
        status = DhcpEnumOptionsV5(listing->server, 0, NULL, NULL, &cursor.resume, PAGE_BYTES, &page,
                                   &cursor.read, &cursor.total);
        for (DWORD i = 0; page && i < page->NumElements; i++)
            keep_name(listing, &page->Options[i]);
        free_options(page);
    } while (has_more(listing, &cursor, status));
    return cursor.status;
}

void load_option_names(struct listing *listing)
{
    if (can_have(listing, PART_OPTION_NAMES))
        has_failed(listing, PART_OPTION_NAMES, 0, read_names(listing));
}

void free_option_names(struct listing *listing)
{
    for (DWORD i = 0; i < listing->option_name_count; i++)
        free(listing->option_names[i].name);
    free(listing->option_names);
}

static const WCHAR *find_name(const struct listing *listing, DHCP_OPTION_ID id)
{
    for (DWORD i = 0; i < listing->option_name_count; i++)
    {
        if (listing->option_names[i].id == id)
            return listing->option_names[i].name;
    }
    return NULL;
}

/*
 * The values
 */

static void print_string(struct output *out, BOOL json, const WCHAR *text)
{
    if (json)
        print_json_string(out, text);
    else
        print(out, L"%ls", text ? text : L"");
}

static void print_element(struct output *out, BOOL json, const DHCP_OPTION_DATA_ELEMENT *element)
{
    const DHCP_OPTION_ELEMENT_UNION *value = &element->Element;
    struct identifier_text bytes;
    struct address_text address;

    switch (element->OptionType)
    {
    case DhcpByteOption:
        print(out, L"%u", value->ByteOption);
        break;
    case DhcpWordOption:
        print(out, L"%u", value->WordOption);
        break;
    case DhcpDWordOption:
        print(out, L"%lu", value->DWordOption);
        break;
    case DhcpDWordDWordOption:
        print(out, L"%I64u",
              (ULONGLONG)value->DWordDWordOption.DWord1 << 32 | value->DWordDWordOption.DWord2);
        break;
    case DhcpIpAddressOption:
        print_string(out, json, address_text(value->IpAddressOption, &address));
        break;
    case DhcpStringDataOption:
        print_string(out, json, value->StringDataOption);
        break;
    case DhcpIpv6AddressOption:
        print_string(out, json, value->Ipv6AddressDataOption);
        break;
    default: /* DhcpBinaryDataOption, DhcpEncapsulatedDataOption */
        print_string(out, json,
                     bytes_text(value->BinaryDataOption.Data, value->BinaryDataOption.DataLength, &bytes));
        break;
    }
}

/* All elements: an array in JSON. */
static void print_value(struct output *out, BOOL json, const DHCP_OPTION_DATA *value)
{
    print(out, json ? L"[" : L"");
    for (DWORD i = 0; i < value->NumElements; i++)
    {
        print(out, i ? L", " : L"");
        print_element(out, json, &value->Elements[i]);
    }
    print(out, json ? L"]" : L"");
    append(out, L"", 1);
}

static const struct column option_columns[] = {
    {L"id", L"OPTION", 6, TRUE}, {L"name", L"NAME", 24, FALSE}, {L"values", L"VALUE", 0, TRUE}};

static void list_option(struct listing *listing, const DHCP_OPTION_VALUE *option)
{
    struct output value = {0};
    WCHAR id[12];
    const WCHAR *cells[] = {id, find_name(listing, option->OptionID), NULL};

    _snwprintf(id, ARRAYSIZE(id), L"%lu", option->OptionID);
    print_value(&value, listing->report.json, &option->Value);
    cells[2] = value.error ? NULL : value.text;
    put_row(&listing->report, cells);
    close_output(&value);
}

static DWORD read_values(struct listing *listing, DHCP_OPTION_SCOPE_INFO *place)
{
    struct cursor cursor = {0};
    DHCP_OPTION_VALUE_ARRAY *page;
    DWORD status;

    do
    {
        page = NULL;
        status = DhcpEnumOptionValuesV5(listing->server, 0, NULL, NULL, place, &cursor.resume, PAGE_BYTES,
                                        &page, &cursor.read, &cursor.total);
        for (DWORD i = 0; page && i < page->NumElements; i++)
            list_option(listing, &page->Values[i]);
        free_option_values(page);
    } while (has_more(listing, &cursor, status));
    return cursor.status;
}

void list_options(struct listing *listing, const WCHAR *label, DHCP_OPTION_SCOPE_INFO *place)
{
    DHCP_IP_ADDRESS subnet = place->ScopeType == DhcpSubnetOptions ? place->ScopeInfo.SubnetScopeInfo : 0;
    BOOL complete = can_have(listing, PART_OPTIONS);

    begin_table(&listing->report, L"options", label, option_columns, ARRAYSIZE(option_columns));
    if (complete)
        complete = !has_failed(listing, PART_OPTIONS, subnet, read_values(listing, place));
    end_table(&listing->report, complete);
}
