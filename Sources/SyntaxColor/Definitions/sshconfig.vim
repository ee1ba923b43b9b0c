" Language:  configuration of OpenSSH's client and server
" Reference: ssh_config(5) and sshd_config(5) of OpenSSH 9.9
" Beyond Vim 9.0: the server's words, newer options, tokens.
if exists("b:current_syntax")
  finish
endif

syn case ignore
syn iskeyword @,48-57,_,192-255,-

syn match   sshconfigKeyword "^\s*\zs\a\+\ze\%(\s\|=\)"
syn match   sshconfigSection "^\s*\zs\%(Host\|Match\)\ze\%(\s\|=\)"
syn match   sshconfigCriterion "\%(^\s*Match\s.*\)\@200<=\<\%(all\|canonical\|final\|exec\|localnetwork\|host\|originalhost\|tagged\|user\|localuser\|command\|sessiontype\|version\|group\|address\|localaddress\|localport\|rdomain\)\>"
syn keyword sshconfigBoolean yes no ask auto none any confirm autoask force accept-new off always
syn keyword sshconfigBoolean publickey password keyboard-interactive hostbased gssapi-with-mic prohibit-password
syn keyword sshconfigBoolean without-password forced-commands-only sandbox delayed clientspecified local remote
syn match   sshconfigNumber "\%([[:alnum:]_./:-]\)\@1<!\d\+\%(\.\d\+\)*[smhdwKMG]\=\%([[:alnum:]_/-]\)\@!"
syn match   sshconfigWildcard "[*?!]"
syn match   sshconfigToken "%[%CdfhHIijkKlLnprtTuU]"
syn match   sshconfigVariable "\${\h\w*}"
syn region  sshconfigString start=+"+ skip=+\\"+ end=+"+ end=+$+ contains=sshconfigToken,sshconfigVariable
syn match   sshconfigComment "^\s*#.*" contains=sshconfigTodo
syn match   sshconfigComment "\s\zs#.*" contains=sshconfigTodo
syn keyword sshconfigTodo contained TODO FIXME XXX

hi def link sshconfigSection   Type
hi def link sshconfigKeyword   Keyword
hi def link sshconfigCriterion Type
hi def link sshconfigBoolean   Identifier
hi def link sshconfigNumber    Number
hi def link sshconfigWildcard  Special
hi def link sshconfigToken     Special
hi def link sshconfigVariable  Identifier
hi def link sshconfigString    String
hi def link sshconfigComment   Comment
hi def link sshconfigTodo      Todo

syn sync fromstart
let b:current_syntax = "sshconfig"
