import HatenaText
import Threading

/// The blocks of code of a document, which several threads color and one takes in order.
///
/// Workers run at most 256 KiB ahead of the thread that takes. If the block it needs is not ready, it
/// colors a block itself. A thread keeps to the filetypes it began with as long as there are enough
/// of them: what a highlighter learns of a language is kept by thread.
final class CodeQueue: Sendable {
  private let highlighter: any CodeHighlighter
  private let blocks: [CodeBlock]
  /// For each block, the number of its filetype among the document's.
  private let filetypes: [Int]
  private let progress: Lock<Progress>

  /// How many bytes of code are colored ahead.
  private static let stretch = 1 << 18
  /// How many blocks behind the first that nobody began are looked at for one to begin.
  private static let reach = 64

  /// How far the threads are; a block is known by its number, and so is a thread.
  private struct Progress {
    /// The first block that was not taken or passed over.
    var first = 0
    /// The first block that nobody began.
    var next = 0
    /// For each block, whether it was begun or passed over.
    var isBegun: [Bool]
    /// For each filetype, the threads that color it; the first one keeps to it.
    var threads: [[Int]]
    /// The bytes of the blocks that were begun and not taken.
    var bytes = 0
    /// What was found and not taken yet.
    var found: [Int: HighlightedLines?] = [:]
    var hasEnded = false
    var threadCount = 1
  }

  /// What a thread does next.
  private enum Step {
    case color(Int)
    case take(HighlightedLines?)
    case end
  }

  /// The number of the thread that takes.
  private static let taker = 0

  /// Creates the work; the blocks are in the order of the document.
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

  /// Colors blocks until all are begun, or ``end()`` is called.
  func help() {
    let thread = progress.withLock { progress in
      defer { progress.threadCount += 1 }
      return progress.threadCount
    }
    while case .color(let number) = progress.wait(for: { helpersStep(thread, &$0) }) {
      color(number)
    }
  }

  /// Has the threads that help return when they have finished the block they are at.
  func end() {
    progress.withLock { $0.hasEnded = true }
    progress.wakeAll()
  }

  /// Takes a block; none is taken that comes before one that was.
  ///
  /// - Parameter index: The index of the block.
  /// - Returns: Its lines, or `nil` where the highlighter has none.
  func lines(at index: Int) -> HighlightedLines? {
    while true {
      switch progress.wait(for: { takersStep(at: index, &$0) }) {
      case .color(let number): color(number)
      case .take(let lines):
        progress.wakeAll()
        return lines
      case .end: return nil
      }
    }
  }

  private func color(_ number: Int) {
    let lines = highlighter.highlight(blocks[number])
    progress.withLock { if number >= $0.first { $0.found[number] = .some(lines) } }
    progress.wakeAll()
  }

  private func helpersStep(_ thread: Int, _ progress: inout Progress) -> Step? {
    if progress.hasEnded || progress.next == blocks.count { return .end }
    guard progress.bytes < Self.stretch else { return nil }
    return begin(bestBlock(for: thread, progress), thread, &progress)
  }

  private func takersStep(at index: Int, _ progress: inout Progress) -> Step? {
    while progress.first < min(index, blocks.count) { passOver(&progress) }
    guard progress.first == index, index < blocks.count else { return .end }
    if let lines = progress.found[index] {
      passOver(&progress)
      return .take(lines)
    }
    let isBegun = progress.isBegun[progress.first]
    guard progress.bytes < Self.stretch else {
      return isBegun ? nil : begin(progress.first, Self.taker, &progress)
    }
    guard progress.next < blocks.count else { return nil }
    return begin(bestBlock(for: Self.taker, progress), Self.taker, &progress)
  }

  /// Returns the block that a thread begins best: one of the filetypes it keeps to, of one that
  /// nobody began, of one that it began nevertheless, or else the next.
  private func bestBlock(for thread: Int, _ progress: Progress) -> Int {
    var best = (block: progress.next, rank: 3)
    for number in progress.next..<min(progress.next + Self.reach, blocks.count)
    where !progress.isBegun[number] {
      let threads = progress.threads[filetypes[number]]
      let rank =
        threads.first == thread ? 0 : threads.isEmpty ? 1 : threads.contains(thread) ? 2 : 3
      if rank < best.rank { best = (number, rank) }
      if rank == 0 { break }
    }
    return best.block
  }

  private func begin(_ number: Int, _ thread: Int, _ progress: inout Progress) -> Step {
    let filetype = filetypes[number]
    if !progress.threads[filetype].contains(thread) { progress.threads[filetype].append(thread) }
    progress.isBegun[number] = true
    progress.bytes += blocks[number].code.count
    skipBegun(&progress)
    return .color(number)
  }

  /// Counts the first block as taken.
  private func passOver(_ progress: inout Progress) {
    progress.found[progress.first] = nil
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
