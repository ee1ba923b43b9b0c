import Bytes

/// Reads a command of Vim9 script only as far as it tells whether the command goes on in the next
/// line (`:help vim9-line-continuation`).
struct Vim9Line {
  /// How many brackets are open.
  private(set) var depth = 0
  /// Whether a `?` is open, so that a `:` belongs to it.
  private var hasQuestion = false

  /// Why a scan ends.
  enum Stop {
    /// The text ends.
    case end
    /// The body of a lambda begins behind it.
    case block
    /// A command follows that takes its text as it is.
    case raw
  }

  // MARK: Commands

  /// What a line has to do with a function.
  enum FunctionBound: Equatable {
    case begin(isVim9: Bool)
    case end
  }

  /// Tells whether a line begins or ends a function.
  static func functionBound(_ line: ArraySlice<UInt8>) -> FunctionBound? {
    var rest = line
    while true {
      let word = rest.prefix { Byte.isLetter($0) }
      switch word.count {
      case 6 where ["export", "static", "public"].contains { word.elementsEqual($0.utf8) },
        8 where word.elementsEqual("override".utf8):
        rest = rest.dropFirst(word.count).drop(while: Byte.isBlank)
        continue
      case 3 where word.elementsEqual("def".utf8):
        return rest.contains(Byte.leftParenthesis) ? .begin(isVim9: true) : nil
      case 6 where word.elementsEqual("enddef".utf8): return .end
      case 4... where "endfunction".utf8.starts(with: word): return .end
      case 2... where "function".utf8.starts(with: word):
        return rest.contains(Byte.leftParenthesis) ? .begin(isVim9: false) : nil
      default: return nil
      }
    }
  }

  /// Whether a command's arguments are expressions, which go on over lines: not where a pattern or
  /// another text of its own is read.
  static func holdsExpressions(_ command: ArraySlice<UInt8>) -> Bool {
    var rest = command
    while true {
      rest = rest.drop { Byte.isBlank($0) || $0 == Byte.colon }
      let word = rest.prefix { Byte.isWord($0) }
      guard let first = word.first else {
        let isBlock = rest.first == Byte.leftBrace && rest.dropFirst().allSatisfy(Byte.isBlank)
        return rest.first != Byte.hash && !isBlock
      }
      let behind = rest.dropFirst(word.count)
      let isAlone = behind.first.map { Byte.isBlank($0) || $0 == Byte.exclamation } ?? true
      guard isAlone else { return true }
      let isAssigned = Self.operators.contains {
        behind.drop(while: Byte.isBlank).starts(with: $0.utf8)
      }
      if isAssigned { return true }
      if Byte.isUppercase(first) { return false }
      guard let entry = ExCommand.named(word) else { return true }
      switch entry.command {
      case .silent, .modifier, .export, .vim9Command:
        rest = behind.drop { $0 == Byte.exclamation }
      default: return entry.command.takesExpressions
      }
    }
  }

  private static let operators = ["= ", "..= ", "+= ", "-= ", "*= ", "/= ", "%= ", "=<<"]

  // MARK: Lines

  /// Reads the text from an index on, takes a comment off its end, and says why it stopped.
  mutating func scan(_ bytes: inout [UInt8], from index: Int, start: Int) -> Stop {
    var index = index
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case Byte.apostrophe where index > start && Byte.isDigit(bytes[index - 1]): index += 1
      case Byte.quote, Byte.apostrophe:
        let isInterpolated = index > start && bytes[index - 1] == Byte.dollar
        index = Self.stringEnd(in: bytes[...], from: index, isInterpolated: isInterpolated)
      case Byte.hash where index == start || Byte.isBlank(bytes[index - 1]):
        bytes.removeSubrange(index...)
      case Byte.leftBrace where isBlockStart(bytes, index, start):
        depth += 1
        bytes.removeSubrange((index + 1)...)
        return .block
      case Byte.leftParenthesis, Byte.leftBracket, Byte.leftBrace:
        depth += 1
        index += 1
      case Byte.rightParenthesis, Byte.rightBracket, Byte.rightBrace:
        depth -= 1
        index += 1
      case Byte.bar where depth <= 0:
        let isOr = index + 1 < bytes.count && bytes[index + 1] == Byte.bar
        if !isOr, !Self.holdsExpressions(bytes[(index + 1)...]) { return .raw }
        index += isOr ? 2 : 1
      case Byte.question:
        hasQuestion = true
        index += 1
      default: index += 1
      }
    }
    while bytes.count > start, Byte.isBlank(bytes[bytes.count - 1]) { bytes.removeLast() }
    return .end
  }

  /// Whether a `{` begins the body of a lambda: `=>` stands before it, and nothing behind it.
  private func isBlockStart(_ bytes: [UInt8], _ index: Int, _ start: Int) -> Bool {
    var before = bytes[start..<index]
    while let last = before.last, Byte.isBlank(last) { before.removeLast() }
    guard before.suffix(2).elementsEqual("=>".utf8) else { return false }
    let rest = bytes[(index + 1)...].drop(while: Byte.isBlank)
    return rest.isEmpty || rest.first == Byte.hash
  }

  /// Returns the index behind a string that begins at `start`.
  static func stringEnd(
    in bytes: ArraySlice<UInt8>, from start: Int, isInterpolated: Bool
  ) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < bytes.endIndex, bytes[index] != quote {
      switch bytes[index] {
      case Byte.backslash where quote == Byte.quote: index += 2
      case Byte.leftBrace where isInterpolated:
        index += 1
        if index < bytes.endIndex, bytes[index] == Byte.leftBrace {
          index += 1
        } else {
          index = braceEnd(in: bytes, from: index)
        }
      default: index += 1
      }
    }
    return min(index + 1, bytes.endIndex)
  }

  /// Returns the index of the `}` of an expression in a string.
  private static func braceEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var (index, depth) = (start, 0)
    while index < bytes.endIndex {
      switch bytes[index] {
      case Byte.quote, Byte.apostrophe:
        index = stringEnd(in: bytes, from: index, isInterpolated: false)
        continue
      case Byte.leftBrace: depth += 1
      case Byte.rightBrace:
        if depth == 0 { return index }
        depth -= 1
      default: break
      }
      index += 1
    }
    return index
  }

  /// Whether a command that ends like this wants more.
  func isOpen(_ command: ArraySlice<UInt8>) -> Bool {
    guard let last = command.last, command.count > 1 else { return false }
    let previous = command[command.endIndex - 2]
    switch last {
    case Byte.comma, Byte.equals, Byte.ampersand, Byte.bar, Byte.question, Byte.tilde,
      Byte.asterisk, Byte.slash, Byte.percent:
      return last != Byte.bar || previous == Byte.bar
    case Byte.plus, Byte.hyphen: return previous != last
    case Byte.dot: return previous == Byte.dot
    case Byte.greaterThan:
      return previous == Byte.equals || previous == Byte.hyphen || Byte.isBlank(previous)
    case Byte.lessThan: return Byte.isBlank(previous)
    case Byte.colon: return hasQuestion && Byte.isBlank(previous)
    default:
      return [" is", " isnot", " in"].contains {
        command.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
    }
  }

  /// Whether the next line, without its indent, goes on with the expression.
  func continues(with line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    let second = line.dropFirst().first ?? 0
    switch first {
    case Byte.hyphen: return second == Byte.greaterThan || Byte.isBlank(second)
    case Byte.dot: return second == Byte.dot || Byte.isLetter(second)
    case Byte.plus, Byte.asterisk, Byte.slash, Byte.percent: return Byte.isBlank(second)
    case Byte.ampersand, Byte.bar: return second == first
    case Byte.question: return true
    case Byte.colon: return hasQuestion && Byte.isBlank(second)
    case Byte.equals, Byte.exclamation: return second == Byte.equals || second == Byte.tilde
    case Byte.lessThan, Byte.greaterThan: return second == Byte.equals || Byte.isBlank(second)
    default:
      let word = line.prefix { Byte.isLetter($0) }
      guard word.elementsEqual("is".utf8) || word.elementsEqual("isnot".utf8) else { return false }
      let behind = line.dropFirst(word.count).drop(while: Byte.isBlank)
      return behind.count < line.count - word.count && behind.first != Byte.equals
    }
  }

  // MARK: Blocks

  /// Returns the index of the `}` that ends the block whose lines `text` begins with, or its end.
  static func blockEnd(in text: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: Byte.lineFeed) ?? text.endIndex
      var line = text[start..<end].drop(while: Byte.isBlank)
      let first = line.startIndex
      while let last = line.last, Byte.isBlank(last) || last == Byte.carriageReturn {
        line.removeLast()
      }
      if line.first == Byte.rightBrace {
        if depth == 0 { return first }
        depth -= 1
      }
      let opens =
        line.last == Byte.leftBrace
        && (line.count == 1 || line.dropLast().contains(Byte.greaterThan))
      if opens { depth += 1 }
      start = end + 1
    }
    return text.endIndex
  }
}
