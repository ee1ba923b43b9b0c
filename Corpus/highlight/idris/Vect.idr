||| Vectors, whose length is in their type.
module Data.MyVect

import Data.Nat
import public Decidable.Equality
import Data.Vect as V

%default total
%hide Prelude.Types.List.length

{- A comment {- that nests -}
   isn't "text". -}

infixr 7 :::

public export
data MyVect : (len : Nat) -> (elem : Type) -> Type where
  Nil   : MyVect Z elem
  (:::) : (x : elem) -> (xs : MyVect len elem) -> MyVect (S len) elem

%name MyVect xs, ys, zs

export
length : MyVect len elem -> Nat
length [] = 0
length (x ::: xs) = 1 + length xs

||| Appends; the lengths add up.
append : MyVect n a -> MyVect m a -> MyVect (n + m) a
append Nil ys = ys
append (x ::: xs) ys = x ::: append xs ys

head : {0 n : Nat} -> MyVect (S n) a -> a
head (x ::: _) = x

implementation Show a => Show (MyVect n a) where
  show xs = "[" ++ go xs ++ "]"
    where
      go : MyVect m a -> String
      go Nil = ""
      go (y ::: Nil) = show y
      go (y ::: ys) = show y ++ ", " ++ go ys

Functor (MyVect n) where
  map f Nil = Nil
  map f (x ::: xs) = f x ::: map f xs

interface Shape a where
  constructor MkShape
  area : a -> Double
  name : a -> String
  name _ = "it's a \"shape\"\n"

record Circle where
  constructor MkCircle
  radius : Double
  label  : Maybe String

plusZero : (n : Nat) -> n + 0 = n
plusZero Z = Refl
plusZero (S k) = rewrite plusZero k in Refl

zip : MyVect n a -> MyVect n b -> MyVect n (a, b)
zip Nil Nil = Nil
zip (x ::: xs) (y ::: ys) = (x, y) ::: ?rest

lookup : DecEq k => k -> List (k, v) -> Maybe v
lookup key [] = Nothing
lookup key ((k, v) :: rest) with (decEq key k)
  lookup k ((k, v) :: rest) | Yes Refl = Just v
  lookup key ((k, v) :: rest) | No _ = lookup key rest

absurdity : S n = Z -> Void
absurdity Refl impossible
