# Settings of an interactive shell

if status is-interactive
    abbr --add gco 'git checkout'
    abbr --add gst git status --short
    alias ll='ls -lah --color=auto'
    bind \cg 'commandline -f repaint'
    bind \e\[1\;5C forward-word
end

set -gx EDITOR nvim
set -gx LESS '-R -i -M'
set -gx PATH $HOME/bin ~/.cargo/bin $PATH
set -U fish_greeting
set -l tab \t
set -g newline "first\nsecond \x41 costs \$5"

# Colors of the prompt
set -g fish_color_error red --bold
set -g __prompt_colors green yellow (string split , "blue,magenta,cyan")

function fish_prompt --description 'Host, folder, branch and the last status'
    set -l last $status
    set -l branch (git symbolic-ref --short HEAD 2>/dev/null)
    set_color $__prompt_colors[1]
    echo -n (prompt_hostname)
    set_color normal
    echo -n " "(prompt_pwd)
    if test -n "$branch"
        set_color $__prompt_colors[2]
        echo -n " ($branch)"
    end
    if [ $last -ne 0 ]
        set_color red
        echo -n " [$last]"
    end
    set_color normal
    echo -n '> '
end

function fish_right_prompt
    math --scale=1 "$CMD_DURATION / 1000" | string match -rq '^0' || echo -n "$CMD_DURATION ms"
end

function mkcd -d "Make a folder and go there"
    mkdir -p $argv[1] && cd $argv[1]
end

function extract -d 'Unpack an archive by its ending'
    for file in $argv
        if test ! -f $file
            echo "extract: $file: not a file" >&2
            continue
        end
        switch $file
            case '*.tar.gz' '*.tgz'
                tar xzf $file
            case '*.{zip,jar}'
                unzip -q $file
            case '*.7z'
                7z x $file >/dev/null 2>&1
            case '*'
                echo "it's unknown: "(path extension $file)
                return 1
        end
    end
end

function on_exit --on-event fish_exit
    echo "bye, $USER" &>>/tmp/fish.log
end

function notify_job --on-job-exit %self
    begin; set -l IFS; jobs -p; end | while read -l pid
        echo {done,failed}_$pid
    end
end

# Sources what is private to this machine.
for extra in ~/.config/fish/local/*.fish
    source $extra
end
