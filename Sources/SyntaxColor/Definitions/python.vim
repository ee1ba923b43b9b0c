" Language:  Python
" Reference: The Python Language Reference and the Python Standard Library, 3.13
" Beyond Vim 9.0: replacement fields of formatted strings, the string prefixes
" f and fr, digit groups in numbers, except*, the soft keyword `type`, the
" built-in names added up to 3.13, and strings that end with their line.

if exists("b:current_syntax")
  finish
endif

" Keywords: statements and operators spelt as words.
syn keyword pythonStatement as assert async await break continue del exec global lambda
syn keyword pythonStatement nonlocal pass return with yield
syn keyword pythonStatement def class nextgroup=pythonName skipwhite
syn keyword pythonConditional if elif else
syn keyword pythonRepeat for while
syn keyword pythonException try except finally raise
syn keyword pythonOperator and or not in is
syn keyword pythonInclude import from
syn keyword pythonConstant None True False NotImplemented Ellipsis __debug__

" Soft keywords: words with a meaning only at the start of their statement.
syn match pythonSoftKeyword "^\s*\zs\%(match\|case\)\ze\s\+[^ \t=:.,;)\]].*:"
syn match pythonSoftKeyword "^\s*\zstype\ze\s\+\h\w*\s*[=[]"
syn match pythonName "\K\k*" contained

" `print` and `exec` were statements in Python 2; they are functions here.
syn keyword pythonBuiltin __import__ abs aiter all anext any ascii bin bool breakpoint
syn keyword pythonBuiltin bytearray bytes callable chr classmethod compile complex copyright
syn keyword pythonBuiltin credits delattr dict dir divmod enumerate eval exec exit filter float
syn keyword pythonBuiltin format frozenset getattr globals hasattr hash help hex id input int
syn keyword pythonBuiltin isinstance issubclass iter len license list locals map max memoryview
syn keyword pythonBuiltin min next object oct open ord pow print property quit range repr
syn keyword pythonBuiltin reversed round set setattr slice sorted staticmethod str sum super
syn keyword pythonBuiltin tuple type vars zip

" A name after a dot is an attribute, whatever it is called.
syn match pythonAttribute "\.\K\k*" contains=NONE transparent

syn keyword pythonError ArithmeticError AssertionError AttributeError BaseException
syn keyword pythonError BaseExceptionGroup BlockingIOError BrokenPipeError BufferError
syn keyword pythonError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError
syn keyword pythonError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError
syn keyword pythonError EncodingWarning EnvironmentError Exception ExceptionGroup
syn keyword pythonError FileExistsError FileNotFoundError FloatingPointError FutureWarning
syn keyword pythonError GeneratorExit IOError ImportError ImportWarning IndentationError
syn keyword pythonError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt
syn keyword pythonError LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError
syn keyword pythonError NotImplementedError OSError OverflowError PendingDeprecationWarning
syn keyword pythonError PermissionError ProcessLookupError PythonFinalizationError RecursionError
syn keyword pythonError ReferenceError ResourceWarning RuntimeError RuntimeWarning
syn keyword pythonError StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError
syn keyword pythonError SystemExit TabError TimeoutError TypeError UnboundLocalError
syn keyword pythonError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
syn keyword pythonError UnicodeWarning UserWarning ValueError Warning WindowsError
syn keyword pythonError ZeroDivisionError

" Decorators: the at sign opens a line, a dotted name follows.
syn match pythonDecorator "^\s*\zs@\ze\s*\K" nextgroup=pythonDecoratorName skipwhite
syn match pythonDecoratorName "\K\k*\%(\.\K\k*\)*" contained

" Numbers: integers in four bases, floats, imaginary ones.
syn match pythonNumber "\<0[xX]_\=\x\+\%(_\x\+\)*[lL]\=\>"
syn match pythonNumber "\<0[bB]_\=[01]\+\%(_[01]\+\)*[lL]\=\>"
syn match pythonNumber "\<0[oO]_\=\o\+\%(_\o\+\)*[lL]\=\>"
syn match pythonNumber "\<\d\+\%(_\d\+\)*[lLjJ]\=\>"
syn match pythonFloat "\<\d\+\%(_\d\+\)*[eE][-+]\=\d\+[jJ]\=\>"
syn match pythonFloat "\<\d\+\%(_\d\+\)*\.\%([eE][-+]\=\d\+\)\=[jJ]\=\%(\W\|$\)\@="
syn match pythonFloat "\%(\<\d\+\%(_\d\+\)*\|\%(^\|\W\)\@1<=\)\.\d\+\%(_\d\+\)*\%([eE][-+]\=\d\+\)\=[jJ]\=\>"

" Strings. A short string ends with its line unless a backslash is the last character.
syn region pythonString start=+\%(\<[uU]\)\=\z(['"]\)+ skip=+\\\\\|\\\z1\|\\$+ end=+\z1\|$+ contains=pythonEscape
syn region pythonString start=+\<[bB]\z(['"]\)+ms=e skip=+\\\\\|\\\z1\|\\$+ end=+\z1\|$+ contains=pythonEscape
syn region pythonString start=+\%(\<[uUbB]\)\=\z('''\|"""\)+ skip=+\\\\\|\\\z1+ end=+\z1+ keepend contains=pythonEscape,pythonDoctest
syn region pythonRawString start=+\<\%([rR][bB]\=\|[uUbB][rR]\)\z(['"]\)+ skip=+\\\\\|\\\z1\|\\$+ end=+\z1\|$+
syn region pythonRawString start=+\<\%([rR][bB]\=\|[uUbB][rR]\)\z('''\|"""\)+ skip=+\\\\\|\\\z1+ end=+\z1+ keepend contains=pythonDoctest
syn match pythonEscape +\\[abfnrtv'"\\]+ contained
syn match pythonEscape "\\\o\{1,3}" contained
syn match pythonEscape "\\x\x\{2}" contained
syn match pythonEscape "\\u\x\{4}\|\\U\x\{8}" contained
syn match pythonEscape "\\N{[A-Za-z0-9 -]\+}" contained
syn match pythonEscape "\\$"

" Formatted strings: {expression!conversion:format}, and {{ }} for the braces.
syn region pythonFString matchgroup=pythonString start=+\<[fFtT]\z(['"]\)+ skip=+\\\\\|\\\z1\|\\$+ end=+\z1\|$+ contains=pythonEscape,pythonFBrace,pythonField
syn region pythonFString matchgroup=pythonString start=+\<[fFtT]\z('''\|"""\)+ skip=+\\\\\|\\\z1+ end=+\z1+ contains=pythonEscape,pythonFBrace,pythonField
syn region pythonFString matchgroup=pythonString start=+\<\%([fFtT][rR]\|[rR][fFtT]\)\z(['"]\)+ skip=+\\\\\|\\\z1\|\\$+ end=+\z1\|$+ contains=pythonFBrace,pythonField
syn region pythonFString matchgroup=pythonString start=+\<\%([fFtT][rR]\|[rR][fFtT]\)\z('''\|"""\)+ skip=+\\\\\|\\\z1+ end=+\z1+ contains=pythonFBrace,pythonField
syn region pythonField matchgroup=pythonEscape start=+{+ end=+}+ oneline contained contains=pythonField,pythonFormat,@pythonExpression
" One that is not closed on its line, all marks of which are, goes on behind it, and may hold comments.
syn region pythonField matchgroup=pythonEscape start=+{\%(\%([^{}'"#]\|'[^']*'\|"[^"]*"\)*\%(#.*\)\=$\)\@=+ end=+}+ contained contains=pythonField,pythonFormat,pythonFieldBraces,pythonComment,@pythonExpression
syn region pythonFieldBraces start="[[({]" end="[])}]" transparent contained contains=pythonFieldBraces,pythonComment,@pythonExpression
syn match pythonFormat +:=\@!\%([^{}]\|{[^{}]*}\)*\ze}+ contained contains=pythonField
syn match pythonFBrace "{{\|}}" contained
syn cluster pythonExpression contains=pythonString,pythonRawString,pythonFString,pythonNumber,pythonFloat,pythonBuiltin,pythonConstant,pythonConditional,pythonRepeat,pythonOperator,pythonStatement,pythonAttribute,pythonFBraces
syn region pythonFBraces start="[[(]" end="[])]" oneline transparent contained contains=@pythonExpression,pythonSet
syn region pythonSet start="{" end="}" oneline transparent contained contains=@pythonExpression,pythonSet

" Interactive sessions in documentation strings (module doctest).
syn region pythonDoctest start="^\s*>>>\s" end="^\s*$" contained contains=ALLBUT,pythonDoctest,pythonName,pythonDecoratorName,pythonField,pythonFormat,pythonFieldBraces,pythonFBrace,pythonFBraces,pythonSet,@NoSpell
syn match pythonDoctestValue +^\s*\%(>>>\s\|\.\.\.\s\|"""\|'''\)\@!\S.*$+ contained

syn match pythonComment "#.*$" contains=pythonTodo
syn keyword pythonTodo TODO FIXME NOTE NOTES XXX contained

hi def link pythonStatement Statement
hi def link pythonConditional Conditional
hi def link pythonRepeat Repeat
hi def link pythonException Exception
hi def link pythonOperator Operator
hi def link pythonSoftKeyword Statement
hi def link pythonInclude Include
hi def link pythonName Function
hi def link pythonConstant Function
hi def link pythonBuiltin Function
hi def link pythonError Structure
hi def link pythonDecorator Define
hi def link pythonDecoratorName Function
hi def link pythonNumber Number
hi def link pythonFloat Float
hi def link pythonString String
hi def link pythonRawString String
hi def link pythonFString String
hi def link pythonFBrace Special
hi def link pythonEscape Special
hi def link pythonDoctest Special
hi def link pythonDoctestValue Define
hi def link pythonComment Comment
hi def link pythonTodo Todo

syn sync fromstart

let b:current_syntax = "python"
