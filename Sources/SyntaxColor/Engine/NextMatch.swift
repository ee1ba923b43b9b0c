/// The next item that starts on the line, remembered until that column is reached.
struct NextMatch {
  /// The item's index, or -1 if nothing starts on the rest of the line.
  var item = -1
  /// Where it starts; `Int.max` if nothing does.
  var start = Int.max
  var highlightStart = StackItem.nowhere
  /// Where a region's start pattern ends.
  var endOfStart = StackItem.nowhere
  /// Where it ends; for a region that may go on behind the line, only where its start does.
  var end = ItemEnd()
  /// The number of the texts that `\z(…\)` matched.
  var externals: Int32 = 0
}
