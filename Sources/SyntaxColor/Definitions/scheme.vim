" Language:  Scheme
" Reference: Revised⁷ Report on the Algorithmic Language Scheme (R7RS small)
" As in Vim, no `syn sync`: a string or block comment may end at an empty line. The words of the report are
" found inside longer names too: `vector-ref` shows `vector`; `define-syntax` shows `define`.

if exists("b:current_syntax")
  finish
endif

" A name is taken whole, so that only its first word can be one of those below.
syn match schemeName "[^][ \t()\"';`,|#0-9.+-][^][ \t()\"';`,|]*" transparent contains=NONE
syn match schemeName "[-+.][^][ \t()\"';`,|0-9][^][ \t()\"';`,|]*\|#[:%#][^][ \t()\"';`,|]*" transparent contains=NONE
syn match schemeNameRest "[^][ \t()\"';`,|]\+" contained transparent contains=NONE

" Syntax, libraries, procedures.
syn keyword schemeSyntax nextgroup=schemeNameRest define lambda if cond else case and or when unless let letrec do begin
syn keyword schemeSyntax nextgroup=schemeNameRest delay parameterize guard quote quasiquote unquote
syn keyword schemeDirective nextgroup=schemeNameRest import export include library
syn region schemeImportForm matchgroup=schemePlain start="(\ze\s*import\s" end=")" contains=schemeImport,schemeImportSet,schemeComment
syn region schemeImportSet matchgroup=schemePlain start="(" end=")" contained contains=schemeImportSet,schemeImportWord,schemeImportName,schemeComment
syn match schemeImportName "[^][ \t()\"';`,|]\+" contained transparent contains=schemeImportWord
syn keyword schemeImportWord only except prefix rename contained nextgroup=schemeNameRest
syn match schemeImport "import\s" contained
syn keyword schemeProcedure nextgroup=schemeNameRest abs acos angle append apply asin assoc assq assv atan bytevector
syn keyword schemeProcedure nextgroup=schemeNameRest caaaar caaadr caaar caadar caaddr caadr caar cadaar cadadr cadar
syn keyword schemeProcedure nextgroup=schemeNameRest caddar cadddr caddr cadr car cdaaar cdaadr cdaar cdadar cdaddr cdadr
syn keyword schemeProcedure nextgroup=schemeNameRest cdar cddaar cddadr cddar cdddar cddddr cdddr cddr cdr ceiling cons cos
syn keyword schemeProcedure nextgroup=schemeNameRest denominator display environment error eval exact exit exp expt
syn keyword schemeProcedure nextgroup=schemeNameRest features floor force gcd inexact lcm length list load log magnitude
syn keyword schemeProcedure nextgroup=schemeNameRest map max member memq memv min modulo newline not numerator quotient
syn keyword schemeProcedure nextgroup=schemeNameRest raise rationalize read remainder reverse round sin sqrt square string
syn keyword schemeProcedure nextgroup=schemeNameRest substring tan truncate values vector write

" Literals.
syn match schemeNumber "\%(^\|[][ \t()'`,]\)\@1<=[-+]\=\d\+\%(\.\d*\|/\d\+\)\=\ze\%([][ \t()\";]\|$\)"
syn match schemeNumber "\%(^\|[][ \t()'`,]\)\@1<=[-+]\=\d*\.\d\+\ze\%([][ \t()\";]\|$\)"
syn match schemeNumber "\%(^\|[][ \t()'`,]\)\@1<=[-+]\=\d\+\%(\.\d*\)\=[-+]\d*\%(\.\d*\)\=i\ze\%([][ \t()\";]\|$\)"
syn match schemeNumber "\%(^\|[][ \t()'`,]\)\@1<=[-+]\%(inf\|nan\)\.0\ze\%([][ \t()\";]\|$\)"
syn match schemeNumber "#[dDeEiI][-+]\=[0-9./]\+\|#[xX][-+]\=[0-9A-Fa-f/]\+\|#[bB][-+]\=[01/]\+\|#[oO][-+]\=[0-7/]\+"
syn match schemeBoolean "#t\%(rue\)\=\>\|#f\%(alse\)\=\>"
syn match schemeCharacter "#\\.[^][ \t()\\'`]*"
syn region schemeString start=+\\\@1<!"+ skip=+\\[\\"]+ end=+"+
syn region schemeBarName start="|" skip="\\|" end="|" oneline transparent contains=NONE

" Quoted data: the parentheses are data too. What is unquoted in a quasiquoted list is code.
syn match schemeQuoted "['`][^][ \t()\"';`,|#]*"
syn cluster schemeLiteral contains=schemeNumber,schemeBoolean,schemeCharacter,schemeString,schemeComment,schemeBlockComment,schemeDatumComment,schemeQuoted,schemeUnquoted,schemeName
syn region schemeData matchgroup=schemeQuote start="'\+#\=\%(u8\)\=(" start="#\%(u8\)\=(" end=")" contains=@schemeLiteral,schemeData,schemeDataList,schemeDataBracket
syn region schemeDataList matchgroup=schemeQuote start="`*(" end=")" contained contains=@schemeLiteral,schemeData,schemeDataList
syn region schemeQuasi matchgroup=schemeQuote start="`\+(" end=")" contains=@schemeLiteral,schemeData,schemeQuasi,schemeQuasiList,schemeUnquotedForm,schemeDataBracket
syn region schemeQuasiList matchgroup=schemeQuote start="(" end=")" contained contains=@schemeLiteral,schemeData,schemeQuasi,schemeQuasiList,schemeUnquotedForm
syn match schemeDataBracket "\[" contained
syn match schemeUnquoted "#\@1<!,@\=[^][ \t()\"';`,|]\+" transparent contains=NONE
syn region schemeUnquotedForm matchgroup=schemePlain start="#\@1<!,@\=(" end=")" contained transparent contains=TOP,schemeUnquotedForm
syn region schemeForm matchgroup=schemePlain start="(" end=")" contained transparent contains=TOP containedin=schemeUnquotedForm,schemeForm

" Comments: to the end of the line, nested blocks, one datum.
syn match schemeComment ";.*$"
syn region schemeBlockComment start="#|" end="|#" contains=schemeBlockComment
syn match schemeDatumComment "#;\s*[^][ \t()]\+"
syn region schemeDatumComment matchgroup=schemeComment start="#;\s*(" end=")" contains=schemeDatumList
syn region schemeDatumList start="(" end=")" contained transparent contains=schemeDatumList

hi def link schemeSyntax Statement
hi def link schemeDirective PreProc
hi def link schemeImport PreProc
hi def link schemeImportWord PreProc
hi def link schemeProcedure Function
hi def link schemeNumber Number
hi def link schemeBoolean Boolean
hi def link schemeCharacter Character
hi def link schemeString String
hi def link schemeQuoted Special
hi def link schemeQuote Special
hi def link schemeDataBracket Special
hi def link schemeComment Comment
hi def link schemeBlockComment Comment
hi def link schemeDatumComment Comment


let b:current_syntax = "scheme"
