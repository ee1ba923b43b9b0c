{-# LANGUAGE DerivingStrategies, RecordWildCards, TypeApplications #-}
{-# LANGUAGE ScopedTypeVariables #-}

-- Bank accounts with a log of what happened.
module Bank
  ( Account (..)
  , Event (..)
  , apply
  , replay
  ) where

import Control.Exception (Exception, throwIO, try)
import Data.Foldable (foldl', for_, traverse_)
import Data.Maybe (fromMaybe, mapMaybe)
import qualified Data.Sequence as Seq
import Data.Sequence (Seq, (|>), pattern Empty)
import Text.Printf (printf)

-- | 口座
data Account = Account
  { number  :: {-# UNPACK #-} !Int
  , owner   :: String
  , balance :: !Rational
  , history :: Seq Event
  }
  deriving stock (Eq, Show)

data Event
  = Deposited Rational
  | Withdrawn Rational
  | Renamed String
  | Transfer { from, to :: Int, amount :: Rational }
  deriving (Eq, Ord, Show)

data BankError
  = Insufficient { needed, available :: Rational }
  | Negative Rational
  deriving anyclass Exception
  deriving stock Show

open :: Int -> String -> Account
open number owner = Account { balance = 0, history = Empty, .. }

-- | Applies one event, or says why it can't be.
apply :: Event -> Account -> Either BankError Account
apply event account@Account{..} = remember <$> case event of
  Deposited x
    | x < 0     -> Left (Negative x)
    | otherwise -> Right account { balance = balance + x }
  Withdrawn x
    | x < 0       -> Left (Negative x)
    | x > balance -> Left Insufficient { needed = x, available = balance }
    | otherwise   -> Right account { balance = balance - x }
  Renamed name -> Right account { owner = name }
  Transfer a b x
    | a == number -> apply (Withdrawn x) account
    | b == number -> apply (Deposited x) account
  Transfer{} -> pure account
  where
    remember a = a { history = history |> event }

replay :: [Event] -> Account -> Either BankError Account
replay events start = foldl' step (Right start) events
  where step acc e = acc >>= apply e

summary :: Account -> String
summary Account{owner, balance} =
  let shown = fromRational @Double balance
   in printf "%-10s %8.2f" owner shown

class Monoid' m where
  (<+>) :: m -> m -> m
  neutral :: m
  infixr 6 <+>

instance Monoid' [a] where
  (<+>)   = (++)
  neutral = []

average :: forall a. (Real a, Show a) => [a] -> Maybe Double
average [] = Nothing
average xs = Just $! total / fromIntegral (length xs)
  where
    total :: Double
    total = sum (map realToFrac xs)

main :: IO ()
main = do
  let account = open 42 "佐藤"
      events  = [Deposited 100, Withdrawn 30.5, Renamed "鈴木", Transfer 42 7 1e1]
  case replay events account of
    Left Insufficient{..} -> printf "残高不足: %s\n" (show (needed - available))
    Left err              -> throwIO err
    Right done            -> do
      putStrLn (summary done)
      traverse_ print (history done)
  for_ (mapMaybe average [[1, 2, 3], [] :: [Int]]) $ \x ->
    if x >= 2 && x /= 3 then print x else pure ()
  result <- try @BankError (throwIO (Negative (-1)))
  print (either (const "failed") (const "fine") result)
