" Language:  Lean 4
" Reference: Lean 4 manual and The Lean Language Reference (lean-lang.org): lexical structure, commands, tactics
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,',!,?,192-255
syn keyword leanCommand abbrev axiom class def deriving elab elab_rules end example export extends import inductive infix
syn keyword leanCommand infixl infixr initialize instance lemma macro macro_rules mutual namespace notation nonrec noncomputable
syn keyword leanCommand open opaque partial postfix prefix private protected register_simp_attr scoped section set_option
syn keyword leanCommand structure syntax theorem universe unsafe variable local public meta constant builtin_initialize
syn match leanName "\%(\<\%(def\|theorem\|lemma\|abbrev\|instance\|structure\|class\|inductive\|axiom\|opaque\|namespace\|end\|section\)\s\+\)\@<=[^[:space:](){}\[\]:,]\+"
syn keyword leanKeyword by calc do else finally for from fun have if in let match nomatch obtain of rec return show suffices then
syn keyword leanKeyword try catch throw unless where while with at break continue mut repeat termination_by decreasing_by
syn match leanKeyword "λ\|∀\|∃\|\<forall\>\|\<exists\>"
syn keyword leanTactic aesop all_goals any_goals apply assumption bv_decide by_cases calc case cases change choose congr constructor
syn keyword leanTactic contradiction conv decide delta done dsimp eq_refl erw exact exact_mod_cast exfalso ext field_simp first focus
syn keyword leanTactic funext generalize gcongr grind group induction infer_instance injection injections intro intros left linarith
syn keyword leanTactic linear_combination next nlinarith norm_cast norm_num nth_rewrite omega positivity push_cast push_neg rcases refine
syn keyword leanTactic rename rename_i replace rewrite rfl right ring ring_nf rintro rw rwa set simp simp_all simp_arith simpa skip
syn keyword leanTactic specialize split subst symm tauto trans trivial unfold unhygienic use
syn keyword leanType Type Prop Sort Nat Int Float String Char Bool Unit Empty List Array Option Except IO Fin UInt8 UInt16 UInt32 UInt64
syn keyword leanType USize Subarray HashMap Task Prod Sum Sigma Subtype
syn keyword leanConstant true false none some True False
syn keyword leanWarning sorry admit
syn match leanHash "#\%(check\|check_failure\|eval\|guard\|guard_msgs\|print\|reduce\|synth\|help\|where\|exit\|version\|lint\)!\=\>"
syn match leanAttribute "@\[[^]]*\]"
syn match leanOperator ":=\|=>\|->\|<-\|<|>\|<|\||>\|[↦→←↔∧∨¬≤≥≠∘×⊢∈∉⊆∪∩▸⟨⟩·•‹›Σ∑∏]"
syn match leanNumber "\<\d\+\%(\.\d*\)\=\%([eE][-+]\=\d\+\)\=\>\|\<0[xX]\x\+\>\|\<0[bB][01]\+\>\|\<0[oO]\o\+\>"
syn match leanCharacter "\k\@1<!'\%([^\\']\|\\\%(x\x\x\|u\x\{4}\|.\)\)'"
syn match leanEscape contained "\\\%([\"'\\nrt]\|x\x\x\|u\x\{4}\|$\)"
syn region leanString start=+"+ skip=+\\.+ end=+"+ contains=leanEscape
syn region leanString start=+\<r\z(#*\)"+ end=+"\z1+
syn region leanInterpolated matchgroup=leanString start=+\<[smf]!"+ skip=+\\.+ end=+"+ contains=leanEscape,leanField
syn region leanField contained matchgroup=leanDelimiter start="{" end="}" contains=TOP
syn match leanQuoted "``\=\h[[:alnum:]_.']*\|«[^»]*»"

syn match leanLineComment "--.*" contains=leanTodo
syn region leanComment start="/-" end="-/" contains=leanComment,leanTodo
syn keyword leanTodo contained TODO FIXME XXX

hi def link leanCommand Keyword
hi def link leanName Function
hi def link leanKeyword Statement
hi def link leanTactic Statement
hi def link leanType Type
hi def link leanConstant Constant
hi def link leanWarning Todo
hi def link leanHash PreProc
hi def link leanAttribute PreProc
hi def link leanOperator Operator
hi def link leanNumber Number
hi def link leanCharacter Character
hi def link leanEscape SpecialChar
hi def link leanString String
hi def link leanInterpolated String
hi def link leanDelimiter Delimiter
hi def link leanQuoted Identifier
hi def link leanLineComment Comment
hi def link leanComment Comment
hi def link leanTodo Todo

syn sync fromstart
let b:current_syntax = "lean"
