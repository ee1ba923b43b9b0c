;; Tests of whole numbers.

(module
  (func (export "add") (param $x i32) (param $y i32) (result i32)
    (i32.add (local.get $x) (local.get $y)))
  (func (export "div_s") (param i64 i64) (result i64)
    (i64.div_s (local.get 0) (local.get 1)))
  (func (export "sqrt") (param f64) (result f64)
    (f64.sqrt (local.get 0)))
  (func $fac (export "fac") (param i64) (result i64)
    (if (result i64) (i64.eqz (local.get 0))
      (then (i64.const 1))
      (else
        (i64.mul
          (local.get 0)
          (call $fac (i64.sub (local.get 0) (i64.const 1)))))))
  (memory 1)
  (func (export "load") (param i32) (result i32)
    (i32.load16_s offset=2 (local.get 0)))
  (func (export "null") (result externref) (ref.null extern))
)

(assert_return (invoke "add" (i32.const 1) (i32.const 1)) (i32.const 2))
(assert_return (invoke "add" (i32.const 0x7fffffff) (i32.const 1)) (i32.const 0x80000000))
(assert_return (invoke "fac" (i64.const 25)) (i64.const 7034535277573963776))
(assert_return (invoke "sqrt" (f64.const 4.0)) (f64.const 2.0))
(assert_return (invoke "sqrt" (f64.const -1)) (f64.const nan:canonical))
(assert_return (invoke "sqrt" (f64.const inf)) (f64.const +inf))
(assert_return (invoke "null") (ref.null extern))

(assert_trap (invoke "div_s" (i64.const 1) (i64.const 0)) "integer divide by zero")
(assert_trap (invoke "load" (i32.const 65_536)) "out of bounds memory access")
(assert_exhaustion (invoke "fac" (i64.const 1073741824)) "call stack exhausted")

(assert_invalid
  (module (func $type-mismatch (result i32) (i64.const 0)))
  "type mismatch"
)

(assert_malformed
  (module quote "(func (result i32) (i32.const nan))" "it's \"quoted\"")
  "unexpected token"
)

(module binary "\00asm" "\01\00\00\00")

(module $gc
  (type $point (struct (field $x (mut f64)) (field $y i8)))
  (rec (type $list (sub final (struct (field (ref null $list))))))
  (type $numbers (array (mut i32)))
  (func (export "make") (result (ref $point))
    (struct.new $point (f64.const 0x1p-2) (i32.const 3)))
  (func (param anyref) (result i31ref)
    (br_on_cast 0 anyref (ref i31) (local.get 0))
    (ref.i31 (array.get $numbers (array.new_default $numbers (i32.const 2)) (i32.const 0)))))

(register "gc" $gc)
(get $gc "x")
(assert_unlinkable
  (module (import "spectest" "unknown" (func)))
  "unknown import")
(@custom "name" (after func) "text")
(assert_return (invoke $gc "make") (ref.struct)) (; done ;)
