/// One open item: what colours the text now, and where it ends (`:help :syn-define`).
///
/// Positions are byte offsets into the text; ``StackItem/nowhere`` stands for "not known": as an
/// end it is before every position, so an entry that `ends` nowhere ends at once.
struct StackItem {
  /// A position that is not known.
  static let nowhere = -1

  /// The item's index in ``SyntaxDefinition/items``, or -1 for a keyword.
  var item: Int32
  /// The group as defined.
  var group = GroupID.none
  /// The group whose colour shows: that of the entry below for a transparent item.
  var colour = GroupID.none
  /// Where the item was pushed, which keeps it from being pushed there again.
  var matchStart = nowhere
  /// Where its colour starts.
  var highlightStart = nowhere
  /// Where it ends; another entry may move it.
  var matchEnd = nowhere
  /// Where its colour ends.
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
  /// What `\z(…\)` matched: an index into the engine's table, 0 for nothing.
  var externals: Int32 = 0

  init(item: Int32) { self.item = item }

  /// Whether its colour covers the position.
  func covers(_ position: Int) -> Bool {
    position >= highlightStart
      && (highlightEnd == Self.nowhere || position < highlightEnd)
  }
}
