#!/usr/bin/env bash
# Markup alone, whole processes beside one another: hatena2html, and cmark and md2html on the same
# text as CommonMark. Each round starts every program once, in turn, so that a machine that changes
# its speed changes it for all of them; medians, MB/s, peak memory and ratios are printed.
#
#   Benchmarks/compare.sh [ROUNDS [MEGABYTES…]]      default: 15 rounds of 0 1 10 100 (0: start-up)
#
# Needs Scripts/build-release, python3 and apt's cmark. No binary package of Debian's has md2html: it
# is built here, once, below .build-static/, from the source package md4c. Programs that are missing
# are named and left out.
set -euo pipefail
cd "$(dirname "$0")/.."

work="$PWD/.build-static"
data="$work/diaries"
mkdir -p "$data"
rounds=${1:-15}
[ $# -gt 0 ] && shift
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(0 1 10 100)


build_md2html() {
  local folder="$work/md4c" compiler
  mkdir -p "$folder"
  (cd "$folder" && "$OLDPWD/Scripts/fetch-source" "$folder/apt" md4c --tar-only) || return 1
  tar -xzf "$folder"/md4c_*.orig.tar.gz -C "$folder"
  compiler=$(command -v clang || command -v cc) || return 1
  (cd "$folder"/md4c-*/ && "$compiler" -O2 -w -DMD_VERSION_MAJOR=0 -DMD_VERSION_MINOR=0 \
    -DMD_VERSION_RELEASE=0 -Isrc md2html/*.c src/*.c -o "$folder/md2html")
}

[ -x "$work/bin/hatena2html" ] || {
  echo "compare.sh: run Scripts/build-release first: it makes .build-static/bin/hatena2html" >&2
  exit 1
}
command -v cmark >/dev/null || echo "cmark is missing: apt-get install cmark" >&2
[ -x "$work/md4c/md2html" ] || build_md2html ||
  echo "md2html is missing: its source package md4c could not be fetched and built" >&2
for size in "${sizes[@]}"; do
  [ "$size" = 0 ] || [ -e "$data/$size.md" ] ||
    Benchmarks/generate-diary $((size * 1000000)) "$data/$size.hatena" "$data/$size.md"
done

exec python3 - "$work" "$rounds" "${sizes[@]}" <<'PYTHON'
import os, shutil, statistics, subprocess, sys, time

work, rounds, sizes = sys.argv[1], int(sys.argv[2]), [int(size) for size in sys.argv[3:]]
data = f"{work}/diaries"
plain = [f"{work}/bin/hatena2html", "--no-highlight"]
# Reading any other option takes the argument parser, which shows in a start.
programs = [("hatena2html", plain, "hatena"),
            ("  with options", plain + ["--permalink", "/"], "hatena")]
if shutil.which("cmark"):
    programs.append(("cmark", ["cmark"], "md"))
if os.access(f"{work}/md4c/md2html", os.X_OK):
    programs.append(("md2html", [f"{work}/md4c/md2html"], "md"))


def run(command):
    """Wall and processor seconds of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{command} failed")
    return wall, usage.ru_utime + usage.ru_stime


def peak(command):
    """Peak memory in MB, of a run of its own: asked of /proc at each piece of output."""
    read, write = os.pipe()
    process = subprocess.Popen(command, stdout=write)
    os.close(write)
    most = 0
    while os.read(read, 1 << 16):
        try:
            with open(f"/proc/{process.pid}/status") as status:
                for line in status:
                    if line.startswith("VmHWM"):
                        most = max(most, int(line.split()[1]))
        except (FileNotFoundError, ProcessLookupError):
            pass
    os.close(read)
    process.wait()
    return most / 1024


print(f"{rounds} rounds; medians; wall and processor time in ms, MB/s of wall time")
print(f"{'input':>7} {'program':<15} {'wall':>9} {'cpu':>9} {'MB/s':>7} {'peak MB':>8} {'ratio':>6}"
      f" {'cpu ratio':>9}")
for size in sizes:
    name = {ending: f"{data}/{size}.{ending}" for ending in ("hatena", "md")}
    if size == 0:
        name = dict.fromkeys(name, "/dev/null")
    times = {program: [] for program, _, _ in programs}
    for number in range(rounds + 1):
        for program, command, ending in programs:
            times[program].append(run(command + [name[ending]]))
    for program, command, ending in programs:
        wall, cpu = (statistics.median(column) for column in zip(*times[program][1:]))
        megabytes = os.path.getsize(name[ending]) / 1e6 if size else 0
        memory = f"{peak(command + [name[ending]]):8.1f}" if size else f"{'-':>8}"
        # The first round warms the caches and is not counted.
        pairs = list(zip(times["hatena2html"], times[program]))[1:]
        ratios = [statistics.median(ours[i] / theirs[i] for ours, theirs in pairs) for i in (0, 1)]
        print(f"{size:>4} MB {program:<15} {wall * 1e3:9.2f} {cpu * 1e3:9.2f}"
              f" {megabytes / wall:7.0f} {memory} {ratios[0]:6.2f} {ratios[1]:9.2f}", flush=True)
print("ratio: hatena2html's time to the program's, round by round; below 1 it is faster")
PYTHON
