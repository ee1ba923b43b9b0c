// Where an item's offsets (`ms=s+1` …) put a position (`:help :syn-pattern-offset`). Offsets count
// characters and never leave the line of the position they count from.
extension SourceBuffer {
  /// Returns where a match starts with an offset: counted from its start, with `e` from its last
  /// character.
  func start(of match: VimMatch, _ offset: PatternOffsets.Offset) -> Int {
    if offset.anchor == .end { return moved(clamped(match.end), by: Int(offset.count) - 1) }
    return moved(clamped(match.start), by: Int(offset.count))
  }

  /// Returns where a match ends with an offset: counted from its end, with `s` from its start.
  ///
  /// `extra` is added when counting from the start: 1 for a region's end and skip, where `me=s-1`
  /// ends before the pattern.
  func end(of match: VimMatch, _ offset: PatternOffsets.Offset, extra: Int) -> Int {
    if offset.anchor == .start { return moved(match.start, by: Int(offset.count) + extra) }
    return moved(match.end, by: Int(offset.count))
  }

  /// A match that ends with the last line end is taken back to that line.
  private func clamped(_ position: Int) -> Int { min(position, count - 1) }

  /// Returns the position `distance` characters on, within its line.
  private func moved(_ position: Int, by distance: Int) -> Int {
    guard distance != 0, position < count else { return position }
    let line = line(of: position)
    let first = lineStarts[line]
    let last = end(ofLine: line)
    var result = position
    var left = abs(distance)
    while left > 0 {
      if distance > 0 {
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

  private func isContinuation(_ position: Int) -> Bool { unsafe bytes[position] & 0xC0 == 0x80 }
}
