import Bytes

/// A comparing operator with its mark for case (`:help expr4`).
struct Comparison {
  private enum Operator {
    case equal, notEqual, greater, greaterOrEqual, less, lessOrEqual, matches, matchesNot
    case same, notSame
  }

  private let kind: Operator
  /// Whether case is ignored: `?` behind the operator, or 'ignorecase' where nothing is.
  private let ignoresCase: Bool

  /// Reads the operator at `reader`'s place, if there is one.
  init?(at reader: inout ExpressionEvaluator) {
    guard let (kind, length) = Self.find(reader) else { return nil }
    self.kind = kind
    reader.offset += length
    let mark = reader.peek()
    let isMarked = mark == Byte.question || mark == Byte.hash
    ignoresCase = isMarked ? mark == Byte.question : reader.interpreter.ignoresCase
    if isMarked { reader.offset += 1 }
  }

  private static func find(_ reader: ExpressionEvaluator) -> (Operator, Int)? {
    switch (reader.peek(), reader.peek(1)) {
    case (Byte.equals, Byte.equals): (.equal, 2)
    case (Byte.equals, Byte.tilde): (.matches, 2)
    case (Byte.exclamation, Byte.equals): (.notEqual, 2)
    case (Byte.exclamation, Byte.tilde): (.matchesNot, 2)
    case (Byte.greaterThan, Byte.equals): (.greaterOrEqual, 2)
    case (Byte.greaterThan, _): (.greater, 1)
    case (Byte.lessThan, Byte.equals): (.lessOrEqual, 2)
    case (Byte.lessThan, _): (.less, 1)
    case (UInt8(ascii: "i"), UInt8(ascii: "s")): word(reader)
    default: nil
    }
  }

  private static func word(_ reader: ExpressionEvaluator) -> (Operator, Int)? {
    if reader.rest.starts(with: "isnot".utf8), !Byte.isWord(reader.peek(5)) { return (.notSame, 5) }
    return Byte.isWord(reader.peek(2)) ? nil : (.same, 2)
  }

  func holds(
    _ left: VimValue, _ right: VimValue, in interpreter: Interpreter
  ) throws(ScriptError) -> Bool {
    switch (kind, left, right) {
    case (.same, _, _): return isSame(left, right)
    case (.notSame, _, _): return !isSame(left, right)
    case (.matches, _, _), (.matchesNot, _, _):
      let regex = try interpreter.regex(right.asString(), ignoresCase: ignoresCase)
      let found = try interpreter.search(regex, SourceBuffer(string: left.asString()), from: 0)
      return (found != nil) == (kind == .matches)
    case (_, .list, _), (_, .dictionary, _), (_, _, .list), (_, _, .dictionary),
      (_, .function, _), (_, _, .function):
      return try holdsOfContainers(left, right, interpreter)
    case (_, .float, _), (_, _, .float):
      return holds(try Arithmetic.float(left), try Arithmetic.float(right))
    case (_, .number, _), (_, _, .number), (_, .boolean, _), (_, _, .boolean):
      return holds(try left.asNumber(), try right.asNumber())
    case (_, .null, _), (_, _, .null), (_, .object, _), (_, _, .object):
      return isSame(left, right) == (kind == .equal)
    case (_, .string(let left), .string(let right)):
      return holds(Self.order(left, right, ignoresCase: ignoresCase), 0)
    }
  }

  /// Returns the pattern and whether it matched, if this is `=~` or `!~`.
  func match(
    with pattern: VimValue, in interpreter: Interpreter, holds: Bool
  ) throws(ScriptError) -> (regex: VimRegex, matched: Bool)? {
    guard kind == .matches || kind == .matchesNot else { return nil }
    let regex = try interpreter.regex(pattern.asString(), ignoresCase: ignoresCase)
    return (regex, holds == (kind == .matches))
  }

  private func holds<T: Comparable>(_ left: T, _ right: T) -> Bool {
    switch kind {
    case .equal, .same, .matches: left == right
    case .notEqual, .notSame, .matchesNot: left != right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .less: left < right
    case .lessOrEqual: left <= right
    }
  }

  private func holdsOfContainers(
    _ left: VimValue, _ right: VimValue, _ interpreter: Interpreter
  ) throws(ScriptError) -> Bool {
    guard kind == .equal || kind == .notEqual else {
      throw ScriptError("E692: Invalid operation for List")
    }
    guard left.typeNumber == right.typeNumber else {
      throw ScriptError("E691: Can only compare List with List")
    }
    let equal = try interpreter.areEqual(left, right, ignoresCase: ignoresCase)
    return equal == (kind == .equal)
  }

  /// `is`: the same list, or equal values of the same type.
  private func isSame(_ left: VimValue, _ right: VimValue) -> Bool {
    switch (left, right) {
    case (.list(let left), .list(let right)): left === right
    case (.dictionary(let left), .dictionary(let right)): left === right
    case (.function(let left), .function(let right)): left === right
    case (.number(let left), .number(let right)): left == right
    case (.float(let left), .float(let right)): left == right
    case (.boolean(let left), .boolean(let right)): left == right
    case (.null, .null): true
    case (.object(let left), .object(let right)): left.isSame(as: right)
    case (.string(let left), .string(let right)):
      Self.order(left, right, ignoresCase: ignoresCase) == 0
    default: false
    }
  }

  /// Returns -1, 0 or 1: the order of two strings byte by byte.
  static func order(_ left: [UInt8], _ right: [UInt8], ignoresCase: Bool) -> Int {
    for (left, right) in zip(left, right) {
      let left = ignoresCase ? Byte.lowercased(left) : left
      let right = ignoresCase ? Byte.lowercased(right) : right
      if left != right { return left < right ? -1 : 1 }
    }
    return left.count == right.count ? 0 : left.count < right.count ? -1 : 1
  }
}
