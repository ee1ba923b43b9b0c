/// One directory of syntax files, of whatever kind: an entry of 'runtimepath'.
///
/// Paths are relative to the directory, with `/`: `syntax/sh.vim`.
protocol RuntimeFiles: Sendable {
  /// How the directory is called in messages and in `<sfile>`: an absolute path without a last `/`.
  var root: String { get }
  /// Returns the contents of a file, or `nil` if there is none or it may not be read.
  func contents(of path: String) -> [UInt8]?
  /// Returns the files that a pattern with `*` and `?` matches, sorted.
  func paths(matching pattern: String) -> [String]
  /// Whether there is a folder of that path with files in it.
  func holds(folder: String) -> Bool
}
