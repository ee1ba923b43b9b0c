" Language:  Pug
" Reference: Pug documentation 3: Attributes, Case, Code, Comments, Conditionals, Doctype, Filters,
"            Includes, Inheritance, Interpolation, Iteration, Mixins, Plain Text, Tags
if exists("b:current_syntax")
  finish
endif

syn include @pugJavaScript syntax/javascript.vim
unlet! b:current_syntax
syn include @pugCss syntax/css.vim
unlet! b:current_syntax

" A line begins with a tag, its classes and its id; then come attributes, code or text.
syn match   pugTag "^\s*\zs[[:alpha:]_][[:alnum:]_-]*\%(:[[:alpha:]_][[:alnum:]_-]*\)*" nextgroup=@pugRest
syn match   pugClass "^\s*\zs\.[[:alpha:]_-][[:alnum:]_-]*" nextgroup=@pugRest
syn match   pugId "^\s*\zs#[[:alpha:]_-][[:alnum:]_-]*" nextgroup=@pugRest
syn cluster pugRest contains=pugMoreClass,pugMoreId,pugAttributes,pugSpread,pugColon,pugCode,pugText,pugDot
syn match   pugMoreClass contained "\.[[:alpha:]_-][[:alnum:]_-]*" nextgroup=@pugRest
syn match   pugMoreId contained "#[[:alpha:]_-][[:alnum:]_-]*" nextgroup=@pugRest
syn match   pugSpread contained "&attributes" nextgroup=pugAttributes
syn match   pugColon contained ":\s\+\|/$" nextgroup=pugInnerTag
syn match   pugInnerTag contained "[[:alpha:]_][[:alnum:]_-]*\%(:[[:alpha:]_][[:alnum:]_-]*\)*" nextgroup=@pugRest
syn match   pugDot contained "\.$"
syn match   pugText contained "\s.*" contains=pugInterpolation,pugTagInterpolation,pugEntity
syn region  pugAttributes contained matchgroup=pugParens start="(" end=")" contains=pugAttribute,pugValue nextgroup=@pugRest
syn match   pugAttribute contained "[@:#v[:alpha:]_][^[:space:]=,()"']*" nextgroup=pugValue skipwhite
syn region  pugValue contained matchgroup=pugOperator start="!\==" end="\ze[,)]" end="\%([-+*/%&|?:=(,{]\s*\)\@8<!\s\@=\%(\s*[-+*/%&|?:.]\)\@!" contains=@pugJavaScript,pugBrackets
syn region  pugBrackets contained matchgroup=pugPlain start="(" end=")" contains=@pugJavaScript,pugBrackets
syn region  pugBrackets contained matchgroup=pugPlain start="{" end="}" contains=@pugJavaScript,pugBrackets
syn region  pugBrackets contained matchgroup=pugPlain start="\[" end="\]" contains=@pugJavaScript,pugBrackets

" Code.
syn region  pugCode contained matchgroup=pugOperator start="!\==" end="$" keepend contains=@pugJavaScript
syn region  pugCode matchgroup=pugOperator start="^\s*\zs\%(-\|!\==\)" end="$" keepend contains=@pugJavaScript
syn region  pugCondition contained start="." end="$" keepend contains=@pugJavaScript
syn match   pugKeyword "^\s*\zs\%(if\|else if\|else\|unless\|case\|while\)\>" nextgroup=pugCondition
syn match   pugKeyword "^\s*\zs\%(when\|default\)\>" nextgroup=pugLabel
syn region  pugLabel contained matchgroup=pugOperator start=" \|\ze:" end=":" end="$" keepend contains=@pugJavaScript
syn match   pugKeyword "^\s*\zs\%(each\|for\)\>" nextgroup=pugLoop
syn region  pugLoop contained start="." end="$" keepend contains=pugIn,@pugJavaScript
syn match   pugKeyword "^\s*\zs\%(extends\|include\%(:[[:alnum:]-]\+\)\=\)\>" nextgroup=pugPath
syn match   pugPath contained "\s.*"
syn match   pugKeyword "^\s*\zs\%(\%(append\|prepend\)\%(\s\+block\)\=\|block\)\>" nextgroup=pugName
syn match   pugName contained "\s.*"
syn match   pugKeyword "^\s*\zsmixin\>" nextgroup=pugMixin skipwhite
syn match   pugMixin contained "[[:alpha:]_][[:alnum:]_-]*" nextgroup=pugArguments
syn match   pugCall "^\s*\zs+\%(#{[^}]*}\|[[:alpha:]_][[:alnum:]_-]*\)" nextgroup=pugArguments,@pugRest
syn region  pugArguments contained matchgroup=pugParens start="(" end=")" contains=@pugJavaScript,pugBrackets nextgroup=@pugRest
syn match   pugDoctype "^\s*\zsdoctype\>.*"

" Text, and code in it.
syn match   pugPipe "^\s*\zs|" nextgroup=pugText
syn region  pugInterpolation matchgroup=pugOperator start="\\\@1<![#!]{" end="}" end="$" contained contains=@pugJavaScript
syn region  pugTagInterpolation matchgroup=pugOperator start="#\[" end="\]" end="$" contained contains=pugTagInterpolation,pugInlineTag,pugInterpolation
syn match   pugInlineTag contained "\%(#\[\)\@2<=[[:alnum:]_:-]\+" nextgroup=pugMoreClass,pugMoreId,pugAttributes
syn match   pugEntity contained "&\%(\w\+\|#\d\+\|#x\x\+\);"
syn match   pugMarkup "^\s*<.*" contains=pugInterpolation,pugEntity

" What is indented deeper belongs to the line: plain text, scripts, styles, filters, comments.
syn region  pugBlock start="^\z(\s*\)[.#[:alpha:]][^[:space:]()]*\%((.*)\)\=\.$" end="^\%(\z1\s\|\s*$\)\@!" contains=pugHeadTag,pugHeadClass,pugInterpolation,pugTagInterpolation keepend
syn region  pugScript start="^\z(\s*\)script\%((.*)\)\=\.$" end="^\%(\z1\s\|\s*$\)\@!" contains=pugHeadTag,@pugJavaScript,pugInterpolation keepend
syn region  pugStyle start="^\z(\s*\)style\%((.*)\)\=\.$" end="^\%(\z1\s\|\s*$\)\@!" contains=pugHeadTag,@pugCss,pugInterpolation keepend
syn match   pugHeadTag contained "^\s*\zs[[:alpha:]_][[:alnum:]_-]*\ze[[:alnum:].#_-]*\%((.*)\)\=\.$" nextgroup=@pugRest
syn match   pugHeadClass contained "^\s*\zs[.#][[:alnum:]_-]\+\ze[[:alnum:].#_-]*\%((.*)\)\=\.$" nextgroup=@pugRest
syn region  pugCode matchgroup=pugOperator start="^\z(\s*\)-\s*$" end="^\%(\z1\s\|\s*$\)\@!" contains=@pugJavaScript keepend
syn region  pugFilter start="^\z(\s*\):[[:alpha:]][[:alnum:]-]*" end="^\%(\z1\s\|\s*$\)\@!" contains=pugFilterName keepend
syn match   pugFilterName contained "^\s*\zs:[[:alnum:]:-]\+"
syn region  pugComment start="^\z(\s*\)//" end="^\%(\z1\s\|\s*$\)\@!"

hi def link pugTag           Statement
hi def link pugInnerTag      Statement
hi def link pugInlineTag     Statement
hi def link pugHeadTag       Statement
hi def link pugHeadClass     Type
hi def link pugClass         Type
hi def link pugMoreClass     Type
hi def link pugId            Identifier
hi def link pugMoreId        Identifier
hi def link pugSpread        PreProc
hi def link pugColon         Operator
hi def link pugDot           Operator
hi def link pugPipe          Operator
hi def link pugOperator      Operator
hi def link pugParens        Delimiter
hi def link pugAttribute     Type
hi def link pugKeyword       PreProc
hi def link pugPath          String
hi def link pugName          Function
hi def link pugMixin         Function
hi def link pugCall          Function
hi def link pugDoctype       PreProc
hi def link pugEntity        Special
hi def link pugMarkup        Identifier
hi def link pugFilter        String
hi def link pugFilterName    PreProc
hi def link pugComment       Comment

syn sync fromstart
let b:current_syntax = "pug"
