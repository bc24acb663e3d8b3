/* Memory that runs out on the DLL, and on it alone. */
#ifndef TESTS_POLICY_SHORTAGE_H
#define TESTS_POLICY_SHORTAGE_H

#include <windows.h>

/* Puts the test between the DLL and the heap; to be called once. */
BOOL shortage_prepare(void);

/* Lets the DLL allocate that many times and then no more, or without limit where it is negative. */
void shortage_after(LONG allocations);

#endif
