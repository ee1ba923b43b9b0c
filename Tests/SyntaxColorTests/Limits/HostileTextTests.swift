import Testing

@testable import SyntaxColor

/// Texts and syntax files made to take forever; each must end, and no byte of text be lost.
struct `A hostile text or syntax file` {
  private func result(
    _ definition: String, _ text: [UInt8], limits: HighlightLimits = HighlightLimits()
  ) throws -> HighlightedCode {
    let library = SyntaxLibrary(files: ["syntax/hostile.vim": Array(definition.utf8)])
    let highlighter = Highlighter(library: library, limits: limits)
    return try highlighter.highlight(text, as: "hostile")
  }

  @Test func `with too many nested regions is stopped with a diagnostic`() throws {
    let text = Array(String(repeating: "(\n", count: 100_000).utf8)
    var limits = HighlightLimits()
    limits.nesting = 400
    let code = try result(
      "syn region Comment start=/(/ end=/)/ contains=Comment keepend\n", text, limits: limits)
    #expect(code.diagnostics.contains { $0.message.contains("nested items") })
    #expect(code.htmlBytes().count >= text.count)
  }

  @Test func `that costs too many steps is stopped with a diagnostic`() throws {
    var limits = HighlightLimits()
    limits.steps = 1_000_000
    let text = Array(String(repeating: "a b c d e f g h\n", count: 40_000).utf8)
    let code = try result("syn match Type /\\w/\n", text, limits: limits)
    #expect(code.diagnostics.contains { $0.message.contains("steps") })
    #expect(!code.spans.isEmpty)
  }

  @Test func `that takes too long for a host is stopped with a diagnostic`() throws {
    var limits = HighlightLimits()
    limits.processorTime = .zero
    let text = Array(String(repeating: "a b c d e f g h\n", count: 40_000).utf8)
    let code = try result("syn match Type /\\w/\n", text, limits: limits)
    #expect(code.diagnostics.map(\.code) == [.timeLimit])
    #expect(code.htmlBytes().count >= text.count)
  }

  @Test func `of a task that was canceled is stopped with a diagnostic`() async {
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      let text = Array(String(repeating: "a b c d e f g h\n", count: 100_000).utf8)
      return try result("syn match Type /\\w/\n", text)
    }
    task.cancel()
    let code = try? await task.value
    #expect(code?.diagnostics.map(\.code) == [.cancelled])
    #expect(code?.spans.isEmpty == false)
  }

  /// What a clock decided came out otherwise on each run.
  @Test(arguments: [("perl", "<<A "), ("toml", "\\\""), ("nginx", "a\u{301}"), ("c", "/*/")])
  func `comes out alike whatever else the machine does`(filetype: String, unit: String) throws {
    let text = Array(String(repeating: unit, count: 12_500).utf8)
    let first = try Highlighter().highlight(text, as: .named(filetype))
    let highlighter = Highlighter()
    let burning = Task.detached {
      while !Task.isCancelled { _ = try? Highlighter().highlight(text, as: .named(filetype)) }
    }
    for _ in 0..<3 { #expect(try highlighter.highlight(text, as: .named(filetype)) == first) }
    burning.cancel()
  }

  @Test func `with patterns without end has those searches given up`() throws {
    var limits = HighlightLimits()
    limits.abandonedSearches = 3
    let line = String(repeating: "a", count: 200) + "c\n"
    let code = try result(
      "syn match Type /\\(a\\+a\\+\\)\\+\\1b/\n",
      Array(String(repeating: line, count: 40).utf8), limits: limits)
    #expect(code.diagnostics.contains { $0.message.contains("given up") })
  }

  @Test func `with a few such lines is colored as far as can be, with a diagnostic`() throws {
    let line = String(repeating: "a", count: 200) + "c\n"
    let code = try result(
      "syn match Type /\\(a\\+a\\+\\)\\+\\1b/\nsyn match Todo /c/\n", Array((line + line).utf8))
    #expect(code.diagnostics.map(\.severity) == [.error])
    #expect(code.diagnostics.first?.message.contains("too much work") == true)
    #expect(code.spans.map(\.range) == [200..<201, 402..<403])
  }

  @Test func `with repeats within repeats is colored without giving up`() throws {
    let line = String(repeating: "a", count: 200) + "c\n"
    let code = try result(
      "syn match Type /\\(a\\+a\\+\\)\\+b/\nsyn match Todo /c/\n",
      Array(String(repeating: line, count: 10).utf8))
    #expect(code.diagnostics.isEmpty)
    #expect(code.spans.count == 10)
  }

  @Test func `with one line of a megabyte is colored as far as lines are`() throws {
    let text = Array(String(repeating: "a", count: 1_000_000).utf8)
    let code = try result("syn match Type /a*b/\nsyn match Todo /a/\n", text)
    #expect(code.diagnostics.isEmpty)
    #expect(code.spans.last?.range.upperBound == HighlightLimits().lineLength)
  }

  @Test(arguments: [
    "while 1 | endwhile", "let x = repeat('a', 999999999)",
    "function F()\ncall F()\nendfunction\ncall F()",
    "syn match Type /\\%(", "syn region", "exe repeat('syn keyword a b |', 99999)",
    "syn include @a syntax/hostile.vim", "runtime! syntax/hostile.vim", "call system('touch x')",
    "exe 'syn match Type /\\%[' . repeat('a', 200000) . ']/'",
    "let s = repeat('a', 300000)\nlet x = stridx(s, s[1:150000] . 'b')\nlet x = strridx(s, 'b' . s[9:])",
    "!touch x", "python import os", "source /etc/passwd", "let x = readfile('/etc/passwd')",
  ])
  func `that loops, recurses or reaches out is bounded and starts nothing`(script: String) throws {
    let code = try result(script + "\nsyn keyword Type done\n", Array("done\n".utf8))
    #expect(code.code == Array("done\n".utf8))
  }

  @Test func `that is not UTF-8 keeps its bytes`() throws {
    let text: [UInt8] = [0x61, 0xFF, 0xFE, 0xE3, 0x81, 0x0A, 0xF0, 0x9F, 0x62]
    let code = try result("syn match Type /[ab]/\n", text)
    #expect(code.spans.map(\.range) == [0..<1, 8..<9])
    let visible = code.htmlBytes().filter { $0 >= 0x80 }
    #expect(visible == text.filter { $0 >= 0x80 })
  }
}
