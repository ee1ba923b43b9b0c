-- | A small parser, with its own monad.
module Text.Parser where

import Prelude

import Control.Alt (class Alt, (<|>))
import Control.Lazy (class Lazy, defer)
import Data.Either (Either(..))
import Data.List (List(..), (:), many)
import Data.Newtype (class Newtype)
import Data.String.CodeUnits as String
import Data.Tuple (Tuple(..))
import Type.Proxy (Proxy(..))

type Position = { line :: Int, column :: Int }

newtype Parser a = Parser (String -> Either String (Tuple a String))

derive instance Newtype (Parser a) _
derive instance functorParser :: Functor Parser

instance applyParser :: Apply Parser where
  apply (Parser f) (Parser x) = Parser \s -> case f s of
    Left e -> Left e
    Right (Tuple g rest) -> case x rest of
      Left e -> Left e
      Right (Tuple a rest') -> Right (Tuple (g a) rest')

instance Applicative Parser where
  pure a = Parser \s -> Right (Tuple a s)

else instance altParser :: Alt Parser where
  alt (Parser a) (Parser b) = Parser \s -> case a s of
    Left _ -> b s
    ok -> ok

foreign import data Stream :: Type -> Type
foreign import unsafeParse :: forall a b. (a → b) → String → b

data Json
  = Null
  | Boolean Boolean
  | Number Number
  | Text String
  | List (List Json)

char :: Char -> Parser Char
char expected = Parser \s ->
  case String.uncons s of
    Just { head, tail } | head == expected -> Right (Tuple head tail)
    Just _ -> Left ("can't read " <> show expected)
    Nothing -> Left "it's the end"

digit :: Parser Int
digit = choice [ 0 <$ char '0', 1 <$ char '1', 2 <$ char '2' ]

number :: ∀ m. Monad m ⇒ Int -> m Number
number n
  | n < 0 = pure (-1.0)
  | n == 0, true = pure 0.5e10
  | otherwise = ado
      x <- pure n
      in toNumber x * 1.0e-3

infixl 4 choose as <||>

skip :: Parser Unit
skip = void $ many (char ' ' <|> char '\t' <|> char '\n' <|> char '\\')

value :: forall r. { strict :: Boolean | r } -> Parser Json
value options@{ strict } = defer \_ ->
  Null <$ word "null"
    <|> Boolean <$> (true <$ word "true" <|> false <$ word "false")
    <|> Text <$> quoted
    <|> if strict then failure "expected a value" else ?todo
  where
  quoted = char '"' *> rest <* char '"'
  rest = _.text <$> many' { text: "", count: 0x10 }

class (Eq a, Show a) <= Token a where
  token :: a -> Proxy "token" -> String

type role Parser representational
