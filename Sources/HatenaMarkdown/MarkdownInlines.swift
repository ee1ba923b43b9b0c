import Bytes
import HatenaText

/// Writes the HTML of a block's text as Markdown.
struct MarkdownInlines {
  private var text: MarkdownText
  private let flavor: MarkdownFlavor
  private let html: ByteView
  private let tokens: [MarkdownMarkup.Token]
  private let notes: MarkdownNotes
  /// The elements that are open, innermost last.
  private var open: [Open] = []
  private var index = 0
  /// The numbers of the notes whose marks were written.
  private var marked: [Int] = []
  /// Whether the end of a line that follows is that of a break.
  private var isBehindBreak = false
  /// Whether there is a tag that has no form in Markdown.
  private var isImpossible = false
  /// What a link shows, where that is only text.
  private var linkText: [UInt8]?

  /// A start tag whose element is not closed yet.
  private struct Open {
    enum Form {
      case tag, nothing
      case mark(String)
      case link([UInt8], title: [UInt8])
    }
    let name: HTMLName
    let form: Form
    let tag: Range<Int>
    let start: Int
  }

  /// How many elements may be open that get another form when they are closed.
  private static let openLimit = 8

  /// Returns Markdown and the notes that it has marks of; `nil` where only HTML will do.
  ///
  /// - Complexity: O(*n*).
  static func markdown(
    _ html: [UInt8], _ flavor: MarkdownFlavor, isLine: Bool, notes: MarkdownNotes
  ) -> (text: [UInt8], marked: [Int])? {
    html.withByteView { view in
      let markup = MarkdownMarkup(view)
      guard markup.isInline else { return nil }
      var inlines = MarkdownInlines(view, markup, flavor, isLine: isLine, notes)
      guard inlines.write() else { return nil }
      return (inlines.text.output, inlines.marked)
    }
  }

  private init(
    _ html: ByteView, _ markup: MarkdownMarkup, _ flavor: MarkdownFlavor, isLine: Bool,
    _ notes: MarkdownNotes
  ) {
    self.html = html
    self.flavor = flavor
    self.notes = notes
    tokens = markup.tokens
    text = MarkdownText(flavor, isLine: isLine)
    text.pairs = markup.pairs
  }

  private mutating func write() -> Bool {
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      switch token {
      case .text(let range):
        let isEnd = isBehindBreak && html[range.lowerBound] == Byte.lineFeed
        append(
          NodeHTML.decoded(
            html, range.lowerBound + (isEnd ? 1 : 0)..<range.upperBound, inAttribute: false))
        isBehindBreak = false
      case .start(let name, let range, let attributes):
        start(Tag(name, range, attributes, html), range)
      case .end(HTMLName("p"), _):
        guard endParagraph() else { return false }
      case .end(let name, let range): end(name, range)
      }
    }
    if isImpossible { return false }
    writeTags(from: 0)
    removeLastBreak()
    return text.isLine || !MarkdownMarkup.isTagAlone(text.output.prefix { $0 != Byte.lineFeed })
  }

  /// Removes a break at the end, which is none in Markdown. (A backslash of the text is written as
  /// two.)
  private mutating func removeLastBreak() {
    while let last = text.output.last, Byte.isSpace(last) { text.output.removeLast() }
    let slashes = text.output.reversed().prefix { $0 == Byte.backslash }.count
    if slashes % 2 == 1 { text.output.removeLast() }
  }

  private mutating func append(_ decoded: [UInt8]) {
    linkText? += decoded
    text.append(decoded)
  }

  // MARK: Tags

  private mutating func start(_ tag: Tag, _ range: Range<Int>) {
    switch tag.name {
    case HTMLName("br"): breakLine(range)
    case HTMLName("p"): isImpossible = true
    case HTMLName("img"): image(tag, range)
    case HTMLName("a"): anchor(tag, range)
    case HTMLName("span") where tag.value("class") == Array("tex".utf8): formula()
    case HTMLName("span") where tag.hasOnly(["data-unlink", "itemscope", "itemtype"]):
      open(tag.name, .nothing, range)
    case let name where tag.attributes.isEmpty:
      if let mark = MarkdownMarkup.emphasis[name], mark != "~~" || flavor.hasStrikethrough {
        open(name, .mark(mark), range)
      } else {
        open(name, .tag, range)
      }
    default: open(tag.name, .tag, range)
    }
  }

  private mutating func open(_ name: HTMLName, _ form: Open.Form, _ range: Range<Int>) {
    var form = form
    if open.count >= Self.openLimit { form = .tag }
    if case .tag = form { appendTag(range) }
    open.append(Open(name: name, form: form, tag: range, start: text.output.count))
  }

  private mutating func appendTag(_ range: Range<Int>) {
    linkText = nil
    text.output += Self.bytes(range, html, isLine: text.isLine)
  }

  private static func bytes(_ range: Range<Int>, _ html: ByteView, isLine: Bool) -> [UInt8] {
    range.map { html[$0] == Byte.lineFeed ? Byte.space : html[$0] }
  }

  private mutating func end(_ name: HTMLName, _ range: Range<Int>) {
    guard let place = open.suffix(Self.openLimit * 2).lastIndex(where: { $0.name == name }) else {
      // The end tag of an element that began in another block.
      return appendTag(range)
    }
    if place < open.count - 1 { writeTags(from: place) }
    guard place < open.count else { return appendTag(range) }
    let element = open.removeLast()
    switch element.form {
    case .tag: appendTag(range)
    case .nothing: break
    case .mark(let mark): close(element, mark, range)
    case .link(let address, let title): close(element, address, title)
    }
  }

  /// Writes the tags of elements that are not closed in order, and forgets them.
  private mutating func writeTags(from place: Int) {
    guard place < open.count else { return }
    var written = Array(text.output[..<min(open[place].start, text.output.count)])
    var offset = written.count
    for element in open[place...] {
      written += text.output[offset..<element.start]
      offset = element.start
      switch element.form {
      case .mark, .link, .nothing: written += Self.bytes(element.tag, html, isLine: text.isLine)
      case .tag: break
      }
    }
    text.output = written + text.output[offset...]
    open.removeSubrange(place...)
    text.isInBrackets = false
    linkText = nil
  }

  /// Marks text as emphasized, where the marks would be read as such.
  private mutating func close(_ element: Open, _ mark: String, _ range: Range<Int>) {
    let inner = text.output[element.start...]
    let isMarked =
      MarkdownText.endsInLetter(inner) && inner.withByteView { MarkdownText.isLetter($0, 0) }
      && (element.start == 0 || text.output[element.start - 1] != mark.utf8.first)
    let start = isMarked ? Array(mark.utf8) : Self.bytes(element.tag, html, isLine: text.isLine)
    text.output.insert(contentsOf: start, at: element.start)
    if isMarked { text.output += mark.utf8 } else { appendTag(range) }
    linkText = nil
  }

  // MARK: Breaks

  private mutating func breakLine(_ range: Range<Int>) {
    linkText = nil
    isBehindBreak = true
    // A paragraph cannot begin with a break, which would be a block of HTML.
    if text.output.isEmpty || text.output.suffix(2) == [Byte.lineFeed, Byte.lineFeed] { return }
    let isBehindText = text.output.last.map { $0 != Byte.lineFeed } ?? false
    if text.isLine || text.isInBrackets || !isBehindText {
      text.output += "<br />".utf8
      if !text.isLine, !text.isInBrackets { text.output.append(Byte.lineFeed) }
    } else {
      text.endLine(with: flavor.lineBreak)
    }
  }

  /// Parts two paragraphs of one text; `false` where no other begins.
  private mutating func endParagraph() -> Bool {
    guard !text.isLine, open.isEmpty else { return false }
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      switch token {
      case .start(HTMLName("p"), _, _):
        removeLastBreak()
        if !text.output.isEmpty { text.output += [Byte.lineFeed, Byte.lineFeed] }
        return true
      case .start(HTMLName("br"), _, _): break
      case .text(let range) where range.allSatisfy { Byte.isSpace(html[$0]) }: break
      default: return false
      }
    }
    return false
  }
}

// MARK: Links, pictures, formulas

extension MarkdownInlines {
  private mutating func anchor(_ tag: Tag, _ range: Range<Int>) {
    let href = tag.value("href")
    if flavor.hasNotes, let href, let number = notes.number(of: href), skip(to: tag.name) {
      marked.append(number)
      text.output += "[^\(number)]".utf8
      return
    }
    // A link in a link ends that.
    if text.isInBrackets, let outer = open.firstIndex(where: { $0.name == tag.name }) {
      writeTags(from: outer)
    }
    guard let href, tag.hasOnly(Tag.ofLinks) else { return open(tag.name, .tag, range) }
    open(tag.name, .link(href, title: tag.value("title") ?? []), range)
    text.isInBrackets = true
    linkText = []
  }

  /// Passes what an element holds; `false` where it does not end.
  private mutating func skip(to name: HTMLName) -> Bool {
    let end = tokens[index...].prefix(4).firstIndex {
      if case .end(name, _) = $0 { true } else { false }
    }
    guard let end else { return false }
    index = end + 1
    return true
  }

  private mutating func close(_ element: Open, _ address: [UInt8], _ title: [UInt8]) {
    text.isInBrackets = false
    if linkText == address, title.isEmpty, MarkdownAddress.isAutolink(address) {
      text.output.removeSubrange(element.start...)
      text.output += [Byte.lessThan] + address + [Byte.greaterThan]
    } else {
      let isBehindMark = element.start > 0 && text.output[element.start - 1] == Byte.exclamation
      text.output.insert(contentsOf: "[".utf8, at: element.start)
      if isBehindMark { text.output.insert(Byte.backslash, at: element.start - 1) }
      text.output += "](".utf8 + MarkdownAddress.destination(address)
      text.output += MarkdownAddress.title(title) + [Byte.rightParenthesis]
    }
    linkText = nil
  }

  private mutating func image(_ tag: Tag, _ range: Range<Int>) {
    if tag.value("class") == Array("tex".utf8), let formula = tag.value("alt") {
      return append(formula: formula)
    }
    guard let source = tag.value("src"), tag.hasOnly(Tag.ofImages) else { return appendTag(range) }
    linkText = nil
    var alternative = MarkdownText(flavor, isLine: true)
    alternative.isInBrackets = true
    alternative.append(tag.value("alt") ?? [])
    text.output += "![".utf8 + alternative.output + "](".utf8
    text.output += MarkdownAddress.destination(source)
    text.output += MarkdownAddress.title(tag.value("title") ?? []) + [Byte.rightParenthesis]
  }

  /// Writes a formula, whose start tag was read.
  private mutating func formula() {
    var formula: [UInt8] = []
    loop: while index < tokens.count {
      defer { index += 1 }
      switch tokens[index] {
      case .text(let range): formula += NodeHTML.decoded(html, range, inAttribute: false)
      case .end(HTMLName("span"), _): break loop
      default: break
      }
    }
    append(formula: formula)
  }

  private mutating func append(formula: [UInt8]) {
    linkText = nil
    let formula = formula.map { $0 == Byte.lineFeed ? Byte.space : $0 }
    let isPlain = !formula.contains {
      MarkdownText.isPunctuation($0) && !"+-=/,.()".utf8.contains($0)
    }
    let isQuotable = !formula.contains(Byte.backquote) && !formula.contains(Byte.dollar)
    switch flavor.formulas {
    case .dollars where isPlain || isQuotable:
      text.output += isPlain ? "$".utf8 : "$`".utf8
      text.output += formula
      text.output += isPlain ? "$".utf8 : "`$".utf8
    case .dollars, .escaped:
      text.output += "$".utf8
      text.append(formula)
      text.output += "$".utf8
    case .verbatim: text.output += "$".utf8 + formula + "$".utf8
    case .doubled: text.output += "$$".utf8 + formula + "$$".utf8
    }
  }
}

/// A start tag with its attributes.
private struct Tag {
  let name: HTMLName
  let attributes: [HTMLAttribute]
  private let html: ByteView

  /// The attributes of links and of pictures that Markdown has a form for, or that say nothing.
  static let ofLinks: Set<String> = [
    "href", "title", "class", "target", "rel", "itemprop", "data-unlink",
  ]
  static let ofImages: Set<String> = ["src", "alt", "title", "class", "loading", "itemprop"]

  init(_ name: HTMLName, _ range: Range<Int>, _ attributes: [HTMLAttribute], _ html: ByteView) {
    self.name = name
    self.attributes = attributes
    self.html = html
  }

  /// Returns the value of an attribute with its character references read.
  func value(_ name: String) -> [UInt8]? {
    let name = HTMLName(name)
    guard let attribute = attributes.first(where: { HTMLName(html, $0.name) == name }) else {
      return nil
    }
    return NodeHTML.decoded(html, attribute.value, inAttribute: true)
  }

  /// Whether it has no attributes but some.
  func hasOnly(_ names: Set<String>) -> Bool {
    attributes.allSatisfy { attribute in
      let name = String(decoding: attribute.name.map { Byte.lowercased(html[$0]) }, as: UTF8.self)
      return names.contains(name)
    }
  }
}
