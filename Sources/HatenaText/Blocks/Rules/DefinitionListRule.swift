import Bytes

/// Definition lists: lines of `:term:description`.
///
/// A term is a run of pieces: `<…>`, `[]…[]`, `[…]`, `[]`, or bytes other than `:`, `<` and `[`. A
/// colon inside of a piece does not end the term: in `:[id:alice]:a person` it is `[id:alice]`. The
/// reference finds the end with a pattern that takes exponential time. This rule goes over the line
/// once, from its end, and notes for each offset whether a description can follow.
struct DefinitionListRule: BlockRule {
  var leads: [UInt8] { [Byte.colon] }

  func open(_ parser: inout BlockParser) -> Bool {
    guard !parser.disabled.contains(.definitionList), var colon = parser.termEnd() else {
      return false
    }
    let start = parser.line.lowerBound
    let list = parser.add(.definitionList, source: parser.line, content: start..<start)
    var upper = parser.line.upperBound
    while true {
      upper = parser.line.upperBound
      let term = parser.line.lowerBound + 1..<colon
      parser.addText(.term, source: term, content: term, in: list)
      let description = colon + 1..<upper
      parser.addText(.description, source: description, content: description, in: list)
      parser.advance()
      guard !parser.isAtEnd, parser.byte(0) == Byte.colon, let next = parser.termEnd() else {
        break
      }
      colon = next
    }
    parser.tree.close(list, at: upper)
    return true
  }
}

extension BlockParser {
  /// Returns the offset of the colon that ends the term, or `nil` where the line is no definition.
  fileprivate func termEnd() -> Int? {
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

/// Finds the end of a term that has tags or brackets in it, in linear time.
private struct DefinitionTerm {
  /// Where the term ends, or `nil`.
  private(set) var end: Int?

  /// Says that no description can follow from an offset.
  private static let stuck = -1

  init(source: ByteView, range: Range<Int>, isAtStart: Bool) {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    // For each offset, where the piece that begins there ends; a colon that ends the term is its own end.
    var ends = [Int](repeating: Self.stuck, count: range.count + 1)
    // For each offset, the next `[]` that a description can follow, which closes `[]…[]`.
    var pairEnds = [Int](repeating: upper, count: range.count + 1)
    var nextTagEnd = upper
    var nextBracketEnd = upper
    var offset = upper - 1
    while offset >= lower {
      let index = offset - lower
      let byte = source[offset]
      var end = Self.stuck
      pairEnds[index] = pairEnds[index + 1]
      switch byte {
      case Byte.colon: if offset + 1 < upper { end = offset }
      case Byte.lessThan: if nextTagEnd > offset + 1 { end = nextTagEnd + 1 }
      case Byte.leftBracket:
        let isEmpty = offset + 1 < upper && source[offset + 1] == Byte.rightBracket
        let isReaching = isEmpty && offset + 2 < upper && ends[index + 2] != Self.stuck
        if isReaching { pairEnds[index] = offset }
        let isBracket =
          nextBracketEnd > offset + 1 && nextBracketEnd + 1 < upper
          && ends[nextBracketEnd + 1 - lower] != Self.stuck
        if isEmpty, offset + 3 < upper, pairEnds[index + 3] < upper {
          end = pairEnds[index + 3] + 2
        } else if isBracket {
          end = nextBracketEnd + 1
        } else if isReaching {
          end = offset + 2
        }
      default: end = offset + 1
      }
      if end == offset || end < upper && end != Self.stuck && ends[end - lower] != Self.stuck {
        ends[index] = end
      }
      if byte == Byte.greaterThan { nextTagEnd = offset }
      if byte == Byte.rightBracket { nextBracketEnd = offset }
      offset -= 1
    }
    offset = lower
    while offset < upper, ends[offset - lower] != Self.stuck {
      if ends[offset - lower] == offset {
        if !(isAtStart && offset == lower) { end = offset }
        return
      }
      offset = ends[offset - lower]
    }
  }
}
