" Language:  PlantUML diagrams
" Reference: PlantUML Language Reference Guide 1.2024: all kinds of diagrams, Preprocessing, Creole
if exists("b:current_syntax")
  finish
endif

syn match   plantumlDocument "^\s*\zs@\%(start\|end\)\a\+\>"
syn match   plantumlPreProc "^\s*\zs!\h\w*"
syn match   plantumlVariable "\$\h\w*"

" Words have a color where a statement may begin; the rest of a line may be any text.
syn match   plantumlStatement "^\s*\zs\%(skinparam\|skin\|hide\|show\|remove\|restore\|scale\|rotate\|left to right direction\|top to bottom direction\|left header\|center header\|right header\|header\|center footer\|footer\|title\|caption\|mainframe\|newpage\|allowmixing\|autonumber\|autoactivate\|activate\|deactivate\|destroy\|create\|return\|alt\|else\%(if\)\=\|opt\|loop\|par\|break\|critical\|group\|partition\|ref over\|box\|end\%(\s*\%(box\|note\|ref\|title\|legend\|header\|footer\|group\|split\|fork\|merge\|while\|if\|switch\)\)\=\|endif\|endwhile\|endfork\|endswitch\|if\|while\|repeat\|backward\|fork again\|fork\|split again\|split\|switch\|case\|start\|stop\|kill\|detach\|end\|legend\%(\s\+\%(left\|right\|top\|bottom\|center\)\)*\|together\|package\|namespace\|project\|set\|concise\|robust\|binary\|clock\|analog\)\>"
syn match   plantumlElement "^\s*\zs\%(\%(create\|abstract\|static\)\s\+\)*\%(participant\|actor\|boundary\|control\|entity\|database\|collections\|queue\|class\|abstract\|interface\|enum\|annotation\|circle\|diamond\|object\|map\|protocol\|struct\|exception\|usecase\|component\|node\|cloud\|folder\|frame\|artifact\|file\|storage\|agent\|card\|rectangle\|hexagon\|stack\|person\|label\|port\%(in\|out\)\=\|state\|action\|process\)\>"
syn match   plantumlWord "\<\%(as\|extends\|implements\)\ze\s"
syn match   plantumlWord ")\@1<=\s*\zs\%(then\|is\|equals\|else\)\ze\s*\%((\|$\)"
syn match   plantumlStereotype "<<[^<>]*>>"
syn match   plantumlColor "#\%(\x\{3,8}\|\a\+\)\>"
syn match   plantumlModifier "{\%(static\|abstract\|classifier\|field\|method\)}\|^\s*\zs[-#~+]\ze\s*\h"
syn match   plantumlArrow "[<ox*^#+}|{.\\/]*[-.=~]\+\%(\[[^]]*\]\)\=\%(\%(left\|right\|up\|down\|[lrud]\)\%(\[[^]]*\]\)\=\%(-\|\.\)\)\=[-.=~]*[>ox*^#+{}|\\/.]\+"
syn match   plantumlArrow "[<ox*^#+}|{\\/]\+[-.=~]\+[>ox*]\="
syn match   plantumlArrow "\%(\k\|["\])]\)\@1<=\s\zs\%(--\+\|\.\.\+\|==\+\)\ze\s\=\%(\k\|["[(]\)"
syn match   plantumlArrow "[-.]\+\%(left\|right\|up\|down\|[lrud]\)[-.]\+[>ox*^#+{}|\\/]*"
syn match   plantumlDivider "^\s*\zs\%(==.*==\|\.\.\.\+\|||\d*||\=|\)\s*$"
syn match   plantumlActivity "^\s*:.*[;|<>/\\\]}]$"
syn match   plantumlGuard "\%(\<\%(if\|while\|elseif\|switch\|then\|else\|is\|case\)\s*\)\@8<=([^()]*\%(([^()]*)[^()]*\)*)"

" Notes: on a line behind a colon, or up to the line that ends them.
syn match   plantumlStatement "^\s*\zs\%(floating \)\=[rh]\=note\>\%(\s\+\%(left\|right\|top\|bottom\|over\|across\|on link\|as\)\)\=\%(\s\+of\>\)\="
syn region  plantumlNote matchgroup=plantumlStatement start="^\s*[rh]\=note\%(\s\+[^:"]*\)\=$" end="^\s*end\s*[rh]\=note\>" contains=plantumlCreole
syn match   plantumlCreole contained "\*\*.\{-}\*\*\|//.\{-}//\|__.\{-}__\|<\a[^>]*>\|</\a\+>"

syn region  plantumlString oneline start=+"+ end=+"+
syn match   plantumlNumber "\%([[:alnum:]_.#]\)\@1<!\d\+\%(\.\d\+\)\=\>"
syn match   plantumlComment "^\s*'.*"
syn region  plantumlComment start="/'" end="'/"

hi def link plantumlDocument   PreProc
hi def link plantumlPreProc    PreProc
hi def link plantumlVariable   Identifier
hi def link plantumlStatement  Statement
hi def link plantumlElement    Type
hi def link plantumlWord       Statement
hi def link plantumlModifier   StorageClass
hi def link plantumlStereotype Special
hi def link plantumlColor      Constant
hi def link plantumlArrow      Operator
hi def link plantumlDivider    Operator
hi def link plantumlActivity   Identifier
hi def link plantumlGuard      String
hi def link plantumlNote       String
hi def link plantumlCreole     Special
hi def link plantumlString     String
hi def link plantumlNumber     Number
hi def link plantumlComment    Comment

syn sync fromstart
let b:current_syntax = "plantuml"
