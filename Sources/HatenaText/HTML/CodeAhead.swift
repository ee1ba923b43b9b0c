/// Colours the blocks of code that come next on several threads, before they are written.
///
/// A stretch of the document is coloured at a time: long enough to keep the threads busy, short
/// enough that what is coloured but not written yet stays small. What is written is the same as
/// without: a highlighter's answer depends on the block alone.
struct CodeAhead: ~Copyable {
  private let storage: DocumentStorage
  private let highlighter: any CodeHighlighter
  private let threads: Int
  /// The first record that was not looked at yet.
  private var record = 0
  /// What was coloured, by where the code begins.
  private var coloured: [Int: [UInt8]?] = [:]

  /// How many bytes of code are coloured ahead.
  static let stretch = 1 << 18
  /// From how many bytes on starting a thread is worth it.
  static let worthwhile = 1 << 10

  /// Makes nothing where there is nothing to do on several threads.
  init?(_ storage: DocumentStorage, options: Options) {
    guard options.parallelism > 1, let highlighter = options.highlighter else { return nil }
    self.storage = storage
    self.highlighter = highlighter
    threads = options.parallelism
  }

  /// Returns the HTML of a block that has a type; `nil` has it written escaped.
  mutating func html(for block: BlockRecord, filetype: String) -> [UInt8]? {
    let start = block.content.lowerBound
    if coloured[start] == nil { colourNext(from: start) }
    guard let known = coloured[start] else {
      return highlighter.html(for: storage.source[block.content], filetype: filetype)
    }
    return known
  }

  /// Colours the blocks from the one that begins at `start` on.
  private mutating func colourNext(from start: Int) {
    coloured.removeAll(keepingCapacity: true)
    var jobs: [Job] = []
    var bytes = 0
    while record < storage.blocks.count, bytes < Self.stretch {
      let block = storage.blocks[record]
      record += 1
      guard block.kind == .superPreformatted, block.content.lowerBound >= start,
        let filetype = storage.filetype(of: block)
      else { continue }
      jobs.append(Job(content: block.content, filetype: filetype))
      bytes += block.content.count
    }
    guard jobs.count > 1, bytes >= Self.worthwhile else { return }
    coloured = Self.results(of: jobs, highlighter, storage, threads: threads)
  }

  /// One block to colour.
  private struct Job {
    let content: Range<Int>
    let filetype: String
  }

  /// What the threads found, by the number of the job.
  ///
  /// `@unchecked`: a job is given to one thread, and read when all threads have ended.
  @safe private final class Results: @unchecked Sendable {
    private let html: UnsafeMutableBufferPointer<[UInt8]?>

    init(count: Int) {
      unsafe html = .allocate(capacity: count)
      unsafe html.initialize(repeating: nil)
    }

    deinit {
      unsafe html.deinitialize()
      unsafe html.deallocate()
    }

    subscript(job: Int) -> [UInt8]? {
      get { unsafe html[job] }
      set { unsafe html[job] = newValue }
    }
  }

  private static func results(
    of jobs: [Job], _ highlighter: any CodeHighlighter, _ storage: DocumentStorage, threads: Int
  ) -> [Int: [UInt8]?] {
    // The largest first, so that no thread is left with one when the others have finished.
    let jobs = jobs.sorted {
      ($0.content.count, $1.content.lowerBound) > ($1.content.count, $0.content.lowerBound)
    }
    let results = Results(count: jobs.count)
    Workers.run(count: jobs.count, threads: threads) { index in
      let job = jobs[index]
      results[index] = highlighter.html(for: storage.source[job.content], filetype: job.filetype)
    }
    return jobs.indices.reduce(into: [:]) { coloured, index in
      coloured[jobs[index].content.lowerBound] = .some(results[index])
    }
  }
}
