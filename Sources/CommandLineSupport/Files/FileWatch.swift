import CLibrary

/// Waits for files to change.
///
/// It asks for their status ten times a second: that works on every file system, and for editors
/// that write a file anew and put it in the old one's place.
package struct FileWatch: Sendable {
  private let paths: [String]
  private var seen: [FileStatus?]

  /// Starts to watch files, which need not be there.
  package init(_ paths: [String]) {
    self.paths = paths
    seen = paths.map(FileStatus.init)
  }

  /// Returns whether a file has changed, come or gone since it was last asked for.
  package mutating func hasChanged() -> Bool {
    let now = paths.map(FileStatus.init)
    defer { seen = now }
    return now != seen
  }

  /// Returns when a file has changed.
  package mutating func wait() {
    while !hasChanged() { usleep(100_000) }
  }
}
