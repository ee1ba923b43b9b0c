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
  /// Returns the change to make to a node; ``NodeChange/keep`` makes none.
  mutating func rewrite(_ node: Document.Node) -> NodeChange
}

/// A change to a node.
public struct NodeChange: Sendable {
  enum Change: Sendable {
    case keep, remove
    case text(String)
    case link(address: String, text: String)
    case anchor(String)
    case html([UInt8])
  }
  let change: Change

  /// Keeps the node as it is.
  public static let keep = NodeChange(change: .keep)
  /// Removes an inline; a block stays.
  public static let remove = NodeChange(change: .remove)
  /// Replaces an inline by text, which is escaped.
  public static func text(_ text: String) -> NodeChange { NodeChange(change: .text(text)) }
  /// Gives a link another address and text, or replaces another inline by a link.
  ///
  /// Both strings are escaped. A link keeps its scheme.
  public static func link(address: String, text: String) -> NodeChange {
    NodeChange(change: .link(address: address, text: text))
  }
  /// Gives a headline's anchor another name; other nodes stay.
  public static func anchor(_ name: String) -> NodeChange { NodeChange(change: .anchor(name)) }
  /// Replaces an inline by HTML, which is written as it is, also for untrusted text.
  public static func html(_ bytes: [UInt8]) -> NodeChange { NodeChange(change: .html(bytes)) }
}

extension Document {
  /// Returns the document with some of its nodes changed.
  ///
  /// The source and all source ranges stay as they are. HTML that is open at the end of a block ends
  /// with the block in the new document.
  ///
  /// - Complexity: O(*n*).
  public func rewritten(by rewriter: inout some MarkupRewriter) -> Document {
    var rewriting = TreeRewriting(storage)
    rewriting.rewrite(by: &rewriter)
    return Document(storage: storage.replacing(rewriting.tree))
  }
}
