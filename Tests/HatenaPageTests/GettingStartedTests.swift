import Foundation
import HatenaPage
import HatenaText
import SyntaxColor
import TestSupport
import Testing

// The examples of GettingStarted.md, word for word.

/// What to send, whatever your framework calls it.
struct Answer {
  var status = 200
  var contentType = "text/html; charset=utf-8"
  var body: [UInt8] = []
}

/// Renders what visitors write; make one, and use it for all requests.
struct VisitorText: Sendable {
  /// The longest text taken, in bytes.
  let longest = 64 * 1024
  private let reading: ParseOptions
  private let writing: HTMLOptions

  init() {
    var limits = HighlightLimits()
    limits.processorTime = .seconds(1)  // of processor time, for each block of code
    var reading = ParseOptions()
    reading.disabledBlocks = [.anchoredHeading, .heading]  // `*` is no headline in a comment
    self.reading = reading
    var writing = HTMLOptions.untrusted
    writing.highlighter = Highlighter(limits: limits)
    self.writing = writing
  }

  func answer(to text: [UInt8]) -> Answer {
    guard text.count <= longest else { return Answer(status: 413) }
    return Answer(body: Document(parsing: text, reading).htmlBytes(writing))
  }
}

/// Writes a page for each diary in a folder.
func makeSite(of folder: URL, in site: URL) throws {
  let files = FileManager.default
  try files.createDirectory(at: site, withIntermediateDirectories: true)
  try Data(Stylesheet.css(for: .gruvbox).utf8).write(to: site.appending(path: "style.css"))
  let highlighter = Highlighter()
  var options = HTMLOptions()
  for file in try files.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
  where file.pathExtension == "hatena" {
    let name = file.deletingPathExtension().lastPathComponent
    let source = [UInt8](try Data(contentsOf: file))
    options.permalink = "\(name).html"
    let document = Document(parsing: source)
    // Colors blocks of code on four threads, ahead of the one that writes.
    options.highlighter = CodePrefetch(of: document, threads: 4, highlighter) ?? highlighter
    let page = Page(
      title: document.title ?? name, language: Page.language(of: source),
      stylesheets: [.linked("style.css")])
    let html = page.htmlBytes(of: document, options: options)
    try Data(html).write(to: site.appending(path: "\(name).html"), options: .atomic)
  }
}

struct `Getting started` {
  private let article: Article

  init() throws { article = try Article("HatenaPage/HatenaPage.docc/GettingStarted.md") }

  @Test func `shows the code that is tested here`() throws {
    #expect(article.examples("swift").count == 3)
    // The manifest is read below.
    #expect(try article.examples(notIn: #filePath) == [article.examples("swift")[0]])
  }

  @Test func `shows a manifest that Swift reads`() throws {
    let folder = try Folder()
    try folder.write(article.examples("swift")[0], to: "Package.swift")
    let run = try Program.installed("swift").run([
      "package", "--package-path", folder.path, "--scratch-path", folder.path("build"),
      "dump-package",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("\"HatenaPage\""))
  }

  @Test func `renders a visitor's text without what harms`() {
    let text = "*hi\n<script>alert(1)</script> id:alice\n>|perl|\nmy $x;\n||<"
    let answer = VisitorText().answer(to: Array(text.utf8))
    let html = String(decoding: answer.body, as: UTF8.self)
    #expect(answer.status == 200)
    #expect(html.contains("<p>*hi</p>"))
    #expect(html.contains("&lt;script&gt;"))
    #expect(html.contains("rel=\"nofollow noopener ugc\""))
    #expect(html.contains("<span class=\"synStatement\">my</span>"))
  }

  @Test func `refuses a text that is too long`() {
    let visitors = VisitorText()
    #expect(visitors.answer(to: [UInt8](repeating: 0x61, count: 65_537)).status == 413)
    #expect(visitors.answer(to: [UInt8](repeating: 0x61, count: 65_536)).status == 200)
  }

  @Test func `answers requests side by side`() async {
    let visitors = VisitorText()
    let text = Array(">|ruby|\ndef a; \"b\"; end\n||<".utf8)
    let expected = visitors.answer(to: text).body
    await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 { group.addTask { visitors.answer(to: text).body } }
      for await body in group { #expect(body == expected) }
    }
  }

  @Test func `makes a site`() throws {
    let folder = try Folder()
    try folder.write("*日記\n>|c|\nint x;\n||<", to: "diary/a.hatena")
    try folder.write("text", to: "diary/b.hatena")
    try folder.write("no diary", to: "diary/c.md")
    try makeSite(
      of: URL(fileURLWithPath: folder.path("diary")), in: URL(fileURLWithPath: folder.path("site")))
    #expect(try folder.files("site") == ["a.html", "b.html", "style.css"])
    let page = try folder.text("site/a.html")
    #expect(page.contains("<title>日記</title>"))
    #expect(page.contains("<a href=\"a.html#p1\""))
    #expect(page.contains("<link rel=\"stylesheet\" href=\"style.css\">"))
    #expect(page.contains("<span class=\"synType\">int</span>"))
  }
}
