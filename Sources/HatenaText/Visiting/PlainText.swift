import Bytes

/// Collects what a reader sees of a part of a document, without its notes.
struct PlainText: MarkupWalker {
  /// The text so far, as written in HTML.
  private var written: [UInt8] = []
  /// Whether a headline's category or a note is passed over.
  private var isPassingOver = false
  /// What is finished: a line for each block that has text.
  private(set) var lines: [String] = []

  /// Returns what a reader sees of an inline or of a block's text; white space is one space.
  static func text(of node: Document.Node) -> String {
    var text = PlainText()
    if node.kind == .footnote {
      for child in node.children { child.walk(&text) }
    } else {
      node.walk(&text)
    }
    text.endLine()
    return text.lines.joined(separator: " ")
  }

  mutating func enter(_ node: Document.Node) {
    if isPassingOver { return }
    switch node.kind {
    case .category, .footnote: isPassingOver = true
    case .text: written += node.content
    case .unlinked where node.children.isEmpty: written += node.content
    case .lineBreak, .paragraphBreak: written.append(Byte.space)
    case .link: if let link = node.link { written += Self.text(of: link) }
    case let kind where kind.isBlock: endLine()
    default: break
    }
    if let code = node.code { lines.append(String(decoding: code.bytes, as: UTF8.self)) }
  }

  mutating func leave(_ node: Document.Node) {
    switch node.kind {
    case .category, .footnote: isPassingOver = false
    case let kind where kind.isBlock: endLine()
    default: break
    }
  }

  /// Ends a line, if it has text.
  private mutating func endLine() {
    let words = written.split(whereSeparator: Byte.isSpace)
    written.removeAll()
    if words.isEmpty { return }
    let line = Array(words.joined(separator: [Byte.space]))
    let decoded = line.withByteView { AttributeValue.decoded($0, 0..<$0.count, inAttribute: false) }
    lines.append(String(decoding: decoded, as: UTF8.self))
  }

  private static func text(of link: Document.Link) -> ArraySlice<UInt8> {
    switch link.form {
    case .titled, .addressed: return link.label
    case .image, .imageHeight, .imageWidth, .smallImage, .photo, .icon, .barcode, .sound,
      .movie, .bookmark:
      return []
    case .embed: return link.subject
    case .title where link.scheme == .http || link.scheme == .https: return link.subject
    default:
      if link.scheme == .tex { return link.subject }
      let source = link.node.source
      if source.starts(with: "[[".utf8) { return link.subject }
      let isBracketed = source.first == Byte.leftBracket && source.last == Byte.rightBracket
      return isBracketed ? source.dropFirst().dropLast() : source
    }
  }
}

extension Document.Node {
  /// The text a reader sees: without tags, with characters for their references, and with one space
  /// for white space. Notes are left out, but for a note's own text.
  ///
  /// - Complexity: O(*n*).
  public var plainText: String { PlainText.text(of: self) }
}

extension Document {
  /// The text of the first headline that has one; `nil` where no headline has.
  ///
  /// - Complexity: O(*n*) in the nodes before that headline.
  public var title: String? {
    let tree = storage.tree
    guard let index = tree.nodes.firstIndex(where: { $0.kind == .heading }) else { return nil }
    let text = Heading(node: Node(storage: storage, place: .record(index))).text
    return text.isEmpty ? nil : text
  }

  /// Returns the text a reader sees, with a line for each block that has text.
  ///
  /// A text longer than `limit` characters is cut and ends in `…`.
  ///
  /// - Complexity: O(*n*).
  public func plainText(limit: Int = .max) -> String {
    var text = PlainText()
    walk(&text)
    let whole = text.lines.joined(separator: "\n")
    return whole.count <= limit ? whole : whole.prefix(max(limit - 1, 0)) + "…"
  }
}
