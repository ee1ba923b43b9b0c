" Language:  TypeScript with JSX
" Reference: TypeScript handbook, JSX: files named *.tsx have no type assertions in angle brackets
" Beyond Vim 9.0: what typescript.vim says.
if exists("b:current_syntax")
  finish
endif

runtime! syntax/typescript.vim

" Where an operand may stand a `<` begins an element, unless it begins the type parameters of an
" arrow function: `<T,>(`, `<T extends U>(`.
syn clear tsElement
syn region tsElement start=/\%(^\s*\|[(,=:[&|?{]\s*\|=>\s*\|\<\%(return\|default\|yield\)\s\+\)\@99<=<\%(>\|\%(\h\w*\s*,\|\h\w*\s\+extends\>\)\@!\h[[:alnum:]_$.:-]*\%([[:space:]>]\|\/>\|$\)\)\@=/ matchgroup=tsMark end=/\/>/ end=/<\/[^>]*>/ contains=tsTagName,tsAttribute,tsAttributeText,tsExpression,tsChildren,tsComment

syn match  tsComponentName /<\@1<=\u[[:alnum:]_$.]*/ contained containedin=tsElement,tsChild

hi def link tsComponentName Function

let b:current_syntax = "typescriptreact"
