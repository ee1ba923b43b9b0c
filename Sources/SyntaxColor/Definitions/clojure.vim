" Language:  Clojure
" Reference: clojure.org, The Reader and the API of clojure.core, 1.12
" As in Vim, a word of clojure.core is also found at the start of a longer name
" (`when-not` shows `when`) and after the colon of a keyword.

if exists("b:current_syntax")
  finish
endif

" Names are taken whole; a word known below can only be the first part of one.
syn match clojureName "[A-Za-z0-9*+!_?<>=$&|.-][A-Za-z0-9*+!_?<>=$&|./-]*" transparent contains=NONE
syn match clojureNameRest "[-A-Za-z0-9*+!_?<>=$&|./:]\+" contained transparent contains=NONE

" Special forms, definitions, control flow, functions.
syn keyword clojureSpecial nextgroup=clojureNameRest do fn let letfn new quote var
syn keyword clojureDefinition nextgroup=clojureNameRest amap and assert binding comment declare
syn keyword clojureDefinition nextgroup=clojureNameRest def definline definterface defmacro
syn keyword clojureDefinition nextgroup=clojureNameRest defmethod defmulti defn defonce
syn keyword clojureDefinition nextgroup=clojureNameRest defprotocol defrecord defstruct deftype
syn keyword clojureDefinition nextgroup=clojureNameRest delay dosync doto for future import
syn keyword clojureDefinition nextgroup=clojureNameRest locking ns or proxy reify sync time
syn keyword clojureControl nextgroup=clojureNameRest case catch cond condp doseq dotimes finally
syn keyword clojureControl nextgroup=clojureNameRest if loop recur throw try when while
syn keyword clojureFunction nextgroup=clojureNameRest abs accessor aclone agent aget alength
syn keyword clojureFunction nextgroup=clojureNameRest alias alter ancestors apply aset assoc atom
syn keyword clojureFunction nextgroup=clojureNameRest await bases bean bigdec bigint biginteger
syn keyword clojureFunction nextgroup=clojureNameRest boolean booleans butlast byte bytes cast
syn keyword clojureFunction nextgroup=clojureNameRest cat char chars chunk class commute comp
syn keyword clojureFunction nextgroup=clojureNameRest comparator compare compile complement
syn keyword clojureFunction nextgroup=clojureNameRest completing concat conj cons constantly
syn keyword clojureFunction nextgroup=clojureNameRest count cycle dec deliver denominator deref
syn keyword clojureFunction nextgroup=clojureNameRest derive destructure disj dissoc distinct
syn keyword clojureFunction nextgroup=clojureNameRest doall double doubles drop empty ensure eval
syn keyword clojureFunction nextgroup=clojureNameRest extend ffirst filter filterv find first
syn keyword clojureFunction nextgroup=clojureNameRest flatten float floats flush fnext fnil force
syn keyword clojureFunction nextgroup=clojureNameRest format frequencies gensym get hash identity
syn keyword clojureFunction nextgroup=clojureNameRest inc int interleave intern interpose into
syn keyword clojureFunction nextgroup=clojureNameRest ints iterate iteration juxt keep key keys
syn keyword clojureFunction nextgroup=clojureNameRest keyword last list load long longs
syn keyword clojureFunction nextgroup=clojureNameRest macroexpand map mapcat mapv max memoize
syn keyword clojureFunction nextgroup=clojureNameRest merge meta methods min mod munge name
syn keyword clojureFunction nextgroup=clojureNameRest namespace newline next nnext not nth
syn keyword clojureFunction nextgroup=clojureNameRest nthnext num numerator partial partition
syn keyword clojureFunction nextgroup=clojureNameRest peek pmap pop pr print printf println prn
syn keyword clojureFunction nextgroup=clojureNameRest promise quot rand range read reduce reduced
syn keyword clojureFunction nextgroup=clojureNameRest reductions ref refer rem remove repeat
syn keyword clojureFunction nextgroup=clojureNameRest repeatedly replace replicate require
syn keyword clojureFunction nextgroup=clojureNameRest resolve rest reverse rseq second send seq
syn keyword clojureFunction nextgroup=clojureNameRest sequence set short shorts shuffle slurp
syn keyword clojureFunction nextgroup=clojureNameRest some sort spit str struct subs subvec
syn keyword clojureFunction nextgroup=clojureNameRest supers symbol take test trampoline
syn keyword clojureFunction nextgroup=clojureNameRest transduce transient type unquote unreduced
syn keyword clojureFunction nextgroup=clojureNameRest update use val vals vec vector zipmap
syn keyword clojureConstant nil true false nextgroup=clojureNameRest

" Literals.
syn match clojureNumber "\<[1-9]\d*\%([eE][-+]\=\d\+\)\=[NM]\=\>"
syn match clojureNumber "\<0[0-7]*N\=\>\|\<0[xX]\x\+N\=\>\|\<\d\{1,2}[rR]\w\+N\=\>"
syn match clojureCharacter "\\\%(newline\|space\|tab\|backspace\|formfeed\|return\|u\x\{4}\|o\o\{1,3}\|[^ \t]\)"
syn region clojureString start=+"+ skip=+\\\\\|\\"+ end=+"+

" Reader macros and placeholders of anonymous functions.
syn match clojureReader "['`~@^#]\|\~@\|#[_'^=]\|##"
syn match clojurePlaceholder "%\%(\d\+\|&\)\=\|%%"
syn match clojureComma ","

" Regular expressions, in the syntax of java.util.regex.Pattern.
syn region clojureRegexp start=+#"+ skip=+\\\\\|\\"+ end=+"+ contains=clojureRegexpEscape,clojureRegexpClass,clojureRegexpOperator,clojureRegexpGroup,clojureRegexpQuoted,clojureEscapedQuote
syn match clojureRegexpOperator "[.^$?*+|]\|{\d\+,\=\d*}" contained
syn match clojureRegexpEscape "\\[dDsSwWbBAGZzhHvVRXk]\|\\[pP]\%({[A-Za-z]\+}\|\a\)\|\\[1-9]" contained
syn match clojureRegexpEscape "\\[][(){}.^$?*+|/-]" contained
syn match clojureEscapedQuote +\\["\\nrtfae]\|\\u\x\{4}\|\\x\x\{2}+ contained transparent contains=NONE
syn match clojureRegexpGroup "(\@1<=?\%([:=!>]\|<[=!]\|<\h\w*>\|[imsux-]\+[:)]\@=\)" contained
syn match clojureRegexpClass +\[\%(\\.\|[^]"\\]\)*\]+ contained
syn region clojureRegexpQuoted matchgroup=clojureRegexpEscape start="\\Q" end="\\E" oneline contained

" Lists, vectors, maps and sets.
syn match clojureUnmatched "[])}]"
syn region clojureList matchgroup=clojureParen start="(" end=")" contains=TOP,clojureUnmatched
syn region clojureVector matchgroup=clojureParen start="\[" end="\]" contains=TOP,clojureUnmatched
syn region clojureMap matchgroup=clojureParen start="{" end="}" contains=TOP,clojureUnmatched

" Comments; the hash-bang line.
syn match clojureComment ";.*$" contains=clojureTodo
syn match clojureComment "#!.*$"
syn keyword clojureTodo TODO FIXME XXX contained

hi def link clojureSpecial Special
hi def link clojureDefinition Define
hi def link clojureControl Conditional
hi def link clojureFunction Function
hi def link clojureConstant Constant
hi def link clojureNumber Number
hi def link clojureCharacter Character
hi def link clojureString String
hi def link clojureRegexp Constant
hi def link clojureRegexpQuoted Constant
hi def link clojureRegexpOperator Special
hi def link clojureRegexpEscape Special
hi def link clojureRegexpGroup Special
hi def link clojureRegexpClass Special
hi def link clojureReader Special
hi def link clojurePlaceholder Special
hi def link clojureComma Comment
hi def link clojureUnmatched Error
hi def link clojureParen Delimiter
hi def link clojureComment Comment
hi def link clojureTodo Todo

syn sync fromstart

let b:current_syntax = "clojure"
