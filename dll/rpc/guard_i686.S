/*
 * guarded_client_call: NdrClientCall2 inside an exception frame. See guard_x86_64.S, which says why.
 *
 * Here an exception frame is a record in the list at %fs:0, and the stubs hand NdrClientCall2 a pointer to
 * their arguments, so that there are always three words to pass on.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#define EXCEPTION_UNWIND 0x66 /* EXCEPTION_UNWINDING and its kin */

/* From the record to where %ebp points: the record's two words and three registers. */
#define RECORD_TO_FRAME 20

    .text
    .globl _guarded_client_call
    .def _guarded_client_call; .scl 2; .type 32; .endef
_guarded_client_call:
    pushl %ebp
    movl %esp, %ebp
    pushl %ebx
    pushl %esi
    pushl %edi
    pushl $guard_handler
    pushl %fs:0
    movl %esp, %fs:0
    pushl 16(%ebp)
    pushl 12(%ebp)
    pushl 8(%ebp)
    calll *__imp__NdrClientCall2
    addl $12, %esp
1:  popl %fs:0
    addl $4, %esp
    popl %edi
    popl %esi
    popl %ebx
    popl %ebp
    retl

/* EXCEPTION_DISPOSITION guard_handler(EXCEPTION_RECORD *, void *frame, CONTEXT *, void *) */
guard_handler:
    pushl %ebp
    movl %esp, %ebp
    movl 8(%ebp), %eax
    testl $EXCEPTION_UNWIND, 4(%eax)
    jnz 3f
    pushl %eax
    calll _guard_takes
    testl %eax, %eax
    jz 3f
    /* RtlUnwind(frame, landing, record, 0) comes back here with this frame's record first in the list. */
    pushl $0
    pushl 8(%ebp)
    pushl $2f
    pushl 12(%ebp)
    calll *__imp__RtlUnwind@16
2:  movl 8(%ebp), %eax
    movl (%eax), %eax
    movl 12(%ebp), %esp
    leal RECORD_TO_FRAME(%esp), %ebp
    pushl %eax
    calll _guard_raised
    addl $4, %esp
    jmp 1b
3:  movl $1, %eax /* ExceptionContinueSearch */
    leave
    retl
