" Language:  SystemVerilog
" Reference: IEEE 1800-2017, annex B (keywords) and clause 5 (lexical conventions). Verilog's part comes from
"            verilog.vim.
if exists("b:current_syntax")
  finish
endif
runtime! syntax/verilog.vim
unlet! b:current_syntax

syn keyword systemverilogStatement accept_on alias always_comb always_ff always_latch assert assume before bind bins
syn keyword systemverilogStatement binsof bit break byte chandle checker class clocking const constraint context continue
syn keyword systemverilogStatement cover covergroup coverpoint cross dist endchecker endclass endclocking endgroup
syn keyword systemverilogStatement endinterface endpackage endprogram endproperty endsequence eventually expect export
syn keyword systemverilogStatement extends extern final first_match foreach forkjoin global ignore_bins illegal_bins
syn keyword systemverilogStatement implements implies import inside int interconnect interface intersect join_any
syn keyword systemverilogStatement join_none let local logic longint matches modport nettype new nexttime null package
syn keyword systemverilogStatement packed priority program property protected pure rand randc randcase randomize
syn keyword systemverilogStatement randsequence ref reject_on restrict return s_always s_eventually s_nexttime s_until
syn keyword systemverilogStatement s_until_with sequence shortint shortreal soft solve static std string strong super
syn keyword systemverilogStatement sync_accept_on sync_reject_on tagged this throughout timeprecision timeunit type
syn keyword systemverilogStatement union unique unique0 until until_with untyped var virtual void wait_order weak
syn keyword systemverilogStatement wildcard with within
syn keyword systemverilogConditional iff
syn keyword systemverilogRepeat do
syn keyword systemverilogTypedef typedef
syn keyword systemverilogStructure enum struct
syn match systemverilogNumber "'[01xXzZ]\>"
syn match systemverilogNumber "\<\d[0-9_]*\%(\.\d[0-9_]*\)\=\%([munpf]\=s\|step\)\>"
syn region verilogString start=+"""+ skip=+\\.+ end=+"""+ contains=verilogEscape
syn match verilogEscape contained "\\\%([vfa]\|x\x\{1,2}\)"

hi def link systemverilogStatement Statement
hi def link systemverilogConditional Conditional
hi def link systemverilogRepeat Repeat
hi def link systemverilogTypedef Typedef
hi def link systemverilogStructure Structure
hi def link systemverilogNumber Number

syn sync fromstart
let b:current_syntax = "systemverilog"
