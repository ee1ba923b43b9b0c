" Language:  JavaScript
" Reference: ECMAScript 2025 (ECMA-262, 16th edition); the browser's global
"            names from the HTML standard
" Beyond Vim 9.0: the #! line, numbers, regular expressions wherever an expression may begin, all of
"            their flags, whole \u{…} escapes, line continuations in strings, yield, and JSX.

if exists("b:current_syntax")
  finish
endif

syn case match
syn iskeyword @,48-57,_,192-255,$

" Words.
syn keyword javascriptConditional if else switch
syn keyword javascriptRepeat      while for do in
syn keyword javascriptBranch      break continue
syn keyword javascriptLabel       case default
syn keyword javascriptException   try catch finally throw
syn keyword javascriptStatement   return with await yield
syn keyword javascriptOperator    new delete instanceof typeof
syn keyword javascriptNull        null undefined
syn keyword javascriptBoolean     true false
syn keyword javascriptIdentifier  arguments this var let
syn keyword javascriptFunction    function
syn keyword javascriptType        Array Boolean Date Function Number Object String RegExp
syn keyword javascriptGlobal      self window top parent document event location
syn keyword javascriptGlobal      alert confirm prompt status escape unescape
syn keyword javascriptReserved    abstract boolean byte char class const debugger double enum export
syn keyword javascriptReserved    extends final float goto implements import int interface long native
syn keyword javascriptReserved    package private protected public short static super synchronized
syn keyword javascriptReserved    throws transient volatile async

syn match javascriptBraces /[][{}]/
" Without colour of their own, but not part of what surrounds a script in HTML.
syn match javascriptParens /[()]/
syn match javascriptNumber /\<\%(0[xX][0-9A-Fa-f_]\+\|0[bB][01_]\+\|0[oO][0-7_]\+\|\d[0-9_]*\%(\.[0-9_]*\)\=\%([eE][-+]\=\d[0-9_]*\)\=\)n\=\>/
syn match javascriptNumber /\.\d[0-9_]*\%([eE][-+]\=\d[0-9_]*\)\=\>/

" A slash begins a regular expression where an operand is expected: behind an operator, an opening
" bracket or a word that wants one. On a line of its own it may also go on with a division.
syn match javascriptRegexp /\%(\/[^*/]\)\@=\%([(,=:[!&|?{;~]\s*\|=>\s*\|[^+]+\s*\|[^-]-\s*\|\<\%(return\|case\|typeof\|in\|of\|do\|else\|void\|delete\|throw\|new\|yield\|await\|instanceof\)\s*\)\@16<=\/\%(\\.\|\[\%([^\]\\]\|\\.\)*\]\|[^\/[\\]\)*\/[dgimsuvy]*/
syn match javascriptRegexp /\%(\/[^*/[:space:]]\)\@=\%(^\s*\)\@32<=\/\%(\\.\|\[\%([^\]\\]\|\\.\)*\]\|[^\/[\\]\)*\/[dgimsuvy]*/

" Strings end with their line unless it is continued.
syn match  javascriptEscape /\\\%(u{\x\{1,6}}\|u\x\{4}\|x\x\x\|\o\{1,3}\|.\)/ contained
syn region javascriptString start=/"/ skip=/\\./ end=/"\|\\\@1<!$/ contains=javascriptEscape
syn region javascriptString start=/'/ skip=/\\./ end=/'\|\\\@1<!$/ contains=javascriptEscape
syn region javascriptTemplate start=/`/ skip=/\\./ end=/`/ contains=javascriptEscape,javascriptSubstitution
syn region javascriptSubstitution matchgroup=javascriptSubstitution start=/${/ end=/}/ contained contains=javascriptObject,javascriptString,javascriptTemplate,javascriptBoolean,javascriptNull,javascriptIdentifier,javascriptComment,javascriptNumber,javascriptRegexp
syn region javascriptObject matchgroup=javascriptObject start=/{/ end=/}/ contained contains=javascriptObject,javascriptString,javascriptTemplate,javascriptBoolean,javascriptNull,javascriptIdentifier,javascriptComment,javascriptNumber,javascriptRegexp

syn keyword javascriptTodo TODO FIXME XXX TBD contained
syn match  javascriptComment +//.*$+ contains=javascriptTodo
syn region javascriptComment start=+/\*+ end=+\*/+ contains=javascriptTodo

syn match  javascriptHashBang /\%^#!.*$/

" JSX, where an operand is expected. Between its tags a quotation mark is one.
syn region javascriptElement start=/\%(^\s*\|[(,=:[&|?{]\s*\|=>\s*\|\<\%(return\|default\|yield\)\s\+\)\@99<=<\%(>\|\h[[:alnum:]_$.:-]*\%([[:space:]>]\|\/>\|$\)\)\@=/ matchgroup=javascriptMark end=/\/>/ end=/<\/[^>]*>/ contains=javascriptTagName,javascriptAttribute,javascriptAttributeText,javascriptExpression,javascriptChildren,javascriptComment
syn region javascriptChild start=/<\%(>\|\h\)\@=/ matchgroup=javascriptMark end=/\/>/ end=/<\/[^>]*>/ contained contains=javascriptTagName,javascriptAttribute,javascriptAttributeText,javascriptExpression,javascriptChildren,javascriptComment
syn match  javascriptTagName /<\@1<=\h[[:alnum:]_$.:-]*/ contained
syn match  javascriptAttribute /[[:space:]]\@1<=\h[[:alnum:]_$.:-]*/ contained
syn region javascriptAttributeText start=/"/ end=/"/ contained
syn region javascriptAttributeText start=/'/ end=/'/ contained
syn cluster javascriptOperand contains=javascriptConditional,javascriptRepeat,javascriptBranch,javascriptLabel,javascriptException,javascriptStatement,javascriptOperator,javascriptNull,javascriptBoolean
syn cluster javascriptOperand add=javascriptIdentifier,javascriptFunction,javascriptType,javascriptGlobal,javascriptReserved,javascriptNumber,javascriptRegexp,javascriptString,javascriptTemplate,javascriptComment,javascriptElement,javascriptBlock
syn region javascriptExpression matchgroup=javascriptBraces start=/{/ end=/}/ contained contains=@javascriptOperand
syn region javascriptBlock matchgroup=javascriptBraces start=/{/ end=/}/ contained contains=@javascriptOperand
syn region javascriptChildren matchgroup=javascriptMark start=/>/ end=/\ze<\// contained contains=javascriptChild,javascriptExpression,javascriptEntity
syn match  javascriptEntity /&\%(\h\w*\|#\d\+\|#x\x\+\);/ contained

syn sync fromstart

hi def link javascriptConditional  Conditional
hi def link javascriptRepeat       Repeat
hi def link javascriptBranch       Conditional
hi def link javascriptLabel        Label
hi def link javascriptException    Exception
hi def link javascriptStatement    Statement
hi def link javascriptOperator     Operator
hi def link javascriptNull         Keyword
hi def link javascriptBoolean      Boolean
hi def link javascriptIdentifier   Identifier
hi def link javascriptFunction     Function
hi def link javascriptBraces       Function
hi def link javascriptType         Type
hi def link javascriptGlobal       Keyword
hi def link javascriptReserved     Keyword
hi def link javascriptRegexp       String
hi def link javascriptString       String
hi def link javascriptTemplate     String
hi def link javascriptSubstitution Special
hi def link javascriptObject       Special
hi def link javascriptEscape       Special
hi def link javascriptComment      Comment
hi def link javascriptHashBang     Comment
hi def link javascriptTodo         Todo
hi def link javascriptNumber       Number
hi def link javascriptElement      Identifier
hi def link javascriptChild        Identifier
hi def link javascriptMark         Identifier
hi def link javascriptTagName      Statement
hi def link javascriptAttribute    Type
hi def link javascriptAttributeText String
hi def link javascriptEntity       Special

let b:current_syntax = "javascript"
