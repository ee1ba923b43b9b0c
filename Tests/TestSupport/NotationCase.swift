public import Testing

/// One case of `Corpus/notation`: an input, the reference's options and its output.
public struct NotationCase: Decodable, Sendable {
  /// The reference's options, in its own names.
  public struct Settings: Decodable, Sendable {
    /// `autolink_option`.
    public struct Links: Decodable, Sendable {
      /// The settings of one scheme.
      public struct Scheme: Decodable, Sendable {
        /// `a_target`.
        public let target: String?
        enum CodingKeys: String, CodingKey { case target = "a_target" }
      }
      /// `a_target`.
      public let target: String?
      /// `scheme_option`.
      public let schemes: [String: Scheme]?
      /// `invalid_scheme`.
      public let disabled: [String]?
      enum CodingKeys: String, CodingKey {
        case target = "a_target"
        case schemes = "scheme_option"
        case disabled = "invalid_scheme"
      }
    }
    /// `permalink`.
    public let permalink: String?
    /// `baseuri`.
    public let baseURI: String?
    /// `sectionanchor`.
    public let sectionAnchor: String?
    /// `ilevel`.
    public let indentLevel: Int?
    /// `invalidnode`.
    public let disabledNodes: [String]?
    /// `autolink_option`.
    public let links: Links?
    /// The zone of the times.
    public let timeZone: String?
    enum CodingKeys: String, CodingKey {
      case permalink
      case baseURI = "baseuri"
      case sectionAnchor = "sectionanchor"
      case indentLevel = "ilevel"
      case disabledNodes = "invalidnode"
      case links = "autolink_option"
      case timeZone = "timezone"
    }
  }
  /// The case's name.
  public let id: String
  /// The options it was run with.
  public let options: Settings
  /// The notation.
  public let input: String
  /// The reference's output.
  public let html: String

  /// All cases of the three files.
  public static func all() throws -> [NotationCase] {
    try ["cases", "documents", "links"].flatMap { try Corpus.jsonLines("notation/\($0).jsonl") }
  }
}

extension NotationCase: CustomTestStringConvertible {
  /// The case's name.
  public var testDescription: String { id }
}
