" Language:  Elixir
" Reference: elixir-lang.org, Syntax reference and Kernel, 1.18
" Vim 9.0 itself has no definition for this filetype.

if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,?,!

" Words of the language and the special forms of Kernel.
syn keyword elixirKeyword do end fn after else rescue catch
syn keyword elixirConditional case cond if unless
syn keyword elixirStatement receive try with for quote unquote unquote_splicing super raise reraise
syn keyword elixirStatement throw exit
syn keyword elixirOperator and not or in when
syn keyword elixirInclude alias import require use
syn keyword elixirDefine defmodule defprotocol defimpl skipwhite nextgroup=elixirModule
syn keyword elixirDefine def defp defmacro defmacrop defdelegate defguard defguardp defn defnp
      \ skipwhite nextgroup=elixirFunction
syn keyword elixirDefine defstruct defexception defoverridable defcallback
syn keyword elixirTest test describe setup setup_all assert assert_raise assert_receive
syn keyword elixirTest assert_received refute refute_receive refute_received doctest
syn match elixirFunction "\<\l\k*" contained
syn keyword elixirBoolean true false
syn keyword elixirConstant nil __MODULE__ __ENV__ __DIR__ __CALLER__ __STACKTRACE__

" Names: aliases, module attributes, captures.
syn match elixirModule "\<\u\w*\%(\.\u\w*\)*"
syn match elixirAttribute "@\h\w*[?!]\="
syn match elixirUnused "\<_\w*" transparent contains=NONE

" A call after a dot is no keyword.
syn match elixirCall "\.\@1<!\.\l\k*" transparent contains=NONE

" Operators.
syn match elixirSymbol "[-+*/<>=!|&^]\+\|\.\.\%(//\)\=\|\\\\\|::\|\~\~\~\|<\~>\|\~>>\="
syn match elixirCapture "&\d\+"

" Atoms and keyword keys.
syn match elixirAtom ":\@1<!:\%(\h[A-Za-z0-9_@]*[?!]\=\|[-+*/<>=!|&^.]\+\|{}\|%{}\|%\)"
syn region elixirAtom matchgroup=elixirAtom start=+:"+ skip=+\\\\\|\\"+ end=+"+ contains=elixirInterpolation,elixirEscape
syn region elixirAtom matchgroup=elixirAtom start=+:'+ skip=+\\\\\|\\'+ end=+'+ contains=elixirInterpolation,elixirEscape
syn match elixirAtom "\<\h[A-Za-z0-9_@]*[?!]\=::\@!\%(\s\|$\)\@="

" Numbers and characters.
syn match elixirNumber "\<\d\+\%(_\d\+\)*\>"
syn match elixirNumber "\<0x\x\+\%(_\x\+\)*\>\|\<0o[0-7_]\+\>\|\<0b[01_]\+\>"
syn match elixirFloat "\<\d\+\%(_\d\+\)*\.\d\+\%(_\d\+\)*\%([eE][-+]\=\d\+\)\=\>"
syn match elixirCharacter "\k\@1<!?\%(\\\%(x\x\{1,2}\|u\x\{4}\|u{\x\{1,6}}\|.\)\|[^\\ \t]\)"

" Strings, charlists and heredocs.
syn match elixirEscape "\\\%(x\x\{1,2}\|x{\x\{1,6}}\|u\x\{4}\|u{\x\{1,6}}\|.\|$\)" contained
syn region elixirInterpolation matchgroup=elixirDelimiter start="#{" end="}" contained contains=TOP
syn region elixirBraces start="{" end="}" contained transparent contains=TOP containedin=elixirInterpolation,elixirBraces
syn region elixirString start=+"+ skip=+\\\\\|\\"+ end=+"+ contains=elixirInterpolation,elixirEscape
syn region elixirString start=+\k\@1<!'+ skip=+\\\\\|\\'+ end=+'+ contains=elixirInterpolation,elixirEscape
syn region elixirString start=+"""+ end=+^\s*"""+ contains=elixirInterpolation,elixirEscape
syn region elixirString start=+'''+ end=+^\s*'''+ contains=elixirInterpolation,elixirEscape

" Sigils: lower case interpolates, upper case does not; ~r and ~R are regular expressions.
syn region elixirSigil matchgroup=elixirDelimiter start=+\~\l\z(["'/|]\)+ skip=+\\.+ end=+\z1\a*+ contains=elixirInterpolation,elixirEscape
syn region elixirSigil matchgroup=elixirDelimiter start=+\~\u\+\z(["'/|]\)+ skip=+\\\z1+ end=+\z1\a*+
syn region elixirSigil matchgroup=elixirDelimiter start="\~\l(" skip="\\." end=")\a*" contains=elixirInterpolation,elixirEscape
syn region elixirSigil matchgroup=elixirDelimiter start="\~\l\[" skip="\\." end="\]\a*" contains=elixirInterpolation,elixirEscape
syn region elixirSigil matchgroup=elixirDelimiter start="\~\l{" skip="\\." end="}\a*" contains=elixirInterpolation,elixirEscape
syn region elixirSigil matchgroup=elixirDelimiter start="\~\l<" skip="\\." end=">\a*" contains=elixirInterpolation,elixirEscape
syn region elixirSigil matchgroup=elixirDelimiter start="\~\u\+(" end=")\a*"
syn region elixirSigil matchgroup=elixirDelimiter start="\~\u\+\[" end="\]\a*"
syn region elixirSigil matchgroup=elixirDelimiter start="\~\u\+{" end="}\a*"
syn region elixirSigil matchgroup=elixirDelimiter start="\~\u\+<" end=">\a*"
syn region elixirSigil matchgroup=elixirDelimiter start=+\~\l\z("""\|'''\)+ end=+^\s*\z1\a*+ contains=elixirInterpolation,elixirEscape
syn region elixirSigil matchgroup=elixirDelimiter start=+\~\u\+\z("""\|'''\)+ end=+^\s*\z1\a*+

" Documentation is a comment to the reader of the code.
syn region elixirDoc matchgroup=elixirAttribute start=+@\%(module\|type\)\=doc\s\+\%(\~[sS]\)\="""+ end=+^\s*"""+ contains=elixirInterpolation,elixirTodo
syn region elixirDoc matchgroup=elixirAttribute start=+@\%(module\|type\)\=doc\s\+"\ze[^"]+ skip=+\\\\\|\\"+ end=+"+ contains=elixirTodo

syn match elixirComment "#.*$" contains=elixirTodo
syn keyword elixirTodo TODO FIXME XXX NOTE contained

hi def link elixirKeyword Keyword
hi def link elixirConditional Conditional
hi def link elixirStatement Statement
hi def link elixirOperator Operator
hi def link elixirInclude Include
hi def link elixirDefine Define
hi def link elixirTest Statement
hi def link elixirFunction Function
hi def link elixirBoolean Boolean
hi def link elixirConstant Constant
hi def link elixirModule Type
hi def link elixirAttribute Identifier
hi def link elixirCapture Identifier
hi def link elixirSymbol Operator
hi def link elixirAtom Constant
hi def link elixirNumber Number
hi def link elixirFloat Float
hi def link elixirCharacter Number
hi def link elixirEscape Special
hi def link elixirDelimiter Delimiter
hi def link elixirString String
hi def link elixirSigil String
hi def link elixirDoc Comment
hi def link elixirComment Comment
hi def link elixirTodo Todo

syn sync fromstart

let b:current_syntax = "elixir"
