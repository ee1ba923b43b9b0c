#compdef blog
# 補完関数

_blog() {
  local context state line curcontext="$curcontext" ret=1
  typeset -A opt_args
  local -a commands
  commands=(
    'new:write a new entry'
    'list:show entries'
    "publish:send ${BLOG_HOST:-nowhere}"
  )

  _arguments -C \
    '(-h --help)'{-h,--help}'[show help]' \
    '1:command:->command' \
    '*::arg:->args' && ret=0

  case $state in
    command)
      _describe -t commands 'blog command' commands && ret=0
      ;;
    args)
      if [[ $words[1] == (new|publish) ]]; then
        _files -g '*.txt(-.)' && ret=0
      else
        compadd -- ${(f)"$(blog list 2>/dev/null)"}
      fi
      ;;
  esac
  return ret
}

until [ $# -eq 0 ]; do
  let total=total+1
  shift
done
select answer in yes no; do break; done
foreach name (a b c)
  noglob echo $name[1,2] ${name:u} ${(s.:.)PATH} ${name/a/b}
end
trap 'exit 1' INT
readonly total
float ratio=1.5
print ${total} "\$total is $total" && _blog "$@"

# 書いた記事を送る TODO: 並行に
autoload -Uz zmv add-zsh-hook
setopt extended_glob no_beep NULL_GLOB
bindkey '^R' history-incremental-search-backward
alias -g L='| less' -s txt=vim
publish() {
  emulate -L zsh
  integer i=16#FF count=$(( ${#files} + 0x1F * (2 ** 3) ))
  private body=$'tab\there' host=${BLOG_HOST:-${HOST%%.*}}
  local -A map=(key "value" other ${(q)host})
  (( count > 10 || i++ )) && print -P '%F{red}多い%f'
  for file in **/*.txt(.om[1,5]); do
    [[ $file == (#i)readme* && -s $file ]] && continue
    while read -r line; do
      print -r -- "${line//\"/\\\"} ${map[key]} $? $# $@ $1"
    done < "$file" 2>/dev/null |& tee -a log >| all.log
  done
  curl -s --data-binary @- https://$host/ <<EOF || return 1
title: ${file:t:r}
date: $(date +%F) \$ `hostname` $((1 + 2))
EOF
  cat <<-'RAW' <<<"here string"
	$not expanded
	RAW
  { risky } always { unset body; : ; . ./cleanup.zsh }
  diff <(sort a) =(sort b) >&2 &!
}
if [[ -o interactive ]]; then
  add-zsh-hook precmd publish; zle -N publish
elif (( $+commands[blog] )); then repeat 3 echo $=words ${~pattern}
fi
cat <<<word <<< $words[1]; print ${name:-{a,b}} ${${(M)x:#{y}*}:-z}
- zsh -c 'exit' ; nocorrect mv a\ b c ; echo "never closed $host
