import Bytes

/// Products, bar codes and formulas.
extension AutolinkReader {
  mutating func product() -> Bool {
    let code = passAll { Byte.isLetter($0) || Byte.isDigit($0) || $0 == Byte.hyphen }
    guard code.count >= 10 else { return false }
    link.subject = ByteRange(code)
    let codeEnd = offset
    if isBracketed, pass(Byte.colon), productEnding(), pass(Byte.rightBracket) { return true }
    offset = codeEnd
    _ = pass(Byte.rightBracket)
    link.form = .plain
    return true
  }

  mutating func productEnding() -> Bool {
    if pass("title") {
      link.form = .title
      guard pass(Byte.equals) else { return true }
      guard let label = label() else { return false }
      if !label.isEmpty { link.form = .titled }
      link.argument = ByteRange(label)
      return true
    }
    if pass("image") {
      link.form = .image
      let colon = offset
      if pass(Byte.colon), !(pass("large") || imageSize()) { offset = colon }
      return true
    }
    link.form = .detail
    return pass("detail")
  }

  mutating func barCode() -> Bool {
    guard let code = digits(13) ?? digits(8) else { return false }
    link.subject = ByteRange(code)
    let codeEnd = offset
    if isBracketed, pass(":title="), let label = label() {
      offset += 1
      link.form = label.isEmpty ? .plain : .titled
      link.argument = ByteRange(label)
      staysText = !hasCheckDigit(code)
      return true
    }
    offset = codeEnd
    return closing()
  }

  /// Returns whether the last digit is the one that the others ask for.
  func hasCheckDigit(_ code: Range<Int>) -> Bool {
    var sum = 0
    for (index, offset) in code.dropLast().reversed().enumerated() {
      sum += Int(source[offset] - Byte.zero) * (index % 2 == 0 ? 3 : 1)
    }
    return (10 - sum % 10) % 10 == Int(source[code.upperBound - 1] - Byte.zero)
  }

  mutating func formula() -> Bool {
    guard isBracketed, offset + 1 < end,
      let bracket = ahead.unescapedBracket(from: offset + 1, before: end, in: source),
      bracket < ahead.lineEnd(from: offset, before: end, in: source)
    else { return false }
    link.subject = ByteRange(offset..<bracket)
    offset = bracket + 1
    return true
  }
}
