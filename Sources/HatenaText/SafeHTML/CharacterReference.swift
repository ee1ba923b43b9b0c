import Bytes

/// A character reference, read as an HTML tokenizer reads it: `&lt;`, `&#60;`, `&#x3c`, `&copy`.
///
/// - SeeAlso: "Character reference state" in the HTML Standard.
struct CharacterReference {
  /// Where it ends.
  let end: Int
  /// The characters it stands for.
  let characters: String
  /// Whether it is well formed and can be written as it is.
  let isWellFormed: Bool

  /// Reads the reference that an `&` begins, or returns `nil` where the `&` is text.
  ///
  /// - Complexity: O(*n*) in the length of a number; O(1) for a name, because names have a longest
  ///   one.
  init?(_ source: ByteView, at start: Int, before end: Int, inAttribute: Bool) {
    let next = start + 1
    guard next < end else { return nil }
    if source[next] == Byte.hash {
      self.init(numeric: source, from: next + 1, before: end)
    } else {
      self.init(named: source, from: next, before: end, inAttribute: inAttribute)
    }
  }

  private init?(numeric source: ByteView, from start: Int, before end: Int) {
    var offset = start
    let isHexadecimal = offset < end && source[offset] | 0x20 == 0x78
    if isHexadecimal { offset += 1 }
    let digits = offset
    var number: UInt32 = 0
    while offset < end, let digit = Self.digit(source[offset], isHexadecimal) {
      // A number above U+10FFFF is wrong however it goes on.
      number = min(number * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      offset += 1
    }
    guard offset > digits else { return nil }
    let isEnded = offset < end && source[offset] == Byte.semicolon
    self.end = isEnded ? offset + 1 : offset
    let scalar = Self.scalar(number)
    characters = String(Character(scalar))
    isWellFormed = isEnded && scalar.value == number
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if Byte.isDigit(byte) { return UInt32(byte - Byte.zero) }
    let letter = (byte | 0x20) &- 0x61
    return isHexadecimal && letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// Returns the character of a number; one that a document may not have becomes U+FFFD.
  private static func scalar(_ number: UInt32) -> Unicode.Scalar {
    var number = number
    if (0x80...0x9F).contains(number) { number = windows1252[Int(number - 0x80)] }
    guard let scalar = Unicode.Scalar(number), SafeText.isAllowed(number) else { return "\u{FFFD}" }
    return scalar
  }

  /// The characters that HTML reads the numbers 0x80 to 0x9F as (Windows-1252); 0 means none.
  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private init?(named source: ByteView, from start: Int, before end: Int, inAttribute: Bool) {
    var offset = start
    let limit = min(end, start + NamedCharacters.longest)
    while offset < limit, Byte.isLetter(source[offset]) || Byte.isDigit(source[offset]) {
      offset += 1
    }
    guard offset > start else { return nil }
    let name = String(decoding: (start..<offset).map { source[$0] }, as: UTF8.self)
    if offset < end, source[offset] == Byte.semicolon,
      let characters = NamedCharacters.all.character(name)
    {
      self.characters = characters
      self.end = offset + 1
      isWellFormed = true
      return
    }
    guard let (length, characters) = NamedCharacters.all.prefix(of: name) else { return nil }
    self.end = start + length
    if inAttribute, self.end < end {
      // In an attribute `&copy=` and `&copyright` are parts of an address.
      let byte = source[self.end]
      if byte == Byte.equals || Byte.isLetter(byte) || Byte.isDigit(byte) { return nil }
    }
    self.characters = characters
    isWellFormed = false
  }
}
