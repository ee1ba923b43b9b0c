import Bytes
import HatenaText

/// The tags and texts of a piece of HTML, looked at once before it is written.
struct MarkdownMarkup {
  enum Token {
    case text(Range<Int>)
    case start(HTMLName, Range<Int>, [HTMLAttribute])
    case end(HTMLName, Range<Int>)
  }

  private(set) var tokens: [Token] = []
  /// Whether Markdown can have it within a line: no blocks, no scripts, only tags that it knows.
  private(set) var isInline = true
  /// The marks of emphasis that are there more than once.
  private(set) var pairs = ByteSet()

  init(_ html: ByteView) {
    var tokenizer = HTMLTokenizer(html, 0..<html.count)
    var marks = ByteSet()
    while let token = tokenizer.next() {
      switch token {
      case .text(let range):
        tokens.append(.text(range))
        count(range, html, &marks)
      case .rawText: isInline = false
      case .startTag(let tag):
        guard let name = tag.name, !Self.blocks.contains(name), Self.isTag(tag.range, html) else {
          isInline = false
          continue
        }
        tokens.append(.start(name, tag.range, tokenizer.attributes))
        // A formula may be written with them.
        if Self.formulas.contains(name) { pairs.insert(Byte.backquote) }
        if Self.emphasis[name] != nil { pairs.insert(Byte.asterisk); pairs.insert(Byte.tilde) }
      case .endTag(let tag):
        guard let name = tag.name, !Self.blocks.contains(name) else {
          isInline = false
          continue
        }
        tokens.append(.end(name, tag.range))
      case .comment: break
      }
    }
  }

  /// Counts the marks in a text.
  private mutating func count(_ range: Range<Int>, _ html: ByteView, _ marks: inout ByteSet) {
    var last: UInt8 = 0
    for offset in range {
      let byte = html[offset]
      // A reference may stand for any mark.
      if byte == Byte.ampersand { pairs = ByteSet(MarkdownText.marks) }
      if byte != last, byte < 0x80, MarkdownText.isPunctuation(byte) {
        if marks.contains(byte) { pairs.insert(byte) }
        marks.insert(byte)
      }
      last = byte
    }
  }

  /// Whether a line is a tag alone, which would begin a block of HTML.
  static func isTagAlone(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == Byte.lessThan else { return false }
    return line.withByteView { line in
      var tokenizer = HTMLTokenizer(line, 0..<line.count)
      switch tokenizer.next() {
      case .startTag(let tag)? where isTag(tag.range, line), .endTag(let tag)?:
        return (tag.range.upperBound..<line.count).allSatisfy { Byte.isBlank(line[$0]) }
      default: return false
      }
    }
  }

  // MARK: Names

  /// The elements that begin a block of HTML, or whose content is no text.
  private static let blocks = names(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details \
    dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 \
    head header hr html iframe legend li link main menu menuitem nav noframes noembed noscript ol \
    optgroup option param plaintext pre script section source style summary table tbody td \
    textarea tfoot th thead title tr track ul xmp
    """)

  private static let formulas = names("img span")

  /// Elements that Markdown has a mark for.
  static let emphasis: [HTMLName: String] = [
    HTMLName("em"): "*", HTMLName("i"): "*", HTMLName("strong"): "**", HTMLName("b"): "**",
    HTMLName("del"): "~~", HTMLName("s"): "~~", HTMLName("strike"): "~~",
  ]

  /// Whether an element of a name begins a block of HTML that goes up to a blank line.
  static func beginsBlock(_ name: ArraySlice<UInt8>) -> Bool {
    guard !name.isEmpty, name.count <= 16 else { return false }
    let name = HTMLName(String(decoding: Byte.lowercased(name), as: UTF8.self))
    return name == HTMLName("p") || (blocks.contains(name) && !contentless.contains(name))
  }

  /// Those that do not, in the list.
  private static let contentless = names(
    "noembed noscript plaintext pre script style textarea xmp")

  private static func names(_ list: String) -> Set<HTMLName> {
    Set(list.split(separator: " ").map { HTMLName(String($0)) })
  }

  /// Whether CommonMark reads a start tag as one.
  static func isTag(_ range: Range<Int>, _ html: ByteView) -> Bool {
    var scanner = TagScanner(html, range)
    return scanner.isTag
  }
}

/// Reads a start tag by the rules of CommonMark, which are stricter than those of HTML.
private struct TagScanner {
  private let html: ByteView
  private var offset: Int
  private let end: Int

  init(_ html: ByteView, _ range: Range<Int>) {
    self.html = html
    offset = range.lowerBound + 1
    end = range.upperBound - 1
  }

  var isTag: Bool {
    mutating get {
      pass { Byte.isLetter($0) || Byte.isDigit($0) || $0 == Byte.hyphen }
      while offset < end {
        if html[offset] == Byte.slash { return offset + 1 == end }
        guard Byte.isSpace(html[offset]) else { return false }
        guard passSpaces() else { return false }
        if offset == end || html[offset] == Byte.slash { continue }
        guard attribute() else { return false }
      }
      return true
    }
  }

  private mutating func pass(_ isPassed: (UInt8) -> Bool) {
    while offset < end, isPassed(html[offset]) { offset += 1 }
  }

  /// Passes white space; a blank line would end the paragraph.
  private mutating func passSpaces() -> Bool {
    let start = offset
    pass(Byte.isSpace)
    return (start..<offset).count { html[$0] == Byte.lineFeed } < 2
  }

  private mutating func attribute() -> Bool {
    guard Byte.isWord(html[offset]) || html[offset] == Byte.colon, !Byte.isDigit(html[offset])
    else { return false }
    pass { Byte.isWord($0) || ":.-".utf8.contains($0) }
    let behindName = offset
    guard passSpaces() else { return false }
    guard offset < end, html[offset] == Byte.equals else {
      offset = behindName
      return true
    }
    offset += 1
    guard passSpaces(), offset < end else { return false }
    let quote = html[offset]
    guard quote == Byte.quote || quote == Byte.apostrophe else {
      let start = offset
      pass { !Byte.isSpace($0) && !"\"'=<>`".utf8.contains($0) }
      return offset > start
    }
    let start = offset + 1
    guard let close = html.firstIndex(of: quote, in: start..<end) else { return false }
    offset = close + 1
    return true
  }
}
