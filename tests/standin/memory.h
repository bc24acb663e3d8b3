/*
 * Memory: what the server keeps, and what goes out with the answer of a call.
 *
 * No function here returns NULL for want of memory; the process ends with a message instead. What is kept
 * is freed with keep_free; what goes out belongs to the RPC stub once the method has returned.
 */
#ifndef STANDIN_MEMORY_H
#define STANDIN_MEMORY_H

#include "standin.h"
#include "tree.h"

/* Kept by the server. All blocks are zeroed. Copies of NULL are NULL. */
void *keep_alloc(size_t size);
WCHAR *keep_text(const WCHAR *text);
DHCP_BINARY_DATA keep_data(const DHCP_BINARY_DATA *data);
void keep_free(void *block);                           /* NULL is fine */
void keep_text_again(WCHAR **kept, const WCHAR *text); /* replaces a kept text by a copy of another */

/* Going out. All blocks are zeroed. Copies of NULL are NULL. */
void *out_alloc(size_t size);
WCHAR *out_text(const WCHAR *text);
DHCP_BINARY_DATA out_data(const DHCP_BINARY_DATA *data);

/* Texts. NULL is taken for the empty text. */
int text_compare(const WCHAR *a, const WCHAR *b);      /* case matters */
int text_compare_case(const WCHAR *a, const WCHAR *b); /* case does not matter */
size_t text_length(const WCHAR *text);

int data_compare(const DHCP_BINARY_DATA *a, const DHCP_BINARY_DATA *b);

#endif
