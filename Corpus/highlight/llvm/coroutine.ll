; A generator as a coroutine, and other things of every kind.
target triple = "aarch64-apple-macosx14.0.0"

%Frame = type <{ ptr, i1, [7 x i8] }>
%list = type { i32, ptr }

@format = private constant [4 x i8] c"%d\0A\00"
@flag = external externally_initialized global i1
@pair = addrspace(1) global { i32, float } { i32 -7, float 0x7FF0000000000000 }
@big = constant i128 170141183460469231731687303715884105727
@half = constant half 0xH3C00
@fp80 = constant x86_fp80 0xK3FFF8000000000000000
@negative = constant double -1.5e-10
@vec = constant <2 x i8> <i8 u0xFF, i8 s0x0A>
@fn = ifunc void (), ptr @resolve

declare token @llvm.coro.id(i32, ptr, ptr, ptr)
declare ptr @malloc(i64) allocsize(0)
declare i32 @"?odd@@YAXXZ"(i32 signext, ptr byval(%list) align 8)

define ptr @f(i32 %n) presplitcoroutine gc "statepoint-example" {
entry:
  %id = call token @llvm.coro.id(i32 0, ptr null, ptr null, ptr null)
  %size = call i32 @llvm.coro.size.i32()
  %alloc = tail call noalias ptr @malloc(i32 %size)
  %hdl = call noalias ptr @llvm.coro.begin(token %id, ptr %alloc)
  br label %loop
loop:
  %n.val = phi i32 [ %n, %entry ], [ %inc, %loop.2 ]
  %inc = add i32 %n.val, 1
  call void @print(i32 %n.val)
  %0 = call i8 @llvm.coro.suspend(token none, i1 false)
  switch i8 %0, label %suspend [i8 0, label %loop.2
                                i8 1, label %cleanup]
loop.2:
  br label %loop
cleanup:
  %mem = call ptr @llvm.coro.free(token %id, ptr %hdl)
  call void @free(ptr %mem)
  br label %suspend
suspend:
  %unused = call i1 @llvm.coro.end(ptr %hdl, i1 false)
  ret ptr %hdl
}

define internal fastcc i32 @atomics(ptr %p, i32 %old, i32 %new) noinline {
  fence acquire
  %pair = cmpxchg weak ptr %p, i32 %old, i32 %new acq_rel monotonic
  %value = extractvalue { i32, i1 } %pair, 0
  %ok = extractvalue { i32, i1 } %pair, 1
  %fp = uitofp i32 %value to double
  %neg = fneg nnan double %fp
  %cmp = fcmp olt double %neg, 1.000000e+00
  %both = and i1 %ok, %cmp
  %sel = select i1 %both, i32 %value, i32 undef
  %shifted = ashr exact i32 %sel, 2
  %bits = xor i32 %shifted, -1
  %cast = ptrtoint ptr %p to i64
  %t = trunc i64 %cast to i32
  %r = sub nuw i32 %bits, %t
  %fr = freeze i32 %r
  ret i32 %fr
}

define i32 @assembly(i32 %x) {
  %y = call i32 asm sideeffect "mov $1, $0 ; it's \22asm\22", "=r,r,~{memory}"(i32 %x) #2
  %z = call i32 @llvm.ctpop.i32(i32 %y), !range !3
  indirectbr ptr blockaddress(@f, %loop), [label %end]
end:
  ret i32 %z
}

uselistorder i32 1, { 1, 0 }
!llvm.ident = !{!4}
!3 = !{i32 0, i32 33}
!4 = !{!"our own"}
