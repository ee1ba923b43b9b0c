/// Something in the source that its writer would want to know.
///
/// Parsing never fails: diagnostics stand beside the tree and change nothing in it.
public struct Diagnostic: Sendable, Hashable {
  /// What a diagnostic is about, by which a program can tell it.
  ///
  /// Codes are stable: a new version may add some and changes none.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The code: `unclosed-block`.
    public let rawValue: String
    /// Makes a code of its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A block runs to the end of the input.
    public static let unclosedBlock = Code(rawValue: "unclosed-block")
    /// A mark that ends a block where none is open.
    public static let strayEndMark = Code(rawValue: "stray-end-mark")
    /// A tag or a comment of HTML that does not end.
    public static let unclosedMarkup = Code(rawValue: "unclosed-markup")
    /// Code of a filetype that the highlighter does not know.
    public static let unknownFiletype = Code(rawValue: "unknown-filetype")
    /// A line that would begin code if its type were a word.
    public static let filetypeNotWord = Code(rawValue: "filetype-not-word")
    /// The text has marks that only another notation has.
    public static let otherNotation = Code(rawValue: "other-notation")
    /// A formula that stays its source because ``FormulaStyle/mathML`` does not know all of it.
    public static let untranslatedFormula = Code(rawValue: "untranslated-formula")
    /// A list of contents that is not written because there are too many.
    public static let tooManyContents = Code(rawValue: "too-many-contents")
  }

  /// How much a diagnostic matters.
  @nonexhaustive
  public enum Severity: String, Sendable {
    /// Something that is probably not meant.
    case warning
    /// Something that may be of interest.
    case note
  }

  /// What it is about.
  public let code: Code
  /// How much it matters.
  public let severity: Severity
  /// The byte offsets in the input that it is about.
  public internal(set) var range: Range<Int>
  /// What is wrong and what to do about it.
  public let message: String
  /// The dialect that the text seems to be in, for ``Code/otherNotation``.
  public let dialect: Dialect?

  init(
    _ code: Code, _ range: Range<Int>, _ message: String, severity: Severity = .warning,
    dialect: Dialect? = nil
  ) {
    self.code = code
    self.severity = severity
    self.range = range
    self.message = message
    self.dialect = dialect
  }
}
