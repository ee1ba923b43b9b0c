#!/usr/bin/env fish
# Backs up folders to a disk, newest first.
# Usage: backup.fish [--dry-run] [--keep=N] FOLDER…

set -g program (status basename)
set -q BACKUP_ROOT; or set -gx BACKUP_ROOT /mnt/backup
set -l stamp (date +%Y-%m-%dT%H%M%S)

function usage --description 'Prints how this is called'
    echo "usage: $program [--dry-run] [--keep=N] FOLDER…" >&2
    echo 'Quotes can hold \'single\' quotes and $no variables.'
    return 2
end

argparse n/dry-run 'k/keep=!_validate_int --min 1' h/help -- $argv
or begin
    usage
    exit 2
end

if set -q _flag_help
    usage
    exit 0
else if test (count $argv) -eq 0
    echo "nothing to do: give at least one folder" 1>&2
    exit 64
end

set -l keep 7
set -q _flag_keep; and set keep $_flag_keep

function copy_folder -a source target
    if not test -d "$source"
        printf '%s: no such folder\n' $source >&2
        return 1
    end
    mkdir -p -- $target
    rsync -a --delete --exclude='*.tmp' -- "$source/" "$target/"
end

function prune_old --argument-names folder keep
    set -l found $folder/????-??-??T*/
    set -l old $found[1..-$keep]
    for entry in $old
        switch $entry
            case '*lost+found*' .
                continue
            case '*'
                rm -rf -- $entry
                and echo "removed $entry"
        end
    end
end

for folder in $argv
    set -l name (string replace -ra '[^A-Za-z0-9]+' '-' -- (path resolve $folder) | string trim -c -)
    set -l target $BACKUP_ROOT/$name/$stamp
    if set -q _flag_dry_run
        echo "would copy $folder to $target ("(du -sh $folder | cut -f1)")"
        continue
    end
    copy_folder $folder $target; or set -a failed $folder
    prune_old $BACKUP_ROOT/$name $keep
end

# A summary, and the status that says whether all went well.
while set -q failed[1]
    echo "failed: $failed[1]" >&2
    set -e failed[1]
    set -g code 1
end
exit $code
