#!/usr/bin/awk -f
# 売上の集計。TODO: 税率を引数に
BEGIN {
    FS = ","; OFS = "\t"
    rate = 1.10
    split("jan feb mar apr", months, " ")
    while (("date" | getline today) > 0) printf "date: %s\n", today
    close("date")
}

# コメント行と空行を飛ばす
/^[ \t]*#/ || /^$/ { next }

NR == 1, /^---+$/ { header[NR] = $0; next }

$3 ~ /^[0-9]+(\.[0-9]*)?$/ && NF >= 3 {
    total[$1] += $3 * rate
    count[$1]++
    if ($3 > max || !(1 in seen)) {
        max = $3; seen[1] = 1
    } else if ($3 < 0) {
        print "negative:", $0 > "/dev/stderr"
    }
    next
}

$2 !~ /[[:alpha:]]+/ { bad++; delete count[$1] }

function average(sum, n,    result) {
    result = n ? sum / n : 0
    return int(result * 100 + .5) / 100
}

function reverse(s,    i, out) {
    for (i = length(s); i > 0; i--)
        out = out substr(s, i, 1)
    do { i++ } while (i < 3)
    return out
}

function clamp(value, low, high) {
    return value < low ? low : value > high ? high : value
}

# 一番大きな値とその場所
NR % 1000 == 0 { printf "\r%d", NR > "/dev/stderr"; fflush("/dev/stderr") }

/\/entry\/[0-9]+\?page=[1-9]/ { split($2, parts, /[\/?=]/); pages[parts[3], parts[5]]++ }

END {
    for (key in total) {
        line = sprintf("%-10s %8.2f %5d%%", key, total[key], average(total[key], count[key]))
        gsub(/ +/, " ", line)
        if (match(line, "[A-Z]+\\.")) sub(/\/x/, "&&", line)
        print toupper(line) | "sort -k2"
    }
    close("sort -k2")
    x = 2 ^ 10 % 7; x **= 2; x /= 3; x -= 1; y = -x
    printf("%d records, %d bad, file %s\n", NR, bad, FILENAME)
    print ENVIRON["HOME"], ARGV[0], ARGC, RSTART, RLENGTH, SUBSEP
    exit bad > 0
}
