/*
 * Definitions of options: the methods of [MS-DHCPM] 3.1.4.9 to 3.1.4.12 and their V5 forms.
 */
#include "options.h"
#include "classes.h"
#include "memory.h"
#include "model.h"
#include "option_data.h"
#include "page.h"
#include "srv.h"

void options_init(void)
{
    option_tree_init(&server.option_definitions);
    option_values_init(&server.option_values);
}

/* Definitions in a tree, of IPv4 or IPv6 */

struct option_definition *option_definition_find(const struct tree *definitions, const struct option_key *key)
{
    return tree_find(definitions, key);
}

static void fill(struct option_definition *definition, const DHCP_OPTION *option)
{
    keep_text_again(&definition->name, option->OptionName);
    keep_text_again(&definition->comment, option->OptionComment);
    option_set_default(definition, &option->DefaultValue);
    definition->type = option->OptionType;
}

void option_set_default(struct option_definition *definition, const DHCP_OPTION_DATA *data)
{
    option_data_free(&definition->value);
    definition->value = option_data_keep(data);
}

DWORD option_define(struct tree *definitions, const struct option_key *key, const DHCP_OPTION *option)
{
    if (option_definition_find(definitions, key))
        return ERROR_DHCP_OPTION_EXITS;
    struct option_definition *definition = keep_alloc(sizeof(*definition));
    option_item_init(&definition->item, key);
    fill(definition, option);
    tree_insert(definitions, key, definition);
    return ERROR_SUCCESS;
}

DWORD option_redefine(struct tree *definitions, const struct option_key *key, const DHCP_OPTION *option)
{
    struct option_definition *definition = option_definition_find(definitions, key);
    if (!definition)
        return ERROR_DHCP_OPTION_NOT_PRESENT;
    fill(definition, option);
    return ERROR_SUCCESS;
}

void option_definition_free(struct option_item *item)
{
    struct option_definition *definition = (struct option_definition *)item;
    option_item_clear(item);
    keep_free(definition->name);
    keep_free(definition->comment);
    option_data_free(&definition->value);
    keep_free(definition);
}

DWORD option_undefine(struct tree *definitions, const struct option_key *key)
{
    struct option_definition *definition = option_definition_find(definitions, key);
    if (!definition)
        return ERROR_DHCP_OPTION_NOT_PRESENT;
    tree_remove(definitions, definition);
    option_definition_free(&definition->item);
    return ERROR_SUCCESS;
}

static DHCP_OPTION definition_out(const struct option_definition *definition)
{
    return (DHCP_OPTION){.OptionID = definition->item.key.id,
                         .OptionName = out_text(definition->name),
                         .OptionComment = out_text(definition->comment),
                         .DefaultValue = option_data_out(&definition->value),
                         .OptionType = definition->type};
}

DWORD option_definition_out(const struct tree *definitions, const struct option_key *key,
                            LPDHCP_OPTION *option)
{
    struct option_definition *definition = option_definition_find(definitions, key);
    if (!definition)
        return ERROR_DHCP_OPTION_NOT_PRESENT;
    *option = out_alloc(sizeof(**option));
    **option = definition_out(definition);
    return ERROR_SUCCESS;
}

static size_t definition_size(const struct option_item *item)
{
    const struct option_definition *definition = (const struct option_definition *)item;
    return sizeof(DHCP_OPTION) + page_text(definition->name) + page_text(definition->comment) +
           option_data_size(&definition->value);
}

DWORD option_definitions_enum(const struct tree *definitions, const struct option_key *pair,
                              DHCP_RESUME_HANDLE *resume, DWORD preferred, LPDHCP_OPTION_ARRAY *options,
                              DWORD *read, DWORD *left)
{
    struct option_page page = option_page(definitions, pair, *resume, preferred, definition_size);
    if (page.read)
    {
        const struct option_item *item = page.first;
        *options = out_alloc(sizeof(**options));
        (*options)->NumElements = page.read;
        (*options)->Options = out_alloc(page.read * sizeof(*(*options)->Options));
        for (DWORD i = 0; i < page.read; i++, item = tree_next(definitions, item))
            (*options)->Options[i] = definition_out((const struct option_definition *)item);
    }
    *resume = page.index;
    *read = page.read;
    *left = page.left;
    return page.result;
}

/* All definitions at once: those of the default vendor class, without regard to their user class, and those
 * of vendor classes. */

static void count_all(const struct tree *definitions, LPDHCP_ALL_OPTIONS all)
{
    for
        tree_each(struct option_definition, definition, definitions)
        {
            if (definition->item.key.vendor)
                all->NumVendorOptions++;
            else
                all->NonVendorOptions->NumElements++;
        }
}

static void fill_all(const struct tree *definitions, LPDHCP_ALL_OPTIONS all)
{
    DWORD plain = 0, vendor = 0;
    for
        tree_each(struct option_definition, definition, definitions)
        {
            if (!definition->item.key.vendor)
            {
                all->NonVendorOptions->Options[plain++] = definition_out(definition);
                continue;
            }
            all->VendorOptions[vendor].Option = definition_out(definition);
            all->VendorOptions[vendor].VendorName = out_text(definition->item.key.vendor);
            all->VendorOptions[vendor++].ClassName = out_text(definition->item.key.user);
        }
}

LPDHCP_ALL_OPTIONS option_definitions_out_all(const struct tree *definitions)
{
    LPDHCP_ALL_OPTIONS all = out_alloc(sizeof(*all));
    all->NonVendorOptions = out_alloc(sizeof(*all->NonVendorOptions));
    count_all(definitions, all);
    if (all->NonVendorOptions->NumElements)
        all->NonVendorOptions->Options =
            out_alloc(all->NonVendorOptions->NumElements * sizeof(*all->NonVendorOptions->Options));
    if (all->NumVendorOptions)
        all->VendorOptions = out_alloc(all->NumVendorOptions * sizeof(*all->VendorOptions));
    fill_all(definitions, all);
    return all;
}

/* Methods: the default class pair */

DWORD srv_DhcpCreateOption(DHCP_OPTION_ID OptionID, LPDHCP_OPTION OptionInfo)
{
    return srv_DhcpCreateOptionV5(0, OptionID, NULL, NULL, OptionInfo);
}

DWORD srv_DhcpSetOptionInfo(DHCP_OPTION_ID OptionID, LPDHCP_OPTION OptionInfo)
{
    return srv_DhcpSetOptionInfoV5(0, OptionID, NULL, NULL, OptionInfo);
}

DWORD srv_DhcpGetOptionInfo(DHCP_OPTION_ID OptionID, LPDHCP_OPTION *OptionInfo)
{
    return srv_DhcpGetOptionInfoV5(0, OptionID, NULL, NULL, OptionInfo);
}

DWORD srv_DhcpRemoveOption(DHCP_OPTION_ID OptionID)
{
    return srv_DhcpRemoveOptionV5(0, OptionID, NULL, NULL);
}

DWORD srv_DhcpEnumOptions(DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                          LPDHCP_OPTION_ARRAY *Options, DWORD *OptionsRead, DWORD *OptionsTotal)
{
    return srv_DhcpEnumOptionsV5(0, NULL, NULL, ResumeHandle, PreferredMaximum, Options, OptionsRead,
                                 OptionsTotal);
}

/* Methods: any class pair. A pair has a list of definitions, maybe an empty one, when its classes exist. */

DWORD srv_DhcpCreateOptionV5(DWORD Flags, DHCP_OPTION_ID OptionId, WCHAR *ClassName, WCHAR *VendorName,
                             LPDHCP_OPTION OptionInfo)
{
    struct option_key key = option_key_of(Flags, OptionId, ClassName, VendorName);
    if (!option_flags_valid(Flags))
        return ERROR_INVALID_PARAMETER;
    if (!classes_known(ClassName, VendorName))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    if (!option_data_valid(&OptionInfo->DefaultValue))
        return ERROR_INVALID_PARAMETER;
    return option_define(&server.option_definitions, &key, OptionInfo);
}

DWORD srv_DhcpSetOptionInfoV5(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *ClassName, WCHAR *VendorName,
                              LPDHCP_OPTION OptionInfo)
{
    struct option_key key = option_key_of(Flags, OptionID, ClassName, VendorName);
    if (!option_flags_valid(Flags) || !option_data_valid(&OptionInfo->DefaultValue))
        return ERROR_INVALID_PARAMETER;
    if (!classes_known(ClassName, VendorName))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    return option_redefine(&server.option_definitions, &key, OptionInfo);
}

DWORD srv_DhcpGetOptionInfoV5(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *ClassName, WCHAR *VendorName,
                              LPDHCP_OPTION *OptionInfo)
{
    struct option_key key = option_key_of(Flags, OptionID, ClassName, VendorName);
    if (!option_flags_valid(Flags))
        return ERROR_INVALID_PARAMETER;
    if (!classes_known(ClassName, VendorName))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    return option_definition_out(&server.option_definitions, &key, OptionInfo);
}

DWORD srv_DhcpRemoveOptionV5(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *ClassName, WCHAR *VendorName)
{
    struct option_key key = option_key_of(Flags, OptionID, ClassName, VendorName);
    if (!option_flags_valid(Flags))
        return ERROR_INVALID_PARAMETER;
    if (!classes_known(ClassName, VendorName))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    return option_undefine(&server.option_definitions, &key);
}

DWORD srv_DhcpEnumOptionsV5(DWORD Flags, WCHAR *ClassName, WCHAR *VendorName,
                            DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                            LPDHCP_OPTION_ARRAY *Options, DWORD *OptionsRead, DWORD *OptionsTotal)
{
    struct option_key pair = option_key_of(Flags, 0, ClassName, VendorName);
    if (!option_flags_valid(Flags))
        return ERROR_INVALID_PARAMETER;
    if (!classes_known(ClassName, VendorName))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    return option_definitions_enum(&server.option_definitions, &pair, ResumeHandle, PreferredMaximum, Options,
                                   OptionsRead, OptionsTotal);
}

DWORD srv_DhcpGetAllOptions(DWORD Flags, LPDHCP_ALL_OPTIONS *OptionStruct)
{
    if (Flags)
        return ERROR_INVALID_PARAMETER;
    *OptionStruct = option_definitions_out_all(&server.option_definitions);
    return ERROR_SUCCESS;
}

/* "Never used", says its page. */
DWORD srv_DhcpGetClientOptions(DHCP_IP_ADDRESS ClientIpAddress, DHCP_IP_MASK ClientSubnetMask,
                               LPDHCP_OPTION_LIST *ClientOptions)
{
    (void)ClientIpAddress;
    (void)ClientSubnetMask;
    (void)ClientOptions;
    return ERROR_CALL_NOT_IMPLEMENTED;
}
