/* User and vendor classes of DHCPv4. */
#include "call.h"

/* A class is known by its name or its data; the documents want both. */
static BOOL is_class(const DHCP_CLASS_INFO *info)
{
    return info && info->ClassName && info->ClassData && info->ClassDataLength > 0;
}

DWORD DHCP_API_FUNCTION DhcpCreateClass(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                        LPDHCP_CLASS_INFO ClassInfo)
{
    return CALL_NO_OUTPUT(ClassInfo != NULL, ServerIpAddress, R_DhcpCreateClass, ReservedMustBeZero,
                          ClassInfo);
}

DWORD DHCP_API_FUNCTION DhcpModifyClass(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                        LPDHCP_CLASS_INFO ClassInfo)
{
    return CALL_NO_OUTPUT(is_class(ClassInfo), ServerIpAddress, R_DhcpModifyClass, ReservedMustBeZero,
                          ClassInfo);
}

DWORD DHCP_API_FUNCTION DhcpDeleteClass(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero, LPWSTR ClassName)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpDeleteClass, ReservedMustBeZero, ClassName);
}

DWORD DHCP_API_FUNCTION DhcpGetClassInfo(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                         LPDHCP_CLASS_INFO PartialClassInfo,
                                         LPDHCP_CLASS_INFO *FilledClassInfo)
{
    const struct output outputs[] = {OUTPUT(FilledClassInfo)};

    return CALL(outputs, is_class(PartialClassInfo), ServerIpAddress, R_DhcpGetClassInfo, ReservedMustBeZero,
                PartialClassInfo, FilledClassInfo);
}

DWORD DHCP_API_FUNCTION DhcpEnumClasses(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                        DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                        LPDHCP_CLASS_INFO_ARRAY *ClassInfoArray, DWORD *nRead, DWORD *nTotal)
{
    const struct output outputs[] = {OUTPUT(ClassInfoArray), OUTPUT(nRead), OUTPUT(nTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumClasses, ReservedMustBeZero,
                ResumeHandle, PreferredMaximum, ClassInfoArray, nRead, nTotal);
}
