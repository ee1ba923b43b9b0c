" Language:  Racket
" Reference: The Racket Reference 8 (sections 1.3 The Reader, 3 Syntactic Forms, 4 Datatypes, 5–13)
if exists("b:current_syntax")
  finish
endif

syn iskeyword !,$-&,*-:,<-Z,94,95,97-122,126,192-255

" Forms
syn keyword racketForm λ -> ->* ->i ->d #%app #%datum and apply-contract arity-at-least begin begin-for-syntax begin0
syn keyword racketForm case case-lambda case-> cond combine-in combine-out contract contract-out define define-contract-struct
syn keyword racketForm define-for-syntax define-generics define-logger define-match-expander define-module-boundary-contract
syn keyword racketForm define-namespace-anchor define-opt/c define-runtime-path define-sequence-syntax define-signature
syn keyword racketForm define-struct define-struct/contract define-syntax define-syntax-parameter define-syntax-rule
syn keyword racketForm define-syntaxes define-unit define-values define-values-for-syntax define/contract delay do else
syn keyword racketForm except-in except-out file for for* for*/and for*/first for*/fold for*/hash for*/hasheq
syn keyword racketForm for*/hasheqv for*/last for*/list for*/lists for*/or for*/product for*/set for*/sum for*/vector
syn keyword racketForm for-label for-meta for-syntax for-template for/and for/first for/fold for/foldr for/hash for/hasheq
syn keyword racketForm for/hasheqv for/last for/list for/lists for/or for/product for/set for/stream for/sum for/vector
syn keyword racketForm if lambda lazy let let* let*-values let-syntax let-syntaxes let-values let/cc let/ec letrec
syn keyword racketForm letrec-syntax letrec-syntaxes letrec-values local local-require match match* match-define
syn keyword racketForm match-define-values match-lambda match-lambda* match-let match-let* match-let-values match-letrec
syn keyword racketForm match/values module module* module+ only-in only-meta-in open opt/c or parameterize
syn keyword racketForm parameterize* parametric->/c planet prefix-in prefix-out private protect-out provide
syn keyword racketForm provide-signature-elements provide/contract quasiquote quasisyntax quasisyntax/loc quote
syn keyword racketForm quote-syntax recontract-out recursive-contract relative-in rename-in rename-out require set!
syn keyword racketForm set!-values shared splicing-let splicing-let-syntax splicing-local stream stream-cons struct
syn keyword racketForm struct-copy struct-field-index struct-out submod syntax syntax-case syntax-case* syntax-parameterize
syn keyword racketForm syntax-rules syntax/loc tag this unit unless unquote unquote-splicing unsyntax
syn keyword racketForm unsyntax-splicing when with-continuation-mark with-contract with-handlers with-handlers* with-syntax
syn keyword racketForm all-defined-out all-from-out struct-type-property
syn keyword racketForm format printf fprintf eprintf display displayln write writeln print println newline pretty-print
syn keyword racketForm current-custodian custodian-shutdown-all
" Classes and procedures
syn keyword racketFunction abs acos add-between add1 andmap angle any/c append append* append-map apply argmax argmin asin
syn keyword racketFunction assoc assq assv atan augment augride bitwise-and bitwise-ior bitwise-not bitwise-xor boolean?
syn keyword racketFunction box box? build-list build-path build-string build-vector byte? bytes bytes-append bytes-length
syn keyword racketFunction bytes-ref bytes->string/utf-8 bytes? caar cadr cadddr caddr call-with-current-continuation
syn keyword racketFunction call-with-input-file call-with-output-file call-with-output-string call-with-values call/cc
syn keyword racketFunction call/ec car cdar cddr cdr ceiling char->integer char-alphabetic?
syn keyword racketFunction char-downcase char-numeric? char-upcase char-whitespace? char=? char<? char? class class* class?
syn keyword racketFunction compose compose1 cons cons? const cos count
syn keyword racketFunction curry curryr
syn keyword racketFunction define/augment define/override define/private define/public define/pubment define/augride
syn keyword racketFunction define/override-final define/public-final define/overment
syn keyword racketFunction delete-directory delete-file denominator directory-exists? directory-list drop drop-right
syn keyword racketFunction dropf dynamic-wind eighth empty empty? ephemeron-value eof eq? equal?
syn keyword racketFunction eqv? error error-display-handler eval even? exact->inexact exact-integer?
syn keyword racketFunction exact-nonnegative-integer? exact-positive-integer? exact? exn exp expt
syn keyword racketFunction false? field fifth file-exists? file->lines file->string filter filter-map filter-not findf first
syn keyword racketFunction flatten floor foldl foldr for-each force fourth gcd generate-temporaries gensym get-field
syn keyword racketFunction getenv hash hash-clear! hash-copy hash-count hash-empty? hash-for-each hash-has-key?
syn keyword racketFunction hash-iterate-first hash-keys hash-map hash-ref hash-ref! hash-remove hash-remove! hash-set
syn keyword racketFunction hash-set! hash-update hash-update! hash-values hash->list hash? hasheq hasheqv identity identifier?
syn keyword racketFunction implementation? in-bytes in-cycle in-dict in-hash in-hash-keys in-hash-pairs in-hash-values
syn keyword racketFunction in-indexed in-lines in-naturals in-parallel in-producer in-sequences in-set in-stream
syn keyword racketFunction in-string in-value in-vector index-of indexes-of inexact->exact inexact? inherit inherit-field
syn keyword racketFunction inherit/inner inherit/super init init-field init-rest inner inspect instantiate integer->char integer?
syn keyword racketFunction interface kill-thread last last-pair lcm length list list* list->set list->string
syn keyword racketFunction list->vector list-ref list-set list-tail list-update list? log magnitude make-base-namespace
syn keyword racketFunction make-directory make-hash make-hasheq make-hasheqv make-immutable-hash make-object make-parameter
syn keyword racketFunction make-rectangular make-string make-vector make-weak-hash map max member memf memq memv min
syn keyword racketFunction mixin modulo namespace-require negate negative? new ninth not null null? number->string number?
syn keyword racketFunction numerator object% odd? open-input-string open-output-file
syn keyword racketFunction ormap overment override override-final pair? parse-command-line partition path->string
syn keyword racketFunction path-string? path? peek-char place positive? procedure-arity procedure? promise? pubment public
syn keyword racketFunction public-final quotient raise raise-argument-error raise-syntax-error raise-type-error raise-user-error
syn keyword racketFunction random range rational? read read-byte read-char read-line read-string real? regexp regexp-match
syn keyword racketFunction regexp-match* regexp-match-positions regexp-match? regexp-quote regexp-replace regexp-replace* regexp-split
syn keyword racketFunction regexp? remainder remf remove remove* remove-duplicates remq rest reverse round seconds->date second
syn keyword racketFunction send send* send/apply sequence? set set-add set-box! set-count set-empty?
syn keyword racketFunction set-field! set-map set-member? set-remove set-subtract set-union seventh shuffle simplify-path sin
syn keyword racketFunction sixth sort split-at split-path sqr sqrt stream-empty? stream-first stream-rest string string->list
syn keyword racketFunction string->number string->symbol string-append string-append* string-contains? string-copy string-downcase
syn keyword racketFunction string-empty? string-join string-length string-normalize-spaces string-prefix? string-ref string-replace
syn keyword racketFunction string-split string-suffix? string-trim string-upcase string<? string=? string>? string? sub1
syn keyword racketFunction subbytes subclass? substring super super-instantiate super-make-object super-new symbol->string symbol?
syn keyword racketFunction syntax->datum syntax->list syntax-e datum->syntax system
syn keyword racketFunction take take-right takef tan tenth third truncate unbox vector vector->list
syn keyword racketFunction vector-append vector-copy vector-fill! vector-length vector-map vector-ref vector-set! vector? void
syn keyword racketFunction void? values with-input-from-file with-output-to-file with-output-to-string write-bytes write-char
syn keyword racketFunction write-string zero? + - * / = < > <= >=

" Data
syn match racketDelimiter "[][(){}]\|['`]\|,@\=\|#['`]\|#,@\=\|\%([[:blank:](]\)\@1<=\.\ze[[:blank:])]"
syn match racketNumber "\k\@1<![-+]\=\d\+\%([/.]\d*\)\=\%([eEdDfF][-+]\=\d\+\)\=\%([-+]\d*\%(\.\d*\)\=i\)\=\k\@!"
syn match racketNumber "\k\@1<![-+]\=\.\d\+\%([eE][-+]\=\d\+\)\=\k\@!\|\k\@1<![-+]\%(inf\|nan\)\.[0f]\k\@!"
syn match racketNumber "#[xX][-+]\=[0-9a-fA-F/.]\+\|#[bB][-+]\=[01/.]\+\|#[oO][-+]\=[0-7/.]\+\|#[eEiIdD][-+]\=\d[0-9.e/]*"
syn match racketBoolean "#\%([tf]\|true\|false\)\k\@!"
syn match racketCharacter "#\\\%(newline\|nul\|null\|page\|return\|rubout\|space\|tab\|vtab\|backspace\|delete\|linefeed\|u\x\{1,4}\|U\x\{1,8}\|\o\{3}\|.\)"
syn match racketKeyword "#:\k\+"
syn match racketLang "\%(^\)#lang\s\+\S\+\|^#reader\S*" contains=racketLangName
syn match racketLangName contained "\s\S\+"
syn match racketSymbol transparent "|[^|]*|"
syn match racketEscape contained "\\\%([abtnvfre\"'\\]\|\o\{1,3}\|x\x\{1,2}\|u\x\{1,4}\|U\x\{1,8}\|$\)"
syn match racketFormat contained "\~[aAsSvVeEcCbBoOxXrnN%.~]"
syn region racketString start=+#\=\%(\k\)\@1<!"+ skip=+\\.+ end=+"+ contains=racketEscape,racketFormat
syn region racketRegexp matchgroup=racketKeyword start=+#[rp]x#\="\@=+ end=+"\@1<=+ contains=racketPattern
syn region racketPattern contained start=+"+ skip=+\\.+ end=+"+ contains=racketEscape
syn region racketString start="#<<\z(.*\)$" end="^\z1$"

" Comments: to the end of the line, nested blocks, one datum.
syn match racketLineComment ";.*" contains=racketTodo
syn match racketLineComment "\%^#!.*"
syn region racketComment start="#|" end="|#" contains=racketComment,racketTodo
syn region racketDatumComment matchgroup=racketDatumComment start="#;\s*[[({]" end="[])}]" contains=racketParens,racketOldString,racketLineComment,racketCharacter
syn region racketParens contained start="[[({]" end="[])}]" contains=racketParens,racketOldString,racketLineComment,racketCharacter
syn region racketOldString contained start=+"+ skip=+\\.+ end=+"+
syn match racketDatumComment "#;\s*\k\+"
syn keyword racketTodo contained TODO FIXME XXX

hi def link racketForm Statement
hi def link racketFunction Function
hi def link racketDelimiter Delimiter
hi def link racketNumber Number
hi def link racketBoolean Boolean
hi def link racketCharacter Character
hi def link racketKeyword Type
hi def link racketLang Statement
hi def link racketEscape SpecialChar
hi def link racketFormat SpecialChar
hi def link racketString String
hi def link racketPattern String
hi def link racketLineComment Comment
hi def link racketComment Comment
hi def link racketDatumComment Comment
hi def link racketParens Comment
hi def link racketOldString Comment
hi def link racketTodo Todo

syn sync fromstart
let b:current_syntax = "racket"
