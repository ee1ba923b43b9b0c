Attribute VB_Name = "Report"
Option Explicit
Option Base 1

' 売上の報告書を作る
Private Declare Function GetTickCount Lib "kernel32" () As Long
Private Const TITLE As String = "It's a ""report"""

Public Type Sale
    Name As String * 20
    Amount As Currency
    When As Date
End Type

Dim total#, name$, count%, big&

Public Sub Main()
    Dim sales() As Sale, i As Integer, ws As Object
    ReDim Preserve sales(1 To 10)
    On Error GoTo Failed

    Set ws = CreateObject("Excel.Application")
    With ws
        .Visible = False
        .Workbooks.Add
        .Cells(1, 1).Value = TITLE & vbCrLf & Format(Now, "yyyy-mm-dd")
    End With

    For i = LBound(sales) To UBound(sales)
        sales(i).Amount = Round(Rnd * 100, 2)
        If sales(i).Amount > 50 And Not IsNull(ws) Then
            total# = total# + sales(i).Amount
        ElseIf sales(i).Amount = 0 Then
            GoTo Skip
        Else
            Debug.Print "small: "; i; Tab(20); sales(i).Amount
        End If
Skip:
    Next i

    Select Case total#
        Case Is < 100: MsgBox "Can't be", vbOKOnly
        Case 100 To 200, 300
            MsgBox "OK"
        Case Else
            Call Show(total#, ByRefArg:=True)
    End Select

    Do While Not EOF(1)
        Line Input #1, name$
        If Len(name$) Mod 2 = 0 Then Exit Do
    Loop
    While big& < &H7FFF
        big& = big& * 2 Xor 1
    Wend
    Rem the end
    Exit Sub

Failed:
    MsgBox "Error " & Err.Number & ": " & Err.Description, vbCritical Or vbYesNo
    Resume Next
End Sub

Private Function Show(ByVal value As Double, Optional ByRefArg As Boolean) As Variant
    Dim parts As Variant
    parts = Split(CStr(value), ".") ' isn't localized
    Show = Array(parts(0), Empty, Null, Nothing)
    Open "out.txt" For Output As #1
    Print #1, "it's done"
    Close #1
End Function
