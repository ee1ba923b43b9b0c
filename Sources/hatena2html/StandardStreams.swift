#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file could not be read.
struct InputError: Error {
  let message: String
}

/// Why the output could not be written, and the exit status that says so.
struct OutputError: Error {
  let message: String
  let status: Int32

  /// Ends the program: quietly where nobody reads any more.
  func exit() -> Never {
    StandardError.write("hatena2html: \(message)")
    Glibc.exit(status)
  }
}

/// The message of an `errno`.
func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }

/// Standard error, a line at a time.
enum StandardError {
  static func write(_ line: String) {
    var line = line + "\n"
    line.withUTF8 { bytes in
      _ = unsafe Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}

/// Reads whole files.
enum InputFile {
  /// Reads a file, or standard input for `-`.
  static func read(_ path: String) -> Result<[UInt8], InputError> {
    let name = path == "-" ? "standard input" : path
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      return .failure(InputError(message: "cannot read \(name): \(reason(errno))"))
    }
    defer { if path != "-" { close(descriptor) } }
    var status = stat()
    let size = unsafe fstat(descriptor, &status) == 0 ? max(Int(status.st_size), 0) : 0
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
          count = unsafe Glibc.read(
            descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
          if count > 0 { filled += count }
        } while (count > 0 && filled < buffer.count) || (count < 0 && errno == EINTR)
      }
      if count < 0 {
        return .failure(InputError(message: "cannot read \(name): \(reason(errno))"))
      }
      if count == 0 { return .success(bytes) }
      capacity = max(capacity * 2, 1 << 16)
    }
  }
}

/// Where the output goes: standard output, or a file that appears whole or not at all.
struct OutputFile {
  private var descriptor = STDOUT_FILENO
  private var path: String?
  private var temporary: String?

  /// Opens standard output for `nil`, otherwise a file beside the one named.
  ///
  /// What is no regular file, like `/dev/null`, is written in place; of a link, what it points to.
  init(path: String?) throws(OutputError) {
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
      throw OutputError(message: "cannot write \(path): \(reason(errno))", status: 73)
    }
  }

  /// Writes all bytes.
  mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(
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
  mutating func close() throws(OutputError) {
    guard let path else { return }
    guard Glibc.close(descriptor) == 0 else { throw fail() }
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
      message: "cannot write \(path ?? "standard output"): \(reason(code))", status: 74)
  }
}
