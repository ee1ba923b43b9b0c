import Bytes

/// The `nextgroup=` of the item that ended last: what may start before anything else
/// (`:help :syn-nextgroup`).
struct PendingNextgroup {
  /// Nothing is pending.
  static let none = PendingNextgroup(list: .none, flags: [])

  let list: ListID
  /// The flags of the item that ended, such as `skipwhite`.
  let flags: ItemFlags

  var isSet: Bool { list != .none }

  /// Whether it outlasts the end of the line.
  var skipsLineEnd: Bool { !flags.isDisjoint(with: [.skipnl, .skipempty]) }

  /// Whether it may still come behind a byte: behind white space with `skipwhite`, behind an empty
  /// line with `skipempty`.
  func waits(behind byte: UInt8, isEmptyLine: Bool) -> Bool {
    if flags.contains(.skipwhite), byte == Byte.space || byte == Byte.tab { return true }
    return flags.contains(.skipempty) && isEmptyLine
  }
}
