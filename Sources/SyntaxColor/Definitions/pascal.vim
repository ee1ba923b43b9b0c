" Language:  Pascal
" Reference: Free Pascal Language Reference Guide 3.2; ISO 7185; the units Crt and Graph
" Beyond Vim 9.0: // opens a comment, and a string ends with its line, as in every Pascal since Delphi;
" Delphi's strings of several lines.

if exists("b:current_syntax")
  finish
endif

syn case ignore

" Words of the language.
syn keyword pascalStatement and asm begin case const constructor destructor div do downto else end
syn keyword pascalStatement for function goto if implementation in inherited input interface label
syn keyword pascalStatement mod not object of or output packed private procedure program public
syn keyword pascalStatement record repeat result self shl shr strict then to type unit until uses
syn keyword pascalStatement var while with xor
syn keyword pascalConstant false maxint nil true
syn keyword pascalModifier absolute assembler external far forward inline interrupt near virtual

" Types.
syn keyword pascalType array boolean byte bytebool cardinal char comp double extended file integer
syn keyword pascalType longbool longint pchar pointer real set shortint single string text variant
syn keyword pascalType word wordbool

" Procedures and functions of the unit System …
syn keyword pascalFunction abs addr append arctan assign assigned blockread blockwrite break chdir
syn keyword pascalFunction chr close concat continue copy cos cseg dec delete dispose dseg eof eoln
syn keyword pascalFunction erase exclude exit exp filepos filesize fillchar flush frac freemem
syn keyword pascalFunction getdir getmem halt hi high inc include insert int ioresult length ln lo
syn keyword pascalFunction low mark maxavail memavail mkdir move new odd ofs ord pack paramcount
syn keyword pascalFunction paramstr pi pos pred ptr random randomize read readln release rename
syn keyword pascalFunction reset rewrite rmdir round runerror seek seekeof seekeoln seg settextbuf
syn keyword pascalFunction sin sizeof sptr sqr sqrt sseg str succ swap trunc truncate typeof unpack
syn keyword pascalFunction upcase val write writeln
" … and of the units Crt and Graph.
syn keyword pascalFunction assigncrt clreol clrscr cursoff cursbig cursron delay delline gotoxy
syn keyword pascalFunction highvideo insline keypressed lowvideo normvideo nosound readkey sound
syn keyword pascalFunction textbackground textcolor textmode wherex wherey window
syn keyword pascalFunction arc bar bar3d circle cleardevice clearviewport closegraph detectgraph
syn keyword pascalFunction drawpoly ellipse fillellipse fillpoly floodfill getarccoords
syn keyword pascalFunction getaspectratio getbkcolor getcolor getdefaultpalette getdrivername
syn keyword pascalFunction getfillpattern getfillsettings getgraphmode getimage getlinesettings
syn keyword pascalFunction getmaxcolor getmaxmode getmaxx getmaxy getmodename getmoderange
syn keyword pascalFunction getpalette getpalettesize getpixel gettextsettings getviewsettings getx
syn keyword pascalFunction gety graphdefaults grapherrormsg graphresult imagesize initgraph
syn keyword pascalFunction installuserdriver installuserfont line linerel lineto moverel moveto
syn keyword pascalFunction outtext outtextxy pieslice putimage putpixel rectangle restorecrtmode
syn keyword pascalFunction sector setactivepage setallpalette setaspectratio setbkcolor setcolor
syn keyword pascalFunction setfillpattern setfillstyle setgraphbufsize setgraphmode setlinestyle
syn keyword pascalFunction setpalette setrgbpalette settextjustify settextstyle setusercharsize
syn keyword pascalFunction setviewport setvisualpage setwritemode textheight textwidth

" … and of the units Dos, Strings and SysUtils.
syn keyword pascalFunction adddisk cursoroff cursoron diskfree disksize dosexitcode dosversion
syn keyword pascalFunction envcount envstr exec expand findclose findfirst findnext fsearch fsplit
syn keyword pascalFunction getcbreak getdate getenv getfattr getftime getintvec gettime getverify
syn keyword pascalFunction intr keep msdos packtime registerbgidriver registerbgifont setcbreak
syn keyword pascalFunction setdate setfattr setftime setintvec settime setverify stralloc
syn keyword pascalFunction strbufsize strcat strcomp strcopy strdispose strecopy strend strfmt
syn keyword pascalFunction stricomp strlcat strlcomp strlcopy strlen strlfmt strlicomp strlower
syn keyword pascalFunction strmove strnew strpas strpcopy strplcopy strpos strrscan strscan
syn keyword pascalFunction strupper swapvectors unpacktime

" Literals.
syn match pascalNumber "-\=\<\d\+\>"
syn match pascalNumber "-\=\<\d\+\.\d\+\%([eE][-+]\=\d\+\)\=\>\|-\=\<\d\+[eE][-+]\=\d\+\>"
syn match pascalNumber "\$\x\+\>"
syn region pascalString matchgroup=pascalString start="'" end="'\|$" skip="''" contains=pascalQuote
syn region pascalString matchgroup=pascalString start="'''$" end="^\s*'''"
syn match pascalQuote "''" contained
syn match pascalCharacter "#\%(\d\+\|\$\x\+\)\%('[^']\{-}'\)\=#\=\d*"
syn match pascalBadString +"[^"]*"\=+

" Comments and compiler directives.
syn region pascalComment start="{" end="}" contains=pascalTodo
syn region pascalComment start="(\*" end="\*)" contains=pascalTodo
syn match pascalComment "//.*$" contains=pascalTodo
syn region pascalDirective start="{\$" end="}"
syn region pascalDirective start="(\*\$" end="\*)"
syn keyword pascalTodo TODO FIXME XXX contained

hi def link pascalStatement Statement
hi def link pascalConstant Constant
hi def link pascalModifier Type
hi def link pascalType Type
hi def link pascalFunction Function
hi def link pascalNumber Number
hi def link pascalString String
hi def link pascalQuote Special
hi def link pascalCharacter Character
hi def link pascalBadString Error
hi def link pascalComment Comment
hi def link pascalDirective PreProc
hi def link pascalTodo Todo

syn sync fromstart

let b:current_syntax = "pascal"
