import Bytes
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
  /// How many bytes may be written; `nil` where a host sets no limits at all.
  private var limit: Int?
  private var written = 0
  /// A line that has begun, where there are limits.
  private var pending: [UInt8] = []

  /// Whether standard output is a terminal.
  package static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Opens standard output for `nil`, otherwise a file beside the one named.
  ///
  /// A special file such as `/dev/null` is written in place, and a link's target instead of the link.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - limits: What a host allows.
  /// - Throws: Where the file cannot be made.
  package init(
    path: String?, limits: LimitSettings = LimitSettings()
  ) throws(ProgramError) {
    if limits.isSet { limit = limits.maxOutput ?? .max }
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
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
      descriptor = unsafe open(unfinished, flags, mode)
      if descriptor < 0, errno == EEXIST, unsafe unlink(unfinished) == 0 {
        // It is of a process of the same number that was killed: in a container it is often 1.
        descriptor = unsafe open(unfinished, flags, mode)
      }
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

  /// Writes all bytes, or where there are limits, whole lines of them up to the limit.
  package mutating func write(_ bytes: [UInt8]) throws(ProgramError) {
    guard let limit else { return try Self.write(bytes, to: descriptor, named: name) }
    let isTooLong = bytes.count > limit - written - pending.count
    pending += bytes.prefix(limit - written - pending.count)
    let end = pending.lastIndex(of: Byte.lineFeed).map { $0 + 1 } ?? 0
    try writeUnderWatch(Array(pending[..<end]))
    pending.removeFirst(end)
    if isTooLong {
      throw ProgramError(
        message: "the output is longer than \(limit) bytes", status: ProgramError.outputLimit)
    }
  }

  private mutating func writeUnderWatch(_ bytes: [UInt8]) throws(ProgramError) {
    written += bytes.count
    let (descriptor, name) = (descriptor, name)
    let error = Watchdog.writing.withLock { _ -> ProgramError? in
      do throws(ProgramError) { try Self.write(bytes, to: descriptor, named: name) } catch {
        return error
      }
      return nil
    }
    if let error { throw error }
  }

  /// Writes all bytes to a file that is open.
  static func write(
    _ bytes: [UInt8], to descriptor: Int32, named name: String?
  ) throws(ProgramError) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe System.write(
          descriptor, $0.baseAddress?.advanced(by: offset), $0.count - offset)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw fail(name)
      }
      offset += count
    }
  }

  /// Closes the file and puts it in its place.
  package mutating func close() throws(ProgramError) {
    if !pending.isEmpty {
      try writeUnderWatch(pending)
      pending = []
    }
    guard let path else { return }
    let result = System.close(descriptor)
    descriptor = -1
    guard result == 0 else { throw Self.fail(name) }
    if let temporary, unsafe rename(temporary, path) != 0 { throw Self.fail(name) }
    temporary = nil
  }

  /// Leaves the file that was there before as it is; standard output gets what was written.
  package mutating func discard() {
    if path == nil { try? close() }
    if let temporary { unsafe unlink(temporary) }
    temporary = nil
  }

  private func forget() {
    if let slot { UnfinishedFiles.forget(slot) }
  }

  private static func fail(_ name: String?) -> ProgramError {
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
