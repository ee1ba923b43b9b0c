unit Sieve;

{ Prime numbers, エラトステネスの篩 }

interface

const
  MaxPrime = 10000;

type
  TFlags = array[2..MaxPrime] of Boolean;
  TVisitor = procedure(Prime: Integer);

  { TSieve }
  TSieve = object
    Flags: TFlags;
    Found: Word;
    constructor Init(Limit: Integer);
    procedure Each(Visit: TVisitor);
    function IsPrime(N: Integer): Boolean;
  end;

procedure PrintPrime(Prime: Integer); far;
function GCD(A, B: LongInt): LongInt;
function Power(Base: Real; Exponent: Integer): Real;

var
  Columns: Integer;

implementation

uses
  Crt, Dos;

var
  Column: Integer;

procedure PrintPrime(Prime: Integer);
begin
  Write(Prime:6);
  Column := Column + 1;
  if Column mod Columns = 0 then
    WriteLn;
end;

function GCD(A, B: LongInt): LongInt;
begin
  if B = 0 then
    GCD := Abs(A)
  else
    GCD := GCD(B, A mod B);
end;

function Power(Base: Real; Exponent: Integer): Real;
var
  Product: Real;
  I: Integer;
begin
  Product := 1.0;
  for I := 1 to Abs(Exponent) do
    Product := Product * Base;
  if Exponent < 0 then
    Power := 1 / Product
  else
    Power := Product;
end;

constructor TSieve.Init(Limit: Integer);
var
  N, Multiple: Integer;
begin
  FillChar(Flags, SizeOf(Flags), True);
  Found := 0;
  N := 2;
  while N <= Limit do
  begin
    if Flags[N] then
    begin
      Inc(Found);
      Multiple := N * N;
      while (Multiple <= Limit) and (Multiple > 0) do
      begin
        Flags[Multiple] := False;
        Inc(Multiple, N);
      end;
    end;
    Inc(N);
  end;
end;

procedure TSieve.Each(Visit: TVisitor);
var
  N: Integer;
begin
  for N := Low(Flags) to High(Flags) do
    if Flags[N] then Visit(N);
end;

function TSieve.IsPrime(N: Integer): Boolean;
begin
  IsPrime := (N >= 2) and (N <= MaxPrime) and Flags[N];
end;

procedure Report(const FileName: string);
var
  Output: Text;
  Line: string;
  Code: Integer;
  Value: Real;
begin
  Assign(Output, FileName);
  {$I-} Reset(Output); {$I+}
  if IOResult <> 0 then
  begin
    TextColor(12);
    WriteLn('can''t open ', FileName, #7);
    Exit;
  end;
  repeat
    ReadLn(Output, Line);
    Val(Line, Value, Code);
    if Code = 0 then
      WriteLn(Value:0:3, ' ', Sin(Value):0:3, ' ', Ln(Value + 1):0:3)
    else
      WriteLn('"', Copy(Line, 1, Pos(' ', Line) - 1), '"')
  until Eof(Output);
  Close(Output);
end;

begin
  Columns := 10;
  Column := 0;
  Randomize;
  if ParamCount > 0 then Report(ParamStr(1));
  asm
    mov dx, "text"
    mov ax, 3
    int 10h
  end;
end.
