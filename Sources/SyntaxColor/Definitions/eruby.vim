" Vim syntax file
" Language:  eRuby: ERB templates in HTML
" Reference: ERB 4.0 (Ruby 3.4); Erubi 1.13 for <%== and -%>
" Beyond Vim 9.0: nothing of its own; see html.vim and ruby.vim.

if exists("b:current_syntax")
  finish
endif

runtime! syntax/html.vim
unlet! b:current_syntax
syn include @erubyRuby syntax/ruby.vim
unlet! b:current_syntax

" A block opened in one tag is closed in another, so a tag ends what is open.
syn cluster erubyTags contains=erubyCode,erubyComment,erubyLine
syn region erubyCode matchgroup=erubyDelimiter start="<%\%(==\|[-=]\)\=%\@!" end="[-=]\=%>" keepend contains=@erubyRuby,erubyWord containedin=ALLBUT,@erubyTags
syn region erubyComment matchgroup=erubyDelimiter start="<%-\=#" end="-\=%>" keepend contains=erubyTodo containedin=ALLBUT,@erubyTags
syn region erubyLine matchgroup=erubyDelimiter start="^%%\@!" end="$" keepend contains=@erubyRuby,erubyWord containedin=ALLBUT,@erubyTags
syn keyword erubyWord contained end
syn keyword erubyTodo contained TODO FIXME XXX NOTE

hi def link erubyDelimiter PreProc
hi def link erubyWord Statement
hi def link erubyComment Comment
hi def link erubyTodo Todo

syn sync fromstart

let b:current_syntax = "eruby"
