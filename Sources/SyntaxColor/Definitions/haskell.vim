" Language:  Haskell
" Reference: Haskell 2010 Language Report; GHC User's Guide 9.10
" Beyond Vim 9.0: digit groups (NumericUnderscores) in every base are numbers; quasi-quotes and strings
"            of several lines.

if exists("b:current_syntax")
  finish
endif

" Operators: runs of symbol characters, names in backquotes.
syn match hsOperator "[-!#$%&*+./<=>?@\\^|~:]\+"
syn match hsOperator "`\K[A-Za-z0-9_'.]*`"
" A qualified name's dot belongs to the name, not to the operators.
syn match hsQualified "\<\u[A-Za-z0-9_']*\.\%(\u[A-Za-z0-9_']*\.\)*[A-Za-z_]\@=" transparent contains=NONE

syn keyword hsStructure module class deriving instance default where newtype
syn keyword hsStructure data type nextgroup=hsFamily skipwhite
syn keyword hsFamily family contained
syn keyword hsInfix infix infixl infixr
syn keyword hsStatement do mdo case of let in
syn keyword hsConditional if then else

" Imports: some words are keywords only here.
syn match hsImport "\<import\>.*" contains=hsImportWord,hsString,hsComment,hsLineComment,hsPragma
syn keyword hsImportWord import qualified as hiding contained

" Labels (OverloadedLabels).
syn match hsLabel "\%(^\|[ \t([,]\)\@1<=#\l[A-Za-z0-9_']*"

" Literals.
syn match hsNumber "\<\d\+\%(_\+\d\+\)*\>\|\<0[xX]_*\x[0-9A-Fa-f_]*\>\|\<0[oO]_*\o[0-7_]*\>\|\<0[bB]_*[01][01_]*\>"
syn match hsFloat "\<\d[0-9_]*\.\d[0-9_]*\%([eE][-+]\=\d[0-9_]*\)\=\>\|\<\d[0-9_]*[eE][-+]\=\d[0-9_]*\>"
" A string goes on behind a gap: blanks and line ends between backslashes.
syn region hsString start=+"+ skip=+\\\\\|\\"\|\\\s*$+ end=+"\|$+ contains=hsEscape
syn region hsString start=+"""+ skip=+\\\\\|\\"+ end=+"""+ contains=hsEscape
syn match hsCharacter "[^A-Za-z0-9_']'\([^\\]\|\\[^']\+\|\\'\)'"lc=1 contains=hsEscape
syn match hsCharacter "^'\([^\\]\|\\[^']\+\|\\'\)'" contains=hsEscape
syn match hsEscape "\\[abfnrtv\\\"'&]\|\\\d\+\|\\o\o\+\|\\x\x\+\|\\\^[A-Z@\[\]\\^_]" contained
syn match hsEscape "\\\%(NUL\|SOH\|STX\|ETX\|EOT\|ENQ\|ACK\|BEL\|BS\|HT\|LF\|VT\|FF\|CR\|SO\|SI\|DLE\|DC[1-4]\|NAK\|SYN\|ETB\|CAN\|EM\|SUB\|ESC\|FS\|GS\|RS\|US\|SP\|DEL\)" contained

" Quasi-quotes. [x| may also begin a list comprehension, which has <- or its end on the line; the quotes
" of Template Haskell, with e, d, t, p or no name, hold Haskell.
syn region hsQuasiQuote start="\[\%([edtp]|\)\@!\%(\u[A-Za-z0-9_']*\.\)*[a-z_][A-Za-z0-9_']*|\%(.*|\]\|\%([^]<]\|<-\@!\)*$\)\@=" end="|\]"

" Comments: two or more dashes that are not part of an operator; nested blocks; pragmas.
syn match hsLineComment "---*\%([^-!#$%&*+./<=>?@\\^|~:].*\)\=$"
syn region hsComment start="{-" end="-}" contains=hsComment
syn region hsPragma start="{-#" end="#-}"

" The C preprocessor (CPP).
syn match hsPreProc "^#\s*\%(if\|ifdef\|ifndef\|else\|elif\|endif\|define\|undef\|error\|warning\|line\|let\)\>\%(.*\\\n\)*.*$" contains=hsCppComment
syn match hsPreProc "^#\s*include\>" skipwhite nextgroup=hsIncluded
syn match hsIncluded +"[^"]*"\|<[^>]*>+ contained
syn region hsCppComment start="/\*" end="\*/" oneline contained

hi def link hsOperator Operator
hi def link hsStructure Structure
hi def link hsFamily Structure
hi def link hsInfix PreProc
hi def link hsStatement Statement
hi def link hsConditional Conditional
hi def link hsImportWord Include
hi def link hsLabel Special
hi def link hsNumber Number
hi def link hsFloat Float
hi def link hsString String
hi def link hsCharacter Character
hi def link hsQuasiQuote String
hi def link hsEscape SpecialChar
hi def link hsLineComment Comment
hi def link hsComment Comment
hi def link hsPragma SpecialComment
hi def link hsPreProc PreProc
hi def link hsIncluded String
hi def link hsCppComment Comment

syn sync fromstart

let b:current_syntax = "haskell"
