/// The syntax files that are part of the library, as a runtime directory would hold them.
///
/// They lie in the program's read-only data: nothing is read before it is asked for, which a
/// program that colors nothing never does.
struct BuiltinDefinitions: RuntimeFiles {
  let root = "builtin"

  /// The numbers of the files by their paths.
  private static let files = Dictionary(
    uniqueKeysWithValues: embeddedDefinitions.enumerated().map {
      ("syntax/\($1.filetype).vim", $0)
    })

  func contents(of path: String) -> [UInt8]? {
    guard let index = Self.files[path] else { return nil }
    let text = embeddedDefinitions[index].text
    return unsafe Array(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  func holds(folder: String) -> Bool { folder == "syntax" }

  func paths(matching pattern: String) -> [String] {
    let glob = PathPattern(pattern)
    if glob.isLiteral { return Self.files[pattern] == nil ? [] : [pattern] }
    return Self.files.keys.filter { glob.matches($0) }.sorted()
  }
}
