/// Where an item ends.
struct ItemEnd {
  /// Where its entry ends: before the end pattern if that has a group of its own.
  var matchEnd = StackItem.nowhere
  /// Where its color ends.
  var highlightEnd = StackItem.nowhere
  /// Where the end pattern ends.
  var endOfEnd = StackItem.nowhere
  /// The end item, if its part is colored on its own; else 0.
  var endItem: Int32 = 0
  var flags: ItemFlags = []
}
