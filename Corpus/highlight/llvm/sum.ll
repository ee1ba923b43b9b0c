; ModuleID = 'sum.c'
source_filename = "sum.c"
target datalayout = "e-m:e-p270:32:32-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

module asm ".globl it's_here"

%struct.node = type { i32, ptr, [4 x i8], <4 x float> }
%opaque = type opaque

@.str = private unnamed_addr constant [14 x i8] c"it's \22%d\22\0A\00", align 1
@count = dso_local global i32 0, align 4
@table = internal constant [3 x double] [double 1.000000e+00, double 0x3FB999999999999A, double -2.5], align 16
@weak = extern_weak global ptr
@"odd name" = thread_local(initialexec) global i64 undef
@alias = hidden alias i32, ptr @count

$_ZN3FooC2Ev = comdat any

declare i32 @printf(ptr nocapture noundef readonly, ...) local_unnamed_addr #1
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr, i64, i1 immarg)

; Function Attrs: nounwind uwtable
define dso_local i32 @sum(ptr noundef %values, i32 noundef %n) #0 !dbg !7 {
entry:
  %total = alloca i32, align 4
  %positive = icmp sgt i32 %n, 0
  br i1 %positive, label %loop, label %done

loop:                                             ; preds = %loop, %entry
  %i = phi i64 [ 0, %entry ], [ %next, %loop ]
  %sum = phi i32 [ 0, %entry ], [ %added, %loop ]
  %place = getelementptr inbounds i32, ptr %values, i64 %i
  %value = load volatile i32, ptr %place, align 4, !tbaa !10
  %added = add nsw i32 %value, %sum
  %next = add nuw nsw i64 %i, 1
  %wide = sext i32 %n to i64
  %more = icmp ne i64 %next, %wide
  br i1 %more, label %loop, label %done, !llvm.loop !12

done:
  %result = phi i32 [ 0, %entry ], [ %added, %loop ]
  store i32 %result, ptr %total
  %1 = atomicrmw add ptr @count, i32 1 seq_cst
  %2 = call i32 (ptr, ...) @printf(ptr @.str, i32 %result)
  ret i32 %result
}

define <4 x float> @scale(<4 x float> %v, float %f) {
  %a = insertelement <4 x float> poison, float %f, i32 0
  %b = shufflevector <4 x float> %a, <4 x float> undef, <4 x i32> zeroinitializer
  %c = fmul fast <4 x float> %v, %b
  ret <4 x float> %c
}

define linkonce_odr void @_ZN3FooC2Ev(ptr %this) comdat personality ptr @__gxx {
  %ok = invoke i1 @check(ptr %this) to label %good unwind label %bad
good:
  switch i1 %ok, label %end [ i1 true, label %end
                              i1 false, label %bad ]
bad:
  %pad = landingpad { ptr, i32 } catch ptr null
  resume { ptr, i32 } %pad
end:
  unreachable
}

attributes #0 = { nounwind uwtable "frame-pointer"="all" "target-cpu"="x86-64" }
attributes #1 = { "no-trapping-math"="true" }

!llvm.module.flags = !{!0, !1}
!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!7 = distinct !DISubprogram(name: "sum", line: 3, type: !8, flags: DIFlagPrototyped)
!10 = !{!11, !11, i64 0}
!12 = distinct !{!12, !"it's the end"}
