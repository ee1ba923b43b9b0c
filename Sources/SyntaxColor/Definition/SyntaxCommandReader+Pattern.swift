import Bytes

extension SyntaxCommandReader {
  /// One pattern with its delimiters and offsets, as read.
  struct ReadPattern {
    var regex: VimRegex
    var offsets: PatternOffsets
    /// Whether the pattern has an end-of-line (`$`) in it.
    var matchesLineEnd: Bool
  }

  /// Reads `/pattern/ms=s+1,me=e-1` and the blanks behind it (`:help :syn-pattern`).
  func readPattern(
    _ input: inout SyntaxArguments, role: PatternRole
  ) throws(ScriptError) -> ReadPattern {
    let start = input.position
    let bytes = input.bytes
    guard bytes.endIndex - start >= 3 else { throw .invalidArgument(bytes[start...]) }
    let delimiter = bytes[start]
    let end = PatternDelimiter.end(in: bytes, from: start + 1, delimiter: delimiter)
    guard end < bytes.endIndex else {
      let text = ScriptError.excerpt(bytes[start...])
      throw ScriptError("E401: Pattern delimiter not found: \(text)")
    }
    let regex = try compile(Array(bytes[start + 1..<end]), role: role)
    input.position = end + 1
    let offsets = readOffsets(&input)
    if !input.isAtCommandEnd, !Byte.isBlank(input.current) {
      let text = ScriptError.excerpt(bytes[start...])
      throw ScriptError("E402: Garbage after pattern: \(text)")
    }
    input.skipBlanks()
    return ReadPattern(regex: regex, offsets: offsets, matchesLineEnd: regex.matchesLineEnd)
  }

  /// Returns the pattern, parsed; `'iskeyword'` is settled when the definition is complete.
  func compile(_ pattern: [UInt8], role: PatternRole) throws(ScriptError) -> VimRegex {
    do {
      let context = PatternContext(
        ignoresCase: ignoresCase, iskeyword: .standard, role: role, version: version)
      return try VimRegex(parsing: pattern, context: context)
    } catch {
      throw ScriptError(error.message)
    }
  }

  private func readOffsets(_ input: inout SyntaxArguments) -> PatternOffsets {
    var offsets = PatternOffsets()
    while input[2] == Byte.equals {
      if input.current == UInt8(ascii: "l"), input[1] == UInt8(ascii: "c") {
        input.advance(3)
        offsets.leadingContext = Int32(input.number())
        if offsets.matchStart.anchor == nil {
          offsets.matchStart = .init(anchor: .start, count: offsets.leadingContext)
        }
      } else if let path = offsetPath(input), let anchor = anchor(input[3]) {
        input.advance(4)
        offsets[keyPath: path].anchor = anchor
        let sign = input.current
        if sign == Byte.plus || sign == Byte.hyphen {
          input.advance()
          let count = Int32(input.number())
          offsets[keyPath: path].count = sign == Byte.hyphen ? -count : count
        }
      } else {
        break
      }
      guard input.current == Byte.comma else { break }
      input.advance()
    }
    return offsets
  }

  private func offsetPath(
    _ input: SyntaxArguments
  ) -> WritableKeyPath<PatternOffsets, PatternOffsets.Offset>? {
    switch String(decoding: [input[0], input[1]], as: UTF8.self) {
    case "ms": \.matchStart
    case "me": \.matchEnd
    case "hs": \.highlightStart
    case "he": \.highlightEnd
    case "rs": \.regionStart
    case "re": \.regionEnd
    default: nil
    }
  }

  private func anchor(_ byte: UInt8) -> PatternOffsets.Anchor? {
    switch byte {
    case UInt8(ascii: "s"), UInt8(ascii: "b"): .start
    case UInt8(ascii: "e"): .end
    default: nil
    }
  }
}
