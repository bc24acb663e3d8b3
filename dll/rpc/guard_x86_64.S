/*
 * guarded_client_call: NdrClientCall2 inside an exception frame. Neither C nor widl has a way to say it: GCC
 * knows no __try, and widl emits nothing for comm_status and fault_status.
 *
 * The stubs call it in NdrClientCall2's place, with the same arguments. Where the exception is one that
 * guard_takes (guard.c) accepts, the call returns what guard_raised makes of its code; every other exception
 * goes on to whoever comes next.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

/* Of the words behind the four in registers as many as any method has: DhcpEnumOptionValuesV5 has ten arguments
 * and NdrClientCall2 two of its own. For shorter ones, what is copied too much is never read. */
#define STACK_WORDS 12

/* In the frame that both routines below know: where the exception's code waits for the landing. */
#define EXCEPTION_UNWIND 0x66 /* EXCEPTION_UNWINDING and its kin */

    .text
    .globl guarded_client_call
    .def guarded_client_call; .scl 2; .type 32; .endef
    .seh_proc guarded_client_call
    .seh_handler guard_handler, @except
guarded_client_call:
    pushq %rbp
    .seh_pushreg %rbp
    movq %rsp, %rbp
    .seh_setframe %rbp, 0
    subq $(32 + 8 * STACK_WORDS), %rsp
    .seh_stackalloc (32 + 8 * STACK_WORDS)
    .seh_endprologue
    /* The caller's stack words start behind our %rbp, the return address and the home of four registers. */
    movl $STACK_WORDS, %eax
1:  movq 40(%rbp,%rax,8), %r10
    movq %r10, 24(%rsp,%rax,8)
    decl %eax
    jnz 1b
    callq *__imp_NdrClientCall2(%rip)
    jmp 2f
guard_landing:
    movl %eax, %ecx
    callq guard_raised
2:  movq %rbp, %rsp
    popq %rbp
    retq
    .seh_endproc

/* EXCEPTION_DISPOSITION guard_handler(EXCEPTION_RECORD *, void *frame, CONTEXT *, DISPATCHER_CONTEXT *) */
    .def guard_handler; .scl 3; .type 32; .endef
    .seh_proc guard_handler
guard_handler:
    pushq %rbx
    .seh_pushreg %rbx
    subq $64, %rsp
    .seh_stackalloc 64
    .seh_endprologue
    testl $EXCEPTION_UNWIND, 4(%rcx)
    jnz 3f
    movq %rcx, %rbx
    movq %rdx, 48(%rsp)
    movq %r9, 56(%rsp)
    callq guard_takes
    testl %eax, %eax
    jz 3f
    /* RtlUnwindEx(frame, landing, record, code, disp->ContextRecord, disp->HistoryTable) */
    movq 56(%rsp), %r11
    movq 40(%r11), %rax
    movq %rax, 32(%rsp)
    movq 64(%r11), %rax
    movq %rax, 40(%rsp)
    movq 48(%rsp), %rcx
    leaq guard_landing(%rip), %rdx
    movq %rbx, %r8
    movl (%rbx), %r9d
    callq *__imp_RtlUnwindEx(%rip)
3:  movl $1, %eax /* ExceptionContinueSearch */
    addq $64, %rsp
    popq %rbx
    retq
    .seh_endproc
