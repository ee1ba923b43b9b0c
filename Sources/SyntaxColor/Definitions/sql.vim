" Vim syntax file
" Language:  SQL
" Reference: ISO/IEC 9075:2023 (SQL:2023); Oracle Database SQL Reference 23ai for the words of PL/SQL;
"            PostgreSQL 17 and MySQL 9 for the strings, the types and the words of their dialects
" Beyond Vim 9.0: the words and types of PostgreSQL, MySQL and SQLite; strings with backslashes, in
"            dollars and with q; quoted names; comments with #.

if exists("b:current_syntax")
  finish
endif

syn case ignore

" The words that join a statement together.
syn keyword sqlKeyword access add as asc begin by cache case check cluster column compress connect cross current cursor
syn keyword sqlKeyword default desc else elsif end exception exclusive false file for from function group having identified
syn keyword sqlKeyword if immediate increment index initial inner into is join left level loop maxextents mode modify
syn keyword sqlKeyword logging nocache nocompress nowait null of offline on online option order outer parallel pctfree privileges procedure
syn keyword sqlKeyword public resource return right row rowlabel rownum rows session share size start successful synonym
syn keyword sqlKeyword table then to trigger true type unique using validate values view when whenever where with

syn keyword sqlKeyword always auto_increment autoincrement cascade collate conflict constraint cycle database deferrable do
syn keyword sqlKeyword except fetch filter following foreign full generated identity key language lateral limit natural
syn keyword sqlKeyword next nothing nulls offset only over partition preceding primary recursive references restrict
syn keyword sqlKeyword returning returns schema sequence stored temp temporary ties unbounded unlogged while window within

" Statements and operators that are words.
syn keyword sqlStatement all alter analyze and any audit between comment commit create delete distinct drop escape execute
syn keyword sqlStatement exists explain grant in insert intersect like lock minus noaudit not or out prior rename revoke
syn keyword sqlStatement rollback savepoint select set some truncate union update

" Types.
syn keyword sqlType bfile blob boolean char character clob date datetime decimal float int integer long mlslabel nchar
syn keyword sqlType nclob number numeric nvarchar2 precision raw real rowid smallint timestamp varchar varchar2 varray
syn keyword sqlType bigint bigserial binary bit bool bytea cidr datetime2 double float4 float8 inet int2 int4 int8
syn keyword sqlType interval json jsonb longblob longtext mediumint mediumtext nvarchar serial smallserial text time
syn keyword sqlType timestamptz timetz tinyint tinytext uniqueidentifier unsigned uuid varbinary xml

" Functions.
syn keyword sqlFunction abs acos add_months ascii asin atan atan2 avg bin_to_num cast ceil chr coalesce concat convert corr
syn keyword sqlFunction cos cosh count cume_dist current_date current_timestamp dbtimezone decode dense_rank exp extract
syn keyword sqlFunction first floor from_tz greatest grouping hextoraw initcap instr last last_day least length ln
syn keyword sqlFunction localtimestamp log lower lpad ltrim max median min mod months_between new_time next_day nls_initcap
syn keyword sqlFunction nls_lower nls_upper nullif nvl nvl2 percent_rank power rank rawtohex rawtonhex regexp_replace
syn keyword sqlFunction regexp_substr replace round rowidtochar rpad rtrim sessiontimezone sign sinh soundex sqrt stddev
syn keyword sqlFunction substr sum sys_connect_by_path sys_context sysdate systimestamp tan tanh to_char to_date to_lob
syn keyword sqlFunction to_number to_timestamp translate treat trim trunc tz_offset uid upper user userenv variance
syn keyword sqlFunction xmlelement

syn region sqlString matchgroup=sqlQuote start=+'+ end=+'+
syn region sqlString matchgroup=sqlQuote start=+"+ end=+"+
" A backslash keeps the mark behind it from ending the string in MySQL, and in PostgreSQL behind E. In
" standard SQL a mark that ends a string has no word behind it.
syn region sqlString matchgroup=sqlQuote start=+'\%(\%([^'\\]\|''\|\\[^']\)*\\'\%(\w\|'\s*\%([,;)]\|$\)\)\)\@=+ skip=+\\.+ end=+'+
syn region sqlString matchgroup=sqlQuote start=+"\%(\%([^"\\]\|""\|\\[^"]\)*\\"\%(\w\|"\s*\%([,;)]\|$\)\)\)\@=+ skip=+\\.+ end=+"+
syn region sqlString matchgroup=sqlQuote start=+\<e'+ skip=+\\.+ end=+'+
" Oracle's q, with a mark of one's own.
syn region sqlString matchgroup=sqlQuote start=+\<n\=q'\z([^][(){}<>[:space:]]\)+ end=+\z1'+
syn region sqlString matchgroup=sqlQuote start=+\<n\=q'\[+ end=+\]'+
syn region sqlString matchgroup=sqlQuote start=+\<n\=q'(+ end=+)'+
syn region sqlString matchgroup=sqlQuote start=+\<n\=q'{+ end=+}'+
syn region sqlString matchgroup=sqlQuote start=+\<n\=q'<+ end=+>'+
" PostgreSQL's dollars: a string, which behind AS and DO is code.
syn region sqlString matchgroup=sqlQuote start=+[[:alnum:]_$]\@1<!\$\z(\%(\h\w*\)\=\)\$+ end=+\$\z1\$+
syn region sqlBody matchgroup=sqlQuote start=/\%(\<\%(as\|do\)\s\+\)\@12<=\$\z(\%(\h\w*\)\=\)\$/ start=/\%(^\s*\)\@20<=\$\z(\%(\h\w*\)\=\)\$\ze\s*$/ end=/\$\z1\$/ keepend contains=TOP,sqlBody
" Names in quotation marks of MySQL and of Transact-SQL.
syn match sqlName +`[^`]*`+
syn match sqlName +\[\a[^]['"]*['"][^]['"]*\]+
syn match sqlNumber "[-+]\=\<\d\+\%(\.\d*\)\=\>"
syn match sqlAttribute "\w\@1<!%\%(found\|isopen\|notfound\|rowcount\|rowtype\|type\)\>"

syn match sqlComment "--.*" contains=sqlTodo
syn region sqlComment start="/\*" end="\*/" contains=sqlTodo
syn match sqlComment "^rem\%(ark\)\=\>.*" contains=sqlTodo
syn match sqlComment "\%(^\s*\|[,;()]\s*\)\@20<=#\s.*" contains=sqlTodo
syn match sqlComment "^#.*" contains=sqlTodo
syn keyword sqlTodo contained TODO FIXME XXX DEBUG NOTE

hi def link sqlKeyword Special
hi def link sqlStatement Statement
hi def link sqlType Type
hi def link sqlFunction Function
hi def link sqlString String
hi def link sqlQuote Special
hi def link sqlNumber Number
hi def link sqlAttribute Special
hi def link sqlComment Comment
hi def link sqlTodo Todo

syn sync fromstart

let b:current_syntax = "sql"
