extension Interpreter {
  /// Runs `:unlet container[index]`.
  func removeElement(
    of container: VimValue, at index: ElementIndex, bang: Bool
  ) throws(ScriptError) {
    switch (container, index) {
    case (.dictionary(let dictionary), .one(let key)):
      if dictionary.remove(try key.asString()) == nil, !bang {
        throw ScriptError("E716: Key not present in Dictionary: ", quoting: try key.asString())
      }
    case (.list(let list), .one(let index)):
      try list.checkUnlocked()
      guard let offset = list.offset(of: try index.asNumber()) else {
        throw ScriptError("E684: List index out of range")
      }
      list.items.remove(at: offset)
    case (.list(let list), .slice(let first, let last)):
      try list.checkUnlocked()
      let range = try sliceRange(first, last, count: list.items.count)
      list.items.removeSubrange(range)
    default: throw ScriptError("E689: Can only index a List, Dictionary or Blob")
    }
  }

  /// Adds an entry, counted.
  func insert(
    _ value: VimValue, for key: [UInt8], in dictionary: VimDictionary
  ) throws(ScriptError) {
    guard dictionary.entry(key)?.isConstant != true, !dictionary.isLocked else {
      throw ScriptError("E741: Value is locked: ", quoting: key)
    }
    try store.charge(64 + key.count)
    dictionary.set(key, to: value)
  }

  /// Returns `value[index]` or `value[first:last]` (`:help expr-[]`).
  func element(of value: VimValue, at index: ElementIndex) throws(ScriptError) -> VimValue {
    switch (value, index) {
    case (.list(let list), .one(let index)):
      guard let offset = list.offset(of: try index.asNumber()) else {
        throw ScriptError("E684: List index out of range: ", quoting: try index.asString())
      }
      return list.items[offset]
    case (.list(let list), .slice(let first, let last)):
      let range = try sliceRange(first, last, count: list.items.count)
      return .list(try store.list(Array(list.items[range]), kind: list.kind))
    case (.dictionary(let dictionary), .one(let key)):
      let key = try key.asString()
      guard let value = dictionary[key] else {
        throw ScriptError("E716: Key not present in Dictionary: ", quoting: key)
      }
      return value
    case (.object(let object), .one(let name)):
      return try member(name.asString(), of: object)
    case (.dictionary, .slice): throw ScriptError("E719: Cannot slice a Dictionary")
    case (_, .one(let index)):
      let bytes = try value.asString()
      let offset = try index.asNumber()
      if isVim9 {
        let characters = UTF8Text.characters(of: bytes)
        let place = offset < 0 ? characters.count &+ offset : offset
        return characters.indices.contains(place) ? .string(characters[place]) : .empty
      }
      return bytes.indices.contains(offset) ? .string([bytes[offset]]) : .empty
    case (_, .slice(let first, let last)):
      let bytes = try value.asString()
      if isVim9 {
        let characters = UTF8Text.characters(of: bytes)
        let range = try sliceRange(first, last, count: characters.count)
        return try store.string(Array(characters[range].joined()))
      }
      return try store.string(Array(bytes[try sliceRange(first, last, count: bytes.count)]))
    }
  }

  /// Returns the items that `[first:last]` takes of `count`.
  private func sliceRange(
    _ first: VimValue?, _ last: VimValue?, count: Int
  ) throws(ScriptError) -> Range<Int> {
    var start = try first?.asNumber() ?? 0
    var end = try last?.asNumber() ?? -1
    if start < 0 { start = max(count &+ start, 0) }
    if end < 0 { end = count &+ end }
    end = min(end, count - 1)
    return start <= end ? start..<(end + 1) : 0..<0
  }

  /// Runs `:let container[index] = value`.
  func setElement(
    of container: VimValue, at index: ElementIndex, to value: VimValue
  ) throws(ScriptError) {
    switch (container, index) {
    case (.dictionary(let dictionary), .one(let key)):
      try insert(value, for: key.asString(), in: dictionary)
    case (.object(let object), .one(let name)):
      try setMember(name.asString(), of: object, to: value)
    case (.list(let list), .one(let index)):
      try list.checkUnlocked()
      let number = try index.asNumber()
      if number == list.items.count {
        try store.charge(16)
        list.items.append(value)
      } else if let offset = list.offset(of: number) {
        list.items[offset] = value
      } else {
        throw ScriptError("E684: List index out of range: ", quoting: try index.asString())
      }
    case (.list(let list), .slice(let first, let last)):
      try list.checkUnlocked()
      let items = try value.asList(for: ":let").items
      try store.charge(items.count * 16)
      let range = try sliceRange(first, last, count: list.items.count)
      list.items.replaceSubrange(range, with: items)
    default: throw ScriptError("E689: Can only index a List, Dictionary or Blob")
    }
  }
}
