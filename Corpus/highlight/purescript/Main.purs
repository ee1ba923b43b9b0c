module Main
  ( main
  , Entry(..)
  , class Pretty
  , pretty
  , module Exports
  ) where

import Prelude

import Data.Array as Array
import Data.Foldable (foldl, for_)
import Data.Map (Map)
import Data.Map as Map
import Data.Maybe (Maybe(..), fromMaybe)
import Data.String.Regex.Flags (global) as Exports
import Effect (Effect)
import Effect.Console (log)
import Effect.Exception hiding (error)

-- | An entry of a diary.
newtype Entry = Entry
  { title :: String
  , words :: Int
  , tags :: Array String
  }

data Mood = Happy | Sad Number | Other { why :: String }

derive instance eqMood :: Eq Mood
derive newtype instance showEntry :: Show Entry

type Counts = Map String Int

{- Classes say what can be done;
   {- comments nest -} it's so. -}
class Pretty a where
  pretty :: a -> String

instance Pretty Mood where
  pretty Happy = "happy \"today\"\n"
  pretty (Sad n) | n > 0.5 = "sad"
                 | otherwise = "a bit sad"
  pretty (Other { why }) = "because " <> why

infixr 5 append as +++

count :: Array Entry -> Counts
count = foldl step Map.empty
  where
  step acc (Entry e) = foldl (\m t -> Map.insertWith (+) t 1 m) acc e.tags

longest :: Array Entry -> Maybe Entry
longest entries = do
  first <- Array.head entries
  let
    longer a@(Entry x) b@(Entry y) = if x.words >= y.words then a else b
  pure $ foldl longer first entries

initial :: Char -> Boolean
initial c = case c of
  'a' -> true
  '\'' -> false
  '\x41' -> true
  _ -> c == '"' || not (c /= 'b')

text :: String
text = """Raw "text", with \ and
it's over lines"""

gap :: String
gap = "a long \
      \string, isn't it"

main :: Effect Unit
main = do
  let entries = [ Entry { title: "Sunday", words: 1_200, tags: [ "sun", "walk" ] } ]
  for_ entries \(Entry e) -> log $ e.title <> ": " <> show (e.words `div` 60)
  log $ pretty $ fromMaybe Happy (Just (Sad 1.5e-1))
  log (show (Map.size (count entries)) <> show 0xFF)
