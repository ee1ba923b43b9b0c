--  Bounded stacks, and a program that turns words around with one.
with Ada.Text_IO;            use Ada.Text_IO;
with Ada.Strings.Unbounded;
with Ada.Command_Line;
pragma Ada_2022;

procedure Stacks is

   package SU renames Ada.Strings.Unbounded;
   use type SU.Unbounded_String;

   generic
      type Item is private;
      Capacity : Positive := 16#40#;
   package Bounded is
      type Stack is tagged limited private;
      Overflow, Underflow : exception;

      procedure Push (Self : in out Stack; Value : in Item)
        with Pre  => not Is_Full (Self),
             Post => Size (Self) = Size (Self)'Old + 1;
      function Pop (Self : in out Stack) return Item;
      function Size (Self : Stack) return Natural;
      function Is_Full (Self : Stack) return Boolean is (Size (Self) = Capacity);
   private
      type Items is array (Positive range <>) of Item;
      type Stack is tagged limited record
         Top  : Natural := 0;
         Data : Items (1 .. Capacity);
      end record;
   end Bounded;

   package body Bounded is
      procedure Push (Self : in out Stack; Value : in Item) is
      begin
         if Self.Top = Self.Data'Last then
            raise Overflow with "it's full: """ & Self.Top'Image & """";
         end if;
         Self.Top := Self.Top + 1;
         Self.Data (Self.Top) := Value;
      end Push;

      function Pop (Self : in out Stack) return Item is
      begin
         if Self.Top = 0 then
            raise Underflow;
         end if;
         return Value : constant Item := Self.Data (Self.Top) do
            Self.Top := @ - 1;
         end return;
      end Pop;

      function Size (Self : Stack) return Natural is (Self.Top);
   end Bounded;

   package Characters is new Bounded (Item => Character, Capacity => 1_000);
   S      : Characters.Stack;
   Quote  : constant Character := ''';
   Result : SU.Unbounded_String;

begin
   for I in 1 .. Ada.Command_Line.Argument_Count loop
      for C of Ada.Command_Line.Argument (I) loop
         exit when S.Is_Full or else C = Quote;
         S.Push (C);
      end loop;
      while S.Size > 0 loop
         SU.Append (Result, S.Pop);
      end loop;
      Put_Line (SU.To_String (Result));
      Result := SU.Null_Unbounded_String;
   end loop;
exception
   when E : Characters.Overflow | Constraint_Error =>
      Put_Line (Standard_Error, "too long");
   when others =>
      Ada.Command_Line.Set_Exit_Status (2#1#);
end Stacks;
