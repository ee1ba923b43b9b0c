" Language:  Hy
" Reference: The Hy manual 1.0 (hylang.org): syntax, core macros, semantics
if exists("b:current_syntax")
  finish
endif

syn iskeyword 33,36-38,42,43,45-58,60-90,94,95,97-122,124,126,192-255
syn keyword hyForm ! % & * ** + - . / // < << <= = > >= >> @ ^ and annotate as-> assert async await bnot break chainc cond continue cut
syn keyword hyForm del dfor do do-mac doto else eval-and-compile eval-when-compile except except* export finally for get
syn keyword hyForm gfor global if in is is-not let lfor local-macros match nonlocal not not-in or pass pragma py pys quasiquote quote
syn keyword hyForm raise return setv setx sfor try unless unpack-iterable unpack-mapping unquote unquote-splice when while with
syn keyword hyForm yield -> ->> != deftype
syn keyword hyDefine defn defclass defmacro defmain defreader fn import require nextgroup=hyName skipwhite
syn match hyName contained "[^[:space:]()\[\]{}\";:#]\+"
syn keyword hyFunction abs all any bool bytes callable chr classmethod dict dir divmod enumerate eval filter float format frozenset
syn keyword hyFunction getattr hasattr hash hex id input int isinstance issubclass iter len list map max min next object oct open
syn keyword hyFunction ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple
syn keyword hyFunction type vars zip
syn keyword hyConstant True False None NotImplemented Ellipsis self
syn match hyKeyword "\k\@1<!:[^[:space:]()\[\]{}\";]\+"
syn match hyUnpack "#\*\{1,2}\|#^\|\~@\=\|[`']\ze[[:alnum:]([{\"_]"
syn match hyNumber "\k\@1<![-+]\=\%(0[xX]\x[0-9a-fA-F_,]*\|0[oO]\o\+\|0[bB][01]\+\|\d[0-9_,]*\%(\.\d*\)\=\%([eE][-+]\=\d\+\)\=[jJ]\=\|\.\d\+\|Inf\|NaN\)\k\@!"
syn match hyDelimiter "[][(){}]"
syn match hyEscape contained "\\\%([abfnrtv\\\"']\|x\x\x\|u\x\{4}\|U\x\{8}\|N{[^}]*}\|\o\{1,3}\|$\)"
syn region hyString start=+\%(\<[bu]\)\="+ skip=+\\.+ end=+"+ contains=hyEscape
syn region hyString start=+\<\%(r\|br\|rb\)"+ skip=+\\.+ end=+"+
syn region hyFString matchgroup=hyString start=+\<\%(f\|rf\|fr\)"+ skip=+\\.+ end=+"+ contains=hyEscape,hyField,hyBraces
syn region hyField contained matchgroup=hyMark start="{{\@!" end="}" contains=TOP
syn match hyBraces contained "{{\|}}"
syn region hyString start="#\[\z([^][]*\)\[" end="\]\z1\]"
syn region hyDiscarded matchgroup=hyDiscarded start="#_\s*[[({]" end="[])}]" contains=hyDiscardedParens,hyDiscardedString
syn region hyDiscardedParens contained start="[[({]" end="[])}]" contains=hyDiscardedParens,hyDiscardedString
syn region hyDiscardedString contained start=+"+ skip=+\\.+ end=+"+
syn match hyDiscarded "#_\s*[^[:space:]()\[\]{}\"]\+"
syn match hyComment ";.*" contains=hyTodo
syn match hyComment "\%^#!.*"
syn keyword hyTodo contained TODO FIXME XXX

hi def link hyForm Statement
hi def link hyDefine Define
hi def link hyName Function
hi def link hyFunction Function
hi def link hyConstant Constant
hi def link hyKeyword Constant
hi def link hyUnpack Special
hi def link hyNumber Number
hi def link hyDelimiter Delimiter
hi def link hyEscape SpecialChar
hi def link hyString String
hi def link hyFString String
hi def link hyMark Delimiter
hi def link hyBraces SpecialChar
hi def link hyDiscarded Comment
hi def link hyDiscardedParens Comment
hi def link hyDiscardedString Comment
hi def link hyComment Comment
hi def link hyTodo Todo

syn sync fromstart
let b:current_syntax = "hy"
