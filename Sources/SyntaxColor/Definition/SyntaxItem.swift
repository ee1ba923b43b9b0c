/// One pattern of a `:syntax match` or `:syntax region`.
///
/// A region is several items in a row: its starts, then its skip, then its ends; among several
/// starts (and several ends) the last one given comes first.
struct SyntaxItem: Sendable {
  /// What the pattern is for.
  enum Kind: Sendable {
    case match, start, skip, end
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
