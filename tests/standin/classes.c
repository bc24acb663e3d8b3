/*
 * User and vendor classes of IPv4: [MS-DHCPM] 3.2.4.25 to 3.2.4.29; and what the classes of IPv6 share with
 * them.
 */
#include "classes.h"
#include "memory.h"
#include "model.h"
#include "multicast.h"
#include "options.h"
#include "page.h"
#include "policies.h"
#include "srv.h"

/* The classes that every server starts with, none of which can be deleted. */
static const struct
{
    const WCHAR *name, *comment;
    const char *data;
    bool is_vendor;
} builtin[] = {
    {L"Default Routing and Remote Access Class", L"User class for remote access clients", "RRAS.Microsoft",
     false},
    {L"Default BOOTP Class", L"User class for BOOTP Clients", "BOOTP.Microsoft", false},
    {L"Microsoft Windows 2000 Options",
     L"Microsoft vendor-specific options for Windows 2000 and above Clients", "MSFT 5.0", true},
    {L"Microsoft Windows 98 Options", L"Microsoft vendor-specific options for Windows 98 Clients", "MSFT 98",
     true},
    {L"Microsoft Options", L"Microsoft vendor-specific options applicable to all Windows Clients", "MSFT",
     true},
};

static int compare(const void *key, const void *item)
{
    const struct class_key *a = key, *b = &((const struct class *)item)->key;
    int order = text_compare(a->name, b->name);
    return order ? order : ORDER(a->is_vendor, b->is_vendor);
}

void class_tree_init(struct tree *classes)
{
    tree_init(classes, offsetof(struct class, by_key), compare);
}

static struct class *class_new(struct tree *classes, const WCHAR *name, bool is_vendor)
{
    struct class *class = keep_alloc(sizeof(*class));
    class->key = (struct class_key){keep_text(name), is_vendor};
    tree_insert(classes, &class->key, class);
    return class;
}

static void class_remove(struct tree *classes, struct class *class)
{
    tree_remove(classes, class);
    keep_free((WCHAR *)class->key.name);
    keep_free(class->comment);
    keep_free(class->data.Data);
    keep_free(class);
}

void classes_init(void)
{
    class_tree_init(&server.classes);
    for (size_t i = 0; i < ARRAYSIZE(builtin); i++)
    {
        DHCP_BINARY_DATA data = {(DWORD)strlen(builtin[i].data), (BYTE *)builtin[i].data};
        struct class *class = class_new(&server.classes, builtin[i].name, builtin[i].is_vendor);
        class->comment = keep_text(builtin[i].comment);
        class->data = keep_data(&data);
    }
}

struct class *class_find(const struct tree *classes, const WCHAR *name, bool is_vendor)
{
    struct class_key key = {name, is_vendor};
    return tree_find(classes, &key);
}

/* Methods that name a class do not say of which kind it is. */
struct class *class_find_any(const struct tree *classes, const WCHAR *name, bool preferred_is_vendor)
{
    struct class *class = class_find(classes, name, preferred_is_vendor);
    return class ? class : class_find(classes, name, !preferred_is_vendor);
}

bool class_known(const WCHAR *name, bool is_vendor)
{
    return !name || class_find(&server.classes, name, is_vendor);
}

bool classes_known(const WCHAR *user, const WCHAR *vendor)
{
    return class_known(user, false) && class_known(vendor, true);
}

static struct class *find_by_data(const struct tree *classes, const DHCP_BINARY_DATA *data)
{
    for
        tree_each(struct class, class, classes) if (!data_compare(&class->data, data)) return class;
    return NULL;
}

const WCHAR *class_user_of_data(const BYTE *data, DWORD length)
{
    DHCP_BINARY_DATA wanted = {length, (BYTE *)data};
    for
        tree_each(struct class, class,
                  &server.classes) if (!class->key.is_vendor &&
                                       !data_compare(&class->data, &wanted)) return class->key.name;
    return NULL;
}

static bool is_builtin(const struct class *class)
{
    for (size_t i = 0; i < ARRAYSIZE(builtin); i++)
    {
        DHCP_BINARY_DATA data = {(DWORD)strlen(builtin[i].data), (BYTE *)builtin[i].data};
        if (!data_compare(&class->data, &data))
            return true;
    }
    return false;
}

static DHCP_BINARY_DATA data_in(const DHCP_CLASS_INFO *info)
{
    return (DHCP_BINARY_DATA){info->ClassDataLength, info->ClassData};
}

static void fill(struct class *class, const DHCP_CLASS_INFO *info)
{
    DHCP_BINARY_DATA data = data_in(info);
    keep_free(class->data.Data);
    class->data = keep_data(&data);
    keep_text_again(&class->comment, info->ClassComment);
    class->flags = info->Flags;
}

static DHCP_CLASS_INFO class_out(const struct class *class)
{
    DHCP_BINARY_DATA data = out_data(&class->data);
    return (DHCP_CLASS_INFO){.ClassName = out_text(class->key.name),
                             .ClassComment = out_text(class->comment),
                             .ClassDataLength = data.DataLength,
                             .IsVendor = class->key.is_vendor,
                             .Flags = class->flags,
                             .ClassData = data.Data};
}

/* What a class takes beside the structure that describes it. */
static size_t size_of(const struct class *class)
{
    return page_text(class->key.name) + page_text(class->comment) + class->data.DataLength;
}

/* Methods */

DWORD srv_DhcpCreateClass(DWORD ReservedMustBeZero, LPDHCP_CLASS_INFO ClassInfo)
{
    (void)ReservedMustBeZero; /* "any value set to this parameter will not affect the behavior" */
    DHCP_BINARY_DATA data = data_in(ClassInfo);
    if (!ClassInfo->ClassName || !data.Data || !data.DataLength || data.DataLength > 255)
        return ERROR_INVALID_PARAMETER;
    if (class_find(&server.classes, ClassInfo->ClassName, ClassInfo->IsVendor) ||
        find_by_data(&server.classes, &data))
        return ERROR_DHCP_CLASS_ALREADY_EXISTS;
    fill(class_new(&server.classes, ClassInfo->ClassName, ClassInfo->IsVendor), ClassInfo);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpModifyClass(DWORD ReservedMustBeZero, LPDHCP_CLASS_INFO ClassInfo)
{
    (void)ReservedMustBeZero;
    if (!ClassInfo->ClassName || !ClassInfo->ClassData || !ClassInfo->ClassDataLength)
        return ERROR_INVALID_PARAMETER;
    struct class *class = class_find_any(&server.classes, ClassInfo->ClassName, ClassInfo->IsVendor);
    if (!class)
        return ERROR_DHCP_CLASS_NOT_FOUND;
    fill(class, ClassInfo);
    if (class->key.is_vendor != !!ClassInfo->IsVendor)
    {
        tree_remove(&server.classes, class);
        class->key.is_vendor = ClassInfo->IsVendor;
        tree_insert(&server.classes, &class->key, class);
    }
    return ERROR_SUCCESS;
}

/* What the options know of the class goes with it, at every level. */
static void forget_options(const WCHAR *name, bool is_vendor)
{
    option_tree_forget_class(&server.option_definitions, name, is_vendor, option_definition_free);
    option_tree_forget_class(&server.option_values, name, is_vendor, option_value_free);
    for
        tree_each(struct scope, scope, &server.scopes)
        {
            option_tree_forget_class(&scope->option_values, name, is_vendor, option_value_free);
        for
            tree_each(struct reservation, reservation, &scope->reservations)
                option_tree_forget_class(&reservation->option_values, name, is_vendor, option_value_free);
        }
    multicast_forget_class(name, is_vendor);
}

DWORD srv_DhcpDeleteClass(DWORD ReservedMustBeZero, WCHAR *ClassName)
{
    (void)ReservedMustBeZero;
    if (!ClassName)
        return ERROR_INVALID_PARAMETER;
    struct class *class = class_find_any(&server.classes, ClassName, false);
    if (!class)
        return ERROR_DHCP_CLASS_NOT_FOUND;
    if (is_builtin(class))
        return ERROR_DHCP_DELETE_BUILTIN_CLASS;
    policies_forget_class(ClassName);
    forget_options(ClassName, class->key.is_vendor);
    class_remove(&server.classes, class);
    return ERROR_SUCCESS;
}

/* What the caller tells of a class has to be true: its name, its data, or both. */
static bool is_asked_for(const struct class *class, const DHCP_CLASS_INFO *asked)
{
    DHCP_BINARY_DATA data = data_in(asked);
    if (asked->ClassName && text_compare(class->key.name, asked->ClassName))
        return false;
    return !data.Data || !data.DataLength || !data_compare(&class->data, &data);
}

/* Of two that fit, the one of the kind that the caller tells is meant. */
static const struct class *find_partial(const DHCP_CLASS_INFO *asked)
{
    const struct class *found = NULL;
    for
        tree_each(struct class, class,
                  &server.classes) if (is_asked_for(class, asked) &&
                                       (!found || class->key.is_vendor == !!asked->IsVendor)) found = class;
    return found;
}

DWORD srv_DhcpGetClassInfo(DWORD ReservedMustBeZero, LPDHCP_CLASS_INFO PartialClassInfo,
                           LPDHCP_CLASS_INFO *FilledClassInfo)
{
    (void)ReservedMustBeZero;
    if (!PartialClassInfo->ClassName && (!PartialClassInfo->ClassData || !PartialClassInfo->ClassDataLength))
        return ERROR_INVALID_PARAMETER;
    const struct class *class = find_partial(PartialClassInfo);
    if (!class)
        return ERROR_DHCP_CLASS_NOT_FOUND;
    *FilledClassInfo = out_alloc(sizeof(**FilledClassInfo));
    **FilledClassInfo = class_out(class);
    return ERROR_SUCCESS;
}

DWORD class_page(const struct tree *classes, DWORD resume, DWORD preferred, size_t size, DWORD *read,
                 DWORD *left)
{
    size_t count = tree_count(classes);
    if (resume >= count)
        return ERROR_NO_MORE_ITEMS;
    *left = (DWORD)count - resume;
    struct page page = page_exact(preferred);
    const struct class *class = tree_at(classes, resume);
    while (preferred && *left && page_takes(&page, size + size_of(class)))
    {
        class = tree_next(classes, class);
        --*left;
    }
    *read = page.read;
    return *left ? ERROR_MORE_DATA : ERROR_SUCCESS;
}

DWORD srv_DhcpEnumClasses(DWORD ReservedMustBeZero, DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                          LPDHCP_CLASS_INFO_ARRAY *ClassInfoArray, DWORD *nRead, DWORD *nTotal)
{
    (void)ReservedMustBeZero;
    DWORD result =
        class_page(&server.classes, *ResumeHandle, PreferredMaximum, sizeof(DHCP_CLASS_INFO), nRead, nTotal);
    if (!*nRead)
        return result;
    const struct class *class = tree_at(&server.classes, *ResumeHandle);
    *ClassInfoArray = out_alloc(sizeof(**ClassInfoArray));
    (*ClassInfoArray)->NumElements = *nRead;
    (*ClassInfoArray)->Classes = out_alloc(*nRead * sizeof(*(*ClassInfoArray)->Classes));
    for (DWORD i = 0; i < *nRead; i++, class = tree_next(&server.classes, class))
        (*ClassInfoArray)->Classes[i] = class_out(class);
    *ResumeHandle += *nRead;
    return result;
}
