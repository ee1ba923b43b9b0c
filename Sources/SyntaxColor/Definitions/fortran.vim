" Language:  Fortran
" Reference: ISO/IEC 1539-1:2023 (Fortran 2023), free and fixed source form; OpenMP sentinels
" Beyond Vim 9.0: kind suffixes of integers are part of the number, both source
" forms are read without asking for one, strings end with their line.

if exists("b:current_syntax")
  finish
endif

syn case ignore

" Program units and scoping.
syn match fortranUnit "\<contains\>"
syn keyword fortranUnit program subroutine function interface operator assignment module
syn keyword fortranUnit submodule use only result include block
syn match fortranUnit "\<block\s*data\>"
syn match fortranUnit "\<abstract\s\+interface\>"
syn match fortranUnit "\<end\%(\s*\%(program\|subroutine\|function\|module\|interface\|block\s*data\|block\|submodule\)\)\=\>"
syn keyword fortranCall call

" Declarations.
syn keyword fortranType integer complex class type intent in out inout
syn keyword fortranType allocatable optional target pointer dimension parameter save public private
syn keyword fortranType external intrinsic common data implicit none equivalence sequence value
syn keyword fortranType volatile asynchronous contiguous protected bind enumerator import procedure
syn keyword fortranType pass nopass deferred non_overridable generic final extends abstract
syn keyword fortranType non_intrinsic pure impure elemental recursive associate c_ptr
syn keyword fortranType c_funptr attributes device global shared constant host managed
syn match fortranType "\<character\>"
syn match fortranType "\<double\s*\%(precision\|complex\)\>"
syn match fortranType "\<end\s*\%(type\|associate\)\>"
syn match fortranType "\<module\s\+procedure\>"
syn match fortranType "\<enum\s*,\s*bind\s*(\s*c\s*)"
syn match fortranUnitless "\<end\s*\%(enum\|procedure\)\>" contains=fortranUnitEnd,fortranType
syn match fortranUnitEnd "\<end\>" contained
" Conversions and inquiries share their names with types.
syn match fortranType "\<\%(real\|logical\|kind\|len\)\>"
syn match fortranFunction "\<\%(real\|logical\|kind\|len\)\ze\s*("

" Control.
syn keyword fortranStatement return stop continue goto allocate deallocate nullify
syn keyword fortranConditional if then else elseif where elsewhere forall case default
syn keyword fortranRepeat do while concurrent
syn keyword fortranRepeat cycle exit skipwhite nextgroup=fortranConstructName
syn match fortranStatement "\<go\s\+to\>"
syn match fortranConditional "\<end\s*\%(if\|select\|where\|forall\)\>"
syn match fortranConditional "\<select\s*\%(case\|type\|rank\)\>\|\<\%(type\|class\)\s\+is\>"
syn match fortranRepeat "\<end\s*do\>"
syn match fortranLabel "\<\h\w*\ze\s*:\s*\%(do\|if\|select\|block\|associate\|where\|forall\|critical\)\>"
syn match fortranConstructName "\h\w*" contained
syn keyword fortranType cudamemcpyhosttodevice cudamemcpydevicetohost cudamemcpydevicetodevice
syn keyword fortranObsolescent entry pause assign
syn match fortranObsolescent "\<character\s*\*"

" Input and output.
syn keyword fortranIO access action advance backspace blank close decimal direct endfile exist file
syn keyword fortranIO flush fmt form format inquire name named number open position print read rec
syn keyword fortranIO rewind round sequential status unit wait write
syn match fortranIO "\<\%(iostat\|iomsg\|newunit\|opened\|recl\|access\|action\|advance\|delim\|encoding\|err\|eor\|form\|formatted\|id\|nextrec\|nml\|pad\|pending\|pos\|position\|readwrite\|sign\|size\|status\|stream\|unformatted\|name\)\s*=[=>]\@!"
syn match fortranIO "\<\%(err\|end\|eor\)\s*=\s*\d\{1,5}\>"
syn match fortranEdit "\<\d\+x\>\|\<\d*\%([fdge]\|en\|es\|ex\)\d\+\.\d\+\%(e\d\+\)\=\>"

" Intrinsic procedures (also the specific names of FORTRAN 77).
syn keyword fortranFunction abs acos acosh achar adjustl adjustr aimag aint all allocated alog
syn keyword fortranFunction alog10 amax0 amax1 amin0 amin1 amod anint any asin asinh associated
syn keyword fortranFunction atan atan2 atanh bessel_j0 bessel_j1 bessel_jn bessel_y0 bessel_y1
syn keyword fortranFunction bessel_yn bit_size btest c_associated c_f_pointer c_f_procpointer
syn keyword fortranFunction c_funloc c_loc cabs ccos ceiling cexp char clog cmplx
syn keyword fortranFunction command_argument_count conjg cos cosh count cpu_time cshift csin csqrt
syn keyword fortranFunction dabs dacos dasin datan datan2 date_and_time dble dcos dcosh ddim dexp
syn keyword fortranFunction digits dim dint dlog dlog10 dmax1 dmin1 dmod dnint dot_product dprod
syn keyword fortranFunction dsign dsin dsinh dsqrt dtan dtanh eoshift epsilon erf erfc erfc_scaled
syn keyword fortranFunction execute_command_line exp exponent extends_type_of findloc float floor
syn keyword fortranFunction fraction gamma get_command get_command_argument
syn keyword fortranFunction get_environment_variable huge hypot iabs iachar iand ibclr ibits ibset
syn keyword fortranFunction ichar idim idint idnint ieor ifix index int ior is_iostat_end
syn keyword fortranFunction is_iostat_eor ishft ishftc isign iso_c_binding lbound leadz len_trim
syn keyword fortranFunction lge lgt lle llt log log10 log_gamma matmul max max0 max1 maxexponent
syn keyword fortranFunction maxloc maxval merge min min0 min1 minexponent minloc minval mod modulo
syn keyword fortranFunction move_alloc mvbits nearest new_line nint norm2 not null num_images
syn keyword fortranFunction pack parity popcnt poppar precision present product radix random_number
syn keyword fortranFunction random_seed range repeat reshape rrspacing same_type_as scale scan
syn keyword fortranFunction selected_char_kind selected_int_kind selected_real_kind set_exponent
syn keyword fortranFunction shape shiftl shiftr sign sin sinh size sngl spacing spread sqrt
syn keyword fortranFunction storage_size sum system_clock tan tanh this_image tiny trailz transfer
syn keyword fortranFunction transpose trim ubound unpack verify

" Names of the intrinsic modules.
syn keyword fortranConstant iso_fortran_env input_unit output_unit error_unit c_int c_short c_long
syn keyword fortranConstant c_long_long c_signed_char c_size_t c_int8_t c_int16_t c_int32_t
syn keyword fortranConstant c_int64_t c_int_least8_t c_int_least16_t c_int_least32_t
syn keyword fortranConstant c_int_least64_t c_int_fast8_t c_int_fast16_t c_int_fast32_t
syn keyword fortranConstant c_int_fast64_t c_intmax_t c_intptr_t c_float c_double c_long_double
syn keyword fortranConstant c_float_complex c_double_complex c_long_double_complex c_bool c_char
syn keyword fortranConstant c_null_char c_alert c_backspace c_form_feed c_new_line
syn keyword fortranConstant c_carriage_return c_horizontal_tab c_vertical_tab c_null_ptr
syn keyword fortranConstant c_null_funptr

" Literals and operators.
syn match fortranNumber "\<\d\+\%(_\w\+\)\=\>"
syn match fortranFloat "\<\d\+[edq][-+]\=\d\+\%(_\w\+\)\=\>"
syn match fortranFloat "\<\d\+\.\%(_\w\+\)\>"
syn match fortranFloat "\.\d\+\%([edq][-+]\=\d\+\)\=\%(_\w\+\)\=\>"
syn match fortranFloat "\<\d\+\.\%([edq][-+]\=\d\+\)\%(_\w\+\)\=\>"
syn match fortranFloat "\<\d\+\.\d\+\%([edq][-+]\=\d\+\)\=\%(_\w\+\)\=\>"
syn match fortranBoolean "\.\%(true\|false\)\."
syn match fortranOperator "[-+*/=<>]\|\*\*\|//\|==\|/=\|<=\|>=\|=>"
syn match fortranOperator "\.\%(and\|or\|not\|eqv\|neqv\|lt\|le\|gt\|ge\|eq\|ne\)\."
syn region fortranString start=+'+ end=+'\|$+ skip=+&\s*$+ contains=fortranContinued
syn region fortranString start=+"+ end=+"\|$+ skip=+&\s*$+ contains=fortranContinued
syn match fortranBoz +\<[bozx]\%('\x\+'\|"\x\+"\)+
syn match fortranContinued "&\s*$\|^\s*&" contained
syn match fortranContinuation "&"

" Statement labels; the continuation column of the fixed form.
syn match fortranStatementLabel "^\s*\d\{1,5}\ze\s"
syn match fortranStatement "^\s*\d\{1,5}\s\+continue\>"
syn match fortranContinuation "^     [1-9$&*+.#>|@:-]"

" Comments: the exclamation mark; in the fixed form, C or an asterisk in column 1.
syn match fortranComment "!.*$" contains=fortranTodo
syn match fortranComment "^[cC*]\%($\|\%([^A-Za-z0-9_ \t=(%,&]\|\s\+[^ \t=(%].*\|\s*$\).*\)" contains=fortranTodo
syn match fortranComment "^\*.*$" contains=fortranTodo
" A file's name may say that it is in fixed form.
if expand("%:e") =~? '^\%(f\|f77\|for\|ftn\)$'
  syn match fortranComment "^[cC].*$" contains=fortranTodo
endif
syn keyword fortranTodo TODO FIXME XXX contained
syn match fortranSentinel "!\$\%(omp\>\|acc\>\|\s\).*$"

" The C preprocessor.
syn match fortranPreProc "^#:\@!.*$"
syn match fortranPreProc "^#\s*include\>" skipwhite nextgroup=fortranIncluded
syn match fortranIncluded +"[^"]*"\|<[^>]*>+ contained

hi def link fortranUnit PreProc
hi def link fortranUnitEnd PreProc
hi def link fortranCall Function
hi def link fortranType Type
hi def link fortranStatement Statement
hi def link fortranConditional Conditional
hi def link fortranRepeat Repeat
hi def link fortranLabel Label
hi def link fortranConstructName Label
hi def link fortranObsolescent Todo
hi def link fortranIO Statement
hi def link fortranEdit Identifier
hi def link fortranFunction Function
hi def link fortranConstant Constant
hi def link fortranNumber Number
hi def link fortranFloat Float
hi def link fortranBoolean Boolean
hi def link fortranOperator Operator
hi def link fortranString String
hi def link fortranBoz Number
hi def link fortranContinued Special
hi def link fortranContinuation Special
hi def link fortranStatementLabel Special
hi def link fortranComment Comment
hi def link fortranTodo Todo
hi def link fortranSentinel PreProc
hi def link fortranPreProc PreProc
hi def link fortranIncluded String

syn sync fromstart

let b:current_syntax = "fortran"
