/// Changes nodes of a document.
///
/// ```swift
/// struct LocalPeople: MarkupRewriter {
///   mutating func rewrite(_ node: Document.Node) -> NodeChange {
///     guard let link = node.link, link.scheme == .id else { return .keep }
///     let name = String(decoding: link.subject, as: UTF8.self)
///     return .link(address: "/people/\(name)", text: name)
///   }
/// }
/// ```
public protocol MarkupRewriter {
  /// Says what becomes of a node.
  mutating func rewrite(_ node: Document.Node) -> NodeChange
}

/// What becomes of a node.
public struct NodeChange: Sendable {
  enum Change: Sendable {
    case keep, remove
    case text(String)
    case link(address: String, text: String)
    case anchor(String)
    case html([UInt8])
  }
  let change: Change

  /// The node stays.
  public static let keep = NodeChange(change: .keep)
  /// An inline goes; of a block, nothing changes.
  public static let remove = NodeChange(change: .remove)
  /// Text stands in an inline's place; it is escaped.
  public static func text(_ text: String) -> NodeChange { NodeChange(change: .text(text)) }
  /// A link with another address and text; a link keeps its scheme, and other inlines become links.
  ///
  /// Both strings are escaped.
  public static func link(address: String, text: String) -> NodeChange {
    NodeChange(change: .link(address: address, text: text))
  }
  /// A headline's anchor gets another name; of other nodes, nothing changes.
  public static func anchor(_ name: String) -> NodeChange { NodeChange(change: .anchor(name)) }
  /// HTML stands in an inline's place, and is written as it is, also for untrusted text.
  public static func html(_ bytes: [UInt8]) -> NodeChange { NodeChange(change: .html(bytes)) }
}

extension Document {
  /// Returns the document with some of its nodes changed.
  ///
  /// The source and all source ranges stay as they are: a changed node keeps its place. HTML that
  /// goes on over blocks is written block by block then.
  ///
  /// - Complexity: O(*n*).
  public func rewritten(by rewriter: inout some MarkupRewriter) -> Document {
    var rewriting = TreeRewriting(storage)
    rewriting.rewrite(by: &rewriter)
    return Document(storage: storage.replacing(rewriting.tree))
  }
}
