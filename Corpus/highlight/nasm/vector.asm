; Vectors of floats: sums, dot products and strings with SSE and AVX.
CPU X64
BITS 64

%define ARG1 rdi
%define ARG2 rsi
%assign LANES 8
%macro PROLOGUE 0-1 16
    %push frame
    push    rbp
    mov     rbp, rsp
    sub     rsp, %1
    %$size  equ %1
%endmacro
%imacro epilogue 0
    leave
    ret
    %pop
%endmacro

struc vec
    .x:     resd 1
    .y:     resd 1
    .z:     resd 1
    .pad:   resd 1
endstruc

SECTION .rodata align=32
one:        dd  1.0, 1.0, 1.0, 1.0
sign_mask:  dd  4 dup (0x8000_0000)
origin:     istruc vec
            at vec.x, dd 0.0
            at vec.y, dd 0.0
            iend
message:    db  'dot isn''t done', 0dh, 0ah

SECTION .text
GLOBAL dot:function, sum:function (sum.end - sum)

; float dot(const float *a, const float *b, size_t n)
dot:
    PROLOGUE 32
    vxorps  ymm0, ymm0, ymm0
    mov     rcx, rdx
    shr     rcx, 3
    jz      .tail
.loop:
    vmovups ymm1, [ARG1]
    vmulps  ymm2, ymm1, [ARG2]
    vaddps  ymm0, ymm0, ymm2
    add     ARG1, LANES * 4
    add     ARG2, LANES * 4
    dec     rcx
    jnz     .loop
.tail:
    vextractf128 xmm1, ymm0, 1
    addps   xmm0, xmm1
    haddps  xmm0, xmm0
    vzeroupper
    epilogue

sum:
    fldz
.again:
    fadd    dword [rdi + vec_size * rcx + vec.x]
    loop    .again
    fstp    qword [rsp - 8]
    cvtsd2ss xmm0, [rsp - 8]
    setne   al
    cmovge  eax, edx
    rep     movsb
    lock xadd [rdi], eax
    ret
.end:

%if __OUTPUT_FORMAT__ == elf64 && LANES > 4
    align 16, int3
%endif
absolute 0x7C00
stack_top   resw 100h
