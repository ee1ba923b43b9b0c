/// A syntax group: the index of its name in a ``GroupTable``, counted from 1; 0 is "no group".
struct GroupID: Hashable, Sendable {
  var rawValue: Int32

  /// No group: text without color.
  static let none = GroupID(rawValue: 0)
}
