import Testing

@testable import SyntaxColor

struct `Sourcing` {
  @Test(arguments: [
    ("x", ["x", "x/a", "x/b"]), ("x.y", ["x", "x/a", "x/b", "y"]), ("nosuch", []), ("../x", []),
  ])
  func `a filetype runs its files in order`(filetype: String, ran: [String]) {
    let names = ["x", "x/b", "x/a", "y"]
    let files = Dictionary(uniqueKeysWithValues: names.map { ("syntax/\($0).vim", "syn \($0)") })
    let trace = ScriptTrace(files)
    #expect(trace.interpreter.loadSyntax(filetype: filetype) == !ran.isEmpty)
    #expect(trace.commands == ran.map { "syn \($0)" })
  }

  @Test(arguments: [
    ("runtime! syntax/i.vim syntax/j.vim", ["syn i", "syn j"]),
    ("runtime syntax/n.vim syntax/i.vim syntax/j.vim", ["syn i"]),
    ("runtime! syntax/[nosuch.vim", []),
    ("source <sfile>:p:h/i.vim", ["syn i"]),
    ("source $VIMRUNTIME/syntax/i.vim", ["syn i"]),
    ("source <sfile>:p:h/../syntax/./i.vim", ["syn i"]),
    ("exe 'source' fnameescape(expand('<sfile>:p:h').'/i.vim')", ["syn i"]),
    ("so /etc/passwd", []),
    ("syn include syntax/i.vim", ["syn include syntax/i.vim", "syn i"]),
    ("for f in split(globpath(&rtp,'syntax/[x]*'),\"\\n\")\nexe 'so' f\nendfor", []),
    (
      "for f in globpath(&rtp,'syntax/?.vim',0,1)\nif f!~'x.vim'\nexe 'so' f\nendif\nendfor",
      ["syn i", "syn j"]
    ),
    ("exe 'syn' filereadable(expand('<sfile>:p:h').'/i.vim') expand('<sfile>:t:r')", ["syn 1 x"]),
    ("doau Syntax i", ["syn i"]), ("set syntax=j", ["syn j"]),
  ])
  func `names files below the roots only`(script: String, ran: [String]) {
    let trace = ScriptTrace([
      "syntax/x.vim": script, "syntax/i.vim": "syn i", "syntax/j.vim": "syn j",
    ])
    _ = trace.interpreter.loadSyntax(filetype: "x")
    #expect(trace.commands == ran)
  }

  @Test func `keeps script variables apart by file and over a second time`() {
    let trace = ScriptTrace([
      "syntax/x.vim": "let s:a=1\nruntime syntax/i.vim\nruntime syntax/i.vim\nexe 'syn' s:a",
      "syntax/i.vim": "let s:a=get(s:,'a',4)+1\nexe 'syn' s:a",
    ])
    _ = trace.interpreter.loadSyntax(filetype: "x")
    #expect(trace.commands == ["syn 5", "syn 6", "syn 1"])
  }

  @Test(arguments: [
    ("getline(1)", "abc", true), ("getline('$')", "x y", true), ("line('$')", "3", true),
    ("search('x')", "3", true), ("search('nosuch')", "0", true), ("search('b','n')", "1", true),
    ("join(getline(1,2),'+')", "abc+", true), ("searchpos('y')[1]", "3", true),
    ("expand('%:e')", "", true), ("&isk[0]", "@", false),
  ])
  func `tells whether it looked at the text`(expression: String, value: String, looked: Bool) {
    let trace = ScriptTrace(["syntax/x.vim": "exe 'syn '.\(expression)"], text: "abc\n\nx y\n")
    _ = trace.interpreter.loadSyntax(filetype: "x")
    #expect(trace.commands == ["syn \(value)"])
    #expect(trace.interpreter.buffer.questions.isEmpty != looked)
  }
}
