import Bytes

extension VimPatternParser {
  /// Reads what follows `[`, or returns `nil` and takes nothing if no `]` closes it.
  ///
  /// - SeeAlso: `:help /[]`
  mutating func collection() -> VimPattern.Atom? {
    guard let close = closingBracket() else { return nil }
    var members = CharacterClass()
    if reader.rawByte == Byte.caret {
      members.isNegated = true
      reader.skipRaw(1)
    }
    var lineBreak = false
    // A `]` or `-` that comes first stands for itself.
    if let byte = reader.rawByte, byte == Byte.rightBracket || byte == Byte.minus {
      reader.skipRaw(1)
      addRange(from: UInt32(byte), close: close, to: &members)
    }
    while reader.offset < close {
      if let set = namedSet() {
        members.fixed.formUnion(set)
      } else if let equal = equivalenceClass() {
        members.folding.formUnion(equal)
      } else if takesRaw("\\n") {
        lineBreak = true
      } else {
        addElement(close: close, to: &members)
      }
    }
    reader.finishCollection(at: close)
    if lineBreak, !members.isNegated { members.includesLineEnd = true }
    return .character(members)
  }

  /// Adds one character or the range it begins.
  private mutating func addElement(close: Int, to members: inout CharacterClass) {
    if let collating = bracketed(by: Byte.period) {
      members.folding.insert(collating)
      // Vim loses the character after `[.x.]`.
      reader.skipRaw(reader.rawByte.map(UTF8Scalar.length) ?? 0)
    } else {
      addRange(from: element(), close: close, to: &members)
    }
  }

  /// Adds `first`, or the range it begins if a `-` and an end follow; more than one `-` count as one.
  private mutating func addRange(
    from first: UInt32, close: Int, to members: inout CharacterClass
  ) {
    let bytes = reader.bytes
    var end = reader.offset
    while end < close, bytes[end] == Byte.minus { end += 1 }
    guard end > reader.offset, end < close, !bytes[end...].starts(with: "\\n".utf8) else {
      members.folding.insert(first)
      return
    }
    reader.skipRaw(end - reader.offset)
    let last = bracketed(by: Byte.period) ?? element()
    if first <= last {
      members.folding.insert(first...last)
    } else if reversedRange == nil {
      reversedRange = error("E944: Reverse range in character class")
    }
  }

  /// Reads one character of a collection: plain or after a backslash.
  private mutating func element() -> UInt32 {
    let bytes = reader.bytes
    if reader.rawByte == Byte.backslash, reader.offset + 1 < bytes.count {
      let letter = bytes[reader.offset + 1]
      if [Byte.rightBracket, Byte.caret, Byte.minus, Byte.backslash].contains(letter) {
        reader.skipRaw(2)
        return UInt32(letter)
      }
      if let control = PatternReader.control(letter) {
        reader.skipRaw(2)
        return control
      }
      if let (base, digits) = Self.numberForm(letter) {
        let start = reader
        reader.skipRaw(2)
        if let value = scalar(base: base, digits: digits) {
          return UInt32(clamping: value)
        }
        reader = start
      }
    }
    let (scalar, length) = UTF8Scalar.decode(bytes, at: reader.offset)
    reader.skipRaw(length)
    return scalar
  }

  /// Reads `[:name:]`.
  private mutating func namedSet() -> ScalarSet? {
    let rest = reader.bytes[reader.offset...]
    guard rest.starts(with: "[:".utf8), let end = Self.index(of: ":]", in: rest.dropFirst(2)),
      end - reader.offset < 16
    else { return nil }
    let name = String(decoding: rest[(reader.offset + 2)..<end], as: UTF8.self)
    guard let set = CharacterClass.posix(name[...], iskeyword: context.iskeyword) else {
      return nil
    }
    if name == "keyword" { namesKeywordCharacters = true }
    reader.skipRaw(end + 2 - reader.offset)
    return set
  }

  /// Reads `[=x=]`.
  private mutating func equivalenceClass() -> ScalarSet? {
    bracketed(by: Byte.equals).map(EquivalenceClass.members)
  }

  /// Reads `[.x.]` or `[=x=]`, the sign being `.` or `=`.
  private mutating func bracketed(by sign: UInt8) -> UInt32? {
    let bytes = reader.bytes
    let start = reader.offset
    guard start + 4 < bytes.count, bytes[start] == Byte.leftBracket, bytes[start + 1] == sign
    else { return nil }
    let (scalar, length) = UTF8Scalar.decode(bytes, at: start + 2)
    let end = start + 2 + length
    guard end + 1 < bytes.count, bytes[end] == sign, bytes[end + 1] == Byte.rightBracket
    else { return nil }
    reader.skipRaw(end + 2 - start)
    return scalar
  }

  private mutating func takesRaw(_ text: StaticString) -> Bool {
    let rest = reader.bytes[reader.offset...]
    let count = text.utf8CodeUnitCount
    guard text.withUTF8Buffer({ unsafe rest.starts(with: $0) }) else { return false }
    reader.skipRaw(count)
    return true
  }

  private static func index(of text: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.prefix(16).first { index in
      text.withUTF8Buffer { unsafe bytes[index...].starts(with: $0) }
    }
  }

  /// Returns where the `]` is that ends the collection the reader is in.
  private func closingBracket() -> Int? {
    var scout = self
    if scout.reader.rawByte == Byte.caret { scout.reader.skipRaw(1) }
    if let byte = scout.reader.rawByte, byte == Byte.rightBracket || byte == Byte.minus {
      scout.reader.skipRaw(1)
    }
    while let byte = scout.reader.rawByte, byte != Byte.rightBracket {
      if byte == Byte.minus {
        scout.reader.skipRaw(1)
        if scout.reader.rawByte != Byte.rightBracket, scout.reader.rawByte != nil,
          scout.reader.rawByte != Byte.backslash, scout.reader.rawByte != Byte.leftBracket
        {
          scout.reader.skipRaw(1)
        }
      } else if byte == Byte.backslash, scout.isKnownEscape {
        scout.reader.skipRaw(2)
      } else if byte == Byte.leftBracket {
        if scout.namedSet() == nil, scout.bracketed(by: Byte.equals) == nil,
          scout.bracketed(by: Byte.period) == nil
        {
          scout.reader.skipRaw(1)
        }
      } else {
        scout.reader.skipRaw(1)
      }
    }
    return scout.reader.rawByte == nil ? nil : scout.reader.offset
  }

  /// Whether the byte after the backslash here belongs to it.
  private var isKnownEscape: Bool {
    guard reader.offset + 1 < reader.bytes.count else { return false }
    return "]^-\\nrtebdoxuU".utf8.contains(reader.bytes[reader.offset + 1])
  }
}
