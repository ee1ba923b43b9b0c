import HatenaPage
import HatenaText
import Threading
import Testing

struct `Code colored on several threads` {
  /// Says what it was asked, and counts how often.
  private final class Echo: CodeHighlighter {
    let calls = Lock<[String: Int]>([:])

    func highlight(_ block: CodeBlock) -> HighlightedLines? {
      let text = String(decoding: block.code, as: UTF8.self)
      calls.withLock { $0[text, default: 0] += 1 }
      if block.filetype == "none" { return nil }
      return HighlightedLines(
        text: Array("<\(block.filetype):\(text.utf8.count):\(text)>".utf8),
        spans: [CodeSpan(range: 0..<1, className: "x")])
    }

    func recognizes(filetype: String) -> Bool { true }
  }

  private func document(blocks: Int, seed: Int, lines: Int) -> String {
    var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<blocks).map { number in
      let filetype = ["perl", "none", "", "c", "?"][below(5)]
      let body = (0...below(lines)).map { "line \(number).\($0) <&> \(below(1000))" }
      let code = ">|\(filetype)|\n\(body.joined(separator: "\n"))\n||<\n"
      switch below(6) {
      case 0: return "*[x]Headline\n\(code)"
      case 1: return "><div><!-- \(code) --></div><\n"
      case 2: return "- a\n- b\n>>\n\(code)<<\n"
      default: return "text [http://example.com/]\n\(code)"
      }
    }.joined()
  }

  @Test(arguments: 0..<12, [2, 3, 16])
  func `is the same as on one`(seed: Int, threads: Int) {
    let source = document(blocks: 1 + seed * 7, seed: seed, lines: seed % 3 == 0 ? 400 : 12)
    let serial = Echo()
    let parallel = Echo()
    var options = HTMLOptions()
    options.highlighter = serial
    let document = Document(parsing: source)
    let expected = document.htmlBytes(options)
    options.highlighter = prefetch(document, threads, parallel)
    #expect(document.htmlBytes(options) == expected)
    var pieces: [UInt8] = []
    options.highlighter = prefetch(document, threads, parallel)
    document.writeHTML(options) { pieces += $0 }
    #expect(pieces == expected)
    let asked = parallel.calls.withLock { $0 }
    for (code, count) in serial.calls.withLock({ $0 }) {
      #expect((asked[code] ?? 0) >= 2 * count, "asked for in both runs")
    }
  }

  @Test(arguments: [2, 3, 16])
  func `is colored once`(threads: Int) {
    let echo = Echo()
    let source = (0..<300).map { ">|\(["c", "perl", "go"][$0 % 3])|\nblock \($0)\n||<\n" }.joined()
    let document = Document(parsing: source)
    var options = HTMLOptions()
    options.highlighter = prefetch(document, threads, echo)
    let html = document.html(options)
    #expect((0..<300).allSatisfy { html.contains(":block \($0)&gt;") })
    #expect(echo.calls.withLock { $0.count == 300 && $0.values.allSatisfy { $0 == 1 } })
  }

  @Test func `is colored again when it is written again`() {
    let document = Document(parsing: document(blocks: 50, seed: 1, lines: 20))
    var options = HTMLOptions()
    options.highlighter = prefetch(document, 2, Echo())
    let first = document.htmlBytes(options)
    #expect(document.htmlBytes(options) == first)
  }

  @Test func `is not all colored before the first piece is written`() {
    struct Stop: Error {}
    let echo = Echo()
    let block = ">|c|\n" + String(repeating: "0123456789abcdef\n", count: 600) + "||<\n"
    let document = Document(parsing: String(repeating: block, count: 200))
    var options = HTMLOptions()
    options.highlighter = prefetch(document, 2, echo)
    #expect(throws: Stop.self) {
      try document.writeHTML(options) { _ throws(Stop) in throw Stop() }
    }
    #expect(echo.calls.withLock { $0.values.reduce(0, +) } < 40)
  }

  @Test(arguments: [0, -3, 1])
  func `on no threads at all is nothing to begin`(threads: Int) {
    let document = Document(parsing: document(blocks: 50, seed: 1, lines: 20))
    #expect(CodePrefetch(of: document, threads: threads, Echo()) == nil)
  }

  private func prefetch(
    _ document: Document, _ threads: Int, _ highlighter: any CodeHighlighter
  ) -> any CodeHighlighter {
    CodePrefetch(of: document, threads: threads, highlighter) ?? highlighter
  }
}
