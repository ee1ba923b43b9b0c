" Language:  Typst
" Reference: Typst 0.11 reference: syntax (markup, math, code), scripting
if exists("b:current_syntax")
  finish
endif

" Markup
syn match typstHeading "^\s*=\+\s.*" contains=@typstInline
syn match typstBullet "^\s*\zs[-+]\ze\s"
syn match typstBullet "^\s*\zs\d\+\.\ze\s"
syn match typstTerm "^\s*/\s[^:]*:"
syn match typstStrong "[[:alnum:]\\]\@1<!\*[^*[:blank:]][^*]*\*"
syn match typstReference "@[[:alnum:]][[:alnum:]_:.-]*[[:alnum:]]"
syn match typstLabel "<[[:alnum:]][[:alnum:]_:.-]*>"
syn match typstEscape "\\\%(u{\x*}\|[^[:space:]]\|\s*$\)"
syn match typstLink "\<https\=://[^[:space:]\])>,]*[[:alnum:]/]"
syn match typstShorthand "---\=\|\.\.\.\|-?\|\~"
syn region typstRaw start="`" end="`"
syn region typstRaw start="\z(```\+\)" end="\z1"
syn region typstMath matchgroup=typstMathMark start="\$" skip="\\." end="\$" contains=typstMathString,typstEscape,typstMathName,typstMathNumber,typstMathOperator,typstCode,typstLineComment,typstComment
syn match typstMathName contained "\<\a\a\+\%(\.\a\+\)*"
syn match typstMathNumber contained "\<\d\+\%(\.\d\+\)\="
syn match typstMathOperator contained "[_^&]\|[<>=!]=\|[-=]>\|[-+=<>|/*]"
syn region typstMathString contained start=+"+ skip=+\\.+ end=+"+
syn cluster typstInline contains=typstStrong,typstReference,typstLabel,typstEscape,typstLink,typstRaw,typstMath,typstCode,typstLineComment,typstComment

" Code: behind a number sign, up to the end of its expression.
syn region typstStatement contained transparent start="\<\%(let\|set\|show\|import\|include\|if\|for\|while\|return\|context\|break\|continue\)\>" end=";\|$" contains=@typstCode
syn match typstCode "#\h[[:alnum:]_-]*\%(\.\h[[:alnum:]_-]*\)*" nextgroup=typstParens,typstContent
syn match typstCode "#\ze[({\[\"]" nextgroup=typstParens,typstBraces,typstContent,typstString
syn match typstCode "#\%(true\|false\|none\|auto\|\d\+\%(\.\d\+\)\=\)\>"
syn match typstCode "#\%(\%(let\|set\|show\|import\|include\|if\|for\|while\|return\|context\|break\|continue\)\>\)\@=" nextgroup=typstStatement
syn region typstParens contained transparent matchgroup=typstDelimiter start="(" end=")" contains=@typstCode nextgroup=typstContent,typstParens
syn region typstBraces contained transparent matchgroup=typstDelimiter start="{" end="}" contains=@typstCode
syn region typstContent contained matchgroup=typstDelimiter start="\[" end="\]" contains=@typstInline,typstHeading,typstBullet,typstTerm,typstPlainContent nextgroup=typstContent
syn region typstPlainContent contained transparent start="\[" end="\]" contains=@typstInline,typstPlainContent
syn keyword typstKeyword contained let set show import include as in not and or context return break continue
syn keyword typstConditional contained if else
syn keyword typstRepeat contained for while
syn keyword typstConstant contained true false none auto
syn match typstFunction contained "\<\h[[:alnum:]_-]*\ze[(\[]"
syn match typstArgument contained "\<\h[[:alnum:]_-]*\ze:"
syn match typstOperator contained "[-+*/]=\=\|[<>=!]=\|=>\|[<>=]\|\.\."
syn match typstNumber contained "\<\%(0x\x\+\|0o\o\+\|0b[01]\+\|\d\+\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\)\%(pt\|mm\|cm\|in\|em\|deg\|rad\|fr\|%\)\=\|\.\d\+"
syn region typstString contained start=+"+ skip=+\\.+ end=+"+ contains=typstStringEscape
syn match typstStringEscape contained "\\\%(u{\x*}\|.\)"
syn cluster typstCode contains=typstKeyword,typstConditional,typstRepeat,typstConstant,typstFunction,typstArgument,typstOperator,typstNumber,typstString,typstParens,typstBraces,typstContent,typstMath,typstLabel,typstRaw,typstLineComment,typstComment

syn match typstLineComment ":\@1<!//.*" contains=typstTodo
syn region typstComment start="/\*" end="\*/" contains=typstTodo,typstComment
syn keyword typstTodo contained TODO FIXME XXX

hi def link typstHeading Statement
hi def link typstBullet Label
hi def link typstTerm Label
hi def link typstStrong Special
hi def link typstReference Identifier
hi def link typstLabel Label
hi def link typstEscape SpecialChar
hi def link typstLink Underlined
hi def link typstShorthand Special
hi def link typstRaw String
hi def link typstMathMark Delimiter
hi def link typstMathName Function
hi def link typstMathNumber Number
hi def link typstMathOperator Operator
hi def link typstMathString String
hi def link typstCode PreProc
hi def link typstDelimiter Delimiter
hi def link typstKeyword Keyword
hi def link typstConditional Conditional
hi def link typstRepeat Repeat
hi def link typstConstant Constant
hi def link typstFunction Function
hi def link typstArgument Identifier
hi def link typstOperator Operator
hi def link typstNumber Number
hi def link typstString String
hi def link typstStringEscape SpecialChar
hi def link typstLineComment Comment
hi def link typstComment Comment
hi def link typstTodo Todo

syn sync fromstart
let b:current_syntax = "typst"
