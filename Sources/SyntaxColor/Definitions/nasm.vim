" Language:  NASM, the Netwide Assembler
" Reference: NASM Manual 2.16, chapters 3 (language), 4 (preprocessor), 6 to 8 (directives); Intel's manual, volume 2
" Beyond Vim 9.0: AVX and AVX-512 registers and instructions by their shape.
if exists("b:current_syntax")
  finish
endif

syn case ignore
syn iskeyword @,48-57,#,$,.,?,@-@,_,~

" Labels and names
syn match nasmLabel "^\s*\zs[[:alpha:]_?.$@~][[:alnum:]_?.$@~#]*\ze\s*:"
syn match nasmLocal "\k\@1<!\.\h[[:alnum:]_?.$@~#]*\|\.\.@\w\+"
syn match nasmHere "\$\$\|\$\%(\k\)\@!"
syn keyword nasmType byte word dword qword tword oword yword zword near far short strict ptr to nosplit rel abs
syn keyword nasmStorage db dw dd dq dt do dy dz resb resw resd resq rest reso resy resz
syn keyword nasmStorage global extern common static export import required weak hidden
syn keyword nasmStorage struc endstruc istruc iend at
syn keyword nasmRepeat times rep repe repne repnz repz lock incbin
syn keyword nasmDirective absolute align alignb bits cpu default equ float group library map org seg segment section
syn keyword nasmDirective use16 use32 use64 uppercase osabi warning wrt
syn keyword nasmSectionName contained data text bss rodata

" The preprocessor
syn match nasmPreProc "^\s*\zs%\%(i\=define\|i\=xdefine\|undef\|i\=assign\|defstr\|deftok\|defalias\|undefalias\|strcat\|strlen\|substr\|include\|use\|pathsearch\|depend\|error\|warning\|fatal\|pragma\|line\|clear\|arg\|local\|stacksize\|note\|idefalias\)\>"
syn match nasmPreProc "^\s*\zs%\%(rep\|endrep\|exitrep\|i\=macro\|endmacro\|exitmacro\|rmacro\|irmacro\|unmacro\|unimacro\|rotate\|push\|pop\|repl\|while\|endwhile\)\>"
syn match nasmPreCondit "^\s*\zs%\%(el\)\=ifn\=\%(def\|ctx\|idn\|idni\|id\|num\|str\|macro\|env\|token\|empty\|defalias\|diri\=\|file\|use\|ver\)\=\>\|^\s*\zs%\%(else\|endif\)\>"
syn match nasmParameter "%[-+]\=\d\+\|%{[^}]*}\|%[*?]\|%%\k*\|%\$\+\k*\|%!\k\+\|%?\+\|%+"
syn match nasmStandard "\<__?\=\u[A-Z0-9_]*?\=__\>"

" Names; registers have no color, so that names stand out.
syn match nasmName "\<[[:alpha:]_?][[:alnum:]_?$@~#.]*"
" Registers and instructions
syn match nasmRegister "\<\%([abcd][lhx]\|[re][abcd]x\|[re]\=\%([sb]p\|[sd]i\)l\=\|r\%([89]\|1[0-5]\)[bwdl]\=\|[cdefgs]s\|[re]\=ip\|[re]\=flags\|cr[0-8]\|dr[0-7]\|tr[3-7]\|st\d\=\|mm[0-7]\|[xyz]mm\%([12]\=\d\|3[01]\)\|k[0-7]\|bnd[0-3]\|tmm[0-7]\)\>"
syn keyword nasmInstruction aaa aad aam aas adc adcx add adox and andn arpl bextr blsi blsmsk blsr bound bsf bsr bswap bt
syn keyword nasmInstruction btc btr bts bzhi call cbw cdq cdqe clc cld clflush clflushopt cli clts cmc cmp cmpsb cmpsd
syn keyword nasmInstruction cmpsq cmpsw cmpxchg cmpxchg16b cmpxchg8b cpuid cqo crc32 cwd cwde daa das dec div
syn keyword nasmInstruction emms endbr32 endbr64 enter hlt idiv imul in inc insb insd insw int int3 into invd invlpg iret
syn keyword nasmInstruction iretd iretq jcxz jecxz jmp jrcxz lahf lar lds lea leave les lfence lfs lgdt lgs lidt lldt lmsw
syn keyword nasmInstruction lodsb lodsd lodsq lodsw loop loope loopne loopnz loopz lsl lss ltr lzcnt mfence mov movbe movnti
syn keyword nasmInstruction movsb movsd movsq movsw movsx movsxd movzx mul mulx neg nop not or out outsb outsd outsw pause
syn keyword nasmInstruction pdep pext pop popa popad popcnt popf popfd popfq prefetchnta prefetcht0 prefetcht1 prefetcht2
syn keyword nasmInstruction prefetchw push pusha pushad pushf pushfd pushfq rcl rcr rdrand rdseed ret retf retn rol ror rorx
syn keyword nasmInstruction sahf sal sar sarx sbb scasb scasd scasq scasw sfence sgdt shl shld shlx shr shrd shrx
syn keyword nasmInstruction sidt sldt smsw stc std sti stosb stosd stosq stosw str sub swapgs test tzcnt ud2 verr verw wait
syn keyword nasmInstruction xadd xchg xgetbv xlatb xor mwait monitor sysenter sysexit sysret invpcid
syn match nasmInstruction "\<\%(j\|set\|cmov\)\%(n\=[abgl]e\=\|n\=[cosz]\|n\=e\|n\=p\|p[eo]\)\>"
syn match nasmInstruction "\<f\%(2xm1\|abs\|addp\=\|bld\|bstp\|chs\|n\=clex\|cmov\%(n\=\%(be\=\|e\|u\)\)\|u\=comi\=p\{,2}\|cos\|decstp\|divr\=p\=\|ffreep\=\|ffree\|iadd\|icom\|icomp\|idiv\|idivr\|ild\|imul\|incstp\|n\=init\|istp\=\|isttp\|isubr\=\|ld\|ld1\|ldcw\|ldenv\|ldl2[et]\|ldlg2\|ldln2\|ldpi\|ldz\|mulp\=\|nop\|patan\|prem1\=\|ptan\|rndint\|rstor\|n\=save\|scale\|sin\|sincos\|sqrt\|stp\=\|n\=stcw\|n\=stenv\|n\=stsw\|subr\=p\=\|tst\|wait\|xam\|xch\|xrstor\|xsave\|xtract\|yl2x\|yl2xp1\)\>"
syn match nasmInstruction "\<v\=\%(add\|and\|andn\|cmp\|comi\|div\|max\|min\|mov[aun]\|movh\|movl\|mul\|or\|rcp\|rsqrt\|shuf\|sqrt\|sub\|ucomi\|unpck[hl]\|xor\|h\%(add\|sub\)\|addsub\|blendv\=\|dp\|round\|broadcast\|f\%(n\=m\)\%(add\|sub\)\%(132\|213\|231\)\)[ps][sdh]\>"
syn match nasmInstruction "\<v\=cvt\%(t\=[ps][sdi]2[ps]\=[sdi]q\=\|dq2p[sd]\|t\=p[sd]2\%(dq\|pi\)\|si2s[sd]\|t\=s[sd]2si\|s[sd]2s[sd]\)\>"
syn match nasmInstruction "\<v\=p\%(abs[bwd]\|add\%(u\=s\)\=[bwdq]\|alignr\|andn\=[dq]\=\|avg[bw]\|blend\%(vb\|[wd]\)\|broadcast[bwdq]\|cmp\%(eq\|gt\)[bwdq]\|cmp[ei]str[im]\|extr[bwdq]\|h\%(add\|sub\)s\=[wd]\|insr[bwdq]\|madd\%(wd\|ubsw\)\|max[su][bwdq]\|min[su][bwdq]\|mov\%(mskb\|[sz]x[bwd][wdq]\)\|mul\%(h\%(u\|rs\)\=w\|l[wdq]\|u\=dq\)\|or[dq]\=\|perm[dqbw]\|perm2[fi]128\|sadbw\|shuf\%([bd]\|[hl]\=w\)\|sign[bwd]\|sll[wdq]q\=\|sll[dq]q\|sra[wdq]\|srl[wdq]q\=\|sub\%(u\=s\)\=[bwdq]\|test\|unpck[hl]\%(bw\|wd\|dq\|qdq\)\|ack[su]s\%(wb\|dw\)\|xor[dq]\=\|clmulqdq\)\>"
syn match nasmInstruction "\<v\=\%(mov\%([dq]\|dq[au]\|dqu\%(8\|16\|32\|64\)\|dqa\%(32\|64\)\|hlps\|lhps\|mskp[sd]\|ntdqa\=\|ntp[sd]\|s[hl]dup\|ddup\|dq2q\|q2dq\|s[sd]\)\|zeroupper\|zeroall\|lddqu\|ldmxcsr\|stmxcsr\|maskmovdqu\|extract[fi]128\|insert[fi]128\|aes\%(enc\|dec\)\%(last\)\=\|aesimc\|aeskeygenassist\|sha\%(1\|256\)\%(rnds[24]\|msg[12]\|nexte\)\)\>"
syn keyword nasmSpecial syscall rdtsc rdtscp rdmsr wrmsr rdpmc wbinvd rsm

" Numbers and strings
syn match nasmNumber "\<\%(0[xh]\x[0-9a-f_]*\|0[bdoqy][0-9_]\+\|\d[0-9a-f_]*h\|[01_]\+[by]\|\o[0-7_]*[oq]\|\d[0-9_]*[dt]\=\)\>\|\$\d\x*\>"
syn match nasmFloat "\<\d[0-9_]*\.\%(\d[0-9_]*\)\=\%(e[-+]\=\d\+\)\=\|\<\d[0-9_]*e[-+]\=\d\+\>\|\<0x\x*\.\x*p[-+]\=\d\+\>"
syn match nasmOperator "[-+*/|&^\~!<>=]"
syn region nasmString start=+"+ end=+"\|$+ oneline
syn region nasmString start=+'+ end=+'\|$+ oneline
syn region nasmString start=+`+ skip=+\\.+ end=+`\|$+ oneline contains=nasmEscape
syn match nasmEscape contained "\\\%([abefnrtv'\"`\\?0]\|\o\{1,3}\|x\x\{1,2}\|u\x\{4}\|U\x\{8}\)"

syn match nasmComment ";.*" contains=nasmTodo
syn keyword nasmTodo contained TODO FIXME XXX NOTE

hi def link nasmLabel Label
hi def link nasmName Identifier
hi def link nasmLocal Identifier
hi def link nasmType Type
hi def link nasmStorage StorageClass
hi def link nasmRepeat Repeat
hi def link nasmDirective Statement
hi def link nasmPreProc PreProc
hi def link nasmPreCondit PreCondit
hi def link nasmParameter PreProc
hi def link nasmStandard Macro
hi def link nasmInstruction Statement
hi def link nasmSpecial Special
hi def link nasmNumber Number
hi def link nasmFloat Float
hi def link nasmString String
hi def link nasmEscape SpecialChar
hi def link nasmComment Comment
hi def link nasmTodo Todo

syn sync fromstart
let b:current_syntax = "nasm"
