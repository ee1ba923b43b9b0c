import Bytes
import HatenaPage
import HatenaText
package import SyntaxColor

/// Makes HTML of colored files: as it is, line by line, or as one page with them all.
package struct SourcePage {
  private let page: PageSettings
  private let stylesheets: [Stylesheet]
  private let marks: LineMarks
  /// Whether there are several files, whose names are then shown.
  private let showsNames: Bool
  private var count = 0
  /// The page that was begun.
  private var begun: Page?

  /// Throws where a style sheet cannot be read.
  package init(_ page: PageSettings, fileCount: Int) throws(ProgramError) {
    self.page = page
    stylesheets = page.standalone ? try page.stylesheets() : []
    marks = page.marks
    showsNames = fileCount > 1
  }

  /// Returns the next file's output in a format.
  package mutating func output(
    of code: HighlightedCode, named path: String, as format: CodeSettings.Format,
    _ colors: TerminalColors
  ) -> [UInt8] {
    switch format {
    case .html: html(of: code, named: path)
    case .xml: code.xmlBytes()
    case .ansi: code.ansiBytes(colors)
    case .spans: code.jsonBytes(file: path) + [Byte.lineFeed]
    }
  }

  /// Returns the next file's HTML, behind the page's head where it is the first.
  private mutating func html(of code: HighlightedCode, named path: String) -> [UInt8] {
    count += 1
    let name = path == "-" ? code.filetype : String(path.split(separator: "/").last ?? "")
    var output: [UInt8] = []
    if page.standalone {
      if begun == nil { output += begin(title: name, code.code) }
      if showsNames { output += heading(path) }
      output += "<pre>\n".utf8
    }
    let html = page.needsLines ? numbered(code.visible) : code.htmlBytes()
    return output + html + (page.standalone ? Array("</pre>\n".utf8) : [])
  }

  /// Returns code line by line; a line end behind the last line stays behind it.
  private func numbered(_ code: VisibleCode) -> [UInt8] {
    var visible = HighlightedLines(code)
    let isEnded = visible.text.last == Byte.lineFeed
    if isEnded { visible.text.removeLast() }
    let html = CodeLines(isNumbered: page.lineNumbers, marking: marks)
      .html(of: visible, number: count)
    return isEnded ? html + [Byte.lineFeed] : html
  }

  /// The end of the page, where there is one.
  package var tail: [UInt8] { begun?.tail ?? [] }

  /// Begins the page and returns its head.
  private mutating func begin(title: String, _ code: [UInt8]) -> [UInt8] {
    let page = Page(
      title: page.title ?? title, language: page.lang ?? Page.language(of: code),
      stylesheets: stylesheets)
    begun = page
    return page.head
  }

  private func heading(_ path: String) -> [UInt8] {
    var output = Array("<h4>".utf8)
    HTMLEscaping.append(path, to: &output)
    return output + "</h4>\n".utf8
  }
}
