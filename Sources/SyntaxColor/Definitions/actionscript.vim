" Language:  ActionScript 3
" Reference: ActionScript 3.0 Language Specification (Adobe), and its reference for the global names
if exists("b:current_syntax")
  finish
endif

syn keyword actionscriptStatement return break continue with use default case
syn keyword actionscriptConditional if else switch
syn keyword actionscriptRepeat for each while do in
syn keyword actionscriptException try catch finally throw
syn keyword actionscriptOperatorWord new delete typeof instanceof is as void
syn keyword actionscriptDeclaration var const function class interface package namespace extends
syn keyword actionscriptDeclaration implements import include get set
syn keyword actionscriptModifier public private protected internal static final override dynamic native
syn keyword actionscriptBoolean true false
syn keyword actionscriptConstant null undefined NaN Infinity
syn keyword actionscriptIdentifier this super arguments
syn keyword actionscriptType Array Boolean Class Date Error Function int Namespace Number Object QName
syn keyword actionscriptType RegExp String uint Vector XML XMLList ByteArray Dictionary Sprite MovieClip
syn keyword actionscriptType Event MouseEvent DisplayObject Point Rectangle
syn keyword actionscriptFunction trace parseInt parseFloat isNaN isFinite escape unescape encodeURI
syn keyword actionscriptFunction decodeURI encodeURIComponent decodeURIComponent
syn match   actionscriptTypeName "\%(:\s*\)\@4<=\u\w*"
syn match   actionscriptOperator "[-+*/%=<>!&|^~?]\+\|\.\.\.\|::"

syn match   actionscriptNumber "\<\%(0[xX]\x\+\|\d\+\%(\.\d*\)\=\%([eE][-+]\=\d\+\)\=\)\>\|\.\d\+\%([eE][-+]\=\d\+\)\=\>"
syn match   actionscriptEscape contained "\\\%(x\x\x\|u\x\{4}\|.\)"
syn region  actionscriptString start=+"+ skip=+\\.+ end=+"+ end=+\\\@1<!$+ contains=actionscriptEscape
syn region  actionscriptString start=+'+ skip=+\\.+ end=+'+ end=+\\\@1<!$+ contains=actionscriptEscape
syn match   actionscriptRegexp "\%([(,=:[!&|?{;]\s*\|\<return\s*\)\@16<=/\%(\\.\|\[\%([^\]\\]\|\\.\)*\]\|[^*/[\\]\)\%(\\.\|\[\%([^\]\\]\|\\.\)*\]\|[^/[\\]\)*/[gimsx]*"

" Metadata, and literals of XML (E4X), which end with their element on a line.
syn match   actionscriptMetadata "^\s*\[\u\w*\%((.*)\)\=\]" contains=actionscriptString
syn match   actionscriptXML "\%([(,=:[?]\s*\|\<return\s*\)\@16<=<\h[^>]*\%(/>\|>.*</[^>]*>\)"

syn keyword actionscriptTodo contained TODO FIXME XXX
syn match   actionscriptTag contained "@\a\+"
syn match   actionscriptComment "//.*" contains=actionscriptTodo
syn region  actionscriptComment start="/\*" end="\*/" contains=actionscriptTodo,actionscriptTag

hi def link actionscriptStatement    Statement
hi def link actionscriptConditional  Conditional
hi def link actionscriptRepeat       Repeat
hi def link actionscriptException    Exception
hi def link actionscriptOperatorWord Operator
hi def link actionscriptDeclaration  Keyword
hi def link actionscriptModifier     StorageClass
hi def link actionscriptBoolean      Boolean
hi def link actionscriptConstant     Constant
hi def link actionscriptIdentifier   Identifier
hi def link actionscriptType         Type
hi def link actionscriptTypeName     Type
hi def link actionscriptFunction     Function
hi def link actionscriptOperator     Operator
hi def link actionscriptNumber       Number
hi def link actionscriptEscape       SpecialChar
hi def link actionscriptString       String
hi def link actionscriptRegexp       String
hi def link actionscriptMetadata     PreProc
hi def link actionscriptXML          Special
hi def link actionscriptTodo         Todo
hi def link actionscriptTag          Special
hi def link actionscriptComment      Comment

syn sync fromstart
let b:current_syntax = "actionscript"
