import HatenaText

/// What holds for every document, whatever its bytes; the tests and the fuzzer ask both.
struct DocumentInvariants {
  private let document: Document
  private let source: [UInt8]
  private let html: [UInt8]

  /// Returns the first claim that does not hold for a source, or `nil`.
  static func violation(of source: [UInt8]) -> String? {
    let invariants = DocumentInvariants(source)
    return invariants.repetition(source) ?? invariants.tree() ?? invariants.text()
      ?? invariants.size()
  }

  private init(_ source: [UInt8]) {
    document = Document(parsing: source)
    self.source = document.source
    html = document.htmlBytes()
  }

  /// Reading again and writing in pieces give the same bytes.
  private func repetition(_ original: [UInt8]) -> String? {
    if Document(parsing: original).htmlBytes() != html { return "read again it differs" }
    var pieces: [UInt8] = []
    document.writeHTML { pieces += $0 }
    return pieces == html ? nil : "written in pieces it differs"
  }

  /// Blocks lie within the block they are in, behind one another, with nothing but marks between
  /// them; a block's inlines together are its content.
  private func tree() -> String? {
    var checker = TreeChecker(source: source)
    document.walk(&checker)
    checker.finish()
    return checker.problem
  }

  /// Without markup that hides text, no byte of text is lost.
  ///
  /// `<` and `[` begin what may hide (comments, tags, `[tex:…]`) and a super pre's type is not
  /// written. In a document without them the bytes above ASCII are all written, in order; HTML that is
  /// generated holds none of its own.
  private func text() -> String? {
    if source.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") }) {
      return nil
    }
    let lines = source.split(separator: UInt8(ascii: "\n"))
    let written = lines.filter { !$0.starts(with: [UInt8(ascii: ">"), UInt8(ascii: "|")]) }
    var rest = html[...]
    for byte in written.joined() where byte >= 0x80 {
      guard let place = rest.firstIndex(of: byte) else { return "a byte of text is lost" }
      rest = rest[(place + 1)...]
    }
    return nil
  }

  /// The output grows with the input: a line is indented by as many tabs as blocks may be nested.
  private func size() -> String? {
    html.count <= 300 * source.count + 100 ? nil : "\(html.count) bytes of HTML"
  }
}

/// Looks at the places of everything in a tree.
private struct TreeChecker: MarkupWalker {
  let source: [UInt8]
  var problem: String?
  /// The blocks that are open: their ends, and where the last block in each ended.
  private var open: [(end: Int, last: Int)]
  /// The place the next inline must begin at, and the end of the content.
  private var inlines: Range<Int>?

  init(source: [UInt8]) {
    self.source = source
    open = [(source.count, 0)]
  }

  mutating func enter(_ block: Block) {
    endInlines()
    let range = block.node.sourceRange
    let content = block.node.contentRange
    guard let parent = open.last else { return }
    if range.lowerBound < parent.last || range.upperBound > parent.end {
      note("\(block.name) \(range) is not within \(parent.last)..<\(parent.end)")
    }
    if open.count == 1 || block.name == "section" {
      if source[parent.last..<max(range.lowerBound, parent.last)].contains(where: { $0 != 0x0A }) {
        note("text between sections at \(parent.last)")
      }
    }
    if !block.node.inlines.isEmpty { inlines = content }
    open.append((range.upperBound, range.lowerBound))
  }

  mutating func leave(_ block: Block) {
    endInlines()
    open.removeLast()
    open[open.count - 1].last = block.node.sourceRange.upperBound
  }

  mutating func visit(_ inline: Inline) {
    guard let place = inlines else { return note("an inline in no content") }
    let range = inline.node.sourceRange
    if range.lowerBound != place.lowerBound || range.upperBound > place.upperBound {
      note("\(inline.name) \(range) is not at \(place)")
      return
    }
    inlines = range.upperBound..<place.upperBound
  }

  /// Looks at what is behind the last section.
  mutating func finish() {
    guard let last = open.first?.last else { return }
    if source[last...].contains(where: { $0 != 0x0A }) { note("text behind the last section") }
  }

  private mutating func endInlines() {
    if let rest = inlines, !rest.isEmpty { note("no inline for \(rest)") }
    inlines = nil
  }

  private mutating func note(_ text: String) {
    if problem == nil { problem = text }
  }
}

extension InlineSequence {
  fileprivate var isEmpty: Bool {
    var copy = self
    return copy.next() == nil
  }
}
