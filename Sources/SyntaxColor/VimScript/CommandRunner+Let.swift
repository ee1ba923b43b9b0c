import Bytes

extension CommandRunner {
  /// Runs `:let`, `:const` and Vim9's assignments (`:help :let`).
  func runLet(_ reader: inout ExpressionEvaluator, isConstant: Bool) throws(ScriptError) {
    let active = isActive
    let start = reader.offset
    reader.skipWhite()
    let target = try reader.target(active)
    skipType(&reader)
    reader.skipWhite()
    guard reader.peek() == Byte.equals || LetOperator.isNext(reader) else {
      // `:let` alone and `:let name` list variables; there is nobody to read it.
      reader.offset = reader.end
      return goToNextLine()
    }
    if reader.rest.starts(with: "=<<".utf8) {
      let value = try hereDocument(start..<reader.end, reader)
      if active { try interpreter.assign(value, to: target, isConstant: isConstant) }
      return
    }
    guard let operation = LetOperator(at: &reader) else {
      throw ScriptError("E15: Invalid expression: ", quoting: reader.rest)
    }
    let value = try reader.expression(active)
    try endCommand(&reader)
    guard active else { return }
    var result = value
    if operation.sign != 0 { result = try interpreter.combine(target, operation.sign, value) }
    try interpreter.assign(result, to: target, isConstant: isConstant)
  }

  /// Goes over `: type` of a Vim9 declaration.
  private func skipType(_ reader: inout ExpressionEvaluator) {
    guard interpreter.isVim9, reader.peek() == Byte.colon else { return }
    while reader.offset < reader.end, reader.peek() != Byte.equals { reader.offset += 1 }
  }

  /// Takes the lines behind `=<< marker`.
  private func hereDocument(
    _ command: Range<Int>, _ reader: ExpressionEvaluator
  ) throws(ScriptError) -> VimValue {
    goToNextLine()
    guard let head = HereDocument(head: reader.rest.dropFirst(3)) else {
      throw ScriptError("E172: Missing marker")
    }
    var lines: [ArraySlice<UInt8>] = []
    while position.line < script.lines.count {
      let line = script.bytes[script.lines[position.line].range]
      goToNextLine()
      if head.ends(with: line) { return try interpreter.store.list(strings: head.text(of: lines)) }
      lines.append(line)
    }
    throw ScriptError("E990: Missing end marker '", quoting: head.marker)
  }
}
