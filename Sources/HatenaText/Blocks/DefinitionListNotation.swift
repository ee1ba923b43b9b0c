/// Definition lists: lines of `:term:description`.
///
/// `Text::Hatena::DlNode`. A term is a run of pieces: `<…>`, `[]…[]`, `[…]`, `[]` or bytes other
/// than `:`, `<` and `[`. The reference finds where it ends with a pattern that takes exponential
/// time; here each offset of the line is asked once, from the back, whether a description can
/// still be reached from it.
extension BlockParser {
  /// Reads consecutive definition lines.
  mutating func parseDefinitionList(depth: Int) -> Bool {
    guard var colon = termEnd() else { return false }
    let list = add(
      .definitionList, depth: depth, source: line, content: line.lowerBound..<line.lowerBound)
    var upper = line.upperBound
    while true {
      let term = line.lowerBound + 1..<colon
      add(.term, depth: depth + 1, source: term, content: term)
      let description = colon + 1..<line.upperBound
      add(.description, depth: depth + 1, source: description, content: description)
      upper = line.upperBound
      advance()
      guard !isAtEnd, byte(0) == Byte.colon, let next = termEnd() else { break }
      colon = next
    }
    close(list, at: upper)
    return true
  }

  /// Returns the offset of the colon that ends the term, or `nil` where the line is no definition.
  private func termEnd() -> Int? {
    let start = line.lowerBound + 1
    let end = line.upperBound
    var offset = start
    while offset < end {
      switch source[offset] {
      case Byte.colon: return offset > start && offset + 1 < end ? offset : nil
      case Byte.lessThan, Byte.leftBracket:
        return DefinitionTerm(source: source, range: offset..<end, isAtStart: offset == start).end
      default: offset += 1
      }
    }
    return nil
  }
}

/// A term that has tags or brackets in it; finds its colon in linear time.
private struct DefinitionTerm {
  /// Where the term ends, or `nil`.
  private(set) var end: Int?

  private enum Step: UInt8 {
    case stuck, stop, byte, tag, bracketPair, bracket, emptyBracket
  }

  init(source: ByteView, range: Range<Int>, isAtStart: Bool) {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    var steps = [Step](repeating: .stuck, count: range.count + 1)
    var nextTagEnd = upper
    var nextBracketEnd = upper
    // The nearest `[]` from which the description can be reached, for `[]…[]`.
    var pairEnds = [Int](repeating: upper, count: range.count + 1)
    func isEmptyBracket(_ offset: Int) -> Bool {
      offset + 1 < upper && source[offset] == Byte.leftBracket
        && source[offset + 1] == Byte.rightBracket
    }
    func reaches(_ offset: Int) -> Bool { offset < upper && steps[offset - lower] != .stuck }
    var tagEnds: [Int: Int] = [:]
    var bracketEnds: [Int: Int] = [:]
    var offset = upper - 1
    while offset >= lower {
      let index = offset - lower
      pairEnds[index] =
        isEmptyBracket(offset) && reaches(offset + 2) ? offset : pairEnds[index + 1]
      switch source[offset] {
      case Byte.colon: steps[index] = offset + 1 < upper ? .stop : .stuck
      case Byte.lessThan:
        if nextTagEnd > offset + 1, reaches(nextTagEnd + 1) {
          steps[index] = .tag
          tagEnds[offset] = nextTagEnd + 1
        }
      case Byte.leftBracket:
        if isEmptyBracket(offset), offset + 3 < upper, pairEnds[index + 3] < upper {
          steps[index] = .bracketPair
          bracketEnds[offset] = pairEnds[index + 3] + 2
        } else if nextBracketEnd > offset + 1, reaches(nextBracketEnd + 1) {
          steps[index] = .bracket
          bracketEnds[offset] = nextBracketEnd + 1
        } else if isEmptyBracket(offset), reaches(offset + 2) {
          steps[index] = .emptyBracket
          bracketEnds[offset] = offset + 2
        }
      default: steps[index] = reaches(offset + 1) ? .byte : .stuck
      }
      if source[offset] == Byte.greaterThan { nextTagEnd = offset }
      if source[offset] == Byte.rightBracket { nextBracketEnd = offset }
      offset -= 1
    }
    offset = lower
    while offset < upper {
      switch steps[offset - lower] {
      case .stuck: return
      case .stop:
        if !(isAtStart && offset == lower) { end = offset }
        return
      case .byte: offset += 1
      case .tag: offset = tagEnds[offset] ?? upper
      case .bracketPair, .bracket, .emptyBracket: offset = bracketEnds[offset] ?? upper
      }
    }
  }
}
