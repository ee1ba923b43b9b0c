" Language:  output of diff: normal, context, unified and combined formats
" Reference: GNU diffutils 3.10 manual, chapter "Output Formats", and the translations of its
"            messages; git-diff(1), "Generating patch text with -p" and "Combined diff format".
" Beyond Vim 9.0: every header is recognised whatever the format of the rest of the text, so that
"            mixed formats come out right; hunk headers keep their function name in any format.
if exists("b:current_syntax")
  finish
endif

" Lines of the texts compared
syn match diffRemoved "^-.*"
syn match diffRemoved "^<.*"
syn match diffAdded   "^+.*"
syn match diffAdded   "^>.*"
syn match diffChanged "^! .*"

" Where a hunk is: unified and combined (@@), normal (12,14c15), context (***…)
syn match diffLine    "^@.*" contains=diffSection
syn match diffSection " @@\zs.\+" contained
syn match diffLine    "^\d\+\>.*"
syn match diffLine    "^\d\+[acd]\d.*"
syn match diffLine    "^\*\{4}.*"
syn match diffLine    "^---$"

" Names of files; in the context format the two kinds of header also give the lines of a hunk
syn match diffFile    "^diff\>.*"
syn match diffFile    "^Index: .*"
syn match diffFile    "^==== .*"
syn match diffOldFile "^--- .*"
syn match diffOldFile "^\*\*\* .*"
syn match diffNewFile "^+++ .*"

syn match diffIndex   "^index \x\{4}.*"

" Remarks
syn match diffComment "^#.*"

" What diff says when it compares folders, in English …
syn match diffMessage "^Only in .*"
syn match diffMessage "^Common subdirectories: .*"
syn match diffMessage "^Binary files .* and .* differ$"
syn match diffMessage "^Files .* and .* \%(differ\|are identical\)$"
syn match diffMessage "^Symbolic links .* and .* differ$"
syn match diffMessage "^File .* is a .* while file .* is a .*"

" … and as diffutils is translated, Japanese first
syn match diffMessage "^.* \=\%(のみに存在\|だけに発見\): .*"
syn match diffMessage "^共通の\%(サブディレクトリー\|下位ディレクトリ\): .*"
syn match diffMessage "^ファイル.*は\s*\%(同一\%(です\)\=\|違います\|異なります\|です\)$"
syn match diffMessage "^バイナリー・\=ファイル.*は\s*\%(違います\|異なります\)$"
syn match diffMessage "^Nur in .*: .*"
syn match diffMessage "^\%(Dateien\|Binärdateien\) .* sind \%(identisch\|verschieden\)\.$"
syn match diffMessage "^Gemeinsame Unterverzeichnisse: .*"
syn match diffMessage "^Seulement dans .*"
syn match diffMessage "^Les \%(fichiers\|sous-répertoires\) .* sont \%(identiques\.\=\|différents\)$"
syn match diffMessage "^Sólo en .*"
syn match diffMessage "^Subdirectorios comunes: .*"
syn match diffMessage "^Los ficheros .* son \%(idénticos\|distintos\)$"
syn match diffMessage "^Solo in .*: .*"
syn match diffMessage "^I file .* sono \%(identici\|diversi\)$"
syn match diffMessage "^Somente em .*: .*"
syn match diffMessage "^Os arq\=uivos .* são \%(idênticos\|diferentes\)$"
syn match diffMessage "^Alleen in .*: .*"
syn match diffMessage "^\%(Bestanden\|Binaire bestanden\) .* zijn \%(identiek\|verschillend\)$"
syn match diffMessage "^只在 .*存在：.*"
syn match diffMessage "^\%(文件\|檔案\|二进制文件\|二元碼檔\) .* [和與] .* [相不]同$"
syn match diffMessage "^Только в .*: .*"
syn match diffMessage "^\%(Файлы\|Двоичные файлы\) .* и .* \%(идентичны\|различаются\)$"

hi def link diffRemoved Special
hi def link diffAdded   Identifier
hi def link diffChanged PreProc
hi def link diffLine    Statement
hi def link diffSection PreProc
hi def link diffFile    Type
hi def link diffOldFile diffFile
hi def link diffNewFile diffFile
hi def link diffIndex   PreProc
hi def link diffComment Comment
hi def link diffMessage Constant

syn sync fromstart

let b:current_syntax = "diff"
