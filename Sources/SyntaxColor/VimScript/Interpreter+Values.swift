extension Interpreter {
  /// How deep equal lists may be nested to be compared or copied.
  private static let depthLimit = 100

  /// Whether a value is not empty: not 0, `""`, `[]`, `{}` (`:help empty()`).
  func isFilled(_ value: VimValue) throws(ScriptError) -> Bool {
    switch value {
    case .number(let number): number != 0
    case .float(let number): number != 0
    case .string(let text): !text.isEmpty
    case .list(let list): !list.items.isEmpty
    case .dictionary(let dictionary): dictionary.count > 0
    case .boolean(let value): value
    case .function, .object: true
    case .null: false
    }
  }

  /// Whether two values are equal; lists and dictionaries item by item.
  func areEqual(
    _ left: VimValue, _ right: VimValue, ignoresCase: Bool, depth: Int = 0
  ) throws(ScriptError) -> Bool {
    try step()
    guard depth < Self.depthLimit else {
      throw ScriptError("E698: Variable nested too deep for making a copy")
    }
    switch (left, right) {
    case (.list(let left), .list(let right)):
      guard left !== right else { return true }
      guard left.items.count == right.items.count else { return false }
      for (left, right) in zip(left.items, right.items) {
        guard try areEqual(left, right, ignoresCase: ignoresCase, depth: depth + 1) else {
          return false
        }
      }
      return true
    case (.dictionary(let left), .dictionary(let right)):
      guard left !== right else { return true }
      guard left.count == right.count else { return false }
      for entry in left.entries {
        guard let other = right[entry.key],
          try areEqual(entry.value, other, ignoresCase: ignoresCase, depth: depth + 1)
        else { return false }
      }
      return true
    case (.function(let left), .function(let right)):
      return left === right || left.name == right.name
    case (.string(let left), .string(let right)):
      try step(left.count / 64)
      return Comparison.order(left, right, ignoresCase: ignoresCase) == 0
    case (.number(let left), .number(let right)): return left == right
    case (.float(let left), .float(let right)): return left == right
    case (.boolean(let left), .boolean(let right)): return left == right
    case (.null, .null): return true
    case (.object(let left), .object(let right)): return left.isSame(as: right)
    default: return false
    }
  }

  /// Returns a copy whose items are the same values.
  func copy(_ value: VimValue) throws(ScriptError) -> VimValue {
    switch value {
    case .list(let list): return .list(try store.list(list.items, kind: list.kind))
    case .dictionary(let dictionary):
      let copy = try store.dictionary()
      for entry in dictionary.entries { try insert(entry.value, for: entry.key, in: copy) }
      return .dictionary(copy)
    default: return value
    }
  }

  /// Returns a copy whose items are copies too.
  func deepCopy(_ value: VimValue, depth: Int = 0) throws(ScriptError) -> VimValue {
    guard depth < Self.depthLimit else {
      throw ScriptError("E698: Variable nested too deep for making a copy")
    }
    let copy = try copy(value)
    switch copy {
    case .list(let list):
      for index in list.items.indices {
        list.items[index] = try deepCopy(list.items[index], depth: depth + 1)
      }
    case .dictionary(let dictionary):
      for entry in dictionary.entries {
        dictionary.set(entry.key, to: try deepCopy(entry.value, depth: depth + 1))
      }
    default: break
    }
    return copy
  }

  /// Returns the items with those of lists among them in their place, `depth` levels of them.
  func flattened(_ items: [VimValue], depth: Int) throws(ScriptError) -> [VimValue] {
    try enter()
    defer { leave() }
    var result: [VimValue] = []
    for item in items {
      if depth > 0, case .list(let inner) = item {
        result += try flattened(inner.items, depth: depth - 1)
      } else {
        result.append(item)
      }
    }
    try store.charge(result.count * 16)
    return result
  }

  /// Returns the items of a list or the values of a dictionary.
  func items(of value: VimValue) throws(ScriptError) -> [VimValue] {
    if case .dictionary(let dictionary) = value { return dictionary.entries.map(\.value) }
    return try value.asList(for: "this function").items
  }

  /// Returns the items of a value with their indices or keys, as `items()` has them.
  func pairs(of value: VimValue) throws(ScriptError) -> [(key: VimValue, value: VimValue)] {
    if case .dictionary(let dictionary) = value {
      return dictionary.entries.map { (.string($0.key), $0.value) }
    }
    return try iterated(value).items.enumerated().map { (.number($0), $1) }
  }

  /// Returns what `:for` goes through.
  func iterated(_ value: VimValue) throws(ScriptError) -> VimList {
    switch value {
    case .list(let list): return list
    case .string(let text):
      return try store.list(UTF8Text.characters(of: text).map(VimValue.string))
    default: throw ScriptError("E714: List required")
    }
  }

  /// Runs `map()`; `copying` is `mapnew()`.
  func map(_ value: VimValue, _ body: VimValue, copying: Bool) throws(ScriptError) -> VimValue {
    let result = copying ? try copy(value) : value
    switch result {
    case .string(let text):
      var mapped: [UInt8] = []
      for (index, character) in UTF8Text.characters(of: text).enumerated() {
        mapped += try apply(body, key: .number(index), to: .string(character)).asString()
      }
      return try store.string(mapped)
    case .list(let list):
      if !copying { try list.checkUnlocked() }
      for (index, item) in list.items.enumerated() {
        let new = try apply(body, key: .number(index), to: item)
        guard index < list.items.count else { break }
        list.items[index] = new
      }
    case .dictionary(let dictionary):
      for entry in dictionary.entries {
        dictionary.set(
          entry.key, to: try apply(body, key: .string(entry.key), to: entry.value))
      }
    default: throw ScriptError("E896: Argument of map() must be a List, Dictionary or Blob")
    }
    return result
  }

  /// Runs `filter()`.
  func filter(_ value: VimValue, _ body: VimValue) throws(ScriptError) -> VimValue {
    switch value {
    case .string(let text):
      var kept: [UInt8] = []
      for (index, character) in UTF8Text.characters(of: text).enumerated()
      where try apply(body, key: .number(index), to: .string(character)).isTrue() {
        kept += character
      }
      return try store.string(kept)
    case .list(let list):
      try list.checkUnlocked()
      var kept: [VimValue] = []
      for (index, item) in list.items.enumerated()
      where try apply(body, key: .number(index), to: item).isTrue() { kept.append(item) }
      list.items = kept
    case .dictionary(let dictionary):
      for entry in dictionary.entries
      where try !apply(body, key: .string(entry.key), to: entry.value).isTrue() {
        dictionary.remove(entry.key)
      }
    default: throw ScriptError("E896: Argument of filter() must be a List, Dictionary or Blob")
    }
    return value
  }

  /// Works out one item for `map()` and `filter()`: calls a function with key and value, or an
  /// expression in which `v:key` and `v:val` are set.
  func apply(
    _ body: VimValue, key: VimValue, to value: VimValue
  ) throws(ScriptError) -> VimValue {
    try step()
    if case .function = body { return try call(body, [key, value], receiver: nil) }
    let text = try body.asString()
    return try withKey(key, value: value) { () throws(ScriptError) in try evaluate(text) }
  }

  /// Runs something while `v:key` and `v:val` are set.
  func withKey<Result>(
    _ key: VimValue, value: VimValue, _ body: () throws(ScriptError) -> Result
  ) throws(ScriptError) -> Result {
    let (oldKey, oldValue) = (scopes.vim["key".utf8], scopes.vim["val".utf8])
    defer {
      scopes.vim["key".utf8] = oldKey
      scopes.vim["val".utf8] = oldValue
    }
    scopes.vim["key".utf8] = key
    scopes.vim["val".utf8] = value
    return try body()
  }

  /// Works out an expression given as text.
  func evaluate(_ text: [UInt8]) throws(ScriptError) -> VimValue {
    var reader = ExpressionEvaluator(text, in: 0..<text.count, interpreter: self)
    let value = try reader.expression()
    reader.skipWhite()
    guard reader.offset >= reader.end else {
      throw ScriptError("E488: Trailing characters: ", quoting: reader.rest)
    }
    return value
  }
}
