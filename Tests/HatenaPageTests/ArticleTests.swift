import Foundation
import HatenaPage
import HatenaText
import SyntaxColor
import TestSupport
import Testing

// The examples of HatenaPage.docc, word for word.

func diaryPage(_ source: [UInt8]) -> [UInt8] {
  var options = HTMLOptions()
  options.highlighter = Highlighter()
  let document = Document(parsing: source)
  let page = Page(
    title: document.title ?? "Diary", language: Page.language(of: source),
    stylesheets: [.builtIn(.gruvbox)])
  return page.htmlBytes(of: document, options: options)
}

func write(_ entries: [Document], to send: ([UInt8]) -> Void) {
  let page = Page(title: "August", language: "ja")
  send(page.head)
  for entry in entries { entry.writeHTML { send($0) } }
  send(page.tail)
}

func quietPage(_ document: Document) -> [UInt8] {
  var light = Theme.hatena.light
  light.comment = GroupStyle(color: 0x6E6E6E, isItalic: true)
  let theme = Theme(name: "quiet", title: "Quiet", light: light, dark: Theme.hatena.dark)
  return Page(title: "", language: "en", stylesheets: [.builtIn(theme)]).htmlBytes(of: document)
}

func numbered(_ document: Document) -> String {
  var marks = LineMarks("3,7-9") ?? LineMarks()  // of the first block of code
  if let more = LineMarks("2:1-4") { marks.formUnion(more) }  // of the second
  var options = HTMLOptions()
  options.highlighter = Highlighter()
  options.codeWriter = CodeLines(isNumbered: true, marking: marks)
  return document.html(options)
}

struct `The examples in the documentation` {
  private let source = "*日記\n>|perl|\n1;\n2;\n3;\n||<\n>|c|\n4;\n||<"

  @Test(arguments: ["HatenaPage", "MakingAPage"])
  func `are what is tested here`(name: String) throws {
    let article = try Article("HatenaPage/HatenaPage.docc/\(name).md")
    #expect(try article.examples(notIn: #filePath).isEmpty)
    #expect(!article.examples("swift").isEmpty)
  }

  @Test func `do what they say`() {
    let document = Document(parsing: source)
    #expect(String(decoding: diaryPage(Array(source.utf8)), as: UTF8.self).contains("lang=\"ja\""))
    var pieces: [[UInt8]] = []
    write([document, document]) { pieces.append($0) }
    #expect(pieces.count == 4)
    let quiet = String(decoding: quietPage(document), as: UTF8.self)
    #expect(quiet.contains(".synComment { color: #6e6e6e; font-style: italic }"))
    #expect(numbered(document).components(separatedBy: "line marked").count == 3)
  }
}
