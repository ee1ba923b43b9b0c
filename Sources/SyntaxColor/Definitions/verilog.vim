" Language:  Verilog
" Reference: IEEE 1364-2005, annex B (keywords), clauses 3 (lexical conventions) and 19 (directives)
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,$

syn keyword verilogStatement always and assign automatic buf bufif0 bufif1 cell cmos config deassign defparam design
syn keyword verilogStatement disable edge endconfig endfunction endgenerate endmodule endprimitive endspecify endtable
syn keyword verilogStatement endtask event function generate genvar highz0 highz1 ifnone incdir include initial inout
syn keyword verilogStatement input instance integer large liblist library localparam macromodule medium module nand
syn keyword verilogStatement negedge nmos nor noshowcancelled not notif0 notif1 or output parameter pmos posedge
syn keyword verilogStatement primitive pull0 pull1 pulldown pullup pulsestyle_onevent pulsestyle_ondetect rcmos real
syn keyword verilogStatement realtime reg release rnmos rpmos rtran rtranif0 rtranif1 scalared showcancelled signed
syn keyword verilogStatement small specify specparam strong0 strong1 supply0 supply1 table task time tran tranif0
syn keyword verilogStatement tranif1 tri tri0 tri1 triand trior trireg unsigned use uwire vectored wait wand weak0
syn keyword verilogStatement weak1 wire wor xnor xor
syn keyword verilogLabel begin end fork join
syn keyword verilogConditional if else case casex casez default endcase
syn keyword verilogRepeat for forever repeat while force

syn match verilogOperator "[&|~><!)(*#%@+/=?:;}{,.\^\-\[\]]"
syn match verilogSystem "\$\h[[:alnum:]_$]*"
syn match verilogDirective "`[a-z_]\w*"
" Names in capitals are parameters and macros by custom.
syn match verilogParameter "\<\u[A-Z0-9_$]\+\>"

syn match verilogNumber "\%(\<\d[0-9_]*\s*\)\='[sS]\=[bB]\s*[01_xXzZ?]\+\k\@!"
syn match verilogNumber "\%(\<\d[0-9_]*\s*\)\='[sS]\=[oO]\s*[0-7_xXzZ?]\+\k\@!"
syn match verilogNumber "\%(\<\d[0-9_]*\s*\)\='[sS]\=[dD]\s*[0-9_xXzZ?]\+\k\@!"
syn match verilogNumber "\%(\<\d[0-9_]*\s*\)\='[sS]\=[hH]\s*[0-9a-fA-F_xXzZ?]\+\k\@!"
syn match verilogNumber "\<\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([eE][-+]\=\d[0-9_]*\)\=\%([munpf]\=s\)\=\>"

syn region verilogString start=+"+ skip=+\\.+ end=+"+ end=+\\\@1<!$+ contains=verilogEscape
syn match verilogEscape contained +\\[nt"\\]\|\\\o\{1,3}\|\\$+
" An escaped name goes on to the next blank.
syn match verilogEscapedName "\\[^[:space:]]\+"

syn match verilogComment "//.*" contains=verilogTodo
syn region verilogComment start="/\*" end="\*/" contains=verilogTodo
syn keyword verilogTodo contained TODO FIXME XXX

hi def link verilogStatement Statement
hi def link verilogLabel Label
hi def link verilogConditional Conditional
hi def link verilogRepeat Repeat
hi def link verilogOperator Special
hi def link verilogSystem PreProc
hi def link verilogDirective PreProc
hi def link verilogParameter Constant
hi def link verilogNumber Number
hi def link verilogString String
hi def link verilogEscape SpecialChar
hi def link verilogComment Comment
hi def link verilogTodo Todo

syn sync fromstart
let b:current_syntax = "verilog"
