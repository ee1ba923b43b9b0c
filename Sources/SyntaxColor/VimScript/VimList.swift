/// A List, a Tuple or a Blob: a value with an identity (`:help List`).
final class VimList: ValueStore.Container {
  /// Which of them it is; the items of a Blob are numbers below 256.
  enum Kind {
    case list, tuple, blob
  }

  var items: [VimValue]
  let kind: Kind
  /// Whether `:const` or `:lockvar` locked it.
  var isLocked: Bool

  init(_ items: [VimValue], kind: Kind = .list) {
    self.items = items
    self.kind = kind
    isLocked = kind == .tuple
  }

  func removeContents() { items = [] }

  /// Returns the offset of the item an index stands for, -1 being the last one.
  func offset(of index: Int) -> Int? {
    let offset = index < 0 ? items.count + index : index
    return items.indices.contains(offset) ? offset : nil
  }

  /// Refuses to change a list that is locked.
  func checkUnlocked() throws(ScriptError) {
    if isLocked { throw ScriptError("E741: Value is locked") }
  }
}
