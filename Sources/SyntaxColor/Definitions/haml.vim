" Language:  Haml
" Reference: Haml reference 6: HTML Elements, Attributes, Class and ID, Object Reference, Whitespace,
"            Doctype, Comments, Ruby Evaluation, Interpolation, Filters
" Beyond Vim 9.0: attributes over lines, escaped and unescaped output.
if exists("b:current_syntax")
  finish
endif

syn include @hamlRuby syntax/ruby.vim
unlet! b:current_syntax
syn include @hamlJavaScript syntax/javascript.vim
unlet! b:current_syntax
syn include @hamlCss syntax/css.vim
unlet! b:current_syntax

syn cluster hamlRest contains=hamlClassMark,hamlIdMark,hamlHash,hamlHtmlAttributes,hamlObject,hamlSign,hamlOutput,hamlMoreMark,hamlText
syn match   hamlPlain "^\s*\zs[^[:space:]%.#=~!&/:-].*" contains=hamlInterpolation
syn match   hamlPlain "^\s*\zs#\[\@![{[:alpha:]_-]\@!.*" contains=hamlInterpolation
syn match   hamlPlain "^\s*\zs#{.*" contains=hamlInterpolation
syn match   hamlTagMark "^\s*\zs%" nextgroup=hamlTag
syn match   hamlTag contained "[[:alpha:]_][[:alnum:]_:-]*" nextgroup=@hamlRest
syn match   hamlClassMark "^\s*\zs\." nextgroup=hamlClass
syn match   hamlClassMark contained "\." nextgroup=hamlClass
syn match   hamlClass contained "[[:alnum:]_@:-]\+" nextgroup=@hamlRest
syn match   hamlIdMark "^\s*\zs#\ze[[:alnum:]_-]" nextgroup=hamlId
syn match   hamlIdMark contained "#" nextgroup=hamlId
syn match   hamlId contained "[[:alnum:]_-]\+" nextgroup=@hamlRest
syn region  hamlHash contained matchgroup=hamlMark start="{" end="}" contains=@hamlRuby,hamlKey,hamlHelper nextgroup=@hamlRest
syn region  hamlBraces contained matchgroup=hamlPlainBrace start="{" end="}" extend transparent contains=@hamlRuby,hamlBraces
syn region  hamlHtmlAttributes contained matchgroup=hamlMark start="(" end=")" contains=hamlAttribute,hamlAttributeValue,hamlVariable nextgroup=@hamlRest
syn match   hamlAttribute contained "[[:alpha:]_:@][[:alnum:]_:.-]*\ze\s*\%(=\|[[:space:])]\|$\)"
syn match   hamlVariable contained "=\s*\zs@\{,2}\h\w*"
syn region  hamlAttributeValue contained start=+"+ skip=+\\.+ end=+"+ contains=hamlInterpolation
syn region  hamlAttributeValue contained start=+'+ skip=+\\.+ end=+'+ contains=hamlInterpolation
syn region  hamlObject contained matchgroup=hamlMark start="\[" end="\]" end="$" contains=@hamlRuby nextgroup=@hamlRest
syn match   hamlSign contained "[<>/]\+" nextgroup=hamlOutput,hamlMoreMark,hamlText
syn match   hamlText contained "\s.*" contains=hamlInterpolation

syn keyword hamlHelper contained capture_haml escape_once find_and_preserve haml_concat haml_io haml_tag
syn keyword hamlHelper contained html_attrs html_escape list_of page_class precede preserve succeed
syn keyword hamlHelper contained surround tab_down tab_up

" Ruby: to the end of the line, or of the last line behind a comma.
syn region  hamlOutput contained matchgroup=hamlMark start="[!&]\===\@!\|[=~]=\@!\|[!&]\ze\s" skip=",\s*$" end="$" keepend contains=@hamlRuby,hamlHelper
syn region  hamlOutput matchgroup=hamlMark start="^\s*\zs\%([!&]\===\@!\|[-~]#\@!\|[!&]\ze\s\)" skip=",\s*$" end="$" keepend contains=@hamlRuby,hamlHelper
syn match   hamlMark "^\s*\zs[!&]\===" nextgroup=hamlText
syn match   hamlMoreMark contained "[!&]\===" nextgroup=hamlText
syn match   hamlKey contained "\<\h\w*\ze:\%(\s\|$\)"
syn region  hamlInterpolation contained matchgroup=hamlMark start="\\\@1<!#{" end="}" end="$" keepend contains=@hamlRuby,hamlBraces

syn match   hamlDoctype "^\s*!!!.*"
syn match   hamlEscape "^\s*\zs\\."
syn region  hamlFilter matchgroup=hamlDoctype start="^\z(\s*\):\h\w*\s*$" end="^\%(\z1\s\|\s*$\)\@!" contains=hamlInterpolation
syn region  hamlRubyFilter matchgroup=hamlDoctype start="^\z(\s*\):ruby\s*$" end="^\%(\z1\s\|\s*$\)\@!" contains=@hamlRuby keepend
syn region  hamlScript matchgroup=hamlDoctype start="^\z(\s*\):javascript\s*$" end="^\%(\z1\s\|\s*$\)\@!" contains=@hamlJavaScript,hamlInterpolation keepend
syn region  hamlStyle matchgroup=hamlDoctype start="^\z(\s*\):\%(css\|scss\|sass\|less\)\s*$" end="^\%(\z1\s\|\s*$\)\@!" contains=@hamlCss,hamlInterpolation keepend
syn region  hamlComment start="^\z(\s*\)-#" end="^\%(\z1\s\|\s*$\)\@!"
syn match   hamlHtmlComment "^\s*/.*" contains=hamlCondition
syn region  hamlHtmlComment start="^\z(\s*\)/\s*$" end="^\%(\z1\s\|\s*$\)\@!"
syn match   hamlCondition contained "\[.\{-}\]"

hi def link hamlTagMark        Special
hi def link hamlClassMark      Special
hi def link hamlIdMark         Special
hi def link hamlMark           Special
hi def link hamlHelper         Function
hi def link hamlMoreMark       Special
hi def link hamlKey            Constant
hi def link hamlSign           Special
hi def link hamlEscape         Special
hi def link hamlTag            Statement
hi def link hamlClass          Type
hi def link hamlId             Identifier
hi def link hamlAttribute      Type
hi def link hamlVariable       Identifier
hi def link hamlAttributeValue String
hi def link hamlDoctype        PreProc
hi def link hamlComment        Comment
hi def link hamlHtmlComment    Comment
hi def link hamlCondition      Special

syn sync fromstart
let b:current_syntax = "haml"
