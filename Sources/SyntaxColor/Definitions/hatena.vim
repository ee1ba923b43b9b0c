" Language:  Hatena notation (はてな記法), the markup of Hatena Diary
" Reference: Text::Hatena 0.16 and the notation pages of Hatena Diary's help
" Vim has no definition for it.

if exists("b:current_syntax")
  finish
endif

syn case match

" Inside a line: links, footnotes, identifiers, raw HTML.
syn cluster hatenaInline contains=hatenaUnlinked,hatenaFootnote,hatenaLink,hatenaUrl,hatenaMail,hatenaIdentifier,hatenaTex,hatenaTag,hatenaReference,hatenaComment
syn match  hatenaUrl /\<\%(https\=\|ftp\):\/\/[A-Za-z0-9~\/._?&=%#+:;,@'-]\+/
syn match  hatenaMail /\<mailto:[A-Za-z0-9._+-]\+@[A-Za-z0-9.-]\+/
syn match  hatenaIdentifier /\<\%([abdfgiq]:\%([a-z][a-z0-9-]\{2,23}:\)\=\)\=id:[A-Za-z][A-Za-z0-9_-]\{2,14}\%(:\%(image\|detail\|about\|archive\|keywordlist\|[0-9]\+\)\)*/
syn match  hatenaIdentifier /\<\%(asin\|isbn\|ean\|jan\|idea\|question\):[0-9A-Za-z-]\+\%(:\%(image\|title\|detail\|[hw][0-9]\+\)\)*/
syn match  hatenaIdentifier /\<f:id:[A-Za-z][A-Za-z0-9_-]\{2,14}:[0-9]\{14}[a-z]:\%(image\|movie\)/

" Bracketed: [http://…:title=…], [id:…], [keyword:…], [[keyword]].
syn region hatenaLink matchgroup=hatenaBracket start=/\[\%(\%(https\=\|ftp\):\/\/\|mailto:\|\%([abdfgiq]:\)\=\%([a-z][a-z0-9-]*:\)\=\%(id\|keyword\|t\|bbs\):\|asin:\|isbn:\|ean:\|jan:\|search:\|google:\|map:\|amazon:\|rakuten:\|idea:\|question:\)\@=/ end=/\]/ oneline contains=hatenaLinkOption
syn match  hatenaLinkOption /:\%(title\|image\|barcode\|sound\|movie\|detail\|small\|bookmark\)\>\ze[]:=]/ contained nextgroup=hatenaLinkSize,hatenaLinkTitle
syn match  hatenaLinkSize /:\%([hw]\d\+\|small\|left\|right\)\+/ contained
syn match  hatenaLinkTitle /=[^]]*/ contained contains=hatenaLinkEqual
syn match  hatenaLinkEqual /=/ contained
syn region hatenaLink matchgroup=hatenaBracket start=/\[\[/ end=/\]\]/ oneline
syn region hatenaTex matchgroup=hatenaBracket start=/\[tex:/ skip=/\\./ end=/\]/ oneline
syn region hatenaUnlinked matchgroup=hatenaBracket start=/\[\]/ end=/\[\]/ oneline
syn region hatenaFootnote matchgroup=hatenaBracket start=/((\%([()]\)\@!/ end=/))/ oneline contains=hatenaLink,hatenaUrl,hatenaIdentifier,hatenaUnlinked,hatenaTag,hatenaReference

" HTML in the text: tags, character references, comments across blocks.
syn region hatenaTag matchgroup=hatenaTagMark start=/<\/\=\ze\a/ end=/\/\=>/ oneline contains=hatenaTagName,hatenaAttribute,hatenaString
syn match  hatenaTagName /\%(<\/\=\)\@2<=\a[[:alnum:]]*/ contained
syn match  hatenaAttribute /\<\a[[:alnum:]-]*\ze\s*=/ contained
syn region hatenaString start=/"/ end=/"/ contained oneline
syn region hatenaString start=/'/ end=/'/ contained oneline
syn match  hatenaReference /&\%(\w\+\|#\d\+\|#x\x\+\);/
syn region hatenaComment start=/<!--/ end=/-->/

" Headings: * with a name, a time and categories, ** and ***.
syn match  hatenaHeadingMark /^\*\{1,3}\*\@!/ nextgroup=hatenaAnchor,hatenaCategory,hatenaHeading
syn match  hatenaHeading /.\+/ contained contains=@hatenaInline
syn match  hatenaAnchor /\%(\d\{9,10}\|\a\w*\)\*/ contained nextgroup=hatenaCategory,hatenaHeading
syn match  hatenaCategory /\[[^][:]*\]/ contained nextgroup=hatenaCategory,hatenaHeading

" Lists, definitions, tables.
syn match  hatenaListMark /^[-+]\+\ze[^-+>]/
syn match  hatenaTermMark /^:/ nextgroup=hatenaTerm
syn match  hatenaTerm /[^:]\+\ze:/ contained contains=@hatenaInline nextgroup=hatenaTermMark
syn match  hatenaTermMark /:/ contained
syn match  hatenaTableRow /^|.*|\s*$/ contains=hatenaTableMark,hatenaTableHead,@hatenaInline
syn match  hatenaTableMark /|/ contained
syn match  hatenaTableHead /|\@1<=\*[^|]*/ contained contains=hatenaTableStar,@hatenaInline
syn match  hatenaTableStar /|\@1<=\*/ contained

" Blocks: quotes, preformatted text, code with a language, raw HTML.
syn match  hatenaQuoteMark /^>>$/
syn match  hatenaQuoteMark /^<<$/
syn match  hatenaQuoteMark /^>\%(https\=:\/\/[^>]\+\)>$/ contains=hatenaUrl
syn region hatenaPre matchgroup=hatenaPreMark start=/^>|$/ end=/|<$/ contains=@hatenaInline
syn region hatenaSuperPre matchgroup=hatenaPreMark start=/^>|\%(\w\+\|?\)\=|$/ end=/^||<$/
syn match  hatenaRawMark /^>\ze<\a/
syn match  hatenaRawMark />\@1<=<$/
syn match  hatenaReadMore /^=\{4,5}$/

" Code in the languages diaries quote most; the rest stays plain.
if !exists("g:hatena_embedded")
  let g:hatena_embedded = 1
  for s:language in ["c", "css", "html", "java", "javascript", "json", "perl", "php", "python", "ruby", "sh", "sql", "swift", "vim", "xml", "yaml"]
    unlet! b:current_syntax
    execute "syn include @hatenaCode_" . s:language . " syntax/" . s:language . ".vim"
    execute "syn region hatenaCode matchgroup=hatenaPreMark start=/^>|" . s:language . "|$/ end=/^||<$/ keepend contains=@hatenaCode_" . s:language
  endfor
  unlet! s:language b:current_syntax g:hatena_embedded
endif

syn sync fromstart

hi def link hatenaUrl         Underlined
hi def link hatenaMail        Underlined
hi def link hatenaIdentifier  Identifier
hi def link hatenaLink        Underlined
hi def link hatenaBracket     Delimiter
hi def link hatenaLinkOption  Type
hi def link hatenaLinkSize    Type
hi def link hatenaLinkTitle   String
hi def link hatenaLinkEqual   Type
hi def link hatenaTex         Constant
hi def link hatenaFootnote    Comment
hi def link hatenaTagMark     Function
hi def link hatenaTagName     Statement
hi def link hatenaAttribute   Type
hi def link hatenaString      String
hi def link hatenaReference   SpecialChar
hi def link hatenaComment     Comment
hi def link hatenaHeadingMark Statement
hi def link hatenaHeading     PreProc
hi def link hatenaAnchor      Label
hi def link hatenaCategory    Type
hi def link hatenaListMark    Statement
hi def link hatenaTermMark    Statement
hi def link hatenaTerm        Identifier
hi def link hatenaTableMark   Delimiter
hi def link hatenaTableHead   PreProc
hi def link hatenaTableStar   Statement
hi def link hatenaQuoteMark   Statement
hi def link hatenaPreMark     PreProc
hi def link hatenaPre         String
hi def link hatenaSuperPre    String
hi def link hatenaRawMark     Special
hi def link hatenaReadMore    Special

let b:current_syntax = "hatena"
