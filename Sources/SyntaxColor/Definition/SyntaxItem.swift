/// What identifies an item in group lists: its group, the include it came from, and where it says
/// it may be contained.
struct ItemIdentity: Sendable, Hashable {
  /// The group named in the command.
  var group: GroupID
  /// Which `:syntax include` it came from; 0 for none.
  var includeTag: Int32
  /// `containedin=`.
  var containedin: ListID
}

/// One pattern of a `:syntax match` or `:syntax region`.
///
/// A region is several items in a row: its starts, then its skip, then its ends; among several
/// starts (and several ends) the last one given comes first.
struct SyntaxItem: Sendable {
  /// What the pattern is for.
  enum Kind: Sendable {
    case match
    case start
    case skip
    case end
  }

  var kind: Kind
  var identity: ItemIdentity
  var flags: ItemFlags
  /// The group of `matchgroup=`, for starts and ends.
  var matchgroup: GroupID
  var offsets: PatternOffsets
  /// `contains=`; only matches and starts have one.
  var contains: ListID
  /// `nextgroup=`.
  var nextgroup: ListID
  /// Whether it was defined by `:syntax sync`.
  var isSync: Bool
  /// The region that a sync item names: an item's index, or -1 for `NONE`.
  var syncTarget: Int
}

/// An item with its pattern, while a definition is being read.
///
/// Finished definitions hold them apart: the engine copies items all the time, and one without a
/// reference in it is copied without counting.
struct DefinedItem {
  var item: SyntaxItem
  var regex: VimRegex
}
