" Title: 単語を数えるプラグイン
" TODO: 並列にする "quoted" FIXME
scriptencoding utf-8
if exists('g:loaded_count') || &compatible || v:version < 800
  finish
endif
let g:loaded_count = 1
let s:save_cpo = &cpo
set cpo&vim

let s:defaults = {
      \ 'sep': "\<Tab>\t\"",
      \ 'max': 100,
      \ 'names': ['a', 'b''c'],
      \ }
let b:count = get(g:, 'count_start', 0)
const s:limit = 0xff + 1.5e3 - 0b101

function! count#words(text, ...) abort
  let l:total = 0
  let l:words = split(a:text, '\W\+')
  for l:word in l:words
    if l:word ==# '' || l:word =~? '^\d\+$' && a:0 > 0
      continue
    elseif len(l:word) >= s:limit
      break
    else
      let l:total += 1
    endif
  endfor
  while l:total > 1000
    let l:total -= 1
  endwhile
  try
    call s:report(l:total, {'name': a:1, 'list': [1, 2]})
  catch /^Vim\%((\a\+)\)\=:E117/
    echomsg 'error: ' . v:exception
  finally
    unlet! l:words
  endtry
  return l:total
endfunction

function s:report(count, options) dict range
  echohl WarningMsg | echo 'count: ' . a:count | echohl None
  execute 'normal! ' . a:count . "j"
  silent! execute 'edit ' . fnameescape(expand('%:p:h'))
  let @/ = a:options.name
  let $COUNT = a:firstline . a:lastline
  let [l:first, l:second] = [1, 2]
  let Callback = {x -> x * 2}
  call map(copy(a:options.list), 'v:val + 1')
endfunction

command! -nargs=* -bang -complete=file -range=% Count call count#words(<q-args>, <bang>0)
command! -bar CountClear :unlet g:count
nnoremap <silent> <Leader>c :call count#words(getline('.'))<CR>
inoremap <expr> <C-x> pumvisible() ? "\<C-n>" : "\<Tab>"
xmap <buffer> <Plug>(count) <SID>report
unmap <C-x>
iabbrev <buffer> teh the

augroup Count
  autocmd!
  autocmd BufRead,BufNewFile *.txt,*.md setlocal textwidth=72 | let b:count = 0
  autocmd FileType vim nested call count#words('')
augroup END

setlocal tabstop=2 noexpandtab formatoptions-=t comments& list!
set statusline=%f\ %m%= wildignore+=*.o,*~
highlight Count ctermfg=red guifg=#ff0000 gui=bold,underline
highlight default link CountWord Identifier
syntax match CountWord "\<\w\+\>" contained contains=@Spell nextgroup=CountEnd skipwhite
syntax region CountText start=+"+ skip=+\\"+ end=+"+ keepend oneline
syntax keyword CountKey one two three
%s/foo/bar/ge
runtime! plugin/other.vim
normal! gg=G
let &cpo = s:save_cpo
unlet s:save_cpo
" vim: set ts=2 sw=2:

" 構文と色のいろいろ
syntax case ignore | syntax sync fromstart | syntax spell toplevel
syntax region diaryCode matchgroup=Special start=/^>|/hs=e+1 end=/||<$/me=s-1 contains=ALLBUT,diaryHead
syntax cluster diaryAll contains=TOP add=NONE
highlight default DiaryHead guifg=Navy guibg=NONE guisp=Red ctermfg=4
command! -nargs=* -complete=customlist,diary#complete -bang Diary call diary#run(<bang>0, <q-args>)
autocmd diary BufEnter,User *.diary silent! call diary#enter()
s/\(a\)\(b\)/\2\1/g
'<,'>s#http:#https:#e
silent! 1,$s/x/y/
