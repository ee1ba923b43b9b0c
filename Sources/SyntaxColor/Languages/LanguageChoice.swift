/// The language to read code as: one with a name, or the one that the code looks like.
///
/// A string literal is a name: `highlighter.highlight(code, as: "perl")`.
public struct LanguageChoice: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name; `nil` has the code looked at.
  let name: String?

  /// The language the code looks like (<doc:GuessingAFiletype>).
  public static let detected = LanguageChoice(name: nil)

  /// Returns the language of a name as people write it: `perl`, `JS`, `c++`.
  public static func named(_ name: String) -> LanguageChoice { LanguageChoice(name: name) }

  private init(name: String?) { self.name = name }

  /// Creates the choice of a language by its name.
  public init(stringLiteral name: String) { self.init(name: name) }
}
