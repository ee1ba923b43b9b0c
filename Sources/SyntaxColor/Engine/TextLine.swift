import Bytes

/// One line of the text being colored.
struct TextLine {
  /// The line's number, counted from 0.
  let index: Int
  /// A number that no other line of any text has.
  let serial: Int
  /// The offset of its first byte.
  let start: Int
  /// The offset of its line end.
  let end: Int
  /// The offset from which nothing is looked for any more ('synmaxcol'); `Int.max` for none.
  let searchLimit: Int
  /// The bytes that occur in it, its line end included.
  let bytes: ByteSet
  /// Whether items can be tried column by column on it: it holds no composing characters, which are
  /// for Oniguruma, and is not so long that each look at all of it counts.
  let isOrdinary: Bool

  /// How many bytes a line has at the most whose columns are tried one by one.
  private static let longest = 16_384

  /// Makes a line of which the first `length` bytes are looked at, all of it if `length` is 0.
  init(_ text: SourceBuffer, _ index: Int, serial: Int, length: Int = 0) {
    self.index = index
    self.serial = serial
    start = text.lineStarts[index]
    end = text.end(ofLine: index)
    searchLimit = length > 0 ? start + length : Int.max
    var bytes = ByteSet()
    for offset in start..<min(end + 1, text.count) { unsafe bytes.insert(text.bytes[offset]) }
    self.bytes = bytes
    isOrdinary = end - start <= Self.longest && text.alphabet(ofLine: index) != .composing
  }
}
