" Language:  Coq (Rocq)
" Reference: The Rocq Prover reference manual 8.19: lexical conventions, vernacular commands, tactics
if exists("b:current_syntax")
  finish
endif

syn iskeyword @,48-57,_,'
syn keyword coqDeclaration Axiom Axioms CoFixpoint CoInductive Class Conjecture Context Corollary Definition Example Fact
syn keyword coqDeclaration Fixpoint Function Goal Hypotheses Hypothesis Inductive Instance Lemma Let Module Parameter Parameters
syn keyword coqDeclaration Program Property Proposition Record Remark Scheme Section Structure Theorem Variable Variables Variant
syn keyword coqDeclaration Equations
syn match coqName "\%(\<\%(Axiom\|CoFixpoint\|Class\|Conjecture\|Corollary\|Definition\|Example\|Fact\|Fixpoint\|Function\|Inductive\|CoInductive\|Instance\|Lemma\|Let\|Module\|Parameter\|Proposition\|Record\|Remark\|Section\|Structure\|Theorem\|End\|Variant\|Ltac\)\s\+\)\@<=\h\k*"
syn keyword coqCommand About Abort Add Admit Arguments As Back BackTo Bind Canonical Cd Check Close Coercion Collection Combined
syn keyword coqCommand Compute Constraint Create Cumulative Declare Delimit Derive End Eval Existing Export Extract
syn keyword coqCommand Extraction Fail Field From Generalizable Global Hint Hints Identity Immediate Implicit Import Include
syn keyword coqCommand Infix Inline Inspect Load Local Locate Ltac Monomorphic Morphism Next Notation Number Obligation
syn keyword coqCommand Obligations Opaque Open Optimize Polymorphic Preterm Primitive Print Private Proof Pwd Qed Defined Quit
syn keyword coqCommand Redirect Register Require Reserved Reset Resolve Rewrite Ring Save Scope Search SearchPattern SearchRewrite
syn keyword coqCommand Set Show Solve String Strategy Tactic Time Timeout Transparent Type Typeclasses Types Undo Unfold Universe
syn keyword coqCommand Universes Unset Using Constructors Extern Mode Variables
syn keyword coqWarning Admitted admit give_up
syn keyword coqKeyword as at cofix else end exists exists2 fix for forall fun if in let match mod return then using where with struct measure wf
syn match coqKeyword "[∀∃λ]"
syn keyword coqTactic abstract absurd apply assert assumption auto autorewrite autounfold bool_congr by case case_eq cbn cbv change
syn keyword coqTactic clear clearbody compare compute congr congruence constructor contradict contradiction cut cutrewrite cycle decide
syn keyword coqTactic decompose dependent destruct discriminate do done double eapply eassumption easy eauto eassert edestruct eexact
syn keyword coqTactic eexists einduction eleft elim enough erewrite eright esplit exact exfalso fail field first firstorder fold
syn keyword coqTactic functional generalize have hnf idtac induction info_auto injection instantiate intro intros intuition inversion
syn keyword coqTactic inversion_clear is_evar is_var lapply lazy lazymatch left lia lra ltac move multimatch native_compute nia now
syn keyword coqTactic nsatz omega once pattern pose progress psatz red refine reflexivity remember rename repeat replace revert rewrite
syn keyword coqTactic right ring ring_simplify rtauto setoid_rewrite set shelve simpl simple solve specialize split split_Rabs
syn keyword coqTactic stepl stepr subst suff swap symmetry tauto timeout transitivity trivial try tryif unfold unify unlock vm_compute
syn keyword coqTactic without wlog
syn keyword coqType Prop Set Type SProp nat bool list option unit prod sum Z N Q R positive string ascii
syn keyword coqConstant true false None Some tt nil cons O S True False I
syn match coqOperator "<=\=?\|=?\|:=\|=>\|->\|<->\|<-\|:>\|\\/\|/\\\|\~\|<>\|[<>=]=\=\|::\|++\|||\|[|]-\|&&\|[→←↔∧∨¬≤≥≠]"
syn match coqBullet "^\s*\zs[-+*]\+\ze\s"
syn match coqNumber "\k\@1<!\d\+\%(\.\d\+\)\=\>\|\<0x\x\+\>"
syn region coqString start=+"+ skip=+""+ end=+"+
syn match coqAttribute "#\[[^]]*\]"
syn region coqComment matchgroup=coqComment start="(\*)\@!" end="\*)" contains=coqComment,coqCommentString,coqTodo
syn region coqCommentString contained start=+"+ skip=+""+ end=+"+ end=+$+
syn keyword coqTodo contained TODO FIXME XXX

hi def link coqDeclaration Keyword
hi def link coqName Function
hi def link coqCommand Keyword
hi def link coqWarning Todo
hi def link coqKeyword Statement
hi def link coqTactic Statement
hi def link coqType Type
hi def link coqConstant Constant
hi def link coqOperator Operator
hi def link coqBullet Special
hi def link coqNumber Number
hi def link coqString String
hi def link coqAttribute PreProc
hi def link coqComment Comment
hi def link coqCommentString Comment
hi def link coqTodo Todo

syn sync fromstart
let b:current_syntax = "coq"
