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
