internal import Bytes

/// What a renderer writes a document from: its records, the options, and the code that is coloured
/// ahead.
struct RenderingInput: ~Copyable {
  let storage: DocumentStorage
  let source: ByteView
  let blocks: ArenaView<BlockRecord>
  let inlines: ArenaView<InlineRecord>
  let options: Options
  let links: LinkRenderer
  /// The text of a headline's anchor.
  let sectionAnchor: [UInt8]
  private let codeAhead: CodeAhead?

  /// Passes a document to a closure, in which it can be written.
  static func with<Failure: Error>(
    _ storage: DocumentStorage, _ options: Options,
    _ body: (consuming RenderingInput) throws(Failure) -> Void
  ) throws(Failure) {
    try storage.withViews { source, blocks, inlines throws(Failure) in
      try body(
        RenderingInput(
          storage, options: options, source: source, blocks: blocks, inlines: inlines))
    }
  }

  private init(
    _ storage: DocumentStorage, options: Options, source: ByteView,
    blocks: ArenaView<BlockRecord>, inlines: ArenaView<InlineRecord>
  ) {
    self.storage = storage
    self.source = source
    self.blocks = blocks
    self.inlines = inlines
    self.options = options
    links = LinkRenderer(source: storage.source, options: options)
    sectionAnchor = Array((options.sectionAnchor.isEmpty ? "o-" : options.sectionAnchor).utf8)
    codeAhead = CodeAhead(storage, options: options)
  }

  /// Returns the HTML of a block of code that has a type; `nil` has it written escaped.
  func highlighted(_ block: BlockRecord, _ filetype: String) -> [UInt8]? {
    guard codeAhead == nil else { return codeAhead?.html(for: block) ?? nil }
    return options.highlighter?.html(for: storage.source[block.content], filetype: filetype)
  }
}
