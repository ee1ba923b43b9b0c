/// A directory of files held in memory.
struct DictionaryFiles: RuntimeFiles {
  let root: String
  /// The files by relative path.
  private let files: [String: [UInt8]]

  /// Creates a directory called `root` of `files`, by relative path.
  init(root: String, files: [String: [UInt8]]) {
    self.root = root
    self.files = files
  }

  func contents(of path: String) -> [UInt8]? { files[path] }

  func holds(folder: String) -> Bool { files.keys.contains { $0.hasPrefix("\(folder)/") } }

  func paths(matching pattern: String) -> [String] {
    let glob = PathPattern(pattern)
    if glob.isLiteral { return files[pattern] == nil ? [] : [pattern] }
    return files.keys.filter { glob.matches($0) }.sorted()
  }
}
