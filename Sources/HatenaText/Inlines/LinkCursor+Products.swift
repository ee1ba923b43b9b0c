internal import Bytes

/// Products, bar codes and formulas.
extension LinkCursor {
  mutating func product(at start: Int) -> Bool {
    let code = passAll { Byte.isLetter($0) || Byte.isDigit($0) || $0 == Byte.hyphen }
    guard code.count >= 10 else { return false }
    detail.subject = code.narrow
    let codeEnd = offset
    if isBracketed, pass(Byte.colon), productEnding(), pass(Byte.rightBracket) {
      detail.qualifier = (start..<codeEnd).narrow
      return true
    }
    offset = codeEnd
    _ = pass(Byte.rightBracket)
    detail.form = .plain
    detail.qualifier = ((isBracketed ? start - 1 : start)..<offset).narrow
    return true
  }

  mutating func productEnding() -> Bool {
    if pass("title") {
      detail.form = .title
      guard pass(Byte.equals) else { return true }
      guard let label = label() else { return false }
      if !label.isEmpty { detail.form = .titled }
      detail.extra = label.narrow
      return true
    }
    if pass("image") {
      detail.form = .image
      let colon = offset
      if pass(Byte.colon), !(pass("large") || imageSize()) { offset = colon }
      return true
    }
    detail.form = .detail
    return pass("detail")
  }

  mutating func barCode(at start: Int) -> Bool {
    guard let code = digits(13) ?? digits(8) else { return false }
    detail.subject = code.narrow
    let codeEnd = offset
    detail.qualifier = (start..<codeEnd).narrow
    if isBracketed, pass(":title="), let label = label() {
      offset += 1
      detail.form = label.isEmpty ? .plain : .titled
      detail.extra = label.narrow
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
    detail.subject = (offset..<bracket).narrow
    offset = bracket + 1
    return true
  }
}
