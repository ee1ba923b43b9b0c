#!/usr/bin/env ocaml
#use "topfind";;
(* 計算機: a calculator (* nested comment *) TODO, with "a string" in it *)
(** Documentation. *)

open Printf
open! Stdlib.List
include Map.Make (String)

module type LEXER = sig
  type t
  exception Error of int * string
  val tokens : string -> t list
end

module Lexer : LEXER with type t = string = struct
  type t = string
  exception Error of int * string

  let tokens (text : string) : t list =
    let rec go i acc =
      if i >= String.length text then rev acc
      else match text.[i] with
        | ' ' | '\t' | '\n' -> go (i + 1) acc
        | '0' .. '9' as c -> go (i + 1) (String.make 1 c :: acc)
        | '+' | '*' | '(' | ')' | '\'' | '\065' -> go (i + 1) (String.sub text i 1 :: acc)
        | c -> raise (Error (i, sprintf "bad character %C\n" c))
    in
    go 0 []
end

module Pair (A : sig type t end) (B : LEXER) = struct
  type t = A.t * B.t
end

module M = Pair (struct type t = int end) (Lexer)
module rec Even : sig val test : int -> bool end = struct
  let test n = n = 0 || Odd.test (n - 1)
end
and Odd : sig val test : int -> bool end = struct
  let test n = n <> 0 && Even.test (n - 1)
end

type 'a expr =
  | Num of float
  | Var of string
  | Add of 'a expr * 'a expr
  | Neg of { inner : 'a expr; mutable depth : int }
[@@deriving show]

type _ term = Int : int -> int term | Bool : bool -> bool term
type color = [ `Red | `Green | `Rgb of int * int * int ]
type error = .. and handler = error -> unit
type error += Division
exception Unbound of string
external identity : 'a -> 'a = "%identity" [@@noalloc]

let pi, mask, big, small = 3.14, 0xFF, 1_000_000L, 1e-9
let bits = 0b1010 land 0o17 lor 1 lsl 2

let rec eval ?(env = empty) ~depth:d expr =
  match expr with
  | Num n -> n
  | Var v when mem v env -> find v env
  | Var v -> raise (Unbound v)
  | Add (a, b) -> eval ~env ~depth:(d + 1) a +. eval ~env ~depth:(d + 1) b
  | Neg { inner; _ } as neg ->
    (match neg with Neg r -> r.depth <- d | _ -> assert false);
    -.(eval ~env ~depth:(d + 1) inner)

class virtual ['a] stack (initial : 'a list) = object (self)
  val mutable items = initial
  method push x = items <- x :: items; self
  method private size = length items
  method virtual name : string
  method! show = {| raw "string" |} ^ {id|another|id}
  initializer ignore (self#size)
end

class named = object
  inherit [int] stack [] as super
  method name = "名前"
end

let ( let* ) o f = match o with None -> None | Some x -> f x
let ( >>| ) o f = Option.map f o

let () =
  let open Lexer in
  let total = ref 0 and text = "1 + (2 * 3)" in
  for i = 0 to String.length text - 1 do total := !total + i done;
  for i = 10 downto 1 do ignore i done;
  while !total > 100 do decr total done;
  begin try
    tokens text |> iter (fun t -> printf "%s\n" t);
    let arr = [| 1; 2; 3 |] in
    arr.(0) <- arr.(1) mod 2;
    if arr.(0) = 1 then print_endline "odd" else (print_string "even"; print_newline ())
  with
  | Error (at, why) -> eprintf "%d: %s" at why
  | Not_found | Exit -> ()
  end;
  let lazy_value = lazy (new named) in
  let o = Lazy.force lazy_value in
  (o#push 1 : int stack :> < name : string; .. >) |> ignore;
  let f = function `Red -> 1 | `Green -> 2 | `Rgb (r, _, _) -> r in
  assert (f `Red = 1 && not (f `Green == 1));
  [%debug "trace"] [@ocaml.warning "-8"]
;;
