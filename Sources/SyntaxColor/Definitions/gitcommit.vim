" Language:  the message of a git commit, as an editor gets it
" Reference: git-commit(1), sections "DISCUSSION" and "--verbose"; git-interpret-trailers(1);
"            git-status(1), "Long format"; wt-status messages of Git 2.47
" Beyond Vim 9.0: nothing in the message itself; trailers are those of git-interpret-trailers(1).
if exists("b:current_syntax")
  finish
endif

" The message: a summary of at most 50 characters, an empty line, text, trailers. Lines of a
" paragraph are chained, so that only its first line is tried as the beginning of the trailers.
syn match gitcommitHash     "\<\x\{40,}\>" contained
syn match gitcommitText     "^[^#].*" contains=gitcommitHash nextgroup=gitcommitText skipnl
syn match gitcommitTrailers "^\%(\%(\a[[:alnum:]-]*\s*:.*\|(cherry picked from commit .*)\)\%(\n\|\%$\)\)\+\%(\n*\%(#\|\%$\)\)\@=" contains=gitcommitTrailer
syn match gitcommitTrailer  "^\a[[:alnum:]-]*\s*:" contained
syn match gitcommitSubject  "\%^[^#].*" contains=gitcommitSummary nextgroup=gitcommitBlank skipnl
syn match gitcommitSummary  "\%^.\{1,50}" contained
syn match gitcommitBlank    "^[^#].*" contained nextgroup=gitcommitText skipnl

" What git tells about the commit
syn match gitcommitComment "^#.*" contains=gitcommitHeader,gitcommitField,gitcommitBranch,gitcommitChange,gitcommitName
syn match gitcommitHeader  "^# \zs\%(This is \)\@!\S.*:$" contained
syn match gitcommitField   "^# \zs\%(Author\|Date\|Committer\|CommitDate\):" contained
syn match gitcommitBranch  "^# On branch \zs.*" contained
syn match gitcommitBranch  "^# Your branch [^']*'\zs[^']*" contained
syn match gitcommitBranch  "^# \zsNot currently on any branch\.$" contained

" Lists of files: "modified:   name", "renamed:    old -> new", a name alone
syn match gitcommitChange  "^#\t\zs[^:]\+\ze:\s" contained nextgroup=gitcommitColon
syn match gitcommitColon   ":\s\+" contained nextgroup=gitcommitPath
syn match gitcommitPath    "\S.\{-}\ze\%( -> \|$\)" contained nextgroup=gitcommitArrow
syn match gitcommitArrow   " -> " contained nextgroup=gitcommitPath
syn match gitcommitName    "^#\t\zs[^:]\+$" contained
syn region gitcommitUntracked start="^# \%(Untracked\|Ignored\) files:$" end="^\%(#\s\+\S\)\@!" contains=gitcommitHeader,gitcommitUntrackedName
syn match gitcommitUntrackedName "^#\t\zs.*" contained

" The text committed, or not, below the message
syn include @gitcommitDiffItems syntax/diff.vim
unlet! b:current_syntax
syn region gitcommitDiff start="^diff --\%(git\|cc\|combined\) " end="^$" end="^#\@=" contains=@gitcommitDiffItems

hi def link gitcommitSummary Statement
hi def link gitcommitBlank   Error
hi def link gitcommitTrailer Label
hi def link gitcommitHash    Identifier
hi def link gitcommitComment Comment
hi def link gitcommitHeader  PreProc
hi def link gitcommitField   PreProc
hi def link gitcommitBranch  Special
hi def link gitcommitChange  Type
hi def link gitcommitColon   gitcommitComment
hi def link gitcommitArrow   gitcommitComment
hi def link gitcommitPath    Constant
hi def link gitcommitName    gitcommitPath
hi def link gitcommitUntracked gitcommitComment
hi def link gitcommitUntrackedName gitcommitPath

syn sync fromstart

let b:current_syntax = "gitcommit"
