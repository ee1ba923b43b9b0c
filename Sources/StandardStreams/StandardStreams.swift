#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard input, standard output and files as bytes, without Foundation.
public enum StandardStreams {
  /// Why bytes could not be written.
  public struct WriteError: Error, CustomStringConvertible {
    /// The system's words for it.
    public var description: String
    /// Whether the reader went away, which is no error for a filter.
    public var isBrokenPipe: Bool
  }

  /// Lets a write to a closed pipe fail instead of ending the process.
  public static func ignoreBrokenPipe() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// The system's words for what went wrong last.
  public static var lastError: String { unsafe String(cString: strerror(errno)) }

  /// Writes a line to standard error.
  public static func complain(_ message: String) {
    try? write(Array((message + "\n").utf8), to: 2)
  }

  /// Writes bytes to standard output, or to another descriptor.
  public static func write(_ bytes: [UInt8], to descriptor: Int32 = 1) throws(WriteError) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe systemWrite(descriptor, base + offset, bytes.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw WriteError(description: lastError, isBrokenPipe: errno == EPIPE)
      }
      offset += count
    }
  }

  private static func systemWrite(
    _ descriptor: Int32, _ base: UnsafeRawPointer, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, base, count)
    #elseif canImport(Musl)
      unsafe Musl.write(descriptor, base, count)
    #else
      unsafe Darwin.write(descriptor, base, count)
    #endif
  }

  /// Returns all bytes of standard input.
  public static func standardInput() -> [UInt8]? { contents(ofDescriptor: 0) }

  /// Returns all bytes of a file, or `nil` with ``lastError`` set.
  public static func contents(ofFile path: String) -> [UInt8]? {
    if isDirectory(path) {
      errno = EISDIR
      return nil
    }
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return contents(ofDescriptor: descriptor)
  }

  private static func contents(ofDescriptor descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var status = stat()
    if unsafe fstat(descriptor, &status) == 0, status.st_size > 0 {
      bytes.reserveCapacity(Int(status.st_size) + 1)
    }
    let chunk = 1 << 16
    var failed = false
    while true {
      let before = bytes.count
      var count = 0
      let room = max(chunk, bytes.capacity - before)
      bytes.append(contentsOf: repeatElement(0, count: room))
      unsafe bytes.withUnsafeMutableBytes { buffer in
        guard let base = buffer.baseAddress else { return }
        unsafe count = read(descriptor, base + before, room)
      }
      bytes.removeLast(room - max(count, 0))
      if count < 0, errno == EINTR { continue }
      failed = count < 0
      if count <= 0 { break }
    }
    return failed ? nil : bytes
  }

  /// Whether there is a directory at the path.
  public static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Returns the names in a directory, without order; none where it can't be read.
  public static func names(inDirectory path: String) -> [String] {
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
