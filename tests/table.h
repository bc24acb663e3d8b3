/* Tables of expected values: tab-separated text, lines that start with # are comments. */
#ifndef TESTS_TABLE_H
#define TESTS_TABLE_H

#include <windows.h>

#define TABLE_COLUMNS 10

struct table
{
    int rows;
    char *(*cell)[TABLE_COLUMNS]; /* an empty text for a column that the row does not have */
    char *text;
};

/* Reads a table; ends the program where it cannot, since a test without its table tests nothing. */
struct table table_read(const char *file);
void table_free(struct table *table);

/* A cell as wide text, with each \n of the table as the CR LF of a message. For the caller to free(). */
WCHAR *table_message(const char *cell);
WCHAR *table_wide(const char *cell);

#endif
