" Language:  C#
" Reference: C# language specification (ECMA-334, 7th edition) and the C# 13 reference: lexical
"            structure, preprocessing, classes, patterns; documentation comments (annex D).
" Beyond Vim 9.0: raw string literals, records, required and file members, pattern operators,
"            the escape \e.
if exists("b:current_syntax")
  finish
endif

" Types and modifiers
syn keyword csType bool byte char decimal double float int long object sbyte short string
syn keyword csType uint ulong ushort void dynamic var nint nuint
syn keyword csStorage delegate enum interface namespace struct event operator
syn keyword csModifier abstract const extern internal override private protected public readonly
syn keyword csModifier sealed static virtual volatile async
syn match   csStatement "\<this\>"
syn match   csModifier "\<this\ze\s\+\h[[:alnum:]_.<>\[\]?, ]*\s\h"
syn match   csModifier "\<global\ze\s\+using\>"
syn match   csGlobalNamespace "\<global\ze\s*::"
syn match   csModifier "\<partial\ze\s\+\h"
syn match   csModifier "\<required\ze\s\+\h"
syn match   csModifier "\<\%(file\|scoped\)\ze\s\+\%(static\|sealed\|abstract\|partial\|readonly\|ref\|class\|struct\|interface\|record\|enum\|delegate\)\>"
syn match   csModifier "\<extern\s\+alias\>"
syn match   csStorage "\<record\ze\s\+\h"
syn keyword csClass class nextgroup=csClassName skipwhite
syn match   csClassName contained "@\=\h\w*\%(\s*<[^<>{};]*>\)\="
syn match   csTypeParameter contained "\<T\%(\u\w*\)\=\>"

syn match   csQuery "\<where\>"

" Constraints (15.2.5): where T : class, new()
syn match   csQuery "\<where\>"
syn match   csWhere "\<where\>\ze\s\+\h\w*\s*:" nextgroup=csConstraint skipwhite
syn match   csConstraint contained "\h\w*\ze\s*:" nextgroup=csConstraintList skipwhite
syn region  csConstraintList contained transparent matchgroup=csOperator start=":" matchgroup=NONE end="\ze[{;]" end="\ze=>" end="\ze\<where\>" end="$" contains=csConstraintKind,csTypeArguments,csComment,csLineComment
syn match   csConstraintKind contained "\h[[:alnum:]_.]*"

" Statements
syn keyword csStatement using base typeof nameof sizeof stackalloc default with
syn keyword csStatement new nextgroup=csNewType skipwhite
syn match   csNewType contained "\h[[:alnum:]_.]*"
syn keyword csStatement is as in ref out params lock fixed unsafe checked unchecked implicit explicit
syn keyword csStatement await yield break continue goto return
syn keyword csBranch if else switch when
syn keyword csCase case
syn keyword csLoop while for foreach do
syn keyword csException try catch finally throw
syn keyword csQuery from select group into orderby join let on equals by ascending descending
syn keyword csStatement value
syn match   csAccessor "\<\%(get\|set\|init\|add\|remove\)\>\ze\s*\%([;{]\|=>\|$\)"
syn keyword csPatternOperator and or not
syn match   csTestedType "\%(\<\%(is\|as\)\s\+\)\@8<=\h\w*" contains=csConstant,csBoolean
syn match   csTestedType "\%(\<typeof \=(\)\@8<=\h[^()]*"
syn keyword csBoolean true false
syn keyword csConstant null

" Operators; `<` and `>` may be brackets of type arguments.
syn match csOperator "[-+*/^!?:=<>]\|&&\|||"
syn match csScopeMark "::"

" A name, not a keyword
syn match csVerbatimName "@\h\w*"
syn region  csTypeArguments transparent start="\%(\w\)\@1<=<\ze[[:alnum:]_, ?.\[\]<>():@]*>" end=">" contains=csType,csTypeParameter,csTypeArguments,csBracket,csModifier

" Preprocessing (6.5)
syn region csPreProc start="^\s*\zs#\s*\%(define\|undef\|if\|elif\|else\|endif\|line\|pragma\|nullable\)\>" end="$" contains=csLineComment keepend
syn match  csPreProc "^\s*\zs#\s*\%(region\|endregion\|error\|warning\)\>.*"

" Numbers (6.4.5.3, 6.4.5.4)
syn case ignore
syn match csNumber "\<\%(0x[[:xdigit:]_]\+\|0b[01_]\+\|\d[[:digit:]_]*\)\%(u\=l\=\|lu\)\>"
syn match csFloat "\<\d[[:digit:]_]*\%(e[-+]\=\d\+[fdm]\=\|[fdm]\)\>"
syn match csFloat "\<\d[[:digit:]_]*\.\d[[:digit:]_]*\%(e[-+]\=\d\+\)\=[fdm]\=\>"
syn match csFloat "\.\d[[:digit:]_]*\%(e[-+]\=\d\+\)\=[fdm]\=\>"
syn case match

" Characters and strings (6.4.5.5, 6.4.5.6, 12.8.3)
syn match  csEscapeError contained "\\."
syn match  csEscape contained "\\\%([abefnrtv0\\'"]\|x\x\{1,4}\|u\x\{4}\|U\x\{8}\)"
syn match  csQuote contained +""+
syn match  csCharacter "'\%([^'\\]\{1,8}\|\\.[^']\{0,9}\)'" contains=csEscape,csEscapeError
syn match  csCharacter "''"
syn region csString start=+"+ skip=+\\.+ end=+"\%(u8\>\)\=+ end=+$+ contains=csEscape,csEscapeError
syn region csVerbatim start=+@"+ skip=+""+ end=+"\%(u8\>\)\=+ contains=csQuote
syn region csInterpolated start=+\$"+ skip=+\\.+ end=+"+ end=+$+ contains=csInterpolation,csEscape,csEscapeError,csBraceQuote
syn region csInterpolatedVerbatim start=+\%(\$@\|@\$\)"+ skip=+""+ end=+"+ contains=csInterpolation,csQuote,csBraceQuote
syn region csInterpolation contained matchgroup=csDelimiter start="{" end="}" matchgroup=csDelimiter end=":[^"{}:?()]*}" contains=TOP
syn match  csBraceQuote contained "{{\|}}"
syn region csRaw start=+\z("""\+\)+ end=+\z1\%(u8\>\)\=+
syn region csInterpolatedRaw start=+\$\z("""\+\)+ end=+\z1+ contains=csInterpolation
syn region csInterpolatedRaw start=+\$\$\+\z("""\+\)+ end=+\z1+ contains=csRawInterpolation
syn region csRawInterpolation contained matchgroup=csDelimiter start="{{" end="}}" contains=TOP

" Comments (6.3.3); documentation is XML.
syn keyword csTodo contained TODO FIXME XXX HACK NOTE
syn region  csLineComment start="//" end="$" contains=csTodo keepend
syn region  csComment start="/\*" end="\*/" contains=csTodo
syn region  csDocumentation start="///" end="$" contains=@csXml keepend
syn region  csDocumentation start="/\*\*\ze\%($\|[^*/]\)" end="\*/" contains=@csXml
syn match   csLineComment "////.*" contains=csTodo
syn region  csXmlTag contained matchgroup=csXmlBracket start="</\=\ze\h" end="/\=>" end="$" end="\ze\*/" contains=csXmlName,csXmlCref,csXmlAttribute,csXmlEqual,csXmlString oneline
syn match   csXmlName contained "\%(</\=\)\@2<=[[:alnum:]_.:-]\+"
syn match   csXmlAttribute contained "\<\h[[:alnum:]_.:-]*\ze\s*="
syn match   csXmlCref contained "\<cref\ze\s*="
syn match   csXmlEqual contained "="
syn match   csXmlString contained +"[^"]*"\|'[^']*'+
syn match   csXmlEntity contained "&#\=\w\+;" contains=csXmlEntityMark
syn match   csXmlEntityMark contained "[&;]"
syn cluster csXml contains=csXmlTag,csXmlEntity

" Brackets among type arguments
syn region  csBracket transparent contained start="\[" end="\]" contains=TOP

hi def link csType Type
hi def link csStorage Structure
hi def link csModifier StorageClass
hi def link csClass Structure
hi def link csClassName Type
hi def link csTypeParameter Type
hi def link csGlobalNamespace Include
hi def link csBraceQuote SpecialChar
hi def link csWhere StorageClass
hi def link csConstraint Type
hi def link csConstraintKind Type
hi def link csStatement Statement
hi def link csBranch Conditional
hi def link csCase Label
hi def link csLoop Repeat
hi def link csException Exception
hi def link csQuery Keyword
hi def link csAccessor Keyword
hi def link csPatternOperator Operator
hi def link csTestedType Type
hi def link csBoolean Boolean
hi def link csConstant Constant
hi def link csOperator Operator
hi def link csPreProc PreProc
hi def link csNumber Number
hi def link csFloat Float
hi def link csEscape SpecialChar
hi def link csEscapeError Error
hi def link csQuote SpecialChar
hi def link csCharacter Character
hi def link csString String
hi def link csVerbatim String
hi def link csInterpolated String
hi def link csInterpolatedVerbatim String
hi def link csInterpolatedRaw String
hi def link csRaw String
hi def link csDelimiter Delimiter
hi def link csTodo Todo
hi def link csLineComment Comment
hi def link csComment Comment
hi def link csDocumentation Comment
hi def link csXmlBracket Function
hi def link csXmlName Statement
hi def link csXmlCref Statement
hi def link csXmlAttribute Type
hi def link csXmlString String
hi def link csXmlEntity Statement
hi def link csXmlEntityMark Type

syn sync fromstart
let b:current_syntax = "cs"
