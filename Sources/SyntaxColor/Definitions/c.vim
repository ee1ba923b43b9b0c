" Language:  C
" Reference: ISO/IEC 9899:2024 (C23), sections 5.2.1, 6.4, 6.7, 6.8 and 6.10; POSIX.1-2017 for the
"            names of errors and signals.
" Beyond Vim 9.0: C23's keywords, binary constants, digit separators, #elifdef, #elifndef, #embed,
"            u8'x', universal character names and 'ab' in character constants.
if exists("b:current_syntax")
  finish
endif

" Keywords (6.4.1)
syn keyword cJump goto break return continue asm
syn keyword cBranch if else switch
syn keyword cCase case default
syn keyword cLoop while for do
syn keyword cOperator sizeof _Generic alignof _Alignof static_assert _Static_assert
syn keyword cOperator typeof typeof_unqual
syn keyword cAggregate struct union enum typedef
syn keyword cStorage auto register static extern const volatile restrict inline constexpr
syn keyword cStorage alignas _Alignas _Atomic noreturn _Noreturn thread_local _Thread_local
syn keyword cType void bool char short int long float double signed unsigned complex imaginary
syn keyword cType _Bool _Complex _Imaginary _BitInt _Decimal32 _Decimal64 _Decimal128
syn keyword cBoolean true false

" Types of the library (clause 7)
syn keyword cType size_t ssize_t off_t ptrdiff_t wchar_t wint_t wctrans_t wctype_t mbstate_t
syn keyword cType char8_t char16_t char32_t max_align_t nullptr_t sig_atomic_t jmp_buf va_list
syn keyword cType FILE DIR fpos_t div_t ldiv_t lldiv_t clock_t time_t
syn keyword cType intptr_t uintptr_t intmax_t uintmax_t
syn match   cType "\<u\=int\%(_fast\|_least\)\=\%(8\|16\|32\|64\)_t\>"
syn match   cType "\<atomic_\%(bool\|s\=char\|uchar\|u\=short\|u\=int\|u\=l\=long\|wchar_t\|char16_t\|char32_t\|size_t\|ptrdiff_t\|u\=intptr_t\|u\=intmax_t\|u\=int_\%(fast\|least\)\%(8\|16\|32\|64\)_t\)\>"

" Constants of the library and of the translator (7, 6.10.10)
syn keyword cConstant NULL nullptr EOF WEOF BUFSIZ FILENAME_MAX FOPEN_MAX TMP_MAX L_tmpnam
syn keyword cConstant NDEBUG stdin stdout stderr SEEK_SET SEEK_CUR SEEK_END _IOFBF _IOLBF _IONBF
syn keyword cConstant EXIT_SUCCESS EXIT_FAILURE RAND_MAX MB_CUR_MAX MB_LEN_MAX CLOCKS_PER_SEC
syn keyword cConstant LC_ALL LC_COLLATE LC_CTYPE LC_MONETARY LC_NUMERIC LC_TIME HUGE_VAL
syn keyword cConstant CHAR_BIT CHAR_MIN CHAR_MAX SCHAR_MIN SCHAR_MAX UCHAR_MAX SHRT_MIN SHRT_MAX
syn keyword cConstant USHRT_MAX INT_MIN INT_MAX UINT_MAX LONG_MIN LONG_MAX ULONG_MAX LLONG_MIN
syn keyword cConstant LLONG_MAX ULLONG_MAX SIZE_MAX PTRDIFF_MIN PTRDIFF_MAX SIG_ATOMIC_MIN
syn keyword cConstant SIG_ATOMIC_MAX WCHAR_MIN WCHAR_MAX WINT_MIN WINT_MAX INTMAX_MIN INTMAX_MAX
syn keyword cConstant UINTMAX_MAX INTPTR_MIN INTPTR_MAX UINTPTR_MAX
syn match   cConstant "\<INT\%(_FAST\|_LEAST\)\=\%(8\|16\|32\|64\)_M\%(IN\|AX\)\>"
syn match   cConstant "\<UINT\%(_FAST\|_LEAST\)\=\%(8\|16\|32\|64\)_MAX\>"
syn keyword cConstant FLT_RADIX FLT_ROUNDS
syn match   cConstant "\<\%(FLT\|DBL\|LDBL\)_\%(DIG\|EPSILON\|MANT_DIG\|M\%(IN\|AX\)\%(_10\)\=_EXP\|M\%(IN\|AX\)\)\>"
syn match   cConstant "\<M_\%([12]_PI\|2_SQRTPI\|E\|LN2\|LN10\|LOG2E\|LOG10E\|PI\|PI_[24]\|SQRT2\|SQRT1_2\)\>"
syn keyword cConstant __LINE__ __FILE__ __DATE__ __TIME__ __STDC__ __STDC_VERSION__
syn keyword cConstant __STDC_HOSTED__ __func__ __VA_ARGS__ __VA_OPT__

" Errors and signals (errno.h, signal.h)
syn keyword cConstant E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF
syn keyword cConstant EBADMSG EBUSY ECANCELED ECHILD ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK
syn keyword cConstant EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG EHOSTUNREACH EIDRM EILSEQ
syn keyword cConstant EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE
syn keyword cConstant EMULTIHOP ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE ENOBUFS ENODATA
syn keyword cConstant ENODEV ENOENT ENOEXEC ENOLCK ENOLINK ENOMEM ENOMSG ENOPROTOOPT ENOSPC ENOSR
syn keyword cConstant ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY ENOTRECOVERABLE ENOTSOCK
syn keyword cConstant ENOTSUP ENOTTY ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPIPE EPROTO
syn keyword cConstant EPROTONOSUPPORT EPROTOTYPE ERANGE EROFS ESPIPE ESRCH ESTALE ETIME ETIMEDOUT
syn keyword cConstant ETXTBSY EWOULDBLOCK EXDEV
syn keyword cConstant SIGABRT SIGALRM SIGBUS SIGCHLD SIGCONT SIGFPE SIGHUP SIGILL SIGINFO SIGINT
syn keyword cConstant SIGKILL SIGPIPE SIGPOLL SIGPROF SIGQUIT SIGSEGV SIGSTOP SIGSYS SIGTERM
syn keyword cConstant SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH
syn keyword cConstant SIGXCPU SIGXFSZ SIG_DFL SIG_ERR SIG_IGN

" Constants (6.4.4)
syn case ignore
syn match cNumber "\<\d\+\%('\d\+\)*\%(u\=l\{0,2}\|l\{1,2}u\|u\=wb\|wbu\)\>"
syn match cNumber "\<0x\x\+\%('\x\+\)*\%(u\=l\{0,2}\|l\{1,2}u\|u\=wb\|wbu\)\>"
syn match cNumber "\<0b[01]\+\%('[01]\+\)*\%(u\=l\{0,2}\|l\{1,2}u\|u\=wb\|wbu\)\>"
syn match cOctal  "\<0\o\+\%(u\=l\{0,2}\|l\{1,2}u\)\>" contains=cOctalZero
syn match cOctalZero "\<0" contained
syn match cOctalError "\<0\o*[89]\d*"
syn match cFloat  "\<\d\+\%('\d\+\)*\.\d*\%(e[-+]\=\d\+\)\=\%([fl]\|d[fdl]\|f\%(16\|32\|64\|128\)x\=\)\="
syn match cFloat  "\.\d\+\%(e[-+]\=\d\+\)\=[fl]\=\>"
syn match cFloat  "\<\d\+e[-+]\=\d\+[fl]\=\>"
syn match cFloat  "\<0x\x*\.\x\+p[-+]\=\d\+[fl]\=\>"
syn match cFloat  "\<0x\x\+\.\=p[-+]\=\d\+[fl]\=\>"
syn case match

" Character constants and string literals (6.4.4.4, 6.4.5)
syn match cEscape contained "\\\%(x\x\+\|\o\{1,3}\|u\x\{4}\|U\x\{8}\|.\|$\)"
syn match cFormat contained "%\%(\d\+\$\)\=[-+' #0*]*\%(\d\+\|\*\|\*\d\+\$\)\=\%(\.\%(\d*\|\*\|\*\d\+\$\)\)\=\%([hlLjzt]\|ll\|hh\)\=[bBaAdiuoxXDOUfFeEgGcCsSpn]"
syn match cFormat contained "%\%(\d\+\$\)\=\*\=\d*\%([hlL]\|ll\|hh\)\=\[^\=.[^]]*\]"
syn match cFormat contained "%%"
syn match cCharacter "\%(u8\|[LuU]\)\='[^'\\]\{1,4}'"
syn match cSpecialCharacter "\%(u8\|[LuU]\)\='\\\%(['\"?\\abefnrtv]\|\o\{1,3}\|x\x\{1,8}\|u\x\{4}\|U\x\{8}\)'"
syn region cString start=+\%(\<\%(u8\|[LuU]\)\)\="+ skip=+\\.\|\\$+ end=+"+ end=+$+ contains=cEscape,cFormat

" Comments (6.4.9)
syn keyword cTodo contained TODO FIXME XXX
syn match  cCommentStartError contained "/\ze\*"
syn match  cContinuationError contained "\\\ze\s\+$"
syn match  cCommentEndError "\*/"
syn region cLineComment start="//" skip="\\$" end="$" keepend extend contains=cTodo,cContinuationError
syn region cComment matchgroup=cComment start="/\*" end="\*/" extend contains=cTodo,cCommentStartError

" Brackets: a pair must be closed by its own kind.
syn match  cParenError ")"
syn match  cBracketError "\]"
syn region cParens transparent start="(" end=")" contains=TOP,cParenError
syn region cBrackets transparent start="\[\|<:" end="\]\|:>" contains=TOP,cBracketError
syn region cBracesInParens transparent matchgroup=cBraceError start="{" end="}" contained containedin=cParens,cBrackets,cBracesInParens contains=TOP,cParenError

" Labels (6.8.1); `a ? b : c` must not be taken for one when it goes over several lines.
syn match  cLabel "\%(^\|;\)\s*\zs\h\w*\ze\s*:\%(:\|\s*[1-9]\)\@!"
syn region cConditional transparent start="?" skip="::" end="[:;]" end="\ze[)\]}]" contains=TOP,cLabel

" Preprocessing directives (6.10)
syn region cDefine start="^\s*\zs\%(#\|%:\)\s*\%(define\|undef\)\>" skip="\\$" end="$" keepend contains=TOP
syn region cDirective start="^\s*\zs\%(#\|%:\)\s*\%(line\|error\|warning\|pragma\)\>" skip="\\$" end="$" keepend contains=TOP
syn region cPreCondit start="^\s*\zs\%(#\|%:\)\s*\%(el\)\=if\%(n\=def\)\=\>" skip="\\$" end="$" keepend contains=@cPreprocessorTokens
syn match  cPreConditEnd "^\s*\zs\%(#\|%:\)\s*\%(else\|endif\)\>"
syn match  cInclude "^\s*\zs\%(#\|%:\)\s*\%(include\|embed\)\>\ze\s*["<]" nextgroup=cIncluded skipwhite
syn match  cIncluded contained +<[^>]*>\|"[^"]*"\=+
syn cluster cPreprocessorTokens contains=cComment,cLineComment,cString,cCharacter,cSpecialCharacter,cNumber,cOctal,cOctalError,cFloat,cParens,cBrackets,cParenError,cBracketError

" What `#if 0` leaves out, and the other branch of `#if 1`
syn region cSkipped matchgroup=cPreCondit start="^\s*\zs\%(#\|%:\)\s*if\s\+0\+\ze\s*\%($\|//\|/\*\|&\)" matchgroup=NONE end="^\ze\s*\%(#\|%:\)\s*\%(endif\>\|else\>\|elif\>\s*\%(0\+\s*\%($\|//\|/\*\|&\)\)\@!\)" contains=cSkippedGroup
syn region cSkippedGroup contained start="^\s*\%(#\|%:\)\s*if\%(n\=def\)\=\>" end="^\s*\%(#\|%:\)\s*endif\>" contains=cSkippedGroup
syn region cTaken transparent matchgroup=cPreCondit start="^\s*\zs\%(#\|%:\)\s*if\s\+0*[1-9]\d*\ze\s*\%($\|//\|/\*\||\)" end="^\s*\zs\%(#\|%:\)\s*endif\>" contains=TOP,cPreConditEnd
syn region cTakenGroup transparent contained containedin=cTaken,cTakenGroup matchgroup=cPreCondit start="^\s*\zs\%(#\|%:\)\s*if\%(n\=def\)\=\>\ze\%(\s\+\d\)\@!" matchgroup=cPreCondit end="^\s*\zs\%(#\|%:\)\s*endif\>" contains=TOP
syn region cNotTaken contained containedin=cTaken matchgroup=cPreCondit start="^\s*\zs\%(#\|%:\)\s*\%(else\|elif\%(n\=def\)\=\)\>" matchgroup=NONE end="^\ze\s*\%(#\|%:\)\s*endif\>" contains=cSkippedGroup

hi def link cJump Statement
hi def link cBranch Conditional
hi def link cCase Label
hi def link cLoop Repeat
hi def link cOperator Operator
hi def link cAggregate Structure
hi def link cStorage StorageClass
hi def link cType Type
hi def link cBoolean Boolean
hi def link cConstant Constant
hi def link cNumber Number
hi def link cOctal Number
hi def link cOctalZero PreProc
hi def link cOctalError Error
hi def link cFloat Float
hi def link cEscape SpecialChar
hi def link cFormat cEscape
hi def link cCharacter Character
hi def link cSpecialCharacter SpecialChar
hi def link cString String
hi def link cTodo Todo
hi def link cComment Comment
hi def link cLineComment cComment
hi def link cSkipped cComment
hi def link cSkippedGroup cComment
hi def link cNotTaken cComment
hi def link cCommentStartError Error
hi def link cCommentEndError Error
hi def link cContinuationError Error
hi def link cParenError Error
hi def link cBracketError Error
hi def link cBraceError Error
hi def link cLabel Label
hi def link cDefine Macro
hi def link cDirective PreProc
hi def link cPreCondit PreCondit
hi def link cPreConditEnd cPreCondit
hi def link cInclude Include
hi def link cIncluded String

syn sync fromstart
let b:current_syntax = "c"
