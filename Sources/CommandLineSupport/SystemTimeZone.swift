import Bytes
import CLibrary
import Threading

/// The time zones that the C library knows.
///
/// It has one at a time for the whole process, so that it is asked by one thread at a time.
enum SystemTimeZone {
  /// The zone the C library has, and the value of `TZ` at the start.
  private struct Current {
    var name: String?
    let system = System.environment("TZ")

    /// Has the C library use another zone; `nil` is that of the start.
    mutating func use(_ name: String?) {
      self.name = name
      if let value = name.flatMap(SystemTimeZone.value) ?? system {
        unsafe setenv("TZ", value, 1)
      } else {
        unsafe unsetenv("TZ")
      }
      tzset()
    }
  }

  private static let current = Lock(Current())

  /// Returns a function that gives the seconds a zone's clock is ahead of UTC at a Unix time.
  ///
  /// - Parameter name: The zone; `nil` is the system's.
  /// - Returns: The function, which any thread can call.
  static func clock(of name: String?) -> @Sendable (Int) -> Int {
    { time in
      current.withLock { current in
        if current.name != name { current.use(name) }
        var seconds = time_t(time)
        var fields = unsafe tm()
        guard unsafe localtime_r(&seconds, &fields) != nil else { return 0 }
        return unsafe Int(fields.tm_gmtoff)
      }
    }
  }

  /// Returns the value of `TZ` for a zone's name (`Asia/Tokyo`) or its rule in POSIX notation
  /// (`JST-9`), or `nil` if the system has no such zone.
  static func value(named name: String) -> String? {
    if name == "UTC" || name == "GMT" { return "\(name)0" }
    let isName = name.utf8.allSatisfy {
      Byte.isWord($0) || $0 == Byte.slash || $0 == Byte.hyphen || $0 == Byte.plus
    }
    if isName, !name.hasPrefix("/") {
      for folder in ["/usr/share/zoneinfo/", "/usr/lib/zoneinfo/", "/etc/zoneinfo/"]
      where isZone(file: folder + name) {
        return ":\(folder)\(name)"
      }
    }
    return name.wholeMatch(of: rule) == nil ? nil : name
  }

  /// Whether a file begins like a zone file (RFC 9636).
  private static func isZone(file path: String) -> Bool {
    guard let file = unsafe fopen(path, "rb") else { return false }
    defer { unsafe fclose(file) }
    var start = [UInt8](repeating: 0, count: 4)
    return unsafe fread(&start, 1, 4, file) == 4 && start == Array("TZif".utf8)
  }

  /// `JST-9`, `<+0545>-5:45`, `EST5EDT,M3.2.0,M11.1.0`.
  private static var rule: Regex<Substring> {
    #/
    (?:[A-Za-z]{3,}|<[^>]+>) [+\-]?\d{1,3}(?::\d\d?){0,2}
    (?:
      (?:[A-Za-z]{3,}|<[^>]+>) (?:[+\-]?\d{1,3}(?::\d\d?){0,2})?
      (?:
        , (?:M(?:[1-9]|1[012])\.[1-5]\.[0-6]|J?\d{1,3})
        (?:/ [+\-]?\d{1,3}(?::\d\d?){0,2})?
      ){2}
    )?
    /#
  }
}
