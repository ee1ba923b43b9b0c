" Language:  Crystal
" Reference: The Crystal programming language, syntax and semantics (crystal-lang.org/reference) 1.11
if exists("b:current_syntax")
  finish
endif

syn keyword crystalConditional if else elsif unless case when then in
syn keyword crystalRepeat while until loop for
syn keyword crystalException begin rescue ensure raise
syn keyword crystalKeyword abstract alias annotation asm as break do end extend forall include lib next of out pointerof
syn keyword crystalKeyword private protected require return select self sizeof instance_sizeof offsetof super typeof
syn keyword crystalKeyword uninitialized union verbatim with yield previous_def instance_alignof alignof
syn match crystalKeyword "\<\%(as\|is_a\|nil\|responds_to\)?"
syn keyword crystalDefine def macro fun nextgroup=crystalMethod skipwhite
syn match crystalMethod contained "\%(self\.\|\u\w*\.\)\=\%(\h\w*[?!=]\=\|\[\][?=]\=\|[-+*/%<>=!~^&|]\+\)"
syn keyword crystalStructure class struct module enum nextgroup=crystalClass skipwhite
syn match crystalClass contained "\u\w*\%(::\u\w*\)*"
syn keyword crystalAccessor getter setter property class_getter class_setter class_property record delegate def_equals
syn keyword crystalAccessor def_equals_and_hash def_hash def_clone puts print p pp require_relative spawn sleep exit abort
syn match crystalAccessor "\<\%(getter\|setter\|property\)[?!]"
syn keyword crystalBoolean true false
syn keyword crystalNil nil
syn match crystalPseudo "\<__\%(FILE\|LINE\|DIR\|END_LINE\)__\>"
syn match crystalConstant "\<\u\w*"
syn match crystalInstance "@@\=\h\w*"
syn match crystalGlobal "\$\%([~?]\|\d\+?\=\|\h\w*\)"
syn match crystalSymbol ":\@1<!:\%(\h\w*[?!=]\=\|[-+*/%<>=!~^&|]\+\|\[\][?=]\=\)"
syn match crystalSymbol +:\@1<!:"[^"]*"+
syn match crystalNamedArgument "\<\h\w*[?!]\=:\ze\%(\s\|$\)"
syn match crystalAnnotation "@\[\w\+" contains=crystalAnnotationName
syn match crystalAnnotationName contained "\w\+"

syn match crystalNumber "\<\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][-+]\=\d\+\)\=\%(_\=[iuf]\d\+\)\=\>\|\<0\%(x[0-9a-fA-F_]\+\|o[0-7_]\+\|b[01_]\+\)\%(_\=[iu]\d\+\)\=\>"
syn match crystalCharacter "'\%([^'\\]\|\\\%(u{\x*}\|u\x\{4}\|.\)\)'"
syn match crystalEscape contained "\\\%(\o\{1,3}\|x\x\x\|u\x\{4}\|u{[0-9a-fA-F ]*}\|.\|$\)"
syn region crystalInterpolation contained matchgroup=crystalDelimiter start="#{" end="}" contains=TOP
syn cluster crystalInString contains=crystalEscape,crystalInterpolation
syn region crystalString start=+"+ skip=+\\.+ end=+"+ contains=@crystalInString
syn region crystalCommand start=+`+ skip=+\\.+ end=+`+ contains=@crystalInString
syn region crystalString matchgroup=crystalString start="%[Qx]\=(" skip="\\." end=")" contains=@crystalInString,crystalParens
syn region crystalParens contained start="(" skip="\\." end=")" contains=@crystalInString,crystalParens
syn region crystalString matchgroup=crystalString start="%[Qx]\={%\@!" skip="\\." end="}" contains=@crystalInString,crystalBraces
syn region crystalBraces contained start="{" skip="\\." end="}" contains=@crystalInString,crystalBraces
syn region crystalString matchgroup=crystalString start="%[Qx]\=\[" skip="\\." end="\]" contains=@crystalInString,crystalBrackets
syn region crystalBrackets contained start="\[" skip="\\." end="\]" contains=@crystalInString,crystalBrackets
syn region crystalString matchgroup=crystalString start="%[Qx]<" start="\%([=(,]\s*\)\@<=%<" skip="\\." end=">" contains=@crystalInString
syn region crystalString matchgroup=crystalString start="%[Qx]|" start="\%([=(,]\s*\)\@<=%|" skip="\\." end="|" contains=@crystalInString
syn region crystalString matchgroup=crystalString start="%[qwi](" end=")"
syn region crystalString matchgroup=crystalString start="%[qwi]{" end="}"
syn region crystalString matchgroup=crystalString start="%[qwi]\[" end="\]"
syn region crystalString matchgroup=crystalString start="%[qwi]<" end=">"
syn region crystalString matchgroup=crystalString start="%[qwi]|" end="|"
syn region crystalRegexp matchgroup=crystalRegexp start="%r(" skip="\\." end=")[imx]*" contains=@crystalInString,crystalParens
syn region crystalRegexp matchgroup=crystalRegexp start="%r{" skip="\\." end="}[imx]*" contains=@crystalInString,crystalBraces
syn region crystalRegexp matchgroup=crystalRegexp start="%r\[" skip="\\." end="\][imx]*" contains=@crystalInString
syn region crystalRegexp start="\%(\%(^\|[=(,[{|&!~?:;]\|\<\%(if\|unless\|when\|and\|or\|not\|in\|return\|while\|until\|then\)\)\s*\|\w\s\+\ze/[^[:space:]=]\)\@12<=/" skip="\\." end="/[imx]*" oneline contains=@crystalInString
" What stands behind the mark of a here-document on its line is code.
syn region crystalHereDoc matchgroup=crystalHereMark start="<<-\z(\h\w*\)" end="^\s*\z1\>" keepend contains=crystalHereRest,crystalHereText
syn region crystalHereDoc matchgroup=crystalHereMark start="<<-'\z([^']\+\)'" end="^\s*\z1\>" keepend contains=crystalHereRest,crystalHereRaw
syn region crystalHereRaw contained start="^." end="\%$"
syn match crystalHereRest contained "^\@1<!.*$" contains=TOP
syn region crystalHereText contained start="^." end="\%$" contains=@crystalInString
syn region crystalMacro matchgroup=crystalMacroMark start="{%" end="%}" contains=TOP
syn region crystalMacro matchgroup=crystalMacroMark start="{{" end="}}" contains=TOP

syn match crystalComment "#.*" contains=crystalTodo
syn keyword crystalTodo contained TODO FIXME XXX NOTE

hi def link crystalConditional Conditional
hi def link crystalRepeat Repeat
hi def link crystalException Exception
hi def link crystalKeyword Keyword
hi def link crystalDefine Define
hi def link crystalMethod Function
hi def link crystalStructure Structure
hi def link crystalClass Type
hi def link crystalAccessor Statement
hi def link crystalBoolean Boolean
hi def link crystalNil Constant
hi def link crystalPseudo Constant
hi def link crystalConstant Type
hi def link crystalInstance Identifier
hi def link crystalGlobal Identifier
hi def link crystalSymbol Constant
hi def link crystalNamedArgument Identifier
hi def link crystalAnnotation PreProc
hi def link crystalNumber Number
hi def link crystalCharacter Character
hi def link crystalEscape SpecialChar
hi def link crystalDelimiter Delimiter
hi def link crystalString String
hi def link crystalParens String
hi def link crystalBraces String
hi def link crystalBrackets String
hi def link crystalCommand String
hi def link crystalRegexp String
hi def link crystalHereDoc String
hi def link crystalHereText String
hi def link crystalHereRaw String
hi def link crystalHereMark String
hi def link crystalMacroMark PreProc
hi def link crystalComment Comment
hi def link crystalTodo Todo

syn sync fromstart
let b:current_syntax = "crystal"
