" Language:  Visual Basic .NET, Visual Basic 6, VBA and VBScript
" Reference: Visual Basic language specification 11.0; VBA language specification ([MS-VBAL]);
"            VBScript language reference
" Beyond Vim 9.0: the words of Visual Basic .NET, &H numbers, dates, XML comments' tags; names of
"            members have a color behind a dot only.
if exists("b:current_syntax")
  finish
endif

syn case ignore

syn keyword vbStatement AddHandler AddressOf Aggregate Alias AppActivate As Async Attribute Await Base
syn keyword vbStatement Beep Begin ByRef ByVal Call Catch ChDir ChDrive Class Const Continue Custom
syn keyword vbStatement Declare DefBool DefByte DefCur DefDate DefDbl DefInt DefLng DefObj DefSng
syn keyword vbStatement DefStr DefVar Delegate Deftype Dim DirectCast End EndIf Enum Erase Error
syn keyword vbStatement Event Exit Explicit Finally Friend From Function Get GetType GetXMLNamespace
syn keyword vbStatement Global GoSub GoTo Handles Implements Imports In Inherits Interface Into
syn keyword vbStatement Iterator Join Kill Let Lib Load Lock LSet Me Mid MkDir Module MustInherit
syn keyword vbStatement MustOverride MyBase MyClass Name NameOf Namespace Narrowing New NotInheritable
syn keyword vbStatement NotOverridable Of Off On Operator Optional Overloads Overridable Overrides
syn keyword vbStatement ParamArray Partial Preserve Private Property Protected Public Put
syn keyword vbStatement RaiseEvent Randomize ReadOnly ReDim RemoveHandler Resume Return RmDir
syn keyword vbStatement RSet SaveSetting SetAttr Seek Set Shadows Shared Static Stop Strict Structure
syn keyword vbStatement Sub SyncLock Throw To Try TryCast Type Unload Unlock Using When Where Widening
syn keyword vbStatement With WithEvents Write WriteOnly Yield Open Close Input Output Append Random
syn keyword vbStatement Width Print
syn match   vbStatement "\<Option\ze\s\+\%(Base\|Compare\|Explicit\|Infer\|Private\|Strict\)\>"
syn match   vbStatement "\<Order\s\+By\>"
syn keyword vbConditional Case Else ElseIf If Select Then
syn keyword vbRepeat Do Each For Loop Next Step Until Wend While
syn keyword vbOperator And AndAlso Eqv Imp Is IsFalse IsNot IsTrue Like Mod Not Or OrElse Xor Nothing
syn match   vbOperator "[()+,\-/*=&<>\\^]"
syn match   vbOperator "\." nextgroup=vbMember,vbFunction,vbOtherMember
syn match   vbOtherMember contained "\h\w*"
syn keyword vbMember contained Add AddItem Append Cancel Clear Close Cls Copy Count Delete Dispose
syn keyword vbMember contained Execute Exists Find Hide Insert Item Items Keys Move MoveFirst MoveNext
syn keyword vbMember contained Open Point Print Raise Read ReadLine Refresh Remove RemoveAll Save Send
syn keyword vbMember contained SetFocus Show Split ToString Update Value Write WriteLine
syn keyword vbBoolean True False
syn keyword vbConstant Null
syn match   vbConstant "\<vb\u\a\+\d*\>"
syn keyword vbType Any Boolean Byte Char Currency Date Decimal Double Empty Integer Long LongLong
syn keyword vbType LongPtr Object SByte Short Single String UInteger ULong UShort Variant
syn keyword vbFunction Abs Array Asc AscB AscW Atn CallByName CBool CByte CChar CCur CDate CDbl CDec Choose
syn keyword vbFunction Chr ChrB ChrW CInt CLng CObj Command Cos CreateObject CSByte CShort
syn keyword vbFunction CSng CStr CType CUInt CULng CurDir CUShort CVDate CVErr CVar DateAdd DateDiff
syn keyword vbFunction DatePart DateSerial DateValue Day DDB Dir DoEvents Environ EOF Exp FileAttr
syn keyword vbFunction FileDateTime FileLen Filter Fix Format FormatCurrency FormatDateTime
syn keyword vbFunction FormatNumber FormatPercent FreeFile FV GetAllSettings GetAttr GetObject
syn keyword vbFunction GetSetting Hex Hour IIf InputBox InStr InStrB InStrRev Int IPmt IRR IsArray
syn keyword vbFunction IsDate IsEmpty IsError IsMissing IsNull IsNumeric IsObject LBound LCase Left
syn keyword vbFunction LeftB Len LenB LoadPicture Loc LOF Log LTrim MidB Minute MIRR Month
syn keyword vbFunction MonthName MsgBox Now NPer NPV Oct Partition Pmt PPmt PV QBColor Rate Replace
syn keyword vbFunction RGB Right RightB Rnd Round RTrim Second Sgn Shell Sin SLN Space Spc Split Sqr
syn keyword vbFunction Str StrComp StrConv StrReverse Switch SYD Tab Tan Time Timer
syn keyword vbFunction TimeSerial TimeValue Trim TypeName UBound UCase Val VarType Weekday
syn keyword vbFunction WeekdayName Year

" Numbers; in old programs lines have them, too.
syn match   vbNumber "\<\d\+\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\%([DFILRS]\|U[ILS]\)\=\>\|\.\d\+\%([eE][-+]\=\d\+\)\=\>"
syn match   vbNumber "&H[[:xdigit:]_]\+&\=\|&O\o\+&\=\|&B[01_]\+"
syn match   vbTypeMark "[[:alnum:]_]\@1<=[#$%&@!][[:alnum:]_]\@!"
syn match   vbDate "#\s*\d[-[:digit:]/:APMapm ]*#"
syn match   vbLineNumber "^\d\+\ze\%(\s\|$\)"

" A string ends with its line; `$"…{value}…"` has code in it.
syn region  vbString start=+"+ skip=+""+ end=+"c\=+ end=+$+
syn region  vbString start=+\$"+ skip=+""+ end=+"+ end=+$+ contains=vbPlainBrace,vbInterpolation
syn region  vbInterpolation contained matchgroup=vbMark start="{" end="}" end="$" contains=TOP
syn match   vbPlainBrace contained "{{\|}}"

syn region  vbCondition matchgroup=vbPreProc start="^\s*#\s*\%(Else\)\=If\>" end="\<Then\>" end="$" contains=TOP
syn match   vbPreProc "^\s*#\s*\%(Const\|Else\|End\s\+\%(If\|Region\|ExternalSource\)\|Region\|ExternalSource\|Disable\|Enable\)\>"
syn match   vbAttribute "^\s*<\h[^>]*>" contains=vbString,vbNumber,vbBoolean

syn keyword vbTodo contained TODO FIXME XXX
syn match   vbComment "'.*" contains=vbTodo
syn match   vbComment "\%(^\s*\|:\s*\|^\d\+\s\+\)\@20<=REM\>.*" contains=vbTodo

hi def link vbStatement   Statement
hi def link vbConditional Conditional
hi def link vbRepeat      Repeat
hi def link vbOperator    Operator
hi def link vbMember    PreProc
hi def link vbBoolean     Boolean
hi def link vbConstant    Constant
hi def link vbType        Type
hi def link vbFunction    Function
hi def link vbNumber      Number
hi def link vbTypeMark    Type
hi def link vbDate        Number
hi def link vbLineNumber  Comment
hi def link vbString      String
hi def link vbMark        Special
hi def link vbPlainBrace  SpecialChar
hi def link vbPreProc     PreProc
hi def link vbAttribute   PreProc
hi def link vbTodo        Todo
hi def link vbComment     Comment

syn sync fromstart
let b:current_syntax = "vb"
