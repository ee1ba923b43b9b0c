import Bytes

extension CommandRunner {
  /// Whether an error ends this script: the body of a function with `abort`.
  var aborts: Bool { kind == .function && interpreter.call?.aborts == true }

  /// Runs `:function`: takes the lines up to `:endfunction` (`:help :function`).
  func defineFunction(_ reader: inout ExpressionEvaluator, bang: Bool) throws(ScriptError) {
    let active = isActive
    reader.skipWhite()
    // `:function` alone and `:function name` list functions; there is nobody to read it.
    let hasBody = reader.rest.contains(Byte.leftParenthesis) && reader.peek() != Byte.slash
    goToNextLine()
    guard hasBody else { return }
    let first = position.line
    let end = bodyEnd()
    goToLine(end + 1)
    guard active else { return }
    guard end < script.lines.count else { throw ScriptError("E126: Missing :endfunction") }
    let body = Script(
      name: script.name, bytes: script.bytes, lines: Array(script.lines[first..<end]))
    try interpreter.defineFunction(&reader, body: body, bang: bang)
  }

  /// Returns the index of the line with the `:endfunction` that fits.
  private func bodyEnd() -> Int {
    var depth = 0
    var index = position.line
    while index < script.lines.count {
      let range = script.lines[index].range
      var head = CommandHead(script.bytes, range)
      head.skipWhiteAndColons()
      let name = head.readName()
      _ = head.readBang()
      let entry = ExCommand.named(name)
      if entry?.command == .endfunction {
        if depth == 0 { return index }
        depth -= 1
      } else if entry?.command == .function, script.bytes[range].contains(Byte.leftParenthesis) {
        depth += 1
      } else if let marker = HereDocument.marker(inCommand: script.bytes[range]) {
        index += 1
        while index < script.lines.count,
          !marker.ends(with: script.bytes[script.lines[index].range])
        {
          index += 1
        }
      }
      index += 1
    }
    return index
  }
}
