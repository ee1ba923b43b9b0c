/// A syntax group: the index of its name in a ``GroupTable``, counted from 1; 0 is "no group".
struct GroupID: Hashable, Sendable, Comparable {
  var rawValue: Int32

  /// No group: text without color.
  static let none = GroupID(rawValue: 0)

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
