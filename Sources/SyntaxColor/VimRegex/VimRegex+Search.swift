import Bytes
import CLibrary

extension VimRegex {
  /// Returns the leftmost match whose raw start is at `column` or behind it on `line`, the line's
  /// `\n` included.
  ///
  /// `line` counts from 0, `column` is a byte offset from the line's start; `\z1`…`\z9` match
  /// empty, see ``filled(with:)``. A match that starts `limit` bytes or more into the line does not
  /// count ('synmaxcol', which spares plain text) and is not looked for.
  ///
  /// - Complexity: O(*n*) for most patterns, *n* being what is left of the line; limits keep the
  ///   others within bounds, see ``RegexSession/limitHits``.
  func search(
    _ text: SourceBuffer, line: Int, from column: Int, limit: Int? = nil, in session: RegexSession
  ) -> VimMatch? {
    let lineStart = text.lineStarts[line]
    let lineEnd = text.end(ofLine: line)
    let from = text.characterBoundary(from: lineStart + column)
    guard from <= lineEnd, from == lineStart || !needsLineStart else { return nil }
    var last = lineEnd
    if let limit, !isPlainText { last = min(last, lineStart + limit - 1) }
    if let literal {
      let end = min(last + literal.count, lineEnd)
      let skipsMarked = text.alphabet(ofLine: line) == .composing
      return find(literal, in: text, from: from, to: end, skippingMarked: skipsMarked)
    }
    guard from <= last, var start = firstCandidate(in: text, from: from, through: last) else {
      return nil
    }
    let alphabet = isOneLine ? text.alphabet(ofLine: line) : text.alphabet
    if alphabet != .composing, let code = unsafe directCode {
      var found = VimMatch(start: 0, end: 0, rawStart: 0, rawEnd: 0)
      switch unsafe searchDirectly(code, text, line, from: &start, last, &found, in: session) {
      case .match: return found
      case .mismatch: return nil
      case .gaveUp:
        return unsafe searchRemembering(code, text, line, from: start, through: last, in: session)
      }
    }
    return searchWithOniguruma(
      text, line: line, from: start, through: last, alphabet, in: session)
  }

  /// Searches in a way that takes no state twice, where going back takes too long.
  ///
  /// - Complexity: O(*n* · *p*), *n* bytes that may be seen and *p* steps of the program.
  @unsafe func searchRemembering(
    _ code: UnsafePointer<DirectProgram.Code>, _ text: SourceBuffer, _ line: Int,
    from start: Int, through last: Int, in session: RegexSession
  ) -> VimMatch? {
    let window = unsafe TextWindow(text.bytes, window(in: text, line: line))
    var matcher = unsafe RememberingMatcher(
      code, window: window, frames: session.direct.frames, workLimit: session.rememberingWork)
    defer { session.allowance.spend(matcher.work) }
    var found = VimMatch(start: 0, end: 0, rawStart: 0, rawEnd: 0)
    var place = start
    while true {
      switch matcher.match(at: place, &found) {
      case .match: return found
      case .mismatch: break
      case .gaveUp:
        session.noteGivenUp()
        return nil
      }
      guard place < last, !needsLineStart else { return nil }
      let next =
        leadingRun?.next(after: place, through: last, in: text) ?? text.character(after: place)
      guard let candidate = firstCandidate(in: text, from: next, through: last) else { return nil }
      place = candidate
    }
  }

  /// Searches without Oniguruma; where an attempt is too much work, `start` says from where on.
  @unsafe private func searchDirectly(
    _ code: UnsafePointer<DirectProgram.Code>, _ text: SourceBuffer, _ line: Int,
    from start: inout Int, _ last: Int, _ found: inout VimMatch, in session: RegexSession
  ) -> Regex.Outcome {
    let window = window(in: text, line: line)
    let frames = unsafe session.direct.frames
    let share = session.allowance.share
    var cost = 0
    defer { session.allowance.spend(cost) }
    while true {
      cost += 1
      let outcome = unsafe DirectMatcher.match(
        code, in: text.bytes, at: start, window: window, frames: frames, &found, &cost)
      guard outcome == .mismatch else { return outcome }
      guard start < last, !needsLineStart else { return .mismatch }
      guard cost < share else {
        session.noteGivenUp()
        return .mismatch
      }
      let next =
        leadingRun?.next(after: start, through: last, in: text) ?? text.character(after: start)
      guard let candidate = firstCandidate(in: text, from: next, through: last) else {
        return .mismatch
      }
      start = candidate
    }
  }

  /// Searches with Oniguruma from a place where a match can begin, through the last one.
  func searchWithOniguruma(
    _ text: SourceBuffer, line: Int, from start: Int, through last: Int, _ alphabet: Alphabet,
    in session: RegexSession
  ) -> VimMatch? {
    guard !session.allowance.isUsedUp else {
      session.noteGivenUp()
      return nil
    }
    let lineEnd = text.end(ofLine: line)
    let run = alphabet != .composing && last - start > SearchBudget.shortRun ? leadingRun : nil
    let isWhole = last == lineEnd && isOneLine && run == nil
    guard let compiled = compiledPattern(for: alphabet, in: session) else { return nil }
    let outcome = session.run(
      compiled, in: text, iskeyword: context.iskeyword, window: window(in: text, line: line),
      starts: start..<(last < lineEnd ? last : min(lineEnd + 1, text.count)),
      candidates: isWhole ? nil : firstBytes ?? .all, leadingRun: run, longest: longest)
    if outcome == .gaveUp, alphabet != .composing, let code = unsafe rememberingCode {
      return unsafe searchRemembering(code, text, line, from: start, through: last, in: session)
    }
    if outcome == .gaveUp { session.noteGivenUp() }
    guard outcome == .match, let captures = session.captures, let raw = captures.range(ofGroup: 0),
      raw.lowerBound <= lineEnd
    else { return nil }
    return match(raw, compiled: compiled, captures: captures)
  }

  /// Returns the texts of `\z(…\)` in a match that ``search(_:line:from:in:)`` found.
  ///
  /// A text with a line end in it is not set, as in Vim.
  func externals(
    of match: VimMatch, in text: SourceBuffer, line: Int, session: RegexSession
  ) -> ExternalMatch? {
    guard definesExternals, !session.allowance.isUsedUp else { return nil }
    let start = match.rawStart
    guard
      let compiled = compiledPattern(
        for: isOneLine ? text.alphabet(ofLine: line) : text.alphabet, in: session),
      session.run(
        compiled, in: text, iskeyword: context.iskeyword, window: window(in: text, line: line),
        starts: start..<start, candidates: .all, leadingRun: nil, longest: longest,
        notesGivenUp: true) == .match,
      let captures = session.captures
    else { return nil }
    var texts: [[UInt8]?] = Array(repeating: nil, count: 9)
    for (number, group) in compiled.externalGroups {
      guard let range = captures.range(ofGroup: group) else { continue }
      let bytes = text[range]
      if !bytes.contains(Byte.lineFeed) { texts[number - 1] = bytes }
    }
    return ExternalMatch(texts: texts)
  }

  /// Returns the leftmost match in one string, for a pattern with the role `script`.
  ///
  /// Make `subject` with `SourceBuffer(string:)` and keep it for all searches in one string;
  /// `offset` lies in `0...subject.count`, and `^` still means the string's start.
  func firstMatch(
    in subject: SourceBuffer, from offset: Int, session: RegexSession
  ) -> ScriptMatch? {
    let from = subject.characterBoundary(from: offset)
    guard from <= subject.count,
      let compiled = compiledPattern(for: subject.alphabet, in: session),
      session.run(
        compiled, in: subject, iskeyword: context.iskeyword, window: 0..<subject.count,
        starts: from..<subject.count, candidates: nil, leadingRun: nil, longest: longest,
        notesGivenUp: true) == .match,
      let captures = session.captures, let raw = captures.range(ofGroup: 0)
    else { return nil }
    let whole = match(raw, compiled: compiled, captures: captures)
    var groups: [Range<Int>?] = Array(repeating: nil, count: 10)
    groups[0] = whole.start..<whole.end
    for (number, group) in compiled.groups { groups[number] = captures.range(ofGroup: group) }
    return ScriptMatch(groups: groups)
  }

  /// What the expression may see: the line, or the text from the line before on.
  private func window(in text: SourceBuffer, line: Int) -> Range<Int> {
    if isOneLine { return text.lineStarts[line]..<min(text.end(ofLine: line) + 1, text.count) }
    return (asksForFileStart ? 0 : text.lineStarts[max(line - 1, 0)])..<text.count
  }

  /// Returns the first place from `offset` where a match can begin.
  private func firstCandidate(
    in text: SourceBuffer, from offset: Int, through last: Int
  ) -> Int? {
    guard let firstBytes else { return offset }
    var place = offset
    while place <= last {
      if firstBytes.contains(unsafe text.bytes[place]) { return place }
      place += 1
    }
    return nil
  }

  private func find(
    _ literal: [UInt8], in text: SourceBuffer, from: Int, to end: Int, skippingMarked: Bool
  ) -> VimMatch? {
    guard let first = literal.first, end - from >= literal.count else { return nil }
    var place = from
    let last = end - literal.count
    while place <= last {
      guard let found = unsafe memchr(text.bytes + place, Int32(first), last - place + 1) else {
        return nil
      }
      place = unsafe UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - text.bytes
      if unsafe memcmp(text.bytes + place, literal, literal.count) == 0,
        !skippingMarked || !CharacterTable.isComposing(text.scalar(at: place + literal.count))
      {
        break
      }
      place += 1
    }
    guard place <= last else { return nil }
    return VimMatch(
      start: place, end: place + literal.count, rawStart: place, rawEnd: place + literal.count)
  }

  /// Applies `\zs` and `\ze`; an end before the start cannot come out.
  private func match(
    _ raw: Range<Int>, compiled: CompiledPattern, captures: MatchScratch
  ) -> VimMatch {
    let start = bound(compiled.matchStarts, compiled, captures) ?? raw.lowerBound
    let end = bound(compiled.matchEnds, compiled, captures) ?? raw.upperBound
    return VimMatch(
      start: start, end: max(start, end), rawStart: raw.lowerBound, rawEnd: raw.upperBound)
  }

  /// The place of the `\zs` or `\ze` met last: the last in the pattern, or in a repeated part the
  /// farthest.
  private func bound(
    _ groups: [Int], _ compiled: CompiledPattern, _ captures: MatchScratch
  ) -> Int? {
    let places = groups.compactMap { captures.range(ofGroup: $0)?.lowerBound }
    return compiled.repeatsMatchBounds ? places.max() : places.last
  }
}
