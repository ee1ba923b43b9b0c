" Language:  Tcl and Tk
" Reference: Tcl(n), the manual pages of the commands of Tcl/Tk 8.6 and 9.0
if exists("b:current_syntax")
  finish
endif

" Commands
syn keyword tclCommand after append apply array bgerror binary cd chan clock close concat coroutine dict encoding eof
syn keyword tclCommand error eval exec exit expr fblocked fconfigure fcopy file fileevent flush format gets glob global
syn keyword tclCommand history incr info interp join lappend lassign ledit lindex linsert list llength lmap load lpop
syn keyword tclCommand lrange lremove lrepeat lreplace lreverse lsearch lseq lset lsort memory namespace open package pid
syn keyword tclCommand puts pwd read refchan regexp regsub rename scan seek set socket source split string subst
syn keyword tclCommand tailcall tell time tm trace unknown unload unset update uplevel upvar variable vwait yield
syn keyword tclCommand yieldto zipfs zlib const my next nextto self
syn keyword tclConditional if then else elseif switch default
syn keyword tclRepeat while for foreach break continue
syn keyword tclException catch try throw finally on trap
syn keyword tclDefinition proc return method constructor destructor superclass mixin forward filter
syn match tclDefinition "\<oo::\%(class\|define\|objdefine\|object\|copy\)\>"
" Tk
syn keyword tkWidget button canvas checkbutton entry frame label labelframe listbox menu menubutton message
syn keyword tkWidget panedwindow radiobutton scale scrollbar spinbox text toplevel
syn keyword tkCommand bell bind bindtags clipboard destroy event focus grab grid image lower pack place raise
syn keyword tkCommand selection tk winfo wm tkwait
syn match tkPath transparent "\.\h[[:alnum:]_.]*" contains=NONE
" A name with a namespace, an option or a part of a variable is no command.
syn match tclQualified "\%(\h\w*\)\=::[[:alnum:]_:]\+" contains=tclDefinition
syn match tclOption "[[:alnum:]_]\@1<!-\h\w*"

" Substitution
syn match tclVariable "\$\%(::\)\=\h[[:alnum:]_]*\%(::\w\+\)*" nextgroup=tclIndex
syn match tclVariable "\${[^}]*}"
syn match tclIndex contained transparent "([^() \t\"]*)" contains=tclVariable
syn match tclEscape "\\\%(x\x\{1,2}\|u\x\{1,4}\|U\x\{1,8}\|\o\{1,3}\|.\)"
syn match tclContinued "\\$"
syn match tclExpand "{\*}"

syn match tclNumber "[[:alnum:]_.$]\@1<!\%(\d\+\%(\.\d*\)\=\|\.\d\+\)\%([eE][-+]\=\d\+\)\=\>"
syn match tclNumber "[[:alnum:]_.$]\@1<!0\%([xX]\x\+\|[oO]\o\+\|[bB][01]\+\)\>"

" Quotes open a string at the beginning of a word. Whether braces hold code or text can not be known: what
" opens behind a bracket ends with its line, and so does what a closing brace follows at once.
syn cluster tclInString contains=tclVariable,tclEscape,tclCall
syn region tclString start=+[[:alnum:]_$"'\\]\@1<!\%([[{]\@1<="[]}]\)\@!"+ skip=+\\.+ end=+"+ end=+$+ oneline contains=@tclInString
syn region tclString start=+\%(^\|[[:blank:]]\)\@1<="\%(\%([^"\\]\|\\.\)\+\\\=$\)\@=+ skip=+\\.+ end=+"+ contains=@tclInString
syn region tclCall contained transparent start="\[" end="\]" oneline contains=TOP,tclString

" Comments stand where a command could.
syn region tclComment start="\%(^\|[;{]\)\@1<=\s*#" skip="\\\\\|\\$" end="$" contains=tclTodo
syn keyword tclTodo contained TODO FIXME XXX

hi def link tclCommand Statement
hi def link tkCommand Statement
hi def link tclConditional Conditional
hi def link tclRepeat Repeat
hi def link tclException Exception
hi def link tclDefinition Type
hi def link tkWidget Type
hi def link tclVariable Identifier
hi def link tclEscape SpecialChar
hi def link tclExpand Special
hi def link tclNumber Number
hi def link tclString String
hi def link tclComment Comment
hi def link tclTodo Todo

syn sync fromstart
let b:current_syntax = "tcl"
