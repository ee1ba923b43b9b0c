/// Where an item is to start: what decides which items are tried there.
struct Place {
  /// The list that must hold the item; ``ListID/none`` where only `containedin` can help.
  var list: ListID
  /// The item whose group `containedin` may name, or -1.
  var owner: Int32
  /// Whether `list` is a pending `nextgroup`, which ignores everything else.
  var isNextgroup: Bool
  /// Whether there is no open item: everything that is not `contained` may start.
  var isTopLevel: Bool
  /// Whether sync items are wanted, and only they.
  var isSync: Bool
  /// Whether items marked `display` are tried.
  var isDisplaying: Bool

  /// All of it in one number.
  var key: UInt64 {
    UInt64(UInt32(bitPattern: list.rawValue &+ 2)) << 32
      | UInt64(UInt32(bitPattern: owner &+ 1)) << 4
      | (isNextgroup ? 8 : 0) | (isTopLevel ? 4 : 0) | (isSync ? 2 : 0) | (isDisplaying ? 1 : 0)
  }
}
