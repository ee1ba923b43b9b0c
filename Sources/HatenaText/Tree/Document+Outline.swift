import Bytes

extension Document {
  /// A note: `((note))`.
  public struct Footnote: Sendable, Hashable {
    /// The node; its children are the note's inlines.
    public let node: Node
    /// Its number, from 1.
    public let number: Int
    /// What its address is made with: eight hexadecimal digits.
    public let name: String
    /// What a reader sees of it.
    public var text: String { node.plainText }
  }

  /// A headline in a list of contents.
  public struct Entry: Sendable, Hashable {
    /// The headline.
    public let heading: Heading
    /// How deep it stands below headlines of higher levels, from 1.
    public let depth: Int
    /// What links to it lead to; `nil` where nothing does.
    public let id: String?
  }

  private var outline: DocumentOutline {
    storage.grammar.shape.outline(of: storage, HTMLOptions())
  }

  private func node(_ index: Int) -> Node { Node(storage: storage, place: .record(index)) }

  /// The notes, in the order of the source; empty in dialects without notes.
  ///
  /// - Complexity: O(*n*).
  public var footnotes: [Footnote] {
    outline.notes.enumerated().map { index, note in
      Footnote(
        node: node(note.node), number: index + 1,
        name: hexadecimal(note.hash))
    }
  }

  private func hexadecimal(_ hash: UInt32) -> String {
    var digits = OutputBuffer(capacity: 64)
    digits.append(hexadecimal: hash)
    var bytes: [UInt8] = []
    bytes += digits
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The headlines as `[:contents]` lists them; empty in dialects without such lists.
  ///
  /// - Complexity: O(*n*).
  public var contents: [Entry] {
    let outline = outline
    return outline.headlines.map { headline in
      Entry(
        heading: Heading(node: node(headline.node)), depth: headline.depth,
        id: headline.id.isEmpty ? nil : String(decoding: outline.ids[headline.id], as: UTF8.self))
    }
  }

  /// What stands before the first `====`, as a document of its own; `nil` where there is no such
  /// mark.
  ///
  /// - Complexity: O(*n*).
  public var summary: Document? {
    guard let mark = outline.readMore else { return nil }
    return Document(
      parsing: Array(source[..<node(mark).sourceRange.lowerBound]), storage.options)
  }

  /// The links that show a picture, in the order of the source.
  ///
  /// - Complexity: O(*n*).
  public var images: [Link] { links.filter(\.form.isImage) }
}
