/// A list's place in ``SyntaxDefinition/lists``.
struct ListID: Hashable, Sendable {
  var rawValue: Int32

  /// No list was given.
  static let none = ListID(rawValue: -1)
  /// Everything that is not `contained`: a transparent item at top level without `contains`.
  static let notContained = ListID(rawValue: -2)
}
