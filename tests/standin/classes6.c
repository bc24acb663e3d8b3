/*
 * Classes of IPv6: [MS-DHCPM] 3.2.4.75 to 3.2.4.78. There are none to begin with, and a name is that of one
 * class alone, whatever its kind.
 */
#include "classes.h"
#include "ipv6.h"
#include "memory.h"
#include "page.h"
#include "srv.h"

static bool known(const WCHAR *name, bool is_vendor)
{
    return !name || class_find(&server6.classes, name, is_vendor);
}

bool classes6_known(const WCHAR *user, const WCHAR *vendor)
{
    return known(user, false) && known(vendor, true);
}

static DHCP_BINARY_DATA data_in(const DHCP_CLASS_INFO_V6 *info)
{
    return (DHCP_BINARY_DATA){info->ClassData ? info->ClassDataLength : 0, info->ClassData};
}

static bool info_valid(const DHCP_CLASS_INFO_V6 *info)
{
    return info->ClassName && (info->ClassDataLength || !info->ClassData);
}

/* A user class must not have the data of any class; a vendor class not that of one of the same enterprise. */
static bool data_taken(const DHCP_CLASS_INFO_V6 *info)
{
    DHCP_BINARY_DATA data = data_in(info);
    for
        tree_each(struct class, class, &server6.classes)
        {
            bool competes =
                !info->IsVendor || (class->key.is_vendor && class->enterprise == info->EnterpriseNumber);
            if (competes && !data_compare(&class->data, &data))
                return true;
        }
    return false;
}

static void fill(struct class *class, const DHCP_CLASS_INFO_V6 *info)
{
    DHCP_BINARY_DATA data = data_in(info);
    keep_free(class->data.Data);
    class->data = keep_data(&data);
    keep_text_again(&class->comment, info->ClassComment);
    class->enterprise = info->EnterpriseNumber;
    class->flags = info->Flags;
}

DWORD srv_DhcpCreateClassV6(DWORD ReservedMustBeZero, LPDHCP_CLASS_INFO_V6 ClassInfo)
{
    (void)ReservedMustBeZero; /* "any value set to this parameter will not affect the behavior" */
    if (!info_valid(ClassInfo))
        return ERROR_INVALID_PARAMETER;
    if (class_find_any(&server6.classes, ClassInfo->ClassName, false) || data_taken(ClassInfo))
        return ERROR_DHCP_CLASS_ALREADY_EXISTS;
    struct class *class = keep_alloc(sizeof(*class));
    class->key = (struct class_key){keep_text(ClassInfo->ClassName), ClassInfo->IsVendor};
    fill(class, ClassInfo);
    tree_insert(&server6.classes, &class->key, class);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpModifyClassV6(DWORD ReservedMustBeZero, LPDHCP_CLASS_INFO_V6 ClassInfo)
{
    (void)ReservedMustBeZero;
    if (!info_valid(ClassInfo))
        return ERROR_INVALID_PARAMETER;
    struct class *class = class_find_any(&server6.classes, ClassInfo->ClassName, ClassInfo->IsVendor);
    if (!class)
        return ERROR_FILE_NOT_FOUND;
    fill(class, ClassInfo);
    tree_remove(&server6.classes, class);
    class->key.is_vendor = ClassInfo->IsVendor;
    tree_insert(&server6.classes, &class->key, class);
    return ERROR_SUCCESS;
}

/* A class can have been of the other kind before. */
static void forget_options(const WCHAR *name, bool is_vendor)
{
    option_tree_forget_class(&server6.option_definitions, name, is_vendor, option_definition_free);
    option_tree_forget_class(&server6.option_values, name, is_vendor, option_value_free);
    for
        tree_each(struct scope6, scope, &server6.scopes)
        {
            option_tree_forget_class(&scope->option_values, name, is_vendor, option_value_free);
        for
            tree_each(struct reservation6, reservation, &scope->reservations)
                option_tree_forget_class(&reservation->option_values, name, is_vendor, option_value_free);
        }
}

DWORD srv_DhcpDeleteClassV6(DWORD ReservedMustBeZero, WCHAR *ClassName)
{
    (void)ReservedMustBeZero;
    if (!ClassName)
        return ERROR_INVALID_PARAMETER;
    struct class *class = class_find_any(&server6.classes, ClassName, false);
    if (!class)
        return ERROR_DHCP_CLASS_NOT_FOUND;
    forget_options(ClassName, false);
    forget_options(ClassName, true);
    tree_remove(&server6.classes, class);
    keep_free((WCHAR *)class->key.name);
    keep_free(class->comment);
    keep_free(class->data.Data);
    keep_free(class);
    return ERROR_SUCCESS;
}

static DHCP_CLASS_INFO_V6 class_out(const struct class *class)
{
    DHCP_BINARY_DATA data = out_data(&class->data);
    return (DHCP_CLASS_INFO_V6){.ClassName = out_text(class->key.name),
                                .ClassComment = out_text(class->comment),
                                .ClassDataLength = data.DataLength,
                                .IsVendor = class->key.is_vendor,
                                .EnterpriseNumber = class->enterprise,
                                .Flags = class->flags,
                                .ClassData = data.Data};
}

DWORD srv_DhcpEnumClassesV6(DWORD ReservedMustBeZero, DHCP_RESUME_HANDLE *ResumeHandle,
                            DWORD PreferredMaximum, LPDHCP_CLASS_INFO_ARRAY_V6 *ClassInfoArray, DWORD *nRead,
                            DWORD *nTotal)
{
    (void)ReservedMustBeZero;
    DWORD result = class_page(&server6.classes, *ResumeHandle, PreferredMaximum, sizeof(DHCP_CLASS_INFO_V6),
                              nRead, nTotal);
    if (!*nRead)
        return result;
    const struct class *class = tree_at(&server6.classes, *ResumeHandle);
    *ClassInfoArray = out_alloc(sizeof(**ClassInfoArray));
    (*ClassInfoArray)->NumElements = *nRead;
    (*ClassInfoArray)->Classes = out_alloc(*nRead * sizeof(*(*ClassInfoArray)->Classes));
    for (DWORD i = 0; i < *nRead; i++, class = tree_next(&server6.classes, class))
        (*ClassInfoArray)->Classes[i] = class_out(class);
    *ResumeHandle += *nRead;
    return result;
}
