internal import Bytes

/// A piece of a block's text.
public enum Inline: Sendable {
  /// Text, written as it is.
  case text(InlineNode)
  /// An autolink.
  case link(Link)
  /// `[]text[]`: text that is not linked; the text is the content.
  case unlinked(InlineNode)
  /// A start tag, written as it is.
  case startTag(InlineNode)
  /// An end tag, written as it is.
  case endTag(InlineNode)
  /// A part of a tag that began in an earlier block or ends in a later one; written as it is.
  case tagPiece(InlineNode)
  /// A comment, written `<!-- -->`; it may go on over the blocks behind it.
  case comment(InlineNode)
  /// `<!DOCTYPE …>`, not written; it may go on over the blocks behind it.
  case declaration(InlineNode)
  /// `<?…>`, not written; it may go on over the blocks behind it.
  case instruction(InlineNode)
  /// A part of a comment, declaration or instruction that began in an earlier block; not written.
  case hidden(InlineNode)
  /// A use of a scheme that is disabled while its pattern is in force; not written.
  case void(InlineNode)
  /// The end of the input where the reference waits for more; not written.
  case withheld(InlineNode)
  /// A use of one of the caller's notations.
  case custom(CustomInline)
  /// What a ``MarkupRewriter`` put in an inline's place.
  case replaced(ReplacedInline)

  init(_ node: InlineNode) {
    switch node.record.kind {
    case .text: self = .text(node)
    case .link: self = .link(Link(node: node))
    case .unlinked: self = .unlinked(node)
    case .startTag: self = .startTag(node)
    case .endTag: self = .endTag(node)
    case .tagPiece: self = .tagPiece(node)
    case .comment: self = .comment(node)
    case .declaration: self = .declaration(node)
    case .instruction: self = .instruction(node)
    case .hidden: self = .hidden(node)
    case .void: self = .void(node)
    case .withheld: self = .withheld(node)
    case .custom: self = .custom(CustomInline(node: node))
    case .replaced: self = .replaced(ReplacedInline(node: node))
    }
  }

  /// What every inline has: its place in the source.
  public var node: InlineNode {
    switch self {
    case .text(let node), .unlinked(let node), .startTag(let node), .endTag(let node),
      .tagPiece(let node), .comment(let node), .declaration(let node), .instruction(let node),
      .hidden(let node), .void(let node), .withheld(let node):
      node
    case .link(let link): link.node
    case .custom(let custom): custom.node
    case .replaced(let replaced): replaced.node
    }
  }

  /// The case's name, as tree dumps and JSON write it.
  public var name: String {
    switch self {
    case .text: "text"
    case .link: "link"
    case .unlinked: "unlinked"
    case .startTag: "startTag"
    case .endTag: "endTag"
    case .tagPiece: "tagPiece"
    case .comment: "comment"
    case .declaration: "declaration"
    case .instruction: "instruction"
    case .hidden: "hidden"
    case .void: "void"
    case .withheld: "withheld"
    case .custom: "custom"
    case .replaced: "replaced"
    }
  }
}

/// A view of one inline in a document's arena.
public struct InlineNode: Sendable {
  let storage: DocumentStorage
  let record: InlineRecord

  /// The bytes it was written with.
  public var sourceRange: Range<Int> { record.range }
  /// The bytes it was written with, themselves.
  public var source: ArraySlice<UInt8> { storage.source[record.range] }
}

/// The inlines of a block, in order; together they are its content.
public struct InlineSequence: Sequence, IteratorProtocol, Sendable {
  private let storage: DocumentStorage
  private var index: Int
  private let end: Int
  private var text: InlineRecord?

  init(storage: DocumentStorage, block: BlockRecord) {
    self.storage = storage
    index = Int(block.firstInline)
    end = index + Int(block.inlineCount)
    // Most blocks are one run of text, which has no record of its own.
    if block.inlineCount == 0, block.kind.hasInlines, !block.content.isEmpty {
      text = InlineRecord(.text, block.content)
    }
  }

  /// Returns the next inline.
  public mutating func next() -> Inline? {
    if let text {
      self.text = nil
      return Inline(InlineNode(storage: storage, record: text))
    }
    guard index < end else { return nil }
    defer { index += 1 }
    return Inline(InlineNode(storage: storage, record: storage.inlines[index]))
  }
}

/// An autolink.
public struct Link: Sendable {
  /// The link's place in the source.
  public let node: InlineNode

  private var detail: LinkDetail { node.storage.details[Int(node.record.detail)] }

  /// The scheme it is written with.
  public var scheme: Scheme { detail.scheme }
  /// The form it is written in.
  public var form: LinkForm { detail.form }
  /// The name, address, word, number or formula it is about.
  public var subject: ArraySlice<UInt8> { node.storage.source[detail.subject.wide] }
  /// What narrows the subject: a page, a day, a kind of search; often empty.
  public var page: ArraySlice<UInt8> { node.storage.source[detail.qualifier.wide] }
  /// The group of a link into Hatena Group, otherwise empty.
  public var group: ArraySlice<UInt8> { node.storage.source[detail.group.wide] }
  /// The title that `:title=` gives, otherwise empty.
  public var label: ArraySlice<UInt8> {
    form == .titled ? node.storage.source[detail.extra.wide] : []
  }
  /// The height or width in pixels that an image's form gives, otherwise empty.
  public var size: ArraySlice<UInt8> {
    form == .imageHeight || form == .imageWidth ? node.storage.source[detail.extra.wide] : []
  }
  /// Where it points to.
  public var address: String {
    var buffer = OutputBuffer(capacity: 256)
    LinkRenderer(source: node.storage.source, options: Options())
      .appendAddress(of: detail, to: &buffer)
    return unsafe String(decoding: buffer.bytes, as: UTF8.self)
  }
}

/// A use of one of the caller's notations.
public struct CustomInline: Sendable {
  /// Its place in the source.
  public let node: InlineNode
  /// The notation's scheme.
  public var scheme: String { node.storage.inlineNotations[Int(node.record.detail)].scheme }
  /// What stands behind the colon.
  public var body: ArraySlice<UInt8> {
    node.storage.source[node.storage.customBody(of: node.record)]
  }
}

/// What a ``MarkupRewriter`` put in an inline's place.
public struct ReplacedInline: Sendable {
  /// The place of what was replaced.
  public let node: InlineNode
  /// The HTML that is written instead.
  public var html: [UInt8] { node.storage.replacements[Int(node.record.detail)] }
}
