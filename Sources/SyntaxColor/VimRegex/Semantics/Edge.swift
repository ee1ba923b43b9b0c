import Bytes

/// A place between two characters that those two, and the bounds of the text, decide.
enum Edge: Hashable, Sendable {
  /// `^`: the start of a line.
  case lineStart
  /// `$`: before a line end, or at the end of the text.
  case lineEnd
  /// `\%^`; in one string of a script `^`, too.
  case textStart
  /// The end of one string of a script: `$` and `\%$` there.
  case textEnd
  /// `\%$`: before the line end that ends the text.
  case lastLineEnd
  /// `\<`: a character of a word comes, and none of the same word was before.
  case wordStart
  /// `\>`: a character of a word was before, and none of the same word comes.
  case wordEnd
  /// `\%#`, `\%V` and others that hold nowhere.
  case nowhere

  /// The edge an anchor stands for, or `nil` for one that counts lines or columns.
  init?(_ anchor: VimPattern.Anchor, role: PatternRole) {
    let isOneString = role == .script
    switch anchor {
    case .lineStart: self = isOneString ? .textStart : .lineStart
    case .lineEnd: self = isOneString ? .textEnd : .lineEnd
    case .fileStart: self = .textStart
    case .fileEnd: self = isOneString ? .textEnd : .lastLineEnd
    case .wordStart: self = .wordStart
    case .wordEnd: self = .wordEnd
    case .nowhere: self = .nowhere
    case .position: return nil
    }
  }

  /// Whether it lies at `offset`, where a character begins or the window ends.
  @inline(__always)
  func holds(at offset: Int, in window: TextWindow, _ iskeyword: Iskeyword) -> Bool {
    switch self {
    case .lineStart:
      offset == window.lower || window.isLineEnd(offset - 1)
    case .lineEnd: offset >= window.upper || window.isLineEnd(offset)
    case .textStart: offset == window.lower
    case .textEnd: offset == window.upper
    case .lastLineEnd: offset + 1 == window.upper && window.isLineEnd(offset)
    case .wordStart: iskeyword.isWordEdge(at: offset, in: window, isStart: true)
    case .wordEnd: iskeyword.isWordEdge(at: offset, in: window, isStart: false)
    case .nowhere: false
    }
  }
}

extension Iskeyword {
  /// Whether a word begins, or ends, at `offset`.
  ///
  /// There are several classes of word characters: in `語カ` a word ends before the `カ`.
  func isWordEdge(at offset: Int, in window: TextWindow, isStart: Bool) -> Bool {
    let byte = unsafe offset < window.upper ? window.bytes[offset] : Byte.lineFeed
    let last = unsafe offset > window.lower ? window.bytes[offset - 1] : Byte.lineFeed
    if byte | last < 0x80 {
      return contains(ascii: byte) == isStart && contains(ascii: last) != isStart
    }
    let after = offset < window.upper ? wordClass(of: window.scalar(at: offset)) : 0
    let before = wordClass(before: offset, in: window)
    return after != before && (isStart ? after : before) > 1
  }

  /// Returns Vim's class of the character before `offset`, 0 at the window's start; what composes
  /// with a character belongs to it.
  func wordClass(before offset: Int, in window: TextWindow) -> Int {
    guard offset > window.lower else { return 0 }
    var start = window.character(before: offset)
    for _ in 0..<8
    where start > window.lower && CharacterTable.isComposing(window.scalar(at: start)) {
      start = window.character(before: start)
    }
    return wordClass(of: window.scalar(at: start))
  }
}
