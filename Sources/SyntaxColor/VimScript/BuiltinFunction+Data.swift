import Bytes

extension BuiltinFunction {
  /// The functions that turn values into others: JSON, blobs, characters, folds over lists.
  static let data: KeyValuePairs<StaticString, BuiltinFunction> = [
    "json_encode": .init(1...1, encoded), "js_encode": .init(1...1, encoded),
    "json_decode": .init(1...1, decoded), "js_decode": .init(1...1, decoded),
    "reduce": .init(2...3) { (i, a) throws(ScriptError) in
      var items = try i.iterated(a[0]).items[...]
      guard var result = a.optional(2) ?? items.popFirst() else {
        throw ScriptError("E998: Reduce of an empty List with no initial value")
      }
      for item in items { result = try i.call(a[1], [result, item], receiver: nil) }
      return result
    },
    "foreach": .init(2...2) { (i, a) throws(ScriptError) in
      for (key, item) in try i.pairs(of: a[0]) {
        if case .string(let command) = a[1] {
          try i.withKey(key, value: item) { () throws(ScriptError) in
            _ = try i.execute(command, kind: .function)
          }
        } else {
          _ = try i.call(a[1], [key, item], receiver: nil)
        }
      }
      return a[0]
    },
    "indexof": .init(2...3) { (i, a) throws(ScriptError) in
      let items = try a[0].asList(for: "indexof()").items
      var start = 0
      if case .dictionary(let options)? = a.optional(2) {
        start = try options["startidx".utf8]?.asNumber() ?? 0
        if start < 0 { start = max(items.count + start, 0) }
      }
      for index in min(start, items.count)..<items.count
      where try i.apply(a[1], key: .number(index), to: items[index]).isTrue() {
        return .number(index)
      }
      return .number(-1)
    },
    "slice": .init(2...3) { (i, a) throws(ScriptError) in
      if case .list(let list) = a[0] {
        let range = try sliced(list.items.count, a)
        return .list(try i.store.list(Array(list.items[range]), kind: list.kind))
      }
      let characters = UTF8Text.characters(of: try a[0].asString())
      return try i.store.string(Array(characters[sliced(characters.count, a)].joined()))
    },
    "list2str": .init(1...2) { (i, a) throws(ScriptError) in
      var text: [UInt8] = []
      for item in try a[0].asList(for: "list2str()").items {
        text += UTF8Text.encoding(of: try item.asNumber())
      }
      return try i.store.string(text)
    },
    "str2list": .init(1...2) { (i, a) throws(ScriptError) in
      let characters = UTF8Text.characters(of: try a[0].asString())
      return .list(try i.store.list(characters.map { .number(UTF8Text.value(of: $0)) }))
    },
    "list2blob": .init(1...1) { (i, a) throws(ScriptError) in
      .list(try i.store.list(try a[0].asList(for: "list2blob()").items, kind: .blob))
    },
    "blob2list": .init(1...1) { (i, a) throws(ScriptError) in
      .list(try i.store.list(try a[0].asList(for: "blob2list()").items))
    },
    "list2tuple": .init(1...1) { (i, a) throws(ScriptError) in
      .list(try i.store.list(try a[0].asList(for: "list2tuple()").items, kind: .tuple))
    },
    "tuple2list": .init(1...1) { (i, a) throws(ScriptError) in
      .list(try i.store.list(try a[0].asList(for: "tuple2list()").items))
    },
    "charidx": .init(2...4) { (_, a) throws(ScriptError) in
      let bytes = try a[0].asString()
      let index = try a[1].asNumber()
      guard 0...bytes.count ~= index else { return .number(-1) }
      var (offset, count) = (0, 0)
      while offset < bytes.count {
        offset += UTF8Text.length(at: offset, in: bytes)
        if offset > index { break }
        count += 1
      }
      return .number(count)
    },
    "strutf16len": .init(1...2) { (_, a) throws(ScriptError) in
      let characters = UTF8Text.characters(of: try a[0].asString())
      return .number(characters.reduce(0) { $0 + (UTF8Text.value(of: $1) > 0xFFFF ? 2 : 1) })
    },
    "strgetchar": .init(2...2) { (_, a) throws(ScriptError) in
      let characters = UTF8Text.characters(of: try a[0].asString())
      let index = try a[1].asNumber()
      return .number(
        characters.indices.contains(index) ? UTF8Text.value(of: characters[index]) : -1)
    },
    "typename": .init(1...1) { (_, a) throws(ScriptError) in
      .string(Array(a[0].typeName.utf8))
    },
    "id": .init(1...1) { (_, a) throws(ScriptError) in
      switch a[0] {
      case .list(let list): .string(Array("\(ObjectIdentifier(list).hashValue)".utf8))
      case .dictionary(let entries): .string(Array("\(ObjectIdentifier(entries).hashValue)".utf8))
      default: .empty
      }
    },
    "instanceof": .init(2...2) { (_, a) throws(ScriptError) in
      guard case .object(let object) = a[0], case .object(let type) = a[1] else {
        return .boolean(false)
      }
      return .boolean(object.isInstance(of: type))
    },
  ]

  private static let encoded: Body = { (i, a) throws(ScriptError) in
    try i.store.string(JSONText.encoding(of: a[0], in: i))
  }

  private static let decoded: Body = { (i, a) throws(ScriptError) in
    try JSONText.value(of: a[0].asString(), in: i)
  }

  /// Returns the items from the second argument up to, not including, the third.
  private static func sliced(
    _ count: Int, _ arguments: [VimValue]
  ) throws(ScriptError) -> Range<Int> {
    func place(_ index: Int) -> Int {
      min(max(index < 0 ? count + max(index, -count) : index, 0), count)
    }
    let start = place(try arguments[1].asNumber())
    let end = place(try arguments.optional(2)?.asNumber() ?? count)
    return start..<max(start, end)
  }
}
