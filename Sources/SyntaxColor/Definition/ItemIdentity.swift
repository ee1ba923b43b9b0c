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
