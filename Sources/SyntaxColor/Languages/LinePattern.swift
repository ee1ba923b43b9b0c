import Bytes

/// The beginning of a line of code, with a few wildcards.
///
/// | sign | stands for |
/// | --- | --- |
/// | `*` | any text, also none |
/// | `@` | a name: letters, digits, `_` and `$`, no digit first |
/// | `~` | a path: a name that may hold `.`, `/`, `\\`, `-`, `+` and `*` and begin with any of them |
/// | blank | one or more blanks |
/// | `?` | blanks, or none |
/// | `^` at the beginning | the line is not indented; otherwise its indent is skipped |
/// | `$` at the end | the line ends here |
/// | `\\` | the next character itself |
struct LinePattern {
  /// One step of a pattern.
  private enum Sign: Equatable {
    case literal(UInt8), anything, name, path, blanks, optionalBlanks
  }

  private var signs: [Sign] = []
  private var atMargin = false
  private var toEnd = false
  private let ignoringCase: Bool

  init(_ text: String, ignoringCase: Bool = false) {
    self.ignoringCase = ignoringCase
    var rest = Array(text.utf8)[...]
    if rest.first == Byte.caret {
      atMargin = true
      rest.removeFirst()
    }
    if rest.last == Byte.dollar {
      toEnd = true
      rest.removeLast()
    }
    while let byte = rest.popFirst() {
      switch byte {
      case Byte.asterisk: signs.append(.anything)
      case Byte.at: signs.append(.name)
      case Byte.tilde: signs.append(.path)
      case Byte.space: signs.append(.blanks)
      case Byte.question: signs.append(.optionalBlanks)
      case Byte.backslash: signs.append(.literal(rest.popFirst() ?? byte))
      default: signs.append(.literal(ignoringCase ? Byte.lowercased(byte) : byte))
      }
    }
  }

  /// Returns whether a line begins as the pattern says.
  ///
  /// Only `*` has a choice. The last one is the only one that need be tried again, because what
  /// stands before it matched as early as it could.
  ///
  /// - Complexity: O(*signs* · *line*)
  func matches(_ line: [UInt8]) -> Bool {
    var end = line.count
    while end > 0, Byte.isBlank(line[end - 1]) { end -= 1 }
    var index = atMargin ? 0 : line.firstIndex { !Byte.isBlank($0) } ?? end
    var sign = 0
    var retry: (sign: Int, index: Int)?
    while true {
      if sign == signs.count {
        if !toEnd || index >= end { return true }
      } else if signs[sign] == .anything {
        sign += 1
        retry = (sign, index)
        continue
      } else if let next = step(signs[sign], line[index..<max(index, end)]) {
        index = next
        sign += 1
        continue
      }
      guard let again = retry, again.index < end else { return false }
      retry = (again.sign, again.index + 1)
      (sign, index) = (again.sign, again.index + 1)
    }
  }

  /// Returns where a sign's text ends, or `nil` where it does not match.
  private func step(_ sign: Sign, _ text: ArraySlice<UInt8>) -> Int? {
    func end(of isMember: (UInt8) -> Bool) -> Int {
      text.firstIndex { !isMember($0) } ?? text.endIndex
    }
    switch sign {
    case .anything: return text.startIndex
    case .optionalBlanks: return end(of: Byte.isBlank)
    case .blanks: return text.first.map(Byte.isBlank) == true ? end(of: Byte.isBlank) : nil
    case .path: return text.first.map(Self.isPath) == true ? end(of: Self.isPath) : nil
    case .name:
      guard let first = text.first, Self.isName(first), !Byte.isDigit(first) else { return nil }
      return end(of: Self.isName)
    case .literal(let byte):
      guard let first = text.first else { return nil }
      return (ignoringCase ? Byte.lowercased(first) : first) == byte ? text.startIndex + 1 : nil
    }
  }

  private static func isName(_ byte: UInt8) -> Bool { Byte.isWord(byte) || byte == Byte.dollar }

  private static func isPath(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.asterisk, Byte.plus, Byte.hyphen, Byte.dot, Byte.slash, Byte.backslash: true
    default: isName(byte)
    }
  }
}
