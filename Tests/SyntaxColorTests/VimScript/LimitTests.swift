import Testing

@testable import SyntaxColor

struct `A hostile script` {
  private static let limits = {
    var settings = ScriptSettings()
    settings.stepLimit = 20_000
    settings.memoryLimit = 1 << 20
    return settings
  }()

  @Test(arguments: [
    "while 1\nendwhile", "let s='x'\nwhile 1\nlet s=s.s\nendwhile",
    "let s=repeat('x',9999999999)", "let l=repeat([1],999999999)", "let l=range(99999999999)",
    "let l=[]\nwhile 1\nlet l=[l]\nendwhile", "let l=[1]\nwhile 1\ncall extend(l,l)\nendwhile",
    "while 1\nsyn match A /x/\nendwhile", "let d={}\nwhile 1\nlet d[len(d)]=1\nendwhile",
    "while 1\ntry\nthrow 'x'\ncatch\nendtry\nendwhile", "for i in range(99999999)\nendfor",
    "while 1\nsilent! call nosuch()\nendwhile",
    "let s:s='{-> eval(s:s)}'\nlet G=eval(s:s)\nwhile 1\nlet G=G()\nendwhile",
    "let l=[1]\nfor x in l\ncall add(l,x)\nendfor",
  ])
  func `that would run or grow forever is ended`(script: String) {
    let found = ScriptTrace.diagnostics(of: script, settings: Self.limits)
    let last = found.last?.message
    #expect(last == "the script runs too long" || last == "the script uses too much memory")
    #expect(found.last?.location?.file == "/runtime/syntax/x.vim")
  }

  @Test(arguments: [
    "fun F()\ncall F()\nendfun\ncall F()", "fun F()\nreturn F()\nendfun\ncall F()",
    "let x='exe x'\nexe x", "source <sfile>:p", "syn include <sfile>:p",
    "com -nargs=* A A <args>\nA x", "let F={-> g:F()}\ncall F()",
    "fun F(a,b)\nreturn sort([1,2],'F')[0]\nendfun\ncall F(1,2)",
    "fun F()\nreturn map([1],'F()')\nendfun\ncall F()",
    "fun F()\nreturn substitute('a','a','\\=F()','')\nendfun\ncall F()",
  ])
  func `that calls itself is stopped by depth`(script: String) {
    let found = ScriptTrace.diagnostics(of: script)
    #expect(found.contains { $0.message.hasPrefix("E132") })
  }

  @Test(arguments: [
    ("(", ")"), ("[", "]"), ("{'a':", "}"), ("{->", "}"), ("a{", "}"), ("len(", ")"),
  ])
  func `that nests brackets deep is stopped by depth`(open: String, close: String) {
    let text = String(repeating: open, count: 50_000)
    for closing in ["", "1" + String(repeating: close, count: 50_000)] {
      let found = ScriptTrace.diagnostics(of: "let x=\(text)\(closing)")
      #expect(found.contains { $0.message.hasPrefix("E132") })
    }
  }

  @Test(arguments: ["!", "-", "1?1:", "1.", "1+", "1 &&", "1||", "[1]+", "''."])
  func `that chains operators runs with little stack`(part: String) {
    let text = String(repeating: part, count: 20_000)
    let suffix = part.hasSuffix("+") && part.hasPrefix("[") ? "[1]" : "1"
    #expect(ScriptTrace.diagnostics(of: "if 0 | let x=\(text)\(suffix) | endif").isEmpty)
  }

  @Test(arguments: [
    "if 1", "if 1\nelse", "while 0", "for x in [1]", "for", "for x", "for x in", "try",
    "try\ncatch",
    "catch", "finally", "endtry", "endif", "else", "endwhile", "endfor", "fun F(", "fun F()",
    "endfun",
    "let x =<< END\na", "let", "let [", "let [a", "let x[", "let x.", "exe", "exe '", "call",
    "call F(",
    "unlet", "com", "com A", "com -", "set x", "set =", "hi", "syn", "source", "runtime", "return",
    "throw",
    "silent", "silent!", ":", "|", "||", "\\", "\\ x", "\"\\ x", "let x = \"\\", "let x = '",
    "let x = {", "let x = $\"{", "let x = \"\\<", "let x = \"\\x", "let x = a:", "let x = &",
    "let x = &l:",
    "let x = @", "let x = $", "echo 1 2", "break", "continue", "\u{0}", "A", "vim9script\nx =",
    "let x = <SID>",
    "let x = 'a'->", "let x = 1->len", "let x = [1][", "let x = [1][:", "catch /", "let a:b = 1",
    "let v:x = 1",
  ])
  func `that is cut off anywhere still ends`(script: String) {
    let commands = ["hi", "syn"].contains(script) ? ["\(script) "] : []
    #expect(ScriptTrace.commands(of: "\(script)\n") == commands)
    #expect(ScriptTrace.commands(of: "if 0|\(script)|endif\n").isEmpty)
    #expect(ScriptTrace.commands(of: script) == commands)
  }
}
