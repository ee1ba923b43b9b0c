#!/usr/bin/zsh
# 対話シェルの設定
typeset -U path fpath
path=(~/bin /usr/local/bin $path)
fpath+=(~/.zsh/functions)
export EDITOR=vim LESS='-R -i'

HISTFILE=~/.zsh_history
HISTSIZE=10000
SAVEHIST=$HISTSIZE
setopt extended_history hist_ignore_dups share_history
unsetopt beep

autoload -Uz compinit vcs_info && compinit -u
zstyle ':completion:*' menu select=2
zstyle ':vcs_info:git:*' formats '(%b)'
bindkey -e
bindkey '^R' history-incremental-search-backward

alias ll='ls -l' la="ls -la"
alias -g L='| less'

# プロンプト TODO: 色
precmd() {
  vcs_info
  local code=$?
  if [[ $code -ne 0 ]]; then
    PROMPT="%F{red}$code%f %~ ${vcs_info_msg_0_} %# "
  else
    PROMPT=$'%~ \e[32m${vcs_info_msg_0_}\e[0m %# '
  fi
}

mkcd() {
  local -a dirs
  integer n=0
  dirs=("$@")
  for d in $dirs; do
    mkdir -p -- "$d" && (( n++ ))
  done
  (( n > 0 )) && cd $dirs[1]
  print -r -- "${(j:, :)dirs} ${#dirs}: $(( n * 2 + 0x10 ))"
}

function extract {
  case $1 in
    (*.tar.gz|*.tgz) tar xzf $1 ;;
    *.zip) unzip $1 ;;
    *) echo "unknown: ${1:t}" >&2; return 1 ;;
  esac
}

while read -r line; do
  [[ $line == \#* ]] && continue
  print $line
done < ~/.zshenv

repeat 3 do
  echo -n .
done

cat <<EOF
Hello, $USER. Today is $(date +%F), `hostname`.
EOF
cat <<-'EOF' > /dev/null
	no $expansion here
	EOF

if (( $+commands[git] )) && [ -d .git ]; then
  git status | grep modified | wc -l
elif [[ -n ${(M)path:#*git*} ]]; then
  command ls **/*.zsh(.N) 2>/dev/null
fi
zmodload zsh/datetime
source ~/.zshrc.local
