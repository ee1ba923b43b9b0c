/// What the name of a file says of its filetype, as Vim has it (`:help new-filetype`).
///
/// The facts are in `Tables/fileNames.txt`. Where Vim looks at the content to choose between
/// filetypes, it has the one that Vim takes for an empty file.
struct FileNameRules: Sendable {
  /// The filetypes by name and by extension.
  private var names: [Substring: String] = [:]
  private var extensions: [Substring: String] = [:]
  /// The patterns that count before those, and those that count behind them.
  private var first: [(pattern: FileNamePattern, filetype: String)] = []
  private var patterns: [(pattern: FileNamePattern, filetype: String)] = []

  private static let shared = FileNameRules(EmbeddedTables.fileNames.description)

  /// What programs put behind the names of files that they keep.
  private static let copySuffixes = [
    "~", ".orig", ".bak", ".old", ".new", ".dpkg-dist", ".dpkg-old", ".dpkg-new", ".dpkg-bak",
    ".rpmsave", ".rpmnew", ".pacsave", ".pacnew", ".in",
  ]

  /// Returns the filetype that a path tells; `nil` where it tells nothing.
  static func filetype(ofPath path: String) -> String? { shared.filetype(ofPath: path[...]) }

  private init(_ table: String) {
    var part = ""
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ")
      let filetype = String(words[0])
      if filetype == "=" { part = String(words[1]) }
      for word in words.dropFirst() where filetype != "=" {
        switch part {
        case "names": names[word] = filetype
        case "extensions": extensions[word] = filetype
        case "first": first.append((FileNamePattern(word), filetype))
        default: patterns.append((FileNamePattern(word), filetype))
        }
      }
    }
  }

  private func filetype(ofPath path: Substring, depth: Int = 0) -> String? {
    guard let name = path.split(separator: "/").last, depth < 4 else { return nil }
    if let found = first.first(where: { $0.pattern.matches(path, name) }) { return found.filetype }
    if let found = names[name] { return found }
    if let dot = name.lastIndex(of: "."), let found = extensions[name[dot...].dropFirst()] {
      return found
    }
    for suffix in Self.copySuffixes
    where name.hasSuffix(suffix) && name.count > suffix.count && name != "configure.in" {
      let original = path.dropLast(suffix.count)
      if let found = filetype(ofPath: original, depth: depth + 1) { return found }
    }
    return patterns.first { $0.pattern.matches(path, name) }?.filetype
  }
}
