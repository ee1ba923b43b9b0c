;; Shapes with areas: classes, macros and types.
(import math
        dataclasses [dataclass field]
        abc [ABC abstractmethod]
        typing [Optional])

(eval-and-compile
  (defn double [x] (* x 2)))

(defclass Shape [ABC]
  (defn [abstractmethod] area [self])
  (defn #^ str name [self]
    (. (type self) __name__)))

(defclass [dataclass] Circle [Shape]
  #^ float r
  #^ (get Optional str) label
  (setv label None)
  (defn area [self]
    (* math.pi (** self.r 2))))

(defclass [(dataclass :frozen True)] Square [Shape]
  (#^ float side)
  (defn area [self] (** self.side 2)))

(defmacro measure [name form]
  "Says what it's worth."
  `(do
     (setv value# ~form)
     (print (+ ~(str name) ": ") value#)
     value#))

(defreader upper
  (.upper (.parse-one-form &reader)))

(setv shapes [(Circle 1.0) (Square 2) (Circle :r .5 :label "it's")])

(for [s shapes :if (> (.area s) 1)]
  (print f"{(.name s)}: {(.area s) :.2f}"))

(defn largest [shapes [default None]]
  (if shapes
      (max shapes :key (fn [s] (.area s)))
      default))

(defn total #^ float [shapes]
  (sum (gfor s shapes (.area s))))

(while True
  (setv n (input "number? "))
  (cond
    (= n "") (break)
    (.isdigit n) (print (double (int n)))
    True (do
           (print "it's no number: \"" n "\"" :sep "")
           (continue))))

(defn fib [n]
  (global calls)
  (setv calls (+ calls 1))
  (if (< n 2)
      n
      (+ (fib (- n 1)) (fib (- n 2)))))

(setv calls 0
      numbers [1 -2 3.5 1e10 0b101 0o17 2j Inf -NaN 1,000]
      mapping {"key" [1 2] :other #(1 2) "nested" {"a" None}}
      odd (list (filter (fn [x] (% x 2)) (range 10))))

(try
  (assert (= (fib 10) 55) "fib isn't right")
  (except [e AssertionError]
    (print (str e) (. mapping ["key"] [0])))
  (except* [[TypeError ValueError]]
    (raise RuntimeError :from None)))

(local-macros)
(print #* odd #** {"sep" ", "})
(print (get numbers -1) (cut numbers 0 None 2) ~odd)
(py "1 + 1") (pys "x = 'it\\'s'")
(print (hy.repr '(a b ~c)) (quote sym) `(1 ~(+ 1 1) ~@odd))
(annotate x int)
(measure area (.area (largest shapes)))
#_[(print "(not") "run\"]"]
(pass)
