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
    if !input.isAtCommandEnd, !Byte.isWhite(input.current) {
      let text = ScriptError.excerpt(bytes[start...])
      throw ScriptError("E402: Garbage after pattern: \(text)")
    }
    input.skipBlanks()
    return ReadPattern(regex: regex, offsets: offsets, matchesLineEnd: regex.matchesLineEnd)
  }

  /// Returns the pattern, parsed; `'iskeyword'` is settled when the definition is complete.
  func compile(_ pattern: [UInt8], role: PatternRole) throws(ScriptError) -> VimRegex {
    do {
      let context = PatternContext(ignoresCase: ignoresCase, iskeyword: .standard, role: role)
      return try VimRegex(parsing: pattern, context: context)
    } catch {
      throw ScriptError(error.message)
    }
  }

  private func readOffsets(_ input: inout SyntaxArguments) -> PatternOffsets {
    var offsets = PatternOffsets()
    while let path = offsetName(input) {
      if let path {
        input.advance(3)
        let anchor: PatternOffsets.Anchor
        switch input.current {
        case 0x73, 0x62: anchor = .start
        case 0x65: anchor = .end
        default:
          input.position -= 3
          return offsets
        }
        input.advance()
        offsets[keyPath: path].anchor = anchor
        if input.current == Byte.plus {
          input.advance()
          offsets[keyPath: path].count = Int32(input.number())
        } else if input.current == Byte.minus {
          input.advance()
          offsets[keyPath: path].count = -Int32(input.number())
        }
      } else {
        input.advance(3)
        offsets.leadingContext = Int32(input.number())
        if offsets.matchStart.anchor == nil {
          offsets.matchStart = .init(anchor: .start, count: offsets.leadingContext)
        }
      }
      guard input.current == Byte.comma else { break }
      input.advance()
    }
    return offsets
  }

  /// Returns the offset whose name stands here: a path, or an inner `nil` for `lc=`.
  private func offsetName(
    _ input: SyntaxArguments
  ) -> WritableKeyPath<PatternOffsets, PatternOffsets.Offset>?? {
    guard input[2] == Byte.equals else { return nil }
    switch (input[0], input[1]) {
    case (0x6D, 0x73): return \.matchStart
    case (0x6D, 0x65): return \.matchEnd
    case (0x68, 0x73): return \.highlightStart
    case (0x68, 0x65): return \.highlightEnd
    case (0x72, 0x73): return \.regionStart
    case (0x72, 0x65): return \.regionEnd
    case (0x6C, 0x63): return .some(nil)
    default: return nil
    }
  }
}
