" Language:  Common Lisp
" Reference: ANSI INCITS 226-1994 (the Common Lisp HyperSpec)
" Beyond Vim 9.0: digits inside a name are part of the name, the whole of the
" symbols of package COMMON-LISP is known, FIXME and XXX stand out in comments.

if exists("b:current_syntax")
  finish
endif

syn case ignore
syn iskeyword @,33,36-38,42,43,45-58,60-64,94-96,_,~

" Lists. The parentheses of a quoted list are drawn with their quote.
syn cluster lispItem contains=lispWord,lispVariable,lispKey,lispSpecialName,lispConstantName,lispNumber,lispString,lispBarName,lispRadix,lispCharacter,lispFunctionName,lispUninterned,lispQuote,lispQuotedAtom,lispQuotedBar,lispComment,lispBlockComment,lispList,lispBackquoted,lispDot,lispName
syn region lispList matchgroup=lispParen start="(" end=")" contains=@lispItem
syn region lispBackquoted matchgroup=lispBackquote start="`(" end=")" contains=@lispItem
syn match lispUnmatched ")"

" Names: package prefixes and digits included, so nothing starts inside one.
syn match lispName "[A-Za-z!$%&<=>?@^_~][^][ \t()\"';`,|#]*" transparent contains=NONE
syn match lispName "[*+:/.-][^][ \t()\"';`,|#0-9]\+[^][ \t()\"';`,|#]*" transparent contains=NONE
syn match lispSpecialName "\*\+\a[-A-Za-z0-9]*\*\+" 
syn match lispConstantName "+\a[-A-Za-z0-9]*+"

" The symbols of package COMMON-LISP.
syn keyword lispWord * ** ***
syn keyword lispWord ** + ++ +++ - / // /// /= 1+ 1- < <= = > >= abort abs access acons acos
syn keyword lispWord acosh add-method adjoin adjust-array adjustable-array-p allocate-instance
syn keyword lispWord alphanumericp and append apply apropos apropos-list aref arithmetic-error
syn keyword lispWord arithmetic-error-operands arithmetic-error-operation array array-dimension
syn keyword lispWord array-dimension-limit array-dimensions array-displacement array-element-type
syn keyword lispWord array-has-fill-pointer-p array-in-bounds-p array-rank array-rank-limit
syn keyword lispWord array-row-major-index array-total-size-limit arrayp ash asin asinh assert
syn keyword lispWord assoc assoc-if assoc-if-not atan atanh atom base-char base-string bignum bit
syn keyword lispWord bit-and bit-andc1 bit-andc2 bit-eqv bit-ior bit-nand bit-nor bit-not
syn keyword lispWord bit-orc1 bit-orc2 bit-vector bit-xor block boole boolean both-case-p boundp
syn keyword lispWord break broadcast-stream broadcast-stream-streams built-in-class butlast byte
syn keyword lispWord caaaar caaadr caaar caadar caaddr caadr caar cadaar cadadr cadar caddar
syn keyword lispWord cadddr caddr cadr call-arguments-limit call-method call-next-method car case
syn keyword lispWord catch ccase cdaaar cdaadr cdaar cdadar cdaddr cdadr cdar cddaar cddadr cddar
syn keyword lispWord cddddr cdddr cddr cdr ceiling cell-error cell-error-name cerror change-class
syn keyword lispWord char char-code char-code-limit char-downcase char-equal char-greaterp
syn keyword lispWord char-int char-lessp char-name char-not-equal char-not-greaterp
syn keyword lispWord char-not-lessp char-upcase char/= char< char<= char= char> char>= character
syn keyword lispWord characterp check-type cis class class-name class-of clear-input clear-output
syn keyword lispWord close clrhash code-char coerce compilation-speed compile compile-file
syn keyword lispWord compile-file-pathname compiled-function compiler-let compiler-macro-function
syn keyword lispWord complement complex compute-applicable-methods compute-restarts concatenate
syn keyword lispWord concatenated-stream concatenated-stream-streams cond condition conjugate
syn keyword lispWord cons consp constantp continue control-error copy-alist copy-list
syn keyword lispWord copy-pprint-dispatch copy-readtable copy-seq copy-structure copy-symbol
syn keyword lispWord copy-tree cos cosh count count-if count-if-not ctypecase debug decf declaim
syn keyword lispWord declaration declare decode-float decode-universal-time defclass defconstant
syn keyword lispWord defgeneric define-compiler-macro define-condition define-method-combination
syn keyword lispWord define-modify-macro define-setf-expander define-symbol-macro defmacro
syn keyword lispWord defmethod defpackage defparameter defsetf defstruct deftype defun defvar
syn keyword lispWord delete delete-duplicates delete-file delete-if delete-if-not delete-package
syn keyword lispWord denominator deposit-field describe describe-object destructuring-bind
syn keyword lispWord digit-char digit-char-p directory directory-namestring disassemble
syn keyword lispWord division-by-zero do do* do-all-symbols do-external-symbols do-symbols
syn keyword lispWord documentation dolist dotimes double-float double-float-epsilon dpb dribble
syn keyword lispWord dynamic-extent ecase echo-stream echo-stream-input-stream
syn keyword lispWord echo-stream-output-stream ed eighth elt encode-universal-time end-of-file
syn keyword lispWord endp enough-namestring ensure-directories-exist ensure-generic-function eq
syn keyword lispWord eql equal equalp error etypecase eval eval-when evenp every exp export expt
syn keyword lispWord extended-char fboundp fceiling fdefinition ffloor fifth file-author
syn keyword lispWord file-error file-error-pathname file-length file-namestring file-position
syn keyword lispWord file-stream file-string-length file-write-date fill fill-pointer find
syn keyword lispWord find-all-symbols find-class find-if find-if-not find-method find-package
syn keyword lispWord find-restart find-symbol finish-output first fixnum flet float float-digits
syn keyword lispWord float-precision float-radix float-sign floating-point-inexact
syn keyword lispWord floating-point-invalid-operation floating-point-overflow
syn keyword lispWord floating-point-underflow floatp floor force-output format formatter fourth
syn keyword lispWord fresh-line fround ftruncate ftype funcall function function-keywords
syn keyword lispWord function-lambda-expression functionp gcd generic-function gensym get
syn keyword lispWord get-decoded-time get-dispatch-macro-character get-internal-real-time
syn keyword lispWord get-internal-run-time get-macro-character get-output-stream-string
syn keyword lispWord get-properties get-setf-expansion get-universal-time getf gethash go
syn keyword lispWord graphic-char-p handler-bind handler-case hash-table hash-table-count
syn keyword lispWord hash-table-p hash-table-rehash-size hash-table-rehash-threshold
syn keyword lispWord hash-table-size hash-table-test host-namestring identity if if-exists
syn keyword lispWord ignorable ignore ignore-errors imagpart import in-package incf
syn keyword lispWord initialize-instance inline inspect integer integer-decode-float
syn keyword lispWord integer-length integerp interactive-stream-p intern
syn keyword lispWord internal-time-units-per-second intersection invalid-method-error
syn keyword lispWord invoke-debugger invoke-restart invoke-restart-interactively isqrt keyword
syn keyword lispWord keywordp labels lambda lambda-list-keywords lambda-parameters-limit last lcm
syn keyword lispWord ldb ldb-test ldiff least-negative-double-float least-negative-single-float
syn keyword lispWord least-positive-double-float least-positive-single-float length let let* lisp
syn keyword lispWord lisp-implementation-type lisp-implementation-version list list*
syn keyword lispWord list-all-packages list-length listen listp load
syn keyword lispWord load-logical-pathname-translations load-time-value locally log logand
syn keyword lispWord logandc1 logandc2 logbitp logcount logeqv logical-pathname
syn keyword lispWord logical-pathname-translations logior lognand lognor lognot logorc1 logorc2
syn keyword lispWord logtest logxor long-float long-site-name loop loop-finish lower-case-p
syn keyword lispWord machine-instance machine-type machine-version macro-function macroexpand
syn keyword lispWord macroexpand-1 macrolet make-array make-broadcast-stream
syn keyword lispWord make-concatenated-stream make-condition make-dispatch-macro-character
syn keyword lispWord make-echo-stream make-hash-table make-instance make-instances-obsolete
syn keyword lispWord make-list make-load-form make-load-form-saving-slots make-method
syn keyword lispWord make-package make-pathname make-random-state make-sequence make-string
syn keyword lispWord make-string-input-stream make-string-output-stream make-symbol
syn keyword lispWord make-synonym-stream make-two-way-stream map map-into mapc mapcan mapcar
syn keyword lispWord mapcon maphash mapl maplist mask-field max member member-if member-if-not
syn keyword lispWord merge merge-pathnames method method-combination method-combination-error
syn keyword lispWord method-qualifiers min minusp mismatch mod most-negative-double-float
syn keyword lispWord most-negative-fixnum most-negative-long-float most-negative-short-float
syn keyword lispWord most-negative-single-float most-positive-double-float most-positive-fixnum
syn keyword lispWord most-positive-long-float most-positive-short-float
syn keyword lispWord most-positive-single-float muffle-warning multiple-value-bind
syn keyword lispWord multiple-value-call multiple-value-list multiple-value-prog1
syn keyword lispWord multiple-value-setq multiple-values-limit name-char namestring nconc
syn keyword lispWord next-method-p nil nintersection ninth no-applicable-method no-next-method
syn keyword lispWord not notany notevery notinline nreverse nset-difference nset-exclusive-or
syn keyword lispWord nstring-capitalize nstring-downcase nstring-upcase nsublis nsubst nsubst-if
syn keyword lispWord nsubst-if-not nsubstitute nsubstitute-if nsubstitute-if-not nth nth-value
syn keyword lispWord nthcdr null number numberp numerator nunion oddp open open-stream-p optimize
syn keyword lispWord or otherwise package package-error package-error-package package-name
syn keyword lispWord package-nicknames package-shadowing-symbols package-use-list
syn keyword lispWord package-used-by-list pairlis parse-error parse-integer parse-namestring
syn keyword lispWord pathname pathname-device pathname-directory pathname-host pathname-match-p
syn keyword lispWord pathname-name pathname-type pathname-version pathnamep peek-char phase pi
syn keyword lispWord plusp pop position position-if position-if-not pprint pprint-dispatch
syn keyword lispWord pprint-exit-if-list-exhausted pprint-fill pprint-indent pprint-linear
syn keyword lispWord pprint-logical-block pprint-newline pprint-pop pprint-tab pprint-tabular
syn keyword lispWord prin1 prin1-to-string princ princ-to-string print print-not-readable
syn keyword lispWord print-not-readable-object print-object print-unreadable-object probe-file
syn keyword lispWord proclaim prog prog* prog1 prog2 progn program-error progv provide psetf
syn keyword lispWord psetq push pushnew quote random random-state random-state-p rassoc rassoc-if
syn keyword lispWord rassoc-if-not ratio rational rationalize rationalp read read-byte read-char
syn keyword lispWord read-char-no-hang read-delimited-list read-from-string read-line
syn keyword lispWord read-preserving-whitespace read-sequence reader-error readtable
syn keyword lispWord readtable-case real realp realpart reduce reinitialize-instance rem remf
syn keyword lispWord remhash remove remove-duplicates remove-if remove-if-not remprop rename-file
syn keyword lispWord rename-package replace require rest restart restart-bind restart-case
syn keyword lispWord restart-name return return-from revappend reverse room rotatef round
syn keyword lispWord row-major-aref rplaca rplacd safety satisfies sbit scale-float schar search
syn keyword lispWord second sequence serious-condition set set-difference
syn keyword lispWord set-dispatch-macro-character set-exclusive-or set-macro-character
syn keyword lispWord set-pprint-dispatch set-syntax-from-char setf setq seventh shadow
syn keyword lispWord shadowing-import shared-initialize shiftf short-float short-site-name signal
syn keyword lispWord signed-byte signum simple-array simple-base-string simple-bit-vector
syn keyword lispWord simple-bit-vector-p simple-condition simple-condition-format-arguments
syn keyword lispWord simple-condition-format-control simple-error simple-string simple-string-p
syn keyword lispWord simple-type-error simple-vector simple-vector-p simple-warning sin
syn keyword lispWord single-float single-float-epsilon sinh sixth sleep slot-boundp slot-exists-p
syn keyword lispWord slot-makunbound slot-missing slot-unbound slot-value software-type
syn keyword lispWord software-version some sort space special special-operator-p speed sqrt
syn keyword lispWord stable-sort standard standard-char standard-class standard-generic-function
syn keyword lispWord standard-method standard-object step storage-condition store-value stream
syn keyword lispWord stream-element-type stream-error stream-error-stream stream-external-format
syn keyword lispWord streamp string string-capitalize string-downcase string-equal
syn keyword lispWord string-greaterp string-left-trim string-lessp string-not-equal
syn keyword lispWord string-not-greaterp string-not-lessp string-right-trim string-stream
syn keyword lispWord string-trim string-upcase string/= string< string<= string= string> string>=
syn keyword lispWord stringp structure structure-class structure-object style-warning sublis
syn keyword lispWord subseq subst subst-if subst-if-not substitute substitute-if
syn keyword lispWord substitute-if-not subtypep svref sxhash symbol symbol-function
syn keyword lispWord symbol-macrolet symbol-name symbol-package symbol-value symbolp
syn keyword lispWord synonym-stream synonym-stream-symbol system t tagbody tailp tan tanh tenth
syn keyword lispWord terpri the third throw time trace translate-logical-pathname
syn keyword lispWord translate-pathname tree-equal truename truncate two-way-stream
syn keyword lispWord two-way-stream-input-stream two-way-stream-output-stream type type-error
syn keyword lispWord type-error-datum type-error-expected-type type-of typecase typep
syn keyword lispWord unbound-slot unbound-slot-instance unbound-variable undefined-function
syn keyword lispWord unexport unintern union unless unread-char unsigned-byte untrace
syn keyword lispWord unuse-package unwind-protect update-instance-for-different-class
syn keyword lispWord update-instance-for-redefined-class upgraded-array-element-type
syn keyword lispWord upgraded-complex-part-type upper-case-p use-package use-value user
syn keyword lispWord user-homedir-pathname values values-list variable vector vector-pop
syn keyword lispWord vector-push vector-push-extend vectorp warn warning when wild-pathname-p
syn keyword lispWord with-accessors with-compilation-unit with-hash-table-iterator
syn keyword lispWord with-input-from-string with-open-file with-open-stream with-output-to-string
syn keyword lispWord with-package-iterator with-simple-restart with-slots with-standard-io-syntax
syn keyword lispWord write write-byte write-char write-sequence write-string write-to-string
syn keyword lispWord y-or-n-p yes-or-no-p zerop

syn keyword lispVariable *break-on-signals* *compile-file-pathname* *compile-file-truename*
syn keyword lispVariable *compile-print* *compile-verbose* *debug-io* *debugger-hook*
syn keyword lispVariable *default-pathname-defaults* *error-output* *features* *gensym-counter*
syn keyword lispVariable *load-pathname* *load-print* *load-truename* *load-verbose*
syn keyword lispVariable *macroexpand-hook* *modules* *package* *print-array* *print-base*
syn keyword lispVariable *print-case* *print-circle* *print-escape* *print-gensym* *print-length*
syn keyword lispVariable *print-level* *print-lines* *print-miser-width* *print-pprint-dispatch*
syn keyword lispVariable *print-pretty* *print-radix* *print-readably* *print-right-margin*
syn keyword lispVariable *query-io* *random-state* *read-base* *read-default-float-format*
syn keyword lispVariable *read-eval* *read-suppress* *readtable* *standard-input*
syn keyword lispVariable *standard-output* *terminal-io* *trace-output*

" Words of the lambda list, and keywords the standard gives a meaning.
syn keyword lispKey &allow-other-keys &aux &body &environment &key &optional &rest &whole :abort
syn keyword lispKey :above :across :adjustable :always :and :append :array :base :below :by :case
syn keyword lispKey :collect :compile-toplevel :conc-name :constructor :copier :count :create
syn keyword lispKey :default :defaults :device :direction :directory :displaced-index-offset
syn keyword lispKey :displaced-to :do :documentation :downcase :downfrom :downto :element-type
syn keyword lispKey :else :end :end1 :end2 :error :escape :execute :export :external
syn keyword lispKey :fill-pointer :finally :for :from :from-end :host :if :if-does-not-exist
syn keyword lispKey :if-exists :import-from :in :include :index :inherited :initial-contents
syn keyword lispKey :initial-element :initial-value :initially :input :internal :into :invert :io
syn keyword lispKey :junk-allowed :key :length :level :load-toplevel :name :named :new-version
syn keyword lispKey :nicknames :of-type :on :output :overwrite :predicate :preserve :pretty
syn keyword lispKey :print-function :probe :radix :read-only :rehash-size :rehash-threshold
syn keyword lispKey :rename :rename-and-delete :repeat :shadow :shadowing-import-from :size
syn keyword lispKey :start :start1 :start2 :stream :sum :supersede :test :test-not :the :then :to
syn keyword lispKey :type :unless :until :upcase :upfrom :upto :use :verbose :version :when
syn keyword lispKey :while :with

" Literals.
syn match lispNumber "[-+]\=\%(\.\d\+\|\d\+\%(\.\d*\)\=\)\%([dDeEfFlLsS][-+]\=\d\+\)\="
syn match lispNumber "[-+]\=\d\+/\d\+"
syn match lispRadix "#[xX]\x\+\|#[oO]\o\+\|#[bB][01]\+"
syn match lispCharacter "#\\\%([A-Za-z][A-Za-z0-9_+-]*\|.\)"
" In Emacs Lisp ?x is one; only marks that would open something else are told from a name.
syn match lispCharacter "[[:space:](]\@1<=?\%(\\.\|[\"'();|]\)"
syn region lispString start=+"+ skip=+\\\\\|\\"+ end=+"+
syn match lispBarName "|[^|]*|"

" Quoting.
syn match lispQuote "'\|`(\@!"
syn match lispQuotedAtom "'[^ \t()'`;|]\+" contains=lispQuote
syn match lispQuotedBar "'|[^|]*|"
syn match lispFunctionName "#'[^ \t()\"';`,|]\+"
syn match lispUninterned "#:[^ \t()\"';`,|]\+"
syn match lispDot "\s\@1<=\.\s\@="

" Comments: block comments nest.
syn match lispComment ";.*$" contains=lispTodo
syn region lispBlockComment start="#|" end="|#" contains=lispBlockComment,lispTodo
syn keyword lispTodo TODO TODO: COMBAK COMBAK: FIXME FIXME: XXX contained

hi def link lispParen Delimiter
hi def link lispBackquote PreProc
hi def link lispUnmatched Error
hi def link lispSpecialName Type
hi def link lispConstantName Type
hi def link lispWord Statement
hi def link lispVariable Statement
hi def link lispKey Type
hi def link lispNumber Number
hi def link lispRadix Type
hi def link lispCharacter Type
hi def link lispString String
hi def link lispBarName Special
hi def link lispQuote Special
hi def link lispQuotedAtom Identifier
hi def link lispQuotedBar Special
hi def link lispFunctionName Type
hi def link lispUninterned Type
hi def link lispDot Statement
hi def link lispComment Comment
hi def link lispBlockComment Comment
hi def link lispTodo Todo

syn sync fromstart

let b:current_syntax = "lisp"
