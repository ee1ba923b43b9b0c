/// Why code has no colors.
@nonexhaustive
public enum HighlightError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The library has no definition for the language of that name.
  case unknownLanguage(String)
  /// The content does not tell which language it is in.
  case undetectedLanguage
  /// The definition of that language exists but can't be read.
  case unreadableDefinition(String)

  /// The reason in one sentence without a full stop.
  public var description: String {
    switch self {
    case .unknownLanguage(let name): "there is no definition for the language \(name)"
    case .undetectedLanguage: "the content does not tell its language"
    case .unreadableDefinition(let name): "the definition of \(name) can't be read"
    }
  }
}
