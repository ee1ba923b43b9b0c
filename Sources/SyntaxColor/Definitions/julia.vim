" Language:  Julia
" Reference: Julia 1.11 manual: Mathematical Operations, Strings, Types, Metaprogramming, Punctuation
" Beyond Vim 9.0: nested comments in every place, public, custom string literals.
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,192-255,!

syn keyword juliaStatement function macro return begin end let do quote module baremodule
syn keyword juliaStatement import using export public as where global local const
syn keyword juliaConditional if elseif else
syn keyword juliaRepeat for while break continue
syn keyword juliaException try catch finally
syn keyword juliaOperatorWord in isa
syn match   juliaStructure "\<\%(mutable\s\+\)\=struct\>\|\<\%(abstract\|primitive\)\s\+type\>"
syn keyword juliaBoolean true false
syn keyword juliaConstant nothing missing undef pi im Inf Inf16 Inf32 NaN NaN16 NaN32 ARGS ENV
syn keyword juliaConstant stdin stdout stderr VERSION
syn keyword juliaType Any Bool Char String Symbol Number Real Integer Signed Unsigned AbstractFloat
syn keyword juliaType Int Int8 Int16 Int32 Int64 Int128 UInt UInt8 UInt16 UInt32 UInt64 UInt128
syn keyword juliaType Float16 Float32 Float64 BigInt BigFloat Rational Complex Irrational
syn keyword juliaType Array Vector Matrix AbstractArray AbstractVector AbstractMatrix AbstractDict
syn keyword juliaType Dict Set Tuple NamedTuple Pair Union UnionAll Type DataType Nothing Missing
syn keyword juliaType Function Module Method Expr IO IOBuffer IOStream Regex Ref Ptr AbstractString
syn keyword juliaType SubString BitArray BitVector Cstring Cvoid Task Channel Some AbstractRange
syn keyword juliaType UnitRange StepRange Exception ArgumentError BoundsError DomainError
syn keyword juliaType ErrorException KeyError MethodError TypeError DimensionMismatch new
syn match   juliaTypeName "\%(::\s*\|[<>]:\s*\|\<struct\s\+\|\<type\s\+\|\<where\s\+\)\@9<=\%(\h\w*\.\)*\zs\h\w*"
syn match   juliaTypeName "\<\h\w*\ze{"
syn match   juliaBraceType contained "\<\u\w*\.\@!"
syn region  juliaParameters start="\%([[:alnum:]_]\|\<where\s\|::\)\@6<={" end="}" contains=juliaBraceType,juliaType,juliaTypeName,juliaParameters,juliaOperator,juliaNumber,juliaSymbol,juliaInterpolation,juliaString,juliaComment
syn match   juliaDefinition "\%(\<\%(function\|macro\)\s\+\)\@12<=\%(\h\w*\.\)*\zs\h[[:alnum:]_!]*\>{\@!"
syn match   juliaDefinition "^\s*\zs[[:lower:]_][[:alnum:]_!]*\ze([^()]*\%(([^()]*)[^()]*\)\{,4})\%(::[[:alnum:]_.{}]\+\)\=\s*\%(where\s[^=]*\)\==[=>]\@!"
syn match   juliaMacro "@\%(\h\w*\.\)*\h[[:alnum:]_!]*"
syn match   juliaOperator "[-+*/\\=<>&|^~?:%÷≤≥≠∈∉∘√⊻]\+\|\k\@1<!!=\{,2}\|!==\=\|\.\.\.\="
syn match   juliaSymbol "\%([[:alnum:]_:)\]}"<]\)\@1<!:\h[[:alnum:]_!]*"

syn match   juliaNumber "\%([[:alnum:]_]\)\@1<!\%(\d[[:digit:]_]*\%(\.[.[:alpha:]_*/^\\+=<>'-]\@!\d*\%(_\d\+\)*\)\=\|\.\d[[:digit:]_]*\)\%([eEf][-+]\=\d\+\)\=\%(im\>\)\="
syn match   juliaNumber "\<0\%(x[[:xdigit:]_]\+\%(\.\x*\)\=\%(p[-+]\=\d\+\)\=\|o[0-7_]\+\|b[01_]\+\)"

" A literal with a name before it is a macro's: only a quotation mark is escaped there.
syn match   juliaEscape contained "\\\%([abefnrtv\\"'$`]\|x\x\{1,2}\|u\x\{1,4}\|U\x\{1,8}\|\o\{1,3}\)"
syn region  juliaCode contained matchgroup=juliaMark start="\$(" end=")" contains=TOP
syn match   juliaInterpolation contained "\$\h[[:alnum:]_!]*"
syn region  juliaParentheses start="(" end=")" transparent
syn region  juliaString start=+"+ skip=+\\.+ end=+"+ contains=juliaEscape,juliaInterpolation,juliaCode
syn region  juliaString start=+"""+ skip=+\\.+ end=+"""+ contains=juliaEscape,juliaInterpolation,juliaCode
syn region  juliaString start=+\<\h\w*"+ skip=+\\.+ end=+"\%([a-zA-Z]\+\>\)\=+
syn region  juliaString start=+\<\h\w*"""+ skip=+\\.+ end=+"""\%([a-zA-Z]\+\>\)\=+
syn region  juliaString start=+`+ skip=+\\.+ end=+`+ contains=juliaEscape,juliaInterpolation,juliaCode
syn region  juliaString start=+```+ skip=+\\.+ end=+```+ contains=juliaEscape,juliaInterpolation,juliaCode
" Behind a value an apostrophe is its adjoint.
syn match   juliaCharacter +\%([[:alnum:]_)\]}'.]\)\@1<!'\%([^'\\]\|\\.[^']\{0,9}\)'+ contains=juliaEscape
syn match   juliaAdjoint "[[:alnum:]_)\]}'.]\@1<='" transparent contains=NONE

syn keyword juliaTodo contained TODO FIXME XXX
syn match   juliaComment "#.*" contains=juliaTodo
syn region  juliaComment matchgroup=juliaComment start="#=" end="=#" contains=juliaTodo,juliaNested
syn region  juliaNested contained start="#=" end="=#" contains=juliaNested

hi def link juliaStatement    Statement
hi def link juliaConditional  Conditional
hi def link juliaRepeat       Repeat
hi def link juliaException    Exception
hi def link juliaOperatorWord Operator
hi def link juliaStructure    Statement
hi def link juliaBoolean      Boolean
hi def link juliaConstant     Constant
hi def link juliaType         Type
hi def link juliaTypeName     Type
hi def link juliaBraceType   Type
hi def link juliaDefinition   Function
hi def link juliaMacro        Macro
hi def link juliaSymbol       Identifier
hi def link juliaOperator     Operator
hi def link juliaNumber       Number
hi def link juliaEscape       SpecialChar
hi def link juliaInterpolation Identifier
hi def link juliaMark         Identifier
hi def link juliaString       String
hi def link juliaCharacter    Character
hi def link juliaTodo         Todo
hi def link juliaComment      Comment
hi def link juliaNested       Comment

syn sync fromstart
let b:current_syntax = "julia"
