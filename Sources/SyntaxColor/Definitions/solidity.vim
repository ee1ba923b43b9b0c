" Language:  Solidity
" Reference: Solidity documentation 0.8.28: Language Grammar, Cheatsheet, NatSpec Format, Yul
" Beyond Vim 9.0: error, unchecked, transient, user-defined value types; a string ends with its line.
if exists("b:current_syntax")
  finish
endif

syn keyword solidityType address bool string bytes int uint byte fixed ufixed mapping var
syn match   solidityType "\<\%(u\=int\d\{1,3}\|bytes\d\{1,2}\|u\=fixed\d\+x\d\+\)\>"
syn keyword solidityStructure contract library nextgroup=solidityName skipwhite
syn keyword solidityKeyword interface enum struct event error modifier function
syn keyword solidityKeyword is nextgroup=solidityBase skipwhite skipnl skipempty
syn keyword solidityKeyword constructor receive fallback abstract using import pragma type
syn keyword solidityKeyword returns return emit new delete as global assembly unchecked
syn keyword solidityModifier public private internal external pure view payable virtual override
syn keyword solidityModifier constant immutable anonymous indexed memory storage calldata transient
syn keyword solidityConditional if else
syn keyword solidityRepeat for while do break continue
syn keyword solidityException try catch throw revert require assert
syn keyword solidityFunction keccak256 sha256 sha3 ripemd160 ecrecover addmod mulmod selfdestruct
syn keyword solidityFunction blockhash gasleft
syn keyword solidityConstant this super msg block tx abi now
syn keyword solidityBoolean true false
syn keyword solidityNumber wei gwei ether seconds minutes hours days weeks contained
syn match   solidityName contained "\h[[:alnum:]_$]*"
syn match   solidityBase contained "\h[[:alnum:]_$.]*" nextgroup=solidityComma skipwhite
syn match   solidityComma contained "," nextgroup=solidityBase skipwhite skipnl skipempty
syn match   solidityOperator "[-+*/%=<>!&|^~?:]\+\|\<\%(let\|case\|switch\|leave\)\>"

syn match   solidityNumber "\<\d[[:digit:]_]*\%(\.\d[[:digit:]_]*\)\=\%([eE]-\=\d[[:digit:]_]*\)\=\>" nextgroup=solidityNumber skipwhite
syn match   solidityNumber "\<0x[[:xdigit:]_]\+\>"
syn match   solidityEscape contained "\\\%([nrt\\'"]\|x\x\x\|u\x\{4}\)"
syn region  solidityString start=+\%(\<\%(unicode\|hex\)\)\="+ skip=+\\.+ end=+"+ end=+$+ contains=solidityEscape
syn region  solidityString start=+\%(\<\%(unicode\|hex\)\)\='+ skip=+\\.+ end=+'+ end=+$+ contains=solidityEscape

syn keyword solidityTodo contained TODO FIXME XXX
syn match   solidityTag contained "@\%(title\|author\|notice\|dev\|param\|return\|inheritdoc\|custom:[[:alnum:]-]\+\)"
syn match   solidityComment "//.*" contains=solidityTodo,solidityTag
syn region  solidityComment start="/\*" end="\*/" contains=solidityTodo,solidityTag

hi def link solidityType         Type
hi def link solidityStructure    Type
hi def link solidityKeyword      Keyword
hi def link solidityModifier     Keyword
hi def link solidityConditional  Conditional
hi def link solidityRepeat       Repeat
hi def link solidityException    Exception
hi def link solidityFunction     Keyword
hi def link solidityConstant     Constant
hi def link solidityBoolean      Boolean
hi def link solidityName         Function
hi def link solidityBase         Function
hi def link solidityOperator     Operator
hi def link solidityNumber       Number
hi def link solidityEscape       SpecialChar
hi def link solidityString       String
hi def link solidityTodo         Todo
hi def link solidityTag          Keyword
hi def link solidityComment      Comment

syn sync fromstart
let b:current_syntax = "solidity"
