internal import Bytes

/// Markup that never ends: coming back to it, and knowing it the next time.
extension InlineParser {
  /// Returns to open markup that never ends, and marks how it ran.
  mutating func comeBack(to old: Checkpoint) {
    let place = old.place
    if endless.isEmpty { endless = [UInt32](repeating: 0, count: records.count) }
    hasEndless = true
    for (record, state) in visited { endless[record] |= state.mark }
    visited.removeAll(keepingCapacity: true)
    let content = records[place.record].content
    if endlessRecord != place.record {
      endlessRecord = place.record
      endlessBytes = [UInt32](repeating: 0, count: content.count + 1)
    }
    if let (_, first, next) = MarkupKind.beginning(
      at: state.origin, in: source, before: content.upperBound)
    {
      mark(first, from: next, in: content)
    }
    reportEndless()
    state = place.state
    inlines.removeLast(inlines.count - place.inlineCount)
    autolinks.forgetDetails(after: place.detailCount)
    checkpoint = nil
    isEndlessHere = false
    rescan(old)
  }

  mutating func reportEndless() {
    let what = state.kind == .comment ? "\"<!--\"" : "tag"
    diagnostics.append(
      Diagnostic(offset: state.origin, message: "\(what) is not closed: it is kept as text"))
  }

  mutating func mark(_ first: MarkupState, from start: Int, in content: Range<Int>) {
    var state = first
    for offset in start...content.upperBound {
      let index = offset - content.lowerBound
      if endlessBytes[index] & state.mark != 0 { return }
      endlessBytes[index] |= state.mark
      if offset < content.upperBound { state = state.after(source[offset]) }
    }
  }

  mutating func rescan(_ old: Checkpoint) {
    scan(old.place.record)
    if state.markup != .done, state.opener == old.place.record { checkpoint = old }
    isAfterContent = true
  }

  /// Leaves out the last word of the document where it ends in text outside all tags.
  ///
  /// `HTML::Parser` waits for the rest of such a word, and `Text::Hatena` never says that there is
  /// none.
  mutating func withholdEnd(of place: Place) {
    guard !hasEndless, state.literal == nil else { return }
    let content = records[place.record].content
    var start = content.lowerBound
    if let tag = inlines[place.inlineCount...].last(where: { !$0.kind.isPartOfText }) {
      start = tag.range.upperBound
    }
    if start == content.upperBound { return }
    var cut = content.upperBound
    if Byte.isSpace(source[cut - 1]) {
      while cut > start, Byte.isSpace(source[cut - 1]) { cut -= 1 }
    } else {
      while cut > start, !Byte.isSpace(source[cut - 1]) { cut -= 1 }
      while cut > start, Byte.isSpace(source[cut - 1]) { cut -= 1 }
    }
    state = place.state
    inlines.removeLast(inlines.count - place.inlineCount)
    autolinks.forgetDetails(after: place.detailCount)
    scan(place.record, end: cut)
    add(.withheld, cut..<content.upperBound)
    records[place.record].inlineCount += 1
  }
}
