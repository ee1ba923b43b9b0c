" Vim syntax file
" Language:  TeX and LaTeX
" Reference: The TeXbook; LaTeX2e: An unofficial reference manual (October 2024)
" Beyond Vim 9.0: the starred and AMS forms of the listed environments only.

if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,192-255

syn cluster texText contains=@texPlain,texStyle
syn cluster texPlain contains=texCommand,texSymbol,texAccent,texBrace,texFont,texDash,texQuote,texLength,texParameter
syn cluster texPlain add=texMath,texDisplay,texMathEnvironment,texComment,texReference,texCitation,texFileName,texVerb,texStray
syn cluster texPlain add=texEnvironment,texDimension

" Commands and the characters that mean something.
syn match texCommand "\\\a\+"
syn match texSymbol "\\[\\&%$_{}#@,;:!]"
syn match texAccent "\\[`'^\"~=.]\%(\a\|{\a}\|{\\[ij]}\|{}\|\\[ij]\>\)"
syn match texAccent "\\[cdbHkrtuv]{\a}"
syn match texBrace "[][{}&]"
syn match texStray "[_^]"
syn match texDash "--\+"
syn match texQuote "``\|''"
syn match texParameter "#\d"
syn match texLength "\<\d\+\%([.,]\d*\)\=\s*\%(true\s*\)\=\%(pt\|pc\|in\|bp\|cm\|mm\|dd\|cc\|sp\|ex\|em\)\>"
syn match texDimension "\.\d\+\s*\%(pt\|pc\|in\|bp\|cm\|mm\|dd\|cc\|sp\|ex\|em\)\>"

" Fonts. The braces of a command that sets its argument in a font go with it.
syn match texFont "\\\%(bf\|it\|rm\|sc\|sf\|sl\|tt\|em\)\>"
syn match texFont "\\\%(bfseries\|itshape\|mdseries\|rmfamily\|scshape\|sffamily\|slshape\|ttfamily\|upshape\|normalfont\)\>"
syn match texFont "\\\%(tiny\|scriptsize\|footnotesize\|small\|normalsize\|large\|Large\|LARGE\|huge\|Huge\)\>"
syn match texFont "\\\%(math\%(bf\|cal\|it\|normal\|rm\|sf\|tt\)\|textmd\|textsl\|textup\)\>"
syn region texStyle transparent matchgroup=texFont start="\\\%(emph\|textbf\|textit\|textrm\|textsc\|textsf\|texttt\)\s*{" end="}" contains=@texText,texGroup
syn region texGroup contained transparent matchgroup=texBrace start="{" end="}" contains=@texText,texGroup

" The structure of the document.
syn match texClass "\\\%(documentclass\|documentstyle\)\>" nextgroup=texClassOptions,texClassName skipwhite
syn region texClassOptions contained matchgroup=texBrace start="\[" end="\]" nextgroup=texClassName
syn region texClassName contained matchgroup=texBrace start="{" end="}"
syn match texPackage "\\usepackage\>" nextgroup=texPackageOptions,texPackageName skipwhite
syn region texPackageOptions contained matchgroup=texBrace start="\[" end="\]" nextgroup=texPackageName
syn region texPackageName contained start="{" end="}"
syn region texTitle transparent matchgroup=texSection start="\\\%(title\|author\)\s*{" end="}" contains=@texText,texGroup
syn match texSection "\\\%(part\|chapter\|\%(sub\)\{0,2}section\|\%(sub\)\=paragraph\)\>"
syn match texEnvironment "\\\%(begin\|end\)\>" nextgroup=texEnvironmentName
syn region texEnvironmentName contained matchgroup=texBrace start="{" end="}"
syn match texSection "\\\%(begin\|end\)\s*{\%(document\|abstract\)}"

" Arguments that are names.
syn region texReference matchgroup=texCommand start="\\\%(label\|ref\|eqref\|pageref\|vref\|nocite\|bibliography\)\s*{" end="}"
syn region texCitation start="\\cite\a*\ze\%(\[[^]]*\]\)\=\s*{" end="}" contains=texCitationNote
syn region texCitationNote contained transparent matchgroup=texBrace start="\[" end="\]" contains=texCommand,texStray,texLength
syn match texFileName "\\\%(input\|include\|includegraphics\|epsfig\)\>" nextgroup=texFileOptions,texFileArgument,texFileWord skipwhite
syn region texFileOptions contained matchgroup=texBrace start="\[" end="\]" nextgroup=texFileArgument
syn region texFileArgument contained start="{" end="}"
syn match texFileWord contained "[^][:space:]{}\\[]\+"
syn region texAddress matchgroup=texCommand start="\\url\s*{" matchgroup=texBrace end="}"

" Definitions.
syn match texCommand "\\\%(re\)\=\%(new\|provide\)command\>\*\=" nextgroup=texNewName,texNewBare skipwhite
syn region texNewName contained matchgroup=texBrace start="{" end="}" contains=texCommand nextgroup=texNewCount,texNewBody skipwhite
syn match texNewBare contained "\\\%(\a\+\|.\)" nextgroup=texNewCount,texNewBody skipwhite
syn region texNewCount contained matchgroup=texBrace start="\[" end="\]" nextgroup=texNewBody skipwhite
syn region texNewBody contained transparent matchgroup=texBrace start="{" end="}" contains=@texPlain,texNewGroup,texNewParameter
syn region texNewGroup contained transparent matchgroup=texBrace start="{" end="}" contains=@texPlain,texNewGroup,texNewParameter
syn match texNewParameter contained "#\+\d"
syn match texCommand "\\def\s*\\\%([A-Za-z@]\+\|.\)" nextgroup=texDefParameters,texNewBody skipwhite
syn match texDefParameters contained "\%(#\d\)\+" nextgroup=texNewBody

" Mathematics.
syn cluster texMathItems contains=texMathCommand,texMathSymbol,texMathScript,texMathScriptGroup,texMathRelation,texMathFont
syn cluster texMathItems add=texMathText,texComment,texReference
syn region texMath matchgroup=texMathMark start="\$" skip="\\." end="\$" contains=@texMathItems
syn region texDisplay matchgroup=texMathMark start="\$\$" end="\$\$" contains=@texMathItems
syn region texMath matchgroup=texMathMark start="\\(" end="\\)" contains=@texMathItems
syn region texDisplay matchgroup=texMathMark start="\\\[" end="\\\]" contains=@texMathItems
syn region texMathEnvironment start="\\begin\s*{\z(\%(equation\|eqnarray\|displaymath\|math\)\*\=\)}" end="\\end\s*{\z1}" keepend contains=@texMathItems
syn match texMathCommand contained "\\\a\+"
syn match texMathCommand contained "\\\%(left\|right\)\s*[][()|.<>/]"
syn match texMathSymbol contained "\\[^A-Za-z]"
syn match texMathRelation contained "="
syn match texMathScript contained "[_^]\%([^{[:space:]\\$}]\|\\\a\+\)"
syn region texMathScriptGroup contained matchgroup=texMathMark start="[_^]\s*{" end="}" contains=texMathCommand,texMathInnerGroup
syn region texMathInnerGroup contained start="{" end="}" contains=texMathCommand,texMathInnerGroup
syn match texMathFont contained "\\\%(bf\|it\|rm\|sc\|sf\|sl\|tt\|em\)\>"
syn match texMathFont contained "\\math\%(bf\|cal\|it\|normal\|rm\|sf\|tt\)\>"
syn match texMathFont contained "\\\%(textrm\|textbf\|textit\|texttt\|textsf\|textsc\)\>"
syn region texMathText contained matchgroup=texCommand start="\\\%(mbox\|text\|intertext\)\s*{" end="}" contains=@texText,texGroup

" Verbatim text.
syn region texVerb start="\\verb\*\=\z([^[:space:]A-Za-z*]\)" end="\z1" end="$"
syn region texVerbatim start="\\begin\s*{\z([vV]erbatim\*\=\)}" end="\\end\s*{\z1}"

syn match texComment "%.*" contains=texTodo
syn keyword texTodo contained TODO FIXME XXX

hi def link texCommand Statement
hi def link texSymbol Special
hi def link texAccent Statement
hi def link texBrace Delimiter
hi def link texStray Error
hi def link texDash Special
hi def link texQuote String
hi def link texParameter Constant
hi def link texLength Number
hi def link texDimension Number
hi def link texFont Type
hi def link texClass Statement
hi def link texClassOptions Constant
hi def link texClassName PreProc
hi def link texPackage Statement
hi def link texPackageOptions Constant
hi def link texPackageName Special
hi def link texSection PreProc
hi def link texEnvironment Statement
hi def link texEnvironmentName PreProc
hi def link texReference Special
hi def link texCitation Special
hi def link texFileName Statement
hi def link texFileOptions Constant
hi def link texFileArgument Special
hi def link texFileWord Special
hi def link texNewName Statement
hi def link texNewBare Statement
hi def link texNewCount Number
hi def link texNewParameter Special
hi def link texDefParameters Special
hi def link texMath Special
hi def link texMathMark Special
hi def link texDisplay Special
hi def link texMathEnvironment Special
hi def link texMathCommand Statement
hi def link texMathSymbol Special
hi def link texMathRelation Operator
hi def link texMathScript Statement
hi def link texMathScriptGroup Statement
hi def link texMathInnerGroup Statement
hi def link texMathFont Type
hi def link texVerb PreProc
hi def link texVerbatim PreProc
hi def link texComment Comment
hi def link texTodo Todo

syn sync fromstart

let b:current_syntax = "tex"
