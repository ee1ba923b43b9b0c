import Bytes

/// Products, bar codes and formulas.
extension AutolinkReader {
  /// `asin:CODE` of 10 to 16 characters, and what follows it with or without its colons:
  /// a form, a size.
  mutating func product() -> Bool {
    let code = passAll(atMost: 16) { Byte.isWord($0) || $0 == Byte.hyphen }
    guard code.count >= 10 else { return false }
    link.subject = ByteRange(code)
    link.text = ByteRange(start..<offset)
    if isBracketed, productTitle() { return true }
    offset = code.upperBound
    _ = pass(Byte.colon)
    if pass("image") {
      link.form = .image
    } else if pass("detail") {
      link.form = .detail
    } else if pass("title") {
      link.form = .title
    }
    _ = pass(Byte.colon)
    _ = pass("small") || pass("large")
    _ = pass(Byte.rightBracket)
    if link.form == .plain { link.text = ByteRange(matchStart..<offset) }
    return true
  }

  /// `:title=TEXT]` on one line.
  private mutating func productTitle() -> Bool {
    guard pass(":title="), let bracket = ahead.bracket(from: offset, before: end, in: source),
      bracket < ahead.lineEnd(from: offset, before: end, in: source)
    else { return false }
    link.form = .title
    takeLabel(offset..<bracket)
    offset = bracket + 1
    return true
  }

  /// 8 to 13 digits.
  mutating func barCode() -> Bool {
    let code = passAll(atMost: 13, Byte.isDigit)
    guard code.count >= 8 else { return false }
    link.subject = ByteRange(code)
    guard isBracketed, pass(":title="), let bracket = lineWordEnd() else {
      offset = code.upperBound
      return closing()
    }
    link.form = .titled
    link.argument = ByteRange(offset..<bracket)
    staysText = !hasCheckDigit(code)
    offset = bracket + 1
    return true
  }

  /// Returns whether the last digit is the one that the others ask for; only codes of 8 and of 13
  /// digits have one.
  private func hasCheckDigit(_ code: Range<Int>) -> Bool {
    guard code.count == 8 || code.count == 13 else { return false }
    var sum = 0
    for (index, offset) in code.dropLast().reversed().enumerated() {
      sum += Int(source[offset] - Byte.zero) * (index % 2 == 0 ? 3 : 1)
    }
    return (10 - sum % 10) % 10 == Int(source[code.upperBound - 1] - Byte.zero)
  }

  /// A formula ends at the first `]` that no backslash precedes, on its line or right behind it.
  mutating func formula() -> Bool {
    guard isBracketed, offset + 1 < end,
      let bracket = ahead.unescapedBracket(from: offset + 1, before: end, in: source),
      bracket - 1 <= ahead.lineEnd(from: offset, before: end, in: source)
    else { return false }
    link.subject = ByteRange(offset..<bracket)
    offset = bracket + 1
    return true
  }
}
