program AddressBook(input, output);
{ 住所録: an address book.  TODO: search }
(* The second kind of comment,
   over two lines. *)
{$mode objfpc}{$H+}
{$IFDEF UNIX}{$DEFINE Colour}{$ENDIF}

uses
  SysUtils, Classes;

const
  Limit = 100;
  Mask = $FF;
  Rate = 1.5e-3;
  Quote = 'it''s quoted';
  NewLine = #13#10;
  Escape = #$1B'[0m';

type
  TKind = (kFriend, kFamily, kWork);
  TKinds = set of TKind;
  PEntry = ^TEntry;
  TEntry = packed record
    Name: string[40];
    Age: Byte;
    Next: PEntry;
    case Kind: TKind of
      kFriend: (Nick: ShortString);
      kWork: (Salary: Real; Phone: array[0..9] of Char);
  end;
  TCompare = function(const A, B: TEntry): Boolean;
  TBook = class(TObject)
  private
    FFirst: PEntry;
    FCount: Integer;
  public
    constructor Create;
    destructor Destroy; override;
    procedure Add(const AName: string; AAge: Byte); virtual;
    function Find(const AName: string; out Found: TEntry): Boolean;
    property Count: Integer read FCount write FCount default 0;
  end;

var
  Book: TBook;
  Data: file of TEntry;
  Log: Text;
  I, J: Integer;
  Ok: Boolean;
  P: Pointer;
label
  Again;

function Older(const A, B: TEntry): Boolean; forward;

procedure Swap(var A, B: Integer); inline;
var
  T: LongInt;
begin
  T := A; A := B; B := T;
end;

function Older(const A, B: TEntry): Boolean;
begin
  Older := (A.Age > B.Age) or ((A.Age = B.Age) and not (A.Name <= B.Name));
end;

constructor TBook.Create;
begin
  inherited Create;
  FFirst := nil;
end;

destructor TBook.Destroy;
var
  E: PEntry;
begin
  while FFirst <> nil do
  begin
    E := FFirst^.Next;
    Dispose(FFirst);
    FFirst := E;
  end;
  inherited Destroy;
end;

procedure TBook.Add(const AName: string; AAge: Byte);
var
  E: PEntry;
begin
  New(E);
  with E^ do
  begin
    Name := Copy(AName, 1, 40);
    Age := AAge;
    Next := FFirst;
  end;
  FFirst := E;
  Inc(FCount);
end;

function TBook.Find(const AName: string; out Found: TEntry): Boolean;
var
  E: PEntry;
begin
  Result := False;
  E := FFirst;
  repeat
    if (E = nil) then Exit;
    if UpCase(E^.Name[1]) = UpCase(AName[1]) then
    begin
      Found := E^;
      Exit(True);
    end;
    E := E^.Next;
  until False;
end;

begin
  Book := TBook.Create;
  try
    Book.Add('Taro', 30 + 5 div 2 mod 3);
    for I := 1 to Limit do
      for J := Limit downto I do
        if Odd(I shl 1 xor J shr 1 and Mask) then Continue else Break;
Again:
    case Book.Count of
      0: goto Again;
      1..9: WriteLn('few', Book.Count:5, Sqrt(Rate):8:2, NewLine);
    else
      WriteLn(Length(Quote), Escape, Ord('A'), Chr(66), Round(Pi), Trunc(1.9));
    end;
    Ok := kWork in [kFriend .. kWork];
    P := @Book;
    if Ok and (P <> nil) then Halt(1);
  except
    on E: Exception do
      raise;
  end;
end.
