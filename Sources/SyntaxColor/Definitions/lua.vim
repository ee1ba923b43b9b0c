" Vim syntax file
" Language:  Lua
" Reference: Lua 5.4 Reference Manual
" Beyond Vim 9.0: the functions new in 5.4 (coroutine.close, warn).

if exists("b:current_syntax")
  finish
endif

" Blocks. The word that ends a block is coloured as the one that opened it.
syn keyword luaStray end else elseif then until in
syn region luaFunctionBlock transparent matchgroup=luaFunction start="\<function\>" end="\<end\>" contains=@luaItems
syn region luaIfBlock transparent matchgroup=luaConditional start="\<if\>" end="\<end\>" contains=@luaItems,luaElse
syn keyword luaElse contained then else elseif
syn region luaDoBlock transparent matchgroup=luaStatement start="\<do\>" end="\<end\>" contains=@luaItems
syn region luaRepeatBlock transparent matchgroup=luaRepeat start="\<repeat\>" end="\<until\>" contains=@luaItems
syn region luaLoopHead transparent matchgroup=luaRepeat start="\<\%(for\|while\)\>" end="\<do\>"me=e-2 contains=@luaItems,luaIn
syn keyword luaIn contained in
syn region luaTable transparent matchgroup=luaBrace start="{" end="}" contains=@luaItems
syn cluster luaItems contains=luaFunctionBlock,luaIfBlock,luaDoBlock,luaRepeatBlock,luaLoopHead,luaTable
syn cluster luaItems add=luaStatement,luaWordOperator,luaConstant,luaOperator,luaSelf,luaBuiltin,luaLibrary,luaMethod
syn cluster luaItems add=luaNumber,luaString,luaLongString,luaComment,luaLongComment,luaLabel

syn keyword luaStatement return local break goto
syn keyword luaWordOperator and or not
syn keyword luaConstant nil true false
syn keyword luaSelf self
syn match luaOperator "[-+*/%^#&|~<>=]\|\.\.\.\=\|[~=]="
syn match luaLabel "::\s*\h\w*\s*::"

syn keyword luaBuiltin _ENV _G _VERSION assert collectgarbage dofile error getmetatable ipairs load loadfile next
syn keyword luaBuiltin pairs pcall print rawequal rawget rawlen rawset require select setmetatable tonumber tostring
syn keyword luaBuiltin type warn xpcall
syn keyword luaBuiltin __add __band __bnot __bor __bxor __call __close __concat __div __eq __gc __idiv __index __le __len
syn keyword luaBuiltin __lt __metatable __mod __mode __mul __name __newindex __pairs __pow __shl __shr __sub __tostring __unm
syn match luaLibrary "\<coroutine\.\%(close\|create\|isyieldable\|resume\|running\|status\|wrap\|yield\)\>"
syn match luaLibrary "\<debug\.\%(debug\|[gs]etuservalue\|[gs]ethook\|[gs]etlocal\|[gs]etmetatable\|[gs]etupvalue\|getinfo\|getregistry\|traceback\|upvalueid\|upvaluejoin\)\>"
syn match luaLibrary "\<io\.\%(close\|flush\|input\|lines\|open\|output\|popen\|read\|std\%(in\|out\|err\)\|tmpfile\|type\|write\)\>"
syn match luaLibrary "\<math\.\%(a\%(bs\|cos\|sin\|tan\)\|ceil\|cos\|deg\|exp\|floor\|fmod\|huge\|log\|max\|min\|m\%(ax\|in\)integer\|modf\|pi\|rad\|random\|randomseed\|sin\|sqrt\|tan\|tointeger\|type\|ult\)\>"
syn match luaLibrary "\<os\.\%(clock\|date\|difftime\|execute\|exit\|getenv\|remove\|rename\|setlocale\|time\|tmpname\)\>"
syn match luaLibrary "\<package\.\%(config\|cpath\|loaded\|loadlib\|path\|preload\|searchers\|searchpath\)\>"
syn match luaLibrary "\<string\.\%(byte\|char\|dump\|find\|format\|gmatch\|gsub\|len\|lower\|match\|pack\|packsize\|rep\|reverse\|sub\|unpack\|upper\)\>"
syn match luaLibrary "\<table\.\%(concat\|insert\|move\|pack\|remove\|sort\|unpack\)\>"
syn match luaLibrary "\<utf8\.\%(char\|charpattern\|codepoint\|codes\|len\|offset\)\>"
syn match luaMethod ":\@1<=\h\w*\>\ze\s*\%([({\"']\|\[=*\[\)"

syn match luaNumber "\<\d\+\%(\.\d*\)\=\%([eE][-+]\=\d\+\)\=\>\="
syn match luaNumber "\w\@1<!\.\d\+\%([eE][-+]\=\d\+\)\=\>"
syn match luaNumber "\<0[xX]\x*\%(\.\x*\)\=\%([pP][-+]\=\d\+\)\=\>"

syn region luaString start=+"+ end=+"+ end=+\\\@1<!$+ contains=luaEscape
syn region luaString start=+'+ end=+'+ end=+\\\@1<!$+ contains=luaEscape
syn match luaEscape contained "\\\%(x\x\x\|u{\x*}\|z\|\d\{1,3}\|.\|$\)"
syn region luaLongString matchgroup=luaLongString start="\[\z(=*\)\[" end="\]\z1\]"

syn match luaComment "--.*" contains=luaTodo
syn region luaLongComment matchgroup=luaLongComment start="--\[\z(=*\)\[" end="\]\z1\]" contains=luaTodo
syn match luaComment "\%^#!.*"
syn keyword luaTodo contained TODO FIXME XXX

hi def link luaStray Error
hi def link luaFunction Function
hi def link luaConditional Conditional
hi def link luaElse Conditional
hi def link luaRepeat Repeat
hi def link luaIn Repeat
hi def link luaStatement Statement
hi def link luaWordOperator Operator
hi def link luaOperator Operator
hi def link luaLabel Label
hi def link luaBrace Structure
hi def link luaConstant Constant
hi def link luaSelf Identifier
hi def link luaBuiltin Function
hi def link luaLibrary Function
hi def link luaMethod Function
hi def link luaNumber Number
hi def link luaString String
hi def link luaLongString String
hi def link luaEscape SpecialChar
hi def link luaComment Comment
hi def link luaLongComment Comment
hi def link luaTodo Todo

syn sync fromstart

let b:current_syntax = "lua"
