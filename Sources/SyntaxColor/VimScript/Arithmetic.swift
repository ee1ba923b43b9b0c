import Bytes

/// What the operators do with two values (`:help expr5`, `:help expr6`).
enum Arithmetic {
  /// Returns `left sign right` for `+ - * / %` and `.`.
  static func apply(
    _ sign: UInt8, _ left: VimValue, _ right: VimValue, in store: ValueStore
  ) throws(ScriptError) -> VimValue {
    switch (sign, left, right) {
    case (Byte.dot, _, _):
      return try store.string(left.asString() + right.asString())
    case (Byte.plus, .list(let left), .list(let right)):
      return .list(try store.list(left.items + right.items))
    case (Byte.percent, .float, _), (Byte.percent, _, .float):
      throw ScriptError("E804: Cannot use '%' with Float")
    case (_, .float, _), (_, _, .float):
      return .float(apply(sign, try float(left), try float(right)))
    default:
      return .number(apply(sign, try left.asNumber(), try right.asNumber()))
    }
  }

  /// Returns `sign value` for `!`, `-` and `+`.
  static func apply(sign: UInt8, to value: VimValue) throws(ScriptError) -> VimValue {
    if sign == Byte.exclamation { return .truth(try !value.isTrue()) }
    if case .float(let number) = value { return .float(sign == Byte.hyphen ? -number : number) }
    let number = try value.asNumber()
    return .number(sign == Byte.hyphen ? 0 &- number : number)
  }

  static func float(_ value: VimValue) throws(ScriptError) -> Double {
    if case .float(let number) = value { return number }
    return Double(try value.asNumber())
  }

  private static func apply(_ sign: UInt8, _ left: Double, _ right: Double) -> Double {
    switch sign {
    case Byte.plus: left + right
    case Byte.hyphen: left - right
    case Byte.asterisk: left * right
    default: left / right
    }
  }

  /// Division by zero gives the largest number, as Vim has it; nothing traps.
  private static func apply(_ sign: UInt8, _ left: Int, _ right: Int) -> Int {
    switch sign {
    case Byte.plus: return left &+ right
    case Byte.hyphen: return left &- right
    case Byte.asterisk: return left &* right
    case Byte.slash:
      if right == 0 { return left == 0 ? Int.min : left < 0 ? -Int.max : Int.max }
      return right == -1 ? 0 &- left : left / right
    default:
      return right == 0 || right == -1 ? 0 : left % right
    }
  }
}
