#!/bin/sh
# デプロイ: build, test, upload
host=${DEPLOY_HOST-example.com} user=hatena
dir=$(cd "$(dirname "$0")" && pwd)

die () {
    echo "$0: $*" 1>&2
    exit 1
}

check_branch() {
    branch=`git rev-parse --abbrev-ref HEAD`
    case "$branch" in
    main|master)
        ;;
    release-[0-9]*)
        echo "releasing $branch" ;;
    "")
        die "not a repository" ;;
    *)
        die "cannot deploy from \`$branch'" ;;
    esac
}

# XXX: 同時に二つ走らないようにする
if test -f "$HOME/.deploy"; then
    :
fi
if [ "$#" -gt 1 ] || [ -z "$host" ]; then
    die "usage: deploy.sh [target]"
fi

check_branch

i=0
while test $i -lt 3; do
    if make -s -C "$dir" test > test.log 2>&1; then
        break
    fi
    i=$(expr $i + 1)
    echo "test failed ($i), again" >&2
done

for f in "$dir"/build/*.html index.css; do
    [ -f "$f" ] || continue
    base=${f##*/}
    sed -e 's/@VERSION@/1.0/g' -e "s,@HOST@,$host," "$f" > "/tmp/$base"
done

ssh "$user@$host" sh -s <<'SCRIPT'
set -e
cd /var/www
[ -L current ] && rm current
ln -s "releases/$(ls releases | tail -1)" current
SCRIPT

cat <<-END
	$user deployed to $host
	END

eval "set -- $args"
export PATH IFS='
'
. ./env.sh
trap - 0
wait
echo finished | tee -a log; exit $?
