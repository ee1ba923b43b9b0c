#!/usr/bin/env hy
; Counts the words of files.

(import sys
        re
        collections [Counter defaultdict]
        pathlib [Path :as P])
(require hyrule [-> ->> unless defmain]
         hyrule.control *)

(setv PATTERN (re.compile r"[a-z']+\b" re.I)
      LIMIT 1_000
      RATIO 1.5e-3
      MASK 0xFF
      text "it's \"quoted\"\t\u3042
over two lines")

(defclass Entry []
  "A word, and how often it's there."
  (setv kind "entry")
  (defn __init__ [self word [count 0]]
    (setv self.word word
          self.count count))
  (defn [property] length [self]
    (len self.word))
  (defn __repr__ [self]
    f"<{self.kind}: {self.word !r:>10} {(+ self.count 1)} {{braces}}>"))

(defmacro when-not [condition #* body]
  `(if ~condition
       None
       (do ~@body)))

(defn words [text * [lower True] #** options]
  (for [m (.finditer PATTERN text)]
    (yield (if lower (.lower (.group m)) (.group m)))))

(defn/a fetch [url]
  (await (client.get url)))

(defn :async later [n]
  (async-for [x (source n)] (print x)))

(defn count-all [paths]
  (setv counts (Counter))
  (for [path paths]
    (try
      (.update counts (words (.read-text (P path) :encoding "utf-8")))
      (except [e [FileNotFoundError PermissionError]]
        (print f"can't read {path}: {e}" :file sys.stderr))
      (except []
        (raise))
      (else
        (print "."))
      (finally
        (del path))))
  counts)

(setv squares (lfor x (range 10) :if (% x 2) (* x x))
      table (dfor [k v] (.items {"a" 1 :b 2}) k (str v))
      letters (sfor c "it's" c)
      lazy (gfor i squares (** i 2)))

(defn kind [x]
  (match x
    0 "zero"
    [a #* rest] f"list of {(len rest)}"
    {"name" name} name
    (Entry :word w) :if (> (len w) 3) w
    _ None))

(with [f (open "out.txt" "w")]
  (.write f #[[raw "text" with \n]])
  (.write f #[END[it's ]] raw]END]))

#_(print "this isn't (run")
#_ignored
(cond (is text None) 1
      (and (not-in "x" text) (!= 1 2)) 2
      True (assert (chainc 1 < 2 <= 3)))
(setx y (-> 3 (+ 4) str))
(print (get table "a") (cut squares 1 -1) (. y [0]) 'symbol b"bytes" #{1 2})
(defmain [#* args]
  (for [[w n] (.most-common (count-all (rest args)) 10)]
    (print (.format "{:10} {}" w n)))
  (return 0))
