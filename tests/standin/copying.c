#include "copying.h"

const struct copying copying_to_keep = {keep_alloc, keep_text, keep_data};
const struct copying copying_to_send = {out_alloc, out_text, out_data};

void *copying_array(const struct copying *copying, const void *array, size_t count, size_t size)
{
    if (!array || !count)
        return NULL;
    void *made = copying->alloc(count * size);
    memcpy(made, array, count * size);
    return made;
}
