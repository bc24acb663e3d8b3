/* Looking up and freeing properties. */
#include "policies.h"

#define ID(n) ((DHCP_PROPERTY_ID)(n))

static void test_find(void)
{
    DHCP_PROPERTY elements[] = {
        {.ID = ID(1), .Type = DhcpPropTypeByte},   {.ID = ID(1), .Type = DhcpPropTypeDword},
        {.ID = ID(0), .Type = DhcpPropTypeString}, {.ID = ID(1), .Type = DhcpPropTypeDword},
        {.ID = ID(7), .Type = DhcpPropTypeBinary},
    };
    DHCP_PROPERTY_ARRAY array = {ARRAYSIZE(elements), elements};

    CHECK(DhcpHlprFindV4DhcpProperty(&array, ID(1), DhcpPropTypeByte) == &elements[0]);
    CHECK(DhcpHlprFindV4DhcpProperty(&array, ID(1), DhcpPropTypeDword) == &elements[1]);
    CHECK(DhcpHlprFindV4DhcpProperty(&array, ID(0), DhcpPropTypeString) == &elements[2]);
    CHECK(DhcpHlprFindV4DhcpProperty(&array, ID(7), DhcpPropTypeBinary) == &elements[4]);
    CHECK(DhcpHlprFindV4DhcpProperty(&array, ID(7), DhcpPropTypeString) == NULL);
    CHECK(DhcpHlprFindV4DhcpProperty(&array, ID(2), DhcpPropTypeBinary) == NULL);
    array.NumElements = 4;
    CHECK(DhcpHlprFindV4DhcpProperty(&array, ID(7), DhcpPropTypeBinary) == NULL);
    array.NumElements = 0;
    CHECK(DhcpHlprFindV4DhcpProperty(&array, ID(1), DhcpPropTypeByte) == NULL);
    array = (DHCP_PROPERTY_ARRAY){5, NULL};
    SetLastError(4711);
    CHECK(DhcpHlprFindV4DhcpProperty(&array, ID(1), DhcpPropTypeByte) == NULL);
    CHECK(DhcpHlprFindV4DhcpProperty(NULL, ID(1), DhcpPropTypeByte) == NULL);
    CHECK_NUMBER(4711, GetLastError());
}

static DHCP_PROPERTY make(DWORD type)
{
    DHCP_PROPERTY property = {.ID = ID(1), .Type = (DHCP_PROPERTY_TYPE)type};

    if (type == DhcpPropTypeString)
        property.Value.StringValue = new_block(L"text", sizeof(L"text"));
    else if (type == DhcpPropTypeBinary)
        property.Value.BinaryValue = (DHCP_BINARY_DATA){4, new_block("data", 4)};
    else
        property.Value.DWordValue = 0x12345678; /* which is no pointer */
    return property;
}

static void test_free(void)
{
    DHCP_PROPERTY elements[6], empty = {.Type = DhcpPropTypeString};
    DHCP_PROPERTY_ARRAY array = {6, NULL};

    DhcpHlprFreeV4DhcpProperty(NULL);
    DhcpHlprFreeV4DhcpPropertyArray(NULL);
    DhcpHlprFreeV4DhcpProperty(new_block(&empty, sizeof(empty)));
    empty.Type = DhcpPropTypeBinary;
    DhcpHlprFreeV4DhcpProperty(new_block(&empty, sizeof(empty)));
    DhcpHlprFreeV4DhcpPropertyArray(new_block(&array, sizeof(array)));
    for (DWORD type = 0; type < ARRAYSIZE(elements); type++) /* the last is no type */
    {
        DHCP_PROPERTY property = make(type);

        DhcpHlprFreeV4DhcpProperty(new_block(&property, sizeof(property)));
        elements[type] = make(type);
    }
    array.Elements = new_block(elements, sizeof(elements));
    DhcpHlprFreeV4DhcpPropertyArray(new_block(&array, sizeof(array)));
}

int main(void)
{
    DWORD blocks;

    test_find();
    test_free();
    blocks = test_heap_blocks();
    test_free();
    CHECK_NUMBER(blocks, test_heap_blocks());
    CHECK(HeapValidate(GetProcessHeap(), 0, NULL));
    return test_result();
}
