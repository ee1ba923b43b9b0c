/// A path pattern with `*` (anything but `/`), `**` (anything) and `?` (one byte but `/`).
struct PathPattern {
  private let pattern: [UInt8]

  /// Creates a pattern.
  init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
  }

  /// Whether it has no wild card, so that it can match only itself.
  var isLiteral: Bool { !pattern.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } }

  /// Whether it matches the whole of `path`.
  ///
  /// - Complexity: O(*n* · *m*): for each byte of the path, the places in the pattern that it can reach.
  func matches(_ path: String) -> Bool {
    let text = Array(path.utf8)
    // Most paths differ before the first wild card.
    let prefix = pattern.prefix { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "?") }
    guard text.starts(with: prefix) else { return false }
    var reachable = Set([prefix.count])
    for byte in text[prefix.count...] {
      reachable = step(closure(reachable), over: byte)
      if reachable.isEmpty { return false }
    }
    return closure(reachable).contains(pattern.count)
  }

  /// Returns the places in the pattern that can be reached without consuming a byte.
  private func closure(_ places: Set<Int>) -> Set<Int> {
    var result = places
    for place in places {
      var next = place
      while next < pattern.count, pattern[next] == UInt8(ascii: "*") {
        next += 1
        result.insert(next)
      }
    }
    return result
  }

  /// Returns the places that are reached from `places` by consuming `byte`.
  private func step(_ places: Set<Int>, over byte: UInt8) -> Set<Int> {
    var result: Set<Int> = []
    for place in places where place < pattern.count {
      switch pattern[place] {
      case UInt8(ascii: "*"):
        let isDeep = place + 1 < pattern.count && pattern[place + 1] == UInt8(ascii: "*")
        if isDeep || byte != UInt8(ascii: "/") { result.insert(place) }
      case UInt8(ascii: "?"):
        if byte != UInt8(ascii: "/") { result.insert(place + 1) }
      case byte: result.insert(place + 1)
      default: break
      }
    }
    return result
  }
}
