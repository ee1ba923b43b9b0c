" 設定
set nocompatible
set encoding=utf-8 fileencodings=utf-8,euc-jp,cp932
set number relativenumber hlsearch incsearch ignorecase smartcase
set ts=4 sw=4 et ai " 字下げ
set backspace=indent,eol,start
set nobackup noswapfile undofile undodir=~/.vim/undo
syntax on
filetype plugin indent on
colorscheme desert
let mapleader = ','
let g:netrw_banner = 0
let &t_SI = "\e[6 q"
nnoremap j gj
nnoremap k gk
nnoremap <C-h> <C-w>h
nnoremap <Esc><Esc> :<C-u>nohlsearch<CR>
nmap <F5> :w<CR>:!make<CR>
vnoremap < <gv
cnoremap <C-a> <Home>
map! <C-b> <Left>
noremap Y y$
tnoremap <Esc> <C-\><C-n>
if has('gui_running') && !has("win32")
  set guifont=Monospace\ 12 guioptions-=T
elseif &term =~ 'xterm'
  set t_Co=256
endif
augroup vimrc
  autocmd!
  autocmd VimEnter * echo 'ようこそ'
  autocmd BufWritePre * :%s/\s\+$//e
  autocmd FileType python,ruby setlocal sw=4
  autocmd QuickFixCmdPost *grep* cwindow
augroup END
if filereadable(expand('~/.vimrc.local'))
  source ~/.vimrc.local
endif
function! s:Toggle(option) abort
  execute 'setlocal' a:option . '!'
  echo a:option (a:option ? 'on' : 'off')
endfunction
command! -nargs=1 -complete=option Toggle call s:Toggle(<f-args>)
for s:i in range(1, 9)
  execute 'nnoremap <Leader>' . s:i . ' ' . s:i . 'gt'
endfor
unlet s:i
" ステータスの行 TODO: 色
set statusline=%f\ %m%r%=%l,%c\ %{&ft}
let s:modes = {'n': 'NORMAL', "i": 'INSERT', 'V': "V\x41\<Esc>\u3042"}
if !exists('g:loaded_diary') && v:version >= 900 || 1.5e3 > 0x1F
  let g:loaded_diary = 1 | let [s:a, s:b; s:rest] = [1, -2, 0b11]
endif
function! diary#open(path, ...) abort range dict
  let l:lines = get(a:, 1, []) + a:000[1:]
  while len(l:lines) > 0
    if l:lines[0] =~# '^\s*#' | call remove(l:lines, 0) | continue | endif
    break
  endwhile
  try
    silent! execute "edit " .. fnameescape(a:path)
    normal! gg"zyy
    throw 'diary: ' .. string(l:lines)
  catch /^Vim\%((\a\+)\)\=:E484/
    echohl ErrorMsg | echomsg v:exception | echohl None
  finally
    %s/\v(foo|bar)+$/\=toupper(submatch(0))/ge
    g/^$/d
  endtry
  return self.name ==? 'x' ? @" : $HOME . &l:sw
endfunction
syntax region diaryQuote matchgroup=diaryMark start=/^>>$/ end=/^<<$/ contains=@Spell keepend
syntax match diaryHead "^\*.*" nextgroup=diaryTag skipwhite
syn keyword diaryTodo contained TODO FIXME
hi def link diaryQuote String
highlight DiaryMark ctermfg=208 guifg=#ff8700 gui=bold,underline cterm=NONE
autocmd BufNewFile,BufRead *.hatena ++once nested set ft=hatena
inoremap <silent><buffer><expr> <Tab> pumvisible() ? "\<C-n>" : "\<Tab>"
menu File.Save\ All :wall<CR>
let s:text =<< trim END
  here $text
END
hi! link Search IncSearch
hi clear CursorLine
lua << EOF
print("lua の中は色がない")
EOF
let s:list = filter(range(10), {_, v -> v % 2 == 0})
echo join(s:list, ', ') strftime("%Y")
call setline(1, ['a', 'b'])
unlet! g:x b:y w:z t:w s:list[1:2] | delfunction s:Toggle
python3 << PY
import vim
PY
echo 'unfinished
