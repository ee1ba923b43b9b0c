" Language:  comma-separated values, with tabs or semicolons, too
" Reference: RFC 4180
if exists("b:current_syntax")
  finish
endif

" Columns have colors in turn; the first row holds the names. A quoted value may go over lines.
syn match  csvFirst  "^\%([^,;\t"]*\)" nextgroup=csvComma1
syn region csvQuoted1 start=+^"+ skip=+""+ end=+"+ nextgroup=csvComma1
syn match  csvComma1 contained "[,;\t]" nextgroup=csvSecond,csvQuoted2
syn match  csvSecond contained "[^,;\t"]*" nextgroup=csvComma2
syn region csvQuoted2 contained start=+"+ skip=+""+ end=+"+ nextgroup=csvComma2
syn match  csvComma2 contained "[,;\t]" nextgroup=csvThird,csvQuoted3
syn match  csvThird contained "[^,;\t"]*" nextgroup=csvComma3
syn region csvQuoted3 contained start=+"+ skip=+""+ end=+"+ nextgroup=csvComma3
syn match  csvComma3 contained "[,;\t]" nextgroup=csvFourth,csvQuoted4
syn match  csvFourth contained "[^,;\t"]*" nextgroup=csvComma4
syn region csvQuoted4 contained start=+"+ skip=+""+ end=+"+ nextgroup=csvComma4
syn match  csvComma4 contained "[,;\t]" nextgroup=csvNext,csvQuoted1Next
syn match  csvNext contained "[^,;\t"]*" nextgroup=csvComma1
syn region csvQuoted1Next contained start=+"+ skip=+""+ end=+"+ nextgroup=csvComma1

hi def link csvComma1      Delimiter
hi def link csvComma2      Delimiter
hi def link csvComma3      Delimiter
hi def link csvComma4      Delimiter
hi def link csvFirst       Identifier
hi def link csvQuoted1     Identifier
hi def link csvNext        Identifier
hi def link csvQuoted1Next Identifier
hi def link csvSecond      String
hi def link csvQuoted2     String
hi def link csvThird       Type
hi def link csvQuoted3     Type
hi def link csvFourth      Statement
hi def link csvQuoted4     Statement

syn sync fromstart
let b:current_syntax = "csv"
