#include "table.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void give_up(const char *file)
{
    printf("cannot read the table %s\n", file);
    exit(2);
}

static char *read_file(const char *name)
{
    FILE *file = fopen(name, "rb");
    char *text = NULL;
    long size;

    if (!file || fseek(file, 0, SEEK_END) || (size = ftell(file)) <= 0)
        give_up(name);
    rewind(file);
    text = malloc(size + 1);
    if (!text || fread(text, 1, size, file) != (size_t)size)
        give_up(name);
    text[size] = 0;
    fclose(file);
    return text;
}

static void split_row(char *line, char *cells[TABLE_COLUMNS])
{
    for (int i = 0; i < TABLE_COLUMNS; i++)
    {
        char *end = line + strcspn(line, "\t");

        cells[i] = line;
        line = *end ? end + 1 : end;
        *end = 0;
    }
}

struct table table_read(const char *file)
{
    struct table table = {0, NULL, read_file(file)};
    char *next = table.text;

    table.cell = calloc(strlen(table.text), sizeof(*table.cell));
    if (!table.cell)
        give_up(file);
    while (*next)
    {
        char *line = next;
        size_t length = strcspn(line, "\r\n");

        next = line + length + strspn(line + length, "\r\n");
        line[length] = 0;
        if (*line != '#')
            split_row(line, table.cell[table.rows++]);
    }
    if (!table.rows)
        give_up(file);
    return table;
}

void table_free(struct table *table)
{
    free(table->cell);
    free(table->text);
}

WCHAR *table_wide(const char *cell)
{
    WCHAR *wide = calloc(strlen(cell) + 1, sizeof(*wide));

    for (int i = 0; cell[i]; i++)
        wide[i] = (unsigned char)cell[i];
    return wide;
}

WCHAR *table_message(const char *cell)
{
    WCHAR *message = calloc(2 * strlen(cell) + 3, sizeof(*message));
    WCHAR *to = message;

    for (; *cell; cell++)
    {
        if (cell[0] == '\\' && cell[1] == 'n')
        {
            *to++ = '\r';
            *to++ = '\n';
            cell++;
        }
        else
            *to++ = (unsigned char)*cell;
    }
    *to++ = '\r';
    *to++ = '\n';
    return message;
}
