import Bytes

/// What one thread needs to search: scratch memory and limits.
///
/// Not `Sendable`: make one for each task.
final class RegexSession {
  /// How often a search was given up because it took too much work; it counted as no match.
  private(set) var limitHits = 0 {
    didSet { budget = SearchBudget(limitHits: limitHits) }
  }
  /// What a search may cost now.
  private var budget = SearchBudget(limitHits: 0) {
    didSet { if budget.retriesPerSearch != oldValue.retriesPerSearch { applyBudget() } }
  }
  /// The expressions that Oniguruma would not compile, each once.
  private(set) var failures: [RegexError] = []

  // These are not checked for overlapping accesses, which cost a sixth of some searches. Only the
  // methods below read and write them, each time for one statement.

  /// The search under way.
  @safe @exclusivity(unchecked) private var running: Search?
  /// Scratch memory by nesting: the search's own, then its look-behinds'.
  @safe @exclusivity(unchecked) private var scratches: [MatchScratch] = []
  /// Answers the look-behinds that are walked back.
  private lazy var walk = LookBehindWalk(answering: self)
  /// How many look-behinds are being tried within each other.
  @safe @exclusivity(unchecked) private var depth = 0
  /// Limits what searches read.
  @safe @exclusivity(unchecked) var allowance = SearchAllowance()
  /// Runs the patterns that need no Oniguruma.
  let direct = DirectMatcher()
  /// The last place a screen column was asked for, and the answer.
  @safe @exclusivity(unchecked) private var lastColumn: (offset: Int, lineStart: Int, width: Int)?

  /// What a condition must know of the search it belongs to.
  private struct Search {
    var pattern: CompiledPattern
    let text: SourceBuffer
    let window: TextWindow
    let iskeyword: Iskeyword
    /// Where a look-behind must end.
    var target = 0
  }

  /// Creates empty scratch memory.
  init() {}

  /// The captures of the last search.
  var captures: MatchScratch? { scratches.first }

  /// Notes that an expression does not compile.
  func note(_ failure: RegexError) {
    if !failures.contains(failure) { failures.append(failure) }
  }

  /// Runs `pattern` in `text`; a match is then in ``captures``.
  ///
  /// `window` is what it may see; a match starts in `starts`, its end included. If there are
  /// `candidates`, only places with such a byte are tried, one by one; with a `leadingRun` only
  /// one of each run. `longest` is how many bytes the pattern reads at the most, where that is known.
  func run(
    _ pattern: CompiledPattern, in text: SourceBuffer, iskeyword: Iskeyword, window: Range<Int>,
    starts: Range<Int>, candidates: ByteSet?, leadingRun: LeadingRun?, longest: Int?,
    notesGivenUp: Bool = false
  ) -> Regex.Outcome {
    guard let scratch = scratch(at: 0) else { return .mismatch }
    running = unsafe Search(
      pattern: pattern, text: text,
      window: TextWindow(text.bytes, window, holdsLines: text.holdsLines), iskeyword: iskeyword)
    lastColumn = nil
    depth = 0
    allowance.beginSearch()
    defer { running = nil }
    let outcome: Regex.Outcome
    if candidates != nil || starts.count > SearchBudget.shortRun {
      outcome = matchEach(
        pattern, in: text, window: window, starts: starts, candidates: candidates ?? .all,
        leadingRun, longest, scratch)
    } else {
      allowance.spend(SearchAllowance.shortSearch(longest, in: starts.count))
      outcome = unsafe pattern.regex.search(
        text.bytes, window: window, starts: starts, in: scratch)
    }
    if outcome == .gaveUp, notesGivenUp { noteGivenUp() }
    return outcome
  }

  /// Tries each place with a likely byte.
  ///
  /// For a pattern that may go on behind the line, because Oniguruma's search takes the end of the
  /// range of starts for the end of the match too; and for long lines, where a search could not be
  /// stopped in time.
  private func matchEach(
    _ pattern: CompiledPattern, in text: SourceBuffer, window: Range<Int>, starts: Range<Int>,
    candidates: ByteSet, _ leadingRun: LeadingRun?, _ longest: Int?, _ scratch: MatchScratch
  ) -> Regex.Outcome {
    var offset = starts.lowerBound
    while true {
      let isCandidate = candidates.contains(unsafe text.bytes[offset])
      if isCandidate {
        let cost = SearchAllowance.place(longest, rest: starts.upperBound - offset)
        guard spend(cost) else { return .gaveUp }
        let outcome = unsafe pattern.regex.match(
          text.bytes, window: window, at: offset, in: scratch)
        if outcome != .mismatch { return outcome }
      }
      guard offset < starts.upperBound else { return .mismatch }
      if isCandidate, let leadingRun {
        offset = leadingRun.next(after: offset, through: starts.upperBound, in: text)
      } else {
        offset = text.character(after: offset)
      }
    }
  }

  /// Starts on a text of `count` bytes, with fresh limits.
  func beginText(count: Int) {
    limitHits = 0
    allowance.beginText(count: count)
  }

  /// Counts bytes read; says whether the search may go on.
  func spend(_ bytes: Int) -> Bool { allowance.spend(bytes) }

  /// How many steps a search that remembers may take now: each counts as a byte read.
  var rememberingWork: Int { min(allowance.share, RememberingMatcher.workLimit) }

  /// Notes that a search was given up.
  func noteGivenUp() { limitHits += 1 }

  private func applyBudget() {
    scratches.first?.setRetryLimit(budget.retries, perSearch: budget.retriesPerSearch)
  }

  private func scratch(at depth: Int) -> MatchScratch? {
    if depth < scratches.count { return scratches[depth] }
    guard let scratch = MatchScratch(answering: self) else { return nil }
    // A look-behind is tried at many places, so each must be cheap.
    let limit = SearchBudget.lookBehindRetries
    if depth > 0 { scratch.setRetryLimit(limit, perSearch: limit) }
    scratches.append(scratch)
    if depth == 0 { applyBudget() }
    return scratch
  }
}

extension RegexSession: CalloutAnswering {
  func answer(callout: Int, at offset: Int) -> Regex.Outcome {
    guard let search = running, search.pattern.conditions.indices.contains(callout) else {
      return .gaveUp
    }
    switch search.pattern.conditions[callout] {
    case .place(let test): return holds(test, at: offset) ? .match : .mismatch
    case .lookBehindEnd: return offset == search.target ? .match : .mismatch
    case .lookBehind(let behind): return walk.outcome(of: behind, at: offset, in: search.window)
    case .triedLookBehind(let behind): return find(behind, before: offset, in: search)
    }
  }

  /// Whether `offset` has the line or column that is asked for.
  private func accepts(
    _ test: VimPattern.PositionTest, at offset: Int, _ search: Search
  ) -> Bool {
    let line = search.text.line(of: offset)
    switch test.unit {
    case .line: return search.text.holdsLines && test.accepts(line + 1)
    case .column: return test.accepts(offset - search.text.lineStarts[line] + 1)
    case .virtualColumn:
      return test.accepts(virtualColumn(of: offset, from: search.text.lineStarts[line], search))
    }
  }

  /// The screen column, from 1, with tabs every 8.
  ///
  /// Goes on from the last place asked for, so asking along a line costs its length once.
  private func virtualColumn(of offset: Int, from lineStart: Int, _ search: Search) -> Int {
    var (place, width) = (lineStart, 0)
    if let last = lastColumn, last.lineStart == lineStart, last.offset <= offset {
      (place, width) = (last.offset, last.width)
    }
    while place < offset {
      let scalar = search.text.scalar(at: place)
      width += scalar == 0x09 ? 8 - width % 8 : CharacterTable.width(of: scalar)
      place = search.text.character(after: place)
    }
    lastColumn = (place, lineStart, width)
    return width + 1
  }

  /// Tries a look-behind from each place before `offset`, nearest first.
  private func find(
    _ behind: LookBehind<CompiledPattern.TriedContent>, before offset: Int, in search: Search
  ) -> Regex.Outcome {
    depth += 1
    defer {
      depth -= 1
      running = search
    }
    guard depth <= SearchBudget.lookBehindDepth, let scratch = scratch(at: depth) else {
      return .gaveUp
    }
    let content = behind.content
    var inner = search
    inner.pattern = content.pattern
    inner.target = offset
    running = inner
    var places = LookBehindPlaces(before: offset, limit: behind.limit, in: search.window)
    repeat {
      let start = places.place
      guard start == offset || content.firstBytes.contains(unsafe search.text.bytes[start]) else {
        continue
      }
      guard spend(SearchAllowance.place(nil, rest: offset - start)) else { return .gaveUp }
      let outcome = unsafe content.pattern.regex.match(
        search.text.bytes, window: search.window.range, at: start, in: scratch)
      if outcome != .mismatch { return behind.outcome(outcome) }
    } while places.goBack()
    return behind.outcome(.mismatch)
  }
}

extension RegexSession: PlaceAnswering {
  func holds(_ test: PlaceTest, at offset: Int) -> Bool {
    guard let search = running else { return false }
    switch test {
    case .edge(let edge): return edge.holds(at: offset, in: search.window, search.iskeyword)
    case .position(let test): return accepts(test, at: offset, search)
    }
  }
}
