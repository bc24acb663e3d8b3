/* dhcpsapi.h and the IDL describe the same structures, each member in the same place. */
#include "layout.h"
#include "test.h"
#include <string.h>

int main(void)
{
    int rows = 0;

    for (; layout_of_header[rows].type && layout_of_idl[rows].type; rows++)
    {
        const struct layout *header = &layout_of_header[rows], *idl = &layout_of_idl[rows];

        CHECK(!strcmp(header->type, idl->type) && !strcmp(header->member, idl->member));
        CHECK_NUMBER(idl->offset_or_size, header->offset_or_size, "%s.%s", header->type, header->member);
        CHECK_NUMBER(idl->size, header->size, "%s.%s", header->type, header->member);
    }
    CHECK(rows > 600, "%d rows", rows);
    CHECK(!layout_of_header[rows].type && !layout_of_idl[rows].type);
    return test_result();
}
