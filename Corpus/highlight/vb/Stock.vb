Option Strict On
Imports System.IO
Imports System.Collections.Generic

''' <summary>A stock; it isn't thread safe.</summary>
Namespace Shop
#Region "Types"
    Public Enum Kind As Byte
        Book = 1
        Ticket = &HFF
    End Enum
#End Region

    <Serializable()>
    Public MustInherit Class Item
        Implements IComparable(Of Item)

        Private ReadOnly _name As String = "say ""x"""
        Public Event Changed As EventHandler
        Protected Friend Const Limit As Integer = 1000

        Public Property Price As Decimal = 9.5D
        Public Shared Property Count As Long?

        Public Sub New(ByVal name As String, Optional price As Decimal = 0)
            Me._name = If(name, "none")
            Me.Price = price
        End Sub

        Public MustOverride Function Describe() As String

        Public Overridable Function CompareTo(other As Item) As Integer Implements IComparable(Of Item).CompareTo
            If other Is Nothing OrElse other.Price < Price Then Return 1
            Return If(other.Price = Price, 0, -1)
        End Function
    End Class

    Public NotInheritable Class Stock
        Inherits List(Of Item)

        Public Iterator Function Cheap(limit As Double) As IEnumerable(Of Item)
            For Each item In Me ' those that aren't dear
                If item.Price > limit Then Continue For
                Yield item
            Next
        End Function

        Public Async Function SaveAsync(path As String) As Task
            Using writer As New StreamWriter(path)
                For i As Integer = 0 To Count - 1 Step 2
                    Await writer.WriteLineAsync($"{i:D3}: {Me(i).Describe()} {{it's}}")
                Next i
            End Using
            Dim query = From x In Me Where x.Price >= 1.5E+2 AndAlso Not x.Describe() Like "a*" Order By x.Price Select x
            Dim today As Date = #1/31/2024 10:30 AM#
            Dim letter As Char = "c"c, mask = &B1010_0001, big = 1UL
            REM Old style
            Try
                Throw New InvalidOperationException("can't")
            Catch ex As Exception When ex.Message.Length > 0
                Debug.Print(ex.ToString()) : Exit Function
            Finally
                RaiseEvent Saved(Me, EventArgs.Empty)
            End Try
#If DEBUG Then
            Console.WriteLine(query.Count)
#Else
            TODO = today
#End If
        End Function
    End Class
End Namespace
