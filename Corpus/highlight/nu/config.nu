# Settings of the shell.

$env.config = {
  show_banner: false
  ls: { use_ls_colors: true, clickable_links: false }
  history: { max_size: 100_000, file_format: "sqlite", isolation: true }
  completions: { algorithm: 'fuzzy', external: { enable: true, max_results: 50 } }
  cursor_shape: { emacs: line, vi_insert: block }
  hooks: {
    pre_prompt: [{ null }]
    env_change: {
      PWD: [{|before, after| if ($after | path join .env | path exists) { print "it's there" } }]
    }
  }
  keybindings: [
    {
      name: history_menu
      modifier: control
      keycode: char_r
      mode: [emacs, vi_insert]
      event: { send: menu name: history_menu }
    }
  ]
  color_config: {
    separator: white
    filesize: {|x| if $x < 1mb { 'green' } else if $x < 1gb { "yellow" } else { 'red' } }
  }
}

$env.PATH = ($env.PATH | split row (char esep) | prepend "~/bin" | uniq)
$env.EDITOR = "nvim"
$env.PROMPT_COMMAND = {|| $"(ansi cyan)($env.PWD | str replace $nu.home-path '~')(ansi reset)" }

alias ll = ls -l
alias gs = git status --short
export alias core-ls = ls

def --env mkcd [dir: string] {
  mkdir $dir
  cd $dir
}

def greet [name: string = 'you', --loud] {
  let text = $"hello, ($name)"
  if $loud { $text | str upcase } else { $text }
}

# Which words are in a text, it's simple.
def words []: string -> table<word: string, count: int> {
  split words | each { str downcase } | uniq --count | rename word count
}

export extern "git push" [
  remote?: string@"nu-complete git remotes"
  --force(-f)
  --set-upstream(-u)
]

module tools {
  export def double [x: number]: nothing -> number { $x * 2 }
  export-env { $env.TOOLS = true }
}
use tools *
overlay use tools as t
source-env ~/.env.nu

let data = { a: 1, b: [2, 3], "c d": { e: true } }
let first = $data.b.0 + ($data | get "c d" | get e | into int)
let wait = 10sec + 500ms - 1min
let sizes = [1kb 2.5MiB 3GB]
let matched = $first not-in [1 2] and $wait != 0sec or not ("abc" =~ '^a"?')
do -i { ^ls -la | complete | get exit_code }
http get https://example.org/api | where id > 3 | sort-by name | first
if $matched and (which git | is-not-empty) { print -n "done\t" } # "open
