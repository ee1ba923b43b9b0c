/// The order `sort()` and `uniq()` are asked for.
struct ListOrder {
  private enum Way {
    /// By the values' text, the default.
    case text(ignoringCase: Bool)
    /// `n`, `N` and `f`: by number.
    case number
    /// By what a function says.
    case function(VimValue, receiver: VimDictionary?)
  }

  private let way: Way
  private let interpreter: Interpreter

  /// Reads the arguments behind the list.
  init(_ arguments: [VimValue], in interpreter: Interpreter) throws(ScriptError) {
    self.interpreter = interpreter
    guard arguments.count > 1 else {
      way = .text(ignoringCase: false)
      return
    }
    switch arguments[1] {
    case .number(let number): way = .text(ignoringCase: number != 0)
    case .string(let text) where text.isEmpty || text.elementsEqual("l".utf8):
      way = .text(ignoringCase: false)
    case .string(let text) where text.elementsEqual("i".utf8) || text.elementsEqual("1".utf8):
      way = .text(ignoringCase: true)
    case .string(let text) where ["n", "N", "f"].contains { text.elementsEqual($0.utf8) }:
      way = .number
    default:
      var receiver: VimDictionary?
      if case .dictionary(let dictionary)? = arguments.optional(2) { receiver = dictionary }
      way = .function(arguments[1], receiver: receiver)
    }
  }

  /// Returns the items in order; equal ones keep theirs.
  ///
  /// - Complexity: O(*n* log *n*) comparisons.
  func sorted(_ items: [VimValue]) throws(ScriptError) -> [VimValue] {
    var sorted = items
    var width = 1
    while width < sorted.count {
      var merged: [VimValue] = []
      merged.reserveCapacity(sorted.count)
      var start = 0
      while start < sorted.count {
        let middle = min(start + width, sorted.count)
        let end = min(middle + width, sorted.count)
        try merge(sorted[start..<middle], sorted[middle..<end], into: &merged)
        start = end
      }
      sorted = merged
      width *= 2
    }
    return sorted
  }

  private func merge(
    _ left: ArraySlice<VimValue>, _ right: ArraySlice<VimValue>, into merged: inout [VimValue]
  ) throws(ScriptError) {
    var (left, right) = (left, right)
    while let first = left.first, let second = right.first {
      if try compare(first, second) <= 0 {
        merged.append(first)
        left.removeFirst()
      } else {
        merged.append(second)
        right.removeFirst()
      }
    }
    merged += left
    merged += right
  }

  /// Returns the items without those that are equal to the one before.
  func withoutRepetitions(_ items: [VimValue]) throws(ScriptError) -> [VimValue] {
    var kept: [VimValue] = []
    for item in items {
      if let last = kept.last, try compare(last, item) == 0 { continue }
      kept.append(item)
    }
    return kept
  }

  private func compare(_ left: VimValue, _ right: VimValue) throws(ScriptError) -> Int {
    try interpreter.step()
    switch way {
    case .text(let ignoresCase):
      return Comparison.order(try text(left), try text(right), ignoresCase: ignoresCase)
    case .number:
      let (left, right) = (try number(left), try number(right))
      return left == right ? 0 : left < right ? -1 : 1
    case .function(let function, let receiver):
      return try interpreter.call(function, [left, right], receiver: receiver).asNumber()
    }
  }

  private func text(_ value: VimValue) throws(ScriptError) -> [UInt8] {
    if case .string(let text) = value { return text }
    return try ValueWriter.text(of: value, in: interpreter)
  }

  private func number(_ value: VimValue) throws(ScriptError) -> Double {
    if case .string = value { return 0 }
    return try Arithmetic.float(value)
  }
}
