/*
 * dhcperr - says what the error codes and failover states of Windows DHCP servers mean
 *
 * An administration tool as any other: all that it knows of DHCP it gets through <dhcpsext.h>.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */
#include <windows.h>
#include <dhcpsext.h>

#include <stdio.h>
#include <stdlib.h>

#include "message.h"
#include "output.h"
#include "states.h"

/* mingw-w64's start-up code would take an argument with a * for a pattern of file names. */
int _dowildcard = 0;

/* Exit statuses; of two, the greater one counts. */
enum
{
    ALL_FOUND,
    UNKNOWN_INPUT,
    WRONG_USAGE,
    OUTPUT_FAILED
};

/* What the command line asks for, and where the answer goes. */
struct request
{
    const struct mode *mode;
    BOOL json;
    WCHAR **operands;
    int operand_count;
    unsigned items; /* written to the JSON array so far */
    struct output out;
};

enum operands
{
    REQUIRED,
    REFUSED,
    IGNORED
};

struct mode
{
    const WCHAR *option; /* NULL for the mode that needs none */
    enum operands operands;
    int (*run)(struct request *request);
};

static const WCHAR help[] =
    L"Usage: dhcperr [--json] CODE|NAME...\n"
    L"       dhcperr [--json] --list\n"
    L"       dhcperr [--json] --state VALUE|NAME...\n"
    L"       dhcperr [--json] --states\n"
    L"       dhcperr --help | --version\n"
    L"\n"
    L"Says what the error codes and failover states of Windows DHCP servers mean.\n"
    L"\n"
    L"  CODE|NAME  an error: 20013, 0x4E2D, as HRESULT 0x80074E2D or -2147004883, or by\n"
    L"             its name in the documents or the SDK, in any case. For a code that\n"
    L"             is not the DHCP server's, what the system says of it.\n"
    L"  --list     all DHCP server errors: code, hexadecimal code, name, message\n"
    L"  --state    a failover state: 4 (as in FSM_STATE), or PartnerDown, PARTNER_DOWN,\n"
    L"             PARTNER-DOWN, in any case. A value without a name is Unknown.\n"
    L"  --states   all failover states as a table\n"
    L"  --json     JSON: an array of objects, for a single input too\n"
    L"\n"
    L"Exit status: 0 all inputs found, 1 some unknown (a line on standard error for each,\n"
    L"the others are printed), 2 wrong usage, 3 the output cannot be written.\n";

/*
 * JSON
 */

static void print_json_member(struct output *out, const WCHAR *key, const WCHAR *value)
{
    print(out, L", \"%ls\": ", key);
    print_json_string(out, value);
}

/* Each item of an answer starts and ends with these, so that one goes behind the other in an array. */
static void begin_json_item(struct request *request, const WCHAR *input)
{
    print(&request->out, request->items++ ? L",\n  {" : L"[\n  {");
    if (input)
    {
        print(&request->out, L"\"input\": ");
        print_json_string(&request->out, input);
        print(&request->out, L", ");
    }
}

static void end_json_item(struct request *request)
{
    print(&request->out, L"}");
}

static void end_json_array(struct request *request)
{
    if (request->json)
        print(&request->out, request->items ? L"\n]\n" : L"[]\n");
}

/*
 * Inputs and texts
 */

/* 20013, 0x4E2D, or a negative number, as which many tools print an HRESULT. */
static BOOL parse_number(const WCHAR *text, DWORD *number)
{
    BOOL negative = text[0] == '-';
    const WCHAR *digits = text + negative;
    BOOL hexadecimal = digits[0] == '0' && (digits[1] | 0x20) == 'x';
    ULONGLONG value;
    WCHAR *end;

    if (digits[0] < '0' || digits[0] > '9') /* _wcstoui64 takes blanks and signs */
        return FALSE;
    value = _wcstoui64(digits, &end, hexadecimal ? 16 : 10);
    if (*end || (negative && hexadecimal) || value > (negative ? 0x80000000u : MAXDWORD))
        return FALSE;
    *number = negative ? 0 - (DWORD)value : (DWORD)value;
    return TRUE;
}

static WCHAR *state_description(const DHCP_FAILOVER_STATE_INFO *info)
{
    return load_message(FORMAT_MESSAGE_FROM_HMODULE, GetModuleHandleW(L"dhcpsapi.dll"), info->MessageId);
}

/*
 * Errors
 */

/* A DHCP code inside an HRESULT is shown as what it is. */
static DWORD plain_code(DWORD code)
{
    BOOL win32 = HIWORD(code) == HIWORD(HRESULT_FROM_WIN32(ERROR_DHCP_JET_ERROR));

    return win32 && DhcpHlprErrorNameW(LOWORD(code)) ? LOWORD(code) : code;
}

/* All that is known of a code: no more than the code itself if it is not the DHCP server's. */
static DHCP_ERROR_INFO error_info(DWORD code)
{
    DHCP_ERROR_INFO info;

    for (DWORD i = 0; DhcpHlprEnumErrors(i, &info) == ERROR_SUCCESS; i++)
    {
        if (info.Error == code)
            return info;
    }
    return (DHCP_ERROR_INFO){.Error = code};
}

static void print_error(struct output *out, const DHCP_ERROR_INFO *info, const WCHAR *message)
{
    print(out, L"%lu  0x%lX  %ls", info->Error, info->Error, info->Name ? info->Name : L"-");
    if (info->Name && wcscmp(info->Name, info->SdkName))
        print(out, L" (SDK: %ls)", info->SdkName);
    print(out, L"\n    ");
    print_indented(out, message, 4);
    print(out, L"\n");
}

static void print_error_row(struct output *out, const DHCP_ERROR_INFO *info, const WCHAR *message, int width)
{
    int indent = _scwprintf(L"%lu  0x%lX  %-*ls  ", info->Error, info->Error, width, L"");

    print(out, L"%lu  0x%lX  %-*ls  ", info->Error, info->Error, width, info->Name);
    print_indented(out, message, indent);
    print(out, L"\n");
}

static void print_error_json(struct request *request, const WCHAR *input, const DHCP_ERROR_INFO *info,
                             const WCHAR *message)
{
    struct output *out = &request->out;

    begin_json_item(request, input);
    print(out, L"\"code\": %lu, \"hex\": \"0x%lX\"", info->Error, info->Error);
    print_json_member(out, L"name", info->Name);
    print_json_member(out, L"sdkName", info->SdkName);
    print(out, info->MinimumVersion ? L", \"minimumVersion\": \"0x%04lX\"" : L", \"minimumVersion\": null",
          info->MinimumVersion);
    print_json_member(out, L"message", message);
    end_json_item(request);
}

static int show_error(struct request *request, const WCHAR *input)
{
    DHCP_ERROR_INFO info;
    WCHAR *message;
    DWORD code;

    if (!parse_number(input, &code) && DhcpHlprErrorFromNameW(input, &code) != ERROR_SUCCESS)
    {
        complain(&request->out, L"'%ls' is neither an error code nor the name of a DHCP server error", input);
        return UNKNOWN_INPUT;
    }
    info = error_info(plain_code(code));
    if (!(message = error_message(info.Error)))
    {
        complain(&request->out, L"'%ls': error %lu (0x%lX) has no message", input, code, code);
        return UNKNOWN_INPUT;
    }
    if (request->json)
        print_error_json(request, input, &info, message);
    else
        print_error(&request->out, &info, message);
    LocalFree(message);
    return ALL_FOUND;
}

static int show_errors(struct request *request)
{
    int status = ALL_FOUND;

    for (int i = 0; i < request->operand_count; i++)
        status |= show_error(request, request->operands[i]);
    end_json_array(request);
    return status;
}

static int longest_error_name(void)
{
    DHCP_ERROR_INFO info;
    int longest = 0;

    for (DWORD i = 0; DhcpHlprEnumErrors(i, &info) == ERROR_SUCCESS; i++)
        longest = max(longest, (int)wcslen(info.Name));
    return longest;
}

static int list_errors(struct request *request)
{
    int width = longest_error_name();
    int status = ALL_FOUND;
    DHCP_ERROR_INFO info;

    for (DWORD i = 0; DhcpHlprEnumErrors(i, &info) == ERROR_SUCCESS; i++)
    {
        WCHAR *message = error_message(info.Error);

        if (!message)
        {
            complain(&request->out, L"error %lu (0x%lX) has no message", info.Error, info.Error);
            status = UNKNOWN_INPUT;
        }
        else if (request->json)
            print_error_json(request, NULL, &info, message);
        else
            print_error_row(&request->out, &info, message, width);
        LocalFree(message);
    }
    end_json_array(request);
    return status;
}

/*
 * Failover states
 */

static void print_state(struct output *out, const DHCP_FAILOVER_STATE_INFO *info, const WCHAR *description)
{
    print(out, L"%d  %ls\n    %ls\n", info->State, info->Name, description);
    print(out, L"    service:    %ls\n", service_word(info));
    print(out, L"    contact:    %ls\n", contact_word(info));
    print(out, L"    attention:  %ls\n", attention_word(info));
    print(out, L"    next:       ");
    print_states(out, info->NextStates);
    print(out, L"\n");
}

/* A row of the table without the column of the next states, which is last because it can be long. */
static void print_state_columns(struct output *out, const WCHAR *const columns[5])
{
    static const int widths[] = {5, 25, 13, 7, 9};

    for (size_t i = 0; i < ARRAYSIZE(widths); i++)
        print(out, L"%-*ls  ", widths[i], columns[i]);
}

static void print_state_row(struct output *out, const DHCP_FAILOVER_STATE_INFO *info)
{
    WCHAR value[12];
    const WCHAR *columns[] = {value, info->Name, service_word(info), contact_word(info),
                              attention_word(info)};

    _snwprintf(value, ARRAYSIZE(value), L"%d", info->State);
    print_state_columns(out, columns);
    print_states(out, info->NextStates);
    print(out, L"\n");
}

static void print_state_json(struct request *request, const WCHAR *input,
                             const DHCP_FAILOVER_STATE_INFO *info, const WCHAR *description)
{
    struct output *out = &request->out;

    begin_json_item(request, input);
    print(out, L"\"value\": %d", info->State);
    print_json_member(out, L"name", info->Name);
    print_json_member(out, L"service", service_word(info));
    print_json_member(out, L"contact", contact_word(info));
    print(out, L", \"needsAttention\": %ls", info->NeedsAttention ? L"true" : L"false");
    print(out, L", \"nextStates\": ");
    print_states_json(out, info->NextStates);
    print_json_member(out, L"description", description);
    end_json_item(request);
}

static int show_state_value(struct request *request, const WCHAR *input, FSM_STATE state)
{
    DHCP_FAILOVER_STATE_INFO info;
    WCHAR *description;

    DhcpHlprGetFailoverStateInfo(state, &info); /* fails for NULL alone */
    if (!(description = state_description(&info)))
    {
        complain(&request->out, L"failover state %d has no description", state);
        return UNKNOWN_INPUT;
    }
    if (request->json)
        print_state_json(request, input, &info, description);
    else
        print_state(&request->out, &info, description);
    LocalFree(description);
    return ALL_FOUND;
}

static int show_state(struct request *request, const WCHAR *input)
{
    FSM_STATE state;
    DWORD number;

    if (parse_number(input, &number))
        return show_state_value(request, input, (FSM_STATE)number);
    if (DhcpHlprFailoverStateFromNameW(input, &state) == ERROR_SUCCESS)
        return show_state_value(request, input, state);
    complain(&request->out, L"'%ls' is neither the value nor the name of a failover state", input);
    return UNKNOWN_INPUT;
}

static int show_states(struct request *request)
{
    int status = ALL_FOUND;

    for (int i = 0; i < request->operand_count; i++)
        status |= show_state(request, request->operands[i]);
    end_json_array(request);
    return status;
}

static int list_states_json(struct request *request)
{
    int status = ALL_FOUND;

    for (int state = NO_STATE; state <= SHUTDOWN; state++)
        status |= show_state_value(request, NULL, (FSM_STATE)state);
    end_json_array(request);
    return status;
}

static int list_states(struct request *request)
{
    static const WCHAR *const headings[] = {L"VALUE", L"NAME", L"SERVICE", L"CONTACT", L"ATTENTION"};
    DHCP_FAILOVER_STATE_INFO info;

    if (request->json)
        return list_states_json(request);
    print_state_columns(&request->out, headings);
    print(&request->out, L"NEXT\n");
    for (int state = NO_STATE; state <= SHUTDOWN; state++)
    {
        DhcpHlprGetFailoverStateInfo((FSM_STATE)state, &info);
        print_state_row(&request->out, &info);
    }
    return ALL_FOUND;
}

/*
 * Command line
 */

static int show_help(struct request *request)
{
    print(&request->out, L"%ls", help);
    return ALL_FOUND;
}

static int show_version(struct request *request)
{
    print(&request->out, L"dhcperr " DHCPERR_VERSION L"\n");
    return ALL_FOUND;
}

/* The first is the mode that needs no option. */
static const struct mode modes[] = {
    {NULL, REQUIRED, show_errors},       {L"--list", REFUSED, list_errors},
    {L"--state", REQUIRED, show_states}, {L"--states", REFUSED, list_states},
    {L"--help", IGNORED, show_help},     {L"--version", IGNORED, show_version},
};

static int reject(struct request *request, const WCHAR *reason, const WCHAR *argument)
{
    complain(&request->out, reason, argument);
    complain(&request->out, L"try 'dhcperr --help'");
    return WRONG_USAGE;
}

static BOOL is_option(const WCHAR *argument)
{
    return argument[0] == '-' && (argument[1] < '0' || argument[1] > '9');
}

static const struct mode *find_mode(const WCHAR *option)
{
    for (size_t i = 1; i < ARRAYSIZE(modes); i++)
    {
        if (!wcscmp(option, modes[i].option))
            return &modes[i];
    }
    return NULL;
}

static int parse_option(struct request *request, const WCHAR *option)
{
    const struct mode *mode = find_mode(option);

    if (!wcscmp(option, L"--json"))
        request->json = TRUE;
    else if (!mode)
        return reject(request, L"unknown option '%ls'", option);
    else if (request->mode != &modes[0] && request->mode != mode)
        return reject(request, L"'%ls' cannot be combined with another such option", option);
    else
        request->mode = mode;
    return ALL_FOUND;
}

/* Operands are gathered at the start of the array of arguments. */
static int parse_arguments(struct request *request, int count, WCHAR **arguments)
{
    int status = ALL_FOUND;

    request->mode = &modes[0];
    request->operands = arguments;
    for (int i = 0; !status && i < count; i++)
    {
        if (is_option(arguments[i]))
            status = parse_option(request, arguments[i]);
        else
            arguments[request->operand_count++] = arguments[i];
    }
    return status;
}

static int check_operands(struct request *request)
{
    enum operands operands = request->mode->operands;

    if (operands == REFUSED && request->operand_count)
        return reject(request, L"unexpected argument '%ls'", request->operands[0]);
    if (operands == REQUIRED && !request->operand_count)
        return reject(request, L"nothing to look up", NULL);
    return ALL_FOUND;
}

static int report_failure(struct request *request)
{
    WCHAR *reason = error_message(request->out.error);

    if (!has_reader_left(&request->out))
        complain(&request->out, L"the output cannot be written: %ls", reason ? reason : L"unknown reason");
    LocalFree(reason);
    return OUTPUT_FAILED;
}

int wmain(int argc, WCHAR **argv); /* no header has it */

int wmain(int argc, WCHAR **argv)
{
    struct request request = {.out = {.handle = GetStdHandle(STD_OUTPUT_HANDLE), .program = L"dhcperr"}};
    int status = parse_arguments(&request, argc - 1, argv + 1);

    if (!status)
        status = check_operands(&request);
    if (!status)
        status = request.mode->run(&request);
    close_output(&request.out);
    if (!request.out.error)
        return status;
    return report_failure(&request);
}
