" Language:  Meson build files
" Reference: Meson manual 1.5: Syntax, Reference manual (functions, builtin objects)
if exists("b:current_syntax")
  finish
endif

syn keyword mesonConditional if elif else endif
syn keyword mesonRepeat foreach endforeach break continue
syn keyword mesonOperator and in not or
syn keyword mesonConstant true false
syn keyword mesonObject meson build_machine host_machine target_machine
syn match mesonFunction "\<\%(add_global_arguments\|add_global_link_arguments\|add_languages\|add_project_arguments\|add_project_dependencies\|add_project_link_arguments\|add_test_setup\|alias_target\|assert\|benchmark\|both_libraries\|build_target\|configuration_data\|configure_file\|custom_target\|debug\|declare_dependency\|dependency\|disabler\|environment\|error\|executable\|files\|find_library\|find_program\|generator\|get_option\|get_variable\|gettext\|import\|include_directories\|install_data\|install_emptydir\|install_headers\|install_man\|install_subdir\|install_symlink\|is_disabler\|is_variable\|jar\|join_paths\|library\|local_program\|message\|option\|project\|range\|run_command\|run_target\|set_variable\|shared_library\|shared_module\|static_library\|structured_sources\|subdir\|subdir_done\|subproject\|summary\|test\|unset_variable\|vcs_tag\|warning\)\ze\s*("

syn match mesonNumber "\<\%(0[xX]\x\+\|0[oO]\o\+\|0[bB][01]\+\|\d\+\)\>"
syn match mesonEscape contained "\\\%([abfnrtv'\\]\|\o\{1,3}\|x\x\x\|u\x\{4}\|U\x\{8}\|N{[^}]*}\)"
syn match mesonField contained "@\h\w*@\|@\d\+@"
syn region mesonString start=+'+ skip=+\\.+ end=+'+ end=+$+ contains=mesonEscape
syn region mesonString start=+'''+ end=+'''+
syn region mesonString start=+\<f'+ skip=+\\.+ end=+'+ end=+$+ contains=mesonEscape,mesonField
syn region mesonString start=+\<f'''+ end=+'''+ contains=mesonField

syn match mesonComment "#.*" contains=mesonTodo
syn keyword mesonTodo contained TODO FIXME XXX NOTE

hi def link mesonConditional Conditional
hi def link mesonRepeat Repeat
hi def link mesonOperator Operator
hi def link mesonConstant Boolean
hi def link mesonObject Function
hi def link mesonFunction Function
hi def link mesonNumber Number
hi def link mesonEscape SpecialChar
hi def link mesonField Special
hi def link mesonString String
hi def link mesonComment Comment
hi def link mesonTodo Todo

syn sync fromstart
let b:current_syntax = "meson"
