internal import Bytes

/// Everything a document holds; shared by the views on it and never changed.
final class DocumentStorage: Sendable {
  /// The source without CRs; all offsets are into it.
  let source: [UInt8]
  let blocks: ContiguousArray<BlockRecord>
  let inlines: ContiguousArray<InlineRecord>
  let details: ContiguousArray<LinkDetail>
  let diagnostics: [Diagnostic]
  let showsSections: Bool
  let inlineNotations: [any InlineNotation]
  let blockNotations: [any BlockNotation]
  /// The HTML of replaced inlines.
  let replacements: [[UInt8]]

  /// Makes the same document with other inlines.
  init(
    _ other: DocumentStorage, blocks: ContiguousArray<BlockRecord>,
    inlines: ContiguousArray<InlineRecord>, replacements: [[UInt8]]
  ) {
    source = other.source
    self.blocks = blocks
    self.inlines = inlines
    details = other.details
    diagnostics = other.diagnostics
    showsSections = other.showsSections
    inlineNotations = other.inlineNotations
    blockNotations = other.blockNotations
    self.replacements = replacements
  }

  init(parsing bytes: [UInt8], options: Options) {
    replacements = []
    source = SourceText.withoutCarriageReturns(bytes)
    inlineNotations = options.inlineNotations
    blockNotations = options.blockNotations
    showsSections = !options.disabledBlocks.contains(.section)
    let source = source
    var blocks: ContiguousArray<BlockRecord> = []
    var diagnostics: [Diagnostic] = []
    (inlines, details) = source.withByteView { view in
      var stage1 = BlockParser(view, bytes: source, options: options)
      stage1.parse()
      blocks = stage1.takeRecords()
      return blocks.withMutableArenaView { records in
        var stage2 = InlineParser(view, bytes: source, records: records, options: options)
        stage2.parse()
        diagnostics = stage2.diagnostics + stage1.diagnostics
        return (stage2.inlines, stage2.details)
      }
    }
    self.blocks = blocks
    self.diagnostics = diagnostics.sorted { $0.offset < $1.offset }
  }

  /// Calls a closure with views of the source and the arena, which are good until it returns.
  func withViews<Failure: Error>(
    _ body: (ByteView, ArenaView<BlockRecord>, ArenaView<InlineRecord>) throws(Failure) -> Void
  ) throws(Failure) {
    try source.withByteView { source throws(Failure) in
      try blocks.withArenaView { blocks throws(Failure) in
        try inlines.withArenaView { inlines throws(Failure) in
          try body(source, blocks, inlines)
        }
      }
    }
  }

  /// The type of a super pre block, if one is written.
  func filetype(of block: BlockRecord) -> String? {
    let start = Int(block.lower) + 2
    guard let end = source[start...].firstIndex(of: Byte.bar), end > start else { return nil }
    return String(decoding: source[start..<end], as: UTF8.self)
  }

  /// The body of a use of a caller's inline notation.
  func customBody(of inline: InlineRecord) -> Range<Int> {
    let name = inlineNotations[Int(inline.detail)].scheme.utf8.count
    return inline.range.lowerBound + name + 2..<inline.range.upperBound - 1
  }
}
