#!/usr/bin/env nu
# Reports on log files: how many lines, errors and bytes each has.

use std log
use ./helpers.nu [format-size, "it's"]
const LIMIT = 10mb
const LEVELS = [error warn "info" debug]

# Counts the lines of a file that match.
export def "count lines" [
  file: path            # the file
  pattern?: string = "error" # what's looked for
  --ignore-case (-i)    # upper case, too
  ...rest: any
]: nothing -> int {
  let text = open --raw $file
  $text
  | lines
  | where {|line| $line =~ $pattern or ($ignore_case and ($line | str downcase) =~ $pattern) }
  | length
}

def level-color [level: string]: string -> string {
  match $level {
    "error" | "fatal" => { ansi red }
    "warn" => (ansi yellow)
    $x if ($x | str starts-with "d") => 'gray'
    _ => { "white" }
  }
}

def main [
  folder: path = "/var/log"
  --since: datetime
  --verbose(-v)
] {
  let files = (ls $folder | where type == file and size > 1kb | sort-by modified --reverse)
  if ($files | is-empty) {
    error make { msg: $"no files in ($folder), it's empty", label: { text: "here", span: (metadata $folder).span } }
  }

  mut total = 0b
  for file in $files {
    $total += $file.size
    if $file.size >= $LIMIT { continue }
    print $"($file.name | path basename): (count lines $file.name) errors, \"($file.size)\"\n"
    print $'raw ($total) \n'
  }

  let table = $files | each {|f|
    {
      name: ($f.name | path parse | get stem)
      age: ((date now) - $f.modified)
      big: ($f.size > 5mb)
      "odd key": null
    }
  }

  try {
    $table | to json | save --force report.json
    ^gzip -k "report.json" o+e> /dev/null
  } catch {|err|
    log error $err.msg
    return 1
  }

  while $total > 1gb { $total = $total / 2; break }
  $env.LAST_RUN = 2024-05-01T10:00:00+09:00
  $table | select name age? | first 3 | print $in
  [1 2.5 -3 0x1F 0b101] | math sum | into string | $in ++ `back quoted` ++ r#'raw 'it's' string'#
  1..10 | each { $in * 2 } | reduce {|it, acc| $it + $acc } | ignore # it's dropped
}
