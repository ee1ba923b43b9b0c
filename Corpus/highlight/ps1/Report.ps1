#requires -Version 7.0
<#
.SYNOPSIS
    ログを集計する。 TODO: 並列にする
.DESCRIPTION
    フォルダーの中の *.log を読み、誤りを数える。
.PARAMETER Path
    フォルダー
.EXAMPLE
    ./Report.ps1 -Path C:\logs -Verbose
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [Parameter(Mandatory = $true, Position = 0)]
    [ValidateNotNullOrEmpty()]
    [string]$Path,

    [ValidateSet('csv', "json")]
    [string[]]$Format = @('csv'),

    [int]$Top = 10,
    [switch]$Quiet
)

using namespace System.Collections.Generic

# 定数
$limit = 10MB
$flags = 0x1F -bor 0b101
$ratio = 1.5e-3
$range = 1..10

enum Level { Info = 1; Warning; Error }

class Entry {
    [Level]$Level
    hidden [string]$Text
    static [int]$Count = 0
    Entry([string]$line) {
        $this.Text = $line.Trim()
        [Entry]::Count++
    }
    [string] ToString() { return "$($this.Level): $($this.Text)" }
}

function Get-Entry {
    param([string]$File)
    begin { $result = [System.Collections.Generic.List[string]]::new() }
    process {
        foreach ($line in Get-Content -Path $File -Encoding utf8) {
            if ($line -match '^\s*#' -or [string]::IsNullOrEmpty($line)) { continue }
            switch -Regex ($line) {
                '^E' { $result.Add($line); break }
                default { Write-Verbose "skip: $line`n" }
            }
        }
    }
    end { return $result }
}

filter Select-Long { if ($_.Length -gt 80) { $_ } }

try {
    $files = Get-ChildItem -Path $Path -Filter *.log -Recurse |
        Where-Object { $_.Length -lt $limit -and -not $_.PSIsContainer } |
        Sort-Object -Property Length -Descending
    $summary = @{ Total = $files.Count; 'Found' = 0; "Path" = $Path }
    for ($i = 0; $i -lt $files.Count; $i++) {
        $summary.Found += (Get-Entry -File $files[$i].FullName).Count
    }
    do { $Top-- } until ($Top -le 0)
    while ($true) { break }
}
catch [System.IO.IOException] {
    Write-Error "読めない: $($_.Exception.Message) ${env:USERNAME}"
    throw
}
finally {
    $global:LastReport = $summary
    $script:done = $null -ne $summary
}

$text = @"
合計 $($summary.Total) 個 ``$Path`` "引用"
環境: $env:PATH
"@
$plain = @'
展開されない $text $(Get-Date)
'@
& 'C:\Program Files\tool.exe' $args --% /x
. ./common.ps1
$summary | ConvertTo-Json -Depth 3 | Out-File -FilePath report.json
Write-Host 'it''s done' -ForegroundColor Green
exit $LASTEXITCODE
