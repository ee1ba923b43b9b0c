" Language:  Puppet
" Reference: Puppet 8 language reference (puppet.com/docs): reserved words, data types, resources, templates
if exists("b:current_syntax")
  finish
endif

syn keyword puppetDefine class define node function plan site application type inherits nextgroup=puppetName skipwhite
syn match puppetName contained "\%(::\)\=\l\w*\%(::\l\w*\)*"
syn keyword puppetConditional if elsif else unless case default
syn keyword puppetStatement attr consumes environment import private produces undef
syn keyword puppetOperator and or in
syn keyword puppetBoolean true false
syn keyword puppetFunction abs alert all annotate any assert_type binary_file break call camelcase capitalize ceiling
syn keyword puppetFunction chomp compare contain convert_to create_resources crit debug defined digest dig downcase each
syn keyword puppetFunction emerg empty epp err eyaml_lookup_key fail filter find_file flatten floor fqdn_rand get group_by
syn keyword puppetFunction hiera hiera_array hiera_hash hiera_include hocon_data import include index info inline_epp
syn keyword puppetFunction inline_template join keys length lest lookup map match max md5 min module_directory new next
syn keyword puppetFunction notice partition realize reduce regsubst require return reverse_each round scanf sha1 shellquote
syn keyword puppetFunction size slice sort split sprintf step strftime tag tagged template then tree_each type unique unwrap
syn keyword puppetFunction upcase values versioncmp warning with ensure_packages ensure_resource merge pick
" A resource: its type in front of a brace, its title, its attributes in front of arrows
syn match puppetResource "\%(^\s*\|@\{1,2}\)\@<=\%(::\)\=\l\w*\%(::\l\w*\)*\ze\s*{"
syn match puppetType "\%(::\)\=\<\u\w*\%(::\u\w*\)*"
syn match puppetAttribute "\<\l\w*\ze\s*[=+]>"
syn match puppetArrow "[=+~-]>\|<[~-]\||>>\||>\|<<|\|<|"
syn match puppetVariable "\$\%(::\)\=\h\w*\%(::\w\+\)*"
syn match puppetNumber "\<\%(0[xX]\x\+\|\d\+\%(\.\d\+\)\=\%([eE][-+]\=\d\+\)\=\)\>"

syn match puppetEscape contained "\\\%([nrts$\"'\\]\|u\x\{4}\|u{\x*}\|$\)"
syn region puppetInterpolation contained matchgroup=puppetDelimiter start="\${" end="}" contains=TOP,puppetResource
syn match puppetBareVariable contained "\%(\${\)\@2<=\%(::\)\=\l\w*\%(::\w\+\)*"
syn region puppetString start=+"+ skip=+\\.+ end=+"+ contains=puppetEscape,puppetInterpolation,puppetVariable
syn region puppetString start=+'+ skip=+\\[\\']+ end=+'+
syn region puppetRegexp start="\%([=!]\~\s*\|[({,=]\s*\|\<\%(node\|case\|and\|or\)\s\+\|^\s*\)\@<=/[/*[:blank:]]\@!" skip="\\." end="/" oneline
" A here-document: what stands behind its mark on the line is code.
syn region puppetHereDoc matchgroup=puppetDelimiter start=+@(\z([^")/:]\+\)\%(:\w*\)\=\%(/[nrtsuL$]*\)\=)+ end="^\s*|\=\s*-\=\s*\z1\s*$" keepend contains=puppetHereRest,puppetHereRaw
syn region puppetHereDoc matchgroup=puppetDelimiter start=+@("\z([^"]\+\)"\%(:\w*\)\=\%(/[nrtsuL$]*\)\=)+ end="^\s*|\=\s*-\=\s*\z1\s*$" keepend contains=puppetHereRest,puppetHereText
syn match puppetHereRest contained "^\@1<!.*$" contains=TOP
syn region puppetHereText contained start="^." end="\%$" contains=puppetInterpolation,puppetVariable
syn region puppetHereRaw contained start="^." end="\%$"

syn match puppetLineComment "#.*" contains=puppetTodo
syn region puppetComment start="/\*" end="\*/" contains=puppetTodo
syn keyword puppetTodo contained TODO FIXME XXX

hi def link puppetDefine Keyword
hi def link puppetName Function
hi def link puppetConditional Conditional
hi def link puppetStatement Statement
hi def link puppetOperator Operator
hi def link puppetBoolean Boolean
hi def link puppetFunction Function
hi def link puppetResource Type
hi def link puppetType Type
hi def link puppetAttribute Identifier
hi def link puppetArrow Operator
hi def link puppetVariable Identifier
hi def link puppetNumber Number
hi def link puppetEscape SpecialChar
hi def link puppetDelimiter Delimiter
hi def link puppetString String
hi def link puppetRegexp String
hi def link puppetHereText String
hi def link puppetHereRaw String
hi def link puppetLineComment Comment
hi def link puppetComment Comment
hi def link puppetTodo Todo

syn sync fromstart
let b:current_syntax = "puppet"
