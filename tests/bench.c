/*
 * How fast the DLL is, as ratios of two things measured in turns in one run: absolute times differ from one
 * machine, and from one minute, to the next.
 */
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>
#include "dhcpsext.h"

#define ROUNDS   41
#define CAPACITY 512

typedef void (*action)(void);

static HMODULE module;
static volatile DWORD sink;

static double nanoseconds_now(void)
{
    LARGE_INTEGER count, frequency;

    QueryPerformanceCounter(&count);
    QueryPerformanceFrequency(&frequency);
    return (double)count.QuadPart * 1e9 / (double)frequency.QuadPart;
}

static double time_of(action run, int calls)
{
    double start = nanoseconds_now();

    for (int i = 0; i < calls; i++)
        run();
    return (nanoseconds_now() - start) / calls;
}

static int compare_doubles(const void *left, const void *right)
{
    double difference = *(const double *)left - *(const double *)right;

    return (difference > 0) - (difference < 0);
}

static double median(double *values)
{
    qsort(values, ROUNDS, sizeof(*values), compare_doubles);
    return values[ROUNDS / 2];
}

/* Runs both in turns; *ratio is the median of the rounds' own ratios. */
static void measure(action baseline, action subject, int calls, double *baseline_time, double *subject_time,
                    double *ratio)
{
    double baselines[ROUNDS], subjects[ROUNDS], ratios[ROUNDS];

    time_of(baseline, calls);
    time_of(subject, calls);
    for (int round = 0; round < ROUNDS; round++)
    {
        if (round % 2)
        {
            subjects[round] = time_of(subject, calls);
            baselines[round] = time_of(baseline, calls);
        }
        else
        {
            baselines[round] = time_of(baseline, calls);
            subjects[round] = time_of(subject, calls);
        }
        ratios[round] = subjects[round] / baselines[round];
    }
    *baseline_time = median(baselines);
    *subject_time = median(subjects);
    *ratio = median(ratios);
}

static void kernel_dhcp_message(void)
{
    WCHAR text[CAPACITY];

    sink += FormatMessageW(FORMAT_MESSAGE_FROM_HMODULE, module, 20013, 0, text, CAPACITY, NULL);
}

static void own_dhcp_message(void)
{
    WCHAR text[CAPACITY];

    sink += DhcpHlprFormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 20013, 0, text, CAPACITY, NULL);
}

static void kernel_system_message(void)
{
    WCHAR text[CAPACITY];

    sink += FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 1722, 0, text, CAPACITY, NULL);
}

static void own_system_message(void)
{
    WCHAR text[CAPACITY];

    sink += DhcpHlprFormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 1722, 0, text, CAPACITY, NULL);
}

static void nothing(void)
{
    sink++;
}

static void own_error_name(void)
{
    static DWORD code = 20000;

    code = code == 20139 ? 20000 : code + 1;
    sink += DhcpHlprErrorNameW(code) != NULL;
}

static void load(const WCHAR *dll)
{
    HMODULE loaded = LoadLibraryW(dll);

    if (!loaded)
    {
        printf("cannot load %ls\n", dll);
        exit(1);
    }
    FreeLibrary(loaded);
}

/* A copy under another name, since this program holds the DLL itself. */
static WCHAR copy_path[MAX_PATH];

static void load_own(void)
{
    load(copy_path);
}

static void load_other(void)
{
    load(L"dhcpcsvc.dll");
}

static void print_row(const char *what, const char *figure, const char *goal)
{
    printf("%-62s %-34s %s\n", what, figure, goal);
}

static void print_ratio(const char *what, action baseline, action subject, int calls, const char *unit,
                        double units, const char *goal)
{
    double baseline_time, subject_time, ratio;
    char figure[64];

    measure(baseline, subject, calls, &baseline_time, &subject_time, &ratio);
    snprintf(figure, sizeof(figure), "%.2f (%.1f %s to %.1f %s)", ratio, subject_time / units, unit,
             baseline_time / units, unit);
    print_row(what, figure, goal);
}

static void print_name(void)
{
    double baseline_time, subject_time, ratio;
    char figure[64];

    measure(nothing, own_error_name, 100000, &baseline_time, &subject_time, &ratio);
    snprintf(figure, sizeof(figure), "%.1f ns", subject_time);
    print_row("DhcpHlprErrorName, one code", figure, "under 20 ns");
}

static void print_size(const WCHAR *dll)
{
    WIN32_FILE_ATTRIBUTE_DATA data;
    char figure[64];

    if (!GetFileAttributesExW(dll, GetFileExInfoStandard, &data))
        return;
    snprintf(figure, sizeof(figure), "%.1f KiB", data.nFileSizeLow / 1024.0);
    print_row("the DLL on disk", figure, "at most 192 KiB, stubs included");
}

int main(void)
{
    WCHAR dll[MAX_PATH];

    module = GetModuleHandleW(L"dhcpsapi.dll");
    GetModuleFileNameW(module, dll, MAX_PATH);
    wsprintfW(copy_path, L"%s.bench.dll", dll);
    if (!CopyFileW(dll, copy_path, FALSE))
    {
        printf("cannot write %ls\n", copy_path);
        return 1;
    }

    print_row("what", "figure", "goal");
    print_ratio("a DHCP message: DhcpHlprFormatMessage to FormatMessage", kernel_dhcp_message,
                own_dhcp_message, 2000, "ns", 1, "at most 1.05");
    print_ratio("a system message: DhcpHlprFormatMessage to FormatMessage", kernel_system_message,
                own_system_message, 2000, "ns", 1, "at most 1.05");
    print_name();
    print_ratio("LoadLibrary: dhcpsapi.dll to Wine's dhcpcsvc.dll", load_other, load_own, 20, "us", 1000,
                "-");
    print_size(dll);
    DeleteFileW(copy_path);
    return 0;
}
