-- Types that the deployment uses.
let Map = λ(k : Type) → λ(v : Type) → List { mapKey : k, mapValue : v }

let Either : ∀(a : Type) → ∀(b : Type) → Type
    = \(a : Type) -> \(b : Type) -> < Left : a | Right : b >

let Resource =
      { cpu : Double
      , memory : Natural
      , disk : Optional Natural
      }

let Resource/show
    : Resource → Text
    = λ(r : Resource) →
        "cpu ${Double/show r.cpu}, memory ${Natural/show r.memory}"

let Volume =
      < Empty
      | Host : { path : Text, readOnly : Bool }
      | Secret : Text
      >

let Container =
      { Type =
          { name : Text
          , image : Text
          , command : List Text
          , env : Map Text Text
          , resources : Optional Resource
          , volumes : List Volume
          }
      , default =
        { command = [] : List Text
        , env = [] : Map Text Text
        , resources = None Resource
        , volumes = [] : List Volume
        }
      }

let script =
      ''
      #!/bin/sh
      # it's a script, not Dhall
      echo "''${HOME}" '''single''' -- no comment
      ''

let example
    : Container.Type
    = Container::{
      , name = "web"
      , image = "registry.example.org/web:1.2"
      , command = [ "sh", "-c", script ]
      , env = toMap { PORT = "8080", QUOTE = "\"it's\" \\ \u3042 \u{1F600}" }
      , resources = Some { cpu = 0.5, memory = 512, disk = None Natural }
      , volumes = [ Volume.Empty, Volume.Host { path = "/srv", readOnly = True } ]
      }

let fold = List/fold Text [ "a", "b" ] Text (λ(x : Text) → λ(y : Text) → x ++ y) ""

let length = List/length Natural ([ 1, 2, 3 ] : List Natural)

let not = \(b : Bool) -> if b then False else True

let choose = merge { Left = Natural/even, Right = not } (Either Natural Bool).Left

let _ = assert : length ≡ 3

let url = http://example.org/package.dhall using (toMap { Auth = "x" }) ? ../other/package.dhall

let other = ~/dhall/local.dhall sha256:0000000000000000000000000000000000000000000000000000000000000000

let text = Text/replace "a" "b" (Text/show fold)

in  { Map, Either, Resource, Volume, Container, example, script, text, not }
