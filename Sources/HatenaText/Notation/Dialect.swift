/// A dialect of Hatena notation: the rules a text is read by, and the look of its HTML.
///
/// ```swift
/// var options = ParseOptions()
/// options.dialect = .textHatena
/// ```
///
/// A dialect is a value that lists rules. Parsers and renderers follow the list and never ask which
/// dialect it belongs to.
public struct Dialect: Sendable {
  /// The name that programs use: `text-hatena`, `hatena-blog`.
  public let name: String
  /// The rules.
  let grammar: Grammar

  /// What `Text::Hatena` 0.16 reads and writes.
  public static let textHatena = Dialect(name: "text-hatena", grammar: .textHatena)

  /// What Hatena Blog reads and writes today.
  public static let hatenaBlog = Dialect(name: "hatena-blog", grammar: .hatenaBlog)

  /// All dialects, the default first.
  public static let all: [Dialect] = [.textHatena, .hatenaBlog]

  private init(name: String, grammar: Grammar) {
    self.name = name
    self.grammar = grammar
  }

  /// Finds a dialect by its name; `nil` where there is none.
  public init?(named name: String) {
    guard let dialect = Self.all.first(where: { $0.name == name }) else { return nil }
    self = dialect
  }
}

extension Dialect: Hashable {
  /// Two dialects are the same where their names are.
  public static func == (left: Dialect, right: Dialect) -> Bool { left.name == right.name }
  /// Feeds the name to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
