import Testing

@testable import SyntaxColor

struct `A function of a script` {
  @Test(arguments: [
    (
      "fun s:F(a, ...)\nreturn a:a . a:0 . a:1 . len(a:000)\nendfun\nexe 'syn' s:F('x',1,2)", "x212"
    ),
    ("fun F(a, b = 'd')\nreturn a:a . a:b\nendfun\nexe 'syn' F('x')", "xd"),
    ("fun F()\nlet x=1\nlet l:y=2\nreturn x+y+g:z\nendfun\nlet z=4\nexe 'syn' F()", "7"),
    ("fun F()\nendfun\nexe 'syn' F()", "0"),
    ("let d={'n':3}\nfun d.get() dict\nreturn self.n\nendfun\nexe 'syn' d.get()", "3"),
    ("fun F(x)\nreturn a:x*2\nendfun\nexe 'syn' string(map([1,2],{_,v->F(v)}))", "[2, 4]"),
    ("fun F(x)\nreturn {-> a:x}\nendfun\nlet G=F(5)\nexe 'syn' G()", "5"),
    ("fun A(n)\nreturn a:n<1?0:a:n+A(a:n-1)\nendfun\nexe 'syn' A(4)", "10"),
    ("let F=function('printf',['%s-%s','a'])\nexe 'syn' F('b')", "a-b"),
    ("fun F()\nif 0\nfun G()\nendfun\nendif\nreturn 2\nendfun\nexe 'syn' F()", "2"),
    ("exe 'syn' auto#load#name('x')", "loaded x"),
  ])
  func `gets its arguments and gives its value`(script: String, value: String) {
    let trace = ScriptTrace([
      "syntax/x.vim": script,
      "autoload/auto/load.vim": "fun auto#load#name(x)\nreturn 'loaded '.a:x\nendfun\n",
    ])
    _ = trace.interpreter.loadSyntax(filetype: "x")
    #expect(trace.commands.last == "syn \(value)")
    #expect(trace.interpreter.errors.diagnostics.isEmpty)
  }
}
