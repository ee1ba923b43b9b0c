#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the output goes: standard output, or a file that appears whole or not at all.
public struct OutputFile {
  private var descriptor = STDOUT_FILENO
  private var path: String?
  private var temporary: String?

  /// Whether standard output is a terminal.
  public static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Opens standard output for `nil`, otherwise a file beside the one named.
  ///
  /// What is no regular file, like `/dev/null`, is written in place; of a link, what it points to.
  public init(path: String?) throws(OutputError) {
    guard let path else { return }
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    self.path = path
    if exists, status.st_mode & S_IFMT != S_IFREG {
      descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    } else {
      if exists, let real = unsafe realpath(path, nil) {
        self.path = unsafe String(cString: real)
        unsafe free(real)
      }
      let name = "\(self.path ?? path).\(getpid()).tmp"
      temporary = name
      let mode = exists ? status.st_mode & 0o777 : 0o666
      descriptor = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    }
    if descriptor < 0 {
      throw OutputError(message: "cannot write \(path): \(System.reason(errno))", status: 73)
    }
  }

  /// Writes all bytes.
  public mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe System.write(
          descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw fail()
      }
      offset += count
    }
  }

  /// Closes the file and puts it in its place.
  public mutating func close() throws(OutputError) {
    guard let path else { return }
    guard System.close(descriptor) == 0 else { throw fail() }
    if let temporary, unsafe rename(temporary, path) != 0 { throw fail() }
    temporary = nil
  }

  private mutating func fail() -> OutputError {
    let code = errno
    if let temporary { unsafe unlink(temporary) }
    if code == EPIPE {
      // Where SIGPIPE is ignored: end as if it were not.
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    return OutputError(
      message: "cannot write \(path ?? "standard output"): \(System.reason(code))", status: 74)
  }
}
