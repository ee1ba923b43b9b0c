" Language:  Rust
" Reference: The Rust Reference, 1.80 (editions 2015 to 2024)
" Beyond Vim 9.0: async, await and dyn are keywords; C string literals.

if exists("b:current_syntax")
  finish
endif

" Keywords.
syn keyword rustConditional match if else
syn keyword rustRepeat loop while for
syn keyword rustKeyword as async await box break continue dyn impl in let return unsafe where
syn keyword rustKeyword use
syn match rustKeyword "\<super\>"
syn match rustReserved "\<crate\>"
syn keyword rustKeyword pub nextgroup=rustVisibility skipwhite
syn region rustVisibility matchgroup=rustDelimiter start="(" end=")" oneline contained contains=rustVisibilityWord,rustModule,rustPathSeparator
syn keyword rustVisibilityWord crate super in contained
syn keyword rustSelf self contained containedin=rustVisibility
syn keyword rustKeyword mod trait struct enum type fn nextgroup=rustDefinition skipwhite skipempty
syn match rustKeyword "\<union\>\ze\s\+\h\w*" nextgroup=rustDefinition skipwhite
syn match rustKeyword "\<extern\>"
syn match rustKeyword "\<extern\s\+crate\>" nextgroup=rustDefinition skipwhite
syn match rustDefinition "\%(r#\)\=[A-Za-z_\x80-\U10ffff][A-Za-z0-9_\x80-\U10ffff]*" contained
syn keyword rustStorage move mut ref static const
syn keyword rustReserved abstract become do final macro override priv typeof virtual yield try

" Names every program has in scope: primitive types and the standard prelude.
syn keyword rustType isize usize char bool u8 u16 u32 u64 u128 f32 f64 i8 i16 i32 i64 i128 str Self
syn keyword rustTrait Copy Send Sized Sync Drop Fn FnMut FnOnce Box ToOwned Clone PartialEq PartialOrd
syn keyword rustTrait Eq Ord AsRef AsMut Into From Default Iterator Extend IntoIterator
syn keyword rustTrait DoubleEndedIterator ExactSizeIterator ToString Option Result String Vec
syn keyword rustVariant Some None Ok Err
syn match rustSelf "\<self\>"
syn keyword rustBoolean true false

" Paths, calls and macros.
syn match rustModule "\%(\<r#\)\=\<\h\w*\ze::[^<]"
syn match rustPathSeparator "::"
syn match rustCall "\<\h\w*\ze(" 
syn match rustCall "\<\h\w*\ze::<"
syn match rustMacro "\<\h\w*!=\@!" contains=NONE
syn match rustMacroVariable "\$\h\w*"
syn region rustMacroRepeat matchgroup=rustMacroVariable start="\$(" end=")\%([,;|]\|=>\)\=[*+?]" contains=TOP

" Operators. A sigil stands right before its operand.
syn match rustOperator "[-+/*=^&|!<>%]=\="
syn match rustSigil "[&*]\ze[^)= \t&*]"
syn match rustSigil "[&*]\ze[&*]\+[^)= \t&*|]"
syn match rustOperator "&&\|||"
syn match rustQuestion "?"

" Numbers.
syn match rustNumber "\<\d[0-9_]*\%([iu]\%(8\|16\|32\|64\|128\|size\)\|f32\|f64\)\=\>"
syn match rustNumber "\<0x[0-9A-Fa-f_]\+\%([iu]\%(8\|16\|32\|64\|128\|size\)\)\=\>"
syn match rustNumber "\<0o[0-7_]\+\%([iu]\%(8\|16\|32\|64\|128\|size\)\)\=\>"
syn match rustNumber "\<0b[01_]\+\%([iu]\%(8\|16\|32\|64\|128\|size\)\)\=\>"
syn match rustFloat "\<\d[0-9_]*\.\%([^.A-Za-z_0-9]\)\@="
syn match rustFloat "\<\d[0-9_]*\.\d[0-9_]*\%([eE][-+]\=[0-9_]\+\)\=\%(f32\|f64\)\=\>"
syn match rustFloat "\<\d[0-9_]*[eE][-+]\=[0-9_]\+\%(f32\|f64\)\=\>"

" Lifetimes and labels.
syn match rustLifetime "'[A-Za-z_\x80-\U10ffff][A-Za-z0-9_\x80-\U10ffff]*"
syn match rustStaticLifetime "&\@1<!'static\>"
syn match rustLabel "'\h\w*:"

" Characters and strings.
syn match rustBadCharacter "'\%([\n\r\t']\)'"
syn match rustCharacter "b\='\%([^'\\]\|\\\%(.\|x\x\{2}\|u{[0-9A-Fa-f_]\{1,8}}\)\)'" contains=rustEscape,rustBadEscape
syn region rustString start=+\<[bc]"+ skip=+\\\\\|\\"+ end=+"+ contains=rustEscape,rustBadEscape
syn region rustString start=+"+ skip=+\\\\\|\\"+ end=+"+ contains=rustEscape,rustBadEscape
syn region rustString start=+\<[bc]\=r\z(#*\)"+ end=+"\z1+
syn match rustBadEscape "\\." contained
syn match rustEscape +\\[nrt0\\'"]\|\\x\x\{2}\|\\u{\x[0-9A-Fa-f_]\{,7}}+ contained
syn match rustEscape "\\$" contained

" Attributes: #[…] and #![…].
syn region rustAttribute matchgroup=rustAttribute start="#!\=\[" end="\]" contains=rustString,rustAttributeBracket,rustDerive,rustComment,rustLineComment
syn region rustAttributeBracket start="\[" end="\]" contained transparent contains=rustString,rustAttributeBracket,rustComment,rustLineComment
syn region rustDerive start="\<derive(" end=")" contained contains=rustDeriveTrait,rustString
syn keyword rustDeriveTrait Clone Hash PartialEq Eq PartialOrd Ord Debug Default Copy contained

" Comments: block comments nest; the documentation forms stand out.
syn match rustLineComment "//.*$" contains=rustTodo
syn match rustDocLine "//!.*$" contains=rustTodo
syn match rustDocLine "///\%([^/].*\)\=$" contains=rustTodo
syn region rustComment matchgroup=rustComment start="/\*" end="\*/" contains=rustTodo,rustCommentNest
syn region rustDocComment matchgroup=rustDocComment start="/\*\%(!\|\*[*/]\@!\)" end="\*/" contains=rustTodo,rustCommentNest
syn region rustCommentNest start="/\*" end="\*/" contained transparent contains=rustTodo,rustCommentNest
syn keyword rustTodo TODO FIXME XXX NB NOTE SAFETY contained
syn match rustShebang "\%^#!\[\@!.*$"

hi def link rustConditional Conditional
hi def link rustRepeat Repeat
hi def link rustKeyword Keyword
hi def link rustVisibilityWord Keyword
hi def link rustDelimiter Delimiter
hi def link rustDefinition Identifier
hi def link rustStorage StorageClass
hi def link rustReserved Error
hi def link rustType Type
hi def link rustTrait Type
hi def link rustVariant Constant
hi def link rustSelf Constant
hi def link rustBoolean Boolean
hi def link rustModule Include
hi def link rustPathSeparator Delimiter
hi def link rustCall Function
hi def link rustMacro Macro
hi def link rustMacroVariable Macro
hi def link rustOperator Operator
hi def link rustSigil StorageClass
hi def link rustQuestion Special
hi def link rustNumber Number
hi def link rustFloat Float
hi def link rustLifetime Special
hi def link rustStaticLifetime Keyword
hi def link rustLabel Label
hi def link rustBadCharacter Error
hi def link rustCharacter Character
hi def link rustString String
hi def link rustBadEscape Error
hi def link rustEscape SpecialChar
hi def link rustAttribute PreProc
hi def link rustDerive PreProc
hi def link rustDeriveTrait Type
hi def link rustLineComment Comment
hi def link rustDocLine SpecialComment
hi def link rustComment Comment
hi def link rustDocComment SpecialComment
hi def link rustTodo Todo
hi def link rustShebang Comment

syn sync fromstart

let b:current_syntax = "rust"
