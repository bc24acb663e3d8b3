/*
 * FormatMessage's contract through DhcpHlprFormatMessage and the overlay: for everything that is no DHCP
 * code, result, buffer and last error are KERNEL32's; for a DHCP code, they are those of KERNEL32 asked for
 * the same message of this DLL.
 */
#include <stdlib.h>
#include <string.h>
#include "doors.h"
#include "test.h"

/* More than the longest message in the narrowest lines: Wine takes sizes above 32767, which Windows refuses.
 */
#define CAPACITY  1024
#define UNTOUCHED 0xC0FFEEu

struct request
{
    DWORD flags;
    LPCVOID source;
    DWORD id;
    DWORD language;
    DWORD size;
    BOOL no_buffer;
};

struct answer
{
    DWORD length;
    DWORD last_error;
    WCHAR text[CAPACITY]; /* what came back, of whatever characters */
};

/* A FormatMessage of one width, and what it gets as Arguments with FORMAT_MESSAGE_ARGUMENT_ARRAY. */
struct form
{
    size_t character;
    const DWORD_PTR *inserts;
};

static const DWORD_PTR wide_inserts[] = {(DWORD_PTR)L"one",  2, (DWORD_PTR)L"three", 4,
                                         (DWORD_PTR)L"five", 6, (DWORD_PTR)L"seven"};
static const DWORD_PTR ansi_inserts[] = {(DWORD_PTR) "one",  2, (DWORD_PTR)L"three", 4,
                                         (DWORD_PTR) "five", 6, (DWORD_PTR) "seven"};
static const struct form wide_form = {sizeof(WCHAR), wide_inserts}, ansi_form = {sizeof(char), ansi_inserts};

static struct door kernel;
static HMODULE module;

/* Puts the text that FORMAT_MESSAGE_ALLOCATE_BUFFER left a pointer to in the pointer's place, and frees it.
 */
static void take_allocated(void *buffer, size_t capacity, size_t size)
{
    void *allocated;

    memcpy(&allocated, buffer, sizeof(allocated));
    memset(buffer, 0xBB, capacity);
    if (!allocated) /* Wine's answer where it has no memory for an nSize of 4 G: a length, but no text */
        return;
    memcpy(buffer, allocated, min(size, capacity));
    CHECK(LocalFree(allocated) == NULL);
}

static void ask(const struct door *door, const struct form *form, const struct request *request,
                struct answer *answer, va_list arguments)
{
    const BOOL is_array = (request->flags & FORMAT_MESSAGE_ARGUMENT_ARRAY) != 0;
    void *buffer = request->no_buffer ? NULL : answer->text;
    va_list list, *inserts = is_array ? (va_list *)form->inserts : &list;

    va_copy(list, arguments);
    memset(answer->text, 0xAA, sizeof(answer->text));
    SetLastError(UNTOUCHED);
    answer->length = form == &wide_form ? door->wide(request->flags, request->source, request->id,
                                                     request->language, buffer, request->size, inserts)
                                        : door->ansi(request->flags, request->source, request->id,
                                                     request->language, buffer, request->size, inserts);
    answer->last_error = GetLastError();
    if ((request->flags & FORMAT_MESSAGE_ALLOCATE_BUFFER) && answer->length)
        take_allocated(answer->text, sizeof(answer->text), (answer->length + 1) * form->character);
    va_end(list);
}

/* Asks KERNEL32 one way and the DLL's doors another, and expects the same answer. */
static void compare(const struct form *form, const struct request *of_kernel, const struct request *of_door,
                    ...)
{
    struct answer expected, actual;
    va_list arguments;

    va_start(arguments, of_door);
    for (unsigned i = 0; i < ARRAYSIZE(own_doors); i++)
    {
        ask(&kernel, form, of_kernel, &expected, arguments);
        ask(&own_doors[i], form, of_door, &actual, arguments);
        CHECK(expected.length == actual.length && expected.last_error == actual.last_error &&
                  !memcmp(expected.text, actual.text, sizeof(actual.text)),
              "%s: flags %lx, id %lx, language %lx, size %lu, %s: length %lu and %lu, last error %lu and %lu",
              own_doors[i].name, of_door->flags, of_door->id, of_door->language, of_door->size,
              of_door->no_buffer ? "no buffer" : "buffer", expected.length, actual.length,
              expected.last_error, actual.last_error);
    }
    va_end(arguments);
}

static void compare_both(const struct request *of_kernel, const struct request *of_door)
{
    struct request kernel_ansi = *of_kernel, door_ansi = *of_door;

    compare(&wide_form, of_kernel, of_door, L"one", 2, L"three", 4, L"five", 6, L"seven");
    if (of_kernel->flags & FORMAT_MESSAGE_FROM_STRING)
        kernel_ansi.source = door_ansi.source = "%2!d!, %1 caf\xE9 %3!S!%n";
    compare(&ansi_form, &kernel_ansi, &door_ansi, "one", 2, L"three", 4, "five", 6, "seven");
}

static const DWORD option_flags[] = {0,
                                     FORMAT_MESSAGE_ALLOCATE_BUFFER,
                                     FORMAT_MESSAGE_IGNORE_INSERTS,
                                     FORMAT_MESSAGE_ARGUMENT_ARRAY,
                                     FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_IGNORE_INSERTS,
                                     FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_ARGUMENT_ARRAY,
                                     FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_ARGUMENT_ARRAY,
                                     FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_IGNORE_INSERTS |
                                         FORMAT_MESSAGE_ARGUMENT_ARRAY};
static const DWORD widths[] = {0, 1, 30, 254, FORMAT_MESSAGE_MAX_WIDTH_MASK};
static const DWORD languages[] = {0, 0x409, 0x407, 0x7F, 0xFFFF};
static const DWORD sizes[] = {0, 1, 2, 17, 64, CAPACITY, 32767, 32768, 0xFFFFFFFF};

static BOOL is_dhcp_request(const struct request *request)
{
    DWORD code = (request->id & 0xFFFF0000) == 0x80070000 ? request->id & 0xFFFF : request->id;

    return (request->flags & FORMAT_MESSAGE_FROM_SYSTEM) && !(request->flags & FORMAT_MESSAGE_FROM_STRING) &&
           code >= 20000 && code <= 20138;
}

/* A size larger than the buffer is for calls that allocate one, or that have to refuse the size. */
static BOOL is_safe(const struct request *request)
{
    return request->size <= CAPACITY || (request->flags & FORMAT_MESSAGE_ALLOCATE_BUFFER) ||
           request->size > 32767;
}

static void for_all_options(struct request *request, void (*check)(const struct request *))
{
    const DWORD sources = request->flags;

    for (unsigned option = 0; option < ARRAYSIZE(option_flags); option++)
    {
        for (unsigned width = 0; width < ARRAYSIZE(widths); width++)
        {
            for (unsigned language = 0; language < ARRAYSIZE(languages); language++)
            {
                for (unsigned size = 0; size < 2 * ARRAYSIZE(sizes); size++)
                {
                    request->flags = sources | option_flags[option] | widths[width];
                    request->language = languages[language];
                    request->size = sizes[size / 2];
                    request->no_buffer = size % 2;
                    if (is_safe(request))
                        check(request);
                }
            }
        }
    }
    request->flags = sources;
}

static void check_like_kernel(const struct request *request)
{
    if (!is_dhcp_request(request))
        compare_both(request, request);
}

static void test_like_kernel(void)
{
    static const DWORD ids[] = {0,     5,          1722,       20013,      20008,
                                20139, 0x80070005, 0x80074E2D, 0xC0000005, 0xFFFFFFFF};
    static const DWORD sources[] = {0,
                                    FORMAT_MESSAGE_FROM_STRING,
                                    FORMAT_MESSAGE_FROM_HMODULE,
                                    FORMAT_MESSAGE_FROM_SYSTEM,
                                    FORMAT_MESSAGE_FROM_HMODULE | FORMAT_MESSAGE_FROM_SYSTEM,
                                    FORMAT_MESSAGE_FROM_STRING | FORMAT_MESSAGE_FROM_SYSTEM};

    for (unsigned source = 0; source < ARRAYSIZE(sources); source++)
    {
        for (unsigned id = 0; id < ARRAYSIZE(ids); id++)
        {
            struct request request = {.flags = sources[source], .id = ids[id], .source = module};

            if (sources[source] & FORMAT_MESSAGE_FROM_STRING)
            {
                if (ids[id] != 20013) /* the id takes no part, but this one must not be noticed */
                    continue;
                request.source = L"%2!d!, %1 caf\xE9 %3!s!%n";
            }
            for_all_options(&request, check_like_kernel);
        }
    }
}

static void check_like_module(const struct request *request)
{
    struct request of_module = *request;

    of_module.flags = (request->flags & ~FORMAT_MESSAGE_FROM_SYSTEM) | FORMAT_MESSAGE_FROM_HMODULE;
    of_module.source = module;
    of_module.id = request->id & 0xFFFF;
    compare_both(&of_module, request);
}

static void test_like_module(void)
{
    static const DWORD ids[] = {20000, 20028, 20052, 20138, 0x80074E20, 0x80074E2D, 0x80074EAA};

    for (unsigned i = 0; i < ARRAYSIZE(ids); i++)
    {
        struct request request = {.flags = FORMAT_MESSAGE_FROM_SYSTEM, .id = ids[i]};

        for_all_options(&request, check_like_module);
        request.flags |= FORMAT_MESSAGE_FROM_HMODULE;
        request.source = GetModuleHandleW(L"ntdll.dll");
        for_all_options(&request, check_like_module);
    }
}

/* Sizes around the exact one: the text with its null fits, or nothing is handed over. */
static void test_exact_size(void)
{
    const WCHAR *text = L"The specified IP address is not available.\r\n";
    const DWORD length = lstrlenW(text);
    WCHAR wide[100];
    char ansi[100];

    for (unsigned i = 0; i < ARRAYSIZE(own_doors); i++)
    {
        memset(wide, 0xAA, sizeof(wide));
        CHECK_NUMBER(length,
                     own_doors[i].wide(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 20011, 0, wide, length + 1, NULL));
        CHECK_TEXT(text, wide);
        CHECK_NUMBER(0xAAAA, wide[length + 1]);
        SetLastError(UNTOUCHED);
        CHECK_NUMBER(0, own_doors[i].wide(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 20011, 0, wide, length, NULL));
        CHECK_NUMBER(ERROR_INSUFFICIENT_BUFFER, GetLastError());

        memset(ansi, 0xAA, sizeof(ansi));
        CHECK_NUMBER(length,
                     own_doors[i].ansi(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 20011, 0, ansi, length + 1, NULL));
        CHECK_NUMBER(0, ansi[length]);
        CHECK_NUMBER((char)0xAA, ansi[length + 1]);
        SetLastError(UNTOUCHED);
        CHECK_NUMBER(0, own_doors[i].ansi(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 20011, 0, ansi, length, NULL));
        CHECK_NUMBER(ERROR_INSUFFICIENT_BUFFER, GetLastError());
    }
}

static DWORD format_list(format_message_w function, WCHAR *buffer, LPCVOID source, ...)
{
    va_list list;
    DWORD length;

    va_start(list, source);
    length = function(FORMAT_MESSAGE_FROM_STRING, source, 0, 0, buffer, CAPACITY, &list);
    va_end(list);
    return length;
}

/* Inserts of every kind, with the texts that FormatMessage's page promises. */
static void test_inserts(void)
{
    WCHAR buffer[CAPACITY];

    for (unsigned i = 0; i < ARRAYSIZE(own_doors); i++)
    {
        CHECK_NUMBER(9, format_list(own_doors[i].wide, buffer, L"%1 and %2", L"a", L"bcd"));
        CHECK_TEXT(L"a and bcd", buffer);
        format_list(own_doors[i].wide, buffer, L"%2!s! %1!s!", L"first", L"second");
        CHECK_TEXT(L"second first", buffer);
        format_list(own_doors[i].wide, buffer, L"%1!d! %2!u! %3!x! %4!04X!", -5, 7, 255, 0xAB);
        CHECK_TEXT(L"-5 7 ff 00AB", buffer);
        format_list(own_doors[i].wide, buffer, L"[%1!5s!] [%2!-5s!] [%3!.2s!]", L"ab", L"cd", L"efgh");
        CHECK_TEXT(L"[   ab] [cd   ] [ef]", buffer);
        format_list(own_doors[i].wide, buffer, L"%1!I64u! %2!c! %3!S!", 1234567890123ull, L'x', "narrow");
        CHECK_TEXT(L"1234567890123 x narrow", buffer);
        format_list(own_doors[i].wide, buffer, L"100%% of a%nb%!%. %0 and no more", NULL);
        CHECK_TEXT(L"100% of a\r\nb!. ", buffer);
    }
}

static void test_allocated_buffers_are_freed(void)
{
    DWORD blocks = test_heap_blocks();
    LPWSTR wide = NULL;
    LPSTR ansi = NULL;

    for (int round = 0; round < 1000; round++)
    {
        const DWORD flags = FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_FROM_SYSTEM;

        CHECK(DhcpHlprFormatMessageW(flags, NULL, 20013, 0, (LPWSTR)&wide, 0, NULL));
        CHECK(LocalFree(wide) == NULL);
        CHECK(DhcpHlprFormatMessageA(flags, NULL, 20013, 0, (LPSTR)&ansi, 0, NULL));
        CHECK(LocalFree(ansi) == NULL);
        CHECK(!DhcpHlprFormatMessageW(flags, NULL, 20008, 0, (LPWSTR)&wide, 0, NULL));
        CHECK(!wide);
    }
    CHECK_NUMBER(blocks, test_heap_blocks());
}

int main(void)
{
    kernel = kernel_door();
    module = GetModuleHandleW(L"dhcpsapi.dll");
    test_like_kernel();
    test_like_module();
    test_like_kernel(); /* once more, now that the DLL remembers what the system does not know */
    test_exact_size();
    test_inserts();
    test_allocated_buffers_are_freed();
    return test_result();
}
