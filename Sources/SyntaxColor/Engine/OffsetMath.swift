/// Where an item's offsets (`ms=s+1` …) put a position (`:help :syn-pattern-offset`).
///
/// Offsets count characters and never leave the line of the position they count from.
struct OffsetMath {
  let text: SourceBuffer

  /// Returns a start: counted from the match's start unless `e` was given, which means its last
  /// character (`extra` -1 with `hs=e`).
  func start(_ match: VimMatch, _ offset: PatternOffsets.Offset) -> Int {
    if offset.anchor == .end {
      return moved(clamped(match.end), by: Int(offset.count) - 1)
    }
    return moved(clamped(match.start), by: Int(offset.count))
  }

  /// Returns an end: counted from the match's end unless `s` was given.
  ///
  /// `extra` is added when counting from the start: 1 for a region's end and skip, where `me=s-1`
  /// ends before the pattern.
  func end(_ match: VimMatch, _ offset: PatternOffsets.Offset, extra: Int) -> Int {
    if offset.anchor == .start { return moved(match.start, by: Int(offset.count) + extra) }
    return moved(match.end, by: Int(offset.count))
  }

  /// A match that ends with the last line end is taken back to that line.
  private func clamped(_ position: Int) -> Int {
    position >= text.count ? text.count - 1 : position
  }

  /// Returns the position `count` characters on, within its line.
  private func moved(_ position: Int, by count: Int) -> Int {
    guard count != 0, position < text.count else { return position }
    let line = text.line(of: position)
    let first = text.lineStarts[line]
    let last = text.end(ofLine: line)
    var result = position
    var left = abs(count)
    while left > 0 {
      if count > 0 {
        guard result < last else { break }
        result += 1
        while result < last, isContinuation(result) { result += 1 }
      } else {
        guard result > first else { break }
        result -= 1
        while result > first, isContinuation(result) { result -= 1 }
      }
      left -= 1
    }
    return result
  }

  private func isContinuation(_ position: Int) -> Bool {
    unsafe text.bytes[position] & 0xC0 == 0x80
  }
}
