/-
Lists, and what can be said of them.
It's a module with /- nested -/ comments.
-/
import Mathlib.Data.Nat.Basic
import Init.Data.List

set_option autoImplicit false

open Nat List (map filter)
universe u v
variable {α : Type u} {β : Type v} [DecidableEq α]

namespace Example

/-- A tree with values in its nodes. -/
inductive Tree (α : Type u) where
  | leaf : Tree α
  | node (left : Tree α) (value : α) (right : Tree α) : Tree α
  deriving Repr, BEq

structure Point where
  x : Nat := 0
  y : Int := -1
  name : String := "it's \"p\"\n"
  deriving DecidableEq

@[simp, inline]
def Tree.size : Tree α → Nat
  | .leaf => 0
  | .node l _ r => l.size + 1 + r.size

@[reducible] def double (n : ℕ) : ℕ := 2 * n

instance : Add Point where
  add a b := { x := a.x + b.x, y := a.y + b.y, name := s!"{a.name}+{b.name}" }

class Shape (γ : Type) extends Inhabited γ where
  area : γ → Float
  mark : Char := '\''

theorem double_eq (n : ℕ) : double n = n + n := by
  unfold double
  ring

lemma map_length (f : α → β) (xs : List α) : (xs.map f).length = xs.length := by
  induction xs with
  | nil => rfl
  | cons x xs ih =>
    simp only [List.map, List.length]
    exact congrArg (· + 1) ih

theorem and_swap' {p q : Prop} (h : p ∧ q) : q ∧ p :=
  ⟨h.2, h.1⟩

example : ∃ n : ℕ, n > 3 ∧ ∀ m ≤ n, m < 5 := by
  refine ⟨4, by norm_num, fun m hm => ?_⟩
  calc m ≤ 4 := hm
    _ < 5 := by decide

theorem unfinished (a b : ℕ) (h : a ≠ b) : ¬ (a = b) := by
  intro hab
  cases hab
  sorry

noncomputable section
open Classical in
def choose (p : α → Prop) (h : ∃ x, p x) : α := h.choose
end

#eval (Tree.node .leaf 3 .leaf).size -- it's 1
#check @map_length
#print axioms double_eq

end Example
