import Bytes

/// The operator of an assignment: `=`, or one that works on the old value.
struct LetOperator {
  /// 0 for `=`, else `+ - * / %` or `.`.
  let sign: UInt8

  /// Reads the operator at `reader`'s place, if there is one.
  init?(at reader: inout ExpressionEvaluator) {
    let sign = reader.peek()
    if sign == Byte.equals {
      guard reader.peek(1) != Byte.equals, reader.peek(1) != Byte.tilde else { return nil }
      self.sign = 0
      reader.offset += 1
      return
    }
    guard
      [Byte.plus, Byte.hyphen, Byte.asterisk, Byte.slash, Byte.percent, Byte.dot].contains(sign)
    else { return nil }
    self.sign = sign
    if reader.peek(1) == Byte.equals {
      reader.offset += 2
    } else if sign == Byte.dot, reader.peek(1) == Byte.dot, reader.peek(2) == Byte.equals {
      reader.offset += 3
    } else {
      return nil
    }
  }

  static func isNext(_ reader: ExpressionEvaluator) -> Bool {
    var reader = reader
    return LetOperator(at: &reader) != nil
  }
}
