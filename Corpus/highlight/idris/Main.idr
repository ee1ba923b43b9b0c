module Main

import System
import System.File
import Data.String
import Data.List1

%foreign "C:puts,libc"
prim__puts : String -> PrimIO Int

namespace Color
  public export
  data Color = Red | Green | Rgb Bits8 Bits8 Bits8

  export
  toString : Color -> String
  toString Red = "red"
  toString Green = "green"
  toString (Rgb r g b) = "#\{show r}\{show g}\{show b}"

limit : Int
limit = 1_000 + 0xFF - 0b101 * 0o17

ratio : Double
ratio = 1.5e-3

letters : List Char
letters = ['a', '\'', '\n', '\x41', '"', '\\']

long : String
long = """
  Several lines, it's "free" text,
  with \{show limit} in it.
  """

raw : String
raw = #"a "raw" string with \n"#

mutual
  even : Nat -> Bool
  even Z = True
  even (S k) = odd k

  odd : Nat -> Bool
  odd Z = False
  odd (S k) = even k

words' : String -> List String
words' text = filter (/= "") $ forget $ split (not . isAlpha) text

count : String -> List (String, Nat)
count text = foldl step [] (words' text)
  where
    step : List (String, Nat) -> String -> List (String, Nat)
    step acc w = case lookup w acc of
      Nothing => (w, 1) :: acc
      Just n => (w, n + 1) :: filter ((/= w) . fst) acc

partial
main : IO ()
main = do
  args <- getArgs
  let (_ :: path :: _) = args
    | _ => putStrLn "usage: main FILE -- it's simple"
  Right text <- readFile path
    | Left err => do
        putStrLn $ "can't read \{path}: \{show err}"
        exitFailure
  let counts = count text
  for_ counts $ \(w, n) =>
    when (n > 1) $ putStrLn "\{w}: \{show n}"
  if length counts == 0 then pure () else printLn (limit `div` 2)
  traverse_ putStrLn [toString c | c <- [Red, Rgb 1 2 3], c == c]
  ignore $ primIO (prim__puts "bye")
  putStrLn !(map show (pure ratio)) -- never "open
