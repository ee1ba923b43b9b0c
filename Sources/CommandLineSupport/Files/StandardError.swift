import CLibrary

/// Standard error, a line at a time.
package enum StandardError {
  /// Whether a person is looking at it.
  package static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes a line and its end.
  package static func write(_ line: String, terminator: String = "\n") {
    var line = line + terminator
    line.withUTF8 { bytes in
      _ = unsafe System.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}
