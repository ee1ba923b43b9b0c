" Language:  Scala
" Reference: Scala Language Specification 2.13 (chapters 1, 3 to 8, 11) and the Scala 3 reference
"            (soft keywords, given, extension, enum, end markers); the Scaladoc style guide.
" Beyond Vim 9.0: Scala 3's keywords, nested comments, digit separators, binary numbers.
if exists("b:current_syntax")
  finish
endif
syn case match

" Keywords (1.1)
syn keyword scalaKeyword catch do else final finally for forSome if match return throw
syn keyword scalaKeyword try while yield macro then
syn keyword scalaKeyword class trait object extends with derives nextgroup=scalaInstanceName skipwhite
syn keyword scalaKeyword type nextgroup=scalaTypeName skipwhite
syn keyword scalaKeyword def val var nextgroup=scalaDefinedName skipwhite
syn keyword scalaKeyword case nextgroup=scalaPatternName skipwhite
syn keyword scalaModifier abstract final implicit lazy override private protected sealed
syn keyword scalaModifier null super require implicitly
syn keyword scalaSpecial true false package
syn keyword scalaSpecial this nextgroup=scalaPatternColon skipwhite
syn keyword scalaSpecial new nextgroup=scalaInstanceName skipwhite
syn keyword scalaImportKeyword import
syn match   scalaDefinedName contained "\%(\h[[:alnum:]_$]*\%(_[-+*/%<>=!&|^~:?#@\\]\+\)\=\|`[^`]\+`\)"
syn match   scalaTypeName contained "\u[[:alnum:]_$]*" nextgroup=scalaSquare,scalaTypeBound skipwhite
syn match   scalaTypeBound contained "[<>]:" nextgroup=scalaType skipwhite
syn match   scalaPatternName contained "\%([[:alnum:]_$]\+\|`[^`]\+`\)\ze\s*\%(:\|=>\|if\>\||\|,\|$\)" nextgroup=scalaPatternColon skipwhite
syn match   scalaInstanceName contained "`[^`]\+`\|\h[[:alnum:]_$]*\%(\.\h[[:alnum:]_$]*\)*"
syn match   scalaPatternColon contained ":"

" Soft keywords of Scala 3
syn match scalaKeyword "^\s*\zs\%(enum\ze\s\+\u\|given\ze\s\+[[:alnum:]_\[(]\|extension\ze\s*[(\[]\|export\ze\s\+\h[[:alnum:]_.]*\|end\ze\s\+\%(if\|while\|for\|match\|try\|new\|this\|val\|given\|extension\|\h\w*\)\s*$\)"
syn match scalaModifier "\<\%(inline\|opaque\|open\|transparent\|infix\)\ze\s\+\%(inline\|opaque\|infix\|transparent\|private\|protected\|override\|implicit\|def\|val\|var\|class\|trait\|type\|object\|if\|match\|case\)\>"
syn match scalaModifier "(\s*\zs\%(using\|inline\)\ze\s\+[[:alnum:]_]"

" Names of types and instances, symbols, holes
syn match scalaInstance "\<\u[[:alnum:]$]*\>"
syn match scalaSymbol "'\h\w*'\@!"
syn match scalaQuoted "`[^`]\+`"
syn match scalaUnimplemented "???"
syn match scalaArrow "=>\|<-\|->\|⇒\|←\|→"
syn match scalaOperator "||\|&&\||\|&"
syn match scalaAnnotation "@\h\w*"

" Types (3): what follows a colon, and type arguments
syn match  scalaAnnotated "\%(^\|[^:=<>-]\)\@1<=:\ze[ \t]*[(\[_=[:alpha:]]" nextgroup=scalaType,scalaTypeParens,scalaTypeArrow,scalaModifier skipwhite
syn match  scalaType contained "\%(\h\w*\.\)*\h\w*\%(#\h\w*\)\=" nextgroup=scalaSquare,scalaTypeArrow skipwhite
syn match  scalaTypeArrow contained "=>\|⇒" nextgroup=scalaType,scalaTypeParens skipwhite
syn match  scalaTypeOperator contained "<:\|>:\|<%\|[-+=:#?*&|]\|=>>\="
syn match  scalaTypeWord contained "[[:alnum:]_]\+"
syn region scalaTypeParens contained start="(" end=")" contains=scalaTypeWord,scalaTypeParens,scalaSquare,scalaTypeOperator nextgroup=scalaTypeArrow,scalaSquare skipwhite
syn region scalaSquare matchgroup=scalaType start="\[" end="\]" contains=scalaTypeWord,scalaTypeOperator,scalaSquare,scalaPlainParens,scalaComment nextgroup=scalaTypeArrow skipwhite
syn region scalaPlainParens contained transparent start="(" end=")" contains=scalaTypeWord,scalaTypeOperator,scalaSquare,scalaPlainParens

" Numbers and characters (1.3)
syn match scalaNumber "\<0[xX][[:xdigit:]_]\+[lL]\=\>"
syn match scalaNumber "\<0[bB][01_]\+[lL]\=\>"
syn match scalaNumber "\%(\<\d[[:digit:]_]*\)\=\.\d[[:digit:]_]*\%([eE][-+]\=\d\+\)\=[fFdD]\=\>"
syn match scalaNumber "\<\d[[:digit:]_]*\%([eE][-+]\=\d\+\)\=[fFdDlL]\=\>"
syn match scalaEscape contained "\\\%([btnfr'\\]\|u\+\x\{4}\)"
syn match scalaCharacter "'[^'\\]'"
syn match scalaCharacter "'\\\%([btnfr"'\\]\|u\+\x\{4}\|\o\{1,3}\)'" contains=scalaEscape

" Strings (1.3.5, 6.6 processed strings)
syn region scalaString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=scalaEscape
syn region scalaString start=+"""+ end=+""""\@!+ contains=scalaUnicodeEscape
syn match  scalaUnicodeEscape contained "\\u\+\x\{4}"
syn region scalaProcessed matchgroup=scalaQuote start=+\<\h\w*"+ skip=+\\.+ end=+"+ end=+$+ contains=scalaEscape,scalaSplice,scalaSpliceBlock
syn region scalaProcessed matchgroup=scalaQuote start=+\<\h\w*"""+ end=+""""\@!+ contains=scalaUnicodeEscape,scalaSplice,scalaSpliceBlock
syn match  scalaSplice contained +\$\%(\$\|"\|\h\w*\%(%[-#+ 0,(]*\d*\%(\.\d\+\)\=\a\)\=\)+
syn region scalaSpliceBlock contained matchgroup=scalaSplice start="\${" end="}\%(%[-#+ 0,(]*\d*\%(\.\d\+\)\=\a\)\=" contains=TOP,scalaBraces
syn region scalaSpliceBraces contained containedin=scalaSpliceBlock,scalaSpliceBraces transparent start="{" end="}" contains=TOP

" Comments (1.4)
syn keyword scalaTodo contained TODO FIXME XXX
syn match  scalaLineComment "//.*" contains=scalaTodo
syn match  scalaLineComment "\%^#!.*"
syn region scalaComment matchgroup=scalaComment start="/\*" end="\*/" contains=scalaTodo,scalaNestedComment,scalaDocTag,scalaDocParameterTag,scalaDocLink,scalaDocCode
syn region scalaNestedComment contained matchgroup=scalaComment start="/\*" end="\*/" contains=scalaTodo,scalaNestedComment
syn match  scalaDocTag contained "@\h\w*"
syn match  scalaDocParameterTag contained "@\%(t\=param\)\>" nextgroup=scalaDocParameter skipwhite
syn match  scalaDocParameter contained "\S\+"
syn region scalaDocCode contained matchgroup=scalaDocMark start="{{{" end="}}}" end="\ze\*/"
syn match  scalaDocLink contained "\[\[[^]]*\]\]"

hi def link scalaKeyword Keyword
hi def link scalaModifier Function
hi def link scalaDefinedName Function
hi def link scalaSpecial PreProc
hi def link scalaImportKeyword Include
hi def link scalaTypeName Type
hi def link scalaPatternName Special
hi def link scalaInstance Special
hi def link scalaSymbol Number
hi def link scalaQuoted PreProc
hi def link scalaInstanceName Special
hi def link scalaUnimplemented Error
hi def link scalaArrow PreProc
hi def link scalaOperator Special
hi def link scalaAnnotation PreProc
hi def link scalaType Type
hi def link scalaTypeWord Type
hi def link scalaTypeArrow Statement
hi def link scalaTypeBound Statement
hi def link scalaTypeOperator Statement
hi def link scalaNumber Number
hi def link scalaEscape Special
hi def link scalaUnicodeEscape Special
hi def link scalaCharacter Character
hi def link scalaString String
hi def link scalaProcessed String
hi def link scalaQuote Special
hi def link scalaSplice Function
hi def link scalaTodo Todo
hi def link scalaLineComment Comment
hi def link scalaComment Comment
hi def link scalaNestedComment Comment
hi def link scalaDocTag Function
hi def link scalaDocParameterTag Function
hi def link scalaDocParameter Statement
hi def link scalaDocCode String
hi def link scalaDocMark Statement
hi def link scalaDocLink Function

syn sync fromstart
let b:current_syntax = "scala"
