" Language:  LLVM intermediate representation
" Reference: LLVM Language Reference Manual 18
if exists("b:current_syntax")
  finish
endif

syn match llvmType "\<i\d\+\>\|\<\%(void\|half\|bfloat\|float\|double\|x86_fp80\|fp128\|ppc_fp128\|x86_mmx\|x86_amx\|ptr\|label\|metadata\|opaque\|token\)\>"
syn keyword llvmStatement define declare type global constant alias ifunc target datalayout triple source_filename module
syn keyword llvmStatement asm comdat attributes section partition gc prefix prologue personality uselistorder
syn keyword llvmInstruction add addrspacecast alloca and ashr atomicrmw bitcast br call callbr catchpad catchret
syn keyword llvmInstruction catchswitch cleanuppad cleanupret cmpxchg extractelement extractvalue fadd fcmp fdiv fence fmul
syn keyword llvmInstruction fneg fpext fptosi fptoui fptrunc freeze frem fsub getelementptr icmp indirectbr insertelement
syn keyword llvmInstruction insertvalue inttoptr invoke landingpad load lshr mul or phi ptrtoint resume ret sdiv select sext
syn keyword llvmInstruction shl shufflevector sitofp srem store sub switch trunc udiv uitofp unreachable unwind urem va_arg
syn keyword llvmInstruction xor zext tail musttail notail
syn keyword llvmKeyword acq_rel acquire addrspace align alignstack allocsize alwaysinline any appending arcp argmemonly
syn keyword llvmKeyword atomic available_externally afn blockaddress builtin byref byval catch caller cc ccc cfguard_checkcc cleanup cold
syn keyword llvmKeyword coldcc common contract convergent default dereferenceable dereferenceable_or_null dllexport
syn keyword llvmKeyword dllimport dso_local dso_preemptable elementtype eq exact exactmatch extern_weak external
syn keyword llvmKeyword externally_initialized fast fastcc filter from hidden hot inaccessiblememonly inalloca inbounds
syn keyword llvmKeyword initialexec inlinehint inreg internal inteldialect jumptable largest linkonce linkonce_odr local_unnamed_addr
syn keyword llvmKeyword localdynamic localexec max memory min minsize monotonic mustprogress naked nand ne nest ninf nnan
syn keyword llvmKeyword noalias nobuiltin nocallback nocapture nocf_check nodeduplicate noduplicate noduplicates nofree noimplicitfloat
syn keyword llvmKeyword noinline nonlazybind nonnull norecurse noredzone noreturn nosync noundef nounwind nsw nsz null nuw
syn keyword llvmKeyword oeq oge ogt ole olt one optnone optsize ord preallocated private protected readnone readonly
syn keyword llvmKeyword reassoc release returned returns_twice samesize sanitize_address seq_cst sge sgt sideeffect
syn keyword llvmKeyword signext singlethread sle slt spir_func spir_kernel sret ssp sspreq sspstrong strictfp swiftcc swifterror swiftself swifttailcc
syn keyword llvmKeyword syncscope tailcc thread_local to ueq uge ugt ule ult umax umin une unnamed_addr uno unordered
syn keyword llvmKeyword uwtable volatile vscale weak weak_odr willreturn within writeonly x xchg zeroext inrange distinct
syn keyword llvmConstant undef poison zeroinitializer none
syn keyword llvmBoolean true false

syn match llvmVariable "[%]\%([-[:alnum:]$._]\+\|\"[^\"]*\"\)"
syn match llvmGlobal "@\%([-[:alnum:]$._]\+\|\"[^\"]*\"\)"
syn match llvmComdat "\$\%([-[:alnum:]$._]\+\|\"[^\"]*\"\)"
syn match llvmAttribute "#\d\+\>"
syn match llvmMetadata "!\%([-[:alnum:]$._\\]\+\)\="
syn match llvmLabel "^\%([-[:alnum:]$._]\+\|\"[^\"]*\"\):"
syn match llvmNumber "[-[:alnum:]$._%@!#]\@1<![-+]\=\d\+\%(\.\d*\%([eE][-+]\=\d\+\)\=\)\=[[:alnum:]_.$]\@!"
syn match llvmNumber "\<[us]\=0x[KLMHR]\=\x\+\>"
syn match llvmEscape contained "\\\%(\x\x\|\\\)"
syn region llvmString start=+c\="+ end=+"+ end=+$+ oneline contains=llvmEscape
syn match llvmComment ";.*" contains=llvmTodo
syn keyword llvmTodo contained TODO FIXME XXX

hi def link llvmType Type
hi def link llvmStatement Statement
hi def link llvmInstruction Statement
hi def link llvmKeyword Keyword
hi def link llvmConstant Constant
hi def link llvmBoolean Boolean
hi def link llvmVariable Identifier
hi def link llvmGlobal Identifier
hi def link llvmComdat Identifier
hi def link llvmAttribute PreProc
hi def link llvmMetadata PreProc
hi def link llvmLabel Label
hi def link llvmNumber Number
hi def link llvmEscape SpecialChar
hi def link llvmString String
hi def link llvmComment Comment
hi def link llvmTodo Todo

syn sync fromstart
let b:current_syntax = "llvm"
