" Language:  Kotlin
" Reference: Kotlin language specification 1.9 (syntax and grammar) and the documentation of
"            Kotlin 2.1 (keywords and operators, string templates, KDoc).
" Vim 9.0 has no definition of Kotlin; the groups are those Vim uses for Scala, Java and Swift.
if exists("b:current_syntax")
  finish
endif

" Hard keywords
syn keyword kotlinStatement break continue return
syn keyword kotlinBranch if else when
syn keyword kotlinLoop for do while
syn keyword kotlinException try catch finally throw
syn keyword kotlinOperator as in is typeof by
syn match   kotlinOperator "\<as?\|!\%(in\|is\)\>"
syn keyword kotlinDeclaration fun val var class interface object typealias constructor init
syn keyword kotlinInclude package import
syn keyword kotlinSelf this super
syn keyword kotlinBoolean true false
syn keyword kotlinConstant null

" Soft keywords and modifiers, where they stand as such
syn keyword kotlinModifier abstract companion crossinline external final infix inline internal
syn keyword kotlinModifier lateinit noinline open override private protected public reified sealed
syn keyword kotlinModifier suspend tailrec vararg const
syn match kotlinModifier "\<\%(actual\|annotation\|data\|enum\|expect\|inner\|operator\|out\|value\)\ze\s\+\%(\%(actual\|annotation\|data\|enum\|expect\|inner\|inline\|infix\|suspend\|override\|open\|abstract\|private\|public\|protected\|internal\|external\|sealed\|fun\|class\|interface\|object\|val\|var\|typealias\|constructor\)\>\|\u\)"
syn match kotlinAccessor "^\s*\zs[gs]et\ze\s*\%((\|$\)"
syn match kotlinAccessor "\%(\<\%(private\|protected\|internal\|public\|inline\)\s\)\@11<=[gs]et\>"
syn match kotlinOperator "\<where\ze\s\+\u\w*\s*:"
syn match kotlinLabel "\<\h\w*@\ze\%(\s\|{\|$\)"
syn match kotlinLabel "\%(\<\%(break\|continue\|return\|this\|super\)\)\@8<=@\h\w*"
syn match kotlinAnnotation "\%(\w\)\@1<!@\%(\%(file\|property\|field\|get\|set\|receiver\|param\|setparam\|delegate\):\)\=\[\=\h\w*\%(\.\h\w*\)*"

" The types of the standard library
syn keyword kotlinType Any Nothing Unit Boolean Byte Short Int Long UByte UShort UInt ULong
syn keyword kotlinType Float Double Char String CharSequence Number Comparable Array ByteArray
syn keyword kotlinType ShortArray IntArray LongArray FloatArray DoubleArray CharArray BooleanArray
syn keyword kotlinType UIntArray Iterable Collection List Set Map MutableIterable MutableCollection
syn keyword kotlinType MutableList MutableSet MutableMap ArrayList HashMap HashSet LinkedHashMap
syn keyword kotlinType LinkedHashSet Iterator ListIterator Sequence Pair Triple Result Lazy Regex
syn keyword kotlinType IntRange LongRange CharRange ClosedRange StringBuilder Throwable Exception
syn keyword kotlinType Error RuntimeException IllegalArgumentException IllegalStateException
syn keyword kotlinType IndexOutOfBoundsException NoSuchElementException NullPointerException
syn keyword kotlinType NumberFormatException UnsupportedOperationException Enum Annotation
syn keyword kotlinType Function KClass KFunction KProperty

" Numbers
syn match kotlinNumber "\<\d[[:digit:]_]*\%([uU]\=L\|[uU]\|[fF]\)\=\>"
syn match kotlinNumber "\<0[xX]\x[[:xdigit:]_]*[uU]\=L\=\>"
syn match kotlinNumber "\<0[bB][01][01_]*[uU]\=L\=\>"
syn match kotlinFloat  "\%(\<\d[[:digit:]_]*\)\=\.\@1<!\.\d[[:digit:]_]*\%([eE][-+]\=\d[[:digit:]_]*\)\=[fF]\=\>"
syn match kotlinFloat  "\<\d[[:digit:]_]*[eE][-+]\=\d[[:digit:]_]*[fF]\=\>"

" Characters, strings and templates
syn match  kotlinEscapeError contained "\\."
syn match  kotlinEscape contained "\\\%([tbrn'"\\$]\|u\x\{4}\)"
syn match  kotlinCharacter "'\%([^'\\]\|\\u\x\{4}\|\\.\)'" contains=kotlinEscape,kotlinEscapeError
syn match  kotlinTemplate contained "\$\%(\h\w*\|`[^`]\+`\)"
syn region kotlinTemplateBlock contained matchgroup=kotlinTemplate start="\${" end="}" contains=TOP
syn region kotlinBraces contained containedin=kotlinTemplateBlock,kotlinBraces transparent start="{" end="}" contains=TOP
syn region kotlinString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=kotlinEscape,kotlinEscapeError,kotlinTemplate,kotlinTemplateBlock
syn region kotlinString start=+"""+ end=+""""*+ contains=kotlinTemplate,kotlinTemplateBlock
" A quoted name has no colour, whatever is in it.
syn match  kotlinQuoted "`[^`]\+`"

" Comments; they nest. KDoc has block tags and links.
syn keyword kotlinTodo contained TODO FIXME XXX
syn match  kotlinLineComment "//.*" contains=kotlinTodo
syn match  kotlinLineComment "\%^#!.*"
syn region kotlinComment matchgroup=kotlinComment start="/\*" end="\*/" contains=kotlinTodo,kotlinNestedComment
syn region kotlinNestedComment contained matchgroup=kotlinComment start="/\*" end="\*/" contains=kotlinTodo,kotlinNestedComment
syn region kotlinDocComment matchgroup=kotlinComment start="/\*\*\%([*/]\)\@!" end="\*/" contains=kotlinTodo,kotlinNestedComment,kotlinDocTag,kotlinDocLink
syn match  kotlinDocTag contained "@\%(author\|constructor\|receiver\|return\|sample\|since\|suppress\)\>"
syn match  kotlinDocTag contained "@\%(exception\|param\|property\|see\|throws\)\>" nextgroup=kotlinDocName skipwhite
syn match  kotlinDocName contained "\S\+"
syn match  kotlinDocLink contained "\[\h[[:alnum:]_.]*\]"

hi def link kotlinStatement Statement
hi def link kotlinBranch Conditional
hi def link kotlinLoop Repeat
hi def link kotlinException Exception
hi def link kotlinOperator Operator
hi def link kotlinDeclaration Keyword
hi def link kotlinInclude Include
hi def link kotlinSelf Identifier
hi def link kotlinBoolean Boolean
hi def link kotlinConstant Constant
hi def link kotlinModifier StorageClass
hi def link kotlinAccessor Keyword
hi def link kotlinLabel Label
hi def link kotlinAnnotation PreProc
hi def link kotlinType Type
hi def link kotlinNumber Number
hi def link kotlinFloat Float
hi def link kotlinEscape SpecialChar
hi def link kotlinEscapeError Error
hi def link kotlinCharacter Character
hi def link kotlinTemplate Special
hi def link kotlinString String
hi def link kotlinTodo Todo
hi def link kotlinLineComment Comment
hi def link kotlinComment Comment
hi def link kotlinNestedComment Comment
hi def link kotlinDocComment Comment
hi def link kotlinDocTag Special
hi def link kotlinDocName Identifier
hi def link kotlinDocLink Identifier

syn sync fromstart
let b:current_syntax = "kotlin"
