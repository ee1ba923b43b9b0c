;;; Church numerals, and an evaluator for the lambda calculus.
(use-modules (ice-9 match)
             ((srfi srfi-1) #:select (fold iota)))

(define zero (lambda (f) (lambda (x) x)))
(define (successor n)
  (lambda (f) (lambda (x) (f ((n f) x)))))
(define (add m n)
  (lambda (f) (lambda (x) ((m f) ((n f) x)))))
(define (multiply m n)
  (lambda (f) (m (n f))))

(define (church->integer n)
  ((n (lambda (i) (+ i 1))) 0))

(define (integer->church i)
  (if (= i 0)
      zero
      (successor (integer->church (- i 1)))))

;; 自由変数を集める
(define (free-variables term)
  (cond ((symbol? term) (list term))
        ((eq? (car term) 'lambda)
         (delete (caadr term) (free-variables (caddr term))))
        (else
         (append (free-variables (car term))
                 (free-variables (cadr term))))))

(define counter 0)
(define (fresh name)
  (set! counter (+ counter 1))
  (string->symbol
   (string-append (symbol->string name) "-" (number->string counter))))

(define (substitute term name value)
  (cond ((symbol? term) (if (eq? term name) value term))
        ((eq? (car term) 'lambda)
         (let ((parameter (caadr term))
               (body (caddr term)))
           (cond ((eq? parameter name) term)
                 ((memq parameter (free-variables value))
                  (let ((renamed (fresh parameter)))
                    `(lambda (,renamed)
                       ,(substitute (substitute body parameter renamed) name value))))
                 (else `(lambda (,parameter) ,(substitute body name value))))))
        (else (list (substitute (car term) name value)
                    (substitute (cadr term) name value)))))

(define (reduce term)
  (cond ((symbol? term) #f)
        ((eq? (car term) 'lambda)
         (let ((body (reduce (caddr term))))
           (and body (list 'lambda (cadr term) body))))
        ((and (pair? (car term)) (eq? (caar term) 'lambda))
         (substitute (caddr (car term)) (caadr (car term)) (cadr term)))
        ((reduce (car term)) => (lambda (left) (list left (cadr term))))
        ((reduce (cadr term)) => (lambda (right) (list (car term) right)))
        (else #f)))

(define (normal-form term steps)
  (let loop ((term term) (left steps))
    (cond ((zero? left) (values term 'unfinished))
          ((reduce term) => (lambda (next) (loop next (- left 1))))
          (else (values term 'done)))))

(define omega '((lambda (x) (x x)) (lambda (x) (x x))))
(define identity-of-y '((lambda (x) x) y))

(call-with-values
    (lambda () (normal-form identity-of-y 1000))
  (lambda (term state)
    (display (list term state))
    (newline)))

(display (church->integer (multiply (integer->church 6) (add (integer->church 3) (integer->church 4)))))
(newline)
(do ((i 0 (+ i 1)))
    ((= i 5))
  (write (exact->inexact (/ i 4)))
  (write-char #\tab)
  (when (< 2.5 (sqrt (* i i))) (display "大きい\n")))

(import (scheme base) (only (srfi 1) fold) (prefix (rename (scheme list) (filter keep)) l:))
#;(this (nested datum) is (skipped (too)))
(define |a name with blanks| '(a #(1 2) [b "c"] . `(d ,(e (f 1)) ,@(g))))
(list `(1 ,(+ 1 (* 2 3)) [x]) '#u8(1 2) |a name with blanks|)
