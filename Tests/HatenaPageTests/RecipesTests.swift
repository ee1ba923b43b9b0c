import HatenaPage
import HatenaText
import SyntaxColor
import TestSupport
import Testing

// The examples of Recipes.md, word for word.

struct LocalPeople: MarkupRewriter {
  mutating func rewrite(_ node: Document.Node) -> NodeChange {
    guard let link = node.link, link.scheme == .id else { return .keep }
    let name = String(decoding: link.subject, as: UTF8.self)
    return .link(address: "/people/\(name)", text: name)
  }
}

func contents(_ document: Document) -> [(name: String, text: String, level: Int)] {
  document.headings.compactMap { heading in
    heading.anchorName.map { ($0, heading.text, heading.level) }
  }
}

struct Figures: HTMLOverride {
  func html(for node: Document.Node) -> HTMLFragment? {
    guard let code = node.code, let type = code.filetype else { return nil }
    return .element("figure", ["class": type], [.content])
  }
}

struct Lines: HTMLOverride {
  let table: LineTable

  func html(for node: Document.Node) -> HTMLFragment? {
    guard node.kind == .paragraph else { return nil }
    let line = table.position(of: node.sourceRange.lowerBound).line
    return .element("div", ["data-line": "\(line)"], [.content])
  }
}

func inkTheme() -> Theme {
  let light = Palette(
    foreground: 0x202020, background: 0xFFFFFF,
    comment: GroupStyle(color: 0x6E6E6E, isItalic: true), statement: GroupStyle(isBold: true))
  let dark = Palette(foreground: 0xE0E0E0, background: 0x101010, comment: 0x909090)
  return Theme(name: "ink", title: "Ink", light: light, dark: dark)
}

func messages(_ document: Document) -> [String] {
  let table = document.lineTable
  return document.diagnostics.map { diagnostic in
    let place = table.position(of: diagnostic.range.lowerBound)
    return "\(place.line):\(place.column): \(diagnostic.message)"
  }
}

struct `The recipes` {
  @Test func `are what is tested here`() throws {
    let article = try Article("HatenaPage/HatenaPage.docc/Recipes.md")
    #expect(article.examples("swift").count == 13)
    #expect(try article.examples(notIn: #filePath).isEmpty)
  }

  @Test func `render a text`() {
    let source = "<script>a</script>"
    let html = Document(parsing: source).html()
    #expect(html.contains("<p><script>a</script></p>"))
    let comment = Document(parsing: source).html(.untrusted)
    #expect(!comment.contains("<script"))
  }

  @Test func `collect the links and send people somewhere else`() {
    let source = "id:alice http://a.example/?b&c"
    let addresses = Document(parsing: source).links.map(\.address)
    #expect(addresses == ["/alice/", "http://a.example/?b&c"])
    var people = LocalPeople()
    let document = Document(parsing: source).rewritten(by: &people)
    #expect(document.html().contains("<a href=\"/people/alice\">alice</a>"))
    #expect(document.links.map(\.scheme) == [.id, .http])
  }

  @Test func `color a string of code`() throws {
    let code = try Highlighter().highlight("my $x = 1;", as: "perl")
    let html = code.html()
    #expect(html.hasPrefix("<span class=\"synStatement\">my</span> "))
    let mail = code.html(inlineStyles: Theme.gruvbox.light)
    let terminal = code.ansi()
    #expect(mail.hasPrefix("<pre style=\""))
    #expect(terminal.contains("\u{1B}["))
  }

  @Test func `list the languages`() {
    var printed: [String] = []
    func print(_ name: String, _ title: String, _ aliases: [String], _ files: [String]) {
      printed.append("\(name) \(title) \(aliases) \(files)")
    }
    for language in SyntaxLibrary.builtIn.languages {
      print(language.name, language.title, language.aliases, language.fileNames)
    }
    #expect(printed.count == SyntaxLibrary.builtIn.languages.count)
    #expect(printed.contains { $0.hasPrefix("cpp C++ [") && $0.contains("*.hpp") })
  }

  @Test func `make a summary and a table of contents`() {
    let source = "*[perl]One\nsee <b>id:alice</b>\n**Two\n*name*Three"
    let summary = Document(parsing: source).plainText(limit: 140)
    #expect(summary == "One\nsee id:alice\nTwo\nThree")
    let contents = contents(Document(parsing: source))
    #expect(contents.map(\.name) == ["p1", "name"])
    #expect(contents.map(\.text) == ["One", "Three"])
    #expect(contents.map(\.level) == [3, 3])
  }

  @Test func `write nodes differently`() {
    let document = Document(parsing: "a\n\n>|perl|\n1;\n||<\nb")
    var options = HTMLOptions()
    options.overrides = [Figures(), Lines(table: document.lineTable)]
    let html = document.html(options)
    #expect(html.contains("<figure class=\"perl\">"))
    #expect(html.contains("<div data-line=\"1\">"))
    #expect(html.contains("<div data-line=\"6\">"))
  }

  @Test func `make a theme`() {
    let page = Page(title: "", language: "en", stylesheets: [.builtIn(inkTheme())])
    #expect(page.html(of: Document(parsing: "")).contains(".synStatement { font-weight: bold }"))
  }

  @Test func `tell the author what is wrong`() {
    #expect(
      messages(Document(parsing: "a\n>>\nb"))
        == ["2:1: block quote is not closed: end it with a line \"<<\""])
  }
}
