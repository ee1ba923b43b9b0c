" Language:  Java
" Reference: The Java Language Specification, Java SE 21 edition, chapters 3 and 7 to 15; the
"            Documentation Comment Specification for the Standard Doclet (JDK 21).
" Beyond Vim 9.0: text blocks, records, sealed classes, yield, pattern guards, module
"            declarations, `_` between any digits, the block tags and inline tags added since.
if exists("b:current_syntax")
  finish
endif

" HTML is what documentation comments are written in.
syn include @javaHtml syntax/html.vim
unlet! b:current_syntax
syn case match
syn iskeyword @,48-57,_,192-255

" Keywords (3.9)
syn keyword javaError goto const
syn keyword javaBranch if else switch
syn keyword javaLoop while for do
syn keyword javaJump return
syn keyword javaJump break continue nextgroup=javaJumpTarget skipwhite
syn match   javaJumpTarget contained "\h\w*"
syn keyword javaException throw try catch finally assert
syn keyword javaOperator new instanceof var
syn keyword javaExternal native package
syn keyword javaType boolean char byte short int long float double void
syn keyword javaSelf this super
syn keyword javaStorage static synchronized transient volatile final strictfp
syn keyword javaScope public protected private abstract throws extends implements
syn keyword javaClass class interface enum
syn keyword javaBoolean true false
syn keyword javaConstant null
syn match   javaImport "\<import\>\%(\s\+static\>\)\="

" Contextual keywords (3.9): what follows tells them from names.
syn match javaClass "\<record\ze\s\+\h\w*\s*[(<]"
syn match javaScope "\<\%(non-\)\=sealed\ze\s\+\%(public\|protected\|private\|abstract\|static\|strictfp\|class\|interface\)\>"
syn match javaScope "\<permits\ze\s\+\h"
syn match javaJump  "^\s*\zsyield\ze\s\+[[:alnum:]_"'!(+-]"
syn match javaModule "^\s*\zsopen\ze\s\+module\s"
syn match javaModuleModifier "\<module\ze\s\+\h[[:alnum:]_.]*\s*{"
syn match javaModule "^\s*\zs\%(requires\|exports\|opens\|uses\|provides\)\ze\s\+\h[[:alnum:]_.]*\%(\s\+\h[[:alnum:]_.]*\)*\s*\%(;\|,\|\<to\>\|\<with\>\|$\)" nextgroup=javaModuleModifier,javaModuleName skipwhite
syn match javaModuleName contained "\h[[:alnum:]_.]*" nextgroup=javaModuleTarget skipwhite skipempty
syn match javaModuleModifier contained "\<\%(transitive\|static\)\ze\s" nextgroup=javaModuleModifier skipwhite
syn keyword javaModuleTarget contained to with

" Labels (14.7) and switch labels (14.11.1)
syn match   javaLabel "^\s*\zs\h\w*\ze\s*::\@!"
syn keyword javaDefault default
syn region  javaCase matchgroup=javaLabel start="\<case\>" matchgroup=NONE end="::\@!" matchgroup=javaLabel end="->" contains=javaNumber,javaFloat,javaCharacter,javaString,javaGuard,javaCaseType,javaConstant,javaComment,javaLineComment
syn keyword javaGuard contained when
syn keyword javaCaseType contained var default

" Annotations (9.7) and variable arity parameters (8.4.1)
syn match javaAnnotation "@\h\w*\%(\.\h\w*\)*"
syn match javaAnnotationType "@interface\>"
syn match javaVarargs "\.\.\."

" Numbers (3.10.1, 3.10.2)
syn match javaNumber "\<\%(0[xX]\x[[:xdigit:]_]*\|0[bB][01][01_]*\|\d[[:digit:]_]*\)[lL]\=\>"
syn match javaFloat  "\<\d[[:digit:]_]*\%([eE][-+]\=\d[[:digit:]_]*[fFdD]\=\|[fFdD]\)\>"
syn match javaFloat  "\<\d[[:digit:]_]*\.\%(\d[[:digit:]_]*\)\=\%([eE][-+]\=\d\+\)\=[fFdD]\="
syn match javaFloat  "\.\d[[:digit:]_]*\%([eE][-+]\=\d\+\)\=[fFdD]\="
syn match javaFloat  "\<0[xX]\x*\.\=\x*[pP][-+]\=\d\+[fFdD]\=\>"

" Characters, strings and text blocks (3.10.4 to 3.10.7)
syn match  javaEscapeError contained "\\."
syn match  javaEscape contained "\\\%([btnfrs"'\\]\|[0-3]\o\o\|\o\o\=\|u\+\x\{4}\)"
syn match  javaEscape contained "\\$"
syn match  javaCharacter "'\%([^'\\]\{1,8}\|\\[^u']'\=[^']\{0,8}\|\\'\|\\u\+\x\{4}\)'" contains=javaEscape,javaEscapeError
syn region javaString start=+"+ end=+"+ end=+$+ contains=javaEscape,javaEscapeError
syn region javaTextBlock start=+"""\ze\s*$+ skip=+\\.+ end=+"""+ contains=javaEscape,javaEscapeError

" Comments (3.7)
syn keyword javaTodo contained TODO FIXME XXX
syn match  javaCommentError "\*/"
syn match  javaLineComment "//.*" contains=javaTodo
syn region javaComment matchgroup=javaComment start="/\*" end="\*/" contains=javaTodo
syn match  javaComment "/\*\*/"

" Documentation comments: the first sentence is the summary; `@name` begins a block tag.
syn region javaDocComment start="/\*\*/\@!" end="\*/" keepend contains=@javaDocMarkup,javaDocSummary
syn region javaDocSummary contained matchgroup=javaComment start="/\*\*/\@!" matchgroup=javaDocSummary end="\.$" end="\.\ze\s" end="\.\ze<" matchgroup=NONE end="\ze[^{]@\h" end="\ze\*/" keepend contains=@javaHtml,javaDocStar,javaDocInline,javaTodo
syn match  javaDocStar contained "^\s*\*/\@!"
syn region javaDocInline contained start="{@\%(code\|link\|linkplain\|inheritDoc\|docRoot\|value\|literal\|index\|summary\|systemProperty\|return\|snippet\)\>" end="}"
syn match  javaDocName contained "\S\+"
syn match  javaDocTag contained "@\%(param\|exception\|throws\|since\)\>" nextgroup=javaDocName skipwhite
syn match  javaDocTag contained "@see\>" nextgroup=javaDocReference skipwhite
syn match  javaDocTag contained "@\%(version\|author\|return\|deprecated\|serial\|serialField\|serialData\|provides\|uses\|hidden\)\>"
syn match  javaDocReference contained +[^( \t]\+([^)]*)\|<a\>.\{-}</a>\|"[^"]*"\|[^(< \t]\S*+
syn cluster javaDocMarkup contains=@javaHtml,javaDocStar,javaDocInline,javaDocTag,javaTodo

" Brackets, and what Java has no use for
syn match  javaParenError "[\])]"
syn region javaParens transparent start="(" end=")" contains=TOP,javaParenError,javaDocComment
syn region javaBrackets transparent start="\[" end="\]" contains=TOP,javaParenError,javaDocComment
syn match  javaError "[#\\`]\|@\ze\%(\s\|$\)"

hi def link javaError Error
hi def link javaBranch Conditional
hi def link javaLoop Repeat
hi def link javaJump Statement
hi def link javaJumpTarget Label
hi def link javaException Exception
hi def link javaOperator Operator
hi def link javaExternal Include
hi def link javaModule Statement
hi def link javaModuleModifier Type
hi def link javaModuleTarget Include
hi def link javaImport Include
hi def link javaType Type
hi def link javaSelf Typedef
hi def link javaStorage StorageClass
hi def link javaScope StorageClass
hi def link javaClass Structure
hi def link javaBoolean Boolean
hi def link javaConstant Constant
hi def link javaLabel Label
hi def link javaDefault Label
hi def link javaGuard Conditional
hi def link javaCaseType Operator
hi def link javaAnnotation PreProc
hi def link javaAnnotationType Structure
hi def link javaVarargs Function
hi def link javaNumber Number
hi def link javaFloat Float
hi def link javaEscape SpecialChar
hi def link javaEscapeError Error
hi def link javaCharacter Character
hi def link javaString String
hi def link javaTextBlock String
hi def link javaTodo Todo
hi def link javaComment Comment
hi def link javaLineComment Comment
hi def link javaCommentError Error
hi def link javaDocComment Comment
hi def link javaDocSummary SpecialComment
hi def link javaDocStar Comment
hi def link javaDocInline Special
hi def link javaDocTag Special
hi def link javaDocName Function
hi def link javaDocReference Function
hi def link javaParenError Error

syn sync fromstart
let b:current_syntax = "java"
