import Bytes

/// Writes text so that nothing in it is Markdown, with as few backslashes as that takes.
struct MarkdownText {
  var output: [UInt8] = []
  let flavor: MarkdownFlavor
  /// Whether it is one line that no block can begin in: a headline, a cell.
  let isLine: Bool
  /// Whether brackets would end it: the text of a link.
  var isInBrackets = false
  /// The marks that the text has more than once, so that they could be a pair.
  var pairs = ByteSet(MarkdownText.marks)

  static let marks: [UInt8] = [
    Byte.asterisk, Byte.underscore, Byte.backquote, Byte.tilde, Byte.dollar,
  ]
  /// The first byte of a space that does not break.
  private static let hardSpace: UInt8 = 0xC2
  private static let special = ByteSet(Array("\\*_`~$[](:<&.|{\n\r".utf8) + [hardSpace])

  init(_ flavor: MarkdownFlavor, isLine: Bool) {
    self.flavor = flavor
    self.isLine = isLine
  }

  private var isAtLineStart: Bool { output.isEmpty || output.last == Byte.lineFeed }

  /// Appends text whose character references are read.
  mutating func append(_ bytes: [UInt8]) {
    bytes.withByteView { append($0) }
  }

  private mutating func append(_ text: ByteView) {
    var offset = 0
    var blockMark: Int?
    while offset < text.count {
      if isAtLineStart {
        while offset < text.count, Byte.isBlank(text[offset]) { offset += 1 }
        if offset == text.count { return }
        blockMark = isLine ? nil : BlockMark.find(in: text, at: offset, flavor)
      }
      var next = text.firstIndex(of: Self.special, in: offset..<text.count)
      if let mark = blockMark, mark >= offset { next = min(next, mark) }
      text.append(offset..<next, to: &output)
      offset = next
      if offset == text.count { return }
      if offset == blockMark {
        output.append(Byte.backslash)
        output.append(text[offset])
        offset += 1
      } else {
        offset += appendSpecial(text, offset)
      }
    }
  }

  /// Appends a byte that may be Markdown; returns how many bytes are done.
  private mutating func appendSpecial(_ text: ByteView, _ offset: Int) -> Int {
    let byte = text[offset]
    let next = offset + 1 < text.count ? text[offset + 1] : nil
    if byte == Byte.lineFeed || byte == Byte.carriageReturn {
      endLine()
    } else if byte == Self.hardSpace, next == 0xA0 {
      output += "&nbsp;".utf8
      return 2
    } else if byte == Byte.leftBrace, isTemplate(text, offset) {
      output += "&#123;".utf8
    } else {
      if isEscaped(byte, text, offset, next) { output.append(Byte.backslash) }
      output.append(byte)
    }
    return 1
  }

  /// Ends a line; white space at its end would be a break.
  mutating func endLine(with mark: String = "") {
    while let last = output.last, Byte.isBlank(last) { output.removeLast() }
    if mark.isEmpty, isAtLineStart { return }
    output += mark.utf8
    output.append(isLine ? Byte.space : Byte.lineFeed)
  }

  private func isTemplate(_ text: ByteView, _ offset: Int) -> Bool {
    flavor.templateMarks.contains { mark in
      mark.utf8.enumerated().allSatisfy {
        offset + 1 + $0.offset < text.count && text[offset + 1 + $0.offset] == $0.element
      }
    }
  }

  private func isEscaped(_ byte: UInt8, _ text: ByteView, _ offset: Int, _ next: UInt8?) -> Bool {
    switch byte {
    case Byte.backslash:
      next.map { $0 == Byte.lineFeed || $0 == Self.hardSpace || Self.isPunctuation($0) } ?? true
    case Byte.backquote: pairs.contains(byte)
    case Byte.asterisk: isMark(byte, next)
    case Byte.underscore:
      isMark(byte, next)
        && !(Self.endsInLetter(output[...]) && Self.isLetter(text, offset + 1))
    case Byte.tilde: flavor.hasStrikethrough && isMark(byte, next)
    case Byte.dollar: flavor.formulas != .escaped && isMark(byte, next)
    case Byte.leftBracket: isInBrackets || (flavor.hasNotes && next == Byte.caret)
    case Byte.rightBracket: isInBrackets
    case Byte.leftParenthesis: output.last == Byte.rightBracket
    case Byte.colon:
      output.last == Byte.rightBracket
        || (flavor.linksAddresses && !isInBrackets && next == Byte.slash && endsInScheme)
    case Byte.dot: flavor.linksAddresses && !isInBrackets && endsInWord("www")
    case Byte.lessThan: next.map { Byte.isLetter($0) || "/!?".utf8.contains($0) } ?? false
    case Byte.ampersand: Self.isReference(text, offset)
    case Byte.bar: flavor.hasBareRows
    default: false
    }
  }

  /// Whether a mark of emphasis could begin or end something: one between spaces is text.
  private func isMark(_ byte: UInt8, _ next: UInt8?) -> Bool {
    guard pairs.contains(byte) else { return false }
    let isBehindSpace = output.last.map(Byte.isSpace) ?? true
    return !(isBehindSpace && next.map(Byte.isSpace) ?? false)
  }

  private var endsInScheme: Bool {
    ["http", "https", "ftp"].contains { endsInWord($0) }
  }

  private func endsInWord(_ word: String) -> Bool {
    Byte.lowercased(output.suffix(word.utf8.count)).elementsEqual(word.utf8)
  }

  // MARK: Characters

  static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > Byte.space && byte < Byte.delete && !Byte.isLetter(byte) && !Byte.isDigit(byte)
  }

  /// Whether a letter or a digit stands at an offset; of other scripts, kana and Chinese characters.
  static func isLetter(_ text: ByteView, _ offset: Int) -> Bool {
    guard offset < text.count else { return false }
    let byte = text[offset]
    if byte < 0x80 { return Byte.isLetter(byte) || Byte.isDigit(byte) }
    if byte == 0xE3, offset + 2 < text.count {
      return isKana(text[offset + 1], text[offset + 2])
    }
    return (0xE4...0xE9).contains(byte)
  }

  private static func isKana(_ second: UInt8, _ third: UInt8) -> Bool {
    // U+3041 to U+30FE but for `・` and what voices a letter without one.
    (second == 0x81 && third > 0x80) || (second == 0x82 && !(0x97...0xA0).contains(third))
      || (second == 0x83 && third != 0xBB && third != 0xBF)
  }

  /// Whether text ends in a letter or a digit.
  static func endsInLetter(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    if last < 0x80 { return Byte.isLetter(last) || Byte.isDigit(last) }
    let end = text.suffix(3)
    return end.count == 3 && end.withByteView { isLetter($0, 0) }
  }

  /// Whether a `&` begins what could be a character reference.
  private static func isReference(_ text: ByteView, _ offset: Int) -> Bool {
    var end = offset + 1
    if end < text.count, text[end] == Byte.hash { end += 1 }
    let start = end
    while end < min(text.count, start + 32), Byte.isLetter(text[end]) || Byte.isDigit(text[end]) {
      end += 1
    }
    return end > start && end < text.count && text[end] == Byte.semicolon
  }
}
