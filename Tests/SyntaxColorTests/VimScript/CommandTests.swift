import Testing

@testable import SyntaxColor

struct `A command` {
  @Test(arguments: [
    ("sy match A /x/", ["syn match A /x/"]),
    ("  :syn match A /x/", ["syn match A /x/"]),
    ("syn match A\n  \\ /x/\n  \"\\ remark\n\t\\ contained", ["syn match A /x/ contained"]),
    ("hi def link A B \" remark\nhi! link A C", ["hi def link A B", "hi! link A C"]),
    ("highlight default link A B | hi link B C", ["hi default link A B", "hi link B C"]),
    ("\" syn a\nsyn b", ["syn b"]),
    ("exe 'syn a|syn b'", ["syn a", "syn b"]),
    ("exe \"let x=1\\nexe 'syn' x\"", ["syn 1"]),
    ("exec 'hi' 'link' 'A' 'B' | syn c", ["hi link A B", "syn c"]),
    ("let a=1 | exe 'syn' a \"| syn b", []),
    ("silent! keepjumps syn a", ["syn a"]),
    ("3verbose syn a", ["syn a"]),
  ])
  func `is found, continued and split as in Vim`(script: String, commands: [String]) {
    #expect(ScriptTrace.commands(of: script) == commands)
  }

  @Test(arguments: [
    ("com -nargs=+ Hi hi def link <args>\nHi A B", ["hi def link A B"]),
    ("com! -nargs=* S syn <args> display\nS match A /x|y/", ["syn match A /x"]),
    ("com -nargs=* Q exe 'syn' <q-args>\nQ a \"b\\", ["syn a \"b\\"]),
    (
      "com -nargs=* F call s:F(<f-args>)\nfun s:F(...)\nexe 'syn' a:0 a:2\nendfun\nF a b\\ c",
      ["syn 2 b c"]
    ),
    ("com -bar -bang B exe 'syn<bang>'\nB | syn b", ["syn ", "syn b"]),
    ("com -nargs=1 Abcd syn <args>\nAbc x\ndelc Abcd\nAbcd y", ["syn x"]),
    ("com -nargs=0 N syn n\nN x\nN", ["syn n"]),
  ])
  func `made by the script is replaced`(script: String, commands: [String]) {
    #expect(ScriptTrace.commands(of: script) == commands)
  }

  @Test(arguments: [
    ("let [a,b;c]=[1,2,3,4]\nexe 'syn' a b c[1]", "1 2 4"),
    ("let d={}\nlet d.x={'y':1}\nlet d['x'].y+=4\nexe 'syn' d.x.y", "5"),
    ("let l=[1,2,3]\nlet l[1:]=[7,8]\nlet l[0]='a'\nexe 'syn' join(l)", "a 7 8"),
    ("let s='a'\nlet s.='b'\nlet s..='c'\nexe 'syn' s", "abc"),
    ("let s:n='x'\nlet my_x=3\nexe 'syn' my_{s:n}", "3"),
    ("let l =<< trim END\n  x\n    \\y\n  END\nexe 'syn' join(l,',')", "x,  \\y"),
    ("let l =<< END\n  x\nEND\nexe 'syn' len(l[0])", "3"),
    ("const c=1\nlet c=2\nexe 'syn' c", "1"),
    ("let b:x=1\nunlet b:x\nunlet! b:x\nexe 'syn' exists('b:x')", "0"),
    ("set cpo-=C isk+=-,. | exe 'syn' &isk", "@,48-57,_,192-255,-,."),
    ("setlocal iskeyword=@,- \" remark\nset iskeyword-=-\nexe 'syn' &l:isk", "@"),
    ("set isk=\\\",$-~\nexe 'syn' &isk", "\",$-~"),
    ("let &isk='a' | set isk&\nexe 'syn' &isk", "@,48-57,_,192-255"),
    ("set nowrap\nexe 'syn' &wrap &t_Co", "0 8"),
    ("redir => s:x\nsilent hi A\nredir END\nexe 'syn' empty(s:x)", "1"),
    ("vim9script\nvar x = 1 # remark\nx += 2\nexecute 'syn' x", "3"),
  ])
  func `that assigns changes what it should`(script: String, value: String) {
    #expect(ScriptTrace.commands(of: script).last == "syn \(value)")
  }

  @Test(arguments: [
    "!ls", "call system('ls')", "write x", "python3 print(1)", "call writefile([],'x')",
    "call delete('x')", "lua x()", "exe 'edit x'", "call libcall('a','b','c')",
  ])
  func `that writes or runs something is refused`(command: String) {
    let found = ScriptTrace.diagnostics(of: command)
    #expect(found.count == 1)
    #expect(ScriptTrace.commands(of: "\(command)\nsyn a") == ["syn a"])
  }

  @Test func `that fails is reported with its file and line`() {
    let found = ScriptTrace.diagnostics(of: "let x = 1\nlet y =\n\\ nosuch\nunlet nosuch")
    #expect(
      found.map(\.description) == [
        "/runtime/syntax/x.vim:2: error: E121: Undefined variable: nosuch",
        "/runtime/syntax/x.vim:4: error: E108: No such variable: \"nosuch\"",
      ])
  }
}
