/* ARM の memcpy と、その他の構文 XXX */
#include <asm/assembler.h>
#define SIZE r2

#ifdef __ARM_ARCH_7A__
	.arch	armv7-a
#endif
	.syntax unified
	.thumb
	.p2align 2
	.global memcpy
	.thumb_func
memcpy:
	push	{r4, lr}
	cmp	SIZE, #16
	blt	.Ltail
	mov	r3, r0
.Lloop:
	ldrb	r4, [r1], #1
	strb	r4, [r3], #1
	subs	SIZE, SIZE, #1
	bne	.Lloop
.Ltail:
	ldr	r0, =0x12345678
	ldr.w	r5, [pc, #4]
	vmov.f32 s0, #1.0
	pop	{r4, pc}
	.word	table, 100, 0xFFFFFFFF
	.4byte	1
	.hword	0777
	.ltorg
	.size	memcpy, . - memcpy

foo.bar:	b foo.bar
_under_score1: bl	memcpy(PLT)
	adr	x0, table
	add	x0, x0, :lo12:table
	! SPARC の注釈
	mov	%o0, %l1	! 右側
	| m68k の注釈
	movel	d0, a1@(4)
	; 古い注釈
	li	$v0, 4
	la	$a0, msg
	lw	t0, 0(sp)
msg:	.string "終わり"
	.data
table:	.space	16, 0
	.long	1b, 'A'

	/* 合計を求める。
	   r0 = 配列, r1 = 個数 */
	.global	sum
	.type	sum, %function
sum:
	mov	r2, r0
	movs	r0, #0
	cbz	r1, 2f
1:
	ldr	r3, [r2], #4
	adds	r0, r0, r3
	subs	r1, r1, #1
	bne	1b
2:
	bx	lr
	.size	sum, .-sum
	.ascii	"a", "b\0", "タブ\t"
	.end
