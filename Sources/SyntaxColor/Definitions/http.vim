" Language:  HTTP messages, and files of requests for HTTP clients
" Reference: RFC 9110 (HTTP Semantics), RFC 9112 (HTTP/1.1); the .http files of IntelliJ and Visual Studio
"            Code; JSON as in json.vim, HTML as in html.vim
if exists("b:current_syntax")
  finish
endif

syn include @httpJSON syntax/json.vim
unlet! b:current_syntax
syn include @httpHTML syntax/html.vim
unlet! b:current_syntax
syn case match

" A message: its first line, its fields, an empty line, its content.
syn match  httpMethod  "^\%(GET\|HEAD\|POST\|PUT\|DELETE\|CONNECT\|OPTIONS\|TRACE\|PATCH\|QUERY\)\ze\s" nextgroup=httpTarget skipwhite
syn match  httpMethod  "^\a\+\ze\s\+\S\+\s\+HTTP/" nextgroup=httpTarget skipwhite
syn match  httpTarget contained "\S\+" contains=httpVariable nextgroup=httpVersion skipwhite
syn match  httpTarget "^https\=://\S\+" contains=httpVariable
syn match  httpTarget "^\s\+[?&]\S\+" contains=httpVariable
syn match  httpVersion contained "HTTP/\d\%(\.\d\)\="
syn match  httpVersion "^HTTP/\d\%(\.\d\)\=" nextgroup=httpStatus skipwhite
syn match  httpStatus contained "\d\d\d" nextgroup=httpReason skipwhite
syn match  httpReason contained ".*"
syn match  httpField   "^[[:alnum:]!#$%&'*+.^_`|~-]\+\ze:\%(\s\|$\)" nextgroup=httpColon
syn match  httpColon contained ":" nextgroup=httpValue skipwhite
syn match  httpValue contained ".*" contains=httpVariable,httpNumber
syn match  httpNumber contained "\%([[:alnum:]_./-]\)\@1<!\d\+\%(\.\d\+\)\=\%([[:alnum:]_.:/-]\)\@!"

" Content in JSON or markup shows itself by its beginning, and ends with the request.
syn region httpBody start="^\s*\ze[[{]\s*\%(["\]}{[]\|$\)" end="^###"me=s-1 end="^\s*$" contains=@httpJSON,httpVariable keepend
syn region httpMarkup start="^\ze<[[:alpha:]!?]" end="^###"me=s-1 contains=@httpHTML keepend
syn match  httpForm "^[[:alnum:]_.%-]\+=[^[:space:]]*$" contains=httpVariable

" Files of requests.
syn match  httpSeparator "^###.*"
syn match  httpComment "^\%(##\@!\|//\).*" contains=httpTag
syn match  httpTag contained "@\h[[:alnum:]-]*"
syn match  httpAssignment "^@\h[[:alnum:]_-]*\ze\s*="
syn match  httpFile "^[<>]\+!\=\s\+\S.*"
syn region httpVariable oneline start="{{" end="}}"
syn region httpScript matchgroup=httpMark start="^[<>]\s*{%" end="%}" keepend contains=@htmlJavaScript

hi def link httpMethod     Statement
hi def link httpTarget     Underlined
hi def link httpVersion    PreProc
hi def link httpStatus     Number
hi def link httpReason     String
hi def link httpField      Type
hi def link httpValue      String
hi def link httpNumber     Number
hi def link httpForm       String
hi def link httpSeparator  PreProc
hi def link httpComment    Comment
hi def link httpTag        Special
hi def link httpAssignment Identifier
hi def link httpFile       Include
hi def link httpVariable   Identifier
hi def link httpMark       PreProc

syn sync fromstart
let b:current_syntax = "http"
