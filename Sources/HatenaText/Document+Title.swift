internal import Bytes

extension Document {
  /// The text of the first headline as a plain string: tags and categories left out, the commonest
  /// entities read, white space made one space; `nil` where there is no headline or it has no text.
  ///
  /// - Complexity: O(*n*) in the blocks before that headline.
  public var title: String? {
    for index in storage.blocks.indices {
      let node = BlockNode(storage: storage, index: index)
      if case .heading(let heading) = Block(node) { return Self.text(of: heading) }
    }
    return nil
  }

  private static func text(of heading: Heading) -> String? {
    var node = heading.node
    for child in node.children {
      if case .title(let title) = child { node = title }
    }
    var bytes: [UInt8] = []
    for inline in node.inlines {
      switch inline {
      case .text(let node): bytes += node.source
      case .unlinked(let node): bytes += node.source.dropFirst(2).dropLast(2)
      case .link(let link): bytes += text(of: link)
      default: break
      }
    }
    let words = bytes.split(whereSeparator: Byte.isSpace).map {
      String(decoding: $0, as: UTF8.self)
    }
    return words.isEmpty ? nil : decoded(words.joined(separator: " "))
  }

  /// Returns what a reader sees of a link; of a picture that is nothing.
  private static func text(of link: Link) -> ArraySlice<UInt8> {
    switch link.form {
    case .titled: return link.label
    case .image, .imageHeight, .imageWidth, .smallImage, .barcode, .sound, .movie: return []
    case .title where link.scheme == .http || link.scheme == .https: return link.subject
    default:
      if link.scheme == .tex { return link.subject }
      if !link.label.isEmpty { return link.label }
      let source = link.node.source
      let isBracketed = source.first == Byte.leftBracket && source.last == Byte.rightBracket
      return isBracketed ? source.dropFirst().dropLast() : source
    }
  }

  /// Reads `&lt; &gt; &quot; &#39; &amp;`, each once.
  private static func decoded(_ text: String) -> String {
    let parts = text.split(separator: "&", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts[0])) { result, part in
      if let entity = entities.first(where: { part.hasPrefix($0.name) }) {
        result += entity.character + part.dropFirst(entity.name.count)
      } else {
        result += "&" + part
      }
    }
  }

  private static let entities: [(name: String, character: String)] = [
    ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("#39;", "'"), ("amp;", "&"),
  ]
}
