public import HatenaText
import Threading

/// A highlighter for one document that colors its blocks on several threads, ahead of the thread that
/// writes them.
///
/// ```swift
/// options.highlighter = CodePrefetch(of: document, threads: 4, highlighter) ?? highlighter
/// ```
///
/// What is written is the same as without: a highlighter's answer depends on the block alone. The
/// threads end with the value.
public final class CodePrefetch: CodeHighlighter {
  private let highlighter: any CodeHighlighter
  private let queue: CodeQueue
  private let workers: ThreadGroup

  /// From how many bytes on starting a thread is worth it.
  private static let worthwhile = 1 << 10

  /// Begins to color the blocks of a document; `nil` where nothing is to be gained.
  public init?(of document: Document, threads: Int, _ highlighter: any CodeHighlighter) {
    guard threads > 1 else { return nil }
    let blocks = document.blocksToHighlight
    guard blocks.count > 1, blocks.reduce(0, { $0 + $1.code.count }) >= Self.worthwhile else {
      return nil
    }
    self.highlighter = highlighter
    let queue = CodeQueue(blocks, highlighter)
    self.queue = queue
    workers = ThreadGroup(count: min(threads, blocks.count) - 1) { queue.help() }
  }

  // The threads are waited for when ``workers`` goes, right behind this.
  deinit { queue.end() }

  /// Returns a block with its colors; blocks are asked for in the order of the document.
  public func highlight(_ block: CodeBlock) -> HighlightedLines? {
    queue.lines(at: block.number - 1)
  }

  /// Knows what the other highlighter knows.
  public func recognizes(filetype: String) -> Bool { highlighter.recognizes(filetype: filetype) }

  /// Takes the other highlighter's word for it.
  public func isFiletype(_ name: String) -> Bool { highlighter.isFiletype(name) }
}
