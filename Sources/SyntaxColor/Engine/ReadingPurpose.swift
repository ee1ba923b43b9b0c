/// What a column is read for.
enum ReadingPurpose: UInt8 {
  /// To get past it: items marked `display` are not tried (`:help :syn-display`).
  case passing = 0
  /// To know its group.
  case display = 1
  /// To find a sync point: sync items are tried, and only they.
  case sync = 2
}
