" Language:  JSON
" Reference: RFC 8259 and ECMA-404 (2nd edition)
" What the format forbids (comments, single quotes, bare words, trailing
" commas) is marked as an error.

if exists("b:current_syntax")
  finish
endif

syn case match

syn match  jsonBraces  /[][{}]/

" Strings do not span lines. A string followed by a colon is a member's name.
syn match  jsonEscape  /\\["\\\/bfnrt]/ contained
syn match  jsonEscape  /\\u\x\{4}/ contained
syn region jsonString  matchgroup=jsonQuote start=/"\ze\%([^"\\]\|\\.\)*"/ skip=/\\./ end=/"/ oneline contains=jsonEscape
syn region jsonName    matchgroup=jsonQuote start=/"\ze\%([^"\\]\|\\.\)\+"\s*:/ skip=/\\./ end=/"/ oneline
syn match  jsonQuote   /""\ze\s*:/

syn match  jsonNumber  /\%([[:alnum:]_.+-]\)\@1<!-\=\%(0\|[1-9]\d*\)\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\%([[:alnum:]_.]\)\@!/
syn match  jsonNumberError /\%([[:alnum:]_]\)\@1<!\.\d\+/

syn match  jsonBareWord /\<[[:alpha:]_$][[:alnum:]_$]*\>/
syn keyword jsonBoolean true false
syn keyword jsonNull    null

syn match  jsonCommaError   /,\_s*[}\]]/
syn match  jsonSemicolon    /;/
syn region jsonSingleQuoted start=/'/ skip=/\\./ end=/'/ oneline
syn match  jsonCommentError +//.*$+
syn region jsonCommentError start=+/\*+ end=+\*/+

syn sync fromstart

hi def link jsonBraces       Delimiter
hi def link jsonName         Label
hi def link jsonString       String
hi def link jsonEscape       SpecialChar
hi def link jsonNumber       Number
hi def link jsonBoolean      Boolean
hi def link jsonNull         Function
hi def link jsonNumberError  Error
hi def link jsonBareWord     Error
hi def link jsonCommaError   Error
hi def link jsonSemicolon    Error
hi def link jsonSingleQuoted Error
hi def link jsonCommentError Error

let b:current_syntax = "json"
