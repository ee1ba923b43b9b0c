" Language:  Vim script
" Reference: Vim 9.1's help: usr_41, eval, builtin (functions), index (commands), options, autocmd
"            (events), map, syntax; the tables below are those of the help
" Beyond Vim 9.0: a here-document of :lua, :python … is left plain instead of being an error; an
"            autocommand's events are found behind the name of a group.
" As Vim 9.0 has it, a word of an expression that abbreviates a command ("let x = b") is shown as one.
if exists("b:current_syntax")
  finish
endif

" What a line is made of. Commands are looked up in any bare word, but a call's name goes first.
syn match vimWord "\<\a\w*\>" contains=vimCommand
syn keyword vimCommand contained N[ext] P[rint] X a[ppend] abo[veleft] al[l] am[enu] an[oremenu]
syn keyword vimCommand contained ar[gs] arga[dd] argded[upe] argd[elete] arge[dit] argdo argg[lobal]
syn keyword vimCommand contained argl[ocal] argu[ment] as[cii] aun[menu] b[uffer] bN[ext] ba[ll]
syn keyword vimCommand contained bad[d] balt bd[elete] be[have] bel[owright] bf[irst] bl[ast]
syn keyword vimCommand contained bm[odified] bn[ext] bo[tright] bp[revious] br[ewind] brea[k]
syn keyword vimCommand contained breaka[dd] breakd[el] breakl[ist] bro[wse] bufdo buffers bun[load]
syn keyword vimCommand contained bw[ipeout] c[hange] cN[ext] cNf[ile] cabo[ve] cad[dbuffer]
syn keyword vimCommand contained cadde[xpr] caddf[ile] caf[ter] cal[l] cat[ch] cbef[ore] cbel[ow]
syn keyword vimCommand contained cbo[ttom] cb[uffer] cc ccl[ose] cd cdo cfd[o] ce[nter] cex[pr]
syn keyword vimCommand contained cf[ile] cfir[st] cgetb[uffer] cgete[xpr] cg[etfile] changes chd[ir]
syn keyword vimCommand contained che[ckpath] checkt[ime] chi[story] class cla[st] cle[arjumps]
syn keyword vimCommand contained cl[ist] clo[se] cme[nu] cn[ext] cnew[er] cnf[ile] cnoreme[nu]
syn keyword vimCommand contained co[py] col[der] colo[rscheme] comc[lear] comp[iler] con[tinue]
syn keyword vimCommand contained conf[irm] cope[n] cp[revious] cpf[ile] cq[uit] cr[ewind] cs[cope]
syn keyword vimCommand contained cst[ag] cunme[nu] cw[indow] d[elete] deb[ug] debugg[reedy]
syn keyword vimCommand contained defc[ompile] defer delc[ommand] delf[unction] delm[arks]
syn keyword vimCommand contained dif[fupdate] diffg[et] diffo[ff] diffp[atch] diffpu[t] diffs[plit]
syn keyword vimCommand contained diffthis dig[raphs] di[splay] disa[ssemble] dj[ump] dl dli[st]
syn keyword vimCommand contained dr[op] ds[earch] dsp[lit] e[dit] ea[rlier] echoc[onsole] echoe[rr]
syn keyword vimCommand contained echom[sg] echow[indow] em[enu] endclass enddef en[dif] endfo[r]
syn keyword vimCommand contained endf[unction] endt[ry] endw[hile] ene[w] ev[al] ex exi[t] exp[ort]
syn keyword vimCommand contained exu[sage] f[ile] files filet[ype] filt[er] fin[d] final fina[lly]
syn keyword vimCommand contained fini[sh] fir[st] fix[del] fo[ld] foldc[lose] foldd[oopen]
syn keyword vimCommand contained folddoc[losed] foldo[pen] for g[lobal] go[to] gr[ep] grepa[dd]
syn keyword vimCommand contained gu[i] gv[im] ha[rdcopy] h[elp] helpc[lose] helpf[ind] helpg[rep]
syn keyword vimCommand contained helpt[ags] hid[e] his[tory] hor[izontal] i[nsert] ij[ump] il[ist]
syn keyword vimCommand contained ime[nu] imp[ort] inoreme[nu] int[ro] is[earch] isp[lit] iunme[nu]
syn keyword vimCommand contained j[oin] ju[mps] k keepa[lt] kee[pmarks] keepj[umps] keepp[atterns]
syn keyword vimCommand contained lN[ext] lNf[ile] l[ist] lab[ove] lad[dexpr] laddb[uffer] laddf[ile]
syn keyword vimCommand contained laf[ter] la[st] lan[guage] lat[er] lbef[ore] lbel[ow] lbo[ttom]
syn keyword vimCommand contained lb[uffer] lc[d] lch[dir] lcl[ose] lcs[cope] ld[o] lfd[o] le[ft]
syn keyword vimCommand contained lefta[bove] leg[acy] lex[pr] lf[ile] lfir[st] lgetb[uffer]
syn keyword vimCommand contained lgete[xpr] lg[etfile] lgr[ep] lgrepa[dd] lh[elpgrep] lhi[story] ll
syn keyword vimCommand contained lla[st] lli[st] lmak[e] lne[xt] lnew[er] lnf[ile] loadk[eymap]
syn keyword vimCommand contained lo[adview] loc[kmarks] lockv[ar] lol[der] lope[n] lp[revious]
syn keyword vimCommand contained lpf[ile] lr[ewind] ls lt[ag] lua luad[o] luaf[ile] lv[imgrep]
syn keyword vimCommand contained lvimgrepa[dd] lw[indow] m[ove] ma[rk] mak[e] marks mat[ch] me[nu]
syn keyword vimCommand contained menut[ranslate] mes[sages] mk[exrc] mks[ession] mksp[ell] mkv[imrc]
syn keyword vimCommand contained mkvie[w] mod[e] mz[scheme] mzf[ile] nbc[lose] nb[key] nbs[art]
syn keyword vimCommand contained n[ext] new nme[nu] nnoreme[nu] noa[utocmd] noh[lsearch] noreme[nu]
syn keyword vimCommand contained nos[wapfile] nu[mber] nunme[nu] ol[dfiles] o[pen] ome[nu] on[ly]
syn keyword vimCommand contained onoreme[nu] opt[ions] ounme[nu] ow[nsyntax] pa[ckadd] packl[oadall]
syn keyword vimCommand contained pc[lose] ped[it] pe[rl] p[rint] profd[el] prof[ile] pro[mptfind]
syn keyword vimCommand contained promptr[epl] perld[o] po[p] popu[p] pp[op] pre[serve] prev[ious]
syn keyword vimCommand contained ps[earch] pt[ag] ptN[ext] ptf[irst] ptj[ump] ptl[ast] ptn[ext]
syn keyword vimCommand contained ptp[revious] ptr[ewind] pts[elect] public pu[t] pw[d] py3 python3
syn keyword vimCommand contained py3d[o] py3f[ile] py[thon] pyd[o] pyf[ile] pyx pythonx pyxd[o]
syn keyword vimCommand contained pyxf[ile] q[uit] quita[ll] qa[ll] r[ead] rec[over] red[o] redi[r]
syn keyword vimCommand contained redr[aw] redraws[tatus] redrawt[abline] reg[isters] res[ize]
syn keyword vimCommand contained ret[ab] rew[ind] ri[ght] rightb[elow] rub[y] rubyd[o] rubyf[ile]
syn keyword vimCommand contained rund[o] ru[ntime] rv[iminfo] s[ubstitute] sN[ext] san[dbox]
syn keyword vimCommand contained sa[rgument] sal[l] sav[eas] sb[uffer] sbN[ext] sba[ll] sbf[irst]
syn keyword vimCommand contained sbl[ast] sbm[odified] sbn[ext] sbp[revious] sbr[ewind]
syn keyword vimCommand contained scr[iptnames] scripte[ncoding] scriptv[ersion] scs[cope]
syn keyword vimCommand contained setf[iletype] sf[ind] sfir[st] sh[ell] sim[alt] sig[n] sil[ent]
syn keyword vimCommand contained sl[eep] sla[st] sm[agic] sme[nu] smi[le] sn[ext] sno[magic]
syn keyword vimCommand contained snoreme[nu] sor[t] so[urce] spelld[ump] spe[llgood] spelli[nfo]
syn keyword vimCommand contained spellra[re] spellr[epall] spellu[ndo] spellw[rong] sp[lit]
syn keyword vimCommand contained spr[evious] sre[wind] st[op] sta[g] star[tinsert] startg[replace]
syn keyword vimCommand contained startr[eplace] static stopi[nsert] stj[ump] sts[elect] sun[hide]
syn keyword vimCommand contained sunme[nu] sus[pend] sv[iew] sw[apname] synti[me] sync[bind] t
syn keyword vimCommand contained tN[ext] tabN[ext] tabc[lose] tabdo tabe[dit] tabf[ind] tabfir[st]
syn keyword vimCommand contained tabl[ast] tabm[ove] tabnew tabn[ext] tabo[nly] tabp[revious]
syn keyword vimCommand contained tabr[ewind] tabs tab ta[g] tags tc[d] tch[dir] tcl tcld[o]
syn keyword vimCommand contained tclf[ile] te[aroff] ter[minal] tf[irst] th[row] tj[ump] tl[ast]
syn keyword vimCommand contained tlm[enu] tln[oremenu] tlu[nmenu] tm[enu] tn[ext] to[pleft]
syn keyword vimCommand contained tp[revious] tr[ewind] try ts[elect] tu[nmenu] u[ndo] undoj[oin]
syn keyword vimCommand contained undol[ist] unh[ide] unlo[ckvar] unme[nu] uns[ilent] up[date]
syn keyword vimCommand contained v[global] var ve[rsion] verb[ose] vert[ical] vim9[cmd] vim9s[cript]
syn keyword vimCommand contained vim[grep] vimgrepa[dd] vi[sual] viu[sage] vie[w] vme[nu] vne[w]
syn keyword vimCommand contained vnoreme[nu] vs[plit] vunme[nu] windo w[rite] wN[ext] wa[ll]
syn keyword vimCommand contained wi[nsize] winc[md] winp[os] wn[ext] wp[revious] wq wqa[ll] wu[ndo]
syn keyword vimCommand contained wv[iminfo] x[it] xa[ll] xme[nu] xr[estore] xnoreme[nu] xunme[nu]
syn keyword vimCommand contained y[ank] z

" Numbers, strings, names, operators
syn match  vimNumber   "\<\d\+\%(\.\d\+\%([eE][-+]\=\d\+\)\=\)\="
syn match  vimNumber   "\<0[xX]\x\+\|\<0[bB][01]\+\|#\x\{6}\>"
syn match  vimVariable "\<[bwglstav]:\h[[:alnum:]_#]*"
syn match  vimVariable "\<a:\d\+\>"
syn match  vimVariable "\%([[:alnum:]_,>)\]]\s\+\)\@16<=&\a\w*"
syn match  vimVariable "%\%(:[phtre]\)\+"
syn match  vimEnvironment "\$\h\w*"
syn match  vimRegister "@[-\"*+.:%#=]"
syn match  vimOperator "!\|\.\.\."
syn match  vimOperator "&&\|||\|[-+.]=\=\|\.\.=\=\|->"
syn match  vimOperator "\%([=!]=\|[=!]\~\|[<>]=\=\)[?#]\="
syn match  vimOperator "=\@1<!=[=~]\@!"
syn match  vimOperator "\<is\%(not\)\=\>"
syn match  vimString   "'\%([^']\|''\)*'"
syn region vimString   oneline start=+[[:alnum:]_>!\\@]\@1<!"\%(\%([^\\"]\|\\.\)*"\)\@=+ skip=+\\.+ end=+"+ contains=vimEscape
syn match  vimEscape   "\\." contained
syn match  vimMark     "'[<>[\]a-zA-Z]\ze\s*\%(,\|$\)"
syn match  vimMark     ",\@1<='[<>[\]a-zA-Z]"
syn match  vimMark     "%\ze[dgsv]"
syn match  vimNotation "\\\=<\%([ACDMSTacdmst2-4]-\)*\%([fF]\d\{1,2}\|\a\{2,}\|[^ \t<>]\)>"
syn match  vimNotation "\\\=<\%(q-\|f-\|sfile\|cword\|cWORD\|cfile\|afile\|abuf\|amatch\|slnum\|stack\|script\)\%(\a*\)>"
syn match  vimNotation "<line[12]>"

" Calls; within parentheses a bare word is a variable
syn region vimParens matchgroup=vimDelimiter start="(" end=")" contains=@vimExpression
syn region vimParens matchgroup=vimDelimiter start="{" end="}" contains=@vimExpression
syn match  vimOperand "\<\%([bwglstav]:\)\=\h[[:alnum:]_#]*" contained
syn match  vimOperand "\<a:\d\+\>" contained
syn match  vimNineType "\%(\h\w*\s*:\s\)\@24<=\<\%(any\|blob\|bool\|channel\|dict\|float\|func\|job\|list\|number\|string\|void\)\>" contained
syn match  vimCall "\<\%([sg]:\)\=\h[[:alnum:]_.]*\ze\s*(" contains=vimFunctionName
syn match  vimAutoloadCall "\<\h\w*#[[:alnum:]_#]*\ze("
syn cluster vimExpression contains=vimNineType,vimNumber,vimVariable,vimOperand,vimEnvironment,vimRegister,vimOperator,vimString,vimNotation,vimCall,vimParens,vimContinuation,vimComment
syn keyword vimFunctionName contained abs acos add and append appendbufline argc argidx arglistid
syn keyword vimFunctionName contained argv asin assert_beeps assert_equal assert_equalfile
syn keyword vimFunctionName contained assert_exception assert_fails assert_false assert_inrange
syn keyword vimFunctionName contained assert_match assert_nobeep assert_notequal assert_notmatch
syn keyword vimFunctionName contained assert_report assert_true atan atan2 autocmd_add
syn keyword vimFunctionName contained autocmd_delete autocmd_get balloon_gettext balloon_show
syn keyword vimFunctionName contained balloon_split blob2list browse browsedir bufadd bufexists
syn keyword vimFunctionName contained buffer_exists buffer_name buffer_number buflisted bufload
syn keyword vimFunctionName contained bufloaded bufname bufnr bufwinid bufwinnr byte2line byteidx
syn keyword vimFunctionName contained byteidxcomp call ceil ch_canread ch_close ch_close_in
syn keyword vimFunctionName contained ch_evalexpr ch_evalraw ch_getbufnr ch_getjob ch_info ch_log
syn keyword vimFunctionName contained ch_logfile ch_open ch_read ch_readblob ch_readraw ch_sendexpr
syn keyword vimFunctionName contained ch_sendraw ch_setoptions ch_status changenr char2nr charclass
syn keyword vimFunctionName contained charcol charidx chdir cindent clearmatches col complete
syn keyword vimFunctionName contained complete_add complete_check complete_info confirm copy cos
syn keyword vimFunctionName contained cosh count cscope_connection cursor debugbreak deepcopy delete
syn keyword vimFunctionName contained deletebufline did_filetype diff_filler diff_hlID digraph_get
syn keyword vimFunctionName contained digraph_getlist digraph_set digraph_setlist echoraw empty
syn keyword vimFunctionName contained environ escape eval eventhandler executable execute exepath
syn keyword vimFunctionName contained exists exists_compiled exp expand expandcmd extend extendnew
syn keyword vimFunctionName contained feedkeys file_readable filereadable filewritable filter
syn keyword vimFunctionName contained finddir findfile flatten flattennew float2nr floor fmod
syn keyword vimFunctionName contained fnameescape fnamemodify foldclosed foldclosedend foldlevel
syn keyword vimFunctionName contained foldtext foldtextresult foreground fullcommand funcref
syn keyword vimFunctionName contained function garbagecollect get getbufinfo getbufline
syn keyword vimFunctionName contained getbufoneline getbufvar getcellwidths getchangelist getchar
syn keyword vimFunctionName contained getcharmod getcharpos getcharsearch getcharstr getcmdcompltype
syn keyword vimFunctionName contained getcmdline getcmdpos getcmdscreenpos getcmdtype getcmdwintype
syn keyword vimFunctionName contained getcompletion getcurpos getcursorcharpos getcwd getenv
syn keyword vimFunctionName contained getfontname getfperm getfsize getftime getftype getimstatus
syn keyword vimFunctionName contained getjumplist getline getloclist getmarklist getmatches
syn keyword vimFunctionName contained getmousepos getmouseshape getpid getpos getqflist getreg
syn keyword vimFunctionName contained getreginfo getregtype getscriptinfo gettabinfo gettabvar
syn keyword vimFunctionName contained gettabwinvar gettagstack gettext getwininfo getwinpos
syn keyword vimFunctionName contained getwinposx getwinposy getwinvar glob glob2regpat globpath has
syn keyword vimFunctionName contained has_key haslocaldir hasmapto highlightID highlight_exists
syn keyword vimFunctionName contained histadd histdel histget histnr hlID hlexists hlget hlset
syn keyword vimFunctionName contained hostname iconv indent index indexof input inputdialog
syn keyword vimFunctionName contained inputlist inputrestore inputsave inputsecret insert interrupt
syn keyword vimFunctionName contained invert isabsolutepath isdirectory isinf islocked isnan items
syn keyword vimFunctionName contained job_getchannel job_info job_setoptions job_start job_status
syn keyword vimFunctionName contained job_stop join js_decode js_encode json_decode json_encode keys
syn keyword vimFunctionName contained keytrans last_buffer_nr len libcall libcallnr line line2byte
syn keyword vimFunctionName contained lispindent list2blob list2str listener_add listener_flush
syn keyword vimFunctionName contained listener_remove localtime log log10 luaeval map maparg
syn keyword vimFunctionName contained mapcheck maplist mapnew mapset match matchadd matchaddpos
syn keyword vimFunctionName contained matcharg matchdelete matchend matchfuzzy matchfuzzypos
syn keyword vimFunctionName contained matchlist matchstr matchstrpos max menu_info min mkdir mode
syn keyword vimFunctionName contained mzeval nextnonblank nr2char or pathshorten perleval
syn keyword vimFunctionName contained popup_atcursor popup_beval popup_clear popup_close
syn keyword vimFunctionName contained popup_create popup_dialog popup_filter_menu popup_filter_yesno
syn keyword vimFunctionName contained popup_findecho popup_findinfo popup_findpreview
syn keyword vimFunctionName contained popup_getoptions popup_getpos popup_hide popup_list
syn keyword vimFunctionName contained popup_locate popup_menu popup_move popup_notification
syn keyword vimFunctionName contained popup_setoptions popup_settext popup_show pow prevnonblank
syn keyword vimFunctionName contained printf prompt_getprompt prompt_setcallback prompt_setinterrupt
syn keyword vimFunctionName contained prompt_setprompt prop_add prop_add_list prop_clear prop_find
syn keyword vimFunctionName contained prop_list prop_remove prop_type_add prop_type_change
syn keyword vimFunctionName contained prop_type_delete prop_type_get prop_type_list pum_getpos
syn keyword vimFunctionName contained pumvisible py3eval pyeval pyxeval rand range readblob readdir
syn keyword vimFunctionName contained readdirex readfile reduce reg_executing reg_recording reltime
syn keyword vimFunctionName contained reltimefloat reltimestr remote_expr remote_foreground
syn keyword vimFunctionName contained remote_peek remote_read remote_send remote_startserver remove
syn keyword vimFunctionName contained rename repeat resolve reverse round rubyeval screenattr
syn keyword vimFunctionName contained screenchar screenchars screencol screenpos screenrow
syn keyword vimFunctionName contained screenstring search searchcount searchdecl searchpair
syn keyword vimFunctionName contained searchpairpos searchpos server2client serverlist setbufline
syn keyword vimFunctionName contained setbufvar setcellwidths setcharpos setcharsearch setcmdline
syn keyword vimFunctionName contained setcmdpos setcursorcharpos setenv setfperm setline setloclist
syn keyword vimFunctionName contained setmatches setpos setqflist setreg settabvar settabwinvar
syn keyword vimFunctionName contained settagstack setwinvar sha256 shellescape shiftwidth
syn keyword vimFunctionName contained sign_define sign_getdefined sign_getplaced sign_jump
syn keyword vimFunctionName contained sign_place sign_placelist sign_undefine sign_unplace
syn keyword vimFunctionName contained sign_unplacelist simplify sin sinh slice sort sound_clear
syn keyword vimFunctionName contained sound_stop soundfold spellbadword spellsuggest split sqrt
syn keyword vimFunctionName contained srand state str2float str2list str2nr strcharlen strcharpart
syn keyword vimFunctionName contained strchars strdisplaywidth strftime strgetchar stridx string
syn keyword vimFunctionName contained strlen strpart strptime strridx strtrans strwidth submatch
syn keyword vimFunctionName contained substitute swapfilelist swapinfo swapname synID synIDattr
syn keyword vimFunctionName contained synIDtrans synconcealed synstack system systemlist
syn keyword vimFunctionName contained tabpagebuflist tabpagenr tabpagewinnr tagfiles taglist tan
syn keyword vimFunctionName contained tanh tempname term_dumpdiff term_dumpload term_dumpwrite
syn keyword vimFunctionName contained term_getaltscreen term_getansicolors term_getattr
syn keyword vimFunctionName contained term_getcursor term_getjob term_getline term_getscrolled
syn keyword vimFunctionName contained term_getsize term_getstatus term_gettitle term_gettty
syn keyword vimFunctionName contained term_list term_scrape term_sendkeys term_setansicolors
syn keyword vimFunctionName contained term_setapi term_setkill term_setrestore term_setsize
syn keyword vimFunctionName contained term_start term_wait terminalprops test_alloc_fail
syn keyword vimFunctionName contained test_autochdir test_feedinput test_garbagecollect_now
syn keyword vimFunctionName contained test_garbagecollect_soon test_getvalue test_gui_event
syn keyword vimFunctionName contained test_ignore_error test_mswin_event test_null_blob
syn keyword vimFunctionName contained test_null_channel test_null_dict test_null_function
syn keyword vimFunctionName contained test_null_job test_null_list test_null_partial
syn keyword vimFunctionName contained test_null_string test_option_not_set test_override
syn keyword vimFunctionName contained test_refcount test_setmouse test_settime test_srand_seed
syn keyword vimFunctionName contained test_unknown test_void timer_info timer_pause timer_start
syn keyword vimFunctionName contained timer_stop timer_stopall tolower toupper tr trim trunc type
syn keyword vimFunctionName contained typename undofile undotree uniq values virtcol virtcol2col
syn keyword vimFunctionName contained visualmode wildmenumode win_execute win_findbuf win_getid
syn keyword vimFunctionName contained win_gettype win_gotoid win_id2tabwin win_id2win
syn keyword vimFunctionName contained win_move_separator win_move_statusline win_screenpos
syn keyword vimFunctionName contained win_splitmove winbufnr wincol windowsversion winheight
syn keyword vimFunctionName contained winlayout winline winnr winrestcmd winrestview winsaveview
syn keyword vimFunctionName contained winwidth wordcount writefile xor

" Comments, titles in them, and continued lines
syn match  vimComment ~\s\@1<="[^"]*$~ contains=vimTodo
syn match  vimComment ~^\s*".*~ contains=vimTodo,vimQuoted,vimTitle
syn match  vimComment ~^\s*#.*~ contains=vimTodo,vimQuoted
" In a list of Vim9 script a line may begin with a string.
syn match  vimString ~^\s*"\%([^"\\]\|\\.\)*"\ze\s*[])}]*,\s*\%(#.*\)\=$~ contains=vimEscape
" Of Vim9 script; #{ is a dictionary of the older one.
syn match  vimComment ~\s\@1<=#\%({\|$\)\@!.*~ contains=vimTodo
syn match  vimQuoted  ~\%(\S\s\)\@2<="[^"]\+"~ contained
syn match  vimTitle   ~^\s*"\zs\s*\%([sS]:\|\h\w*#\)\=\u\w*\%(\s\+\u\w*\)*:~ contained contains=vimTodo
syn keyword vimTodo contained TODO FIXME XXX COMBAK
syn match  vimContinuation "^\s*\\"

" Variables
syn match vimLet "\<\%(let\|unlet!\=\|const\?\|final\)\>" nextgroup=vimTarget skipwhite
syn match vimLet "\<unl\%[et]!"
syn match vimFlow "\<\%(if\|el\%[se]\|elsei\%[f]\|retu\%[rn]\|wh\%[ile]\)\>" nextgroup=vimTarget skipwhite
syn match vimTarget "&\=\%([bwglstav]:\)\=\h[[:alnum:]_#]*\>\%(\s*(\|:\a\)\@!" contained
syn match vimTarget "\h\w*#[[:alnum:]_#]\+" contained

" Functions
syn match vimFunctionWord "\<\%(fu\%[nction]\|def\)\ze\%(!\=\s\+\S\|\s*$\)" nextgroup=vimFunctionHead
syn match vimFunctionHead "!\=\s\+[^ \t(]*" contained contains=vimScope
syn match vimScope "\<s:" contained
syn match vimScope "<[sS][iI][dD]>" contained
syn match vimFunctionEnd "\<\%(endf\%[unction]\|enddef\)\>"

" :echo takes expressions up to a bar; so does :execute
syn region vimEcho matchgroup=vimStatement oneline keepend start="\<ec\%[ho]\>(\@!" start="\<echon\>" end="|" end="$"
      \ contains=vimString,vimOperand,vimCall,vimEnvironment,vimNotation,vimComment
syn region vimExecute matchgroup=vimStatement oneline keepend start="\<exe\%[cute]\>(\@!" end="||\@!" end="$"
      \ contains=vimString,vimNumber,vimOperand,vimOperator,vimParens,vimEnvironment,vimNotation,vimComment
syn match vimEchoHighlight "\<echoh\%[l]\>" nextgroup=vimGroup skipwhite
syn match vimGroup "\<\h\w*\>" contained

" :filetype
syn match vimFiletype "\<filet\%[ype]\>" nextgroup=vimFiletypeWord skipwhite
syn match vimFiletypeWord "\<\%(detect\|plugin\|indent\|on\|off\)\>" contained nextgroup=vimFiletypeWord skipwhite

" :normal takes the rest of the line, :s its pattern
syn match vimNormal "\<norm\%[al]\>!\=" nextgroup=vimNormalKeys
syn match vimNormalKeys ".*" contained contains=vimNotation
syn match vimSubstitute "\%(^\|[:|%>]\|\<sil\%[ent]!\=\)\s*\%('[<>],'\|\d\+,\%(\d\+\|\$\)\)\=\zss\ze\([/#!@]\)" nextgroup=vimSubstitution
syn match vimSubstitute "\%('[<>],'[<>]\)\@5<=s\ze\([/#!@]\)" nextgroup=vimSubstitution
syn match vimSubstitution "\([/#!@+]\)\%(\\.\|\1\@!.\)*\1\%(\%(\\.\|\1\@!.\)*\1[&cegiInp#lr]*\)\=" contained contains=vimSubstituteMark
syn match vimSubstituteMark "[/][cegiInp]*\|\\[()1-9]" contained

" :set
syn region vimSet matchgroup=vimStatement oneline keepend start="\<se\%[t]\>(\@!" start="\<setl\%[ocal]\>" start="\<setg\%[lobal]\>" skip="\\|" end="|" end="$"
      \ contains=vimOption,vimOptionMark,vimOptionValue,vimComment,vimTerminal
syn match vimOptionMark  "\w\@1<=\%(&vim\|&vi\|[&!<?]\)" contained
syn match vimOptionValue "[-+^]\=[=:]\%(\\.\|[^ \t|\\]\)*" contained contains=vimOptionComma,vimString,vimNotation,vimEnvironment
syn match vimOptionComma "[,:]" contained
syn match vimOption "\<\%(no\|inv\)\l\+\>" contained
syn match vimTerminal "\<t_\%(\w\w\|..\)" contained
syn keyword vimOption contained all termcap
syn keyword vimOption contained acd ai akm al aleph allowrevins altkeymap ambiwidth ambw anti
syn keyword vimOption contained antialias ar arab arabic arabicshape ari arshape asd autochdir
syn keyword vimOption contained autoindent autoread autoshelldir autowrite autowriteall aw awa
syn keyword vimOption contained background backspace backup backupcopy backupdir backupext
syn keyword vimOption contained backupskip balloondelay ballooneval balloonevalterm balloonexpr bdir
syn keyword vimOption contained bdlay belloff beval bevalterm bex bexpr bg bh bin binary biosk
syn keyword vimOption contained bioskey bk bkc bl bo bomb breakat breakindent breakindentopt bri
syn keyword vimOption contained briopt brk browsedir bs bsdir bsk bt bufhidden buflisted buftype
syn keyword vimOption contained casemap cb cc ccv cd cdh cdhome cdpath cedit cf cfu ch charconvert
syn keyword vimOption contained ci cin cindent cink cinkeys cino cinoptions cinscopedecls cinsd cinw
syn keyword vimOption contained cinwords clipboard cm cmdheight cmdwinheight cmp cms co cocu cole
syn keyword vimOption contained colorcolumn columns com comments commentstring compatible complete
syn keyword vimOption contained completefunc completeopt completepopup completeslash concealcursor
syn keyword vimOption contained conceallevel confirm consk conskey copyindent cot cp cpo cpoptions
syn keyword vimOption contained cpp cpt crb cryptmethod cscopepathcomp cscopeprg cscopequickfix
syn keyword vimOption contained cscoperelative cscopetag cscopetagorder cscopeverbose csl cspc csprg
syn keyword vimOption contained csqf csre cst csto csverb cuc cul culopt cursorbind cursorcolumn
syn keyword vimOption contained cursorline cursorlineopt cwh debug deco def define delcombine dex dg
syn keyword vimOption contained dict dictionary diff diffexpr diffopt digraph dip dir directory
syn keyword vimOption contained display dy ea ead eadirection eb ed edcompatible ef efm ei ek emo
syn keyword vimOption contained emoji enc encoding endoffile endofline eof eol ep equalalways
syn keyword vimOption contained equalprg errorbells errorfile errorformat esckeys et eventignore ex
syn keyword vimOption contained expandtab exrc fcl fcs fdc fde fdi fdl fdls fdm fdn fdo fdt fen fenc
syn keyword vimOption contained fencs fex ff ffs fic fileencoding fileencodings fileformat
syn keyword vimOption contained fileformats fileignorecase filetype fillchars fixendofline fixeol fk
syn keyword vimOption contained fkmap flp fml fmr fo foldclose foldcolumn foldenable foldexpr
syn keyword vimOption contained foldignore foldlevel foldlevelstart foldmarker foldmethod
syn keyword vimOption contained foldminlines foldnestmax foldopen foldtext formatexpr formatlistpat
syn keyword vimOption contained formatoptions formatprg fp fs fsync ft gcr gd gdefault gfm gfn gfs
syn keyword vimOption contained gfw ghr gli go gp grepformat grepprg gtl gtt guicursor guifont
syn keyword vimOption contained guifontset guifontwide guiheadroom guiligatures guioptions guipty
syn keyword vimOption contained guitablabel guitabtooltip helpfile helpheight helplang hf hh hi hid
syn keyword vimOption contained hidden highlight history hk hkmap hkmapp hkp hl hlg hls hlsearch ic
syn keyword vimOption contained icon iconstring ignorecase im imactivatefunc imactivatekey imaf imak
syn keyword vimOption contained imc imcmdline imd imdisable imi iminsert ims imsearch imsf imst
syn keyword vimOption contained imstatusfunc imstyle inc include includeexpr incsearch inde
syn keyword vimOption contained indentexpr indentkeys indk inex inf infercase insertmode is isf
syn keyword vimOption contained isfname isi isident isk iskeyword isp isprint joinspaces js key
syn keyword vimOption contained keymap keymodel keyprotocol keywordprg km kmp kp kpc langmap
syn keyword vimOption contained langmenu langnoremap langremap laststatus lazyredraw lbr lcs
syn keyword vimOption contained linebreak lines linespace lisp lispoptions lispwords list listchars
syn keyword vimOption contained lm lmap lnr loadplugins lop lpl lrm ls lsp luadll lw lz ma macatsui
syn keyword vimOption contained magic makeef makeencoding makeprg mat matchpairs matchtime
syn keyword vimOption contained maxcombine maxfuncdepth maxmapdepth maxmem maxmempattern maxmemtot
syn keyword vimOption contained mco mef menc menuitems mfd mh mis mkspellmem ml mle mls mm mmd mmp
syn keyword vimOption contained mmt mod modeline modelineexpr modelines modifiable modified more
syn keyword vimOption contained mouse mousef mousefocus mousehide mousem mousemev mousemodel
syn keyword vimOption contained mousemoveevent mouses mouseshape mouset mousetime mp mps msm mzq
syn keyword vimOption contained mzquantum mzschemedll mzschemegcdll nf nrformats nu number
syn keyword vimOption contained numberwidth nuw odev oft ofu omnifunc opendevice operatorfunc opfunc
syn keyword vimOption contained osfiletype pa packpath para paragraphs paste pastetoggle patchexpr
syn keyword vimOption contained patchmode path pdev penc perldll pex pexpr pfn ph pheader pi pm
syn keyword vimOption contained pmbcs pmbfn popt pp preserveindent previewheight previewpopup
syn keyword vimOption contained previewwindow printdevice printencoding printexpr printfont
syn keyword vimOption contained printheader printmbcharset printmbfont printoptions prompt pt
syn keyword vimOption contained pumheight pumwidth pvh pvp pvw pw pythondll pythonhome
syn keyword vimOption contained pythonthreedll pythonthreehome pyx pyxversion qe qftf
syn keyword vimOption contained quickfixtextfunc quoteescape rdt re readonly redrawtime regexpengine
syn keyword vimOption contained relativenumber remap renderoptions report restorescreen revins ri
syn keyword vimOption contained rightleft rightleftcmd rl rlc rnu ro rop rs rtp ru rubydll ruf ruler
syn keyword vimOption contained rulerformat runtimepath sb sbo sbr sc scb scf scl scr scroll
syn keyword vimOption contained scrollbind scrollfocus scrolljump scrolloff scrollopt scs sect
syn keyword vimOption contained sections secure sel selection selectmode sessionoptions sft sh shcf
syn keyword vimOption contained shell shellcmdflag shellpipe shellquote shellredir shellslash
syn keyword vimOption contained shelltemp shelltype shellxescape shellxquote shiftround shiftwidth
syn keyword vimOption contained shm shortmess shortname showbreak showcmd showcmdloc showfulltag
syn keyword vimOption contained showmatch showmode showtabline shq si sidescroll sidescrolloff
syn keyword vimOption contained signcolumn siso sj slm sloc sm smartcase smartindent smarttab smc
syn keyword vimOption contained smd smoothscroll sms sn so softtabstop sol sp spc spell
syn keyword vimOption contained spellcapcheck spellfile spelllang spelloptions spellsuggest spf spk
syn keyword vimOption contained spl splitbelow splitkeep splitright spo spr sps sr srr ss ssl ssop
syn keyword vimOption contained st sta stal startofline statusline stl stmp sts su sua suffixes
syn keyword vimOption contained suffixesadd sw swapfile swapsync swb swf switchbuf sws sxe sxq syn
syn keyword vimOption contained synmaxcol syntax ta tabline tabpagemax tabstop tag tagbsearch
syn keyword vimOption contained tagcase tagfunc taglength tagrelative tags tagstack tal tb tbi tbidi
syn keyword vimOption contained tbis tbs tc tcldll tenc term termbidi termencoding termguicolors
syn keyword vimOption contained termwinkey termwinscroll termwinsize termwintype terse textauto
syn keyword vimOption contained textmode textwidth tf tfu tgc tgst thesaurus thesaurusfunc tildeop
syn keyword vimOption contained timeout timeoutlen title titlelen titleold titlestring tl tm to
syn keyword vimOption contained toolbar toolbariconsize top tpm tr ts tsl tsr tsrfu ttimeout
syn keyword vimOption contained ttimeoutlen ttm tty ttybuiltin ttyfast ttym ttymouse ttyscroll
syn keyword vimOption contained ttytype tw twk tws twsl twt tx uc udf udir ul undodir undofile
syn keyword vimOption contained undolevels undoreload updatecount updatetime ur ut varsofttabstop
syn keyword vimOption contained vartabstop vb vbs vdir ve verbose verbosefile vfile vi viewdir
syn keyword vimOption contained viewoptions vif viminfo viminfofile virtualedit visualbell vop vsts
syn keyword vimOption contained vts wa wak warn wb wc wcm wcr wd weirdinvert wfh wfw wh whichwrap wi
syn keyword vimOption contained wic wig wildchar wildcharm wildignore wildignorecase wildmenu
syn keyword vimOption contained wildmode wildoptions wim winaltkeys wincolor window winfixheight
syn keyword vimOption contained winfixwidth winheight winminheight winminwidth winptydll winwidth
syn keyword vimOption contained wiv wiw wm wmh wmnu wmw wop wrap wrapmargin wrapscan write writeany
syn keyword vimOption contained writebackup writedelay ws ww xtermcodes

" Mappings and abbreviations
syn match vimMap "\<\%([nvxsoilct]\=\%(nore\)\=map\|map\|noremap\)\>!\=(\@!" nextgroup=vimMapModifier,vimMapKeys skipwhite
syn match vimMap "\<\%(nn\%[oremap]\|vn\%[oremap]\|xn\%[oremap]\|snor\%[emap]\|ono\%[remap]\|ino\%[remap]\|cno\%[remap]\|no\%[remap]\|nm\%[ap]\|vm\%[ap]\|xm\%[ap]\|om\%[ap]\|im\%[ap]\|cm\%[ap]\)\>!\=(\@!" nextgroup=vimMapModifier,vimMapKeys skipwhite
syn match vimMap "\<\%([nvxsoilct]\=unmap\)\>!\=" nextgroup=vimMapModifier,vimMapKeys skipwhite
syn match vimMap "\<\%([nvxsoilct]\=mapc\%[lear]\)\>!\=" nextgroup=vimMapModifier skipwhite
syn match vimMap "\<\%(ab\%[breviate]\|[ic]a\%[bbrev]\|[ic]\=norea\%[bbrev]\|[ic]\=una\%[bbreviate]\)\>(\@!" nextgroup=vimMapModifier,vimMapKeys skipwhite
syn match vimMapKeys "\S\+" contained contains=vimNotation nextgroup=vimMapResult
syn match vimMapModifier "<\%(buffer\|expr\|nowait\|script\|silent\|special\|unique\)>" contained nextgroup=vimMapModifier,vimMapKeys skipwhite
syn region vimMapResult contained start="\s" skip="^\s*\\" end="\n\%(\s*\\\)\@!" contains=vimNotation,vimContinuation

" Autocommands: group, events, pattern, command
syn match vimAutocmd "\<\%(au\%[tocmd]\|do\%[autocmd]\|doautoa\%[ll]\)\>!\=(\@!" nextgroup=vimEvents,vimAutocmdGroup skipwhite
syn match vimEvents "\a\+\%(,\a\+\)*\ze\%(\s\|$\)" contained contains=vimEvent nextgroup=vimAutocmdPattern skipwhite
" A word before the events names a group; no event's name begins like it.
syn match vimAutocmdGroup "\C\%(\%(Buf\|Cmd\|Cmdline\|Cmdwin\|Color\|Complete\|Cursor\|Dir\|Encoding\|Exit\|File\|Filter\|Focus\|Func\|GUI\|Insert\|Menu\|Mode\|Option\|Quick\|Quit\|Remote\|Safe\|Session\|Shell\|Sig\|Source\|Spell\|Stdin\|Swap\|Syntax\|Tab\|Term\|Text\|User\|Vim\|Win\)\%(\u\|\>\)\)\@!\h[[:alnum:]_#]*\ze\s\+\a\+\%(,\a\+\)*\s\+\S" contained nextgroup=vimEvents skipwhite
syn match vimAutocmdPattern "[^ \t|]\%(\\.\|[^ \t\\]\)*" contained nextgroup=vimAutocmdModifier skipwhite
syn match vimAutocmdModifier "\%(++\)\=\%(nested\|once\)\>" contained nextgroup=vimAutocmdModifier skipwhite
syn match vimAugroup "\<aug\%[roup]\>!\=" nextgroup=vimAugroupName skipwhite
syn match vimAugroupName "\h[[:alnum:]_#-]*" contained
syn case ignore
syn keyword vimEvent contained BufAdd BufCreate BufDelete BufEnter BufFilePost BufFilePre BufHidden
syn keyword vimEvent contained BufLeave BufNew BufNewFile BufRead BufReadCmd BufReadPost BufReadPre
syn keyword vimEvent contained BufUnload BufWinEnter BufWinLeave BufWipeout BufWrite BufWriteCmd
syn keyword vimEvent contained BufWritePost BufWritePre CmdUndefined CmdlineChanged CmdlineEnter
syn keyword vimEvent contained CmdlineLeave CmdwinEnter CmdwinLeave ColorScheme ColorSchemePre
syn keyword vimEvent contained CompleteChanged CompleteDone CompleteDonePre CursorHold CursorHoldI
syn keyword vimEvent contained CursorMoved CursorMovedI DiffUpdated DirChanged DirChangedPre
syn keyword vimEvent contained EncodingChanged ExitPre FileAppendCmd FileAppendPost FileAppendPre
syn keyword vimEvent contained FileChangedRO FileChangedShell FileChangedShellPost FileEncoding
syn keyword vimEvent contained FileReadCmd FileReadPost FileReadPre FileType FileWriteCmd
syn keyword vimEvent contained FileWritePost FileWritePre FilterReadPost FilterReadPre
syn keyword vimEvent contained FilterWritePost FilterWritePre FocusGained FocusLost FuncUndefined
syn keyword vimEvent contained GUIEnter GUIFailed InsertChange InsertCharPre InsertEnter InsertLeave
syn keyword vimEvent contained InsertLeavePre MenuPopup ModeChanged OptionSet QuickFixCmdPost
syn keyword vimEvent contained QuickFixCmdPre QuitPre RemoteReply SafeState SafeStateAgain
syn keyword vimEvent contained SessionLoadPost ShellCmdPost ShellFilterPost SigUSR1 SourceCmd
syn keyword vimEvent contained SourcePost SourcePre SpellFileMissing StdinReadPost StdinReadPre
syn keyword vimEvent contained SwapExists Syntax TabClosed TabEnter TabLeave TabNew TermChanged
syn keyword vimEvent contained TermResponse TerminalOpen TerminalWinOpen TextChanged TextChangedI
syn keyword vimEvent contained TextChangedP TextChangedT TextYankPost User VimEnter VimLeave
syn keyword vimEvent contained VimLeavePre VimResized VimResume VimSuspend WinClosed WinEnter
syn keyword vimEvent contained WinLeave WinNew WinResized WinScrolled
syn case match

" User commands
syn region vimUserCommand oneline keepend matchgroup=vimStatement start="^\s*:*\zscom\%[mand]\>!\=" start="|\s*\zscom\%[mand]\>!\=" end="$"
      \ contains=vimAttribute,vimString,vimNotation,vimNumber,vimOperator,vimWord,vimCall,vimCommandCall,vimCommandLine,vimCommandName,vimCommandHighlight
syn match vimAttribute "\s\@1<=-\a\+\%(=[^ \t]*\)\=" contained contains=vimAttributeName,vimAttributeValue,vimAttributeMark
syn match vimAttribute "\s\@1<=-complete=\%(custom\|customlist\),\S*" contained contains=vimAttributeName,vimAttributeValue,vimAttributeMark,vimAttributeFunction
syn match vimAttributeMark "-\|=[+?]\=" contained
syn match vimAttributeName "-\@1<=\%(nargs\|complete\|range\|count\|bang\|bar\|register\|addr\|keepscript\)" contained
syn match vimAttributeValue "=\@1<=[^ \t,+?][^ \t,]*" contained
syn match vimAttributeFunction ",\zs\S\+" contained
syn match vimCommandLine "\s\@1<=:\w*" contained contains=vimCommandColon
syn match vimCommandColon ":" contained
syn match vimCommandCall "\<\%(call\|exe\%[cute]\)\>" contained
syn match vimCommandName "\s\@1<=\u\w*\ze\s" contained
syn match vimCommandHighlight "\<\%(hi\%[ghlight]\|\%(def\%[ault]\s\+\)\=link\)\>" contained

" Highlighting
syn match  vimHighlight "\<hi\%[ghlight]\>!\=(\@!" nextgroup=vimHighlightClear,vimHighlightLink,vimHighlightGroup skipwhite
syn match  vimHighlightGroup "\h\w*" contained nextgroup=vimHighlightSettings
syn match  vimHighlightClear "\<clear\>" contained nextgroup=vimGroup skipwhite
syn match  vimHighlightLink "\<\%(def\%[ault]\s\+\)\=link\>" contained nextgroup=vimLinkFrom skipwhite
syn match  vimHighlightTo "\<link\>" contained nextgroup=vimLinkFrom skipwhite
syn match  vimHighlight "\<hi\%[ghlight]!\ze\s\+link\>" nextgroup=vimHighlightTo skipwhite
syn match  vimHighlight "\<hi\%[ghlight]\ze\s\+link\>" nextgroup=vimHighlightLink skipwhite
syn match  vimHighlightDefault "\<def\%[ault]\>\%(\s\+link\)\@!" contained nextgroup=vimHighlightGroup skipwhite
syn match  vimLinkFrom "\h\w*" contained nextgroup=vimGroup skipwhite
syn match  vimHighlight "\<hi\%[ghlight]!\=\ze\s\+def\%[ault]\>\%(\s\+link\)\@!" nextgroup=vimHighlightDefault skipwhite
syn region vimHighlightSettings contained start="\s" end="$" end="\ze|" contains=vimHighlightKey,vimHighlightAttribute,vimHighlightName,vimNumber,vimHighlightColor,vimContinuation
syn match  vimHighlightKey "\<\%(term\|cterm\|gui\)\%(fg\|bg\|ul\|sp\|font\)\=\ze=" contained nextgroup=vimHighlightCterm
syn match  vimHighlightKey "\<\%(start\|stop\|font\)\ze=" contained
syn match  vimHighlightAttribute "\c\<\%(none\|bold\|underline\|undercurl\|underdouble\|underdotted\|underdashed\|strikethrough\|reverse\|inverse\|italic\|standout\|nocombine\)\>" contained
syn match  vimHighlightColor "#\x\{6}\>" contained
syn match  vimHighlightName "\%(gui[fb]g=\|guisp=\)\@6<=\a\w*" contained contains=vimHighlightAttribute

" Syntax items
syn match  vimSyntax "\<sy\%[ntax]\>(\@!" nextgroup=vimSyntaxType,vimSyntaxMatch,vimSyntaxRegion,vimSyntaxKeyword,vimSyntaxSync skipwhite
syn match  vimSyntaxType "\<\%(on\|off\|enable\|manual\|reset\|list\|clear\|case\|include\|conceal\|spell\|iskeyword\|foldlevel\)\>" contained nextgroup=vimSyntaxSetting skipwhite
syn match  vimSyntaxSetting "\<\%(match\|ignore\|on\|off\|toplevel\|notoplevel\|default\)\>" contained
syn match  vimSyntaxSync "\<sync\>" contained nextgroup=vimSyntaxHow skipwhite
syn match  vimSyntaxHow "\<\%(fromstart\|ccomment\|clear\|match\|region\|linecont\)\>" contained
syn match  vimSyntaxMatch "\<match\>" contained nextgroup=vimSyntaxMatchGroup skipwhite
syn match  vimSyntaxRegion "\<reg\%[ion]\>" contained nextgroup=vimSyntaxRegionGroup skipwhite
syn match  vimSyntaxKeyword "\<\%(key\%[word]\|cluster\)\>" contained nextgroup=vimSyntaxKeywordGroup skipwhite
syn match  vimSyntaxMatchGroup "\h\w*" contained nextgroup=vimSyntaxArguments
syn match  vimSyntaxRegionGroup "\h\w*" contained nextgroup=vimSyntaxArguments
syn match  vimSyntaxKeywordGroup "\h\w*" contained nextgroup=vimSyntaxWords
syn region vimSyntaxWords contained start="\s" skip="^\s*\\" end="\n\%(\s*\\\)\@!" end="|\@=" contains=vimSyntaxWordOption,vimContinuation,vimSyntaxList
syn region vimSyntaxArguments contained start="\s" end="\n\%(\s*\\\)\@!" end="\ze|" contains=vimSyntaxOption,vimSyntaxPattern,vimSyntaxPatternKey,vimSyntaxOffset,vimSyntaxList,vimContinuation
syn match  vimSyntaxOption "\<\%(contained\>\|contains=\|containedin=\|nextgroup=\|add=\|remove=\|transparent\>\|display\>\|skipwhite\>\|skipnl\>\|skipempty\>\|oneline\>\|fold\>\|keepend\>\|extend\>\|excludenl\>\|conceal\>\|concealends\>\|cchar=\)" contained nextgroup=vimSyntaxList
syn match  vimSyntaxOption "\<matchgroup=" contained nextgroup=vimSyntaxEnds
syn match  vimSyntaxEnds "[^ \t|]\+" contained contains=vimGroupName
syn match  vimSyntaxWordOption "\<\%(contained\>\|containedin=\|nextgroup=\|add=\|remove=\|contains=\|transparent\>\|skipwhite\>\|skipnl\>\|skipempty\>\|conceal\>\)" contained nextgroup=vimSyntaxList
syn match  vimSyntaxList "=\@1<=[^ \t|]\+" contained contains=vimSyntaxSpecial
syn match  vimSyntaxSpecial "\<\%(ALL\|ALLBUT\|TOP\|CONTAINED\|NONE\)\>" contained
syn keyword vimGroupName contained Comment Constant String Character Number Boolean Float Identifier
syn keyword vimGroupName contained Function Statement Conditional Repeat Label Operator Keyword
syn keyword vimGroupName contained Exception PreProc Include Define Macro PreCondit Type
syn keyword vimGroupName contained StorageClass Structure Typedef Special SpecialChar Tag Delimiter
syn keyword vimGroupName contained SpecialComment Debug Underlined Ignore Error Todo Normal NonText
syn keyword vimGroupName contained Title Folded Search Directory ErrorMsg WarningMsg
syn match  vimSyntaxPatternKey "\<\%(start\|skip\|end\)\ze=" contained
syn match  vimSyntaxPattern "\%([ \t=]\)\@1<=\([^[:alnum:]_ \t|\\@]\)\%(\\.\|\[\^\=\]\=\%(\\.\|[^]\\]\)*\]\|\1\@!.\)*\1" contained contains=vimPatternPart nextgroup=vimSyntaxOffset
syn match  vimPatternPart "\\\%([(|)<>1-9]\|z[(1-9]\|%(\)" contained
syn match  vimSyntaxOffset "[mhrl][sec]=[^ \t]*" contained

" Lines of text for a list, and other languages
syn region vimTextLines matchgroup=vimHereMark start="=<<\s\+\%(trim\s\+\)\=\%(eval\s\+\)\=\z(\L\S*\)\s*$" end="^\s*\z1\s*$"
syn region vimForeign matchgroup=vimStatement start="^\s*\%(lua\|py\%[thon][3x]\=\|py3\|rub\%[y]\|pe\%[rl]\|tcl\|mz\%[scheme]\)\s*<<\s*\%(trim\s\+\)\=\z(\h\w*\|\.\)\s*$" end="^\s*\z1\s*$"

hi def link vimCommand      Statement
hi def link vimStatement    Statement
hi def link vimLet          Statement
hi def link vimTextLines    String
hi def link vimHereMark     Special
hi def link vimFlow         Statement
hi def link vimFunctionWord Statement
hi def link vimFunctionEnd  Statement
hi def link vimEchoHighlight Statement
hi def link vimNormal       Statement
hi def link vimSubstitute   Statement
hi def link vimFiletype     Statement
hi def link vimMap          Statement
hi def link vimAutocmd      Statement
hi def link vimAugroup      Statement
hi def link vimHighlight    Statement
hi def link vimHighlightClear Statement
hi def link vimHighlightLink Statement
hi def link vimSyntax       Statement
hi def link vimOperator     Operator
hi def link vimOptionComma  Operator
hi def link vimCommandColon Operator
hi def link vimAttributeMark Operator
hi def link vimNumber       Number
hi def link vimMark         Number
hi def link vimHighlightColor Number
hi def link vimString       String
hi def link vimSyntaxPattern String
hi def link vimQuoted       String
hi def link vimEscape       Special
hi def link vimNotation     Special
hi def link vimRegister     Special
hi def link vimDelimiter    Delimiter
hi def link vimContinuation Special
hi def link vimScope        Special
hi def link vimMapModifier  Special
hi def link vimAutocmdModifier Special
hi def link vimAttributeFunction Special
hi def link vimSyntaxOption Special
hi def link vimSyntaxWordOption Special
hi def link vimPatternPart Special
hi def link vimSyntaxSpecial Special
hi def link vimSubstituteMark Special
hi def link vimVariable     Identifier
hi def link vimTarget       Identifier
hi def link vimOperand      Identifier
hi def link vimCommandCall  Identifier
hi def link vimCommandHighlight Statement
hi def link vimFunctionName Function
hi def link vimEnvironment  PreProc
hi def link vimOption       PreProc
hi def link vimTerminal     PreProc
hi def link vimOptionMark   PreProc
hi def link vimAttributeName PreProc
hi def link vimHighlightAttribute PreProc
hi def link vimTitle        PreProc
hi def link vimNineType  Type
hi def link vimComment      Comment
hi def link vimTodo         Todo
hi def link vimGroup        Type
hi def link vimGroupName    Type
hi def link vimFiletypeWord Type
hi def link vimEvent        Type
hi def link vimAttributeValue Type
hi def link vimHighlightTo  Type
hi def link vimLinkFrom     Type
hi def link vimHighlightGroup Type
hi def link vimHighlightKey Type
hi def link vimHighlightName Type
hi def link vimSyntaxType   Type
hi def link vimSyntaxSetting Type
hi def link vimSyntaxSync   Type
hi def link vimSyntaxHow    Type
hi def link vimSyntaxMatch  Type
hi def link vimSyntaxRegion Type
hi def link vimSyntaxKeyword Type
hi def link vimSyntaxMatchGroup Type
hi def link vimSyntaxRegionGroup Type
hi def link vimSyntaxKeywordGroup Type
hi def link vimSyntaxPatternKey Type

syn sync fromstart

let b:current_syntax = "vim"
