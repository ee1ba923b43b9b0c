import Threading

/// The blocks of code of a document, which several threads colour and one takes in order.
///
/// The threads go ahead of the one that takes by some bytes only, so that what is coloured and not
/// taken yet stays small. It helps where its block is not ready.
final class CodeBlocks: Sendable {
  private let source: [UInt8]
  private let highlighter: any CodeHighlighter
  private let blocks: [Block]
  private let progress = Lock(Progress())

  /// How many bytes of code are coloured ahead.
  private static let stretch = 1 << 18

  /// A block that has a type, and where its code is in the source.
  struct Block {
    let content: Range<Int>
    let filetype: String
  }

  /// How far the threads are; a block is known by its number.
  private struct Progress {
    /// The first block that was not taken or passed over.
    var first = 0
    /// The first block that nobody began.
    var next = 0
    /// The bytes of the blocks from `first` to `next`.
    var bytes = 0
    /// What was found and not taken yet.
    var found: [Int: [UInt8]?] = [:]
    var hasEnded = false
  }

  /// What a thread does next.
  private enum Step {
    case colour(Int)
    case take([UInt8]?)
    case end
  }

  /// Creates the work; the blocks are in the order of the document.
  init(_ blocks: [Block], in source: [UInt8], _ highlighter: any CodeHighlighter) {
    self.blocks = blocks
    self.source = source
    self.highlighter = highlighter
  }

  /// Colours blocks until all are begun, or ``end()`` is called.
  func help() {
    while case .colour(let number) = progress.wait(for: { helpersStep(&$0) }) { colour(number) }
  }

  /// Has the threads that help return when they have finished the block they are at.
  func end() {
    progress.withLock { $0.hasEnded = true }
    progress.wakeAll()
  }

  /// Returns the HTML of a block; none is asked for that begins before one that was.
  ///
  /// - Parameter start: Where its code begins.
  func html(at start: Int) -> [UInt8]? {
    while true {
      switch progress.wait(for: { takersStep(at: start, &$0) }) {
      case .colour(let number): colour(number)
      case .take(let html):
        progress.wakeAll()
        return html
      case .end: return nil
      }
    }
  }

  private func colour(_ number: Int) {
    let block = blocks[number]
    let html = highlighter.html(for: source[block.content], filetype: block.filetype)
    progress.withLock { if number >= $0.first { $0.found[number] = .some(html) } }
    progress.wakeAll()
  }

  private func helpersStep(_ progress: inout Progress) -> Step? {
    progress.hasEnded || progress.next == blocks.count ? .end : begin(&progress)
  }

  /// Begins the next block, unless the threads are far enough ahead.
  private func begin(_ progress: inout Progress) -> Step? {
    guard progress.next < blocks.count, progress.bytes < Self.stretch else { return nil }
    progress.bytes += blocks[progress.next].content.count
    progress.next += 1
    return .colour(progress.next - 1)
  }

  private func takersStep(at start: Int, _ progress: inout Progress) -> Step? {
    while progress.first < blocks.count, blocks[progress.first].content.lowerBound < start {
      passOver(&progress)
    }
    guard progress.first < blocks.count else { return .end }
    guard let html = progress.found[progress.first] else { return begin(&progress) }
    passOver(&progress)
    return .take(html)
  }

  private func passOver(_ progress: inout Progress) {
    progress.found[progress.first] = nil
    if progress.first < progress.next {
      progress.bytes -= blocks[progress.first].content.count
    } else {
      progress.next += 1
    }
    progress.first += 1
  }
}
