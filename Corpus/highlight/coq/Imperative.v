(* A tiny language: numbers, variables, loops. *)
From Coq Require Import Strings.String ZArith.
From Coq Require Extraction.
Local Open Scope Z_scope.
Local Open Scope string_scope.

Module Type STATE.
  Parameter state : Set.
  Axiom get : state -> string -> Z.
  Axiom get_default : forall s x, get s x <> 0 -> s = s.
End STATE.

Module Map <: STATE.
  Definition state := string -> Z.
  Definition get (s : state) x := s x.
  Definition set (s : state) x v : state :=
    fun y => if String.eqb x y then v else s y.
  Lemma get_default : forall s x, get s x <> 0 -> s = s.
  Proof. intros; reflexivity. Defined.
End Map.

Inductive expr : Set :=
  | Num (n : Z)
  | Var (x : string)
  | Add (a b : expr)
  | Less (a b : expr).

Inductive com : Prop :=
  | Skip | Assign (x : string) (e : expr)
  | Seq (a b : com) | While (e : expr) (c : com).

Fixpoint eval (s : Map.state) (e : expr) {struct e} : Z :=
  match e with
  | Num n => n
  | Var x => s x
  | Add a b => eval s a + eval s b
  | Less a b => if eval s a <? eval s b then 1 else 0
  end.

Example test : eval (fun _ => 0x10) (Add (Num 2) (Var "it's ""x""")) = 18.
Proof. vm_compute; reflexivity. Qed.

CoInductive stream (A : Type) := Cons : A -> stream A -> stream A.
CoFixpoint zeros : stream Z := Cons 0 zeros.

Reserved Notation "s '-[' c ']->' t" (at level 40).
Inductive step : Map.state -> com -> Map.state -> Prop :=
  | step_assign s x e : s -[ Assign x e ]-> Map.set s x (eval s e)
where "s '-[' c ']->' t" := (step s c t).

Theorem deterministic : forall s c t u,
  s -[ c ]-> t -> s -[ c ]-> u -> t = u.
Proof with eauto.
  intros s c t u Ht Hu; generalize dependent u.
  induction Ht; intros; inversion Hu; subst...
Qed.

Program Definition half (n : nat | Nat.Even n) : nat := Nat.div2 n.
Next Obligation.
  destruct H as [m Hm]; exists m; assumption.
Abort.

Scheme Equality for expr.
Fail Check (Num "text").
Search (_ + _ = _).
Extraction Language OCaml.
Extract Inductive bool => "bool" [ "true" "false" ].
Extraction "imp.ml" eval.
Eval compute in -5 * 3 ^ 2 - 1.
Timeout 5 Definition big := 1000000.
