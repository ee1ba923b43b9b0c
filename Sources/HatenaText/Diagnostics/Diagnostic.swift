/// Something in the source that its writer would want to know.
///
/// Parsing never fails: diagnostics stand beside the tree and change nothing in it.
public struct Diagnostic: Sendable, Equatable {
  /// The byte offset in ``Document/source`` the message is about.
  public let offset: Int
  /// What is wrong and what to do about it.
  public let message: String
}

/// A place in a text for people: both numbers count from 1, the column in bytes.
public struct SourcePosition: Sendable, Equatable {
  /// The line.
  public let line: Int
  /// The byte within the line.
  public let column: Int
}
