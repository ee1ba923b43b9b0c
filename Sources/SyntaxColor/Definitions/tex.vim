" Vim syntax file
" Language:  TeX and LaTeX
" Reference: The TeXbook; LaTeX2e: An unofficial reference manual (October 2024)
" Beyond Vim 9.0: scripts in the displays of amsmath are no errors; listings and minted hold no TeX.

if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,192-255

" Text comes in two kinds: before the first section, and outside of the document, a group or a pair of
" brackets holds no mathematics (texOuter…); everywhere else it does.
syn cluster texPlain contains=texCommand,texAtCommand,texSymbol,texLigature,texAccent,texAlignment,texFont,texDash
syn cluster texPlain add=texQuote,texLength,texParameter,texComment,texReference,texCitation,texFileName,texVerb
syn cluster texPlain add=texStray,texEnvironment,texMismatch,texStyle,texTitle,texCatcode,texPackage,texAddress
syn cluster texPlain add=texDefinition,texNewCommand,texNewEnvironment,texVerbatim
syn cluster texPlain add=texAlign,texListing
syn cluster texFormulas contains=texMath,texDisplay,texMathEnvironment
syn cluster texOuter contains=@texPlain,texOuterGroup,texOuterBracket,texParenthesis
syn cluster texText contains=@texPlain,@texFormulas,texGroup,texBracket,texParenthesis

" Commands and the characters that mean something. The code of a package or a class has the at sign
" among its letters; a document has to ask for that, and is warned.
if expand("%:e") =~# '^\%(sty\|cls\|clo\|dtx\|ltx\)$'
  syn match texCommand "\\[A-Za-z@]\+"
  syn match texSymbol "\\@\ze\%([^A-Za-z@]\|$\)"
else
  syn match texCommand "\\\a\+"
  syn match texAtCommand "\\\%(\a\+@\|@\a\)[A-Za-z@]*"
  syn match texSymbol "\\@"
  syn match texStray "[_^]"
endif
syn match texSymbol "\\[\\&%$_{}#,:;!]"
syn match texLigature "\\\%([ijlL]\|ss\|ae\|AE\|oe\|OE\)\%({}\|\ze[^A-Za-z@]\|$\)"
syn match texAccent +\\[`'^"~=.]\%(\a\|{\a}\|{\\[ij]}\|{}\|\\[ij]\>\)+
syn match texAccent "\\[cdbHkrtuv]{\a}"
syn match texAlignment "&"
syn match texMismatch "[]}]\|\\[])]"
syn match texDash "--\+"
syn match texQuote "``\|''"
syn match texParameter "[^\\]\zs#\d\+"
syn match texLength "\<\d\+\%([.,]\d*\)\=\s*\%(true\s*\)\=\%(pt\|pc\|in\|bp\|cm\|mm\|dd\|cc\|sp\|ex\|em\)\>"
syn match texCatcode "\\catcode\ze`\\.=\d" nextgroup=texCharacterCode
syn match texCharacterCode contained "`\\.=\d"

" Groups. A parenthesis that is still open hides the end of the group around it.
syn region texOuterGroup transparent matchgroup=texBrace start="{" end="}" contains=@texOuter
syn region texOuterBracket transparent matchgroup=texBrace start="\[" end="\]" contains=@texOuter
syn region texParenthesis transparent matchgroup=texRound start="(" end=")" contains=@texText
syn region texGroup contained transparent matchgroup=texBrace start="{" end="}" contains=@texText
syn region texBracket contained transparent matchgroup=texBrace start="\[" end="\]" contains=@texText

" Fonts. The braces of a command that sets its argument in a font go with it.
syn match texFont "\\\%(bf\|it\|rm\|sc\|sf\|sl\|tt\|em\)\>"
syn match texFont "\\\%(bfseries\|itshape\|mdseries\|rmfamily\|scshape\|sffamily\|slshape\|ttfamily\|upshape\)\>"
syn match texFont "\\\%(tiny\|scriptsize\|footnotesize\|small\|normalsize\|large\|Large\|LARGE\|huge\|Huge\)\>"
syn match texFont "\\textrm\>"
syn match texFont "\\\%(math\%(bf\|cal\|it\|normal\|rm\|sf\|tt\)\)\>"
syn region texStyle transparent matchgroup=texFont start="\\\%(emph\|text\%(bf\|it\|sc\|sf\|sl\|tt\|up\)\)\s*{" end="}" contains=@texText

" The structure of the document.
syn match texClass "\\\%(documentclass\|documentstyle\)\>" nextgroup=texClassOptions,texClassName skipwhite
syn region texClassOptions contained matchgroup=texBrace start="\[" end="\]" nextgroup=texClassName
syn region texClassName contained matchgroup=texBrace start="{" end="}"
syn match texPackage "\\usepackage\>" nextgroup=texPackageOptions,texPackageName skipwhite
syn region texPackageOptions contained matchgroup=texBrace start="\[" end="\]" nextgroup=texPackageName
syn region texPackageName contained start="{" end="}"
syn region texTitle transparent matchgroup=texSection start="\\\%(title\|author\)\s*{" end="}" contains=@texText
" A heading counts below the one above it only; what it opens goes on to the end of the file.
syn region texBody transparent matchgroup=texSection start="\\\%(part\|chapter\|section\)\>" end="\%$" contains=@texText,texSection,texDocumentMark,texSubsection
syn match texSection contained "\\\%(part\|chapter\|section\)\>"
syn region texSubsection contained transparent matchgroup=texSection start="\\subsection\>" end="\%$" contains=@texText,texSection,texDocumentMark,texSubheading,texSubsubsection
syn match texSubheading contained "\\subsection\>"
syn region texSubsubsection contained transparent matchgroup=texSection start="\\subsubsection\>" end="\%$" contains=@texText,texSection,texDocumentMark,texSubheading,texMinorHeading
syn match texMinorHeading contained "\\\%(subsubsection\|\%(sub\)\=paragraph\)\>"
syn match texEnvironment "\\\%(begin\|end\)\>" nextgroup=texEnvironmentName
syn region texEnvironmentName contained matchgroup=texBrace start="{" end="}"
syn region texBody transparent matchgroup=texSection start="\\begin\s*{\%(document\|abstract\)}" end="\%$" contains=@texText,texBody,texDocumentMark
syn match texDocumentMark contained "\\\%(begin\|end\)\s*{\%(document\|abstract\)}"

" Arguments that are names.
syn region texCitation start="\\cite\a*\ze\%(\[[^]]*\]\)\=\s*{" end="}" contains=texCitationNote
syn region texCitationNote contained transparent matchgroup=texBrace start="\[" end="\]" contains=texCommand,texStray,texLength
syn match texFileName "\\\%(input\|include\|includegraphics\|epsfig\)\>" nextgroup=texFileOptions,texFileArgument,texFileWord skipwhite
syn region texFileOptions contained matchgroup=texBrace start="\[" end="\]" nextgroup=texFileArgument
syn region texFileArgument contained start="{" end="}"
syn match texFileWord contained "[^][:space:]{}\\[]\+"
syn region texAddress matchgroup=texCommand start="\\url\s*{" matchgroup=texBrace end="}"

" Definitions. In their bodies parentheses and brackets need not be in pairs.
syn cluster texBodyItems contains=@texFormulas,texCommand,texSymbol,texLigature,texAccent,texAlignment,texFont,texDash
syn cluster texBodyItems add=texBodyScript,texBodyFont,texQuote,texLength,texComment,texReference,texCitation,texFileName
syn cluster texBodyItems add=texVerb,texEnvironment,texNewGroup,texNewParameter,texPackage,texAddress,texDefinition
syn match texNewCommand "\\\%(re\)\=newcommand\ze{" nextgroup=texNewName
syn region texNewName contained matchgroup=texBrace start="{" end="}" contains=texCommand nextgroup=texNewCount,texNewBody
syn region texNewCount contained matchgroup=texBrace start="\[" end="\]" nextgroup=texNewBody
syn region texNewBody contained transparent matchgroup=texBrace start="{" end="}" contains=@texBodyItems
syn region texNewGroup contained transparent matchgroup=texBrace start="{" end="}" contains=@texBodyItems
syn match texNewParameter contained "#\+\d"
syn match texBodyScript contained "[_^]"
syn match texBodyFont contained "\\text\%(md\|up\)\>"
syn match texNewEnvironment "\\\%(re\)\=newenvironment\ze\s*{" nextgroup=texNewEnvironmentName skipwhite
syn region texNewEnvironmentName contained transparent matchgroup=texBrace start="{" end="}" contains=NONE nextgroup=texNewBegin skipwhite
syn region texNewBegin contained transparent matchgroup=texBrace start="{" end="}" contains=@texNewEnvironmentItems nextgroup=texNewEnd skipwhite skipempty
syn region texNewEnd contained transparent matchgroup=texBrace start="{" end="}" contains=@texNewEnvironmentItems
syn cluster texNewEnvironmentItems contains=texCommand,texSymbol,texAlignment,texLength,texParameter,texComment,texOuterGroup,texOuterBracket
if expand("%:e") =~# '^\%(sty\|cls\|clo\|dtx\|ltx\)$'
  syn match texDefinition "\\def\s*\\\%([A-Za-z@]\+\|[^A-Za-z@]\)" nextgroup=texDefParameters,texNewBody skipwhite
else
  syn match texDefinition "\\def\s*\\\%(\a\+\|\A\)" nextgroup=texDefParameters,texNewBody skipwhite
endif
syn match texDefParameters contained "#[^{%]*" contains=texNewParameter nextgroup=texNewBody

" Mathematics.
syn cluster texMathItems contains=texMathCommand,texMathSymbol,texMathScript,texMathScriptGroup,texMathRelation,texMathFont
syn cluster texMathItems add=texMathText,texLength,texComment,texReference
" A formula of a paragraph ends with it.
syn region texMath matchgroup=texMathMark start="\$" skip="\\." end="\$" end="^\s*$" contains=@texMathItems
syn region texDisplay matchgroup=texMathMark start="\$\$" end="\$\$" contains=@texMathItems
syn region texMath matchgroup=texMathMark start="\\(" end="\\)" contains=@texMathItems
syn region texDisplay matchgroup=texMathMark start="\\\[" end="\\\]" contains=@texMathItems
syn region texMathEnvironment start="\\begin\s*{\z(\%(equation\|eqnarray\|displaymath\|math\)\*\=\)}" end="\\end\s*{\z1}" keepend contains=@texMathItems
if expand("%:e") =~# '^\%(sty\|cls\|clo\|dtx\|ltx\)$'
  syn match texMathCommand contained "\\[A-Za-z@]\+"
else
  syn match texMathCommand contained "\\\a\+"
endif
syn match texMathCommand contained "\\\%(left\|right\)\s*\%(\\[{}|]\|[][()|.<>/]\)"
syn match texMathCommand contained "\\[bB]igg\=[lmr]\=\s*\%(\\[{}|]\|[][()|.<>/]\)"
syn match texMathSymbol contained "\\[^A-Za-z]"
syn match texMathRelation contained "="
syn match texMathScript contained "[_^]\%([^{[:space:]\\$}]\|\\\a\+\)"
syn region texMathScriptGroup contained matchgroup=texMathMark start="[_^]\s*{" end="}" contains=texMathCommand,texMathInnerGroup
syn region texMathInnerGroup contained start="{" end="}" contains=texMathCommand,texMathInnerGroup
syn match texMathFont contained "\\\%(bf\|it\|rm\|sc\|sf\|sl\|tt\|em\)\>"
syn match texMathFont contained "\\math\%(bf\|cal\|it\|normal\|rm\|sf\|tt\)\>"
syn match texMathFont contained "\\\%(textrm\|textbf\|textit\|texttt\|textsf\|textsc\)\>"
syn region texMathText contained matchgroup=texCommand start="\\\%(mbox\|text\|intertext\)\s*{" end="}" contains=@texText

" The displays of the package amsmath read like text, but for their scripts.
syn region texAlign transparent start="\\begin\ze\s*{\z(\%(align\|alignat\|flalign\|gather\|multline\)\*\=\)}" end="\ze\\end\s*{\z1}" contains=@texAlignItems
syn cluster texAlignItems contains=@texFormulas,texCommand,texSymbol,texLigature,texAccent,texAlignment,texFont,texDash,texQuote
syn cluster texAlignItems add=texLength,texParameter,texComment,texReference,texCitation,texEnvironment,texMismatch,texStyle
syn cluster texAlignItems add=texAlignGroup,texAlignBracket,texAlignRound
syn region texAlignGroup contained transparent matchgroup=texBrace start="{" end="}" contains=@texAlignItems
syn region texAlignBracket contained transparent matchgroup=texBrace start="\[" end="\]" contains=@texAlignItems
syn region texAlignRound contained transparent matchgroup=texRound start="(" end=")" contains=@texAlignItems

" Labels, which formulas have, too.
syn region texReference matchgroup=texCommand start="\\\%(label\|ref\|eqref\|pageref\|vref\|nocite\|bibliography\)\s*{" end="}"

" Verbatim text.
syn region texVerb start="\\verb\*\=\z([^[:space:]A-Za-z*]\)" end="\z1" end="$"
syn region texVerbatim start="\\begin\s*{\z([vV]erbatim\*\=\)}" end="\\end\s*{\z1}"

" Code of the packages listings and minted: nothing in it is TeX.
syn region texListing start="\\begin\ze\s*{\z(lstlisting\|minted\|comment\)}" end="\ze\\end\s*{\z1}" contains=texListingMark
syn match texListingMark contained "\\begin\ze\s*{\%(lstlisting\|minted\|comment\)}" nextgroup=texEnvironmentName

syn match texComment "%.*" contains=texTodo
syn keyword texTodo contained TODO FIXME XXX

hi def link texCommand Statement
hi def link texSymbol Special
hi def link texAccent Statement
hi def link texBrace Delimiter
hi def link texAlignment Delimiter
hi def link texLigature Special
hi def link texAtCommand Error
hi def link texMismatch Error
hi def link texStray Error
hi def link texCatcode Statement
hi def link texCharacterCode Special
hi def link texDefinition Statement
hi def link texNewCommand Statement
hi def link texNewEnvironment Statement
hi def link texBodyScript Statement
hi def link texBodyFont Type
hi def link texDash Special
hi def link texQuote String
hi def link texParameter Constant
hi def link texLength Number
hi def link texFont Type
hi def link texClass Statement
hi def link texClassOptions Constant
hi def link texClassName PreProc
hi def link texPackage Statement
hi def link texPackageOptions Constant
hi def link texPackageName Special
hi def link texSection PreProc
hi def link texDocumentMark PreProc
hi def link texSubheading PreProc
hi def link texMinorHeading PreProc
hi def link texEnvironment Statement
hi def link texListingMark Statement
hi def link texEnvironmentName PreProc
hi def link texReference Special
hi def link texCitation Special
hi def link texFileName Statement
hi def link texFileOptions Constant
hi def link texFileArgument Special
hi def link texFileWord Special
hi def link texNewName Statement
hi def link texNewCount Number
hi def link texNewParameter Special
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
