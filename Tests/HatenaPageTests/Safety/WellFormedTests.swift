import HatenaPage
import HatenaText
import SyntaxColor
import TestSupport
import Testing

/// Asks an HTML parser that reports everything, html5lib in strict mode.
struct `Safe output is well formed` {
  /// Writes documents that nobody vouches for, checking that the bytes are UTF-8.
  private func html(
    _ source: [UInt8], _ dialect: Dialect = .textHatena, _ options: HTMLOptions = HTMLOptions()
  ) throws -> String {
    var options = options
    options.safety = .untrusted
    let bytes = Document(parsing: source, dialect).htmlBytes(options)
    return try #require(String(validating: bytes, as: UTF8.self))
  }

  @Test func `for the diaries`() throws {
    var cases: [WellFormedCheck.Case] = []
    var options = HTMLOptions()
    options.highlighter = Highlighter()
    for diary in try Diary.all() {
      let dialect = try #require(Dialect(named: diary.dialect))
      let html = try html(diary.source, dialect, options)
      cases.append(WellFormedCheck.Case(id: diary.name, html: html))
    }
    try WellFormedCheck().expect(cases)
  }

  @Test func `for hostile HTML everywhere`() throws {
    var options = HTMLOptions()
    options.highlighter = Highlighter()
    let vectors = try HostileHTML.all()
    let cases = try HostileHTML.contexts.flatMap { context in
      try vectors.map { vector in
        WellFormedCheck.Case(
          id: "\(vector.id) in \(context)",
          html: try html(vector.document(in: context), .textHatena, options))
      }
    }
    try WellFormedCheck().expect(cases)
  }

  @Test func `for random HTML in random notation`() throws {
    let cases = try (1...1500).map { seed in
      WellFormedCheck.Case(id: "soup \(seed)", html: try html(Soup(seed: UInt64(seed)).document()))
    }
    try WellFormedCheck().expect(cases)
  }

  @Test func `as whole pages with colored and numbered code`() throws {
    var options = HTMLOptions()
    options.safety = .untrusted
    options.highlighter = Highlighter()
    options.codeWriter = CodeLines(isNumbered: true)
    let cases = try (1...30).map { seed in
      let source =
        Soup(seed: UInt64(seed)).document() + Array("\n>|perl|\nmy $x = \"\0\";\n||<".utf8)
      let document = Document(parsing: source)
      let page = Page(title: document.title ?? "a", language: Page.language(of: source))
      let html = page.htmlBytes(of: document, options: options)
      return WellFormedCheck.Case(
        id: "page \(seed)", html: try #require(String(validating: html, as: UTF8.self)))
    }
    try WellFormedCheck().expect(cases)
  }

  @Test func `for any options of the caller's`() throws {
    var options = HTMLOptions()
    options.permalink = "/a?b=1&c=\"><script>"
    options.baseURI = "javascript:alert(1)//\"<&"
    options.sectionAnchor = "<b title=\"&\">x<script>"
    options.linkTarget = "\"><script>&"
    options.answers = ["http://b.example/": .init(title: "<i>a & b</a><script>")]
    let source = Array("*[c]t\nhttp://a.example/ [http://b.example/:title] id:alice".utf8)
    let html = try html(source, .textHatena, options)
    #expect(!html.contains("<script"))
    #expect(!html.contains("javascript:"))
    try WellFormedCheck().expect([WellFormedCheck.Case(id: "options", html: html)])
  }
}
