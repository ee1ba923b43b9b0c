/// What decides which items are tried at a place.
struct StartContext {
  /// The list that must hold the item; ``ListID/none`` where only `containedin` can help.
  var list = ListID.none
  /// The item whose group `containedin` may name, or -1.
  var owner: Int32 = -1
  /// Whether `list` is a pending `nextgroup`, which ignores everything else.
  var isNextgroup = false
  /// Whether no item is open: everything that is not `contained` may start.
  var isTopLevel = false
  /// What the text is read for.
  var purpose: ReadingPurpose

  /// All of it in one number.
  var key: UInt64 {
    UInt64(UInt32(bitPattern: list.rawValue &+ 2)) << 32
      | UInt64(UInt32(bitPattern: owner &+ 1)) << 4
      | (isNextgroup ? 8 : 0) | (isTopLevel ? 4 : 0) | UInt64(purpose.rawValue)
  }
}
