import Bytes

/// Finds where a delimited pattern ends.
enum PatternDelimiter {
  /// Returns the offset of the delimiter that ends a pattern.
  ///
  /// A delimiter behind a backslash or inside a collection (`[...]`) does not end it; `\v` and
  /// `\V` change what opens a collection.
  ///
  /// - Returns: An index of `bytes`, or its end where there is no delimiter.
  /// - SeeAlso: `skip_regexp()` in Vim's `regexp.c`.
  static func end(in bytes: ArraySlice<UInt8>, from start: Int, delimiter: UInt8) -> Int {
    var index = start
    var isVeryNoMagic = false
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == delimiter { return index }
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : nil
      let isEscaped = byte == Byte.backslash && next != nil
      if isEscaped { index += 1 }
      if isVeryNoMagic
        ? isEscaped && next == Byte.leftBracket : byte == Byte.leftBracket
      {
        guard let close = CollectionItem.collectionEnd(in: bytes, from: index + 1) else { break }
        index = close
      } else if isEscaped {
        if next == UInt8(ascii: "v") { isVeryNoMagic = false }
        if next == UInt8(ascii: "V") { isVeryNoMagic = true }
      }
      index += 1
    }
    return bytes.endIndex
  }
}
