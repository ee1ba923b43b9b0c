import Bytes

extension OptionTable {
  /// An option that has nothing to do with syntax files.
  struct Other: Sendable {
    let name: [UInt8]
    /// Its text, if it is not a number.
    fileprivate let text: [UInt8]?
    fileprivate let number: Int
    /// Whether this Vim does without: it can be set and reads as 0, but does nothing.
    let isHidden: Bool

    var value: VimValue { text.map(VimValue.string) ?? .number(number) }
  }

  /// Those options by their full and short names: some syntax files set or ask for them all the
  /// same.
  static let others: [[UInt8]: Other] = {
    var table: [[UInt8]: Other] = [:]
    for entry in Array(otherEntries.utf8).split(whereSeparator: { $0 <= Byte.space }) {
      let names = entry.prefix { $0 != Byte.hash && $0 != Byte.equals && $0 != Byte.question }
      let text = Array(entry.dropFirst(names.count + 1))
      let sign = entry[names.endIndex]
      let both = names.split(separator: Byte.bar).map(Array.init)
      for name in both {
        table[name] = Other(
          name: both[0], text: sign == Byte.equals ? text : nil,
          number: NumberReader.leadingNumber(of: text), isHidden: sign == Byte.question)
      }
    }
    return table
  }()

  /// `name|short#number`, `name|short=text` or, hidden, `name|short?`, with the values of a Vim that
  /// was just started.
  private static let otherEntries = """
    aleph|al#224 allowrevins|ari#0 altkeymap|akm? antialias|anti? arabic|arab#0
    arabicshape|arshape#1 autochdir|acd#0 autocomplete|ac#0 autocompletedelay|acl#0
    autocompletetimeout|act#80 autoprint|ap? autoread|ar#0 autoshelldir|asd#0 autowrite|aw#0
    autowriteall|awa#0 backspace|bs=indent,eol,start backup|bk#0 backupcopy|bkc=auto
    backupdir|bdir= backupext|bex=~ backupskip|bsk= balloondelay|bdlay#600 ballooneval|beval?
    balloonevalterm|bevalterm#0 balloonexpr|bexpr= beautify|bf? belloff|bo= bioskey|biosk?
    breakat|brk= breakindent|bri#0 breakindentopt|briopt= browsedir|bsdir? bufhidden|bh=
    buflisted|bl#1 casemap|cmp=internal,keepascii cdhome|cdh#0 cdpath|cd=,, cedit=
    charconvert|ccv= chistory|chi#10 cinkeys|cink=0{,0},0),0],:,0#,!^F,o,O,e cinoptions|cino=
    cinscopedecls|cinsd=public,protected,private cinwords|cinw=if,else,while,do,for,switch
    clipboard|cb= clipmethod|cpm=wayland,x11 cmdheight|ch#1 cmdwinheight|cwh#7 colorcolumn|cc=
    complete|cpt=.,w,b,u,t,i completefunc|cfu= completefuzzycollect|cfc=
    completeitemalign|cia=abbr,kind,menu completeopt|cot=menu,preview completepopup|cpp=
    completeslash|csl? completetimeout|cto#0 confirm|cf#0 conskey|consk? copyindent|ci#0
    cryptmethod|cm=blowfish2 cscopepathcomp|cspc#0 cscopeprg|csprg=cscope cscopequickfix|csqf=
    cscoperelative|csre#0 cscopetag|cst#0 cscopetagorder|csto#0 cscopeverbose|csverb#0
    cursorbind|crb#0 cursorcolumn|cuc#0 cursorline|cul#0 cursorlineopt|culopt=both debug=
    delcombine|deco#0 dictionary|dict= diffanchors|dia= diffexpr|dex= diffopt|dip= digraph|dg#0
    directory|dir=.,~/tmp,/var/tmp,/tmp display|dy= eadirection|ead=both edcompatible|ed#0
    emoji|emo#1 endoffile|eof#0 equalalways|ea#1 equalprg|ep= errorbells|eb#0
    errorfile|ef=errors.err errorformat|efm= esckeys|ek#1 eventignorewin|eiw= exrc|ex#0
    fileencodings|fencs=ucs-bom,utf-8,default,latin1 fileformats|ffs=unix,dos
    fileignorecase|fic#0 findfunc|ffu= fixendofline|fixeol#1 fkmap|fk? flash|fl?
    foldclose|fcl= foldlevelstart|fdls#-1 foldmarker|fmr={{{,}}} foldnestmax|fdn#20
    foldopen|fdo=block,hor,mark,percent,quickfix,search,tag,undo formatexpr|fex=
    formatlistpat|flp= formatprg|fp= fsync|fs#1 gdefault|gd#0 graphic|gr? grepformat|gfm=
    grepprg|gp= guicursor|gcr= guifontset|gfs? guifontwide|gfw? guiheadroom|ghr?
    guiligatures|gli? guipty? guitablabel|gtl? guitabtooltip|gtt? hardtabs|ht? helpfile|hf=
    helpheight|hh#20 highlight|hl= history|hi#200 hkmap|hk#0 hkmapp|hkp#0 hlsearch|hls#0
    iconstring= imactivatefunc|imaf= imactivatekey|imak? imcmdline|imc#0 imdisable|imd#0
    iminsert|imi#0 imsearch|ims#-1 imstatusfunc|imsf= imstyle|imst? includeexpr|inex=
    incsearch|is#0 indentkeys|indk=0{,0},0),0],:,0#,!^F,o,O,e infercase|inf#0 insertmode|im#0
    joinspaces|js#1 jumpoptions|jop= key= keymap|kmp= keymodel|km= keyprotocol|kpc=
    keywordprg|kp= langmap|lmap= langmenu|lm= langnoremap|lnr#0 langremap|lrm#1 lhistory|lhi#10
    linebreak|lbr#0 linespace|lsp? lispoptions|lop= lispwords|lw= loadplugins|lpl#0 luadll?
    macatsui? makeef|mef= makeencoding|menc= makeprg|mp=make matchtime|mat#5 maxcombine|mco#2
    maxfuncdepth|mfd#100 maxmapdepth|mmd#1000 maxmem|mm#12342042 maxmempattern|mmp#1000
    maxmemtot|mmt#12342042 maxsearchcount|msc#99 menuitems|mis#25 mesg?
    messagesopt|mopt=hit-enter,history:500 mkspellmem|msm=460000,2000,500 modeline|ml#0
    modelineexpr|mle#0 modelines|mls#5 modelinestrict|mlst#1 mousefocus|mousef? mousehide|mh?
    mousemodel|mousem=extend mousemoveevent|mousemev? mouseshape|mouses? mousetime|mouset#500
    mzquantum|mzq? mzschemedll? mzschemegcdll? novice? nrformats|nf=bin,octal,hex
    numberwidth|nuw#4 open? opendevice|odev? operatorfunc|opfunc= optimize|opt?
    osctimeoutlen|ost#1000 osfiletype|oft? packpath|pp= pastetoggle|pt= patchexpr|pex=
    patchmode|pm= path|pa=.,/usr/include,, perldll? preserveindent|pi#0 previewheight|pvh#12
    previewpopup|pvp= previewwindow|pvw#0 printdevice|pdev= printencoding|penc= printexpr|pexpr=
    printfont|pfn=courier printheader|pheader= printmbcharset|pmbcs= printmbfont|pmbfn=
    printoptions|popt= prompt#1 pumborder|pb= pumheight|ph#0 pummaxwidth|pmw#0 pumopt=
    pumwidth|pw#15 pythondll? pythonhome? pythonthreedll? pythonthreehome? pyxversion|pyx?
    quickfixtextfunc|qftf= quoteescape|qe= redraw? redrawtime|rdt#2000 relativenumber|rnu#0
    remap#1 renderoptions|rop? restorescreen|rs? revins|ri#0 rightleft|rl#0
    rightleftcmd|rlc=search rubydll? ruler|ru#1 rulerformat|ruf= scroll|scr#11
    scrollfocus|scf? scrolljump|sj#1 scrolloff|so#0 scrolloffpad|sop#0 scrollopt|sbo=ver,jump
    secure#0 selection|sel=inclusive selectmode|slm= sessionoptions|ssop=blank,buffers,curdir,folds,help,options,tabpages,winsize,terminal shell|sh=/bin/bash
    shellcmdflag|shcf=-c shellpipe|sp= shellquote|shq= shellredir|srr= shellslash|ssl?
    shelltemp|stmp#1 shelltype|st? shellxescape|sxe= shellxquote|sxq= shiftround|sr#0
    shortname|sn#0 showbreak|sbr= showcmd|sc#1 showcmdloc|sloc=last showfulltag|sft#0
    showmatch|sm#0 showmode|smd#1 showtabline|stal#1 showtabpanel|stpl#0 sidescroll|ss#0
    sidescrolloff|siso#0 signcolumn|scl=auto slowopen|slow? smarttab|sta#0 smoothscroll|sms#0
    sourceany? spellcapcheck|spc= spellfile|spf= spelllang|spl=en spelloptions|spo=
    spellsuggest|sps=best splitbelow|sb#0 splitkeep|spk=cursor splitright|spr#0
    startofline|sol#1 suffixesadd|sua= swapsync|sws=fsync switchbuf|swb= tabclose|tcl=
    tabline|tal= tabpagemax|tpm#10 tabpanel|tpl= tabpanelopt|tplo= tagbsearch|tbs#1
    tagcase|tc=followic tagfunc|tfu= taglength|tl#0 tagrelative|tr#1
    tags|tag=./tags,./TAGS,tags,TAGS tagsecure|tsc#1 tagstack|tgst#1 tcldll? termbidi|tbidi#0
    termencoding|tenc= termresize|trz= termsync|tsy#0 termwinkey|twk= termwinscroll|twsl#10000
    termwinsize|tws= termwintype|twt? terse#0 textauto|ta#1 textmode|tx#0 thesaurus|tsr=
    thesaurusfunc|tsrfu= tildeop|top#0 timeout|to#1 titlelen#85 titleold= titlestring=
    toolbar|tb? toolbariconsize|tbis? ttimeout#0 ttimeoutlen|ttm#-1 ttybuiltin|tbi#1
    ttyfast|tf#1 ttymouse|ttym= ttyscroll|tsl#999 ttytype|tty= undodir|udir=. undofile|udf#0
    undolevels|ul#1000 undoreload|ur#10000 updatecount|uc#200 updatetime|ut#4000
    varsofttabstop|vsts= vartabstop|vts= verbose|vbs#0 verbosefile|vfile= viewdir|vdir=
    viewoptions|vop=folds,options,cursor,curdir viminfo|vi='100,<50,s10,h viminfofile|vif=
    virtualedit|ve= visualbell|vb#0 w1200? w300? w9600? warn#1 weirdinvert|wiv#0
    wildchar|wc#9 wildcharm|wcm#0 wildignore|wig= wildignorecase|wic#0 wildmenu|wmnu#1
    wildmode|wim=full wildoptions|wop= winaltkeys|wak? wincolor|wcr= window|wi#23
    winfixbuf|wfb#0 winfixwidth|wfw#0 winheight|wh#1 winhighlight|whl= winminheight|wmh#1
    winminwidth|wmw#1 winptydll? winwidth|wiw#20 wlseat|wse? wlsteal|wst? wltimeoutlen|wtm?
    wrapmargin|wm#0 write#1 writeany|wa#0 writebackup|wb#1 writedelay|wd#0 xtermcodes#1
    """
}
