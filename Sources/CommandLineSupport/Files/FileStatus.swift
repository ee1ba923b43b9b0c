import CLibrary

/// The state of a file, to see whether it has changed.
package struct FileStatus: Sendable, Hashable {
  /// Its size in bytes.
  package let size: Int
  /// When it was last changed, in nanoseconds since 1970.
  package let modified: Int
  /// Its inode; a file that replaces another has another.
  package let number: UInt64
  /// Whether it is a directory.
  package let isDirectory: Bool

  /// Reads the state of a file, or of a link's target; `nil` if there is none.
  package init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
    number = UInt64(status.st_ino)
    isDirectory = status.st_mode & S_IFMT == S_IFDIR
  }
}
