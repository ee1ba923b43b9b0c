" Vim syntax file
" Language:  Perl
" Reference: perlsyn, perlop, perlfunc, perldata, perlre, perlsub and perlclass of Perl 5.40
" Beyond Vim 9.0: try/catch/finally/defer, class/field/method/ADJUST, several
" here-documents on one line, postfix dereference.

if exists("b:current_syntax")
  finish
endif

syn include @perlPod syntax/pod.vim
unlet! b:current_syntax

syn case match

" Everything an expression may be made of: what ${...}, {...} and [...] hold.
syn cluster perlPlainExpression contains=perlConditional,perlRepeat,perlJump,perlDeclarator,perlWordOperator,perlInclude
syn cluster perlPlainExpression add=perlSubWord,perlFunction,perlFileFunction,perlPrint,perlModern,perlFileTest,perlPair
syn cluster perlPlainExpression add=perlNumber,perlString,perlQuoteLike,perlCommandQuote,perlComment
syn cluster perlPlainExpression add=perlMatch,perlRegexQuote,perlSubstitute,perlTransliterate,perlBeforeRegex
syn cluster perlPlainExpression add=perlVariable,perlSpecialVariable,perlDereference,perlCall,perlReadLine
syn cluster perlExpression contains=@perlPlainExpression,perlHereDoc,perlCodeBraces
syn cluster perlInterpolate contains=perlEscape,perlVariable,perlStringVariable,perlStringDereference
syn cluster perlRegexBase contains=perlRegexEscape,perlRegexRepeat,perlVariable,perlStringDereference
syn cluster perlRegexItems contains=@perlRegexBase,perlRegexSet,perlRegexGroup,perlRegexCount
" Less what the bracket in use as the mark cannot mean.
syn cluster perlRegexInBraces contains=@perlRegexBase,perlRegexSet,perlRegexGroup,perlRegexBraces
syn cluster perlRegexInParens contains=@perlRegexBase,perlRegexSet,perlRegexCount,perlRegexParens
syn cluster perlRegexInSquares contains=@perlRegexBase,perlRegexGroup,perlRegexCount,perlRegexSquares
syn cluster perlRegexInAngles contains=@perlRegexBase,perlRegexSet,perlRegexGroup,perlRegexCount,perlRegexAngles

" Words. A word of the language is one wherever it stands, but as a hash key.
syn keyword perlConditional if elsif unless when nextgroup=perlRegexSlash skipwhite
syn keyword perlConditional else switch given default
syn keyword perlRepeat while until nextgroup=perlRegexSlash skipwhite
syn keyword perlRepeat for foreach do continue
syn keyword perlJump next last redo goto break dump
syn keyword perlJump return nextgroup=perlRegexSlash skipwhite
syn keyword perlDeclarator my our local state
syn keyword perlWordOperator lt gt le ge eq ne cmp
syn keyword perlWordOperator and or xor not nextgroup=perlRegexSlash skipwhite
syn keyword perlInclude use no nextgroup=perlPragma skipwhite
syn keyword perlInclude require import
" Pragmas, after use and no only.
syn keyword perlPragma contained nextgroup=perlPragmaPart attributes autodie autouse base bigint bignum bigrat blib bytes charnames constant diagnostics encoding feature fields filetest if integer less
syn keyword perlPragma contained nextgroup=perlPragmaPart lib locale mro open ops overload overloading parent re sigtrap sort strict subs threads utf8 vars version vmsish warnings experimental deprecate builtin stable
syn match perlPragmaPart contained "::\%(warnings\|shared\|register\)\>"
syn keyword perlSubWord sub nextgroup=perlSubName,perlPrototype,perlSignature,perlAttribute skipwhite
syn keyword perlPhase BEGIN UNITCHECK CHECK INIT END

syn keyword perlFunction abs alarm atan2 bind bless caller chdir chmod chomp chop chown chr chroot connect cos
syn keyword perlFunction crypt dbmclose dbmopen defined delete die each endgrent endhostent endnetent endprotoent
syn keyword perlFunction endpwent endservent eval evalbytes exists exit exp fc fork formline
syn keyword perlFunction getgrent getgrgid getgrnam gethostbyaddr gethostbyname gethostent getlogin getnetbyaddr
syn keyword perlFunction getnetbyname getnetent getpeername getpgrp getppid getpriority getprotobyname
syn keyword perlFunction getprotobynumber getprotoent getpwent getpwnam getpwuid getservbyname getservbyport
syn keyword perlFunction getservent getsockname getsockopt glob gmtime hex index int keys kill lcfirst length link
syn keyword perlFunction listen localtime lock log mkdir msgctl msgget msgrcv msgsnd oct ord pack pop pos
syn keyword perlFunction prototype quotemeta rand readlink readpipe ref rename reset reverse rindex rmdir
syn keyword perlFunction scalar semctl semget semop setgrent sethostent setnetent setpgrp setpriority
syn keyword perlFunction setprotoent setpwent setservent setsockopt shift shmctl shmget shmread shmwrite sin
syn keyword perlFunction sleep socketpair splice sprintf sqrt srand study substr symlink syscall
syn keyword perlFunction tie tied time times ucfirst umask undef unlink unpack untie utime values vec
syn keyword perlFunction wait waitpid wantarray warn
syn keyword perlFunction split join push unshift lc uc nextgroup=perlRegexSlash skipwhite
syn keyword perlFunction grep map sort nextgroup=perlBlockArgument,perlRegexSlash skipwhite
syn keyword perlFunction exec system nextgroup=perlBlockArgument skipwhite
syn keyword perlFunction format nextgroup=perlFormatName,perlFormatBody skipwhite

" Functions that take a file handle: a bare word there is an identifier.
syn keyword perlFileFunction accept binmode close closedir eof fcntl fileno flock getc ioctl lstat open opendir pipe nextgroup=perlHandle,perlHandleParen skipwhite
syn keyword perlFileFunction read readdir readline recv rewinddir seek seekdir select send shutdown socket stat nextgroup=perlHandle,perlHandleParen skipwhite
syn keyword perlFileFunction sysopen sysread sysseek syswrite tell telldir truncate write nextgroup=perlHandle,perlHandleParen skipwhite
syn match perlHandleParen contained "(\s*" nextgroup=perlHandle
syn match perlHandle contained "\u\w*\>\%(::\|\s*[-(]\)\@!"
syn keyword perlPrint print printf say nextgroup=perlPrintHandle,perlPrintParen,perlBlockArgument,perlRegexSlash skipwhite
syn match perlPrintParen contained "(\s*" nextgroup=perlPrintHandle,perlBlockArgument
syn match perlPrintHandle contained "\%(STDOUT\|STDERR\)\>"
syn match perlPrintHandle contained "\u\w*\>\ze\s*;"
syn match perlPrintHandle contained "\u\w*\>\ze\s\+[^[:blank:].,;=*/%+?:)-]"
syn region perlBlockArgument contained matchgroup=perlPrint start="{" end="}" contains=perlFirstRegex,@perlExpression

" Words of newer Perls, told from ordinary calls by what follows them.
syn match perlModern "\<\%(try\|defer\|finally\|ADJUST\)\>\ze\s*{"
syn match perlModern "\<catch\>\ze\s*("
syn match perlModern "\<field\>\ze\s*[$@%]\h"
syn match perlModern "^\s*class\>\ze\s\+\u" nextgroup=perlPackageName skipwhite
syn match perlModern "\<method\>\ze\s\+\h\w*\s*[:({]" nextgroup=perlSubName skipwhite

" Packages and subs.
syn match perlPackageWord "\<package\>\ze\s\+\h" nextgroup=perlPackageName skipwhite
syn match perlPackageName contained "\h\w*\%(\%(::\|'\)\h\w*\)*"
syn match perlSubName contained "\h\w*\%(\%(::\|'\)\h\w*\)*" nextgroup=perlPrototype,perlSignature,perlAttribute skipwhite
syn match perlPrototype contained "([][$@%&*\\;+[:blank:]]*)" nextgroup=perlAttribute skipwhite
syn region perlSignature contained start="(\ze[^)]*\w" end=")" contains=perlParameter,perlComment nextgroup=perlAttribute skipwhite
syn match perlParameter contained "\<\h\w*"
syn match perlAttribute contained ":\s*\h\w*\%(([^()]*)\)\=" nextgroup=perlAttribute,perlSignature skipwhite

syn match perlLabel "^\s*\h\w*\s*:\ze\%([^:]\|$\)"

" Numbers and version strings.
syn match perlNumber "\<\%(0[xX]\x[0-9a-fA-F_]*\|0[bB][01][01_]*\|0[oO]\=[0-7_]\+\)\>"
syn match perlNumber "\<\%([1-9][0-9_]*\|0\d\@!\)\%(\.[0-9_]*\)\=\%([eE][-+]\=\d\+\)\=\%(\h\)\@!"
syn match perlNumber "\w\@1<!\.\d[0-9_]*\%([eE][-+]\=\d\+\)\="
syn match perlNumber "\<v\d\+\%(\.\d\+\)*\>"
syn match perlNumber "\<\d\+\%(\.\d\+\)\{2,}\>"

" Variables, with their subscripts. A subscript that is one word is a string.
syn match perlVariable "\$\{1,9}\%(#\$\{,9}\)\=\%(::\)\=\h\w*\%(\%(::\|'\)\h\w*\)*" contains=perlVariablePackage nextgroup=perlKeySubscript,perlSubscript,perlArrow
syn match perlVariable "\$\{1,9}\d\+" nextgroup=perlKeySubscript,perlSubscript,perlArrow
syn match perlVariable "@\$\{,9}\%(::\)\=\h\w*\%(\%(::\|'\)\h\w*\)*" contains=perlVariablePackage nextgroup=perlKeySubscript,perlSubscript,perlArrow
syn match perlVariable "\${\s*\^\=\h[A-Za-z0-9_:]*\s*}\|@{\s*\h[A-Za-z0-9_:]*\s*}" nextgroup=perlKeySubscript,perlSubscript,perlArrow
syn match perlVariablePackage contained "\h\w*\%(::\|'\h\@=\)\|::"
syn match perlSpecialVariable "%\%(\$\{,9}\%(::\)\=\h\w*\%(::\%(\h\w*\)\=\)*\|::\|\^\u\)" contains=perlVariablePackage nextgroup=perlKeySubscript,perlSubscript
syn match perlSpecialVariable "\$\%(::\|\^\a\|[][!"%&'()+,./:;<=>?@\\^`|~*-]\)" nextgroup=perlKeySubscript,perlSubscript
syn match perlSpecialVariable "\$\$\ze[^$[:alnum:]_{:]"
syn match perlSpecialVariable "\$#\ze[$@{]\|[@%][-+]\ze[^$@%[:alnum:]_[:blank:](]"
syn match perlStringVariable contained "\$\%(\^\a\|[!&',./0;<@\\`]\)"
syn match perlCall "&\@1<!&\$\{,9}\%(::\)\=\h\w*\%(\%(::\|'\)\h\w*\)*" contains=perlVariablePackage
syn region perlDereference matchgroup=perlVariable start="\%(\$#\|[$@%*]\)\$\{,9}{" start="&\@1<!&\$\{,9}{" end="}" contains=@perlExpression nextgroup=perlKeySubscript,perlSubscript,perlArrow
syn region perlStringDereference contained matchgroup=perlVariable start="\%(\$#\|[$@]\)\$\{,9}{" end="}" contains=@perlExpression nextgroup=perlKeySubscript,perlSubscript,perlArrow
syn match perlVariable "\%(\$#\|[$@]\)\$\{,9}{\s*\^\=\h[A-Za-z0-9_:]*\s*}" nextgroup=perlKeySubscript,perlSubscript,perlArrow
" Blocks and hashes within braces that mean something.
syn region perlCodeBraces contained transparent start="{" end="}" contains=@perlExpression
syn match perlArrow contained "\s*->\ze[[{]" nextgroup=perlKeySubscript,perlSubscript
syn match perlArrow contained "->\%([$@%&*]\*\|\$#\*\)"
syn region perlSubscript contained matchgroup=perlVariable start="{" end="}" contains=@perlExpression nextgroup=perlKeySubscript,perlSubscript,perlArrow
syn region perlSubscript contained matchgroup=perlVariable start="\[" end="\]" contains=@perlExpression nextgroup=perlKeySubscript,perlSubscript,perlArrow
syn match perlKeySubscript contained "{\s*\h\w*\s*}" contains=perlKey nextgroup=perlKeySubscript,perlSubscript,perlArrow
syn match perlKey contained "\h\w*"

" word => value. The byte before is taken in, so that the key wins over a
" keyword of the same spelling.
syn match perlPair "\%(^\|[{(,?:[:space:]]\)-\=\h\w*\ze\s*=>" contains=perlPairKey
syn match perlPairKey contained "-\=\h\w*"

syn match perlReadLine "<\h\w*>"
syn match perlFileTest "[[:alnum:]_)}\]$@%]\@1<!-[rwxoRWXOezsfdlpSbctugkTBMAC]\>\ze\s*[^[:space:]),=]"

" Plain strings.
syn region perlString start=+"+ end=+"+ contains=@perlInterpolate
syn region perlString start=+'+ skip=+\\\\\|\\'+ end=+'+ contains=perlBackslashPair
syn region perlCommandQuote matchgroup=perlCommandQuoteMark start=+`+ end=+`+ contains=@perlInterpolate
syn match perlBackslashPair contained "\\\\"
syn match perlEscape contained "\\\%(x{\x*}\|x\x\{1,2}\|o{\o*}\|\o\{1,3}\|c.\|N{[^}]*}\|.\)"

" Balanced brackets inside a quote that ends with the same kind of bracket.
syn region perlPlainBraces contained transparent start="{" skip="\\." end="}" contains=perlPlainBraces
syn region perlPlainParens contained transparent start="(" skip="\\." end=")" contains=perlPlainParens
syn region perlPlainSquares contained transparent start="\[" skip="\\." end="\]" contains=perlPlainSquares
syn region perlPlainAngles contained transparent start="<" skip="\\." end=">" contains=perlPlainAngles
syn region perlBraces contained transparent start="{" end="}" contains=perlBraces,@perlInterpolate
syn region perlParens contained transparent start="(" end=")" contains=perlParens,@perlInterpolate
syn region perlSquares contained transparent start="\[" end="\]" contains=perlSquares,@perlInterpolate
syn region perlAngles contained transparent start="<" end=">" contains=perlAngles,@perlInterpolate

" q qw: nothing but backslashes. qq: interpolates. qx: likewise, runs a command.
syn region perlQuoteLike matchgroup=perlQuoteLike start=+[-$@%&*>]\@1<!\<qw\=\z([^[:alnum:][:space:]_#=,;:)}\]>({<\[&?]\|[#,:;=?]\%([>,;:)=[:space:]]\|$\)\@!\)+ skip=+\\.+ end=+\z1+
syn region perlQuoteLike matchgroup=perlQuoteLike start=+[-$@%&*>]\@1<!\<q[qx]\z([^[:alnum:][:space:]_#=,;:)}\]>({<\[&?]\|[#,:;=?]\%([>,;:)=[:space:]]\|$\)\@!\)+ end=+\z1+ contains=@perlInterpolate
syn region perlQuoteLike matchgroup=perlQuoteLike start=+[-$@%&*>]\@1<!\<qw\=\s*{+ skip=+\\.+ end=+}+ contains=perlPlainBraces
syn region perlQuoteLike matchgroup=perlQuoteLike start=+[-$@%&*>]\@1<!\<qw\=\s*(+ skip=+\\.+ end=+)+ contains=perlPlainParens
syn region perlQuoteLike matchgroup=perlQuoteLike start=+[-$@%&*>]\@1<!\<qw\=\s*\[+ skip=+\\.+ end=+\]+ contains=perlPlainSquares
syn region perlQuoteLike matchgroup=perlQuoteLike start=+[-$@%&*>]\@1<!\<qw\=\s*<+ skip=+\\.+ end=+>+ contains=perlPlainAngles
syn region perlQuoteLike matchgroup=perlQuoteLike start=+[-$@%&*>]\@1<!\<q[qx]\s*{+ end=+}+ contains=perlBraces,@perlInterpolate
syn region perlQuoteLike matchgroup=perlQuoteLike start=+[-$@%&*>]\@1<!\<q[qx]\s*(+ end=+)+ contains=perlParens,@perlInterpolate
syn region perlQuoteLike matchgroup=perlQuoteLike start=+[-$@%&*>]\@1<!\<q[qx]\s*\[+ end=+\]+ contains=perlSquares,@perlInterpolate
syn region perlQuoteLike matchgroup=perlQuoteLike start=+[-$@%&*>]\@1<!\<q[qx]\s*<+ end=+>+ contains=perlAngles,@perlInterpolate

" m// and //: the marks and flags are operators. qr//: all of it is a constant.
syn region perlMatch matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<m\z([^[:alnum:][:space:]_#=,;:)}\]>({<\[&?]\|[#,:;=?]\%([>,;:)=[:space:]]\|$\)\@!\)+ end=+\z1\l*+ contains=@perlRegexItems
syn region perlMatch matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<m\s\+/+ end=+/\l*+ contains=@perlRegexItems
syn region perlMatch matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<m\s*{+ end=+}\l*+ contains=@perlRegexInBraces
syn region perlMatch matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<m\s*(+ end=+)\l*+ contains=@perlRegexInParens
syn region perlMatch matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<m\s*\[+ end=+\]\l*+ contains=@perlRegexInSquares
syn region perlMatch matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<m\s*<+ end=+>\l*+ contains=@perlRegexInAngles
syn region perlRegexQuote matchgroup=perlRegexQuote start=+[-$@%&*>]\@1<!\<qr\z([^[:alnum:][:space:]_#=,;:)}\]>({<\[&?]\|[#,:;=?]\%([>,;:)=[:space:]]\|$\)\@!\)+ end=+\z1\l*+ contains=@perlRegexItems
syn region perlRegexQuote matchgroup=perlRegexQuote start=+[-$@%&*>]\@1<!\<qr\s\+/+ end=+/\l*+ contains=@perlRegexItems
syn region perlRegexQuote matchgroup=perlRegexQuote start=+[-$@%&*>]\@1<!\<qr\s*{+ end=+}\l*+ contains=perlRegexComment,@perlRegexInBraces
syn region perlRegexQuote matchgroup=perlRegexQuote start=+[-$@%&*>]\@1<!\<qr\s*(+ end=+)\l*+ contains=perlRegexComment,@perlRegexInParens
syn region perlRegexQuote matchgroup=perlRegexQuote start=+[-$@%&*>]\@1<!\<qr\s*\[+ end=+\]\l*+ contains=@perlRegexInSquares
syn region perlRegexQuote matchgroup=perlRegexQuote start=+[-$@%&*>]\@1<!\<qr\s*<+ end=+>\l*+ contains=@perlRegexInAngles
syn match perlBeforeRegex "[!~(,=?:{\[;&|.>]\s*\ze/" nextgroup=perlRegexSlash
syn region perlMatch matchgroup=perlMatchMark start=+^\s*/\ze[^[:space:]/*=][^/]*/+ end=+/\l*+ contains=@perlRegexItems
syn region perlFirstRegex contained matchgroup=perlMatchMark start=+\%({\s\{0,4}\)\@5<=/+ end=+/\l*+ contains=@perlRegexItems
syn region perlRegexSlash contained matchgroup=perlMatchMark start=+/+ end=+/\l*+ contains=@perlRegexItems

" s///: the mark between the halves starts the second region, which finds its own.
syn region perlSubstitute matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<s\z([^[:alnum:][:space:]_#=,;:)}\]>({<\[&?]\|[#,:;=?]\%([>,;:)=[:space:]]\|$\)\@!\)+ end=+\z1+me=e-1 contains=@perlRegexItems nextgroup=perlReplacement
syn region perlSubstitute matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<s\s\+/+ end=+/+me=e-1 contains=@perlRegexItems nextgroup=perlReplacement
syn region perlSubstitute matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<s\s*{+ end=+}+ contains=@perlRegexInBraces nextgroup=perlReplacement skipwhite skipempty
syn region perlSubstitute matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<s\s*(+ end=+)+ contains=@perlRegexInParens nextgroup=perlReplacement skipwhite skipempty
syn region perlSubstitute matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<s\s*\[+ end=+\]+ contains=@perlRegexInSquares nextgroup=perlReplacement skipwhite skipempty
syn region perlSubstitute matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<s\s*<+ end=+>+ contains=@perlRegexInAngles nextgroup=perlReplacement skipwhite skipempty
syn region perlReplacement contained matchgroup=perlMatchMark start=+\z([^[:space:]]\)+ end=+\z1\l*+ contains=@perlInterpolate
syn region perlReplacement contained matchgroup=perlMatchMark start=+{+ end=+}\l*+ contains=perlBraces,@perlInterpolate
syn region perlReplacement contained matchgroup=perlMatchMark start=+(+ end=+)\l*+ contains=perlParens,@perlInterpolate
syn region perlReplacement contained matchgroup=perlMatchMark start=+\[+ end=+\]\l*+ contains=perlSquares,@perlInterpolate
syn region perlReplacement contained matchgroup=perlMatchMark start=+<+ end=+>\l*+ contains=perlAngles,@perlInterpolate

" tr/// and y///.
syn region perlTransliterate matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<\%(tr\|y\)\z([^[:alnum:][:space:]_#=,;:)}\]>({<\[&?]\|[#,:;=?]\%([>,;:)=[:space:]]\|$\)\@!\)+ skip=+\\.+ end=+\z1+me=e-1 nextgroup=perlTransliterateTo
syn region perlTransliterate matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<\%(tr\|y\)\s\+/+ skip=+\\.+ end=+/+me=e-1 nextgroup=perlTransliterateTo
syn region perlTransliterate matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<\%(tr\|y\)\s*{+ skip=+\\.+ end=+}+ nextgroup=perlTransliterateTo skipwhite skipempty
syn region perlTransliterate matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<\%(tr\|y\)\s*(+ skip=+\\.+ end=+)+ nextgroup=perlTransliterateTo skipwhite skipempty
syn region perlTransliterate matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<\%(tr\|y\)\s*\[+ skip=+\\.+ end=+\]+ nextgroup=perlTransliterateTo skipwhite skipempty
syn region perlTransliterate matchgroup=perlMatchMark start=+[-$@%&*>]\@1<!\<\%(tr\|y\)\s*<+ skip=+\\.+ end=+>+ nextgroup=perlTransliterateTo skipwhite skipempty
syn region perlTransliterateTo contained matchgroup=perlMatchMark start=+\z([^[:space:]]\)+ skip=+\\.+ end=+\z1\l*+
syn region perlTransliterateTo contained matchgroup=perlMatchMark start=+{+ skip=+\\.+ end=+}\l*+
syn region perlTransliterateTo contained matchgroup=perlMatchMark start=+(+ skip=+\\.+ end=+)\l*+
syn region perlTransliterateTo contained matchgroup=perlMatchMark start=+\[+ skip=+\\.+ end=+\]\l*+
syn region perlTransliterateTo contained matchgroup=perlMatchMark start=+<+ skip=+\\.+ end=+>\l*+

" Inside a regular expression.
syn match perlRegexEscape contained "\\\%(x{\x*}\|x\x\{1,2}\|o{\o*}\|\d\{1,3}\|g{[^{}]*}\|g-\=\d\+\|k[<{'][^>}']*[>}']\|[pPNbB]{[^}]*}\|[pP]\a\|c.\|.\)"
syn match perlRegexSet contained "\[\^\=\]\=\%(\[:\^\=\a*:\]\|[^]\\]\)\{0,200}\]"
syn match perlRegexSet contained "\[:\^\=\a*:\]"
syn match perlRegexGroup contained "(\%(?\%([:=!>|]\|<[=!]\|\^\=\a*-\=\a*[:)]\)\)\=\|)"
syn region perlRegexGroup contained start="(?#" end=")"
syn match perlRegexComment contained "\s\@1<=#\s[^})]*$"
syn match perlRegexRepeat contained "\.\|[*+?][?+]\="
syn match perlRegexCount contained "{\d*\%(,\d*\)\=}[?+]\="
syn region perlRegexBraces contained transparent start="{" end="}" contains=@perlRegexInBraces
syn region perlRegexParens contained transparent start="(" end=")" contains=@perlRegexInParens
syn region perlRegexSquares contained transparent start="\[" end="\]" contains=@perlRegexInSquares
syn region perlRegexAngles contained transparent start="<" end=">" contains=@perlRegexInAngles

" Here-documents: up to the last mark announced on the line, the rest of which is code. Of several
" on a line one in single quotation marks makes all of them plain.
let s:value = '\%([0-9)\]]\|[)\]]\s\{1,4}\)\@5<!'
let s:more = '\%(.*<<\~\=\%(\h\|\s*["'']\)\)\@!'
let s:forms = [['\z(\h\w*\)', 'Text'], ['\s*"\z([^"]*\)"', 'Text'], ['\s*''\z([^'']*\)''', 'PlainText'], ['\\\z(\h\w*\)', 'PlainText']]
for [s:form, s:text] in s:forms
  exe 'syn region perlHereDoc start=+' . s:value . '<<\~\=' . s:form . '+ end=+^\s*\z1$+ keepend contains=perlHereRest,perlHere' . s:text
endfor
for [s:form, s:text] in s:forms
  exe 'syn region perlHereDoc start=+' . s:value . '<<\~\=\%(\h\|\s*["'']\)[^#]*<<\~\=' . s:form . s:more . '+ end=+^\s*\z1$+ keepend contains=perlHereRest,perlHerePlainText'
  if s:text == 'Text'
    exe 'syn region perlHereDoc start=+' . s:value . '<<\~\=\%(\h\|\s*"\)[^#'']*<<\~\=' . s:form . s:more . '+ end=+^\s*\z1$+ keepend contains=perlHereRest,perlHereText'
  endif
endfor
unlet s:value s:more s:forms s:form s:text
syn match perlHereRest contained "\%(^\@1<!.\|^<<\).*$" contains=@perlPlainExpression,perlHereMark
syn match perlHereMark contained +<<\~\=\%(\\\=\h\w*\|\s*"[^"]*"\|\s*'[^']*'\)+

" Formats.
syn match perlFormatName contained "\h[A-Za-z0-9_:]*\ze\s*=\s*$" nextgroup=perlFormatBody skipwhite
syn region perlFormatBody contained matchgroup=perlFormatMark start="=\s*$" matchgroup=perlFunction end="^\.\s*$" contains=perlVariable,perlSpecialVariable,perlDereference

" Comments, documentation and the end of the program.
syn match perlComment "#.*" contains=perlTodo
syn keyword perlTodo contained TODO FIXME XXX NOTE BUG
syn match perlShebang "^#!\s*/.*"
syn region perlPodBlock start="^=\a" end="^=cut\>.*$" keepend contains=@perlPod
" Defined last, so that nothing else begins where the text of a here-document does.
syn region perlHereText contained start="^\%(<<\)\@!." end="\%$" contains=@perlInterpolate
syn region perlHerePlainText contained start="^\%(<<\)\@!." end="\%$"
syn region perlEnd start="^__\%(END\|DATA\)__$" end="\%$"

hi def link perlConditional Conditional
hi def link perlRepeat Repeat
hi def link perlJump Statement
hi def link perlDeclarator Statement
hi def link perlWordOperator Operator
hi def link perlInclude Statement
hi def link perlPragma Statement
hi def link perlPragmaPart Statement
hi def link perlSubWord Statement
hi def link perlPackageWord Statement
hi def link perlModern Statement
hi def link perlFunction Statement
hi def link perlFileFunction Statement
hi def link perlPrint Statement
hi def link perlFileTest Operator
hi def link perlLabel Label
hi def link perlPhase PreProc
hi def link perlShebang PreProc
hi def link perlAttribute PreProc
hi def link perlPackageName Type
hi def link perlPrototype Type
hi def link perlVariablePackage Type
hi def link perlSubName Function
hi def link perlParameter Identifier
hi def link perlHandle Identifier
hi def link perlPrintHandle Identifier
hi def link perlReadLine Identifier
hi def link perlVariable Identifier
hi def link perlSpecialVariable Identifier
hi def link perlStringVariable Identifier
hi def link perlCall Identifier
hi def link perlArrow Identifier
hi def link perlKeySubscript Identifier
hi def link perlKey String
hi def link perlPairKey String
hi def link perlNumber Number
hi def link perlString String
hi def link perlQuoteLike String
hi def link perlCommandQuote String
hi def link perlCommandQuoteMark Statement
hi def link perlHereDoc String
hi def link perlHereText String
hi def link perlHerePlainText String
hi def link perlHereMark String
hi def link perlFormatName Identifier
hi def link perlFormatBody String
hi def link perlBackslashPair SpecialChar
hi def link perlEscape SpecialChar
hi def link perlMatch String
hi def link perlMatchMark Statement
hi def link perlRegexSlash String
hi def link perlFirstRegex String
hi def link perlRegexQuote String
hi def link perlSubstitute String
hi def link perlReplacement String
hi def link perlTransliterate String
hi def link perlTransliterateTo String
hi def link perlRegexEscape SpecialChar
hi def link perlRegexSet SpecialChar
hi def link perlRegexGroup SpecialChar
hi def link perlRegexComment Comment
hi def link perlRegexRepeat SpecialChar
hi def link perlRegexCount SpecialChar
hi def link perlComment Comment
hi def link perlTodo Todo
hi def link perlEnd Comment

syn sync fromstart

let b:current_syntax = "perl"
