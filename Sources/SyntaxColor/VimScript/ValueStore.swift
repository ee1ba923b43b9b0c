/// Keeps every list, dictionary and function value of one load, and counts their bytes.
///
/// A value can contain itself or be nested deeper than the stack. So values are not freed one by
/// one: the store takes all of them apart at the end.
final class ValueStore {
  /// A value with an identity that may hold other values.
  protocol Container: AnyObject {
    /// Lets go of everything it holds.
    func removeContents()
  }

  private var containers: [any Container] = []
  /// How many bytes may still be made.
  private var remaining: Int

  init(limit: Int) {
    remaining = limit
  }

  deinit {
    for container in containers { container.removeContents() }
  }

  /// Counts `bytes` that are made now.
  ///
  /// - Throws: A limit error if that is more than allowed.
  func charge(_ bytes: Int) throws(ScriptError) {
    remaining -= min(bytes, remaining + 1)
    if remaining < 0 { throw ScriptError(.limit, Array("the script uses too much memory".utf8)) }
  }

  /// Returns a string value, counted.
  func string(_ bytes: [UInt8]) throws(ScriptError) -> VimValue {
    try charge(bytes.count)
    return .string(bytes)
  }

  /// Returns a new list, counted.
  func list(
    _ items: [VimValue] = [], kind: VimList.Kind = .list
  ) throws(ScriptError) -> VimList {
    try charge(64 + items.count * 16)
    let list = VimList(items, kind: kind)
    containers.append(list)
    return list
  }

  /// Returns a new list of strings, counted.
  func list(strings: [[UInt8]]) throws(ScriptError) -> VimValue {
    var total = 0
    for string in strings { total += string.count }
    try charge(total)
    return .list(try list(strings.map(VimValue.string)))
  }

  /// Returns a new dictionary, counted.
  func dictionary() throws(ScriptError) -> VimDictionary {
    try charge(256)
    let dictionary = VimDictionary()
    containers.append(dictionary)
    return dictionary
  }

  /// Returns a new dictionary for a scope that every load has; not counted.
  func scope() -> VimDictionary {
    let dictionary = VimDictionary()
    containers.append(dictionary)
    return dictionary
  }

  /// Keeps a function or an object, counted.
  func keep<Kept: Container>(_ value: Kept) throws(ScriptError) -> Kept {
    try charge(128)
    containers.append(value)
    return value
  }
}
