" Language:  desktop entries
" Reference: freedesktop.org, Desktop Entry Specification 1.5; Desktop Menu Specification, registered
"            categories
" Beyond Vim 9.0: values may be anything; actions, newer keys.
if exists("b:current_syntax")
  finish
endif

syn match   desktopSection "^\[.*\]"
syn match   desktopName "^[[:alnum:]-]\+\ze\s*[=[]" nextgroup=desktopLocale,desktopEquals
syn match   desktopLocale contained "\[[[:alnum:]_.@-]*\]" nextgroup=desktopEquals
syn match   desktopEquals contained "\s*=\s*" nextgroup=@desktopValues
syn cluster desktopValues contains=desktopBoolean,desktopType,desktopNumber
syn match   desktopBoolean contained "\%(true\|false\)\ze\s*$"
syn match   desktopType contained "\%(Application\|Link\|Directory\)\ze\s*$"
syn match   desktopNumber contained "\d\+\%(\.\d\+\)*\ze\s*$"
syn match   desktopCode "%[fFuUick%]"
syn match   desktopEscape "\\[sntr\\;]"
syn match   desktopCategory "\%(^Categories=.*\)\@200<=[[:alnum:]-]\+\ze\%(;\|$\)"
syn match   desktopComment "^\s*#.*"

hi def link desktopSection  Special
hi def link desktopName     Type
hi def link desktopLocale   Identifier
hi def link desktopEquals   Delimiter
hi def link desktopBoolean  Boolean
hi def link desktopType     Constant
hi def link desktopNumber   Number
hi def link desktopCode     SpecialChar
hi def link desktopEscape   SpecialChar
hi def link desktopCategory Constant
hi def link desktopComment  Comment

syn sync fromstart
let b:current_syntax = "desktop"
