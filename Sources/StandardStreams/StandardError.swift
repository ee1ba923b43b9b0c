#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard error, a line at a time.
public enum StandardError {
  /// Writes a line and its end.
  public static func write(_ line: String) {
    var line = line + "\n"
    line.withUTF8 { bytes in
      _ = unsafe System.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}
