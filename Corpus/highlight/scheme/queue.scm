#!/usr/bin/env guile
!#
; 待ち行列 -- queues, and what to do with them
#| A block comment
   #| inside another |#
   ends here |#
(define-library (example queue)
  (export make-queue queue? enqueue! dequeue! (rename queue-fold fold))
  (import (scheme base)
          (scheme write)
          (only (srfi 1) fold))
  (include "queue-body.scm")
  (begin
    (define-record-type <queue>
      (%make-queue front back)
      queue?
      (front queue-front set-queue-front!)
      (back queue-back set-queue-back!))))

(import (scheme base) (scheme char))

(define limit 100)
(define ratios '(1/2 -3 1.5 #xFF #b1010 #e1.5 +inf.0 1+2i))
(define names '(taro "花子" #\a #\space #\newline #t #f (nested . list)))
(define table #(1 2 #(3 4)))
(define bytes #u8(0 127 255))

(define (enqueue! queue item)
  "Adds ITEM at the \"back\"."
  (let ((cell (cons item '())))
    (if (null? (queue-front queue))
        (begin
          (set-queue-front! queue cell)
          (set-queue-back! queue cell))
        (begin
          (set-cdr! (queue-back queue) cell)
          (set-queue-back! queue cell)))
    queue))

(define-syntax swap!
  (syntax-rules ()
    ((_ a b)
     (let ((tmp a))
       (set! a b)
       (set! b tmp)))))

(define-syntax while
  (syntax-rules ()
    ((_ condition body ...)
     (let loop ()
       (when condition
         body ...
         (loop))))))

(define (classify x)
  (cond ((assv x '((1 . one) (2 . two))) => cdr)
        ((and (number? x) (exact? x) (not (zero? x))) 'number)
        ((or (string? x) (symbol? x)) `(name ,x ,@(list 1 2)))
        (else
         (case x
           ((#t #f) 'boolean)
           ((a e i o u) => (lambda (y) y))
           (else (error "can't classify" x))))))

(define (sum-squares numbers)
  (do ((rest numbers (cdr rest))
       (sum 0 (+ sum (* (car rest) (car rest)))))
      ((null? rest) sum)))

(define stream (delay (cons 1 (force stream))))
(define parameter (make-parameter 10 (lambda (x) (max x 0))))

(define (safe-divide a b)
  (call-with-current-continuation
   (lambda (return)
     (with-exception-handler
      (lambda (e) (return 'infinite))
      (lambda () (quotient a b))))))

(let-values (((q r) (truncate/ 17 5))
             (all (values 1 2 3)))
  (let* ((x (+ q r)) (y (list->string (list #\x #\x41))))
    (letrec ((even? (lambda (n) (if (= n 0) #t (odd? (- n 1)))))
             (odd? (lambda (n) (if (= n 0) #f (even? (- n 1))))))
      (unless (even? x)
        (display y)
        (newline)))))

(parameterize ((parameter 20))
  (guard (condition ((symbol? condition) (write condition))
                    ((string? condition) (display condition)))
    (raise 'oops)))

#;(this datum is "commented" out)
(for-each (lambda (n) (write (string-append "n=" (number->string n)))) '(1 2 3))
(write (map (lambda (s) (vector-ref (vector s) 0)) names))
