/// Sees every block and every inline of a document, in the order of the source.
///
/// ```swift
/// struct People: MarkupWalker {
///   var names: [String] = []
///   mutating func visit(_ inline: Inline) {
///     if case .link(let link) = inline, link.scheme == .id {
///       names.append(String(decoding: link.subject, as: UTF8.self))
///     }
///   }
/// }
/// ```
public protocol MarkupWalker {
  /// A block begins.
  mutating func enter(_ block: Block)
  /// A block ends, with all that is in it.
  mutating func leave(_ block: Block)
  /// An inline of the block that was entered last.
  mutating func visit(_ inline: Inline)
}

extension MarkupWalker {
  /// Does nothing.
  public mutating func enter(_ block: Block) {}
  /// Does nothing.
  public mutating func leave(_ block: Block) {}
  /// Does nothing.
  public mutating func visit(_ inline: Inline) {}
}

extension Document {
  /// The sections, which hold everything else.
  public var blocks: BlockSequence {
    BlockSequence(storage: storage, index: 0, end: storage.blocks.count)
  }

  /// Shows a walker the whole tree.
  ///
  /// - Complexity: O(*n*); nesting costs no stack.
  public func walk(_ walker: inout some MarkupWalker) {
    var open: [(block: Block, end: Int)] = []
    for index in storage.blocks.indices {
      while let last = open.last, last.end <= index {
        walker.leave(last.block)
        open.removeLast()
      }
      let block = Block(BlockNode(storage: storage, index: index))
      walker.enter(block)
      for inline in block.node.inlines { walker.visit(inline) }
      open.append((block, max(block.node.record.following, index + 1)))
    }
    while let last = open.popLast() { walker.leave(last.block) }
  }
}
