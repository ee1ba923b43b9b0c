(* Shortest ways through a weighted graph: ダイクストラ法 *)

module Node = struct
  type t = string
  let compare = String.compare
end

module Graph = Map.Make (Node)
module Seen = Set.Make (Node)

type edge = { target : Node.t; weight : float }
type t = edge list Graph.t

let empty : t = Graph.empty

let connect a b weight graph =
  let edges = try Graph.find a graph with Not_found -> [] in
  Graph.add a ({ target = b; weight } :: edges) graph

let both a b weight graph = graph |> connect a b weight |> connect b a weight

(** A priority queue: a leftist heap of [(priority, value)]. *)
module Heap = struct
  type 'a t =
    | Leaf
    | Node of int * float * 'a * 'a t * 'a t

  let rank = function
    | Leaf -> 0
    | Node (r, _, _, _, _) -> r

  let make priority value a b =
    if rank a >= rank b then Node (rank b + 1, priority, value, a, b)
    else Node (rank a + 1, priority, value, b, a)

  let rec merge a b =
    match a, b with
    | Leaf, heap | heap, Leaf -> heap
    | Node (_, p, x, l, r), Node (_, q, _, _, _) when p <= q -> make p x l (merge r b)
    | _, Node (_, q, y, l, r) -> make q y l (merge a r)

  let push priority value heap = merge (Node (1, priority, value, Leaf, Leaf)) heap

  let pop = function
    | Leaf -> None
    | Node (_, priority, value, left, right) -> Some (priority, value, merge left right)
end

let shortest graph start goal =
  let rec search heap seen =
    match Heap.pop heap with
    | None -> None
    | Some (cost, (node, way), heap) ->
      if node = goal then Some (cost, List.rev (node :: way))
      else if Seen.mem node seen then search heap seen
      else begin
        let edges = Option.value ~default:[] (Graph.find_opt node graph) in
        let push heap { target; weight } =
          if Seen.mem target seen then heap
          else Heap.push (cost +. weight) (target, node :: way) heap
        in
        search (List.fold_left push heap edges) (Seen.add node seen)
      end
  in
  search (Heap.push 0.0 (start, []) Heap.Leaf) Seen.empty

let parse_line line =
  match String.split_on_char ' ' (String.trim line) with
  | [ a; b; w ] -> (
    match float_of_string_opt w with
    | Some weight when weight >= 0. -> Ok (a, b, weight)
    | Some _ | None -> Error (`Bad_weight w))
  | [] | [ "" ] -> Error `Empty
  | fields -> Error (`Fields (List.length fields))

let sample = {|
Tokyo Nagoya 366.0
Nagoya Kyoto 147.6
Kyoto Osaka 42.8
Tokyo Osaka 1e3
|}

let () =
  let add graph line =
    match parse_line line with
    | Ok (a, b, w) -> both a b w graph
    | Error `Empty -> graph
    | Error (`Bad_weight w) -> failwith ("bad weight: " ^ w)
    | Error (`Fields n) -> invalid_arg (Printf.sprintf "%d fields" n)
  in
  let graph = List.fold_left add empty (String.split_on_char '\n' sample) in
  (match shortest graph "Tokyo" "Osaka" with
   | Some (cost, way) -> Printf.printf "%.1f: %s\n" cost (String.concat " -> " way)
   | None -> print_endline "道がない");
  let histogram = Array.make 10 0 and total = ref 0L in
  Graph.iter
    (fun _ edges ->
      let n = min 9 (List.length edges) in
      histogram.(n) <- histogram.(n) + 1;
      total := Int64.add !total 1L)
    graph;
  Array.iteri (fun i n -> if n > 0 then Printf.printf "%d edges: %d nodes\n" i n) histogram;
  let total' = begin match Int64.to_int !total with 0 -> 1 | n -> n end in
  (* a comment with a character '"' and a "string *)" in it (* nested *) *)
  if total' > 1 then begin print_endline "many"; print_char '\'' end;
  exit (if !total = 0L then 1 else 0)
