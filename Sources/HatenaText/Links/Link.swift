import Bytes

extension Document {
  /// A link: an address, or the name of something that has one.
  public struct Link: Sendable, Hashable {
    /// The link's node.
    public let node: Node

    private var payload: LinkPayload { node.storage.tree.links[Int(node.record?.payload ?? 0)] }
    private func bytes(_ range: ByteRange) -> ArraySlice<UInt8> {
      node.storage.tree.text[range.range]
    }

    init(node: Node) { self.node = node }

    /// The scheme it is written with.
    public var scheme: Scheme { payload.scheme }
    /// The form it is written in.
    public var form: LinkForm { payload.form }
    /// The name, address, word, number or formula it is about.
    public var subject: ArraySlice<UInt8> { bytes(payload.subject) }
    /// The page, the day or the kind of search that narrows the subject; often empty.
    public var page: ArraySlice<UInt8> { bytes(payload.page) }
    /// The group of a link into Hatena Group, otherwise empty.
    public var group: ArraySlice<UInt8> { bytes(payload.group) }
    /// The title that `:title=` gives, as written in HTML; otherwise empty.
    public var label: ArraySlice<UInt8> {
      form == .titled || form == .addressed ? bytes(payload.argument) : []
    }
    /// The height or width in pixels that an image's form gives, otherwise empty.
    public var size: ArraySlice<UInt8> {
      form == .imageHeight || form == .imageWidth ? bytes(payload.argument) : []
    }

    /// The address it points to, as plain text: `&` is not written `&amp;`.
    public var address: String {
      let storage = node.storage
      var output = OutputBuffer(capacity: 256)
      storage.tree.text.withByteView {
        storage.grammar.links.appendAddress(of: payload, $0, to: &output)
      }
      var written: [UInt8] = []
      written += output
      let address = written.withByteView { AttributeValue.decoded($0, 0..<$0.count) }
      return String(decoding: address, as: UTF8.self)
    }

    /// The text a reader sees; empty for a picture.
    public var text: String { PlainText.text(of: node) }
  }

  /// All links, in the order of the source.
  ///
  /// - Complexity: O(*n*).
  public var links: [Link] { nodes(.link).map(Link.init) }

  /// All headlines, in the order of the source.
  ///
  /// - Complexity: O(*n*).
  public var headings: [Heading] { nodes(.heading).map(Heading.init) }

  /// All blocks of code, in the order of the source.
  ///
  /// - Complexity: O(*n*).
  public var codeBlocks: [Code] { nodes(.code).map(Code.init) }

  private func nodes(_ kind: NodeKind) -> [Node] {
    storage.tree.nodes.indices.filter { storage.tree.nodes[$0].kind == kind }.map {
      Node(storage: storage, place: .record($0))
    }
  }
}
