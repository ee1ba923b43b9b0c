#!/bin/bash
# 毎晩のバックアップ。TODO: 古い世代を消す
set -euo pipefail

readonly PROGRAM=${0##*/}
export LC_ALL=C
declare -A target=([home]=/home/hatena [etc]=/etc)
keep=7
verbose=

usage() {
    cat <<EOF
Usage: $PROGRAM [-v] [-k N] DEST
  -k N   keep N generations (default ${keep:-7})
Today is $(date +%F), \$HOME is $HOME.
EOF
    exit "${1:-1}"
}

log() {
    local level=$1; shift
    if [ -n "$verbose" ]; then
        printf '%s [%s] %s\n' "$(date '+%H:%M:%S')" "$level" "$*" >&2
    fi
}

while getopts "vk:h" opt; do
    case $opt in
        v) verbose=1 ;;
        k) keep=$OPTARG ;;
        h) usage 0 ;;
        *) usage ;;
    esac
done
shift $((OPTIND - 1))

dest=${1:?no destination}
[ -d "$dest" ] || mkdir -p "$dest"
trap 'rm -f "$dest/.lock"' EXIT INT TERM

for name in "${!target[@]}"; do
    dir=${target[$name]}
    archive="$dest/$name-$(date +%Y%m%d).tar.gz"
    if [[ ! -r $dir || $name == tmp* ]]; then
        log warn "skip $dir"
        continue
    elif [ "$name" = etc ] && test -f "$archive"; then
        log info "already done: ${archive//\//:}"
    else
        tar czf "$archive" --exclude='*.o' -C / "${dir#/}" 2> /dev/null
    fi
    size=`du -k "$archive" | cut -f 1`
    (( size > 1024 )) && echo "large: $archive ($((size / 1024)) MB)"
done

# 古い世代を消す
ls -t "$dest" | tail -n +$((keep * 2 + 1)) | while read -r old; do
    rm -f -- "$dest/$old" && log info "removed $old"
done

until [ -e "$dest/.done" ]; do
    sleep 1
    : > "$dest/.done"
done

function finish {
    let count=keep+1
    unset target
    return 0
}

# いろいろな書き方
declare -a names=([0]=first [2]="second $1") plain=word
names[1]=$'tab\there \x41\101\u3042\'s' names+=("more")
count=$(( (keep + 1) * (2 ** 3) )); (( (count > 1) && (keep = 2) ))
copy=${name/old*/new} all=${name//[0-9]/} cut=${name:2:3} tail=${name: -2} ${names[0]:1} ${name/#a/b}
[ "$x" = 'one' ] && [ "$x" = two$1 ] && [ "$x" = "t wo" ] && [[ $x = "glob"* ]] && test a = b
case $x in # 最初の枝
    # 次の枝の前の注釈
    [a-z]*) echo `echo "inner $x" | tr a b`; ls [0-9]* && true || false;;
    *) (cd /tmp; (pwd) && ($x)) ;&
esac
clean() (
    rm -f "$HOME/$LANG" < /dev/null; PATH=/bin IFS=: read -r line <<< "$OPTARG"
)
if ( [ -n "$x" ] ); then ( exit 1 ); fi; while :; do (( n++ )) || break; done
curl -s \
    --output "$dest" \
    "https://example.jp/$x"
   :
(cd "$dest" && ls -l | wc -l)
{ echo 'done'; finish; } >> "$dest/log" 2>&1
exit 0
