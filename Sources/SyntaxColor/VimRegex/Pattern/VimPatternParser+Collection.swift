import Bytes

extension VimPatternParser {
  /// Reads what follows `[`, or returns `nil` and takes nothing if no `]` closes it.
  ///
  /// - SeeAlso: `:help /[]`
  mutating func collection() -> VimPattern.Atom? {
    let bytes = reader.bytes[...]
    guard let close = CollectionItem.collectionEnd(in: bytes, from: reader.offset) else {
      return nil
    }
    var members = CharacterClass()
    if reader.rawByte == Byte.caret {
      members.isNegated = true
      reader.skipRaw(1)
    }
    let first = reader.offset
    var lineBreak = false
    // A `]` or `-` that comes first stands for itself.
    if let byte = reader.rawByte, byte == Byte.rightBracket || byte == Byte.hyphen {
      reader.skipRaw(1)
      addRange(from: UInt32(byte), close: close, to: &members)
    }
    while reader.offset < close {
      if let item = CollectionItem(in: bytes, at: reader.offset) {
        add(item, to: &members)
      } else if bytes[reader.offset...].starts(with: "\\n".utf8) {
        reader.skipRaw(2)
        lineBreak = true
      } else if context.version.joinsMarksInCollections, isMarkedNext {
        // In Vim 9.1 and later such a character matches where it comes first, and nothing behind it
        // does.
        if reader.offset == first { return markedCharacter(close: close) }
        if members.isNegated { members = CharacterClass() }
        break
      } else {
        addRange(from: element(), close: close, to: &members)
      }
    }
    reader.finishCollection(at: close)
    if lineBreak, !members.isNegated { members.includesLineEnd = true }
    return .character(members)
  }

  /// Whether a composing character belongs to the one that comes next.
  private var isMarkedNext: Bool {
    let bytes = reader.bytes
    guard let byte = reader.rawByte else { return false }
    let next = reader.offset + UTF8Scalar.length(lead: byte)
    return next < bytes.count && bytes[next] >= 0x80
      && CharacterTable.isComposing(UTF8Scalar.decode(bytes, at: next).scalar)
  }

  /// Reads a character with what composes with it, and goes behind the collection.
  private mutating func markedCharacter(close: Int) -> VimPattern.Atom {
    var pieces = [VimPattern.Piece(.literal(element()))]
    while let byte = reader.rawByte, byte >= 0x80 {
      let (scalar, length) = UTF8Scalar.decode(reader.bytes, at: reader.offset)
      guard CharacterTable.isComposing(scalar) else { break }
      pieces.append(VimPattern.Piece(.literal(scalar)))
      reader.skipRaw(length)
    }
    reader.finishCollection(at: close)
    return .group(VimPattern.Alternation(pieces + [VimPattern.Piece(.composing)]), number: nil)
  }

  private mutating func add(_ item: CollectionItem, to members: inout CharacterClass) {
    reader.skipRaw(item.end - reader.offset)
    switch item.kind {
    case .named(let name):
      if name == .keyword { namesKeywordCharacters = true }
      members.fixed.formUnion(CharacterClass.scalars(name, iskeyword: context.iskeyword))
    case .equivalents(let scalar): members.folding.formUnion(EquivalenceClass.members(scalar))
    case .collating(let scalar):
      members.folding.insert(scalar)
      // Vim loses the character after `[.x.]`.
      reader.skipRaw(reader.rawByte.map(UTF8Scalar.length) ?? 0)
    }
  }

  /// Adds `first`, or the range it begins if a `-` and an end follow; more than one `-` count as one.
  private mutating func addRange(
    from first: UInt32, close: Int, to members: inout CharacterClass
  ) {
    let bytes = reader.bytes
    var end = reader.offset
    while end < close, bytes[end] == Byte.hyphen { end += 1 }
    guard end > reader.offset, end < close, !bytes[end...].starts(with: "\\n".utf8) else {
      members.folding.insert(first)
      return
    }
    reader.skipRaw(end - reader.offset)
    let last = collatingElement() ?? element()
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
      if [Byte.rightBracket, Byte.caret, Byte.hyphen, Byte.backslash].contains(letter) {
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

  /// Reads `[.x.]`.
  private mutating func collatingElement() -> UInt32? {
    guard let item = CollectionItem(in: reader.bytes[...], at: reader.offset),
      case .collating(let scalar) = item.kind
    else { return nil }
    reader.skipRaw(item.end - reader.offset)
    return scalar
  }
}
