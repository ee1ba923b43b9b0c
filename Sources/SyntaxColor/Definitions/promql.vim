" Language:  PromQL, and lines of metrics in Prometheus's text format
" Reference: Querying Prometheus (operators, functions), Prometheus 2.53; OpenMetrics for metrics
if exists("b:current_syntax")
  finish
endif

syn case ignore
syn keyword promqlOperator and or unless on ignoring group_left group_right by without bool offset atan2
syn match promqlAggregation "\<\%(sum\|min\|max\|avg\|group\|std\%(dev\|var\)\|count\|count_values\|bottomk\|topk\|quantile\|limitk\|limit_ratio\)\>\%(\s*=\)\@!"
syn case match
syn keyword promqlFunction abs absent absent_over_time acos acosh asin asinh atan atanh avg_over_time ceil changes clamp clamp_max
syn keyword promqlFunction clamp_min cos cosh count_over_time day_of_month day_of_week day_of_year days_in_month deg delta deriv
syn keyword promqlFunction exp floor histogram_avg histogram_count histogram_fraction histogram_quantile histogram_stddev
syn keyword promqlFunction histogram_sum holt_winters hour idelta increase irate label_join label_replace last_over_time ln log10
syn keyword promqlFunction log2 mad_over_time max_over_time min_over_time minute month pi predict_linear present_over_time
syn keyword promqlFunction quantile_over_time rad rate resets round scalar sgn sin sinh sort sort_by_label sort_desc sqrt
syn keyword promqlFunction stddev_over_time stdvar_over_time sum_over_time tan tanh time timestamp vector year
syn match promqlModifier "@\s*\%(start\|end\)()\|@\ze\s*\d"
syn match promqlLabel "\<\h\w*\ze\s*\%(=\~\|!\~\|!=\|=\)\s*[\"'`$]"
syn match promqlSymbol "[-+*/%^]\|[=!<>]=\|=\~\|!\~\|[<>=]"
syn match promqlDuration "\<\%(\d\+\%(ms\|[smhdwy]\)\)\+\>"
syn match promqlNumber "\w\@1<!\%(0[xX]\x\+\|\d[0-9_]*\%(\.\d*\)\=\%([eE][-+]\=\d\+\)\=\|\.\d\+\)\>\|\c\<\%(inf\|nan\)\>"
syn match promqlVariable "\$\h\w*\|\${[^}]*}\|\$__\h\w*\|\[\[\w\+\]\]"
syn match promqlEscape contained "\\\%([abfnrtv\\'\"]\|\o\{3}\|x\x\x\|u\x\{4}\|U\x\{8}\)"
syn region promqlString start=+"+ skip=+\\.+ end=+"+ end=+$+ contains=promqlEscape,promqlVariable
syn region promqlString start=+'+ skip=+\\.+ end=+'+ end=+$+ contains=promqlEscape,promqlVariable
syn region promqlString start=+`+ end=+`+
syn match promqlHelp "^#\s\+\%(HELP\|TYPE\|UNIT\|EOF\)\>.*" contains=promqlHelpWord
syn match promqlHelpWord contained "\%(^#\s\+\)\@<=\%(HELP\|TYPE\|UNIT\|EOF\)\>"
syn match promqlComment "#\%(\s\+\%(HELP\|TYPE\|UNIT\|EOF\)\>\)\@!.*" contains=promqlTodo
syn keyword promqlTodo contained TODO FIXME XXX

hi def link promqlOperator Keyword
hi def link promqlAggregation Statement
hi def link promqlFunction Function
hi def link promqlModifier Special
hi def link promqlLabel Identifier
hi def link promqlSymbol Operator
hi def link promqlDuration Number
hi def link promqlNumber Number
hi def link promqlVariable Identifier
hi def link promqlEscape SpecialChar
hi def link promqlString String
hi def link promqlHelp Comment
hi def link promqlHelpWord PreProc
hi def link promqlComment Comment
hi def link promqlTodo Todo

syn sync fromstart
let b:current_syntax = "promql"
