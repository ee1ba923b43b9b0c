/// A bank: accounts, what happens to them, and a summary.
module Example.Bank

open System
open System.Collections.Generic
open System.Text.RegularExpressions

#if DEBUG
#nowarn "40"
#endif

(* Block comments (* nest *)
   and hold "strings with *) marks". *)

[<Measure>] type yen

[<Struct; CustomEquality; NoComparison>]
type Money<[<Measure>] 'u> = { Amount: decimal<'u>; Currency: string }

type Event =
    | Opened of owner: string * at: DateTime
    | Deposited of decimal<yen>
    | Withdrawn of amount: decimal<yen>
    | Closed

type Account =
    { Owner: string
      Balance: decimal<yen>
      mutable Notes: string list }

    member this.IsEmpty = this.Balance = 0m<yen>
    static member Empty = { Owner = ""; Balance = 0.0M<yen>; Notes = [] }

exception NotEnough of needed: decimal<yen>

let (|Prefix|_|) (start: string) (text: string) =
    if text.StartsWith start then Some(text.Substring start.Length) else None

let rec private apply account event =
    match event with
    | Opened(owner, _) -> { account with Owner = owner }
    | Deposited amount when amount > 0m<yen> -> { account with Balance = account.Balance + amount }
    | Withdrawn amount ->
        if amount > account.Balance then raise (NotEnough amount)
        { account with Balance = account.Balance - amount }
    | Deposited _
    | Closed -> account

let history =
    [ Opened("Hana O'Neill", DateTime(2024, 5, 1))
      Deposited 1_000m<yen>
      Withdrawn 250m<yen> ]

let parse line =
    match line with
    | Prefix "deposit " rest -> rest |> decimal |> (*) 1m<yen> |> Deposited |> Some
    | "close" -> Some Closed
    | _ when Regex.IsMatch(line, @"^\s*#.*""") -> None
    | other -> failwithf "can't read %A: '%s'\n" other line

let summary (accounts: seq<Account>) =
    seq {
        for a in accounts do
            if not a.IsEmpty then
                yield $"{a.Owner}: {a.Balance:N2} {{yen}}"
    }
    |> String.concat "\n"

[<EntryPoint>]
let main argv =
    let account = history |> List.fold apply Account.Empty
    let first, quote, tab, byte = 'a', '\'', '\t', 'x'B
    try
        try
            argv |> Array.choose parse |> Array.iter (fun e -> apply account e |> ignore)
        finally
            printfn "%s %c%c" (summary [ account ]) first quote
    with
    | NotEnough needed -> eprintfn $"not enough: %M{decimal needed}"
    | :? FormatException as e -> eprintfn "%s" e.Message
    0
