" Language:  YAML
" Reference: YAML 1.2.2, https://yaml.org/spec/1.2.2/, and the number forms of
"            YAML 1.1 still in use (sexagesimal, 017, 1_000)
" Beyond Vim 9.0: signed integers, 0o17, and aliases and anchors in flow style.

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
syn match  yamlSequence /^\s*\%(-\%(\s\+\|$\)\)\+/ nextgroup=yamlKey
syn match  yamlKeyMark  /\%(^\|[[:space:]]\)\@1<=?\%(\s\|$\)\@=/
syn match  yamlValueMark /^\s*\zs:\%(\s\|$\)\@=/
syn match  yamlColon    /\s*:\%(\s\|$\)\@=/ contained

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
syn match  yamlAnchor /\%(^\|[[:space:],[{]\)\@1<=[&*][^&*[:space:],[\]{}][^[:space:],[\]{}]*/
syn match  yamlTag    /\%(^\|\s\)\@1<=!\%(<[^>]*>\|[^[:space:],[\]{}=]*\)\%([[:space:],\]}]\|$\)\@=/

" Quoted scalars, which may span lines.
syn match  yamlEscape /\\\%([0abt\tnvfre "\/\\N_LP]\|x\x\x\|u\x\{4}\|U\x\{8}\|$\)/ contained
syn match  yamlQuoteEscape /''/ contained
syn region yamlString matchgroup=yamlString start=/\%(^\|[[:space:],[{]\)\@1<="/ skip=/\\./ end=/"/ contains=yamlEscape nextgroup=yamlColon
syn region yamlString matchgroup=yamlString start=/\%(^\|[[:space:],[{]\)\@1<='/ skip=/''/ end=/'/ contains=yamlQuoteEscape nextgroup=yamlColon

" Flow collections.
syn cluster yamlFlow contains=yamlFlowKey,yamlFlowText,yamlMerge,yamlString,yamlNumber,yamlConstant,yamlAnchor,yamlTag,yamlComment,yamlFlowMapping,yamlFlowSequence,yamlKeyMark
syn region yamlFlowMapping  matchgroup=yamlFlowBracket start=/\%(^\|\s\)\@1<={/ end=/}/ contains=@yamlFlow
syn region yamlFlowMapping matchgroup=yamlFlowBracket start=/{/ end=/}/ contained contains=@yamlFlow
syn region yamlFlowSequence matchgroup=yamlFlowBracket start=/\%(^\|\s\)\@1<=\[/ end=/\]/ contains=@yamlFlow
syn region yamlFlowSequence matchgroup=yamlFlowBracket start=/\[/ end=/\]/ contained contains=@yamlFlow
syn match  yamlFlowKey /\%([^-[:space:]?:,[\]{}#&*!|>'"%@`]\|[-?:]\S\@=\)\%([^:#,[\]{}]\|:\S\@=\|\S\@1<=#\)\{-}\ze\s*:\%([[:space:],[\]{}]\|$\)/ contained contains=yamlConstant nextgroup=yamlColon
syn match  yamlColon   /\s*:/ contained

" Defined last: these win over keys.
syn match  yamlDocument /^\%(---\|\.\.\.\)\%(\s\|$\)\@=/
syn match  yamlMerge /<<:\%(\s\|$\)\@=/

syn sync fromstart

hi def link yamlComment           Comment
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
hi def link yamlEscape            SpecialChar
hi def link yamlQuoteEscape       SpecialChar

let b:current_syntax = "yaml"
