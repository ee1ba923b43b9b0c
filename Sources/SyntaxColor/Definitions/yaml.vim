" Language:  YAML
" Reference: YAML 1.2.2, https://yaml.org/spec/1.2.2/, and the number forms of
"            YAML 1.1 still in use (sexagesimal, 017, 1_000)
" Beyond Vim 9.0: signed integers, 0o17, aliases and anchors in flow style, block scalars as text,
"            and quotation marks and brackets within plain scalars as part of them.

if exists("b:current_syntax")
  finish
endif

syn case match

syn keyword yamlTodo TODO FIXME XXX NOTE contained
syn match  yamlComment /\%(^\|\s\)\@1<=#.*$/ contains=yamlTodo

" Document marks and directives.
syn match  yamlDirective /^%\u\+/ nextgroup=yamlDirectiveArgument skipwhite
syn match  yamlDirectiveArgument /\S.*$/ contained

" Indicators.
syn match  yamlSequence /^\s*\%(-\%(\s\+\|$\)\)\+/ nextgroup=yamlKey,@yamlValue
syn match  yamlKeyMark  /\%(^\|[[:space:]]\)\@1<=?\%(\s\|$\)\@=/ nextgroup=@yamlValue skipwhite
syn match  yamlValueMark /^\s*\zs:\%(\s\|$\)\@=/ nextgroup=@yamlValue skipwhite
syn match  yamlColon    /\s*:\%(\s\|$\)\@=/ contained nextgroup=@yamlValue skipwhite

" Plain scalars that are not text.
syn match  yamlNumber   /\%(^\|[[:space:],[{]\)\@1<=[-+]\=\%(0\|[1-9][0-9_]*\|0[0-7_]\+\|0o[0-7]\+\|0x[0-9A-Fa-f_]\+\|0b[01_]\+\)\%([[:space:],\]}]\|$\)\@=/
syn match  yamlNumber   /\%(^\|[[:space:],[{]\)\@1<=[-+]\=\%(\d[0-9_]*\.\d*\|\.\d\+\)\%([eE][-+]\=\d\+\)\=\%([[:space:],\]}]\|$\)\@=/
syn match  yamlNumber   /\%(^\|[[:space:],[{]\)\@1<=[-+]\=\d\+\%(:[0-5]\=\d\)\+\%(\.\d*\)\=\%([[:space:],\]}]\|$\)\@=/
syn match  yamlNumber   /\%(^\|[[:space:],[{]\)\@1<=\%([-+]\=\.\%(inf\|Inf\|INF\)\|\.\%(nan\|NaN\|NAN\)\)\%([[:space:],\]}]\|$\)\@=/
syn keyword yamlConstant true True TRUE false False FALSE null Null NULL nextgroup=yamlColon
syn match  yamlConstant /\%(^\|[[:space:],[{]\)\@1<=\~\%([[:space:],\]}]\|$\)\@=/

" Keys of block mappings stand first on the line, or after `- `.
syn match  yamlKey /^\s*\zs\%([^-[:space:]?:,[\]{}#&*!|>'"%@`]\|[-?:]\S\@=\)\%([^:#"]\|:\S\@=\|\S\@1<=#\)\{-}\ze\s*:\%(\s\|$\)/ contains=yamlConstant nextgroup=yamlColon
syn match  yamlKey /\%([^-[:space:]?:,[\]{}#&*!|>'"%@`]\|[-?:]\S\@=\)\%([^:#"]\|:\S\@=\|\S\@1<=#\)\{-}\ze\s*:\%(\s\|$\)/ contained contains=yamlConstant nextgroup=yamlColon

" Node properties.
syn match  yamlAnchor /\%(^\|[[:space:],[{]\)\@1<=[&*][^&*[:space:],[\]{}][^[:space:],[\]{}]*/ nextgroup=@yamlValue skipwhite
syn match  yamlTag    /\%(^\|\s\)\@1<=!\%(<[^>]*>\|[^[:space:],[\]{}=]*\)\%([[:space:],\]}]\|$\)\@=/ nextgroup=@yamlValue skipwhite

" Quoted scalars, which may span lines, begin where a node does; at the start of a line they end with
" their node. Within a plain scalar a mark opens nothing; what a pair of them encloses is colored all
" the same, as in Vim.
syn match  yamlEscape /\\\%([0abt\tnvfre "\/\\N_LP]\|x\x\x\|u\x\{4}\|U\x\{8}\|$\)/ contained
syn match  yamlQuoteEscape /''/ contained
syn match  yamlString /[[:space:],]\@1<="\%([^"\\]\|\\.\)*"/ contains=yamlEscape
syn match  yamlString /[[:space:],]\@1<='\%([^']\|''\)*'/ contains=yamlQuoteEscape
syn region yamlString matchgroup=yamlString start=/^\z(\s\+\)"/hs=e skip=/\\./ end=/"/ end=/^\%(\z1\|\s*$\)\@!/ contains=yamlEscape nextgroup=yamlColon
syn region yamlString matchgroup=yamlString start=/^"/ skip=/\\./ end=/"/ contains=yamlEscape nextgroup=yamlColon
syn region yamlString matchgroup=yamlString start=/^\z(\s\+\)'/hs=e skip=/''/ end=/'/ end=/^\%(\z1\|\s*$\)\@!/ contains=yamlQuoteEscape nextgroup=yamlColon
syn region yamlString matchgroup=yamlString start=/^'/ skip=/''/ end=/'/ contains=yamlQuoteEscape nextgroup=yamlColon
syn region yamlQuoted matchgroup=yamlString start=/"/ skip=/\\./ end=/"/ contained contains=yamlEscape nextgroup=yamlColon
syn region yamlQuoted matchgroup=yamlString start=/'/ skip=/''/ end=/'/ contained contains=yamlQuoteEscape nextgroup=yamlColon
syn region yamlFlowString matchgroup=yamlString start=/[[:space:],:[{]\@1<="/ skip=/\\./ end=/"/ contained contains=yamlEscape nextgroup=yamlColon
syn region yamlFlowString matchgroup=yamlString start=/[[:space:],:[{]\@1<='/ skip=/''/ end=/'/ contained contains=yamlQuoteEscape nextgroup=yamlColon

" Flow collections.
syn cluster yamlValue contains=yamlQuoted,yamlFlowMapping,yamlFlowSequence
syn cluster yamlFlow contains=yamlFlowKey,yamlFlowText,yamlMerge,yamlFlowString,yamlNumber,yamlConstant,yamlAnchor,yamlTag,yamlComment,yamlFlowMapping,yamlFlowSequence,yamlKeyMark
syn region yamlFlowMapping  matchgroup=yamlFlowBracket start=/\%(^\s*\)\@20<={/ end=/}/ contains=@yamlFlow
syn region yamlFlowMapping matchgroup=yamlFlowBracket start=/{/ end=/}/ contained contains=@yamlFlow
syn region yamlFlowSequence matchgroup=yamlFlowBracket start=/\%(^\s*\)\@20<=\[/ end=/\]/ contains=@yamlFlow
syn region yamlFlowSequence matchgroup=yamlFlowBracket start=/\[/ end=/\]/ contained contains=@yamlFlow
syn match  yamlFlowKey /\%([^-[:space:]?:,[\]{}#&*!|>'"%@`]\|[-?:]\S\@=\)\%([^:#,[\]{}]\|:\S\@=\|\S\@1<=#\)\{-}\ze\s*:\%([[:space:],[\]{}]\|$\)/ contained contains=yamlConstant nextgroup=yamlColon
syn match  yamlColon   /\s*:/ contained nextgroup=@yamlValue skipwhite

" Defined last: these win over keys.
syn match  yamlDocument /^\%(---\|\.\.\.\)\%(\s\|$\)\@=/
syn match  yamlMerge /<<:\%(\s\|$\)\@=/

" Block scalars. yamlBlock begins with the line of the header and ends before a line that is not
" indented more than the key or the sequence it belongs to (columns of `- ` count); the text in it
" ends before a line that is indented less than its first one. Nothing in the text is anything else.
syn cluster yamlNode contains=yamlSequence,yamlKey,yamlKeyMark,yamlValueMark,yamlMerge,yamlAnchor,yamlTag,yamlString,yamlFlowMapping,yamlFlowSequence,yamlNumber,yamlConstant,yamlDocument,yamlComment,yamlBlockHeader
syn region yamlBlock start=/^\%([^|>]*[|>][-+1-9]\{,2} *\%( #.*\)\=$\)\@=\%(.*[-?:] \+\%([&!].* \)\=[|>]\)\@=\z( *\)\%([-?:]\= \+[^&!|> ]\)\@![^# ]/rs=s end=/^\%(\z1 \|\s*$\)\@!/ keepend contains=@yamlNode
syn region yamlBlock start=/^\%( *[-?:] [^|>]*[|>][-+1-9]\{,2} *\%( #.*\)\=$\)\@=\%( *[-?:] .*[-?:] \+\%([&!].* \)\=[|>]\)\@=\z( *\)[-?:]\z( \+\)[^# ]/rs=s end=/^\%(\z1 \z2 \|\s*$\)\@!/ keepend contains=@yamlNode
syn region yamlBlock start=/^--- \+\%([&!].* \)\=[|>][-+1-9]\{,2} *\%( #.*\)\=$/rs=s end=/^\ze\%(---\|\.\.\.\)\%(\s\|$\)/ keepend contains=@yamlNode
syn match  yamlBlockHeader /[|>][-+]\=\s*$/ contained nextgroup=yamlBlockText,yamlBlockBlank skipnl skipempty
syn match  yamlBlockHeader /[|>][-+]\=\ze\s\+#.*$/ contained nextgroup=yamlBlockComment skipwhite
syn match  yamlBlockComment /#.*$/ contained contains=yamlTodo nextgroup=yamlBlockText,yamlBlockBlank skipnl skipempty
syn match  yamlBlockBlank /^\s\+$/ contained nextgroup=yamlBlockText,yamlBlockBlank skipnl skipempty
syn region yamlBlockText start=/^\z( *\)\S/ end=/^\%(\z1\|\s*$\)\@!/ contained
" With the columns of its text in the header it ends where yamlBlock does.
syn match  yamlBlockHeader /[|>]\%([-+]\=[1-9]\|[1-9][-+]\)\s*$/ contained nextgroup=yamlBlockRest skipnl skipempty
syn match  yamlBlockHeader /[|>]\%([-+]\=[1-9]\|[1-9][-+]\)\ze\s\+#.*$/ contained nextgroup=yamlBlockRemark skipwhite
syn match  yamlBlockRemark /#.*$/ contained contains=yamlTodo nextgroup=yamlBlockRest skipnl skipempty
syn region yamlBlockRest start=/^./ end=/\%$/ contained

syn sync fromstart

hi def link yamlComment           Comment
hi def link yamlBlockComment      Comment
hi def link yamlBlockRemark       Comment
hi def link yamlTodo              Todo
hi def link yamlDocument          PreProc
hi def link yamlDirective         Statement
hi def link yamlDirectiveArgument String
hi def link yamlSequence          Label
hi def link yamlKeyMark           Special
hi def link yamlValueMark         Special
hi def link yamlColon             Special
hi def link yamlMerge             Special
hi def link yamlKey               Identifier
hi def link yamlFlowKey           Identifier
hi def link yamlFlowBracket       Special
hi def link yamlNumber            Number
hi def link yamlConstant          Constant
hi def link yamlAnchor            Type
hi def link yamlTag               Type
hi def link yamlString            String
hi def link yamlQuoted           String
hi def link yamlFlowString       String
hi def link yamlEscape            SpecialChar
hi def link yamlQuoteEscape       SpecialChar

let b:current_syntax = "yaml"
