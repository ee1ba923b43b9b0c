" Language:  PowerShell
" Reference: PowerShell 7.4 documentation: about_Language_Keywords, about_Operators, about_Quoting_Rules,
"            about_Numeric_Literals, about_Automatic_Variables, about_Comment_Based_Help, about_Classes
" Beyond Vim 9.0: binary numbers and the suffixes of integers (0b101, 5L, 10u), hidden and static in
"            classes, names with spaces in ${…}, `u{…}.
if exists("b:current_syntax")
  finish
endif

syn case ignore

" "foreach" in ForEach-Object is no keyword
syn iskeyword @,48-57,_,192-255,-

syn cluster ps1Code contains=ps1Keyword,ps1Cmdlet,ps1Parameter,ps1Operator,ps1Number,ps1Type,ps1Variable,ps1Automatic,ps1Constant,ps1Scoped,ps1String,ps1Here,ps1Comment,ps1Help,ps1Parens,ps1Escape

" Keywords
syn keyword ps1Keyword if else elseif switch default while do until for foreach in break continue
syn keyword ps1Keyword return exit throw trap try catch finally function filter workflow configuration
syn keyword ps1Keyword begin process end param dynamicparam class enum using data parallel sequence
syn keyword ps1Keyword inlinescript var from where define hidden static

" Commands are verb-noun; parameters and operators such as -Path and -eq begin a word
syn match ps1Cmdlet    "\w\+-\w[-[:alnum:]_]*"
syn match ps1Operator  "[-+*/%]\==\|-\ze[^-[:alpha:]_]"
syn match ps1Operator  "[+*/%!,]"
syn match ps1Operator  "++\|||\|&&\|::\|=="
syn match ps1Operator  "[|&]"
syn match ps1Operator  "\%(^\|\s\)\zs\.\ze\s"
syn match ps1Parameter "\%(^\|\s\)\zs-\w\+"
syn match ps1Parameter "(\@1<=-\%(not\|bnot\|join\|[ic]\=split\)\%(\w\)\@!"

" Numbers
syn match ps1Number "\w\@1<!\d\+\%([kmgtp]b\|d\)\=\w\@!"
syn match ps1Number "\w\@1<!\d\+\%(u\=[lsy]\|u\|n\)\w\@!"
syn match ps1Number "\w\@1<!\d\+\.\d*\%(e[-+]\=\d\+\)\=d\="
syn match ps1Number "\.\d\+\%(e[-+]\=\d\+\)\=d\="
syn match ps1Number "\w\@1<!\d\+e[-+]\=\d\+d\=\w\@!"
syn match ps1Number "\w\@1<!\d\+\.\.\d\+"
syn match ps1Number "\w\@1<!0x\x\+\w\@!"
syn match ps1Number "\w\@1<!0b[01]\+\w\@!"

" Types stand in brackets
syn match ps1Type "\[[[:alpha:]_][][[:alnum:]_.,]*[][[:alnum:]_.,]\]"

" Variables
syn match ps1Variable  "\$\w\+\%(:\w\+\)\="
syn match ps1Variable  "\${[^}]\+}"
syn match ps1Scoped    "\$\%(global\|local\|private\|script\|workflow\):\w\+" contains=ps1Scope
syn match ps1Scope     "\a\+:" contained
syn match ps1Automatic "\$\%(args\|error\|foreach\|home\|host\|input\|lastexitcode\|matches\|myinvocation\|ofs\|shellid\|stacktrace\)\>"
syn match ps1Automatic "\$[_?^$]"
syn match ps1Constant  "\$\%(true\|false\|null\)\>"

" Strings; only those in double quotes expand
syn region ps1String start=+"+ skip=+`.+ end=+"+ contains=ps1Escape,ps1Scoped,ps1Variable,ps1Automatic,ps1Sub
syn region ps1String start=+'+ end=+'+
syn region ps1Here start=+@"$+ end=+^"@+ contains=ps1Escape,ps1Scoped,ps1Variable,ps1Automatic,ps1Sub
syn region ps1Here start=+@'$+ end=+^'@+
syn match  ps1Escape "`."
syn match  ps1Escape "`u{\x\{1,6}}"
syn region ps1Sub contained matchgroup=ps1SubMark start="\$(" end=")" contains=@ps1Code
syn region ps1Parens contained transparent start="(" end=")" contains=@ps1Code

" Comments, with the help in them
syn keyword ps1Todo contained TODO FIXME XXX TBD HACK NOTE
syn match   ps1Comment "#.*" contains=ps1Todo
syn region  ps1Help start="<#" end="#>" contains=ps1Todo,ps1HelpName
syn match   ps1HelpName "\%(^\s*\|<#\s*\)\@16<=\.\a\+" contained nextgroup=ps1HelpText
syn match   ps1HelpText ".*" contained

hi def link ps1Keyword   Keyword
hi def link ps1Cmdlet    Function
hi def link ps1Parameter Operator
hi def link ps1Operator  Operator
hi def link ps1Number    Number
hi def link ps1Type      Type
hi def link ps1Variable  Identifier
hi def link ps1Scoped    Identifier
hi def link ps1Scope     Type
hi def link ps1Automatic Type
hi def link ps1Constant  Constant
hi def link ps1String    String
hi def link ps1Here      String
hi def link ps1Escape    SpecialChar
hi def link ps1SubMark   Special
hi def link ps1Todo      Todo
hi def link ps1Comment   Comment
hi def link ps1Help      Comment
hi def link ps1HelpName  Special
hi def link ps1HelpText  Identifier

syn sync fromstart

let b:current_syntax = "ps1"
