import Bytes

extension ExpressionEvaluator {
  /// Reads expressions one behind the other, as `:execute` and `:echo` take them.
  mutating func expressions(_ evaluating: Bool) throws(ScriptError) -> [VimValue] {
    var values: [VimValue] = []
    skipWhite()
    while offset < end, peek() != Byte.bar, peek() != Byte.lineFeed, !isVim9Comment {
      let value = try expression(evaluating)
      if evaluating { values.append(value) }
      skipWhite()
    }
    return values
  }

  /// Whether a comment of Vim9 script begins here.
  var isVim9Comment: Bool {
    peek() == Byte.hash && interpreter.isVim9 && (offset == 0 || Byte.isBlank(bytes[offset - 1]))
  }

  /// Reads a plain argument up to a `|`, a line break or a comment, and goes behind it.
  ///
  /// `\|` and `\"` stand for the byte itself (`:help :bar`). Trailing white space is dropped.
  mutating func barArgument() -> [UInt8] {
    var result: [UInt8] = []
    let isVim9 = interpreter.isVim9
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      if byte == 0x16, offset < end {
        result.append(bytes[offset])
        offset += 1
        continue
      }
      let isComment =
        isVim9
        ? byte == Byte.hash && (result.last.map(Byte.isBlank) ?? true)
        : byte == Byte.quote
      guard isComment || byte == Byte.bar || byte == Byte.lineFeed else {
        result.append(byte)
        continue
      }
      if result.last == Byte.backslash, byte != Byte.lineFeed, !isVim9 || byte == Byte.bar {
        result[result.count - 1] = byte
        continue
      }
      if isComment { offset = end }
      break
    }
    while let last = result.last, Byte.isBlank(last) { result.removeLast() }
    return result
  }
}
