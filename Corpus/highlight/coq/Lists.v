(** * Lists
    What can be proved of them; (* comments nest *) it's so,
    and strings in them hold marks: "*)". *)

Require Import Coq.Lists.List Coq.Arith.Arith.
From Coq Require Import Lia Bool.
Import ListNotations.
Open Scope nat_scope.
Set Implicit Arguments.
Unset Strict Implicit.

Section Trees.
  Variable A : Type.
  Context {B : Type} `{EqDec B}.

  Inductive tree : Type :=
  | Leaf : tree
  | Node (l : tree) (x : A) (r : tree).

  Fixpoint size (t : tree) : nat :=
    match t with
    | Leaf => 0
    | Node l _ r => S (size l + size r)
    end.

  Definition is_leaf t := if size t =? 0 then true else false.

  Record point := { px : nat; py : nat := 3; name' : string }.
End Trees.

Arguments Leaf {A}.
Hint Resolve le_n : core.
Notation "x ++> y" := (Node x y Leaf) (at level 60, right associativity).

#[global] Instance tree_default (A : Type) : Inhabited (tree A) := { default := Leaf }.

Lemma size_node : forall (A : Type) (l r : tree A) x,
  size (Node l x r) = S (size l + size r).
Proof. reflexivity. Qed.

Theorem map_length' : forall A B (f : A -> B) l, length (map f l) = length l.
Proof.
  intros A B f l.
  induction l as [| x xs IH]; simpl.
  - reflexivity.
  - rewrite IH. auto with arith.
Qed.

Theorem plus_comm' n m : n + m = m + n.
Proof.
  induction n as [|n' IHn'].
  { rewrite <- plus_n_O; trivial. }
  {
    cbn; rewrite IHn'.
    now apply plus_n_Sm.
  }
Qed.

Lemma unfinished : exists n, 3 < n /\ ~ (n = 4) \/ n >= 10.
Proof.
  eexists; split; [lia | idtac].
  all: try (left; congruence).
Admitted.

Ltac crush := repeat (match goal with
  | [ H : _ /\ _ |- _ ] => destruct H
  | [ |- ?x = ?x ] => reflexivity
  end).

Compute (size (Leaf ++> 1)).
Check map_length'. (* it's a "check" *)
Print Assumptions plus_comm'.
