" Language:  TypeScript
" Reference: the TypeScript Handbook and the compiler's grammar, TypeScript 5.9;
"            expressions as in ECMAScript 2025
" Beyond Vim 9.0: satisfies, accessor, override and never in every place a type may stand; regular
"            expressions wherever an expression may begin; JSX.

if exists("b:current_syntax")
  finish
endif

syn case match
syn iskeyword @,48-57,_,192-255,$

" Words of statements and expressions.
syn keyword tsStatement return if else for while do switch case default break continue with
syn keyword tsStatement async await yield of in satisfies
syn keyword tsSpecial   import export from declare try throw catch finally debugger
syn keyword tsSpecial   as nextgroup=tsPredefined,tsTypeName skipwhite
syn keyword tsVariable  let const var nextgroup=tsVariableName skipwhite
syn keyword tsOperator  new delete typeof void instanceof enum
syn keyword tsThis      this super arguments static
syn keyword tsConstant  true false null undefined
syn keyword tsGlobal    Array ArrayBuffer Boolean DataView Date Error EvalError Function Intl JSON
syn keyword tsGlobal    Map Math Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String
syn keyword tsGlobal    Symbol SyntaxError TypeError URIError WeakMap WeakSet Float32Array Float64Array Int16Array
syn keyword tsGlobal    Int32Array Int8Array Uint16Array Uint32Array Uint8Array Uint8ClampedArray document
syn keyword tsGlobal    window globalThis process Buffer exports global alert confirm prompt decodeURI
syn keyword tsGlobal    decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN parseFloat parseInt
syn keyword tsGlobal    setTimeout clearTimeout setInterval clearInterval fetch navigator location history
syn keyword tsGlobal    console nextgroup=tsConsoleMember
syn match   tsConsoleMember /\.\a\+/ contained
syn keyword tsGlobal    name status self parent top screen performance crypto Node Element HTMLElement File Blob
syn keyword tsGlobal    FormData URL URLSearchParams Headers Request Response AbortController Worker WebSocket
syn keyword tsGlobal    XMLHttpRequest Iterator setImmediate
syn match   tsGlobal    /\<module\>/
syn keyword tsTest      describe it test before after assert expect beforeEach afterEach
syn match   tsVariableName /\%(enum\>\)\@![[:alpha:]_$][[:alnum:]_$]*!\=/ contained nextgroup=tsAnnotation
syn match   tsSpecial   /\<\%(module\|namespace\)\>\ze\s\+[[:alpha:]"'_$]/

" Brackets. A brace after an operator, a comma or a parenthesis opens an object.
syn match  tsArrow    /=>/
syn match  tsDot      /?\=\./ nextgroup=tsMethod,tsMemberName
syn match  tsDots     /\.\.\./
syn match  tsMemberName /#\=[[:alpha:]_$][[:alnum:]_$]*/ contained
syn region tsBlock    matchgroup=tsBrace start=/{/ end=/}/ contains=TOP
syn region tsObject   matchgroup=tsBrace start=/\%([=(,:[?&|] \=\|return \)\@7<={/ end=/}/ contains=tsKey,tsKeyword,tsObjectValue,tsString,tsTemplate,tsComment,tsDocComment,tsComputed,tsParams,tsBlock,tsDots,tsNumber
syn match  tsKey      /[[:alpha:]_$][[:alnum:]_$]*/ contained nextgroup=tsParams
syn keyword tsKeyword async get set contained
syn region tsObjectValue start=/:/ end=/\ze[,}]/ contained contains=TOP
syn region tsComputed matchgroup=tsBrace start=/\[/ end=/\]/ contained contains=TOP
syn region tsIndex    start=/\[/ end=/\]/ contains=TOP
syn region tsParen    start=/(/ end=/)/ contains=TOP
syn match  tsForSeparator /;/ contained containedin=tsParen
syn region tsArray    matchgroup=tsBrace start=/\%([=(,:[?&|{;] \=\|return \|[])]\)\@7<=\[/ end=/\]/ contains=TOP

" Types.
syn cluster tsTypes contains=tsPredefined,tsTypeName,tsTypeOperator,tsUnion,tsTypeArguments,tsObjectType,tsParenType,tsTypeIndex,tsTupleType,tsTypeArrow,tsTypeString,tsNumber,tsComment,tsDocComment,tsTypeIn,tsTemplate
syn keyword tsPredefined any boolean string number void never unknown object undefined null contained
syn keyword tsTypeIn in contained
syn keyword tsTypeOperator keyof typeof readonly extends is asserts as contained
syn match  tsTypeName /[[:alpha:]_$][[:alnum:]_$]*\%(\.[[:alpha:]_$][[:alnum:]_$]*\)*/ contained
syn match  tsPredefined /\<unique symbol\>/ contained
syn match  tsUnion    /[|&]/ contained
syn match  tsTypeArrow /=>/ contained
syn region tsTypeString start=/"/ skip=/\\./ end=/"\|$/ contained
syn region tsTypeString start=/'/ skip=/\\./ end=/'\|$/ contained
syn region tsTypeArguments matchgroup=tsAngle start=/</ end=/=\@1<!>/ contained contains=@tsTypes
" At the top: before the parenthesis of a call or an arrow, or as a type assertion.
syn region tsTypeArgumentList matchgroup=tsAngle start=/<\ze\h[[:alnum:]_$., |&<>=[\]]\{,80}>(/ start=/\%([=(,:] \=\|return \)\@7<=<\ze\h[[:alnum:]_$.[\]]\{,80}>[[:alpha:]_$]/ end=/=\@1<!>/ contains=@tsTypes
syn region tsParenType matchgroup=tsAngle start=/(/ end=/)/ contained contains=tsTypeParameter,tsOptional,@tsTypes,tsParameterComma
syn match  tsTypeParameter /[[:alpha:]_$][[:alnum:]_$]*\ze?\=:/ contained
syn match  tsOptional /?\ze:/ contained
syn region tsTypeIndex matchgroup=tsAngle start=/\[/ end=/\]/ contained contains=@tsTypes
syn region tsTupleType matchgroup=tsBrace start=/\%([:(<|&=,[] \=\)\@2<=\[/ end=/\]/ contained contains=@tsTypes
syn region tsObjectType matchgroup=tsBrace start=/{/ end=/}/ contained contains=@tsMembers
syn region tsAnnotation start=/\s*?\=:/ end=/\ze\%([;,)}\]]\|=>\@!\)\|[|&:]\@1<!\s*$/ contained contains=@tsTypes
syn region tsReturnType start=/\s*:/ end=/\ze\%([;,)}{]\|=\)\|[|&:]\@1<!\s*$/ contained contains=@tsTypes nextgroup=tsBlock skipwhite
syn region tsReturnType start=/\s*:\s*{\@=/ end=/}\@1<=/ contained contains=tsObjectType nextgroup=tsBlock skipwhite
syn region tsMemberType start=/?\=!\=:/ end=/\ze\%([;,})\]]\|=>\@!\)\|[|&:]\@1<!\s*$/ contained contains=@tsTypes

" Parameters of functions, methods and arrows. Where this file is included in another, a name stands
" for all of its items, contained or not: those of arrows have names of their own.
syn region tsTypeParameters matchgroup=tsAngle start=/</ end=/=\@1<!>/ contained contains=@tsTypes nextgroup=tsParams,tsAliasEqual skipwhite skipnl skipempty
syn region tsParams start=/(/ end=/)/ contained contains=tsParameter,tsModifier,tsParameterComma,tsParameterType,tsDefault,tsDestructuring,tsComment,tsDecorator nextgroup=tsReturnType,tsBlock skipwhite
syn match  tsParameter /[[:alpha:]_$][[:alnum:]_$]*?\=/ contained
syn region tsDestructuring start=/{/ end=/}/ contained contains=tsDestructuring
syn match  tsParameterComma /,/ contained
syn region tsParameterType start=/:/ end=/\ze\%([,)]\|=>\@!\)/ contained contains=@tsTypes
syn region tsDefault start=/=/ end=/\ze[,)]/ contained contains=TOP
syn region tsArrowParams start=/(\%(\_[^()]*\%((\_[^()]*)\_[^()]*\)\{,3})\%(:[^={}()]*\)\=\s*=>\)\@=/ end=/)/ contains=tsParameter,tsParameterComma,tsParameterType,tsDefault,tsDestructuring,tsComment nextgroup=tsReturnType skipwhite
syn match  tsArrowParameter /\<[[:alpha:]_$][[:alnum:]_$]*\ze\s*=>/
syn match  tsFunction /\<function\>\*\=/ nextgroup=tsFunctionName,tsParams,tsTypeParameters skipwhite
syn match  tsFunctionName /[[:alpha:]_$][[:alnum:]_$]*/ contained nextgroup=tsParams,tsTypeParameters skipwhite

" Interfaces, aliases, classes.
syn cluster tsMembers contains=tsMember,tsStringMember,tsModifier,tsAbstract,tsMemberType,tsParams,tsTypeParameters,tsIndexSignature,tsSeparator,tsComment,tsDocComment
syn match  tsInterface /\<interface\>/ nextgroup=tsInterfaceHead
syn region tsInterfaceHead start=/\s/ end=/\ze{/ contained contains=tsInterfaceName,tsHeritage,tsTypeArguments nextgroup=tsInterfaceBody
syn match  tsInterfaceName /\%(interface\s\+\)\@20<=[[:alpha:]_$][[:alnum:]_$]*/ contained
syn keyword tsHeritage extends implements contained
syn region tsInterfaceBody matchgroup=tsBrace start=/{/ end=/}/ contained contains=@tsMembers
syn match  tsSeparator /[;,]/ contained
syn match  tsMember /#\=[[:alpha:]_$][[:alnum:]_$]*/ contained nextgroup=tsTypeParameters,tsParams,tsMemberType
syn match  tsStringMember /"[^"]*"\|'[^']*'/ contained nextgroup=tsMemberType
syn keyword tsModifier public private protected readonly override accessor contained
syn keyword tsAbstract abstract contained
syn match  tsModifier /\<\%(get\|set\|async\)\>\ze\s\+[[:alpha:]_$#["']/ contained
syn region tsIndexSignature start=/\[/ end=/\]/ contained contains=tsTypeName,tsMemberType,tsTypeOperator,tsTypeIn,tsTemplate,tsTypeString,tsKeyIndex,tsComment nextgroup=tsParams,tsMemberType
syn region tsKeyIndex start=/[[:alnum:]_$]\@1<=\[/ end=/\]/ contained contains=tsTypeName,tsTypeString,tsKeyIndex
syn match  tsAlias /\<type\>\ze\s\+[[:alpha:]_$][[:alnum:]_$]*\s*[=<]/ nextgroup=tsAliasName skipwhite
syn match  tsAliasName /[[:alpha:]_$][[:alnum:]_$]*/ contained nextgroup=tsTypeParameters,tsAliasEqual skipwhite skipnl skipempty
syn region tsAliasEqual matchgroup=tsUnion start=/=/ matchgroup=NONE end=/\ze;\|^\s*\ze[[:alpha:]}\/@]/ contained contains=@tsTypes,tsConditional
syn match  tsAbstractClass /\<abstract\ze\s\+class\>/
syn match  tsClass /\<class\>/ nextgroup=tsClassHead
syn region tsClassHead start=/\s/ end=/\ze{/ contained contains=tsHeritage,tsGlobal,tsTypeArguments nextgroup=tsClassBody
syn region tsClassBody matchgroup=tsBrace start=/{/ end=/}/ contained contains=tsMember,tsStringMember,tsModifier,tsAbstract,tsStatic,tsMemberType,tsParams,tsTypeParameters,tsIndexSignature,tsInitializer,tsBlock,tsDecorator,tsComment,tsDocComment
syn keyword tsStatic static contained
syn region tsInitializer start=/=/ end=/\ze[;}]\|$/ contained contains=TOP
syn match  tsDecorator /@[[:alpha:]_$][[:alnum:]_$.]*/

" Methods of the standard objects.
syn keyword tsMethod contained abs all allSettled any apply assign at bind call catch ceil charAt charCodeAt codePointAt
syn keyword tsMethod contained concat cos create defineProperty endsWith entries every exec exp fill filter
syn keyword tsMethod contained finally find findIndex flat flatMap floor forEach freeze from fromCharCode get getTime
syn keyword tsMethod contained getElementById has hasOwnProperty includes indexOf isArray isInteger join keys
syn keyword tsMethod contained lastIndexOf length localeCompare map match max min next normalize now padEnd padStart
syn keyword tsMethod contained parse pop pow push querySelector race random reduce reduceRight reject repeat replace
syn keyword tsMethod contained resolve reverse round search set shift sin slice some sort splice split sqrt startsWith
syn keyword tsMethod contained stringify substr substring test then toFixed toISOString toLowerCase toString
syn keyword tsMethod contained name type status result count port id title url key size body target href host state
syn keyword tsMethod contained error log warn info trace add close open write send reset clear submit location
syn keyword tsMethod contained toUpperCase trim trunc unshift valueOf values

" Numbers, strings, regular expressions, templates.
syn match  tsNumber /\<\%(0[xX][0-9A-Fa-f_]\+\|0[bB][01_]\+\|0[oO][0-7_]\+\|\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][-+]\=\d\+\)\=\)n\=\>/
syn match  tsEscape /\\\%(u{\x\{1,6}}\|u\x\{4}\|x\x\x\|.\)/ contained
syn region tsString start=/"/ skip=/\\./ end=/"\|\\\@1<!$/ contains=tsEscape
syn region tsString start=/'/ skip=/\\./ end=/'\|\\\@1<!$/ contains=tsEscape
syn region tsTemplate start=/`/ skip=/\\./ end=/`/ contains=tsEscape,tsSubstitution
syn region tsSubstitution matchgroup=tsSubstitutionMark start=/\${/ end=/}/ contained contains=TOP
" Behind an operator, an opening bracket or a word that wants an operand; on a line of its own a slash
" may also go on with a division.
syn match  tsRegexp /\%(\/[^*/]\)\@=\%([(,=:[!&|?{;~]\s*\|=>\s*\|[^+]+\s*\|[^-]-\s*\|\<\%(return\|case\|typeof\|in\|of\|do\|else\|void\|delete\|throw\|new\|yield\|await\|instanceof\)\s*\)\@16<=\/\%(\\.\|\[\%([^\]\\]\|\\.\)*\]\|[^\/[\\]\)*\/[dgimsuvy]*/
syn match  tsRegexp /\%(\/[^*/[:space:]]\)\@=\%(^\s*\)\@32<=\/\%(\\.\|\[\%([^\]\\]\|\\.\)*\]\|[^\/[\\]\)*\/[dgimsuvy]*/

" JSX. A type assertion looks the same up to its `>`, so an element must show itself: by an attribute,
" by its end, or by the end of the line.
syn region tsElement start=/\%(<[>_[:alpha:]]\)\@=\%(^\s*\|[(,=:[&|?{]\s*\|=>\s*\|\<\%(return\|default\|yield\)\s\+\)\@99<=<\%(\h[[:alnum:]_$.:-]*\%(\s\+\%({\|\h[[:alnum:]_$:-]*=\)\|\s*\/>\|\s*$\|\s*>\s*$\|>.*<\/\h\)\|>\)\@=/ matchgroup=tsMark end=/\/>/ end=/<\/[^>]*>/ contains=tsTagName,tsAttribute,tsAttributeText,tsExpression,tsChildren,tsComment
syn region tsChild start=/<\%(>\|\h\)\@=/ matchgroup=tsMark end=/\/>/ end=/<\/[^>]*>/ contained contains=tsTagName,tsAttribute,tsAttributeText,tsExpression,tsChildren,tsComment
syn match  tsTagName /<\@1<=\h[[:alnum:]_$.:-]*/ contained
syn match  tsAttribute /[[:space:]]\@1<=\h[[:alnum:]_$.:-]*/ contained
syn region tsAttributeText start=/"/ end=/"/ contained
syn region tsAttributeText start=/'/ end=/'/ contained
syn region tsExpression matchgroup=tsBrace start=/{/ end=/}/ contained contains=TOP
syn region tsChildren matchgroup=tsMark start=/>/ end=/\ze<\// contained contains=tsChild,tsExpression,tsEntity
syn match  tsEntity /&\%(\h\w*\|#\d\+\|#x\x\+\);/ contained

" Comments.
syn keyword tsTodo TODO FIXME XXX contained
syn match  tsComment +//.*$+ contains=tsTodo,tsDirective
syn match  tsDirective +\%(///\=\s*\)\@8<=@ts-\%(ignore\|expect-error\|nocheck\|check\)\>+ contained
syn region tsComment start=+/\*+ end=+\*/+ contains=tsTodo
syn match  tsReference +^///\s*<.*$+ contains=tsTypeString
syn region tsDocComment start=+/\*\*/\@!+ end=+\*/+ contains=tsTodo,tsDocTag,tsDocLink
syn match  tsDocLink /\%({@link \)\@7<=[^} |]\+/ contained
syn match  tsDocTag /@\%(template\>\)\@!\a\+/ contained nextgroup=tsDocType skipwhite
syn match  tsDocTag /@see\>/ contained nextgroup=tsDocReference skipwhite
syn match  tsDocReference /[^[:space:]*]\+/ contained
syn match  tsDocType /{[^{}]*}/ contained
syn match  tsHashBang /\%^#!.*$/

syn sync fromstart

hi def link tsStatement        Statement
hi def link tsSpecial          Special
hi def link tsVariable         Identifier
hi def link tsOperator         Identifier
hi def link tsThis             Type
hi def link tsStatic           Type
hi def link tsConstant         Boolean
hi def link tsTypeIn           Special
hi def link tsGlobal           Type
hi def link tsTest             Function
hi def link tsForSeparator     Statement
hi def link tsDestructuring    PreProc
hi def link tsOptional         PreProc
hi def link tsArrow            Type
hi def link tsTypeArrow        Function
hi def link tsMethod           Keyword
hi def link tsBrace            Function
hi def link tsKey              Label
hi def link tsKeyword          Statement
hi def link tsPredefined       Type
hi def link tsTypeName         Identifier
hi def link tsTypeOperator     Keyword
hi def link tsUnion            Operator
hi def link tsTypeString       String
hi def link tsTypeParameter    Special
hi def link tsParameter        PreProc
hi def link tsArrowParameter   PreProc
hi def link tsParameterComma   Operator
hi def link tsFunction         Keyword
hi def link tsFunctionName     Function
hi def link tsInterface        Keyword
hi def link tsInterfaceName    Function
hi def link tsHeritage         Keyword
hi def link tsSeparator        Statement
hi def link tsMember           Function
hi def link tsStringMember     String
hi def link tsModifier         Keyword
hi def link tsAbstract         Special
hi def link tsAbstractClass    Special
hi def link tsAlias            Keyword
hi def link tsAliasName        Identifier
hi def link tsClass            Keyword
hi def link tsDecorator        Special
hi def link tsNumber           Number
hi def link tsString           String
hi def link tsTemplate         String
hi def link tsEscape           Special
hi def link tsSubstitutionMark Label
hi def link tsRegexp           String
hi def link tsComment          Comment
hi def link tsDocComment       Comment
hi def link tsDocTag           Special
hi def link tsDocLink          Identifier
hi def link tsDirective        Special
hi def link tsDocType          Type
hi def link tsReference        PreProc
hi def link tsHashBang         Comment
hi def link tsTodo             Todo
hi def link tsElement          Identifier
hi def link tsChild            Identifier
hi def link tsMark             Identifier
hi def link tsTagName          Statement
hi def link tsAttribute        Type
hi def link tsAttributeText    String
hi def link tsEntity           Special

let b:current_syntax = "typescript"
