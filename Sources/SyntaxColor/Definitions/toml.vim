" Language:  TOML (configuration files)
" Reference: TOML v1.0.0, https://toml.io/en/v1.0.0
" Beyond Vim 9.0: dotted keys with quoted or spaced parts are keys too;
"            times without seconds and \e, \xHH (TOML 1.1) are accepted.

if exists("b:current_syntax")
  finish
endif

syn case match

" Values. Arrays and inline tables nest in each other and hold comments.
syn cluster tomlValue contains=tomlString,tomlNumber,tomlDate,tomlBoolean,tomlArray,tomlInlineTable

syn match  tomlNumber  /\%([[:alnum:]_.+-]\)\@1<![+-]\=\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][+-]\=\d[0-9_]*\)\=\>/ contained
syn match  tomlNumber  /\<0\%(x[0-9A-Fa-f_]\+\|o[0-7_]\+\|b[01_]\+\)\>/ contained
syn match  tomlNumber  /[+-]\=\<\%(inf\|nan\)\>/ contained
syn match  tomlDate    /\<\d\d\d\d-\d\d-\d\d\%([Tt ]\d\d:\d\d\%(:\d\d\%(\.\d\+\)\=\)\=\%([Zz]\|[+-]\d\d:\d\d\)\=\)\=/ contained
syn match  tomlDate    /\<\d\d:\d\d\%(:\d\d\%(\.\d\+\)\=\)\=/ contained
syn keyword tomlBoolean true false contained

" Basic strings have escapes, literal strings have none.
syn match  tomlEscape  /\\\%([btnfre"\\]\|u\x\{4}\|U\x\{8}\|x\x\x\)/ contained
syn match  tomlLineEscape /\\\s*$/ contained
syn region tomlString  start=/"/ skip=/\\./ end=/"/ oneline contains=tomlEscape
syn region tomlString  start=/'/ end=/'/ oneline
syn region tomlString  start=/"""/ skip=/\\./ end=/"\{3,5}/ contains=tomlEscape,tomlLineEscape
syn region tomlString  start=/'''/ end=/'\{3,5}/

syn region tomlArray       start=/\[/ end=/\]/ contained contains=@tomlValue,tomlComment
syn region tomlInlineTable start=/{/ end=/}/ contained contains=@tomlValue,tomlKey,tomlQuotedKey,tomlEquals,tomlComment

" Keys: bare and quoted parts joined by dots, then `=` and the value.
syn match  tomlKey       /[A-Za-z0-9_-]\+\ze\s*[.=]/ nextgroup=tomlDot,tomlEquals skipwhite
syn match  tomlQuotedKey /\%("\%([^"\\]\|\\.\)*"\|'[^']*'\)\ze\s*[.=]/ nextgroup=tomlDot,tomlEquals skipwhite
syn match  tomlDot       /\./ contained nextgroup=tomlKey,tomlQuotedKey skipwhite
syn match  tomlEquals    /=/ contained nextgroup=@tomlValue skipwhite

" Table headers.
syn region tomlTable      start=/^\s*\[\[\@!/ end=/\]/ oneline contains=tomlHeaderString
syn region tomlTableArray start=/^\s*\[\[/ end=/\]\]/ oneline contains=tomlHeaderString
syn region tomlHeaderString start=/"/ skip=/\\./ end=/"/ oneline contained
syn region tomlHeaderString start=/'/ end=/'/ oneline contained

syn keyword tomlTodo TODO FIXME XXX BUG contained
syn match  tomlComment /#.*$/ contains=tomlTodo

syn sync fromstart

hi def link tomlKey          Identifier
hi def link tomlQuotedKey    Identifier
hi def link tomlTable        Title
hi def link tomlTableArray   Title
hi def link tomlHeaderString Title
hi def link tomlString       String
hi def link tomlEscape       SpecialChar
hi def link tomlLineEscape   SpecialChar
hi def link tomlNumber       Number
hi def link tomlDate         Constant
hi def link tomlBoolean      Boolean
hi def link tomlComment      Comment
hi def link tomlTodo         Todo

let b:current_syntax = "toml"
