/// Something a person should know about a syntax file or about one colouring run.
public struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable {
    /// Something is lost: an item was dropped, a file was not found, a limit was hit.
    case error
    /// Nothing is lost that changes colours.
    case warning
  }

  /// A place in a syntax file.
  public struct Location: Sendable, Hashable, CustomStringConvertible {
    /// The file as it was named to the reader.
    public var file: String
    /// The line, counted from 1.
    public var line: Int
    /// The column in bytes, counted from 1; 0 where only the line is known.
    public var column: Int

    /// Creates a location; `line` and `column` count from 1.
    public init(file: String, line: Int, column: Int = 0) {
      self.file = file
      self.line = line
      self.column = column
    }

    /// `file:line` or `file:line:column`.
    public var description: String {
      column > 0 ? "\(file):\(line):\(column)" : "\(file):\(line)"
    }
  }

  /// How much it matters.
  public var severity: Severity
  /// What is wrong and what to do, in one sentence without a full stop.
  public var message: String
  /// Where it was found, if it belongs to a place in a file.
  public var location: Location?

  /// Creates a diagnostic.
  public init(_ severity: Severity, _ message: String, at location: Location? = nil) {
    self.severity = severity
    self.message = message
    self.location = location
  }

  /// `file:line:column: error: message`.
  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    return "\(place)\(severity.rawValue): \(message)"
  }
}
