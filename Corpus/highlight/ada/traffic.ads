with Ada.Real_Time; use Ada.Real_Time;
limited with Ada.Calendar;
private with Interfaces.C;

--  Traffic lights: tasks, protected objects and aspects.
package Traffic with SPARK_Mode => Off is
   pragma Elaborate_Body;

   type Color is (Red, Amber, Green);
   for Color use (Red => 1, Amber => 2, Green => 4);
   for Color'Size use 8;

   subtype Waiting is Color range Red .. Amber;
   type Speed is digits 6 range 0.0 .. 1.0E+2;
   type Money is delta 0.01 digits 12;
   type Byte is mod 2**8;
   type Callback is access procedure (Now : Color);
   type Name_Ref is not null access all String;

   type Light is interface;
   procedure Change (Self : in out Light; To : Color) is abstract;

   type Basic is new Light with record
      Shown : aliased Color := Red;
      Since : Time          := Clock;
   end record;
   overriding procedure Change (Self : in out Basic; To : Color);
   not overriding function Is_Safe (Self : Basic) return Boolean is
     (Self.Shown in Waiting and then Self.Since <= Clock);

   protected type Crossing (Lanes : Positive) is
      entry Wait_For_Green;
      procedure Set (To : Color);
      function Current return Color;
   private
      State : Color := Red;
      Count : Natural := Lanes;
   end Crossing;

   task type Controller (Of_Crossing : access Crossing) is
      entry Start (Period : Duration);
      entry Stop;
   end Controller;

   function Image (C : Color) return String is
     (case C is
         when Red   => "red",
         when Amber => "amber",
         when Green => "green, it's go")
   with Inline;

   type Table (<>) is private;
   Empty : constant Table;
   function "+" (Left, Right : Table) return Table;

   Bad_Light : exception renames Program_Error;
   Any_Open  : Boolean := (for some C in Color => C /= Red);

private

   type Table is array (Color) of Natural with Default_Component_Value => 0;
   Empty : constant Table := (others => 0);

   procedure Log (Text : String := "start"; Level : Integer := -1)
     with Import, Convention => C, External_Name => "log_line";
   Tick  : constant Time_Span := Milliseconds (250);
   Mask  : constant Byte := 16#F0# and not 2#0000_1111#;
   Limit : constant := 3.141_59E0;
   <<Unused_Label>> null;
end Traffic;
