#!/usr/bin/env -S dotnet fsi
#r "nuget: FSharp.Data, 6.3.0"
#load "Bank.fs"
#I "/usr/lib"

open System
open System.IO

let numbers = [ 0x1F; 0b1010; 0o17; 42; -1 ]
let others = 1.5e-3, 2.0f, 3L, 4uy, 5UL, 6I, 1_000.25m, 'c'
let ``a name with spaces`` = "quoted ``ticks``"
let triple = """Here "quotes" and \ are text,
it's so."""
let verbatim = @"C:\path\""quoted"""
let escaped = "tab\t \"q\" \u3042 \x41 \065 \
    continued"
let bytes = "abc"B
let raw = $$"""{"name": "{{Environment.UserName}}", "n": {1}}"""

type Shape =
    abstract Area: float
    abstract Name: string with get, set

[<AbstractClass>]
type Base(name: string) as self =
    let mutable calls = 0
    do printfn "made %s" name
    new() = Base("none")
    abstract member Draw: unit -> unit
    default this.Draw() = calls <- calls + 1
    member val Size = 1.0 with get, set
    interface IDisposable with
        member _.Dispose() = ()

type Circle(r: float) =
    inherit Base("circle")
    override this.Draw() = base.Draw()
    static member inline (+) (a: Circle, b: Circle) = Circle(r)

let inline add< ^T when ^T: (static member (+): ^T * ^T -> ^T)> (a: ^T) b = a + b
let swap (a: 'a, b: 'b) : 'b * 'a = b, a

let fetch (url: string) =
    async {
        use client = new Net.Http.HttpClient()
        let! text = client.GetStringAsync(url) |> Async.AwaitTask
        do! Async.Sleep 10
        return text.Length
    }

let rec fib = function
    | 0 | 1 as n -> n
    | n -> fib (n - 1) + fib (n - 2)

let squares = [| for i in 1 .. 2 .. 10 -> i * i |]
let table = dict [ "a", 1; "b", 2 ]

for KeyValue(key, value) in table do
    printfn "%-10s %5d %+.2f %%" key value (float value)

let mutable i = 0
while i < 3 do
    i <- i + 1 // it's counted
    if i &&& 1 = 1 && i <> 2 || i >= 3 then () else printf "%d" i

let compose = (fun x -> x + 1) >> string >> Seq.length
let typed = box 1 :?> int
let upcasted = Circle(1.0) :> Base
numbers |> List.map compose |> List.sum |> printfn "%i"
lazy (File.ReadAllText __SOURCE_FILE__) |> ignore
assert (squares.[0] = 1 && not (isNull verbatim))
