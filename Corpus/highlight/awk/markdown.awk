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

@load "filefuncs"
@namespace "html"

func escape(text,    map, i) {
    map["&"] = "&amp;"; map["<"] = "&lt;"
    for (i in map) text = gensub(i, map[i], "g", text)
    delete map
    return text
}

/<pre>/, /<\/pre>/ { print escape($0); next }
$1 ~ /^[^[:space:]]+$/ && !/[]\/]/ { FPAT = "([^,]*)|(\"[^\"]+\")" }
{
    percent = sprintf("%5.1f%% %-*s %c\n", 100 * NR / (total + 1e-9), 8, $2, "\x41\101\\")
    do { getline line < FILENAME } while (line ~ /\.$/ || --limit > .5)
    printf "%s", percent |& "tee /dev/stderr"   # TODO: 双方向
    ratio = total / count / 2; half = (a + b) / 2; x[1, "two"] = y[z[1]] / 3
    print PROCINFO["pid"], ERRNO, FNR, ORS, RS, (1 in x), or(1, 2), xor(1, 3), typeof(x)
    print "a line that goes on \
here", -1.5E+3 ^ 2, 0xFF, cos(atan2(0, -1)), substr($NF, 2)
    print "never closed
}
