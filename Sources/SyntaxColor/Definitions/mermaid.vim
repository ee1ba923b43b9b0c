" Language:  Mermaid diagrams
" Reference: Mermaid documentation 11: Diagram Syntax, Directives, Frontmatter config
" Beyond Vim 9.0: the newer diagrams; words have a color where a statement may begin only, because the
"            rest of a line may be any text.
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,192-255,-

" What a diagram begins with, and the words that begin a statement.
syn match   mermaidDiagram "^\s*\zs\%(graph\|flowchart\%(-elk\)\=\|sequenceDiagram\|classDiagram\%(-v2\)\=\|stateDiagram\%(-v2\)\=\|erDiagram\|journey\|gantt\|pie\|gitGraph\|mindmap\|timeline\|quadrantChart\|requirementDiagram\|C4\a\+\|zenuml\|kanban\|\%(sankey\|xychart\|block\|packet\|architecture\|radar\|treemap\)\%(-beta\)\=\)\>" nextgroup=mermaidDirection,mermaidShow skipwhite
syn keyword mermaidDirection contained TB TD BT RL LR
syn keyword mermaidShow contained showData horizontal title
syn match   mermaidStatement "^\s*\zs\%(subgraph\|end\|classDef\|class\|click\|style\|linkStyle\|namespace\|note\|state\|callback\|link\|accTitle\|accDescr\|title\|section\|dateFormat\|axisFormat\|tickInterval\|todayMarker\|excludes\|includes\|weekday\|commit\|branch\|checkout\|switch\|merge\|cherry-pick\|loop\|alt\|else\|opt\|par\|and\|critical\|option\|break\|rect\|box\|activate\|deactivate\|autonumber\|create\|destroy\|participant\|actor\|Note\|links\=\|properties\|details\|x-axis\|y-axis\|quadrant-[1-4]\|bar\|line\|columns\|space\|root\|group\|service\|junction\|showData\)\>"
syn match   mermaidStatement "^\s*\zsdirection\>" nextgroup=mermaidDirection skipwhite
syn match   mermaidWord "\%(^\s*\%(participant\|actor\|state\)\>.*\)\@99<=\<as\>"
syn match   mermaidWord "\%(^\s*[Nn]ote\s\+\)\@12<=\%(over\|left of\|right of\)\>"
syn match   mermaidOption "\<\%(id\|tag\|type\|order\|parent\|msg\)\ze:\s*[["A-Z]"

" C4 diagrams are calls with texts.
syn match   mermaidCall "^\s*\zs\%(\%(Person\|System\|Container\|Component\)\%(Db\|Queue\)\=\%(_Ext\)\=\|\%(Enterprise_\|System_\|Container_\)\=Boundary\|\%(Deployment_\)\=Node\%(_[LR]\)\=\|\%(Bi\)\=Rel\%(_\a\+\)\=\|RelIndex\|Update\%(Element\|Rel\|Layout\)\a*\)\ze("

" Arrows and relations.
syn match   mermaidArrow "[<ox]\=\%(--\+\|==\+\|-\.\+-\|\~\~\~\)[->=.xo)]*>\=\%([ox]\>\)\="
syn match   mermaidArrow "<\=-\{1,2}\%(>>\=\|[x)]\)[+-]\=\|<<-\{1,2}>>"
syn match   mermaidArrow "[}|][o|]\%(--\|\.\.\)[o|][{|]\|\%(<|\|[*o<]\)\%(--\|\.\.\)\%(|>\|[*o>]\)\=\|\%(--\|\.\.\)\%(|>\|\*\)\|\.\.>\="
syn match   mermaidEvent "\[\*\]\|:::"
syn match   mermaidAnnotation "<<\h[[:alnum:]_ -]*>>"
syn region  mermaidLabel oneline start="\%([->=.]\)\@1<=|" end="|" contains=mermaidEntity
syn match   mermaidEntity "#\%(\d\+\|\h\w*\);"

syn region  mermaidString oneline start=+"+ end=+"+ contains=mermaidEntity
syn match   mermaidNumber "\%([[:alnum:]_#.-]\)\@1<!-\=\d\+\%([.-]\d\+\)*\%(px\|[dhmsw]\)\=\>"
syn match   mermaidColor "#\x\{3,8}\>"
syn keyword mermaidType int string float bool boolean date
syn match   mermaidKey "\<\%(PK\|FK\|UK\)\>"
syn match   mermaidProperty "\<\%(fill\|stroke\|stroke-width\|color\|stroke-dasharray\|font-\a\+\)\ze:"

syn match   mermaidComment "^\s*\zs%%.*"
syn region  mermaidDirective start="%%{" end="}%%"
syn region  mermaidHead start="\%^---\s*$" end="^---\s*$"

hi def link mermaidDiagram    Statement
hi def link mermaidDirection  Statement
hi def link mermaidShow       Statement
hi def link mermaidStatement  Statement
hi def link mermaidWord       Statement
hi def link mermaidOption     Type
hi def link mermaidCall       Function
hi def link mermaidArrow      Operator
hi def link mermaidEvent      Operator
hi def link mermaidAnnotation PreProc
hi def link mermaidLabel      String
hi def link mermaidEntity     SpecialChar
hi def link mermaidString     String
hi def link mermaidNumber     Number
hi def link mermaidColor      Constant
hi def link mermaidType       Type
hi def link mermaidKey        Type
hi def link mermaidProperty   Type
hi def link mermaidComment    Comment
hi def link mermaidDirective  PreProc
hi def link mermaidHead       PreProc

syn sync fromstart
let b:current_syntax = "mermaid"
