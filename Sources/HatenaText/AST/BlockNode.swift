/// A view of one block in a document's arena.
///
/// Views are cheap: they hold the document and a place in it, and make what they are asked for.
public struct BlockNode: Sendable {
  let storage: DocumentStorage
  let index: Int

  var record: BlockRecord { storage.blocks[index] }

  /// The bytes it was written with, marks included.
  public var sourceRange: Range<Int> { record.source }
  /// The bytes of its content, without the marks.
  public var contentRange: Range<Int> { record.content }
  /// The content as written.
  public var content: ArraySlice<UInt8> { storage.source[record.content] }
  /// Its text and what stands in it, if it is a block that holds inlines.
  public var inlines: InlineSequence { InlineSequence(storage: storage, block: record) }
  /// The blocks in it.
  public var children: BlockSequence {
    BlockSequence(storage: storage, index: index + 1, end: max(record.following, index + 1))
  }
}

/// Blocks beside one another.
public struct BlockSequence: Sequence, IteratorProtocol, Sendable {
  let storage: DocumentStorage
  var index: Int
  let end: Int

  /// Returns the next block.
  public mutating func next() -> Block? {
    guard index < end else { return nil }
    let node = BlockNode(storage: storage, index: index)
    index = Swift.max(node.record.following, index + 1)
    return Block(node)
  }
}
