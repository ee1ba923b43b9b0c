import Bytes

/// Finds what would make a line of text a block of Markdown.
enum BlockMark {
  /// Returns the offset of the byte to escape in the line that begins at an offset; `nil` where the
  /// line is text.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  static func find(in text: ByteView, at start: Int, _ flavor: MarkdownFlavor) -> Int? {
    let end = text.firstIndex(of: Byte.lineFeed, in: start..<text.count) ?? text.count
    let line = start..<end
    switch text[start] {
    case Byte.greaterThan: return start
    case Byte.hash:
      let behind = runEnd(of: Byte.hash, in: line, text)
      return behind - start <= 6 && isSpace(text, behind, end) ? start : nil
    case Byte.plus where isSpace(text, start + 1, end): return start
    case Byte.hyphen, Byte.asterisk:
      let isItem = isSpace(text, start + 1, end)
      return isItem || consists(line, of: [text[start]], text) || isRule(line, text) ? start : nil
    case Byte.underscore, Byte.equals: return consists(line, of: [text[start]], text) ? start : nil
    case Byte.backquote, Byte.tilde:
      return runEnd(of: text[start], in: line, text) - start >= 3 ? start : nil
    case Byte.bar: return isRule(line, text) ? start : nil
    case Byte.colon:
      let isDescription = flavor.hasDefinitionLists && isSpace(text, start + 1, end)
      return isDescription || isRule(line, text) ? start : nil
    case Byte.leftBrace:
      return flavor.hasAttributes && start + 1 < end && text[start + 1] == Byte.colon
        ? start : nil
    case Byte.leftBracket: return isTask(line, text) ? start : nil
    case let byte where Byte.isDigit(byte):
      var mark = start
      while mark < end, Byte.isDigit(text[mark]), mark - start < 10 { mark += 1 }
      guard mark < end, text[mark] == Byte.dot || text[mark] == Byte.rightParenthesis else {
        return nil
      }
      return isSpace(text, mark + 1, end) ? mark : nil
    default: return nil
    }
  }

  /// Whether white space or the end of a line stands at an offset.
  private static func isSpace(_ text: ByteView, _ offset: Int, _ end: Int) -> Bool {
    offset >= end || Byte.isSpace(text[offset])
  }

  private static func runEnd(of byte: UInt8, in line: Range<Int>, _ text: ByteView) -> Int {
    line.first { text[$0] != byte } ?? line.upperBound
  }

  private static func consists(_ line: Range<Int>, of bytes: [UInt8], _ text: ByteView) -> Bool {
    line.allSatisfy { Byte.isSpace(text[$0]) || bytes.contains(text[$0]) }
  }

  /// Whether a line could part the head of a table from its rows.
  private static func isRule(_ line: Range<Int>, _ text: ByteView) -> Bool {
    consists(line, of: [Byte.bar, Byte.hyphen, Byte.colon], text)
      && line.contains { text[$0] == Byte.hyphen }
  }

  /// Whether a line begins as something to do: `[ ]`, `[x]`.
  private static func isTask(_ line: Range<Int>, _ text: ByteView) -> Bool {
    line.count >= 3 && text[line.lowerBound + 2] == Byte.rightBracket
      && [Byte.space, UInt8(ascii: "x"), UInt8(ascii: "X")].contains(text[line.lowerBound + 1])
  }
}
