/// One open item: what colors the text now, and where it ends (`:help :syn-define`).
///
/// Positions are byte offsets into the text. ``StackItem/nowhere`` is before each of them, so an
/// entry that `ends` there ends at once.
struct StackItem {
  /// A position that is not known.
  static let nowhere = -1

  /// The item's index in ``SyntaxDefinition/items``, or -1 for a keyword.
  var item: Int32
  /// The group whose color shows: that of the entry below for a transparent item.
  var group = GroupID.none
  /// Where the item was pushed, which keeps it from being pushed there again.
  var matchStart = nowhere
  /// Where its color starts.
  var highlightStart = nowhere
  /// Where it ends; another entry may move it.
  var matchEnd = nowhere
  /// Where its color ends.
  var highlightEnd = nowhere
  /// Where the end pattern ends, for a region whose end has a matchgroup.
  var endOfEnd = nowhere
  /// The end item that has a matchgroup, 0 for none.
  var endItem: Int32 = 0
  /// Whether ``matchEnd`` is in force.
  var ends = false
  var flags: ItemFlags = []
  /// What may start inside.
  var contains = ListID.none
  var nextgroup = ListID.none
  /// What `\z(…\)` matched: an index into the searcher's table, 0 for nothing.
  var externals: Int32 = 0

  init(item: Int32) { self.item = item }

  /// Whether its color covers the position.
  func covers(_ position: Int) -> Bool {
    position >= highlightStart && (highlightEnd == Self.nowhere || position < highlightEnd)
  }

  /// Ends it at one position.
  mutating func end(at position: Int) {
    matchEnd = position
    highlightEnd = position
    ends = true
  }

  /// Ends it at an end that was found; the flags stay as they are.
  mutating func end(at end: ItemEnd) {
    matchEnd = end.matchEnd
    highlightEnd = end.highlightEnd
    endOfEnd = end.endOfEnd
    endItem = end.endItem
    ends = true
  }

  /// Lets it go on for as long as no end is known.
  mutating func continueBehindLine() {
    matchEnd = Self.nowhere
    highlightEnd = Self.nowhere
    ends = false
  }
}
