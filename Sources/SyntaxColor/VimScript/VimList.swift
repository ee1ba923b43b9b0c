/// A List: a value with an identity (`:help List`).
final class VimList: ValueStore.Container {
  var items: [VimValue]

  init(_ items: [VimValue]) {
    self.items = items
  }

  func removeContents() { items = [] }

  /// Returns the offset of the item an index stands for, -1 being the last one.
  func offset(of index: Int) -> Int? {
    let offset = index < 0 ? items.count + index : index
    return items.indices.contains(offset) ? offset : nil
  }
}
