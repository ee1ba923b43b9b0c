/// Looks up named characters: `&amp;`, `&copy`.
struct NamedCharacters: Sendable {
  /// All names.
  static let all = NamedCharacters()

  private let characters: [String: String]
  private let withoutSemicolon: Set<String>
  private let longestWithoutSemicolon: Int

  private init() {
    var characters: [String: String] = [:]
    for entry in Self.words(EmbeddedTables.namedCharacters) {
      let parts = entry.split(separator: "=")
      guard parts.count == 2 else { continue }
      characters[String(parts[0])] = parts[1].split(separator: ",").reduce(into: "") {
        if let scalar = UInt32($1, radix: 16).flatMap(Unicode.Scalar.init) {
          $0.unicodeScalars.append(scalar)
        }
      }
    }
    self.characters = characters
    withoutSemicolon = Set(Self.words(EmbeddedTables.namesWithoutSemicolon).map(String.init))
    longestWithoutSemicolon = withoutSemicolon.reduce(0) { max($0, $1.utf8.count) }
  }

  private static func words(_ text: StaticString) -> [Substring] {
    text.description.split { $0 == " " || $0 == "\n" }
  }

  /// The length of the longest name with its semicolon.
  static let longest = 31

  /// Returns what a name with a semicolon behind it stands for.
  func character(_ name: String) -> String? { characters[name] }

  /// Returns the longest beginning of some letters that is read without a semicolon.
  func prefix(of name: String) -> (length: Int, character: String)? {
    var prefix = name.utf8.prefix(longestWithoutSemicolon)
    while !prefix.isEmpty {
      let word = String(Substring(prefix))
      if withoutSemicolon.contains(word), let character = characters[word] {
        return (prefix.count, character)
      }
      prefix = prefix.dropLast()
    }
    return nil
  }
}
