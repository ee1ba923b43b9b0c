import CLibrary

/// A directory of the file system, which is never left.
///
/// A path with `..` in it, an absolute one, and one that leads out over a symbolic link is refused:
/// what a link leads to must lie below the directory. Only regular files up to
/// ``sizeLimit`` bytes are read.
struct DirectoryFiles: RuntimeFiles {
  let root: String
  /// Whether the directory exists.
  let exists: Bool

  /// The largest file that is read, in bytes.
  static let sizeLimit = 8 << 20

  /// Names the directory at `root`; if there is none, it has no files.
  init(root: String) {
    let resolved = Self.resolved("\(root)/.")
    self.root = resolved ?? root
    exists = resolved != nil
  }

  func contents(of path: String) -> [UInt8]? {
    guard let resolved = resolved(path) else { return nil }
    let descriptor = unsafe open(resolved, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= Self.sizeLimit
    else { return nil }
    return Self.bytes(of: descriptor, count: Int(status.st_size))
  }

  func paths(matching pattern: String) -> [String] {
    let glob = PathPattern(pattern)
    if glob.isLiteral { return isRegularFile(pattern) ? [pattern] : [] }
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false)
    guard let fixed = parts.firstIndex(where: { !PathPattern(String($0)).isLiteral }),
      parts.count - fixed <= 8
    else { return [] }
    var folders = [parts[..<fixed].joined(separator: "/")]
    for (index, part) in parts.enumerated().dropFirst(fixed) {
      let name = PathPattern(String(part))
      var next: [String] = []
      for folder in folders {
        for entry in entries(of: folder) where name.matches(entry) {
          next.append(folder.isEmpty ? entry : "\(folder)/\(entry)")
        }
      }
      folders = index == parts.count - 1 ? next.filter(isRegularFile) : next
    }
    return folders.sorted()
  }

  func holds(folder: String) -> Bool {
    guard let resolved = resolved(folder) else { return false }
    var status = stat()
    return unsafe stat(resolved, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func isRegularFile(_ path: String) -> Bool {
    guard let resolved = resolved(path) else { return false }
    var status = stat()
    return unsafe stat(resolved, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Returns the names in a folder, hidden ones left out.
  private func entries(of folder: String) -> [String] {
    guard let path = resolved(folder.isEmpty ? "." : folder), let stream = unsafe opendir(path)
    else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// Returns the real path of a file below the root.
  private func resolved(_ path: String) -> String? {
    guard !path.hasPrefix("/"), !path.utf8.contains(0),
      !path.split(separator: "/").contains("..")
    else { return nil }
    guard let real = Self.resolved("\(root)/\(path)") else { return nil }
    return real == root || real.hasPrefix(root == "/" ? "/" : "\(root)/") ? real : nil
  }

  /// Returns the path without links, `.` and `..`; `nil` if there is no such file.
  private static func resolved(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func bytes(of descriptor: Int32, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + filled }, count - filled)
      }
      guard got > 0 else { break }
      filled += got
    }
    bytes.removeLast(count - filled)
    return bytes
  }
}
