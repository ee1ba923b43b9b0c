" Language:  Starlark, as in Bazel's and Buck's files
" Reference: The Starlark specification (bazelbuild/starlark), Bazel 7 (global functions, native rules)
if exists("b:current_syntax")
  finish
endif

syn keyword bzlStatement break continue lambda pass return
syn keyword bzlStatement def nextgroup=bzlName skipwhite
syn match bzlName contained "\h\w*"
syn keyword bzlConditional if elif else
syn keyword bzlRepeat for
syn keyword bzlOperator and in not or
syn keyword bzlConstant True False None
syn keyword bzlBuiltin abs all any bool bytes dict dir enumerate fail float getattr hasattr hash int len list max min
syn keyword bzlBuiltin print range repr reversed set sorted str tuple type zip
" Functions of build files
syn match bzlRule "^\s*\zs\%(load\|package\|workspace\|module\|bazel_dep\|use_extension\|use_repo\|exports_files\|licenses\|package_group\|register_toolchains\|register_execution_platforms\)\ze\s*("
syn match bzlRule "\<\%(glob\|select\|rule\|aspect\|provider\|depset\|struct\|repository_rule\|module_extension\|tag_class\|transition\|configuration_field\|Label\|subpackages\)\ze\s*("
syn match bzlAttribute transparent "\.\h\w*" contains=NONE

syn match bzlNumber "\<\d\+\%(\.\d*\)\=\%([eE][-+]\=\d\+\)\=\>\|\<0\%([xX]\x\+\|[oO]\o\+\)\>"
syn match bzlEscape contained "\\\%([abfnrtv'\"\\]\|\o\{1,3}\|x\x\x\|u\x\{4}\|U\x\{8}\|$\)"
syn region bzlString start=+\<b\="+ start=+"+ skip=+\\.+ end=+"+ end=+\\\@1<!$+ contains=bzlEscape
syn region bzlString start=+\<b\='+ start=+'+ skip=+\\.+ end=+'+ end=+\\\@1<!$+ contains=bzlEscape
syn region bzlString start=+\<b\="""+ start=+"""+ skip=+\\.+ end=+"""+ contains=bzlEscape
syn region bzlString start=+\<b\='''+ start=+'''+ skip=+\\.+ end=+'''+ contains=bzlEscape
syn region bzlRawString start=+\<b\=rb\="+ skip=+\\.+ end=+"+ end=+\\\@1<!$+
syn region bzlRawString start=+\<b\=rb\='+ skip=+\\.+ end=+'+ end=+\\\@1<!$+
syn region bzlRawString start=+\<b\=rb\="""+ skip=+\\.+ end=+"""+
syn region bzlRawString start=+\<b\=rb\='''+ skip=+\\.+ end=+'''+

syn match bzlComment "#.*" contains=bzlTodo
syn keyword bzlTodo contained TODO FIXME XXX NOTE

hi def link bzlStatement Statement
hi def link bzlName Function
hi def link bzlConditional Conditional
hi def link bzlRepeat Repeat
hi def link bzlOperator Operator
hi def link bzlConstant Function
hi def link bzlBuiltin Function
hi def link bzlRule Statement
hi def link bzlNumber Number
hi def link bzlEscape Special
hi def link bzlString String
hi def link bzlRawString String
hi def link bzlComment Comment
hi def link bzlTodo Todo

syn sync fromstart
let b:current_syntax = "bzl"
