import CLibrary

/// Reads whole files.
package enum InputFile {
  /// The largest input in bytes; a larger one is refused.
  ///
  /// A document takes about twice its size in memory. Without the limit the system might kill the
  /// program in the middle of its output.
  package static let sizeLimit = 512 << 20

  /// Reads a file, or standard input for `-`.
  ///
  /// An input of more than ``sizeLimit`` bytes is refused, a file before it is read.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - limit: How many bytes a host allows, where it says so.
  /// - Returns: The bytes, or why there are none.
  package static func read(_ path: String, limit: Int? = nil) -> Result<[UInt8], ProgramError> {
    let sizeLimit = min(limit ?? sizeLimit, sizeLimit)
    let name = path == "-" ? "standard input" : path
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      return .failure(unreadable(name, System.reason(errno)))
    }
    defer { if path != "-" { _ = System.close(descriptor) } }
    var status = stat()
    let size = unsafe fstat(descriptor, &status) == 0 ? max(Int(status.st_size), 0) : 0
    let isTooLarge =
      limit == sizeLimit
      ? ProgramError(
        message: "cannot read \(name): it is larger than \(sizeLimit) bytes",
        status: ProgramError.inputLimit)
      : unreadable(name, "it is larger than \(sizeLimit >> 20) MiB")
    guard size <= sizeLimit else { return .failure(isTooLarge) }
    // One byte more, so that the end of a file of known size is seen without growing.
    var bytes: [UInt8] = []
    var capacity = size + 1
    while true {
      var count = 0
      let old = bytes
      bytes = []
      bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
        filled = unsafe buffer[..<old.count].initialize(fromContentsOf: old)
        repeat {
          count = unsafe System.read(
            descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
          if count > 0 { filled += count }
        } while (count > 0 && filled < buffer.count) || (count < 0 && errno == EINTR)
      }
      if count < 0 {
        return .failure(unreadable(name, System.reason(errno)))
      }
      if count == 0 { return .success(bytes) }
      guard bytes.count <= sizeLimit else { return .failure(isTooLarge) }
      capacity = min(max(capacity * 2, 1 << 16), sizeLimit + 1)
    }
  }

  private static func unreadable(_ name: String, _ reason: String) -> ProgramError {
    ProgramError(message: "cannot read \(name): \(reason)", status: ProgramError.unreadable)
  }

  /// Returns a file's name without its folder and its ending: `a` for `b/a.txt`.
  package static func stem(_ path: String) -> String? {
    guard let name = path.split(separator: "/").last else { return nil }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  /// Whether there is a directory at the path.
  package static func isDirectory(_ path: String) -> Bool {
    FileStatus(path)?.isDirectory == true
  }

  /// Returns the names in a directory, without order; none where it can't be read.
  package static func names(inDirectory path: String) -> [String] {
    guard let directory = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }
}
