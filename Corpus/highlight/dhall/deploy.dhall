-- What is deployed where; it's typed.
{- Block comments
   {- nest -} too. -}
let Prelude =
      https://prelude.dhall-lang.org/v23.0.0/package.dhall
        sha256:397ef8d5cf55e576eab4359898f61a4e50058982aaace86268c62418d3027871

let map = Prelude.List.map

let types = ./types.dhall ? missing

let home : Text = env:HOME as Text ? "/home/hana"

let Kind : Type = < Web | Worker : Natural | Job : { every : Text } >

let Server =
      { Type =
          { name : Text
          , port : Natural
          , kind : Kind
          , tags : List Text
          , limit : Optional Double
          , secure : Bool
          }
      , default = { port = 8080, tags = [] : List Text, limit = None Double, secure = False }
      }

let showKind
    : Kind → Text
    = λ(k : Kind) →
        merge
          { Web = "web"
          , Worker = λ(n : Natural) → "worker ${Natural/show n}"
          , Job = \(j : { every : Text }) -> "job, every ${j.every}"
          }
          k

let makeUrl =
      \(server : Server.Type) ->
        let scheme = if server.secure then "https" else "http"

        in  "${scheme}://${server.name}:${Natural/show (server.port + 1)}/\$HOME \"it's\"\n"

let config =
      ''
      Name: ${home}
        it's "free" text with '''quotes''' and ''${no} lookup
      end
      ''

let servers =
      [ Server::{ name = "web-1", kind = Kind.Web, secure = True }
      , Server::{ name = "job", kind = Kind.Job { every = "day" }, limit = Some 1.5e-3 }
      , Server::{ name = "w", kind = Kind.Worker 3, tags = [ "a", "b" ] # [ "c" ] }
      ]

let numbers = { natural = 42, integer = +3, negative = -4, hex = 0xFF, double = 2.5, big = Infinity }

let dates = { day = 2024-05-01, moment = 2024-05-01T10:00:00+09:00 }

let test = assert : Natural/isZero 0 === True

let check = assert : showKind Kind.Web ≡ "web"

let `odd name` = numbers with natural = 5 with nested.deep = True

in  { urls = map Server.Type Text makeUrl servers
    , `quoted-field` = `odd name`.natural
    , joined = Prelude.Text.concatSep ", " [ "a" ++ "b" ]
    , both = { a = 1 } /\ { b = 2 } // { c = 3 } ⫽ { d = 4 }
    , typed = { x : Natural } //\\ { y : Text }
    , logic = True && False || 1 == 2 != True
    , table = toMap { a = 1, b = 2 }
    , source = ./deploy.dhall as Location
    , config
    }
