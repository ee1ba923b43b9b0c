import CLibrary

/// Where the output goes: standard output, or a file that appears whole or not at all.
///
/// If it is dropped before ``close()``, or a signal ends the program, no file is left behind.
package struct OutputFile: ~Copyable {
  private var descriptor = STDOUT_FILENO
  /// The path as the caller gave it.
  private var name: String?
  /// The final path, links resolved.
  private var path: String?
  private var temporary: String?
  /// Where ``UnfinishedFiles`` keeps the temporary file.
  private var slot: Int?

  /// Whether standard output is a terminal.
  package static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Opens standard output for `nil`, otherwise a file beside the one named.
  ///
  /// A special file such as `/dev/null` is written in place, and a link's target instead of the link.
  package init(path: String?) throws(ProgramError) {
    guard let path else { return }
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    name = path
    self.path = path
    if exists, status.st_mode & S_IFMT != S_IFREG {
      descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    } else {
      if exists, let real = unsafe realpath(path, nil) {
        self.path = unsafe String(cString: real)
        unsafe free(real)
      }
      let unfinished = "\(self.path ?? path).\(getpid()).tmp"
      slot = UnfinishedFiles.add(unfinished)
      let mode = exists ? status.st_mode & 0o777 : 0o666
      descriptor = unsafe open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if descriptor >= 0 { temporary = unfinished }
    }
    if descriptor < 0 {
      let reason = System.reason(errno)
      forget()
      slot = nil
      throw ProgramError(message: "cannot write \(path): \(reason)", status: 73)
    }
  }

  deinit {
    if path != nil, descriptor >= 0 { _ = System.close(descriptor) }
    if let temporary { unsafe unlink(temporary) }
    forget()
  }

  /// Writes one text to standard output for `nil`, otherwise to a file.
  package static func write(_ text: String, to path: String?) throws(ProgramError) {
    var file = try OutputFile(path: path)
    try file.write(Array(text.utf8))
    try file.close()
  }

  /// Writes all bytes.
  package mutating func write(_ bytes: [UInt8]) throws(ProgramError) {
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
  package mutating func close() throws(ProgramError) {
    guard let path else { return }
    let result = System.close(descriptor)
    descriptor = -1
    guard result == 0 else { throw fail() }
    if let temporary, unsafe rename(temporary, path) != 0 { throw fail() }
    temporary = nil
  }

  private func forget() {
    if let slot { UnfinishedFiles.forget(slot) }
  }

  private func fail() -> ProgramError {
    let code = errno
    if code == EPIPE {
      // Where SIGPIPE is ignored: end as if it were not.
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    return ProgramError(
      message: "cannot write \(name ?? "standard output"): \(System.reason(code))", status: 74)
  }
}
