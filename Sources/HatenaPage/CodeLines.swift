import Bytes
public import HatenaText

/// A highlighter that puts every line of code in an element of its own, so that lines can be
/// numbered and pointed out.
///
/// ```swift
/// options.highlighter = CodeLines(Highlighter(), isNumbered: true)
/// ```
///
/// The code becomes `<code class="numbered">` with a `<span class="line">` for each line, or
/// `<span class="line marked">`. The numbers are the style sheet's: what a reader selects and copies
/// is the code alone. Only blocks with a type (`>|perl|`) come by here.
public struct CodeLines: CodeHighlighter {
  private let base: (any CodeHighlighter)?
  private let isNumbered: Bool
  private let marks: LineMarks
  /// The number of the block whose content begins at that byte of the source.
  private let blocks: [Int: Int]

  /// Makes a highlighter that leaves the colors to another; without one there are none.
  public init(_ base: (any CodeHighlighter)?, isNumbered: Bool) {
    self.base = base
    self.isNumbered = isNumbered
    marks = LineMarks()
    blocks = [:]
  }

  /// Makes a highlighter for one document, some lines of which are pointed out.
  public init(
    _ base: (any CodeHighlighter)?, isNumbered: Bool, marking marks: LineMarks,
    in document: Document
  ) {
    self.base = base
    self.isNumbered = isNumbered
    self.marks = marks
    var finder = CodeBlockFinder()
    if !marks.isEmpty { document.walk(&finder) }
    blocks = finder.numbers
  }

  /// Returns the code, line by line.
  public func html(for code: ArraySlice<UInt8>, filetype: String) -> [UInt8]? {
    var html = base?.html(for: code, filetype: filetype) ?? []
    if html.isEmpty { HTMLEscaping.append(code, escaping: .vimColor, to: &html) }
    return Self.lines(
      of: html, isNumbered: isNumbered, marking: marks, inBlock: blocks[code.startIndex] ?? 0)
  }

  /// Returns the HTML of some code, line by line.
  ///
  /// - Parameters:
  ///   - html: The HTML of code without a line end behind its last line.
  ///   - isNumbered: Whether the lines have numbers.
  ///   - marks: The lines to point out.
  ///   - block: The number of the block that the code is, for the marks.
  /// - Returns: One `code` element.
  public static func lines(
    of html: [UInt8], isNumbered: Bool, marking marks: LineMarks, inBlock block: Int
  ) -> [UInt8] {
    var splitter = LineSplitter(reserving: html.count + html.count / 2)
    splitter.output += startTag(of: html, isNumbered: isNumbered).utf8
    splitter.split(html) { line in
      marks.contains(line: line, block: block)
        ? "<span class=\"line marked\">" : "<span class=\"line\">"
    }
    splitter.output += "</code>".utf8
    return splitter.output
  }

  /// Returns the tag before the lines, which makes room for numbers of more than two digits.
  private static func startTag(of html: [UInt8], isNumbered: Bool) -> String {
    guard isNumbered else { return "<code>" }
    let digits = String(html.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }).utf8.count
    return digits <= 2
      ? "<code class=\"numbered\">" : "<code class=\"numbered\" style=\"--digits: \(digits)\">"
  }

  /// Knows what the other highlighter knows.
  public func recognizes(filetype: String) -> Bool {
    base?.recognizes(filetype: filetype) ?? true
  }
}

/// Numbers the blocks of code that have a type.
private struct CodeBlockFinder: MarkupWalker {
  var numbers: [Int: Int] = [:]

  mutating func enter(_ block: Block) {
    guard case .superPreformatted(let code) = block, code.filetype != nil else { return }
    numbers[code.node.contentRange.lowerBound] = numbers.count + 1
  }
}
