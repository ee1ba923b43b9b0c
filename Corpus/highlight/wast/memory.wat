;; Strings in memory: length, copy, print.
(module $strings
  (import "env" "print" (func $print (param i32 i32)))
  (import "env" "now" (func $now (result f64)))
  (type $binary (func (param i32 i32) (result i32)))
  (memory (export "memory") 1 16)
  (table $handlers 4 funcref)
  (global $used (mut i32) (i32.const 0x100))
  (global $ratio f64 (f64.const 1.618_033e+0))
  (global $nothing f32 (f32.const -nan:0x200000))

  (data (i32.const 0) "Hello, \"world\"\n\00")
  (data $more "it's\t\41\u{3042}")
  (elem (i32.const 0) $length $copy)

  (; The length is what stands
     (; a nested comment ;)
     before the zero. ;)
  (func $length (export "length") (param $p i32) (result i32)
    (local $n i32)
    (block $done
      (loop $next
        (br_if $done
          (i32.eqz (i32.load8_u (i32.add (local.get $p) (local.get $n)))))
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $n))

  (func $copy (type $binary)
    (local i64 v128)
    local.get 0
    call $length
    global.get $used
    i32.add
    global.set $used
    (memory.copy (global.get $used) (local.get 0) (local.get 1))
    (i64.store offset=8 align=4 (i32.const 16) (i64.const -1_000))
    (if (result i32) (i32.gt_s (memory.grow (i32.const 1)) (i32.const -1))
      (then (global.get $used))
      (else unreachable)))

  (func $sum (param f32 f32) (result f32)
    (f32.mul
      (f32.add (local.get 0) (f32.convert_i32_u (i32.const 077)))
      (f32.const 0x1.8p3)))

  (func $choose (param $i i32) (result i32)
    (block (block (block
      (br_table 0 1 2 (local.get $i)))
      (return (i32.const 100)))
      (return (call_indirect $handlers (type $binary)
        (i32.const 1) (i32.const 2) (local.get $i))))
    (select (i32.const 1) (i32.const 0) (i32.lt_u (local.get $i) (i32.const 4))))

  (func $vectors (param $a v128) (result v128)
    (i32x4.add (local.get $a) (v128.const i32x4 1 2 3 4))
    drop
    (f32x4.splat (f32.const inf))
    (try_table (catch $error 0) (throw $error (i32.const 3))))
  (tag $error (param i32))

  (func (export "main")
    (call $print (i32.const 0) (call $length (i32.const 0)))
    nop
    (drop (ref.func $copy)))
  (start $sum)
)
