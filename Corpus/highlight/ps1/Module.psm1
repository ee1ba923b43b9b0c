# 小さなモジュール FIXME
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
[xml]$config = Get-Content "$PSScriptRoot\config.xml"
$list = 1, 2.5, 10kb, 100L, 3u, -1, +2
$hash = [ordered]@{
    one   = 1
    'two' = 2
    three = @{ four = $false; five = @(1, 2) }
}
$first, $second = $list[0], $list[-1]
${variable with space} = $hash.one * 2 + $hash['two'] / 3 % 4
$name = if ($first -eq 1) { "one" } elseif ($first -ceq 2) { "two" } else { "many" }
$words = 'a,b;c' -split '[,;]' -join ' '
$replaced = $name -replace '(\w)(\w+)', '$2$1'
$same = $name -is [string] -and $name -isnot [int] -or !$same
$bits = 1 -shl 4 -bxor 0xFF
$string = "`u{3042} 値 $name[$first] $($list[0..2] | ForEach-Object { $_ * 2 }) `"q`" `$x"
$Matches; $?; $^; $$; $_; $args; $input; $Error; $Host; $HOME; $MyInvocation; $true

function global:Invoke-Thing([string]$Name = 'x', [scriptblock]$Body) {
    trap { Write-Warning "trap: $_"; continue }
    $private:secret = 1
    $local:count = & $Body
    return $count ?? 0
}

function Get-Square {
    [OutputType([int])]
    param([Parameter(ValueFromPipeline)][int]$Number)
    process { $Number * $Number }
}

workflow Test-Flow {
    parallel { Get-Date }
    sequence { Get-Process }
    inlinescript { hostname }
}

data messages { ConvertFrom-StringData 'hello = こんにちは' }

:outer foreach ($x in 1..3) {
    foreach ($y in $list) {
        if ($y -in 2, 3) { break outer }
    }
}

1..5 | % { $_ } | ? { $_ -gt 2 } | Get-Square
Get-Process | Select-Object -First 3 Name, Id 2>&1 > $null
$job = Start-Job { Get-Item $using:PSScriptRoot } && Wait-Job $job || Remove-Job $job
<#
.SYNOPSIS
  一つの記事を送る TODO: 再試行
.PARAMETER Path
  The file.
.EXAMPLE
  Publish-Entry -Path a.txt -WhatIf
#>
function Publish-Entry {
    [CmdletBinding(SupportsShouldProcess = $true)]
    param(
        [Parameter(Mandatory)] [ValidateNotNullOrEmpty()] [string[]] $Path,
        [switch] $Draft
    )
    dynamicparam { }
    begin { $script:sent = 0; [int]$global:tries += 1 }
    process {
        try {
            $body = @"
Title: $(Get-Title -Path $Path) `$literal ${variable with space}
Time: $($now.ToString('yyyy-MM-dd')) $env:USERNAME $script:sent
"@
            $raw = @'
No $expansion here, no `escape'
'@
            $sum = 0x1F + 0b1010 + 1.5e-3 + 10kb + .5 - 2mb * 3.0d / 100n
            switch -Regex ($body) {
                '^\s*#' { continue }
                default { $sent++; break }
            }
            do { $i-- } until ($i -le 0 -and -not $Draft)
            throw [System.IO.IOException]::new("no `"$Path`"")
        } catch [System.Net.WebException] {
            Write-Error -Message "失敗: $($_.Exception.Message)" -ErrorAction Stop
        } finally { . ./cleanup.ps1; & 'other script.ps1' @args }
    }
    end { return [PSCustomObject]@{ Sent = $sent; Ok = $? -and $null -ne $body } }
}

class Entry {
    hidden [datetime] $At
    static [Entry] Parse([string] $text) { return [Entry]::new() }
}
enum Kind { Draft = 0; Public }
filter Select-Public { if ($_.Kind -eq [Kind]::Public) { $_ } }

Import-Module -Name Pester -MinimumVersion 5.0
Export-ModuleMember -Function Get-Square, Invoke-Thing -Variable name
$unfinished = "終わらない $name
Get-Date
