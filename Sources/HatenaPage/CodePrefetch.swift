public import HatenaText
import Threading

/// A highlighter for one document that works on several threads, ahead of the thread that writes.
///
/// ```swift
/// options.highlighter = CodePrefetch(of: document, threads: 4, highlighter) ?? highlighter
/// ```
///
/// The output does not change: a highlighter's answer depends on the block alone. Make one for each
/// writing of a document; a block asked for again is highlighted again. The threads end with the
/// value.
public final class CodePrefetch: CodeHighlighter {
  private let highlighter: any CodeHighlighter
  private let queue: CodeQueue
  private let workers: ThreadGroup

  /// From how many bytes of code on starting a thread is worth it.
  private static let worthwhile = 1 << 10

  /// Begins to highlight the blocks of a document; `nil` where nothing is to be gained.
  ///
  /// - Parameters:
  ///   - document: The document that will be written.
  ///   - threads: How many threads work at the most, the one that writes counted.
  ///   - highlighter: The highlighter that is asked.
  public init?(of document: Document, threads: Int, _ highlighter: any CodeHighlighter) {
    guard threads > 1 else { return nil }
    let blocks = document.blocksToHighlight
    guard blocks.count > 1, blocks.reduce(0, { $0 + $1.code.count }) >= Self.worthwhile else {
      return nil
    }
    self.highlighter = highlighter
    let queue = CodeQueue(blocks, highlighter)
    self.queue = queue
    workers = ThreadGroup(count: min(threads, blocks.count) - 1) { queue.work() }
  }

  // The threads are waited for when ``workers`` goes, right behind this.
  deinit { queue.end() }

  /// Returns a block with its colors, which are most often ready.
  public func highlight(_ block: CodeBlock) -> HighlightedLines? {
    queue.take(block.number - 1) ?? highlighter.highlight(block)
  }

  /// Knows what the other highlighter knows.
  public func recognizes(filetype: String) -> Bool { highlighter.recognizes(filetype: filetype) }

  /// As the highlighter does.
  public func suggestion(for filetype: String) -> String? {
    highlighter.suggestion(for: filetype)
  }

  /// Takes the other highlighter's word for it.
  public func isFiletype(_ name: String) -> Bool { highlighter.isFiletype(name) }
}
