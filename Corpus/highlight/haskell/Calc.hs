{-# LANGUAGE LambdaCase, GADTs, OverloadedStrings #-}
{-# OPTIONS_GHC -Wall #-}
-- | 簡単な計算機: a calculator with monadic parser combinators.
module Main (main, Expr(..), eval, (<+>), module Data.Char) where

import qualified Data.Map.Strict as Map
import Data.Char (isDigit, isSpace, ord)
import Data.List hiding (insert)
import Control.Applicative (Alternative(..))
import Control.Monad (forM_, unless, when)

#ifdef DEBUG
#include "debug.h"
#endif

infixl 6 <+>
infixr 5 :+:
infix 4 `near`

{- A block comment
   {- which nests -}
   and goes on. -}
data Expr
  = Num !Double
  | Var String
  | Expr :+: Expr
  | Neg { inner :: Expr }
  deriving (Eq, Show)

newtype Parser a = Parser { runParser :: String -> Maybe (a, String) }

type Env = Map.Map String Double

class Pretty a where
  type Doc a
  pretty :: a -> String
  default pretty :: Show a => a -> String
  pretty = show
  {-# MINIMAL pretty #-}

instance Functor Parser where
  fmap f (Parser p) = Parser $ \s -> case p s of
    Just (a, rest) -> Just (f a, rest)
    Nothing        -> Nothing

instance Applicative Parser where
  pure a = Parser (\s -> Just (a, s))
  Parser pf <*> Parser pa = Parser $ \s -> do
    (f, s')  <- pf s
    (a, s'') <- pa s'
    return (f a, s'')

instance Monad Parser where
  Parser p >>= f = Parser $ \s -> p s >>= \(a, s') -> runParser (f a) s'

instance Alternative Parser where
  empty = Parser (const Nothing)
  Parser p <|> Parser q = Parser $ \s -> p s <|> q s

deriving instance Ord Expr

type family Elem c where
  Elem [e] = e
data family Vec a
data instance Vec Int = VInt [Int]

data Term a where
  Lit :: Int -> Term Int
  If  :: Term Bool -> Term a -> Term a -> Term a

satisfy :: (Char -> Bool) -> Parser Char
satisfy ok = Parser $ \case
  (c:cs) | ok c -> Just (c, cs)
  _ -> Nothing

number :: Parser Expr
number = Num . read <$> some (satisfy isDigit)

(<+>) :: Expr -> Expr -> Expr
a <+> b = a :+: b

near :: Double -> Double -> Bool
x `near` y = abs (x - y) < 1.0e-9

eval :: Env -> Expr -> Either String Double
eval _   (Num n)   = Right n
eval env (Var v)   = maybe (Left ("unbound: " ++ v)) Right (Map.lookup v env)
eval env (a :+: b) = (+) <$> eval env a <*> eval env b
eval env e@Neg{}   = negate <$> eval env (inner e)

primes :: [Int]
primes = sieve [2 ..] where sieve (p:xs) = p : sieve [x | x <- xs, x `mod` p /= 0]
                            sieve []     = []

escapes :: (String, Char, Char)
escapes = ("tab\t quote\" \1234 \x1F \SOH \\ 改行\n\
           \ continued", '\'', '\n')

limits :: [Integer]
limits = [0xFF, 0o17, 0b1010, 1_000_000, -1]

main :: IO ()
main = do
  let env  = Map.fromList [("x", 1.5), ("y'", 2)]
      expr = Num 1 <+> Var "x" <+> Neg (Var "y'")
  case eval env expr of
    Left err -> putStrLn err
    Right v
      | v `near` 0.5 -> putStrLn "ok"
      | otherwise    -> if v > 0 && not (isNaN v) then print v else return ()
  print (view #name calc, [#width, #height])
#if defined(DEBUG) /* 調べるとき */
  putStrLn "debug"
#endif
  forM_ (take 10 primes) $ \p -> when (odd p || p == 2) $ print p
  unless False . mapM_ print $ zip3 limits ['a' ..] (map ord "abc")
