import Bytes

extension Document {
  /// A headline.
  public struct Heading: Sendable, Hashable {
    /// The node; its children are its categories, then its inlines.
    public let node: Node
    private var payload: HeadingPayload {
      node.storage.tree.headings[Int(node.record?.payload ?? 0)]
    }

    init(node: Node) { self.node = node }

    /// 3, 4 or 5, as in `<h3>`.
    public var level: Int { Int(payload.level) }
    /// The name of its anchor, written or automatic (`p1`); `nil` where it has none.
    public var anchorName: String? {
      guard node.record?.traits.contains(.anchored) == true else { return nil }
      let payload = payload
      if payload.number > 0 { return "p\(payload.number)" }
      return String(decoding: node.storage.tree.text[payload.name.range], as: UTF8.self)
    }
    /// The categories that it names.
    public var categories: [String] {
      node.children.filter { $0.kind == .category }.map {
        String(decoding: $0.content, as: UTF8.self)
      }
    }
    /// The text a reader sees, without the categories; white space is one space.
    public var text: String { node.plainText }
  }

  /// A block of code.
  public struct Code: Sendable, Hashable {
    /// The node; its content is the code.
    public let node: Node
    /// The filetype between the bars of `>|perl|`, or `nil`.
    public var filetype: String? { node.record.flatMap(node.storage.filetype) }
    /// The lines, joined with LF, without one at the end.
    public var bytes: ArraySlice<UInt8> { node.content }
  }

  /// A list.
  public struct List: Sendable, Hashable {
    /// The node; its children are items.
    public let node: Node
    /// Whether its items are numbered.
    public var isOrdered: Bool { node.record?.traits.contains(.ordered) == true }
  }

  /// A cell of a table.
  public struct Cell: Sendable, Hashable {
    /// The node.
    public let node: Node
    /// Whether it is written `|*…|`.
    public var isHeader: Bool { node.record?.traits.contains(.header) == true }
  }

  /// A block that one of the caller's notations read.
  public struct CustomBlock: Sendable {
    /// The node; its content is all its lines.
    public let node: Node
    /// The notation that read it.
    public var notation: any BlockNotation {
      node.storage.blockNotations[Int(node.record?.payload ?? 0)]
    }
  }

  /// A use of one of the caller's inline notations.
  public struct CustomInline: Sendable {
    /// The node; its content is what stands behind the colon.
    public let node: Node
    /// The notation.
    public var notation: any InlineNotation {
      node.storage.inlineNotations[Int(node.record?.payload ?? 0)]
    }
  }
}

extension Document.Node {
  /// The node as a headline, if it is one.
  public var heading: Document.Heading? {
    kind == .heading ? Document.Heading(node: self) : nil
  }
  /// The node as a block of code, if it is one.
  public var code: Document.Code? { kind == .code ? Document.Code(node: self) : nil }
  /// The node as a list, if it is one.
  public var list: Document.List? { kind == .list ? Document.List(node: self) : nil }
  /// The node as a cell, if it is one.
  public var cell: Document.Cell? { kind == .cell ? Document.Cell(node: self) : nil }
  /// The node as a link, if it is one.
  public var link: Document.Link? { kind == .link ? Document.Link(node: self) : nil }
  /// The node as a block of a notation of the caller's, if it is one.
  public var customBlock: Document.CustomBlock? {
    kind == .customBlock ? Document.CustomBlock(node: self) : nil
  }
  /// The node as a use of an inline notation of the caller's, if it is one.
  public var customInline: Document.CustomInline? {
    kind == .customInline ? Document.CustomInline(node: self) : nil
  }
  /// Whether it is a blank line that is written as a break.
  public var isLineBreak: Bool {
    kind == .blankLine && record?.traits.contains(.lineBreak) == true
  }
}
