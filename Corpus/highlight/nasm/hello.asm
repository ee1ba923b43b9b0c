; Prints its arguments, one a line. Build:
;   nasm -f elf64 hello.asm && ld -o hello hello.o

%include "syscalls.inc"
%define STDOUT 1
%define newline 10
%macro write 2              ; address, length
    mov     rax, SYS_write
    mov     rdi, STDOUT
    mov     rsi, %1
    mov     rdx, %2
    syscall
%endmacro

        global  _start
        extern  strlen
        default rel
        bits    64

section .data
greeting:   db  "It's a list:", newline, 0
greet_len   equ $ - greeting
quote       db  '"', 27h, `tab\t\x41\n`, 0
table:      dw  0FFh, 0x1F, 1010b, 777o, 0b1111_0000, $0A
            dd  1.5, 3.0e-2, -1
            dq  0x1234_5678_9abc_def0
            times 16 db 0

section .bss
buffer:     resb 256
counts:     resq 8
align 16

section .text
_start:
        pop     r12                 ; argc
        write   greeting, greet_len
.next:
        pop     rbx
        test    rbx, rbx
        jz      .done
        mov     rdi, rbx
        call    strlen
        lea     rsi, [rel buffer]
        mov     byte [rsi + rax], newline
        push    rax
.copy:
        mov     al, [rbx + rcx*1]
        mov     [rsi + rcx], al
        inc     rcx
        cmp     rcx, qword [rsp]
        jne     .copy
        pop     rdx
        write   buffer, rdx
        xor     ecx, ecx
        dec     r12d
        jmp     short .next
.done:
        mov     eax, 60
        xor     edi, edi
        syscall

%ifdef DEBUG
    %error "don't ship this"
%elif __BITS__ == 32
    %warning 32 bits
%else
    %assign counter counter + 1
%endif

%rep 3
        nop
%endrep
