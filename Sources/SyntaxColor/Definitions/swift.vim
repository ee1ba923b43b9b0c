" Language:  Swift
" Reference: The Swift Programming Language (6.1): lexical structure, summary of the grammar
" Beyond Vim 9.0: actor, async, await, some, any, consume, borrowing and the other
" words added since Swift 5.5; extended (#"…"#) strings with interpolation; macros; regular expressions.

if exists("b:current_syntax")
  finish
endif

" Statements.
syn keyword swiftConditional if else guard switch case default where
syn keyword swiftRepeat for while repeat do in
syn keyword swiftStatement break continue fallthrough return throw defer yield
syn keyword swiftException try catch throws rethrows
syn keyword swiftStatement async await consume discard
syn match swiftCasting "\<as[?!]\=\ze\%([^A-Za-z0-9_?!]\|$\)" nextgroup=swiftType skipwhite
syn match swiftCasting "\<is\>" nextgroup=swiftType skipwhite
syn match swiftStatement "\<indirect\s\+case\>"

" Declarations: a name follows.
syn keyword swiftDefinition import skipwhite nextgroup=swiftImportKind
syn match swiftImportKind "\<\%(typealias\|struct\|class\|enum\|protocol\|let\|var\|func\)\>" contained skipwhite nextgroup=swiftTypeName
syn keyword swiftDefinition class enum extension protocol struct skipwhite nextgroup=swiftTypeName
syn match swiftDefinition "\<actor\ze\s\+\u" skipwhite nextgroup=swiftTypeName
syn match swiftDefinition "\<macro\ze\s\+\h\w*\s*[(<]" skipwhite nextgroup=swiftFunctionName
syn keyword swiftDefinition precedencegroup skipwhite nextgroup=swiftTypeName
syn keyword swiftDefinition associatedtype typealias skipwhite nextgroup=swiftTypeAliasName
syn keyword swiftDefinition func operator skipwhite nextgroup=swiftFunctionName,swiftOperator
syn keyword swiftDefinition let var skipwhite nextgroup=swiftVariableName
syn keyword swiftDefinition inout
syn match swiftTypeName "\<[A-Za-z_][A-Za-z0-9_.]*\>" contained skipwhite nextgroup=swiftParameters
syn match swiftTypeAliasName "\<\h\w*\>" contained skipwhite nextgroup=swiftTypeAliasEqual,swiftTypePair
syn match swiftTypeAliasEqual "=" contained skipwhite skipempty nextgroup=@swiftTypes
syn match swiftFunctionName "\<\h\w*\>" contained nextgroup=swiftParameters
syn match swiftVariableName "\<\h\w*\>" contained skipwhite nextgroup=swiftTypePair
syn region swiftParameters matchgroup=swiftDelimiter start="<" end=">" oneline contained contains=swiftParameter,swiftParameters
syn match swiftParameter "\<\h[A-Za-z0-9_.]*\>" contained skipwhite nextgroup=swiftTypePair

" Modifiers. Some are words anywhere else, but never common ones.
syn keyword swiftModifier convenience fileprivate final get internal lazy mutating nonmutating open dynamic
syn keyword swiftModifier override package prefix private public required set static
syn keyword swiftModifier weak willSet didSet nonisolated isolated borrowing consuming distributed
syn match swiftModifier "\<\%(infix\|postfix\|optional\|unowned\)\ze\s\+\%(var\|func\|let\|operator\|class\|init\)\>"

" Types: after a colon, an arrow or a cast.
syn match swiftTypePair ":" skipwhite skipempty nextgroup=@swiftTypes
syn match swiftArrow "->" skipwhite skipempty nextgroup=@swiftTypes
syn cluster swiftTypes contains=swiftType,swiftBrackets,swiftTuple,swiftTypeWord,swiftTypeAttribute
syn match swiftType "\<\h[A-Za-z0-9_.]*\>[?!]\=" contained skipwhite nextgroup=swiftTypeArguments
syn match swiftTypeWord "\<inout\>" contained skipwhite nextgroup=@swiftTypes
syn match swiftTypeAttribute "@\h\w*" contained skipwhite nextgroup=@swiftTypes
syn region swiftTypeArguments matchgroup=swiftDelimiter start="<" end=">" oneline contained contains=swiftParameter,swiftTypeArguments
syn region swiftBrackets matchgroup=swiftDelimiter start="\[" end="\]" contained contains=swiftBrackets,swiftTuple,swiftTypePair,swiftComment
syn region swiftTuple matchgroup=swiftDelimiter start="(" end=")" contained contains=swiftBrackets,swiftTuple,swiftElement,swiftComment skipwhite nextgroup=swiftArrow
syn match swiftElement +"\%(\\.\|[^"\\]\)*"+ contained
syn match swiftElement +[^]["(),<>&|=+{}!-]\++ contained nextgroup=swiftTypeArguments
syn keyword swiftPlaceType Any AnyObject
syn match swiftPlaceType "\<\%(some\|any\)\ze\s\+\u"

" Names with a meaning of their own.
syn keyword swiftSelf self Self super
syn keyword swiftSelf init deinit subscript
syn keyword swiftConstant true false
syn keyword swiftConstant nil
syn match swiftImplicit "\$\w\+"

" A name in backquotes is no keyword.
syn match swiftQuotedName "`\h\w*`" transparent contains=NONE nextgroup=swiftParameters

" Attributes, conditional compilation, macro expressions.
syn match swiftAttribute "@\h\w*" nextgroup=swiftTuple
syn match swiftPreProc "#\%(if\|elseif\|else\|endif\|sourceLocation\|line\|file\|fileID\|filePath\|function\|column\|dsohandle\)\>"

" Operators, Unicode ones left out.
syn match swiftOperator "[-+*%<>=&^|~!]\+\|/[/*]\@!"
syn match swiftOperator "\.\.[.<]"
syn match swiftArrow "->" skipwhite skipempty nextgroup=@swiftTypes
syn match swiftCoalescing "??"

" Literals.
syn match swiftNumber "\<\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][-+]\=\d[0-9_]*\)\=\>"
syn match swiftNumber "\<0b[01_]\+\>\|\<0o[0-7_]\+\>"
syn match swiftNumber "\<0x[0-9A-Fa-f_]\+\%(\.\x\+\)\=\%([pP][-+]\=\d[0-9_]*\)\=\>"
syn region swiftString start=+"+ skip=+\\\\\|\\"+ end=+"\|$+ contains=swiftInterpolation
syn region swiftString start=+"""+ skip=+\\\\\|\\"+ end=+"""+ contains=swiftInterpolation
syn region swiftString start=+\z(#\+\)"+ end=+"\z1\|$+ contains=swiftRawInterpolation
syn region swiftString start=+\z(#\+\)"""+ end=+"""\z1+ contains=swiftRawInterpolation
syn region swiftInterpolation matchgroup=swiftDelimiter start="\\(" end=")" oneline contained contains=TOP,swiftTypePair
syn region swiftRawInterpolation matchgroup=swiftDelimiter start="\\#\+(" end=")" oneline contained contains=TOP,swiftTypePair
syn region swiftGroup start="(" end=")" transparent contained containedin=swiftInterpolation,swiftRawInterpolation,swiftGroup oneline contains=TOP,swiftTypePair

" Regular expressions: where an operand is expected, not before a blank, and closed on the line; with
" numbers signs anywhere, and over lines where the line ends behind the mark.
syn match swiftRegex +\%(/[^/*[:space:]]\)\@=\%(^\s*\|[(,=:[!&|?{;~]\s*\|\<\%(return\|case\|in\|try\|await\|throw\|if\|where\)\s\+\)\@20<=/\%(\\.\|\[\%([^]\\]\|\\.\)*\]\|[^\\/[]\)*[^\\/[:space:]]\@1<=/+
syn region swiftRegex start=+\z(#\+\)/+ end=+/\z1\|$+
syn region swiftRegex start=+\z(#\+\)/\s*$+ end=+/\z1+

" Comments nest.
syn match swiftComment "//.*$" contains=swiftTodo
syn region swiftComment matchgroup=swiftComment start="/\*" end="\*/" contains=swiftNested
syn region swiftNested start="/\*" end="\*/" contained contains=swiftNested
syn match swiftComment "\%^#!.*$"
syn keyword swiftTodo MARK TODO FIXME XXX NOTE contained

hi def link swiftConditional Conditional
hi def link swiftRepeat Repeat
hi def link swiftStatement Statement
hi def link swiftException Exception
hi def link swiftCasting Keyword
hi def link swiftDefinition Define
hi def link swiftImportKind Define
hi def link swiftTypeWord Define
hi def link swiftTypeName Function
hi def link swiftTypeAliasName Identifier
hi def link swiftTypeAliasEqual Special
hi def link swiftFunctionName Function
hi def link swiftVariableName Identifier
hi def link swiftParameter Identifier
hi def link swiftParameters Delimiter
hi def link swiftTypeArguments Delimiter
hi def link swiftDelimiter Delimiter
hi def link swiftModifier Statement
hi def link swiftTypePair Delimiter
hi def link swiftArrow Delimiter
hi def link swiftType Type
hi def link swiftPlaceType Type
hi def link swiftSelf Function
hi def link swiftConstant Constant
hi def link swiftImplicit Identifier
hi def link swiftAttribute Type
hi def link swiftBrackets Type
hi def link swiftElement Type
hi def link swiftTypeAttribute Type
hi def link swiftPreProc PreCondit
hi def link swiftOperator Function
hi def link swiftCoalescing Keyword
hi def link swiftNumber Number
hi def link swiftString String
hi def link swiftRegex String
hi def link swiftComment Comment
hi def link swiftNested Comment
hi def link swiftTodo Todo

syn sync fromstart

let b:current_syntax = "swift"
