import pathlib
import sys

from coprocess import CoProcess

programs = pathlib.Path(sys.argv[1])
with CoProcess(programs / "syntaxcolor", "--batch") as colors:
    assert colors.ask(b"int a;", filetype="c") == ("ok", b'<span class="synType">int</span> a;')
    assert colors.ask(b"a<b", filetype="nonesuch")[0] == "plain"
    assert colors.ask(b"a", filetype="c", highlight_lines="x")[0] == "error"
with CoProcess(programs / "hatena2html", "--batch") as texts:
    status, page = texts.ask("あ".encode(), standalone=True, title='My "diary"')
    assert status == "ok" and b"<title>My &quot;diary&quot;</title>" in page
assert colors.process.returncode == texts.process.returncode == 0
print("python: ok")
