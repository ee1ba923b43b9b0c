import Threading

/// Colours the blocks of code on several threads, ahead of the thread that writes them.
///
/// What is written is the same as without: a highlighter's answer depends on the block alone.
struct CodeAhead: ~Copyable {
  private let blocks: CodeBlocks
  private let others: ThreadGroup

  /// From how many bytes on starting a thread is worth it.
  private static let worthwhile = 1 << 10

  /// Makes nothing where there is nothing to do on several threads.
  init?(_ storage: DocumentStorage, options: Options) {
    guard options.parallelism > 1, let highlighter = options.highlighter else { return nil }
    var list: [CodeBlocks.Block] = []
    var bytes = 0
    for block in storage.blocks where block.kind == .superPreformatted {
      guard let filetype = storage.filetype(of: block) else { continue }
      list.append(CodeBlocks.Block(content: block.content, filetype: filetype))
      bytes += block.content.count
    }
    guard list.count > 1, bytes >= Self.worthwhile else { return nil }
    let blocks = CodeBlocks(list, in: storage.source, highlighter)
    self.blocks = blocks
    others = ThreadGroup(count: min(options.parallelism, list.count) - 1) { blocks.help() }
  }

  deinit { blocks.end() }

  /// Returns the HTML of a block that has a type; `nil` has it written escaped.
  ///
  /// Blocks are asked for in the order of the document; some may be left out.
  func html(for block: BlockRecord) -> [UInt8]? { blocks.html(at: block.content.lowerBound) }
}
