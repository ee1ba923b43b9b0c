import Bytes

extension BuiltinFunction {
  /// `:help list-functions` and `:help dict-functions`.
  static let lists: KeyValuePairs<StaticString, BuiltinFunction> = [
    "len": .init(1...1) { (_, a) throws(ScriptError) in
      switch a[0] {
      case .list(let list): .number(list.items.count)
      case .dictionary(let dictionary): .number(dictionary.count)
      default: .number(try a[0].asString().count)
      }
    },
    "empty": .init(1...1) { (i, a) throws(ScriptError) in .truth(try !i.isFilled(a[0])) },
    "type": .init(1...1) { (_, a) throws(ScriptError) in .number(a[0].typeNumber) },
    "get": .init(2...3, element),
    "add": .init(2...2) { (i, a) throws(ScriptError) in
      let list = try a[0].asUnlockedList(for: "add()")
      try i.store.charge(16)
      list.items.append(a[1])
      return a[0]
    },
    "insert": .init(2...3) { (i, a) throws(ScriptError) in
      let list = try a[0].asUnlockedList(for: "insert()")
      let index = try a.optional(2)?.asNumber() ?? 0
      let offset = index < 0 ? list.items.count + index : index
      guard 0...list.items.count ~= offset else {
        throw ScriptError("E684: List index out of range")
      }
      try i.store.charge(16)
      try i.step(list.items.count / 16)
      list.items.insert(a[1], at: offset)
      return a[0]
    },
    "remove": .init(2...3, removed),
    "extend": .init(2...3, extended),
    "extendnew": .init(2...3) { (i, a) throws(ScriptError) in
      try extended(i, [try i.copy(a[0])] + a.dropFirst())
    },
    "copy": .init(1...1) { (i, a) throws(ScriptError) in try i.copy(a[0]) },
    "deepcopy": .init(1...2) { (i, a) throws(ScriptError) in try i.deepCopy(a[0]) },
    "keys": .init(1...1) { (i, a) throws(ScriptError) in
      try i.store.list(strings: a[0].asDictionary(for: "keys()").entries.map(\.key))
    },
    "values": .init(1...1) { (i, a) throws(ScriptError) in
      .list(try i.store.list(a[0].asDictionary(for: "values()").entries.map(\.value)))
    },
    "items": .init(1...1) { (i, a) throws(ScriptError) in
      let items = try i.store.list()
      for (key, value) in try i.pairs(of: a[0]) {
        items.items.append(.list(try i.store.list([key, value])))
      }
      return .list(items)
    },
    "has_key": .init(2...2) { (_, a) throws(ScriptError) in
      .truth(try a[0].asDictionary(for: "has_key()").entry(a[1].asString()) != nil)
    },
    "range": .init(1...3, range),
    "index": .init(2...4, index),
    "count": .init(2...4, occurrences),
    "reverse": .init(1...1) { (i, a) throws(ScriptError) in
      guard case .list(let list) = a[0] else {
        return try i.store.string(
          Array(UTF8Text.characters(of: a[0].asString()).reversed().joined()))
      }
      try list.checkUnlocked()
      list.items.reverse()
      return a[0]
    },
    "sort": .init(1...3) { (i, a) throws(ScriptError) in
      let list = try a[0].asUnlockedList(for: "sort()")
      list.items = try ListOrder(a, in: i).sorted(list.items)
      return a[0]
    },
    "uniq": .init(1...3) { (i, a) throws(ScriptError) in
      let list = try a[0].asUnlockedList(for: "uniq()")
      list.items = try ListOrder(a, in: i).withoutRepetitions(list.items)
      return a[0]
    },
    "join": .init(1...2, joined),
    "map": .init(2...2) { (i, a) throws(ScriptError) in try i.map(a[0], a[1], copying: false) },
    "mapnew": .init(2...2) { (i, a) throws(ScriptError) in try i.map(a[0], a[1], copying: true) },
    "filter": .init(2...2) { (i, a) throws(ScriptError) in try i.filter(a[0], a[1]) },
    "max": .init(1...1) { (i, a) throws(ScriptError) in .number(try numbers(i, a[0]).max() ?? 0) },
    "min": .init(1...1) { (i, a) throws(ScriptError) in .number(try numbers(i, a[0]).min() ?? 0) },
    "flatten": .init(1...2) { (i, a) throws(ScriptError) in
      let list = try a[0].asUnlockedList(for: "flatten()")
      list.items = try i.flattened(list.items, depth: try a.optional(1)?.asNumber() ?? .max)
      return a[0]
    },
    "flattennew": .init(1...2) { (i, a) throws(ScriptError) in
      let items = try a[0].asList(for: "flattennew()").items
      return .list(
        try i.store.list(i.flattened(items, depth: try a.optional(1)?.asNumber() ?? .max)))
    },
  ]

  private static func numbers(
    _ interpreter: Interpreter, _ value: VimValue
  ) throws(ScriptError) -> [Int] {
    var numbers: [Int] = []
    for item in try interpreter.items(of: value) { numbers.append(try item.asNumber()) }
    return numbers
  }

  private static let element: Body = { (_, a) throws(ScriptError) in
    let fallback = a.optional(2) ?? .number(0)
    switch a[0] {
    case .list(let list):
      return list.offset(of: try a[1].asNumber()).map { list.items[$0] } ?? fallback
    case .dictionary(let dictionary): return dictionary[try a[1].asString()] ?? fallback
    default: throw ScriptError("E896: Argument of get() must be a List, Dictionary or Blob")
    }
  }

  private static let removed: Body = { (i, a) throws(ScriptError) in
    if case .dictionary(let dictionary) = a[0] {
      let key = try a[1].asString()
      guard let value = dictionary.remove(key) else {
        throw ScriptError("E716: Key not present in Dictionary: ", quoting: key)
      }
      return value
    }
    let list = try a[0].asUnlockedList(for: "remove()")
    guard let first = list.offset(of: try a[1].asNumber()) else {
      throw ScriptError("E684: List index out of range")
    }
    try i.step(list.items.count / 16)
    guard a.count > 2 else { return list.items.remove(at: first) }
    guard let last = list.offset(of: try a[2].asNumber()), last >= first else {
      throw ScriptError("E16: Invalid range")
    }
    let removed = Array(list.items[first...last])
    list.items.removeSubrange(first...last)
    return .list(try i.store.list(removed))
  }

  private static let extended: Body = { (i, a) throws(ScriptError) in
    switch (a[0], a[1]) {
    case (.list(let list), .list(let added)):
      try list.checkUnlocked()
      let index = try a.optional(2)?.asNumber() ?? list.items.count
      let offset = index < 0 ? list.items.count + index : index
      guard 0...list.items.count ~= offset else {
        throw ScriptError("E684: List index out of range")
      }
      try i.store.charge(added.items.count * 16)
      list.items.insert(contentsOf: added.items, at: offset)
    case (.dictionary(let dictionary), .dictionary(let added)):
      let mode = try a.optional(2)?.asString() ?? Array("force".utf8)
      for entry in added.entries {
        if dictionary.entry(entry.key) != nil {
          if mode.elementsEqual("keep".utf8) { continue }
          if mode.elementsEqual("error".utf8) {
            throw ScriptError("E737: Key already exists: ", quoting: entry.key)
          }
        }
        try i.insert(entry.value, for: entry.key, in: dictionary)
      }
    default: throw ScriptError("E712: Argument of extend() must be a List or Dictionary")
    }
    return a[0]
  }

  private static let range: Body = { (i, a) throws(ScriptError) in
    let first = a.count > 1 ? try a[0].asNumber() : 0
    let last = a.count > 1 ? try a[1].asNumber() : try a[0].asNumber() &- 1
    let stride = try a.optional(2)?.asNumber() ?? 1
    guard stride != 0 else { throw ScriptError("E726: Stride is zero") }
    let (distance, overflows) = last.subtractingReportingOverflow(first)
    guard !overflows, stride != .min else { throw ScriptError("E727: Start past end") }
    let count = max(distance / stride + 1, 0)
    if stride > 0 ? distance < 0 : distance > 0 { return .list(try i.store.list()) }
    try i.store.charge(count.multipliedReportingOverflow(by: 16).overflow ? .max : count * 16)
    return .list(try i.store.list((0..<count).map { .number(first + $0 * stride) }))
  }

  private static let index: Body = { (i, a) throws(ScriptError) in
    let items = try a[0].asList(for: "index()").items
    var start = try a.optional(2)?.asNumber() ?? 0
    if start < 0 { start = max(items.count + start, 0) }
    let ignoresCase = try a.optional(3)?.isTrue() ?? false
    for offset in min(start, items.count)..<items.count {
      if try i.areEqual(items[offset], a[1], ignoresCase: ignoresCase) { return .number(offset) }
    }
    return .number(-1)
  }

  private static let occurrences: Body = { (i, a) throws(ScriptError) in
    let ignoresCase = try a.optional(2)?.isTrue() ?? false
    if case .string(let text) = a[0] {
      let needle = try a[1].asString()
      guard !needle.isEmpty else { return .number(0) }
      try i.step(text.count / 32)
      let search = ByteSearch(needle)
      var (count, offset) = (0, 0)
      while let found = search.firstOffset(in: text[offset...]) {
        count += 1
        offset += found + needle.count
      }
      return .number(count)
    }
    var count = 0
    for item in try i.items(of: a[0]) where try i.areEqual(item, a[1], ignoresCase: ignoresCase) {
      count += 1
    }
    return .number(count)
  }

  private static let joined: Body = { (i, a) throws(ScriptError) in
    let separator = try a.optional(1)?.asString() ?? [Byte.space]
    var result: [UInt8] = []
    for (index, item) in try a[0].asList(for: "join()").items.enumerated() {
      if index > 0 { result += separator }
      result += try ValueWriter.display(of: item, in: i)
      if result.count > 1 << 20 { try i.store.charge(separator.count + 16) }
    }
    return try i.store.string(result)
  }
}
