import HatenaText

/// What holds for every document, whatever its bytes; the tests and the fuzzer ask both.
struct DocumentInvariants {
  private let document: Document
  private let source: [UInt8]
  private let html: [UInt8]

  /// Returns the first claim that does not hold for a source, or `nil`.
  static func violation(of source: [UInt8], _ dialect: Dialect = .textHatena) -> String? {
    let invariants = DocumentInvariants(source, dialect)
    return invariants.repetition(source) ?? invariants.tree() ?? invariants.text()
      ?? invariants.size() ?? invariants.views()
  }

  /// The length of a byte order mark at the start, which is no text.
  fileprivate static func markLength(_ source: [UInt8]) -> Int {
    source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private init(_ source: [UInt8], _ dialect: Dialect) {
    document = Document(parsing: source, dialect)
    self.source = document.source
    html = document.htmlBytes()
  }

  /// Reading again and writing in pieces give the same bytes.
  private func repetition(_ original: [UInt8]) -> String? {
    if Document(parsing: original, document.dialect).htmlBytes() != html {
      return "read again it differs"
    }
    var pieces: [UInt8] = []
    document.writeHTML { pieces += $0 }
    return pieces == html ? nil : "written in pieces it differs"
  }

  /// What is asked of a document lies in its source and is the same each time.
  private func views() -> String? {
    var untrusted = HTMLOptions.untrusted
    untrusted.formulas = .mathML
    if document.htmlBytes(untrusted) != document.htmlBytes(untrusted) {
      return "untrusted it differs"
    }
    let lines = document.lineTable
    let diagnostics = document.diagnostics + document.untranslatedFormulas(untrusted)
    let nodes =
      document.footnotes.map(\.node) + document.contents.map(\.heading.node)
      + document.links.map(\.node)
    for range in diagnostics.map(\.range) + nodes.map(\.sourceRange) {
      guard range.upperBound <= source.count else { return "\(range) is not in the source" }
      let (first, last) = (
        lines.position(of: range.lowerBound), lines.position(of: range.upperBound)
      )
      if first.line < 1 || last.line < first.line { return "\(range) has no lines" }
    }
    if document.footnotes.map(\.number) != Array(1..<(document.footnotes.count + 1)) {
      return "notes are not in order"
    }
    _ = (document.summary, document.images, document.plainText(limit: 10), document.jsonBytes())
    return nil
  }

  /// Nodes lie within the node they are in, behind one another; in a block with text, nothing of its
  /// content is in no node.
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
    let isBlog = document.dialect == .hatenaBlog
    let lines = source.dropFirst(Self.markLength(source)).split {
      $0 == UInt8(ascii: "\n") || isBlog && $0 == UInt8(ascii: "\r")
    }
    let written = lines.filter {
      !isQuoteMark($0) && !$0.starts(with: [UInt8(ascii: ">"), UInt8(ascii: "|")])
    }
    var rest = html[...]
    for byte in written.joined() where byte >= 0x80 {
      guard let place = rest.firstIndex(of: byte) else { return "a byte of text is lost" }
      rest = rest[(place + 1)...]
    }
    return nil
  }

  /// Whether a line is `>text>`, whose text Hatena Blog drops.
  private func isQuoteMark(_ line: ArraySlice<UInt8>) -> Bool {
    document.dialect == .hatenaBlog && line.first == UInt8(ascii: ">")
      && line.last == UInt8(ascii: ">")
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

  init(source: [UInt8]) {
    self.source = source
    open = [(source.count, DocumentInvariants.markLength(source))]
  }

  mutating func enter(_ node: Document.Node) {
    let range = node.sourceRange
    guard let parent = open.last else { return }
    if range.lowerBound < parent.last || range.upperBound > parent.end {
      note("\(node.kind) \(range) is not within \(parent.last)..<\(parent.end)")
    }
    if node.kind == .section, node.parent == nil,
      source[parent.last..<max(range.lowerBound, parent.last)]
        .contains(where: { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
    {
      note("text between sections at \(parent.last)")
    }
    if node.children.count != Array(node.children).count { note("children of \(node.kind)") }
    for child in node.children where child.parent != node { note("parent of \(child.kind)") }
    checkCoverage(of: node)
    open.append((range.upperBound, range.lowerBound))
  }

  mutating func leave(_ node: Document.Node) {
    open.removeLast()
    open[open.count - 1].last = node.sourceRange.upperBound
  }

  /// A block's inlines together are its content.
  private mutating func checkCoverage(of node: Document.Node) {
    let inlines = node.children.filter(\.kind.isInline)
    guard node.kind.isBlock, let first = inlines.first, let last = inlines.last else { return }
    let content = node.contentRange
    let pieces = zip(inlines, inlines.dropFirst())
    if first.sourceRange.lowerBound != content.lowerBound
      || last.sourceRange.upperBound != content.upperBound
      || pieces.contains(where: {
        inside(gap: $0.sourceRange.upperBound..<$1.sourceRange.lowerBound)
      })
    {
      note("\(node.kind) \(content) is not covered by its inlines")
    }
  }

  /// Returns whether anything but CRs, which belong to no node, stands between two nodes.
  private func inside(gap: Range<Int>) -> Bool {
    source[gap].contains { $0 != UInt8(ascii: "\r") }
  }

  /// Looks at what is behind the last section.
  mutating func finish() {
    guard let last = open.first?.last else { return }
    if source[last...].contains(where: { $0 != 0x0A && $0 != 0x0D }) {
      note("text behind the last section")
    }
  }

  private mutating func note(_ text: String) {
    if problem == nil { problem = text }
  }
}
