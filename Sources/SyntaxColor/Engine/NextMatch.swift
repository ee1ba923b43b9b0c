/// The next item that starts on the line, remembered until that column is reached.
struct NextMatch {
  /// The item's index.
  var item = -1
  /// Where it starts; `Int.max` if nothing starts on the rest of the line.
  var start = Int.max
  var matchEnd = StackItem.nowhere
  var highlightStart = StackItem.nowhere
  var highlightEnd = StackItem.nowhere
  /// Where a region's start pattern ends.
  var endOfStart = StackItem.nowhere
  var endOfEnd = StackItem.nowhere
  var endItem: Int32 = 0
  var flags: ItemFlags = []
  var externals: Int32 = 0
}
