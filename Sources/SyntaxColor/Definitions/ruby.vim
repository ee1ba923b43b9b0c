" Vim syntax file
" Language:  Ruby
" Reference: the Ruby 3.4 documentation (doc/syntax); ISO/IEC 30170
" Beyond Vim 9.0: endless methods, the rest of a line after several here-document marks, << behind
" what can only be a value as an operator.

if exists("b:current_syntax")
  finish
endif

syn case match

syn cluster rubyBody contains=rubyControl,rubySelf,rubyModifier,rubyLoopWord,rubyConstantWord,rubyPredefined,rubyRequire,rubyAccess
syn cluster rubyBody add=rubyDefinition,rubyEndless,rubyClass,rubyModule,rubyBlock,rubyDo,rubyHook,rubyCurly,rubyDotCall,rubyColons
syn cluster rubyBody add=rubyConstant,rubyInstanceVariable,rubyGlobal,rubySymbol,rubyQuotedKey,rubyPair,rubyNumber,rubyCharacter,rubyString
syn cluster rubyBody add=rubyRegex,rubyBeforeRegex,rubyHereDoc,rubyHereBlock,rubyComment,rubyDocument,rubyAlias
syn cluster rubyTop contains=@rubyBody,rubyRescue
syn cluster rubyHereLine contains=rubyControl,rubyModifier,rubySelf,rubyConstantWord,rubyPredefined,rubyAccess,rubyDotCall,rubyColons,rubyConstant,rubyInstanceVariable,rubyGlobal
syn cluster rubyHereLine add=rubySymbol,rubyQuotedKey,rubyPair,rubyNumber,rubyCharacter,rubyString,rubyRegex,rubyBeforeRegex,rubyComment,rubyHereMark,rubyHereDo
syn cluster rubyInterpolate contains=rubyEscape,rubyInterpolation,rubyShortInterpolation
syn cluster rubyRegexItems contains=rubyRegexMark,rubyRegexEscape,rubyRegexSet,rubyInterpolation,rubyShortInterpolation

" Words.
syn keyword rubyControl and break catch else elsif fail in loop next not or raise redo retry
syn keyword rubyControl return super then throw when yield proc lambda caller eval exit
syn keyword rubyControl abort at_exit callcc class_eval fork instance_eval module_eval trap
syn match rubyControl "\<defined?\|\<exit!"
syn keyword rubyRescue rescue ensure
syn keyword rubyDefinitionRescue contained rescue ensure
syn keyword rubyHook BEGIN END
syn match rubyConstantWord "\<\%(nil\|true\|false\)\>?\@!"
syn keyword rubyConstantWord __FILE__ __LINE__ __method__ __dir__ __callee__ __ENCODING__
syn match rubySelf "\<self\>"
syn keyword rubyPredefined STDIN STDOUT STDERR ENV ARGF ARGV DATA TRUE FALSE NIL TOPLEVEL_BINDING RUBY_VERSION
syn keyword rubyPredefined RUBY_PLATFORM RUBY_ENGINE RUBY_PATCHLEVEL RUBY_COPYRIGHT RUBY_DESCRIPTION RUBY_RELEASE_DATE
syn keyword rubyRequire require require_relative load autoload gem include extend prepend refine using
syn keyword rubyAccess attr attr_accessor attr_reader attr_writer private protected public module_function alias_method
syn keyword rubyAccess private_class_method public_class_method private_constant public_constant define_method
syn keyword rubyAccess define_singleton_method undef_method remove_method
syn keyword rubyAlias alias undef nextgroup=rubyMethodName skipwhite

" Blocks. end is colored as the word it belongs to, so each kind is a region.
syn region rubyBlock transparent matchgroup=rubyControl start="\<\%(if\|unless\|case\|begin\|while\|until\|for\)\>" end="\<end\>" contains=@rubyTop
syn region rubyDo transparent matchgroup=rubyControl start="\<do\>" end="\<end\>" contains=@rubyTop
syn match rubyLoopWord "\<\%(while\|until\|for\)\>\ze.*\<do\s*\%(#.*\)\=$"
syn match rubyLoopWord "\<\%(while\|until\|for\)\>\ze.*\<do\>.*\<end\>"
syn match rubyModifier "\%([])}\"'`/?![:alnum:]_]\s\{1,8}\)\@9<=\%(\<\%(else\|then\|do\|and\|or\|not\|begin\|in\|when\)\s\)\@6<!\<\%(if\|unless\|while\|until\)\>"
syn region rubyDefinition transparent matchgroup=rubyDefine start="\<def\>" end="\<end\>" contains=@rubyBody,rubyDefinitionName,rubyDefinitionRescue
syn match rubyEndless "\<def\>\ze\s\+\%(\h\w*\.\)\=\%(\h\w*[?!]\=\|\[\]\|[-+*/%<>]\|==\)\%((\%([^()]\|([^()]*)\)*)\)\=\s\+=\s" nextgroup=rubyDefinitionName skipwhite
syn match rubyMethodName contained "\h\w*[?!=]\=" nextgroup=rubyOldName skipwhite
syn match rubyOldName contained "\h\w*[?!=]\="
syn region rubyClass transparent matchgroup=rubyDefine start="\<class\>" end="\<end\>" contains=@rubyTop
syn region rubyModule transparent matchgroup=rubyDefine start="\<module\>" end="\<end\>" contains=@rubyTop
" A brace closed behind the mark of a here-document on its line is left alone: it would hold the text.
syn region rubyCurly transparent start="{\%([^{}]*<<[-~]\=["'`[:alpha:]_][^{}]*}\)\@!" end="}" contains=@rubyTop

" After a dot, and before a colon, a word is nothing but a name.
syn match rubyDotCall "\.\@1<!&\=\.\s*\l\w*[?!]\=\|\.\@1<!&\=\.\s*_\w*\|\.\@1<!\.\u\w*"
syn match rubyColons "::\%(\l\w*[?!]\=\)\="
syn match rubyPair "\%(^\|[({,|[:space:]]\)\h\w*[?!]\=\ze::\@!" contains=rubyKey
syn match rubyKey contained "\h\w*[?!]\="

syn match rubyConstant "\<\u\w*\>(\@!"
syn match rubyInstanceVariable "@\{1,2}\h\w*"
syn match rubyGlobal "\$\%(\h\w*\|-\w\|\d\+\|[!-/:-@`~]\)"

syn match rubyNumber "\<\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][-+]\=\d[0-9_]*\)\=[ri]\{,2}\>"
syn match rubyNumber "\<0\%([xX]\x[0-9a-fA-F_]*\|[bB][01][01_]*\|[oO]\=\o[0-7_]*\|[dD]\d[0-9_]*\)[ri]\{,2}\>"
syn match rubyNumber "\%(^\|[(,=\[{[:space:]]\)\@1<=-\ze\d"
syn match rubyCharacter "\%(^\|[(,=\[{[:space:]]\)\@1<=?\%(\\\%(u\x\{4}\|.\)\|[^[:space:]]\)\w\@!" contains=rubyCharacterMark
syn match rubyCharacterMark contained "?"

" Symbols.
syn match rubySymbol ":\@1<!:\%(\$\=\h\w*[?!]\=\|@\{1,2}\h\w*\|\h\w*=\%([=~>]\)\@!\|\[\]=\=\|<=>\|\*\*\|===\=\|=\~\|![=~]\=\|[-+]@\=\|[*/%&|^~`]\|<<\|>>\|[<>]=\=\)"
syn region rubySymbol start=+:\@1<!:"+ skip=+\\.+ end=+"+ contains=@rubyInterpolate
syn region rubySymbol start=+:\@1<!:'+ skip=+\\.+ end=+'+

" Strings.
syn region rubyString matchgroup=rubyDelimiter start=+"+ end=+"+ contains=@rubyInterpolate
syn region rubyString matchgroup=rubyDelimiter start=+`+ end=+`+ contains=@rubyInterpolate
syn region rubyString matchgroup=rubyDelimiter start=+'+ end=+'+ contains=rubyPairEscape
syn match rubyQuotedKey +"[^"\\#]*":\@=:\@!+
syn match rubyQuotedKey +"[^"\\#]*"\ze::\@!+
syn match rubyQuotedKey +'[^'\\]*'\ze::\@!+
syn match rubyPairEscape contained "\\[\\']"
syn match rubyEscape contained "\\\%(u\x\{4}\|u{[^}]*}\|x\x\{1,2}\|\o\{1,3}\|[CM]-.\|c.\|.\)"
syn region rubyInterpolation contained matchgroup=rubyDelimiter start="#{" end="}" contains=@rubyTop
syn match rubyShortInterpolation contained "#\%(@\{1,2}\h\w*\|\$\%(\h\w*\|\d\)\)" contains=rubyInterpolationMark,rubyInstanceVariable,rubyGlobal
syn match rubyInterpolationMark contained "#"

" % literals; <%= and %> of templates are not among them.
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[Qx]\z([!|/^,.:;+=*~$@&-]\)" end="\z1" contains=@rubyInterpolate
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[Qx]{" end="}" contains=@rubyInterpolate,rubyBraces
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[Qx](" end=")" contains=@rubyInterpolate,rubyParens
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[Qx]\[" end="\]" contains=@rubyInterpolate,rubySquares
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[Qx]<" end=">" contains=@rubyInterpolate,rubyAngles
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[qw]\z([!|/^,.:;+=*~$@&-]\)" end="\z1" skip="\\." contains=rubyPairEscape
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[qw]{" end="}" skip="\\." contains=rubyPairEscape,rubyPlainBraces
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[qw](" end=")" skip="\\." contains=rubyPairEscape,rubyPlainParens
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[qw]\[" end="\]" skip="\\." contains=rubyPairEscape,rubyPlainSquares
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[qw]<" end=">" skip="\\." contains=rubyPairEscape,rubyPlainAngles
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%W\z([!|/^,.:;+=*~$@&-]\)" end="\z1" contains=@rubyInterpolate
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%W{" end="}" contains=@rubyInterpolate,rubyBraces
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%W(" end=")" contains=@rubyInterpolate,rubyParens
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%W\[" end="\]" contains=@rubyInterpolate,rubySquares
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%W<" end=">" contains=@rubyInterpolate,rubyAngles
syn region rubySymbol matchgroup=rubySymbol start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[is]\z([!|/^,.:;+=*~$@&-]\)" end="\z1" skip="\\." contains=rubyPairEscape
syn region rubySymbol matchgroup=rubySymbol start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[is]{" end="}" skip="\\." contains=rubyPairEscape,rubyPlainBraces
syn region rubySymbol matchgroup=rubySymbol start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[is](" end=")" skip="\\." contains=rubyPairEscape,rubyPlainParens
syn region rubySymbol matchgroup=rubySymbol start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[is]\[" end="\]" skip="\\." contains=rubyPairEscape,rubyPlainSquares
syn region rubySymbol matchgroup=rubySymbol start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%[is]<" end=">" skip="\\." contains=rubyPairEscape,rubyPlainAngles
syn region rubySymbol matchgroup=rubySymbol start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%I\z([!|/^,.:;+=*~$@&-]\)" end="\z1" contains=@rubyInterpolate
syn region rubySymbol matchgroup=rubySymbol start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%I{" end="}" contains=@rubyInterpolate,rubyBraces
syn region rubySymbol matchgroup=rubySymbol start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%I(" end=")" contains=@rubyInterpolate,rubyParens
syn region rubySymbol matchgroup=rubySymbol start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%I\[" end="\]" contains=@rubyInterpolate,rubySquares
syn region rubySymbol matchgroup=rubySymbol start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%I<" end=">" contains=@rubyInterpolate,rubyAngles
syn region rubyRegex matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%r\z([!|/^,.:;+=*~$@&-]\)" end="\z1[imxounse]*" contains=@rubyRegexItems
syn region rubyRegex matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%r{" end="}[imxounse]*" contains=@rubyRegexItems,rubyRegexBraces
syn region rubyRegex matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%r(" end=")[imxounse]*" contains=@rubyRegexItems,rubyRegexParens
syn region rubyRegex matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%r\[" end="\][imxounse]*" contains=@rubyRegexItems
syn region rubyRegex matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%r<" end=">[imxounse]*" contains=@rubyRegexItems,rubyRegexAngles
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%{\ze\S" end="}" contains=rubyBraces,@rubyInterpolate
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%(\ze\S" end=")" contains=rubyParens,@rubyInterpolate
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%\[\ze\S" end="\]" contains=rubySquares,@rubyInterpolate
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%<\ze\S" end=">" contains=rubyAngles,@rubyInterpolate
syn region rubyString matchgroup=rubyDelimiter start="\%(^\|[[:space:]=(,\[{!|&]\)\@1<=%\z([|!]\)\ze\S" end="\z1" contains=@rubyInterpolate
syn region rubyPlainBraces contained transparent start="{" skip="\\." end="}" contains=rubyPlainBraces
syn region rubyPlainParens contained transparent start="(" skip="\\." end=")" contains=rubyPlainParens
syn region rubyPlainSquares contained transparent start="\[" skip="\\." end="\]" contains=rubyPlainSquares
syn region rubyPlainAngles contained transparent start="<" skip="\\." end=">" contains=rubyPlainAngles
syn region rubyBraces contained transparent start="{" end="}" contains=rubyBraces,@rubyInterpolate
syn region rubyParens contained transparent start="(" end=")" contains=rubyParens,@rubyInterpolate
syn region rubySquares contained transparent start="\[" end="\]" contains=rubySquares,@rubyInterpolate
syn region rubyAngles contained transparent start="<" end=">" contains=rubyAngles,@rubyInterpolate
syn region rubyRegexBraces contained transparent start="{" end="}" contains=rubyRegexBraces,@rubyRegexItems
syn region rubyRegexAngles contained transparent start="<" end=">" contains=rubyRegexAngles,@rubyRegexItems

" Regular expressions. A slash is a division unless what stands before it
" cannot end an operand, or it is set off on its left side only.
syn match rubyBeforeRegex "[=(,\[{|&!~;:?>]\s*\ze/" nextgroup=rubyRegexSlash
syn region rubyRegexSlash contained matchgroup=rubyDelimiter start="/" end="/[imxounse]*" contains=@rubyRegexItems
syn region rubyRegex matchgroup=rubyDelimiter start="^\s*/\ze\%([^[:space:]=/]\|$\)" end="/[imxounse]*" contains=@rubyRegexItems
syn region rubyRegex matchgroup=rubyDelimiter start="\%([[:alnum:]_?!]\s\)\@2<=/\ze[^[:space:]=/][^/]*/" end="/[imxounse]*" contains=@rubyRegexItems
syn match rubyRegexMark contained "(?\%([:=!>~]\|<[=!]\|<\h\w*>\|[mix-]\+:\=\)\|[()|^$.]\|[*+?]\{1,2}\|{\d*,\=\d*}[?+]\="
syn region rubyRegexParens contained transparent matchgroup=rubyRegexMark start="(?\%([:=!>~]\|<[=!]\|<\h\w*>\|[mix-]\+:\=\)" start="(" end=")" contains=rubyRegexParens,@rubyRegexItems
syn match rubyRegexEscape contained "\\\%(x\x\{1,2}\|u\x\{4}\|u{[^}]*}\|[pP]{[^}]*}\|k<[^>]*>\|g<[^>]*>\|.\)"
syn region rubyRegexSet contained matchgroup=rubyDelimiter start="\[\^\=" end="\]" end="$" contains=rubyRegexEscape,rubyRegexClass,rubyRegexSet,rubyInterpolation
syn match rubyRegexClass contained "\[:\^\=\a*:\]"

" Here-documents: up to the last mark announced on the line, the rest of which is code. Behind a
" variable, a literal or a closing bracket << is an operator.
let s:value = '\%([]0-9A-Za-z_)}"''`]\|[@$]\h\w*\s\{1,8}\|[])}"''`]\s\{1,8}\|\<\%(\d[0-9_.]*\|self\|end\|nil\|true\|false\)\s\{1,8}\)\@40<!'
let s:name = '\%(\h\|[^\x01-\x7f]\)\%(\w\|[^\x01-\x7f]\)*'
for [s:form, s:text] in [['\z(' . s:name . '\)', 'Text'], ['["`]\z([^"`]\+\)["`]', 'Text'], ["'\\z([^']\\+\\)'", 'PlainText']]
  exe 'syn region rubyHereDoc start=+' . s:value . '<<' . (s:text == 'Text' ? '["`[:upper:]]\@=' : '') . s:form . '+ matchgroup=rubyHereName end=+^\z1$+ keepend contains=rubyHereRest,rubyHere' . s:text
  exe 'syn region rubyHereDoc start=+' . s:value . '<<[-~]' . s:form . '+ matchgroup=rubyHereName end=+^\s*\z1$+ keepend contains=rubyHereRest,rubyHere' . s:text
endfor
for [s:form, s:text] in [['\z(' . s:name . '\)', 'Text'], ['["`]\z([^"`]\+\)["`]', 'Text'], ["'\\z([^']\\+\\)'", 'PlainText']]
  exe 'syn region rubyHereDoc start=+' . s:value . '<<[-~]\=\%(["''`]\|\h\|[^\x01-\x7f]\)[^#]*<<[-~]\=' . s:form . '\%(.*<<[-~]\=["''`[:alpha:]_]\)\@!+ matchgroup=rubyHereName end=+^\s*\z1$+ keepend contains=rubyHereRest,rubyHere' . s:text
endfor
unlet s:value s:name s:form s:text
" A block that opens behind a mark holds the document.
syn region rubyHereBlock transparent start="<<[-~]\=["'`]\=\%(\h\|[^\x01-\x7f]\)\ze[^#]*\<do\s*\%(|[^|]*|\s*\)\=\%(#.*\)\=$" matchgroup=rubyControl end="\<end\>" contains=@rubyTop
syn match rubyHereRest contained "\%(^\@1<!.\|^<<\).*$" contains=@rubyHereLine
syn match rubyHereDo contained "\<do\>"
syn match rubyHereMark contained +<<[-~]\=\%("[^"]*"\|'[^']*'\|`[^`]*`\|\%(\h\|[^\x01-\x7f]\)\%(\w\|[^\x01-\x7f]\)*\)+ contains=rubyHereName
syn match rubyHereName contained +<<[-~]\=\zs\%("[^"]*"\|'[^']*'\|`[^`]*`\|\%(\h\|[^\x01-\x7f]\)\%(\w\|[^\x01-\x7f]\)*\)+

syn match rubyComment "#.*" contains=rubyTodo,rubyMagic
syn match rubyMagic contained "#\s*\zs\%(frozen_string_literal\|\%(en\)\=coding\|warn_indent\|shareable_constant_value\):" nextgroup=rubyMagicValue skipwhite
syn match rubyMagicValue contained "\S\+"
syn match rubyShebang "\%^#!.*"
syn keyword rubyTodo contained TODO FIXME XXX NOTE OPTIMIZE HACK
syn region rubyDocument start="^=begin\>" end="^=end\>.*$" contains=rubyTodo
syn match rubyEndMark "^__END__$" nextgroup=rubyEndText skipnl
syn region rubyEndText contained start="." end="\%$"

" Defined last, so that nothing else begins where the text of a here-document does.
syn region rubyHereText contained start="^\%(<<\)\@!." end="\%$" contains=@rubyInterpolate
syn region rubyHerePlainText contained start="^\%(<<\)\@!." end="\%$"

" The name after def, its receiver included.
syn match rubyDefinitionName contained "\%(\<def\s\+\)\@9<=\%(self\.\|\h\w*\.\)\=\%(\h\w*[?!=]\=\|\[\]=\=\|<=>\|\*\*\|===\=\|=\~\|![=~]\=\|[-+]@\=\|[*/%&|^~`]\|<<\|>>\|[<>]=\=\)" contains=rubyReceiver
syn match rubyReceiver contained "\h\w*\." contains=rubySelf,rubyReceiverConstant,rubyReceiverDot
syn match rubyReceiverConstant contained "\<\u\w*"

hi def link rubyControl Statement
hi def link rubyRescue Exception
hi def link rubyDefinitionRescue Define
hi def link rubyModifier Conditional
hi def link rubyLoopWord Repeat
hi def link rubyHook Statement
hi def link rubyConstantWord Constant
hi def link rubyPredefined Identifier
hi def link rubyRequire Include
hi def link rubyAccess PreProc
hi def link rubyAlias Define
hi def link rubyDefine Define
hi def link rubyEndless Define
hi def link rubyDefinitionName Function
hi def link rubySelf Constant
hi def link rubyReceiverConstant Type
hi def link rubyMethodName Function
hi def link rubyOldName Function
hi def link rubyConstant Type
hi def link rubyInstanceVariable Identifier
hi def link rubyGlobal Identifier
hi def link rubyNumber Number
hi def link rubyCharacter String
hi def link rubyCharacterMark Delimiter
hi def link rubySymbol Constant
hi def link rubyKey Constant
hi def link rubyQuotedKey Constant
hi def link rubyString String
hi def link rubyDelimiter Delimiter
hi def link rubyPairEscape SpecialChar
hi def link rubyEscape SpecialChar
hi def link rubyInterpolationMark Delimiter
hi def link rubyRegex String
hi def link rubyRegexSlash String
hi def link rubyRegexMark SpecialChar
hi def link rubyRegexEscape SpecialChar
hi def link rubyRegexSet String
hi def link rubyRegexClass SpecialChar
hi def link rubyHereText String
hi def link rubyHerePlainText String
hi def link rubyHereDo Statement
hi def link rubyHereName Delimiter
hi def link rubyComment Comment
hi def link rubyMagic Special
hi def link rubyMagicValue Constant
hi def link rubyShebang PreProc
hi def link rubyTodo Todo
hi def link rubyDocument Comment
hi def link rubyEndMark Delimiter
hi def link rubyEndText Comment

syn sync fromstart

let b:current_syntax = "ruby"
