" Language:  DOT, the language of Graphviz
" Reference: Graphviz documentation: DOT Language, Attributes
" Beyond Vim 9.0: newer attributes, numerals; a closing bracket is never an error.
if exists("b:current_syntax")
  finish
endif

syn case ignore
syn keyword dotKeyword graph digraph subgraph node edge strict
syn case match
syn match   dotIdentifier "[[:alpha:]_\u00A0-\uFFFF][[:alnum:]_\u00A0-\uFFFF]*"
syn match   dotNumber "-\=\%(\<\d\+\%(\.\d*\)\=\|[[:alnum:]_.]\@1<!\.\d\+\)"
syn match   dotMark "[][{};=+]\|->\|--"
syn match   dotPort ":"
syn keyword dotAttribute Damping K URL area arrowhead arrowsize arrowtail background bb bgcolor center
syn keyword dotAttribute charset class cluster clusterrank color colorscheme comment compound
syn keyword dotAttribute concentrate constraint decorate defaultdist dim dimen dir distortion dpi
syn keyword dotAttribute edgeURL edgehref epsilon esep fillcolor fixedsize fontcolor fontname fontnames
syn keyword dotAttribute fontpath fontsize forcelabels gradientangle group headURL head_lp headclip
syn keyword dotAttribute headhref headlabel headport headtarget headtooltip height href id image
syn keyword dotAttribute imagepath imagepos imagescale inputscale label labelURL labelangle
syn keyword dotAttribute labeldistance labelfloat labelfontcolor labelfontname labelfontsize
syn keyword dotAttribute labelhref labeljust labelloc labeltarget labeltooltip landscape layer
syn keyword dotAttribute layers layout len levels lhead lheight lp ltail lwidth margin maxiter mclimit
syn keyword dotAttribute mindist minlen mode model newrank nodesep nojustify normalize nslimit
syn keyword dotAttribute ordering orientation outputorder overlap pack packmode pad page pagedir
syn keyword dotAttribute pencolor penwidth peripheries pin pos quadtree quantum rank rankdir ranksep
syn keyword dotAttribute ratio rects regular remincross resolution root rotate rotation samehead
syn keyword dotAttribute sametail samplepoints scale searchsize sep shape shapefile showboxes sides
syn keyword dotAttribute size skew smoothing sortv splines start style stylesheet tailURL tail_lp
syn keyword dotAttribute tailclip tailhref taillabel tailport tailtarget tailtooltip target tooltip
syn keyword dotAttribute truecolor vertices viewport voro_margin weight width xdotversion xlabel xlp z

" A text may go over lines; one in angle brackets is a label in HTML, whose brackets are in pairs.
syn match   dotEscape contained "\\."
syn region  dotString start=+"+ skip=+\\.+ end=+"+ contains=dotEscape
syn region  dotHTML start="\%(=\s*\)\@8<=<" end=">" contains=dotTag
syn region  dotTag contained start="<" end=">" contains=dotTagString
syn region  dotTagString contained start=+"+ end=+"+

syn keyword dotTodo contained TODO FIXME XXX
syn match   dotComment "//.*" contains=dotTodo
syn match   dotComment "^\s*#.*" contains=dotTodo
syn region  dotComment start="/\*" end="\*/" contains=dotTodo

hi def link dotKeyword    Keyword
hi def link dotIdentifier Identifier
hi def link dotNumber     Number
hi def link dotMark       Operator
hi def link dotAttribute  Type
hi def link dotEscape     SpecialChar
hi def link dotString     String
hi def link dotHTML       String
hi def link dotTag        Special
hi def link dotTagString  String
hi def link dotTodo       Todo
hi def link dotComment    Comment

syn sync fromstart
let b:current_syntax = "dot"
