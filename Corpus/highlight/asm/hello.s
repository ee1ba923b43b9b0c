# あいさつ (x86-64 Linux, AT&T 構文)  TODO: 改行を選べるように
	.file	"hello.s"
	.section	.rodata
/* 文字列
   NOTE: 終わりの NUL はない */
message:
	.ascii	"Hello, world\n\t\"quoted\"\101\x41\\"
	.set	length, . - message
format:	.asciz	"%d: %s\n"
	.align	8
table:
	.quad	0x1F, 017, 0b1010, 'a', '\n', -42
	.float	1.5, 0f3.14, 2e10
	.byte	'x, 10 ; .byte 11
	.comm	buffer, 64, 8

	.text
	.globl	_start
	.type	_start, @function
_start:
.LFB0:
	.cfi_startproc
	pushq	%rbp			# 保存
	.cfi_def_cfa_offset 16
	movq	%rsp, %rbp
	movl	$1, %eax		// write(1, message, length)
	movl	$1, %edi
	leaq	message(%rip), %rsi
	movq	$length, %rdx
	syscall

	xorl	%ecx, %ecx
1:	incl	%ecx
	cmpl	$10, %ecx
	jl	1b
	jmp	2f
	movq	-8(%rbp,%rcx,4), %rax
	call	*table(,%rax,8)
	call	puts@PLT
2:
	movl	$60, %eax
	xorl	%edi, %edi
	syscall
	leave
	ret
	.cfi_endproc
.LFE0:
	.size	_start, .-_start

	.macro	save reg, offset=0
	.if	\offset > 0
	movq	\reg, \offset(%rsp)
	.else
	pushq	\reg
	.endif
	.endm

	.ifdef	DEBUG
	save	%rax, 8
	.elseif	1
	save	%rbx
	.endif

	.rept	3
	nop
	.endr
	.irp	r, rax, rbx
	popq	%\r
	.endr
	.include "macros.s"
	.ident	"GCC: (Debian 12.2.0) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
