/// What a host allows one run, or one request.
package struct LimitSettings: NamedSettings {
  /// The largest input in bytes, where that was given.
  package var maxInput: Int?
  /// The largest output in bytes.
  package var maxOutput: Int?
  /// How many seconds a run may take.
  package var maxSeconds: Double?
  /// How many bytes of memory a run may take.
  package var maxMemory: Int?

  /// Creates the defaults: nothing but the program's own limits.
  package init() {}

  /// Whether there are any that a run must watch.
  var isSet: Bool { maxOutput != nil || maxSeconds != nil || maxMemory != nil }

  /// Returns how a setting is made.
  package static func setting(_ name: String) -> Setting<LimitSettings>? {
    switch name {
    case "max-input": .optional(\.maxInput, byteCount)
    case "max-output": .optional(\.maxOutput, byteCount)
    case "max-seconds": .optional(\.maxSeconds, seconds)
    case "max-memory": .optional(\.maxMemory, byteCount)
    default: nil
    }
  }

  /// Any values go together.
  package func validate() {}

  /// Reads a number of bytes, with `K`, `M` or `G` for powers of 1,024.
  package static func byteCount(_ text: String) -> Int? {
    var digits = text[...]
    var unit = 1
    if let letter = text.utf8.last, let power = Array("KMG".utf8).firstIndex(of: letter & 0xDF) {
      digits = digits.dropLast()
      unit = 1 << (10 * (power + 1))
    }
    return wholeNumber(digits, in: 0...(1 << 33)).map { $0 * unit }
  }

  /// Reads a number of seconds, `0.5`.
  static func seconds(_ text: String) -> Double? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ wholeNumber($0, in: 0...999_999_999) != nil }),
      let seconds = Double(text), seconds > 0
    else { return nil }
    return seconds
  }
}
