import Bytes

/// The name and the categories at the front of a headline: `*name*[category][category]title`.
///
/// `Text::Hatena::H3AnchorNode`.
enum AnchorName {
  /// Returns the name before the second `*`: 9 or 10 digits, or a letter and word bytes.
  static func range(in source: ByteView, from start: Int, to end: Int) -> Range<Int>? {
    guard start < end else { return nil }
    var offset = start
    if Byte.isDigit(source[start]) {
      while offset < end, offset - start < 11, Byte.isDigit(source[offset]) { offset += 1 }
      guard (9...10).contains(offset - start) else { return nil }
    } else if Byte.isLetter(source[start]) {
      while offset < end, Byte.isWord(source[offset]) { offset += 1 }
    }
    return offset > start && offset < end && source[offset] == Byte.asterisk
      ? start..<offset : nil
  }

  /// Returns what stands in the brackets at an offset, if it is a category.
  static func category(in source: ByteView, from start: Int, to end: Int) -> Range<Int>? {
    guard start < end, source[start] == Byte.leftBracket else { return nil }
    var offset = start + 1
    while offset < end {
      switch source[offset] {
      case Byte.rightBracket: return offset > start + 1 ? start + 1..<offset : nil
      case Byte.leftBracket, Byte.colon: return nil
      default: offset += 1
      }
    }
    return nil
  }
}

extension AnchorName {
  /// Returns whether a name is a Unix time.
  static func isTime(_ name: Range<Int>, in source: ByteView) -> Bool {
    !name.isEmpty && Byte.isDigit(source[name.lowerBound])
  }
}
