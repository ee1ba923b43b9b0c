" Language:  Liquid templates
" Reference: Liquid documentation 5: Tags, Filters, Operators; Shopify's reference for the tags of
"            themes; HTML as in html.vim
" Beyond Vim 9.0: render, liquid, echo, inline comments, the newer filters and tags of themes.
if exists("b:current_syntax")
  finish
endif

runtime! syntax/html.vim
unlet! b:current_syntax

syn cluster htmlInside add=liquidTag,liquidOutput,liquidComment,liquidRaw
syn region  liquidOutput matchgroup=liquidMark start="{{-\=" end="-\=}}" contains=@liquidCode containedin=@liquidPlaces
syn region  liquidTag matchgroup=liquidMark start="{%-\=" end="-\=%}" contains=liquidKeyword,liquidInlineComment,@liquidCode containedin=@liquidPlaces
syn region  liquidComment matchgroup=liquidMark start="{%-\=\s*comment\s*-\=%}" end="{%-\=\s*endcomment\s*-\=%}" contains=liquidTodo containedin=@liquidPlaces
syn region  liquidRaw matchgroup=liquidMark start="{%-\=\s*raw\s*-\=%}" end="{%-\=\s*endraw\s*-\=%}" containedin=@liquidPlaces
syn region  liquidJSON matchgroup=liquidMark start="{%-\=\s*\z(schema\|javascript\)\s*-\=%}" end="{%-\=\s*end\z1\s*-\=%}" contains=@htmlJavaScript keepend
syn region  liquidStyle matchgroup=liquidMark start="{%-\=\s*\z(style\|stylesheet\)\>[^%]*%}" end="{%-\=\s*end\z1\s*-\=%}" contains=@htmlCss,liquidOutput,liquidTag keepend
syn region  liquidHead matchgroup=liquidMark start="\%^---\s*$" end="^---\s*$" contains=liquidHeadKey,liquidHeadString
syn match   liquidHeadKey contained "^\s*\zs[[:alnum:]_-]\+\ze:"
syn match   liquidHeadString contained +"[^"]*"\|'[^']*'+
syn cluster liquidPlaces contains=htmlTag,htmlEndTag,htmlString,htmlEvent,htmlValue,htmlLink,htmlTitle,htmlHeading,htmlScript,htmlStyle,cssBlock,cssValue,javascriptString,javascriptTemplate,cssString

syn match   liquidKeyword contained "\%({%-\=\s*\)\@12<=\h\w*"
syn match   liquidKeyword contained "^\s*\zs\%(assign\|capture\|endcapture\|case\|when\|endcase\|else\|elsif\|endif\|endfor\|endunless\|cycle\|decrement\|increment\|echo\|for\|if\|include\|render\|break\|continue\|unless\)\>"
syn match   liquidKeyword contained "\<\%(with\|in\|reversed\|limit\|offset\|range\|cols\|and\|or\|contains\|as\|by\)\>"
syn match   liquidInlineComment contained "#.\{-}\ze\s*\%(-\=%}\|$\)"
syn cluster liquidCode contains=liquidString,liquidNumber,liquidConstant,liquidPipe,liquidVariable,liquidOperator
syn region  liquidString contained matchgroup=liquidQuote start=+"+ end=+"+ end=+\ze-\=[%}]}+
syn region  liquidString contained matchgroup=liquidQuote start=+'+ end=+'+ end=+\ze-\=[%}]}+
syn match   liquidNumber contained "\%([[:alnum:]_.-]\)\@1<!-\=\d\+\%(\.\d\+\)\=\>"
syn keyword liquidConstant contained true false nil null empty blank
syn keyword liquidVariable contained forloop tablerowloop
syn match   liquidPipe contained "|" nextgroup=liquidFilter skipwhite
syn match   liquidOperator contained "[!=<>]=\|<>\|[<>]"
syn match   liquidFilter contained "\h\w*"

syn keyword liquidTodo contained TODO FIXME XXX

hi def link liquidMark          PreProc
hi def link liquidComment       Comment
hi def link liquidInlineComment Comment
hi def link liquidKeyword       Statement
hi def link liquidQuote         Delimiter
hi def link liquidString        String
hi def link liquidNumber        Number
hi def link liquidConstant      Constant
hi def link liquidVariable      Identifier
hi def link liquidFilter        Function
hi def link liquidOperator      Operator
hi def link liquidHeadKey       Identifier
hi def link liquidHeadString    String
hi def link liquidTodo          Todo

syn sync fromstart
let b:current_syntax = "liquid"
