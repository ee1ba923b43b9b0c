import HatenaText
import Threading

/// The blocks of code of a document, which workers highlight ahead of the thread that writes them.
///
/// Workers run at most 256 KiB of code ahead of the consumer. If the block that it needs isn't
/// ready, the consumer highlights blocks itself. A thread prefers the languages that it began with,
/// because what it learned of a language is not shared.
final class CodeQueue: Sendable {
  private let blocks: [CodeBlock]
  private let highlighter: any CodeHighlighter
  /// For each block, the number of its filetype among the document's.
  private let filetypes: [Int]
  private let progress: Lock<Progress>

  /// How many bytes of code may be begun and not taken.
  private static let lookahead = 1 << 18
  /// How many blocks behind the first one that nobody began a thread chooses from.
  private static let window = 64
  /// The thread number of the consumer.
  private static let consumer = 0

  /// How far the threads are; blocks are known by their index, threads by their number.
  private struct Progress {
    /// The first block that was neither taken nor passed over.
    var first = 0
    /// The first block that nobody began.
    var next = 0
    /// For each block, whether it was begun or passed over.
    var isBegun: [Bool]
    /// For each filetype, the threads that highlight it; the first one owns it.
    var threads: [[Int]]
    /// The bytes of the blocks that were begun and not taken.
    var bytes = 0
    /// The results that were not taken yet.
    var results: [Int: HighlightedLines?] = [:]
    var hasEnded = false
    var threadCount = 1
  }

  /// What a thread does next.
  private enum Step {
    case highlight(Int)
    case take(HighlightedLines?)
    case end
  }

  /// Creates a queue of the blocks of a document, in its order.
  init(_ blocks: [CodeBlock], _ highlighter: any CodeHighlighter) {
    self.blocks = blocks
    self.highlighter = highlighter
    var numbers: [String: Int] = [:]
    filetypes = blocks.map { block in
      let number = numbers[block.filetype] ?? numbers.count
      numbers[block.filetype] = number
      return number
    }
    progress = Lock(
      Progress(
        isBegun: Array(repeating: false, count: blocks.count),
        threads: Array(repeating: [], count: numbers.count)))
  }

  /// Highlights blocks until all are begun or the queue has ended: what a worker runs.
  func work() {
    let thread = progress.withLock { progress in
      defer { progress.threadCount += 1 }
      return progress.threadCount
    }
    while case .highlight(let index) = progress.wait(for: { workerStep(thread, &$0) }) {
      highlight(index)
    }
  }

  /// Has the workers return when they have finished the block they are at.
  func end() {
    progress.withLock { $0.hasEnded = true }
    progress.wakeAll()
  }

  /// Takes the result of a block; the ones before it are passed over.
  ///
  /// - Parameter index: The block's place in the document.
  /// - Returns: What the highlighter returned for the block, or `nil` where it is not in the queue:
  ///   it never was, or it was taken or passed over.
  func take(_ index: Int) -> HighlightedLines?? {
    while true {
      switch progress.wait(for: { consumerStep(index, &$0) }) {
      case .highlight(let index): highlight(index)
      case .take(let lines):
        progress.wakeAll()
        return .some(lines)
      case .end: return nil
      }
    }
  }

  private func highlight(_ index: Int) {
    let lines = highlighter.highlight(blocks[index])
    progress.withLock { if index >= $0.first { $0.results[index] = .some(lines) } }
    progress.wakeAll()
  }

  private func workerStep(_ thread: Int, _ progress: inout Progress) -> Step? {
    if progress.hasEnded || progress.next == blocks.count { return .end }
    guard progress.bytes < Self.lookahead else { return nil }
    return begin(bestBlock(for: thread, progress), thread, &progress)
  }

  private func consumerStep(_ index: Int, _ progress: inout Progress) -> Step? {
    guard index >= progress.first, index < blocks.count else { return .end }
    while progress.first < index { passOver(&progress) }
    if let lines = progress.results[index] {
      passOver(&progress)
      return .take(lines)
    }
    guard progress.bytes < Self.lookahead else {
      return progress.isBegun[index] ? nil : begin(index, Self.consumer, &progress)
    }
    guard progress.next < blocks.count else { return nil }
    return begin(bestBlock(for: Self.consumer, progress), Self.consumer, &progress)
  }

  /// Returns the block for a thread to begin: one of a filetype it owns, else one of a filetype
  /// that nobody owns, else one of a filetype it has highlighted, else the next.
  private func bestBlock(for thread: Int, _ progress: Progress) -> Int {
    var best = (block: progress.next, rank: 3)
    for index in progress.next..<min(progress.next + Self.window, blocks.count)
    where !progress.isBegun[index] {
      let threads = progress.threads[filetypes[index]]
      let rank =
        threads.first == thread ? 0 : threads.isEmpty ? 1 : threads.contains(thread) ? 2 : 3
      if rank < best.rank { best = (index, rank) }
      if rank == 0 { break }
    }
    return best.block
  }

  private func begin(_ index: Int, _ thread: Int, _ progress: inout Progress) -> Step {
    let filetype = filetypes[index]
    if !progress.threads[filetype].contains(thread) { progress.threads[filetype].append(thread) }
    progress.isBegun[index] = true
    progress.bytes += blocks[index].code.count
    skipBegun(&progress)
    return .highlight(index)
  }

  /// Counts the first block as taken.
  private func passOver(_ progress: inout Progress) {
    progress.results[progress.first] = nil
    if progress.isBegun[progress.first] {
      progress.bytes -= blocks[progress.first].code.count
    } else {
      progress.isBegun[progress.first] = true
    }
    progress.first += 1
    skipBegun(&progress)
  }

  private func skipBegun(_ progress: inout Progress) {
    while progress.next < blocks.count, progress.isBegun[progress.next] { progress.next += 1 }
  }
}
