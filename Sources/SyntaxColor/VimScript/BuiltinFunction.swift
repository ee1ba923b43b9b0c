import Bytes

/// A function that Vim brings along (`:help functions`).
struct BuiltinFunction: Sendable {
  /// What a built-in function does.
  typealias Body = @Sendable (Interpreter, [VimValue]) throws(ScriptError) -> VimValue

  let arguments: ClosedRange<Int>
  let body: Body

  init(_ arguments: ClosedRange<Int>, _ body: @escaping Body) {
    self.arguments = arguments
    self.body = body
  }

  /// Returns the function of that name, if that version of Vim has it.
  static func named(_ name: [UInt8], in version: VimVersion) -> BuiltinFunction? {
    guard let first = name.first, Byte.isLowercase(first) else { return nil }
    if !version.hasTypes, newFunctions.contains(where: { $0.utf8.elementsEqual(name) }) {
      return nil
    }
    return table[name]
  }

  /// The functions that 9.0 does not have.
  private static let newFunctions = [
    "foreach", "instanceof", "list2tuple", "tuple2list", "strutf16len",
  ]

  private static let table: [[UInt8]: BuiltinFunction] = {
    var table: [[UInt8]: BuiltinFunction] = [:]
    for part in [strings, patterns, lists, data, environment, buffer] {
      for (name, function) in part { table[Array(String(describing: name).utf8)] = function }
    }
    return table
  }()

  /// A function that runs something, reads elsewhere or asks a person: always an error.
  static let refused = BuiltinFunction(0...20) { (_, _) throws(ScriptError) in
    throw ScriptError("E48: Not allowed: a syntax file may not write or run anything")
  }

  /// A function that has nothing to tell here: always 0.
  static let zero = BuiltinFunction(0...20) { (_, _) throws(ScriptError) in .number(0) }

  /// A function that has nothing to tell here: always the empty string.
  static let nothing = BuiltinFunction(0...20) { (_, _) throws(ScriptError) in .empty }
}

extension [VimValue] {
  /// Returns an argument that may be left out.
  func optional(_ index: Int) -> VimValue? { index < count ? self[index] : nil }
}
