import Lean
import Std.Data.HashMap

open Lean Elab Meta Std

/-! # A little program

It counts words; it isn't fast.
-/

abbrev Counts := HashMap String Nat

initialize counter : IO.Ref Nat ← IO.mkRef 0

private def isWord (c : Char) : Bool :=
  c.isAlpha || c == '\'' || c == '-' && c != '\u03bb'

partial def words (text : String) : List String := Id.run do
  let mut result := #[]
  let mut current := ""
  for c in text.toList do
    if isWord c then
      current := current.push c
    else if current != "" then
      result := result.push current
      current := ""
    else
      continue
  return (result.push current).toList

def count (ws : List String) : Counts :=
  ws.foldl (init := {}) fun m w =>
    m.insert w (m.getD w 0 + 1)

syntax (name := unless) "unless " term " do " term : term
macro_rules
  | `(unless $c do $e) => `(if $c then () else $e)

notation:65 a " ⊕ " b => xor a b
infixl:70 " ** " => fun a b => a ^ b

elab "trivial'" : tactic => do
  let goal ← getMainGoal
  goal.assign (mkConst ``True.intro)

inductive Command
  | help
  | run (path : System.FilePath) (limit : Option Nat := none)
  deriving Inhabited

def parse : List String → Except String Command
  | [] => .error "nothing to do"
  | ["--help"] => pure .help
  | [p, n] => match n.toNat? with
    | some k => pure (.run p (some k))
    | none => throw s!"it's no number: {n}"
  | p :: _ => return .run ⟨p⟩

def raw := r#"a "raw" string \n"#
def numbers := [0x1F, 0b1010, 0o17, 42, 1_000]
def ratio : Float := 1.5e-3

def main (args : List String) : IO UInt32 := do
  try
    match parse args with
    | .ok (.run path limit) =>
      let text ← IO.FS.readFile path
      let found := count (words text)
      for (w, n) in found.toList.take (limit.getD 10) do
        IO.println s!"{w}: {n} {"\t"}"
      counter.modify (· + 1)
      return 0
    | .ok .help => IO.println "usage: main FILE [LIMIT]"; return 0
    | .error e => throw <| IO.userError e
  catch e =>
    IO.eprintln e.toString
    return 1
  finally
    dbg_trace "done" -- never mind
