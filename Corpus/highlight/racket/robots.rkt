#lang racket
; Classes, generators and macros: robots on a grid.
(require (prefix-in s: racket/set) racket/gui/base rackunit)

(define-logger robots)

(define movable<%> (interface () move turn))

(define robot%
  (class* object% (movable<%>)
    (init-field [name "R2"] [x 0] [y 0])
    (field [heading 'north])
    (super-new)

    (define/public (move [steps 1])
      (case heading
        [(north) (set! y (- y steps))]
        [(south) (set! y (+ y steps))]
        [(east) (set! x (add1 x))]
        [else (set! x (sub1 x))]))

    (define/public (turn side)
      (define order #(north east south west))
      (define at (vector-member heading order))
      (set! heading
            (vector-ref order (modulo (+ at (if (eq? side 'left) -1 1)) 4))))

    (define/pubment (position) (cons x y))
    (abstract speak)))

(define talker%
  (class robot%
    (inherit move)
    (define/override (speak)
      (send this move 2)
      `(hello ,(get-field name this) ,@(list 1 2 3) at #(1 2)))
    (super-instantiate () [name "C-3PO"])))

(define-syntax (repeat stx)
  (syntax-case stx ()
    [(_ n body ...)
     #'(let loop ([i n])
         (unless (zero? i)
           body ...
           (loop (- i 1))))]))

(define squares
  (for*/list ([row (in-range 3)]
              [column (in-naturals)]
              #:break (> column 2))
    (cons row column)))

(define seen (make-hash))
(define (mark! place)
  (hash-update! seen place add1 (const 0))
  (hash-ref seen place #f))

(define bytes #"\0raw \x41 bytes")
(define pattern #rx"[^\"]*")
(define quoted '|a symbol with spaces|)
(define text "tab\t, unicode \u03BB, a \\ and \"quotes\"
over two lines")

(let-values ([(quotient remainder) (quotient/remainder 17 5)])
  (log-robots-debug "~a rest ~a" quotient remainder))

(define c (new talker% [x 3]))
(repeat 3 (send c turn 'right))
(when (and (is-a? c robot%) (not (null? squares)))
  (for ([s squares] [i (in-cycle '(a b))])
    (mark! s)
    (displayln (list i s))))

(check-equal? (send c position) '(3 . 0) "it's where it was")
(check-exn exn:fail? (lambda () (raise-user-error "no")))
(delay (force (delay/sync (string->symbol "x"))))
#t #true #false 'sym #:keyword #&box #s(point 1 2)
