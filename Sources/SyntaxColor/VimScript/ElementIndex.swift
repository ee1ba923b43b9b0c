/// What stands between `[` and `]`.
enum ElementIndex {
  case one(VimValue)
  /// Both ends included; a missing one is the list's own end.
  case slice(VimValue?, VimValue?)
}
