import CLibrary

/// Waits for files to change.
///
/// It asks for their status ten times a second: that works on every file system, and for editors
/// that write a file anew and put it in the old one's place.
public struct FileWatch: Sendable {
  private let paths: [String]
  private var seen: [FileStatus?]

  /// Starts to watch files, which need not be there.
  public init(_ paths: [String]) {
    self.paths = paths
    seen = paths.map(FileStatus.init)
  }

  /// Returns whether a file has changed, come or gone since it was last asked for.
  public mutating func hasChanged() -> Bool {
    let now = paths.map(FileStatus.init)
    defer { seen = now }
    return now != seen
  }

  /// Returns when a file has changed.
  public mutating func wait() {
    while !hasChanged() { usleep(100_000) }
  }
}
