import Bytes

/// Quotes: `>>` … `<<`, and `>URL>` … `<<`, which say where they are from.
struct CitedQuoteRule: BlockRule {
  var leads: [UInt8] { [Byte.greaterThan] }

  func open(_ parser: inout BlockParser) -> Bool {
    let line = parser.line
    guard line.count >= 2, parser.byte(line.count - 1) == Byte.greaterThan,
      !parser.disabled.contains(.blockQuote), parser.open.count <= BlockParser.nestingLimit
    else { return false }
    parser.openContainer(
      .blockQuote, content: line.upperBound..<line.upperBound, rule: self, endByte: Byte.lessThan)
    if let address = Citation.range(ofQuoteAt: line.lowerBound, in: parser.source) {
      parser.addText(.citation, source: address, content: address)
    }
    parser.advance()
    return true
  }

  func end(_ container: OpenBlock, _ parser: inout BlockParser) -> Bool {
    guard parser.lineIs(Byte.lessThan, Byte.lessThan) else { return false }
    parser.close(container, at: parser.line.upperBound)
    parser.advance()
    return true
  }
}

/// Where a quote is from, as its first line says it: `>URL>`, `>URL:title=T>`, `>[URL]>`.
enum Citation {
  /// Returns the address with its options, or `nil` where the line names none.
  static func range(ofQuoteAt lower: Int, in source: ByteView) -> Range<Int>? {
    let end =
      source.firstIndex(of: Byte.lineFeed, in: lower..<source.count) ?? source.count
    guard lower + 2 < end else { return nil }
    var range = lower + 1..<end - 1
    if source[range.lowerBound] == Byte.leftBracket,
      source[range.upperBound - 1] == Byte.rightBracket, range.count > 2
    {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    for scheme: StaticString in ["http://", "https://"]
    where source.hasWord(scheme, at: range.lowerBound, before: range.upperBound)
      && range.count > scheme.utf8CodeUnitCount
    {
      return range
    }
    return nil
  }

  /// Returns the address alone, which a quote, white space or a second colon ends.
  static func address(ofQuoteAt lower: Int, in source: ByteView) -> Range<Int>? {
    guard let range = range(ofQuoteAt: lower, in: source),
      let colon = source.firstIndex(of: Byte.colon, in: range)
    else { return nil }
    var end = colon + 1
    while end < range.upperBound, source[end] != Byte.quote, source[end] != Byte.apostrophe,
      source[end] != Byte.colon, !Byte.isSpace(source[end])
    {
      end += 1
    }
    return range.lowerBound..<end
  }
}
