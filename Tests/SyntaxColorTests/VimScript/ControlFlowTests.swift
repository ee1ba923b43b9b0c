import Testing

@testable import SyntaxColor

struct `Control flow` {
  @Test(arguments: [
    ("if 1|syn a|else|syn b|endif", ["a"]),
    ("if 0\nsyn a\nelseif 1\nsyn b\nelse\nsyn c\nendif\nsyn d", ["b", "d"]),
    ("if 0\nif 1\nsyn a\nelse\nsyn b\nendif\nelse\nsyn c\nendif", ["c"]),
    ("if 0 | syn a | endif | syn b", ["b"]),
    ("let i=0\nwhile i<3\nlet i+=1\nif i==2\ncontinue\nendif\nexe 'syn' i\nendwhile", ["1", "3"]),
    (
      "let i=0\nwhile 1\nlet i+=1\nif i>2\nbreak\nendif\nexe 'syn' i\nendwhile\nsyn z",
      ["1", "2", "z"]
    ),
    ("for i in [1,2]\nfor j in 'ab'\nexe 'syn' i.j\nendfor\nendfor", ["1a", "1b", "2a", "2b"]),
    ("for [a,b] in items({'k':'v'})\nexe 'syn' a b\nendfor", ["k v"]),
    ("for i in range(3) | exe 'syn' i | endfor | syn z", ["0", "1", "2", "z"]),
    ("for i in []\nsyn a\nendfor\nsyn b", ["b"]),
    ("syn a\nfinish\nsyn b", ["a"]),
    ("if 1\nsyn a\nfinish\nendif\nsyn b", ["a"]),
    ("exe 'finish'\nsyn a", []),
  ])
  func `runs the branches and rounds Vim runs`(script: String, commands: [String]) {
    #expect(ScriptTrace.commands(of: script) == commands.map { "syn \($0)" })
  }

  @Test(arguments: [
    (
      "try\nsyn a\ncall nosuch()\nsyn b\ncatch\nsyn c\nfinally\nsyn d\nendtry\nsyn e",
      ["a", "c", "d", "e"]
    ),
    ("try\nthrow 'x1'\ncatch /y/\nsyn a\ncatch /x\\d/\nexe 'syn' v:exception\nendtry", ["x1"]),
    ("try\ncall nosuch()\ncatch /E117/\nsyn a\nendtry", ["a"]),
    ("try\nlet x=nosuch\ncatch /^Vim(let):E121/\nsyn a\nendtry", ["a"]),
    ("try\nif 1\ncall nosuch()\nendif\ncatch\nsyn a\nendtry", ["a"]),
    ("try | call nosuch() | catch | syn a| endtry", ["a"]),
    ("try\ntry\nthrow 'x'\nfinally\nsyn a\nendtry\nsyn b\ncatch\nsyn c\nendtry", ["a", "c"]),
    ("fun F()\ntry\nreturn 1\nfinally\nsyn a\nendtry\nendfun\nexe 'syn' F()", ["a", "1"]),
    ("for i in [1,2]\ntry\ncontinue\nfinally\nexe 'syn' i\nendtry\nsyn no\nendfor", ["1", "2"]),
    ("fun F()\nsyn a\nthrow 'x'\nendfun\ntry\ncall F()\nsyn b\ncatch\nsyn c\nendtry", ["a", "c"]),
    ("throw 'x'\nsyn a", []),
  ])
  func `of :try catches, cleans up and goes on`(script: String, commands: [String]) {
    #expect(ScriptTrace.commands(of: script) == commands.map { "syn \($0)" })
  }

  @Test(arguments: [
    ("if nosuch\nsyn a\nelse\nsyn b\nendif\nsyn c", ["c"]),
    ("nosuchcommand foo | syn a\nsyn b", ["b"]),
    ("call nosuch() | syn a\nsyn b", ["b"]),
    ("delcommand Nosuch | syn a", ["a"]),
    ("syn bad\nsyn b", ["b"]),
    ("silent! nosuch\nsilent syn a", ["a"]),
    ("fun F()\ncall nosuch()\nsyn a\nendfun\ncall F()", ["a"]),
    ("fun F() abort\ncall nosuch()\nsyn a\nendfun\ncall F()\nsyn b", ["b"]),
  ])
  func `after an error goes on where Vim does`(script: String, commands: [String]) {
    #expect(ScriptTrace.commands(of: script) == commands.map { "syn \($0)" })
  }
}
