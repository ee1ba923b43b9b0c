" Language:  VHDL
" Reference: IEEE 1076-2019, clause 15 (lexical elements), 5 (types), 16 (predefined), standard packages
if exists("b:current_syntax")
  finish
endif

syn case ignore
syn keyword vhdlStatement access after alias all array architecture assert assume attribute
syn keyword vhdlStatement begin block body buffer bus case component configuration constant context cover
syn keyword vhdlStatement default disconnect downto else elsif end entity exit fairness file for force function generate
syn keyword vhdlStatement generic group guarded if impure in inertial inout is label library linkage literal loop map
syn keyword vhdlStatement new next null of on open others out package parameter port postponed procedure process property
syn keyword vhdlStatement protected private pure range record register reject release report restrict return select
syn keyword vhdlStatement sequence severity signal shared strong subtype then to transport type unaffected units until
syn keyword vhdlStatement use variable view vmode vpkg vprop vunit wait when while with
syn keyword vhdlOperator abs and mod nand nor not or rem rol ror sla sll sra srl xnor xor
syn match vhdlOperator "&\|[-+*/]\|\*\*\|:=\|[<>/]\=[=]\|<>\|=>\|??\|?[=<>/]\+\|[<>]"
syn keyword vhdlBoolean true false
syn keyword vhdlSeverity note warning error failure
syn keyword vhdlType bit bit_vector boolean boolean_vector character delay_length domain_type file_open_kind
syn keyword vhdlType file_open_status integer integer_vector line natural positive real real_vector severity_level
syn keyword vhdlType signed std_logic std_logic_vector std_ulogic std_ulogic_vector string text time time_vector
syn keyword vhdlType unresolved_signed unresolved_unsigned unsigned ufixed sfixed float x01 x01z ux01 ux01z
syn match vhdlDelimiter "[();,.]"

" Attributes of types, arrays, signals and entities
syn match vhdlAttribute "'\%(active\|ascending\|base\|converse\|delayed\|driving\|driving_value\|element\|event\|high\|image\|index\|instance_name\|last_active\|last_event\|last_value\|left\|leftof\|length\|low\|path_name\|pos\|pred\|quiet\|range\|reflect\|reverse_range\|right\|rightof\|signal\|simple_name\|stable\|subtype\|succ\|designated_subtype\|transaction\|val\|value\)\>"

" Literals
syn match vhdlNumber "\<\d[0-9_]*\%(\.\d[0-9_]*\)\=\%(e[-+]\=\d\+\)\=\>"
syn match vhdlNumber "\<\d[0-9_]*#\x[0-9a-f_]*\%(\.[0-9a-f_]\+\)\=#\%(e[-+]\=\d\+\)\="
syn match vhdlTime "\<\d[0-9_]*\%(\.\d[0-9_]*\)\=\%(e[-+]\=\d\+\)\=\s\+\%(\%([fpnum]\|\)s\%(ec\)\=\|min\|hr\)\>"
syn match vhdlCharacter "'.'"
syn region vhdlString start=+"+ end=+"+ oneline
syn match vhdlString "\<\%(\d*\)\=[us]\=[boxd]\"[^\"]*\""
" An extended identifier
syn match vhdlExtended "\\[^\\]*\\"
" A qualified expression: what stands in front of '( is no character.
syn match vhdlQualified "\k\@1<='\ze("

syn match vhdlComment "--.*" contains=vhdlTodo
syn region vhdlComment start="/\*" end="\*/" contains=vhdlTodo
syn match vhdlDirective "^\s*`.*"
syn keyword vhdlTodo contained TODO FIXME XXX

hi def link vhdlStatement Statement
hi def link vhdlOperator Operator
hi def link vhdlBoolean Boolean
hi def link vhdlSeverity Special
hi def link vhdlType Type
hi def link vhdlQualified Type
hi def link vhdlDelimiter Special
hi def link vhdlAttribute Special
hi def link vhdlNumber Number
hi def link vhdlTime Number
hi def link vhdlCharacter Character
hi def link vhdlString String
hi def link vhdlComment Comment
hi def link vhdlDirective PreProc
hi def link vhdlTodo Todo

syn sync fromstart
let b:current_syntax = "vhdl"
