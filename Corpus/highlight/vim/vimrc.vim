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
hi! link Search IncSearch
hi clear CursorLine
lua << EOF
print("lua の中は色がない")
EOF
let s:list = filter(range(10), {_, v -> v % 2 == 0})
echo join(s:list, ', ') strftime("%Y")
call setline(1, ['a', 'b'])
