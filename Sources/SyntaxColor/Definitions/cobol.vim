" Language:  COBOL
" Reference: ISO/IEC 1989:2023, clauses 6 (reference format), 8.9 (reserved words), 13 and 14
" Beyond Vim 9.0: free form, so that no column is wrong; `*>` comments, today's words and functions.
if exists("b:current_syntax")
  finish
endif

syn case ignore
syn iskeyword @,48-57,-,_

" Divisions, sections and paragraphs
syn match cobolDivision "\<\%(identification\|id\|environment\|data\|procedure\)\s\+division\>"
syn match cobolSection "\<\%(configuration\|input-output\|file\|working-storage\|local-storage\|linkage\|communication\|report\|screen\)\s\+section\>"
syn match cobolSection "\<\%(program-id\|function-id\|class-id\|method-id\|interface-id\|author\|installation\|date-written\|date-compiled\|security\|source-computer\|object-computer\|special-names\|repository\|file-control\|i-o-control\)\>\ze\."
syn match cobolSection "\<end\s\+\%(program\|function\|class\|method\|declaratives\)\>"

syn keyword cobolVerb accept add allocate alter apply cancel close compute continue copy delete display divide end-accept
syn keyword cobolVerb end-add end-compute end-delete end-display end-divide end-evaluate end-if end-multiply end-read
syn keyword cobolVerb end-return end-rewrite end-search end-start end-string end-subtract end-unstring end-write entry
syn keyword cobolVerb evaluate exhibit exit free generate go goback if else then initialize initiate inspect invoke json
syn keyword cobolVerb merge move multiply next open raise read release replace return rewrite search sentence set sort start
syn keyword cobolVerb stop string subtract suppress terminate tallying unlock unstring validate when write xml
syn keyword cobolCall call end-call perform end-perform exec execute end-exec
syn keyword cobolWord access address advancing after all alphabetic alphabetic-lower alphabetic-upper alphanumeric also
syn keyword cobolWord alternate and any are area as ascending assign at based before binary blank block bottom by byte
syn keyword cobolWord bytes cf ch character characters class code-set collating column comma common content control
syn keyword cobolWord conversion converting corresponding corr count crt currency cursor cycle date day day-of-week de
syn keyword cobolWord debugging decimal-point declaratives delimited delimiter depending descending detail
syn keyword cobolWord disjoining down duplicates dynamic end end-of-page equal error exception exclusive extend external false
syn keyword cobolWord fd filler final first footing for from function giving global greater group heading i-o in index
syn keyword cobolWord indexed indicate initial input into intrinsic invalid is just justified key label last leading left
syn keyword cobolWord length less limit limits linage line line-counter lines lock manual memory mode more-labels
syn keyword cobolWord native negative no not null nulls number numeric numeric-edited object of off omitted on optional or
syn keyword cobolWord order organization other output overflow page paragraph parsing
syn keyword cobolWord plus pointer position positive procedure proceed program prompt random record records recursive redefines reel
syn keyword cobolWord reference references relative remainder removal renames replacing reserve reset returning reversed
syn keyword cobolWord rewind right rounded same screen sd select self separate sequence sequential sharing sign size
syn keyword cobolWord sort-merge run standard standard-1 standard-2 status step super suppress test symbolic sync synchronized than
syn keyword cobolWord through thru time times title to top trailing true type typedef unit until up upon usage use using
syn keyword cobolWord value values varying wait with words yes yyyymmdd yyyyddd occurs division section
syn keyword cobolUsage binary-char binary-double binary-long binary-short comp comp-1 comp-2 comp-3 comp-4 comp-5 comp-6
syn keyword cobolUsage comp-x computational computational-1 computational-2 computational-3 computational-4
syn keyword cobolUsage computational-5 float-extended float-long float-short packed-decimal signed unsigned
syn keyword cobolUsage background-color foreground-color highlight lowlight reverse-video underline erase bell blink
syn keyword cobolConstant space spaces zero zeros zeroes high-value high-values low-value low-values quote quotes
syn match cobolFunction "\%(\<function\s\+\)\@<=[[:alnum:]-]\+"

" A picture
syn match cobolPicture "\<pic\%(ture\)\=\>\%(\s\+is\>\)\=" nextgroup=cobolShape skipwhite
syn match cobolShape contained "[-+$*SVPXAZN90B/,.()0-9CRD]\+\ze\%(\.\s\|\.$\|,\s\|\s\|$\)"

syn match cobolNumber "[-+]\=\%(\k\)\@1<!\d\+\%([.,]\d\+\)\=\%(e[-+]\=\d\+\)\=\k\@!"
syn match cobolLevel "\%(^\%([0-9 ]\{6}\)\=\s*\)\@<=\d\d\=\s\+\ze[[:alpha:]]"
syn region cobolString start=+\%(\<\%([xznbh]\|nx\|bx\)\)\="+ skip=+""+ end=+"+ oneline
syn region cobolString start=+\%(\<\%([xznbh]\|nx\|bx\)\)\='+ skip=+''+ end=+'+ oneline
syn match cobolPseudo "=="

" Fixed form has a mark in column 7: * and / comments, D debugging, - continuation.
syn match cobolComment "^.\{6}[*/].*" contains=cobolTodo
syn match cobolComment "^\s*\*.*" contains=cobolTodo
syn match cobolComment "\*>.*" contains=cobolTodo
syn match cobolSequence "^\%(\d\{6}\|[[:alnum:]]\{2}\d\{4}\)\ze\%([ *D/-]\|$\)" nextgroup=cobolComment
syn match cobolComment contained "[*/].*" contains=cobolTodo
syn match cobolDirective "^\s*>>.*\|^\s*\$\%(set\|if\|else\|end\|region\)\>.*"
syn keyword cobolTodo contained TODO FIXME XXX

hi def link cobolDivision Statement
hi def link cobolSection Statement
hi def link cobolVerb Statement
hi def link cobolCall Function
hi def link cobolWord Statement
hi def link cobolUsage Special
hi def link cobolConstant Constant
hi def link cobolFunction Function
hi def link cobolLevel Type
hi def link cobolPicture Statement
hi def link cobolShape Constant
hi def link cobolNumber Number
hi def link cobolString String
hi def link cobolPseudo Delimiter
hi def link cobolComment Comment
hi def link cobolSequence Comment
hi def link cobolDirective PreProc
hi def link cobolTodo Todo

syn sync fromstart
let b:current_syntax = "cobol"
