import Bytes

/// A pattern for names of files: `*` is any text, `/` included, `?` a character, `[a-c]` one of a set.
struct FileNamePattern: Sendable {
  private let bytes: [UInt8]
  private let ignoresCase: Bool
  /// Whether it is for the whole path.
  private let holdsFolders: Bool

  /// Reads a pattern; `~` before it says that case does not count.
  init(_ text: Substring) {
    ignoresCase = text.hasPrefix("~")
    let pattern = Array((ignoresCase ? text.dropFirst() : text).utf8)
    bytes = ignoresCase ? pattern.map(Byte.lowercased) : pattern
    holdsFolders = bytes.contains(Byte.slash)
  }

  /// Whether a file fits, given by its path and the name at the end of that.
  ///
  /// - Complexity: O(*n* · *m*), bytes of the path and of the pattern.
  func matches(_ path: Substring, _ name: Substring) -> Bool {
    var text = Array((holdsFolders ? path : name).utf8)
    if ignoresCase { text = text.map(Byte.lowercased) }
    var (place, offset) = (0, 0)
    // Where to go on when what follows the last `*` does not fit.
    var (star, taken): (Int?, Int) = (nil, 0)
    while offset < text.count {
      if place < bytes.count, bytes[place] == Byte.asterisk {
        (star, taken) = (place, offset)
        place += 1
      } else if let length = length(at: place, for: text[offset]) {
        place += length
        offset += 1
      } else if let star {
        taken += 1
        (place, offset) = (star + 1, taken)
      } else {
        return false
      }
    }
    return bytes[place...].allSatisfy { $0 == Byte.asterisk }
  }

  /// Returns the length of the part at `place` if it takes the byte.
  private func length(at place: Int, for byte: UInt8) -> Int? {
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case Byte.question: return 1
    case Byte.leftBracket:
      guard let close = bytes[(place + 1)...].firstIndex(of: Byte.rightBracket) else {
        return bytes[place] == byte ? 1 : nil
      }
      var members = bytes[(place + 1)..<close]
      let isNegated = members.first == Byte.caret
      if isNegated { members.removeFirst() }
      return Self.contains(members, byte) == isNegated ? nil : close + 1 - place
    default: return bytes[place] == byte ? 1 : nil
    }
  }

  private static func contains(_ members: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
    var rest = members
    while let first = rest.popFirst() {
      if rest.first == Byte.hyphen, rest.count > 1 {
        rest.removeFirst()
        if let last = rest.popFirst(), first <= byte, byte <= last { return true }
      } else if first == byte {
        return true
      }
    }
    return false
  }
}
