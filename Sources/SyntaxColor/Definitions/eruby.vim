" Vim syntax file
" Language:  eRuby: ERB templates, in HTML or in what the file's name says (`style.css.erb`)
" Reference: ERB 4.0 (Ruby 3.4); Erubi 1.13 for <%== and -%>
" Beyond Vim 9.0: nothing of its own; see html.vim and ruby.vim.

if exists("b:current_syntax")
  finish
endif

" The host's language stands before the name's last part; a host without a definition is plain.
let s:host = matchstr(expand("%:t"), '\.\zs\w\+\ze\%(\.e\a\+\)\+$')
let s:names = {"": "html", "rhtml": "html", "htm": "html", "js": "javascript", "rb": "ruby", "yml": "yaml"}
exe "runtime! syntax/" . get(s:names, s:host, s:host) . ".vim"
unlet! b:current_syntax
unlet s:host s:names
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
