/// Something a person should know about a syntax file, or about the work on one text.
public struct SyntaxDiagnostic: Sendable, Hashable, CustomStringConvertible {
  /// How much it matters.
  @nonexhaustive
  public enum Severity: String, Sendable, Hashable {
    /// Something is lost: an item was dropped, a file was not found, a limit was hit.
    case error
    /// Nothing is lost that changes colors.
    case warning
  }

  /// What it is about; a code keeps its meaning from version to version, and codes can be added.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The name: `work-limit`.
    public let rawValue: String

    /// Creates a code with a name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A command in a syntax file was not understood and left out.
    public static let syntaxFile = Code(rawValue: "syntax-file")
    /// A limit was hit, so that the rest of a text has no color.
    public static let workLimit = Code(rawValue: "work-limit")
    /// The processor time that a host allows was used up, so that the rest of a text has no color.
    public static let timeLimit = Code(rawValue: "time-limit")
    /// The task was canceled, so that the rest of a text has no color.
    public static let cancelled = Code(rawValue: "cancelled")
    /// Searches were given up, so that some pieces of a text may lack their color.
    public static let abandonedSearches = Code(rawValue: "abandoned-searches")
    /// A directory of a library does not exist.
    public static let missingDirectory = Code(rawValue: "missing-directory")
  }

  /// A place in a syntax file.
  public struct Location: Sendable, Hashable, CustomStringConvertible {
    /// The file as it was named to the reader.
    public var file: String
    /// The line, counted from 1.
    public var line: Int
    /// The column in bytes, counted from 1; 0 where only the line is known.
    public var column = 0

    /// `file:line` or `file:line:column`.
    public var description: String {
      column > 0 ? "\(file):\(line):\(column)" : "\(file):\(line)"
    }
  }

  /// What it is about.
  public let code: Code
  /// How much it matters.
  public let severity: Severity
  /// What is wrong and what to do, in one sentence without a full stop.
  public let message: String
  /// The place in a syntax file, where there is one.
  public let location: Location?
  /// The bytes of the text that were left without color, where there are such.
  public let range: Range<Int>?

  /// Creates a diagnostic.
  init(
    _ code: Code, _ message: String, severity: Severity = .error, at location: Location? = nil,
    in range: Range<Int>? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.range = range
  }

  /// `file:line:column: error: message`.
  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    return "\(place)\(severity.rawValue): \(message)"
  }
}
