" Language:  fish (friendly interactive shell)
" Reference: The fish language and its list of commands, fish 3.7 (fishshell.com/docs)
" Beyond Vim 9.0: $(…), indices of variables with ranges, `&|` and `>?` redirections.
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,-,.

" A command stands at the beginning of a line or behind ; | & ( and the words that take one.
syn cluster fishStart contains=fishKeyword,fishBuiltin,fishCommand
syn match fishBegin "^\s*" nextgroup=@fishStart
syn match fishSeparator "[;|&]" nextgroup=@fishStart skipwhite
syn match fishOperator "&&\|||" nextgroup=@fishStart skipwhite
syn match fishCommand contained "[[:alpha:]_./~][[:alnum:]_./+:@-]*"
syn keyword fishKeyword contained begin if else not and or while time command builtin exec nextgroup=@fishStart skipwhite
syn match fishKeyword contained "!" nextgroup=@fishStart skipwhite
syn keyword fishKeyword contained end function case switch return break continue
syn keyword fishKeyword contained for nextgroup=fishLoopVariable skipwhite
syn match fishLoopVariable contained "\h\w*" nextgroup=fishIn skipwhite
syn keyword fishIn contained in
syn keyword fishBuiltin contained _ abbr alias argparse bg bind block breakpoint cd cdh commandline complete contains
syn keyword fishBuiltin contained count dirh dirs disown echo emit eval exit false fg fish_config fish_key_reader funced
syn keyword fishBuiltin contained funcsave functions help history isatty jobs math nextd open path popd prevd printf
syn keyword fishBuiltin contained prompt_pwd psub pushd pwd random read realpath set set_color source status string
syn keyword fishBuiltin contained suspend test trap true type ulimit umask vared wait

" Expansion
syn match fishVariable "\$\+\h\w*" nextgroup=fishIndex
syn region fishIndex contained transparent matchgroup=fishVariable start="\[" end="\]" oneline contains=fishVariable,fishSubstitution,fishRange
syn match fishRange contained "\.\."
syn region fishSubstitution matchgroup=fishVariable start="\$\=(" end=")" contains=@fishArguments,fishInner
syn match fishInner contained "\%(\$\=(\)\@2<=\s*\|^\s*" nextgroup=@fishStart
syn region fishBraces transparent matchgroup=fishVariable start="{\ze[^} ]*[,}]" end="}" oneline contains=fishVariable,fishSubstitution,fishString,fishEscape,fishBraces,fishComma
syn match fishComma contained ","
syn match fishVariable "\s\@1<=\~\ze\%([/[:alnum:]_]\|\s\|$\)"
syn match fishVariable "\s\@1<=%self\>"
syn match fishVariable "[^ \t\\]\@1<=[*]\+\|\s\@1<=[*]\+"
syn cluster fishArguments contains=fishSeparator,fishOperator,fishVariable,fishSubstitution,fishBraces,fishString,fishEscape,fishRedirection,fishComment

syn match fishEscape "\\\%([xX]\x\{1,2}\|u\x\{1,4}\|U\x\{1,8}\|\o\{1,3}\|c\a\|.\|$\)"
syn region fishString start=+'+ skip=+\\[\\']+ end=+'+ contains=fishStringEscape
syn region fishString start=+"+ skip=+\\.+ end=+"+ contains=fishStringEscape,fishVariable,fishStringSubstitution
syn region fishStringSubstitution contained matchgroup=fishVariable start="\$(" end=")" contains=@fishArguments,fishInner
syn match fishStringEscape contained transparent "\\."
syn match fishRedirection "\d*>>\=[?&|]\=\s*\%(&\=[0-9-]\>\|[[:alnum:]_./+~-]\+\)\=\|<[?&]\=\s*[[:alnum:]_./+~-]*\|&>>\=?\=\s*[[:alnum:]_./+~-]*\|\^&[0-9-]"

syn match fishComment "\%(^\|[[:blank:];()|&]\)\@1<=#.*" contains=fishTodo
syn keyword fishTodo contained TODO FIXME XXX NOTE

hi def link fishKeyword Keyword
hi def link fishIn Keyword
hi def link fishOperator Operator
hi def link fishBuiltin Statement
hi def link fishCommand Function
hi def link fishSeparator Special
hi def link fishVariable Operator
hi def link fishRange Operator
hi def link fishComma Operator
hi def link fishEscape SpecialChar
hi def link fishString String
hi def link fishRedirection Type
hi def link fishComment Comment
hi def link fishTodo Todo

syn sync fromstart
let b:current_syntax = "fish"
