/// Makes a value of each inline by its kind; what is not asked for goes to ``defaultVisit(_:)``.
///
/// Where a ``MarkupWalker`` sees everything in order, a visitor answers for the one thing it is
/// given: something other than HTML is written by a walker that asks a visitor.
public protocol MarkupVisitor {
  /// What visiting gives.
  associatedtype Result
  /// Any inline that has no method of its own below, or whose method is not implemented.
  mutating func defaultVisit(_ inline: Inline) -> Result
  /// Text, also text that is kept from being linked.
  mutating func visitText(_ text: InlineNode) -> Result
  /// An autolink.
  mutating func visitLink(_ link: Link) -> Result
  /// A tag or a piece of one.
  mutating func visitTag(_ tag: InlineNode) -> Result
}

extension MarkupVisitor {
  /// Goes to ``defaultVisit(_:)``.
  public mutating func visitText(_ text: InlineNode) -> Result { defaultVisit(.text(text)) }
  /// Goes to ``defaultVisit(_:)``.
  public mutating func visitLink(_ link: Link) -> Result { defaultVisit(.link(link)) }
  /// Goes to ``defaultVisit(_:)``.
  public mutating func visitTag(_ tag: InlineNode) -> Result { defaultVisit(.tagPiece(tag)) }

  /// Visits an inline by the method for its kind.
  public mutating func visit(_ inline: Inline) -> Result {
    switch inline {
    case .text(let node): visitText(node)
    case .link(let link): visitLink(link)
    case .startTag(let node), .endTag(let node), .tagPiece(let node): visitTag(node)
    default: defaultVisit(inline)
    }
  }
}
