/// Definitions for the filetypes that other directories have none for.
///
/// A user's `syntax/NAME.vim` is the definition of NAME, whether or not it sets
/// `b:current_syntax`.
struct FallbackFiles: RuntimeFiles {
  private let base: any RuntimeFiles
  private let preferred: [any RuntimeFiles]

  init(_ base: any RuntimeFiles, behind preferred: [any RuntimeFiles]) {
    self.base = base
    self.preferred = preferred
  }

  var root: String { base.root }

  func contents(of path: String) -> [UInt8]? { base.contents(of: path) }

  func paths(matching pattern: String) -> [String] {
    base.paths(matching: pattern).filter { path in
      let folder = path.hasSuffix(".vim") ? path.dropLast(4) : path[...]
      return !preferred.contains { directory in
        !directory.paths(matching: path).isEmpty
          || !directory.paths(matching: "\(folder)/*.vim").isEmpty
      }
    }
  }

  func holds(folder: String) -> Bool { base.holds(folder: folder) }
}
