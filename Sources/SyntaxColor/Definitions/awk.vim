" Vim syntax file
" Language:  AWK, with the GNU extensions
" Reference: POSIX.1-2024 awk; The GNU Awk User's Guide, edition 5.3
" Beyond Vim 9.0: numbers with exponents, mkbool, @nsinclude.

if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_

syn keyword awkStatement break continue delete do else exit for func function getline if next nextfile print printf
syn keyword awkStatement return switch while
syn keyword awkStatement case nextgroup=awkRegex skipwhite
syn match awkStatement "\<default\>"
syn match awkStatement "@\%(include\|load\|namespace\|nsinclude\)\>"
syn keyword awkPattern BEGIN END BEGINFILE ENDFILE
syn keyword awkFunction and asort asorti atan2 bindtextdomain close compl cos dcgettext dcngettext exp fflush gensub gsub
syn keyword awkFunction index int isarray length log lshift match mkbool mktime or patsplit rand rshift sin split sprintf
syn keyword awkFunction sqrt srand strftime strtonum sub substr system systime tolower toupper typeof xor
syn keyword awkVariable ARGC ARGIND ARGV BINMODE CONVFMT ENVIRON ERRNO FIELDWIDTHS FILENAME FNR FPAT FS FUNCTAB
syn keyword awkVariable IGNORECASE LINT NF NR OFMT OFS ORS PROCINFO RLENGTH RS RSTART RT SUBSEP SYMTAB TEXTDOMAIN
syn keyword awkOperatorWord in
syn match awkField "\$\d\+"

" A slash is a division unless an operator, an opening bracket or the start
" of a line comes before it.
syn match awkOperator "[-+*/%^=?:]\|[<>]=\|\*\*"
syn match awkOperator "&&\|||\|[!~,;]\|!=\|!\~\|==" nextgroup=awkRegex skipwhite
syn match awkOpening "[({]" nextgroup=awkRegex skipwhite
syn region awkRegex start="^\s*/" end="/" end="$" contains=awkRegexEscape,awkRegexSet,awkRegexMark
syn region awkRegex contained start="/" skip="\\." end="/" end="$" contains=awkRegexEscape,awkRegexSet,awkRegexMark
syn match awkRegexEscape contained "\\."
syn match awkRegexMark contained "[*+?|.]\|/\@1<=^\|\$\ze/"
syn match awkRegexSet contained "\[\^\=\]\=\%([^][\\]\|\\.\|\[:\a\+:\]\)*\]" contains=awkRegexSetText
syn match awkRegexSetText contained "\[\@1<=\^\=\]\=\%([^]\\]\|\\.\)*"

" Subscripts are shown as one piece.
syn region awkSubscript matchgroup=awkBracket start="\[" end="\]" end="$" contains=awkInnerSubscript
syn region awkInnerSubscript contained transparent start="\[" end="\]" end="$" contains=awkInnerSubscript

syn region awkString start=+"+ end=+"+ end=+\\\@1<!$+ contains=awkEscape,awkFormat
syn match awkEscape contained "\\\%(\o\{1,3}\|x\x\{1,2}\|.\|$\)"
syn match awkFormat contained "%\%([-+ #0]*\%(\*\|\d\+\)\=\%(\.\%(\*\|\d*\)\)\=[A-Za-z]\|%\)"

syn match awkNumber "\<\d\+\%(\.\d*\)\=\%([eE][-+]\=\d\+\)\=\>\="
syn match awkNumber "\w\@1<!\.\d\+\%([eE][-+]\=\d\+\)\="
syn match awkNumber "\<0[xX]\x\+\>"

syn match awkComment "#.*" contains=awkTodo
syn keyword awkTodo contained TODO

hi def link awkStatement Statement
hi def link awkPattern Special
hi def link awkFunction Function
hi def link awkVariable Special
hi def link awkField Special
hi def link awkOperatorWord Special
hi def link awkOperator Special
hi def link awkRegex String
hi def link awkRegexEscape Special
hi def link awkRegexMark Special
hi def link awkRegexSet String
hi def link awkRegexSetText Statement
hi def link awkSubscript Special
hi def link awkString String
hi def link awkEscape SpecialChar
hi def link awkFormat SpecialChar
hi def link awkNumber Number
hi def link awkComment Comment
hi def link awkTodo Todo

syn sync fromstart

let b:current_syntax = "awk"
