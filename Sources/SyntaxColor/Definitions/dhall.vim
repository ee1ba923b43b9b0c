" Language:  Dhall
" Reference: The Dhall language standard 23 (dhall-lang): grammar, built-in functions, imports
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,-,/
syn keyword dhallConditional if then else
syn keyword dhallKeyword let in with using as assert merge toMap missing forall showConstructor
syn match dhallKeyword "[λ∀]\|\\\ze\s*("
syn keyword dhallType Bool Natural Integer Double Text List Optional Date Time TimeZone Bytes Location Type Kind Sort
syn keyword dhallBoolean True False
syn keyword dhallConstant Some None NaN Infinity
syn match dhallBuiltin "\<\%(Natural\|Integer\|Double\|Text\|List\|Optional\|Date\|Time\)/\%(build\|fold\|isZero\|even\|odd\|toInteger\|show\|subtract\|clamp\|negate\|toDouble\|toNatural\|replace\|length\|head\|last\|indexed\|reverse\)\>"
syn match dhallField "\<\h[[:alnum:]_/-]*\ze\s*[=:]\%([=:]\)\@!"
syn match dhallConstructor "\%([<>|]\s*\|\.\)\@<=\u[[:alnum:]_/-]*"
syn match dhallDelimiter "[][(){},;|<>]"
syn match dhallOperator "//\\\\\|/\\\|//\|=>\|->\|===\|==\|!=\|::\|++\|[|]\{2}\|&&\|[+*#?]\|[→≡⩓⫽∧]"
syn match dhallNumber "[[:alnum:]_/-]\@1<![-+]\=\%(0x\x\+\|\d\+\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\)\>"
syn match dhallDate "\<\d\{4}-\d\d-\d\d\%(T\d\d:\d\d:\d\d\%(\.\d\+\)\=\%(Z\|[-+]\d\d:\d\d\)\=\)\="
syn match dhallImport "[[:alnum:]_]\@1<!\%(\~\|\.\.\=\)\%(/[[:alnum:]_.~+@%-]\+\)\+\|\<env:\h\w*\|\<https\=://[^[:space:](){},;]\+"
syn match dhallHash "\<sha256:\x\+"
syn match dhallQuoted "`[^`]*`"

syn match dhallEscape contained "\\\%([\"$\\/bfnrt]\|u\x\{4}\|u{\x*}\)"
syn cluster dhallTop contains=TOP
syn region dhallInterpolation contained matchgroup=dhallMark start="\${" end="}" contains=@dhallTop,dhallNested
syn region dhallNested contained transparent start="{" end="}" contains=@dhallTop,dhallNested
syn region dhallString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=dhallEscape,dhallInterpolation
syn match dhallIndented contained "'''\|''\${"
syn region dhallString start=+''+ skip=+'''\|''\${+ end=+''+ contains=dhallInterpolation,dhallIndented
syn match dhallLineComment "--.*" contains=dhallTodo
syn region dhallComment start="{-" end="-}" contains=dhallComment,dhallTodo
syn keyword dhallTodo contained TODO FIXME XXX

hi def link dhallConditional Conditional
hi def link dhallKeyword Keyword
hi def link dhallType Type
hi def link dhallConstructor Type
hi def link dhallBoolean Boolean
hi def link dhallConstant Constant
hi def link dhallBuiltin Function
hi def link dhallField Identifier
hi def link dhallOperator Operator
hi def link dhallDelimiter Delimiter
hi def link dhallNumber Number
hi def link dhallDate Constant
hi def link dhallImport Include
hi def link dhallHash Special
hi def link dhallQuoted Identifier
hi def link dhallEscape SpecialChar
hi def link dhallMark Delimiter
hi def link dhallString String
hi def link dhallIndented SpecialChar
hi def link dhallLineComment Comment
hi def link dhallComment Comment
hi def link dhallTodo Todo

syn sync fromstart
let b:current_syntax = "dhall"
