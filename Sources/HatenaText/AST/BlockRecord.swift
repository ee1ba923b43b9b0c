/// What a block record is; the arena's side of ``Block``.
enum BlockKind: UInt8, Sendable {
  case section, heading, anchoredHeading, category, title, subheading, subsubheading
  case blockQuote, definitionList, term, description
  case unorderedList, orderedList, listItem
  case table, row, headerCell, dataCell
  case superPreformatted, preformatted
  case tagLine, tagBlock, tagBlockEnd, rawLine, paragraph, blankLine, lineBreak
  /// A block read by a ``BlockNotation`` of the caller's.
  case custom
}

/// One block in the arena, in document order; 32 bytes.
///
/// Blocks lie in pre-order: a container is followed by its subtree, which ends before
/// ``following``. Offsets are 32 bits, which is why a source is at most 4 GiB.
struct BlockRecord: Sendable {
  var kind: BlockKind
  /// Tabs before the block's tags, not counting the document's base indentation.
  var depth: UInt16
  /// The source bytes the block was written with, marks included.
  var lower: UInt32
  var upper: UInt32
  /// The bytes of its content, without the marks.
  var start: UInt32
  var end: UInt32
  /// Its first inline record; no records at all mean one run of text.
  ///
  /// In an anchored heading, the number of the automatic name, or 0 where one is written.
  var firstInline: UInt32 = 0
  var inlineCount: UInt32 = 0
  /// The record just past the subtree.
  private var next: UInt32 = 0

  var content: Range<Int> { Int(start)..<Int(end) }
  var source: Range<Int> { Int(lower)..<Int(upper) }
  var inlines: Range<Int> { Int(firstInline)..<Int(firstInline) + Int(inlineCount) }
  /// Just past the subtree of a block with children; 0 in others.
  var following: Int {
    get { Int(next) }
    set { next = UInt32(truncatingIfNeeded: newValue) }
  }

  init(_ kind: BlockKind, depth: Int, source: Range<Int>, content: Range<Int>) {
    self.kind = kind
    self.depth = UInt16(truncatingIfNeeded: depth)
    lower = UInt32(truncatingIfNeeded: source.lowerBound)
    upper = UInt32(truncatingIfNeeded: source.upperBound)
    start = UInt32(truncatingIfNeeded: content.lowerBound)
    end = UInt32(truncatingIfNeeded: content.upperBound)
  }
}

extension BlockKind {
  /// Whether blocks of this kind hold text that is read for inlines.
  var hasInlines: Bool {
    switch self {
    case .heading, .category, .title, .subheading, .subsubheading, .term, .description, .listItem,
      .headerCell, .dataCell, .preformatted, .superPreformatted, .tagLine, .tagBlock,
      .tagBlockEnd, .rawLine, .paragraph:
      true
    default: false
    }
  }

  /// Whether something of the source stands between a block's tags.
  var hasContent: Bool { hasInlines || self == .custom }
}
