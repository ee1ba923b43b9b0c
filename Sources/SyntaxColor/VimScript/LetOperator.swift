import Bytes

/// The operator of an assignment: `=`, or one that works on the old value.
struct LetOperator {
  /// 0 for `=`, else `+ - * / %` or `.`.
  let sign: UInt8

  /// Reads the operator at `reader`'s place, if there is one.
  init?(at reader: inout ExpressionEvaluator) {
    let first = reader.peek()
    switch (first, reader.peek(1)) {
    case (Byte.equals, Byte.equals), (Byte.equals, Byte.tilde): return nil
    case (Byte.equals, _):
      sign = 0
      reader.offset += 1
    case (Byte.dot, Byte.dot) where reader.peek(2) == Byte.equals:
      sign = first
      reader.offset += 3
    case (_, Byte.equals) where "+-*/%.".utf8.contains(first):
      sign = first
      reader.offset += 2
    default: return nil
    }
  }

  static func isNext(_ reader: ExpressionEvaluator) -> Bool {
    var reader = reader
    return LetOperator(at: &reader) != nil
  }
}
