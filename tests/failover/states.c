/* The failover-state functions against the tables of states and transitions. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>
#include "dhcpsext.h"
#include "table.h"
#include "test.h"

enum column
{
    VALUE,
    CONSTANT,
    SCHEMA_NAME,
    DRAFT_NAME,
    WIRE_NUMBER,
    SERVICE,
    CONTACT,
    ALARM,
    DESCRIPTION
};

#define STATES    14
#define UNTOUCHED ((FSM_STATE)77)

static const struct
{
    const char *name;
    int value;
} services[] = {{"none", DhcpFailoverServiceNone},
                {"renewals only", DhcpFailoverServiceRenewals},
                {"balanced", DhcpFailoverServiceBalanced},
                {"full", DhcpFailoverServiceFull}},
  contacts[] = {{"none", DhcpFailoverContactNone},
                {"unknown", DhcpFailoverContactNone},
                {"down", DhcpFailoverContactDown},
                {"up", DhcpFailoverContactUp},
                {"either", DhcpFailoverContactEither}};

static struct table states, transitions;

static int service_value(const char *name)
{
    for (unsigned i = 0; i < ARRAYSIZE(services); i++)
    {
        if (!strcmp(services[i].name, name))
            return services[i].value;
    }
    return -1;
}

static int contact_value(const char *name)
{
    for (unsigned i = 0; i < ARRAYSIZE(contacts); i++)
    {
        if (!strcmp(contacts[i].name, name))
            return contacts[i].value;
    }
    return -1;
}

/* The row of a state; that of -1 for every value that has none. */
static char **row_of(FSM_STATE state)
{
    char **unknown = NULL;

    for (int row = 0; row < states.rows; row++)
    {
        int value = atoi(states.cell[row][VALUE]);

        if (value == (int)state)
            return states.cell[row];
        if (value == -1)
            unknown = states.cell[row];
    }
    return unknown;
}

static BOOL is_transition(const char *from, const char *to)
{
    for (int row = 0; row < transitions.rows; row++)
    {
        if (!strcmp(transitions.cell[row][0], from) && !strcmp(transitions.cell[row][1], to))
            return TRUE;
    }
    return FALSE;
}

static void check_description(DWORD message, const char *text, FSM_STATE state)
{
    HMODULE module = GetModuleHandleW(L"dhcpsapi.dll");
    WCHAR buffer[256] = L"";
    WCHAR *expected = table_message(text);

    CHECK_NUMBER(lstrlenW(expected),
                 FormatMessageW(FORMAT_MESSAGE_FROM_HMODULE, module, message, 0, buffer, 256, NULL), "%d",
                 state);
    CHECK_TEXT(expected, buffer, "%d", state);
    CHECK_NUMBER(
        lstrlenW(expected),
        DhcpHlprFormatMessageW(FORMAT_MESSAGE_FROM_HMODULE, module, message, 0x409, buffer, 256, NULL), "%d",
        state);
    CHECK_TEXT(expected, buffer, "%d", state);
    free(expected);
}

static void check_state(FSM_STATE state)
{
    char **row = row_of(state);
    char **unknown = row_of(DHCP_FAILOVER_STATE_UNKNOWN);
    const char *schema_name = *row[SCHEMA_NAME] ? row[SCHEMA_NAME] : unknown[SCHEMA_NAME];
    WCHAR *name = table_wide(schema_name);
    DHCP_FAILOVER_STATE_INFO info;

    memset(&info, 0x5A, sizeof(info));
    CHECK_TEXT(name, DhcpHlprFailoverStateNameW(state), "%d", state);
    CHECK(!strcmp(schema_name, DhcpHlprFailoverStateNameA(state)), "%d", state);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprGetFailoverStateInfo(state, &info), "%d", state);
    CHECK_NUMBER((DWORD)state, (DWORD)info.State);
    CHECK(info.Name == DhcpHlprFailoverStateNameW(state), "%d", state);
    CHECK_NUMBER(service_value(row[SERVICE]), info.Service, "%d", state);
    CHECK_NUMBER(contact_value(row[CONTACT]), info.Contact, "%d", state);
    CHECK_NUMBER(!strcmp(row[ALARM], "yes"), info.NeedsAttention, "%d", state);
    check_description(info.MessageId, *row[DESCRIPTION] ? row[DESCRIPTION] : unknown[DESCRIPTION], state);
    for (int next = 0; next < 32; next++)
    {
        BOOL expected = next < STATES && is_transition(row[CONSTANT], row_of(next)[CONSTANT]);

        CHECK_NUMBER(expected, (info.NextStates >> next) & 1, "%d to %d", state, next);
    }
    free(name);
}

static void test_states(void)
{
    static const int values[] = {-1, 14, 15, 31, 32, 0xFFFF, INT_MIN, INT_MAX};

    CHECK_NUMBER(STATES + 1, states.rows);
    for (int state = 0; state < STATES; state++)
    {
        CHECK_NUMBER(state, atoi(row_of(state)[VALUE]));
        check_state(state);
    }
    for (unsigned i = 0; i < ARRAYSIZE(values); i++)
        check_state(values[i]);
}

static void test_transitions(void)
{
    static const int outside[] = {-1, 14, 31, 32, 45, INT_MIN, INT_MAX};
    int found = 0;

    for (int from = 0; from < STATES; from++)
    {
        for (int to = 0; to < STATES; to++)
        {
            BOOL expected = is_transition(row_of(from)[CONSTANT], row_of(to)[CONSTANT]);

            CHECK_NUMBER(expected, DhcpHlprIsFailoverTransition(from, to), "%d to %d", from, to);
            found += expected;
        }
    }
    CHECK_NUMBER(transitions.rows, found);

    for (unsigned i = 0; i < ARRAYSIZE(outside); i++)
    {
        for (int state = -1; state <= STATES; state++)
        {
            CHECK(!DhcpHlprIsFailoverTransition(outside[i], state), "%d to %d", outside[i], state);
            CHECK(!DhcpHlprIsFailoverTransition(state, outside[i]), "%d to %d", state, outside[i]);
        }
    }
}

static void check_parses(const char *name, int value)
{
    WCHAR *wide = table_wide(name);
    FSM_STATE state = UNTOUCHED;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprFailoverStateFromNameW(wide, &state), "%s", name);
    CHECK_NUMBER(value, (int)state, "%s", name);
    state = UNTOUCHED;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprFailoverStateFromNameA(name, &state), "%s", name);
    CHECK_NUMBER(value, (int)state, "%s", name);
    free(wide);
}

static void test_parsing(void)
{
    static const int columns[] = {CONSTANT, SCHEMA_NAME, DRAFT_NAME};
    char name[64];

    for (int row = 0; row < states.rows; row++)
    {
        for (unsigned i = 0; i < ARRAYSIZE(columns); i++)
        {
            const char *cell = states.cell[row][columns[i]];
            int value = atoi(states.cell[row][VALUE]);

            if (!*cell || *cell == '(')
                continue;
            check_parses(cell, value);
            check_parses(_strlwr(strcpy(name, cell)), value);
            check_parses(_strupr(strcpy(name, cell)), value);
        }
    }
}

static void test_parsing_errors(void)
{
    static const char *const unknown[] = {
        "",
        "Norma",
        "Normall",
        " Normal",
        "3",
        "PARTNER DOWN",
        "Communication-Int",
        "N\xD6RMAL",
        "CommunicationsInterruptedCommunicationsInterruptedCommunicationsInterrupted"};
    FSM_STATE state = UNTOUCHED;

    for (unsigned i = 0; i < ARRAYSIZE(unknown); i++)
    {
        WCHAR *wide = table_wide(unknown[i]);

        CHECK_NUMBER(ERROR_NOT_FOUND, DhcpHlprFailoverStateFromNameW(wide, &state), "%s", unknown[i]);
        CHECK_NUMBER(ERROR_NOT_FOUND, DhcpHlprFailoverStateFromNameA(unknown[i], &state), "%s", unknown[i]);
        free(wide);
    }
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprFailoverStateFromNameW(NULL, &state));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprFailoverStateFromNameW(L"Normal", NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprFailoverStateFromNameA(NULL, &state));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprFailoverStateFromNameA("Normal", NULL));
    CHECK_NUMBER(UNTOUCHED, state);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprGetFailoverStateInfo(NORMAL, NULL));
}

int main(int argc, char **argv)
{
    states = table_read(argc > 1 ? argv[1] : "");
    transitions = table_read(argc > 2 ? argv[2] : "");
    test_states();
    test_transitions();
    test_parsing();
    test_parsing_errors();
    table_free(&states);
    table_free(&transitions);
    return test_result();
}
