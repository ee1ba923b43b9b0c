#lang racket/base
;; A shop's prices: structures, contracts, matching.

(require racket/list
         racket/match
         (only-in racket/string string-join string-trim)
         (for-syntax racket/base))

(provide (struct-out item)
         (contract-out [total (-> (listof item?) real?)])
         with-discount)

#| Block comments
   #| nest |#
   it's still one |#

(struct item (name price [count #:mutable]) #:transparent)

(define-syntax-rule (with-discount rate body ...)
  (parameterize ([discount rate]) body ...))

(define discount (make-parameter 0.0))

(define (total items)
  (for/fold ([sum 0]) ([i (in-list items)]
                       #:when (positive? (item-count i)))
    (+ sum (* (item-price i) (item-count i) (- 1 (discount))))))

(define (describe x)
  (match x
    [(item name (? zero?) _) (format "~a is free\n" name)]
    [(item name price 1) (format "one ~a for \"~a\"" name price)]
    [(list first rest ...) (string-append (describe first) "; " (describe rest))]
    [(or 'none #f '()) "nothing"]
    [_ (error 'describe "can't tell: ~e" x)]))

(define stock
  (list (item "apple" 1/3 12)
        (item "tea" 4.50 #xFF)
        (item "λ-cake" 1e2 -1)))

(define characters '(#\a #\space #\; #\" #\u3042 #\newline))
(define numbers (list #b1010 #o17 #e1.5 -0.5 1+2i +inf.0 .25))

(define/match (sign n)
  [((? negative?)) -1]
  [(0) 0]
  [(_) 1])

(define (parse line)
  (define fields (regexp-match #px"^(\\w+),([0-9.]+),(\\d+)$" line))
  (cond
    [(not fields) #f]
    [else
     (let* ([name (cadr fields)]
            [price (string->number (caddr fields))])
       (item (string-trim name) price (string->number (cadddr fields))))]))

#;(define (old-parse line)
    (string-split line ","))

(define help #<<TEXT
usage: shop "file"
  it's simple
TEXT
  )

(module+ main
  (with-handlers ([exn:fail? (λ (e) (displayln (exn-message e) (current-error-port)))])
    (define lines (call-with-input-file "stock.csv" port->lines))
    (set! stock (append (filter-map parse lines) stock))
    (with-discount 1/10
      (printf "total: ~a~%" (total stock)))))
