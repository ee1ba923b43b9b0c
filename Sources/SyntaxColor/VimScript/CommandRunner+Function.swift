import Bytes

extension CommandRunner {
  /// Whether an error ends this script: the body of a function with `abort`.
  var aborts: Bool { kind == .function && interpreter.call?.aborts == true }

  /// Runs `:function` or `:def`: takes the lines up to `:endfunction` (`:help :function`).
  func defineFunction(
    _ reader: inout ExpressionEvaluator, bang: Bool, isVim9: Bool
  ) throws(ScriptError) {
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
    try interpreter.defineFunction(
      &reader, body: body, bang: bang, isVim9: isVim9, isExported: isExporting)
  }

  /// Returns the index of the line with the `:endfunction` or `:enddef` that fits.
  private func bodyEnd() -> Int {
    var depth = 0
    var index = position.line
    while index < script.lines.count {
      let range = script.lines[index].range
      var head = CommandHead(script.bytes, range)
      head.skipWhiteAndColons()
      let bound = Vim9Line.functionBound(script.bytes[head.offset..<range.upperBound])
      if bound == .end {
        if depth == 0 { return index }
        depth -= 1
      } else if bound != nil {
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
