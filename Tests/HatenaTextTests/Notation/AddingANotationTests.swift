import HatenaText
import TestSupport
import Testing

// The example of AddingANotation.md, word for word.

struct Ticket: InlineNotation {
  let scheme = "ticket"

  func accepts(_ body: ArraySlice<UInt8>) -> Bool {
    body.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  func html(for body: ArraySlice<UInt8>, options: HTMLOptions) -> [UInt8] {
    let number = String(decoding: body, as: UTF8.self)
    return Array("<a href=\"/tickets/\(number)\">#\(number)</a>".utf8)
  }
}

struct Notice: BlockNotation {
  let name = "notice"

  func begins(with line: ArraySlice<UInt8>) -> Bool { line.elementsEqual("!!!".utf8) }
  func ends(with line: ArraySlice<UInt8>) -> Bool { line.elementsEqual("/!!!".utf8) }

  func html(for source: ArraySlice<UInt8>, options: HTMLOptions) -> [UInt8] {
    let lines = source.split(separator: 0x0A).dropFirst().prefix { !ends(with: $0) }
    let text = lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "<br>")
    return Array("<div class=\"notice\">\(text)</div>".utf8)
  }
}

func html(in dialect: Dialect) -> String {
  var options = ParseOptions(dialect: dialect)
  options.inlineNotations = [Ticket()]
  options.blockNotations = [Notice()]
  return Document(parsing: "see [ticket:123]\n!!!\nclosed\n/!!!", options).html()
}

struct `A notation of one's own` {
  private var options: ParseOptions {
    var options = ParseOptions()
    options.inlineNotations = [Ticket()]
    options.blockNotations = [Notice()]
    return options
  }

  private func output(_ source: String) -> String {
    Document(parsing: source, options).html()
  }

  @Test func `is written by itself, in every dialect`() throws {
    let article = try Article("HatenaText/HatenaText.docc/AddingANotation.md")
    let outputs = article.examples("html").map { String($0.dropLast()) }
    #expect([.textHatena, .hatenaBlog].map { html(in: $0) } == outputs)
  }

  @Test func `stands in notes, items and quotes of today's notation`() {
    var options = ParseOptions(dialect: .hatenaBlog)
    options.inlineNotations = [Ticket()]
    options.blockNotations = [Notice()]
    let source = "a(([ticket:1]))\n-[ticket:2]\n>>\n!!!\nb\n/!!!\n<<\n*[ticket:3]"
    let html = Document(parsing: source, options).html()
    for number in 1...3 { #expect(html.contains("<a href=\"/tickets/\(number)\">")) }
    #expect(html.contains("<div class=\"notice\">b</div>"))
  }

  @Test func `takes all its lines`() {
    #expect(output("!!!\na\nb\n/!!!").contains("<div class=\"notice\">a<br>b</div>"))
  }

  @Test(arguments: ["[ticket:x]", "ticket:1", "[ticket:]", "[ticket:1", "[tickets:1]"])
  func `leaves what it does not want`(source: String) {
    #expect(output(source) == "<div class=\"section\">\n\t<p>\(source)</p>\n</div>")
  }

  @Test func `stands in the tree`() {
    let document = Document(parsing: "[ticket:1]\n!!!\na", options)
    #expect(
      document.debugDescription == """
        section 0..<16
          paragraph 0..<10
            customInline 0..<10 "[ticket:1]"
          customBlock notice 11..<16
        """)
    #expect(
      String(decoding: document.jsonBytes(), as: UTF8.self).contains("\"notation\":\"notice\""))
  }

  @Test func `is what the article shows`() throws {
    let article = try Article("HatenaText/HatenaText.docc/AddingANotation.md")
    #expect(article.examples("swift").count == 2)
    #expect(try article.examples(notIn: #filePath).isEmpty)
  }
}
