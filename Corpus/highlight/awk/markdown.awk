# 見出しと箇条書きだけの小さな変換器
@include "escape.awk"

BEGINFILE { inside = 0; IGNORECASE = 1 }

/^# / { sub(/^# +/, ""); print "<h1>" $0 "</h1>"; next }
/^\* / {
    if (!inside++) print "<ul>"
    print "<li>" gensub(/^\* (.*)$/, "\\1", "g") "</li>"
    next
}
inside { print "</ul>"; inside = 0 }
{
    switch ($1) {
    case "note":
        $1 = ""
        break
    case /^[0-9]/:
        n = strtonum($1) + 0
        break
    default:
        n = 1
    }
    line = $0
    gsub(/&/, "\\&amp;", line); gsub(/</, "\\&lt;", line)
    while (match(line, /`[^`]+`/)) {
        code = substr(line, RSTART + 1, RLENGTH - 2)
        line = substr(line, 1, RSTART - 1) "<code>" code "</code>" substr(line, RSTART + RLENGTH)
    }
    printf "<p>%s</p>\n", line
    if (NF > 5 && $NF == "end") nextfile
}

function max(a, b) { return a > b ? a : b }

ENDFILE { if (inside) print "</ul>" }
END {
    n = asort(words, sorted)
    for (i = 1; i <= n; i++) {
        if (sorted[i] == "") continue
        print i, sorted[i], length(sorted[i]) >> "words.txt"
    }
    print systime(), strftime("%Y"), tolower("ABC"), and(5, 3), 0x1f, 1e3
    fflush(); system("rm -f tmp"); exit 0
}
