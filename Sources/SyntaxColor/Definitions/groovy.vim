" Language:  Groovy
" Reference: Apache Groovy 4.0 documentation: Syntax, Operators, Program structure; the Groovy
"            Development Kit for the names of methods. Java's part comes from java.vim.
" Beyond Vim 9.0: BigInteger and BigDecimal suffixes, `_` in numbers, traits, slashy and dollar slashy
"            strings, and what java.vim adds.
if exists("b:current_syntax")
  finish
endif

runtime! syntax/java.vim
unlet! b:current_syntax

" Strings, labels and annotations have other rules than Java's.
syn clear javaString javaTextBlock javaCharacter javaCase javaError javaCommentError javaAnnotation javaVarargs

" Keywords, and words that are kept from being names.
syn keyword groovyError goto const
syn keyword groovyDefinition def as in
syn keyword javaLabel case
syn keyword groovyType String Boolean Date Double Float Integer List Vector Array
syn match   groovyException "\<\u\w*Exception\>"
syn match   javaClass "\<trait\ze\s\+\u"
syn match   groovyArrow "->\|\.\.\|<<=\@!\|>>[>=]\@!"

" Methods of the Groovy Development Kit
syn keyword groovyMethod any append asList asWritable call collect compareTo count dump each
syn keyword groovyMethod eachByte eachFile eachLine every find findAll flatten getAt getOut getText
syn keyword groovyMethod grep inject inspect intersect isCase join leftShift newInputStream
syn keyword groovyMethod newOutputStream newPrintWriter newReader newWriter next pop previous print
syn keyword groovyMethod println push putAt read readBytes readLines reverse reverseEach size sort
syn keyword groovyMethod splitEachLine step subMap times toInteger toList tokenize upto
syn keyword groovyMethod waitForOrKill withPrintWriter withReader withStream withWriter
syn keyword groovyMethod withWriterAppend write writeLine
syn keyword groovyOperation abs div minus multiply plus power round

" Strings; those in quotation marks have ${} and $name in them.
syn region groovyInterpolation contained matchgroup=groovyInterpolation start="\${" end="}" contains=groovyInnerBraces
syn region groovyInnerBraces contained start="{" end="}" contains=groovyInnerBraces
syn match  groovyInterpolation contained "\$\h\w*\%(\.\h\w*\)*"
syn region groovyString start=+'+ skip=+\\.+ end=+'+ end=+$+ contains=groovyEscape,groovyEscapeError
syn region groovyString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=groovyEscape,groovyEscapeError,groovyInterpolation
syn region groovyString start=+'''+ skip=+\\.+ end=+'''+ contains=groovyEscape,groovyEscapeError
syn region groovyString start=+"""+ skip=+\\.+ end=+"""+ contains=groovyEscape,groovyEscapeError,groovyInterpolation
" Slashy strings, where an operand is expected, and dollar slashy ones. Both may go over lines.
syn region groovyString start=+\%(/[^/*]\|/$\)\@=\%([(,=:[!&|?{;~+]\s*\|->\s*\|\<\%(return\|case\|in\|assert\|println\)\s\+\)\@20<=/+ skip=+\\/+ end=+/+ contains=groovyInterpolation
syn region groovyString start=+\%([(,=:[!&|?{;~+]\s*\|->\s*\|\<\%(return\|case\|in\|assert\|println\)\s\+\|^\s*\)\@20<=\$/+ skip=+\$\$\|\$/+ end=+/\$+ contains=groovyInterpolation
syn match  groovyEscapeError contained "\\."
syn match  groovyEscape contained "\\\%([btnfr"'\\$]\|[0-3]\o\o\|\o\o\|u\x\{4}\)"

" Numbers
syn match groovyNumber "\<\d[[:digit:]_]*\%([gGiI]\|\.\d[[:digit:]_]*[gG]\)\>"
syn match groovyNumber "\<0[xX]\x[[:xdigit:]_]*[gGiI]\>"

" A script may begin with the name of its interpreter.
syn match javaLineComment "\%^#!.*"

hi def link groovyError Error
hi def link groovyDefinition Special
hi def link groovyType Type
hi def link groovyException Exception
hi def link groovyArrow Statement
hi def link groovyMethod Function
hi def link groovyOperation Operator
hi def link groovyInterpolation Identifier
hi def link groovyInnerBraces Identifier
hi def link groovyString String
hi def link groovyEscape SpecialChar
hi def link groovyEscapeError Error
hi def link groovyNumber Number

syn sync fromstart
let b:current_syntax = "groovy"
