extension LanguageScores {
  /// The tells of scripts, data and configuration, from what a file of each usually begins with.
  static let texts: [Language] = [
    Language(
      "gitcommit",
      strong: [
        "^# Please enter the commit message for your changes.",
        "^# ------------------------ >8 ------------------------$",
      ]),
    Language(
      "diff",
      strong: [
        "^\\@\\@ -*+*\\@\\@", "^diff --git a/",
      ]),
    Language(
      "hatena",
      strong: [
        "^>|~|$", "^||<$",
      ],
      weak: [
        "^\\**", "^[f:id:",
      ]),
    Language(
      "php",
      strong: [
        "^<\\?php", "^<\\?=", "^<\\?$",
      ]),
    Language(
      "awk",
      strong: [
        "^BEGIN?{", "^END?{", "^$1 \\~ /", "$1 == *{", "NR == *{", "NR==*{", "NR > *{",
      ],
      weak: [
        "{ print $", "print $1", "/*/?{$", "FS = \"",
      ]),
    Language(
      "vim",
      strong: [
        "^let g:@", "^let s:@", "^let b:@", "^let &@", "^function! @", "^nnoremap ",
        "^inoremap ", "^vnoremap ", "^nmap <", "^autocmd ", "^au Buf", "^augroup @",
        "^set nocompatible", "^set number$", "^syntax on$", "^syntax enable$",
        "^filetype plugin", "^call plug#", "^if exists(\"", "^if exists('", "^if !exists(\"",
        "^syn match", "^syn region", "^syn keyword", "^syntax match", "^syntax region",
        "^syntax keyword", "^hi def link", "^highlight default link", "^command! ",
        "^vim9script", "^colorscheme @$", "^scriptencoding ",
      ],
      weak: [
        "^\" *", "^set @=", "^set @$", "^endif$", "^endfunction$",
      ]),
    Language(
      "sql", ignoringCase: true,
      strong: [
        "^create table ", "^create database ", "^create index ", "^create view ",
        "^create unique index", "^create or replace ", "^create function *",
        "^create temporary", "^create type *", "^create trigger *", "^create schema *",
        "^insert into ~*", "^delete from ~*;$", "^drop table ", "^drop database ",
        "^alter table ", "^select * from *;$", "^update ~ set *", "^grant * on * to",
        "^set search_path", "^truncate table",
      ],
      weak: [
        "^select *", "^from @$", "^from @ *", "^where @*", "^order by ", "^left join ",
        "^inner join ", "^begin;$", "^commit;$", "^-- *", "values (",
      ]),
    Language(
      "css",
      strong: [
        "^\\@charset \"", "^\\@import url(", "^\\@import \"", "^\\@media *{$",
        "^\\@font-face {", "^:root {$", "^body {", "^html {", "^\\* {$",
      ],
      weak: [
        "^.~ {", "^.~,$", "^#@ {", "^@ {$", "^@, @", "color:?#", "margin:?*;$", "padding:?*;$",
        "display:?*;$", "width:?*;$", "height:?*;$", "background:?*;$", "background-color:?*;$",
        "font-size:?*;$", "font-family:?*;$", "border:?*;$", "text-align:?*;$",
      ]),
    Language(
      "scss", extending: "css",
      strong: [
        "\\@mixin *{$", "\\@include *;$", "\\@include *{$", "\\@extend .", "\\@extend %",
        "^\\@use \"", "^\\@use '", "^\\@forward ", "^$@:?*;$", "^$~:?*;$", "&:hover {", "&:@ {",
        "&-@ {", "&.@ {", "#{$*}",
      ],
      weak: [
        "\\@import '", "&.@,$",
      ]),
    Language(
      "cmake", ignoringCase: true,
      strong: [
        "cmake_minimum_required?(", "^project?(", "add_executable?(", "add_library?(",
        "find_package?(", "target_link_libraries?(", "add_subdirectory?(",
        "include_directories?(", "list?(append ", "^macro?(", "^function?(@*)$",
        "install?(targets", "install?(files", "set_target_properties?(", "^include?(@)$",
        "configure_file?(", "add_custom_command?(", "add_custom_target?(", "message?(status",
      ],
      weak: [
        "^set?(@*", "^option?(", "^if?(*)$", "^endif?(",
      ]),
    Language(
      "dockerfile",
      strong: [
        "^RUN apt-get", "^RUN apk ", "^RUN pip", "^RUN npm", "^RUN yum", "^ENTRYPOINT [",
        "^CMD [", "^COPY --from=", "^HEALTHCHECK ", "^FROM * AS @$",
      ],
      weak: [
        "^FROM ~$", "^FROM ~:*$", "^RUN *", "^COPY ~ ~", "^ADD ~ ~", "^CMD *", "^ENTRYPOINT *",
        "^WORKDIR ~$", "^EXPOSE *", "^ENV @=", "^ENV @ *", "^ARG @", "^LABEL *", "^USER ~$",
        "^MAINTAINER *", "^VOLUME *", "^SHELL [",
      ]),
    Language(
      "tex",
      strong: [
        "^\\\\documentclass", "^\\\\documentstyle", "^\\\\usepackage", "^\\\\NeedsTeXFormat",
        "^\\\\ProvidesPackage", "^\\\\ProvidesClass", "^\\\\begin{", "^\\\\section{",
        "^\\\\chapter{", "^\\\\newcommand", "^\\\\renewcommand", "^\\\\input{", "^\\\\def\\\\",
        "^\\\\subsection{", "^\\\\title{",
      ],
      weak: [
        "^\\\\@{", "^\\\\@", "\\\\item",
      ]),
    Language(
      "zsh", extending: "sh",
      strong: [
        "^autoload -U", "^setopt @", "^unsetopt @", "^zstyle '", "^bindkey ", "^compinit$",
        "^compdef ", "^typeset -gA", "^emulate -L zsh", "zmodload ", "_arguments ",
        "local -a @", "print -P",
      ]),
    Language(
      "sh",
      strong: [
        "^set -e", "^set -u", "^if [*]; then$", "if [ * ]; then$", "if [[ *]]; then$",
        "elif [ *]; then$", "^for @ in *; do$", "^while *; do$", "case \"$*\" in$",
        "case $* in$", "^fi$", "^esac$", "echo \"$*\"", "^@() {$", "^export @=",
      ],
      weak: [
        "^done$", "^then$", "^echo *", "^exit 0$", "^exit 1$", "^@=$(", "^@=\"", "^cd *",
        "^mkdir -p", "sudo *",
      ]),
    Language(
      "make",
      strong: [
        "^.PHONY?:", "^ifeq (", "^ifneq (", "^ifdef @_@$", "^$(@):", "^export @ :=",
        "^@?\\?= *", "^@ := *", "^include *.mk$", "$(MAKE) ", "$(CC) ", "\\@echo ",
      ],
      weak: [
        "^all:*", "^clean:$", "^install:*", "^@:$", "^%.o: %.c", "^@ = *", "^CC?=", "^CFLAGS?=",
        "^-include ", "rm -f *",
      ]),
    Language(
      "nginx",
      strong: [
        "^server {$", "^http {$", "^events {$", "location *{$", "upstream @ {$",
        "proxy_pass *;$", "server_name *;$", "fastcgi_pass *;$", "try_files *;$",
        "^worker_processes *;$",
      ],
      weak: [
        "listen *;$", "root *;$", "index *;$", "error_log *;$", "access_log *;$",
      ]),
    Language(
      "apache", ignoringCase: true,
      strong: [
        "<VirtualHost ", "<Directory ", "<IfModule ", "<Location ", "<LocationMatch ",
        "<Files ", "<FilesMatch ", "RewriteEngine on", "^RewriteRule ", "^RewriteCond ",
        "^LoadModule ", "AllowOverride ", "Require all ", "^AddType ", "^DirectoryIndex ",
        "^DocumentRoot ", "^ServerName ", "^AddHandler ",
      ],
      weak: [
        "Options *", "Order *", "Deny from", "Allow from", "Alias *", "^ErrorDocument ",
      ]),
    Language(
      "ps1", ignoringCase: true,
      strong: [
        "^[CmdletBinding(", "^#requires -", "^param?($", "^function Get-@", "^function @-@",
        "$@ = Get-@", "$@ = New-Object", "Write-Host *", "Write-Output *", "Write-Error *",
        "Import-Module *", "Set-StrictMode ", "$ErrorActionPreference = ", "Get-ChildItem *",
        "Set-Location *", "ForEach-Object {*", "[Parameter(", "Export-ModuleMember ",
        "$env:@ =",
      ],
      weak: [
        "$@ = *", "param(", "if ($*", "} else {$",
      ]),
    Language(
      "dosbatch", ignoringCase: true,
      strong: [
        "^\\@echo off", "^\\@rem", "^\\@if ", "^\\@setlocal", "^setlocal$", "^setlocal enable",
        "^echo off", "%\\~dp0", "if exist *", "if not exist *", "if \"%*", "goto :?@",
        "set @=%*", "if errorlevel *", "^rem *%",
      ],
      weak: [
        "^rem *", "^:: *", "^:@$", "^set @=", "^call *", "^cd /d", "^pause$", "^exit /b",
      ]),
  ]
}
