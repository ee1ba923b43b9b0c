/// A List: a value with an identity (`:help List`).
final class VimList: ValueStore.Container {
  /// The items in order.
  var items: [VimValue]

  /// Creates a list; made by ``ValueStore`` only, which takes it apart in the end.
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
