import Bytes

extension CommandRunner {
  /// Runs `:try` and what belongs to it (`:help exception-handling`).
  func runTry(_ command: ExCommand, _ reader: inout ExpressionEvaluator) throws(ScriptError) {
    switch command {
    case .try:
      let active = isActive
      blocks.append(
        ControlBlock(
          kind: .tryBlock(state: active ? .body : .done, pending: nil), isActive: active,
          isReached: active, body: position))
      if active { interpreter.openTries += 1 }
      try endCommand(&reader)
    case .catch: try runCatch(&reader)
    case .finally:
      guard case .tryBlock(_, let pending) = blocks.last?.kind else {
        throw ScriptError("E606: :finally without :try")
      }
      let index = blocks.count - 1
      blocks[index].kind = .tryBlock(state: .finally, pending: pending)
      blocks[index].isActive = blocks[index].isReached
      try endCommand(&reader)
    case .endtry: try runEndTry(&reader)
    default:
      let active = isActive
      let value = try reader.expression(active)
      try endCommand(&reader)
      guard active else { return }
      throw ScriptError(.exception, try value.asString())
    }
  }

  private func runCatch(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    guard case .tryBlock(let state, let pending) = blocks.last?.kind else {
      throw ScriptError("E603: :catch without :try")
    }
    let index = blocks.count - 1
    let isReached = blocks[index].isReached
    let pattern = catchPattern(&reader)
    blocks[index].isActive = false
    try endCommand(&reader)
    guard isReached else { return }
    guard state == .failed, case .error(let error)? = pending else {
      if state == .body || state == .catching {
        blocks[index].kind = .tryBlock(state: .done, pending: pending)
      }
      return
    }
    guard try matches(error, pattern) else { return }
    interpreter.scopes.vim["exception".utf8] = .string(error.message)
    blocks[index].kind = .tryBlock(state: .catching, pending: nil)
    blocks[index].isActive = true
  }

  /// Reads `/pattern/`, or nothing.
  private func catchPattern(_ reader: inout ExpressionEvaluator) -> [UInt8]? {
    reader.skipWhite()
    let delimiter = reader.peek()
    guard ![0, Byte.bar, Byte.quote, Byte.lineFeed].contains(delimiter),
      !Byte.isWord(delimiter)
    else { return nil }
    reader.offset += 1
    let start = reader.offset
    while reader.offset < reader.end, reader.peek() != delimiter {
      reader.offset += reader.peek() == Byte.backslash ? 2 : 1
    }
    let end = min(reader.offset, reader.end)
    reader.offset = min(end + 1, reader.end)
    return Array(reader.bytes[start..<end])
  }

  private func matches(_ error: ScriptError, _ pattern: [UInt8]?) throws(ScriptError) -> Bool {
    guard let pattern, !pattern.isEmpty else { return true }
    return try interpreter.firstMatch(of: pattern, in: error.message) != nil
  }

  private func runEndTry(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    guard case .tryBlock(_, let pending) = blocks.last?.kind, let block = blocks.last else {
      throw ScriptError("E602: :endtry without :try")
    }
    endScope(blocks.count - 1)
    blocks.removeLast()
    if block.isReached { interpreter.openTries -= 1 }
    try endCommand(&reader)
    switch pending {
    case nil: break
    case .error(let error)?: throw error
    case .some(let pending): try jump(pending)
    }
  }

  /// Deals with the failure of a command: gives it to a `:try`, or reports it.
  ///
  /// Where a `:try` of a caller is open, the whole script ends with the error, as in Vim.
  func fail(_ error: ScriptError) throws(ScriptError) {
    guard error.kind != .limit else {
      interpreter.errors.noteFailure(at: interpreter.location)
      throw error
    }
    if interpreter.errors.silence > 0, error.kind == .command { return }
    var error = error
    if interpreter.openTries > 0, error.kind == .command {
      let name = Array(String(describing: commandName).utf8)
      error = ScriptError(.exception, Array("Vim(".utf8) + name + Array("):".utf8) + error.message)
    }
    guard error.kind == .exception else {
      interpreter.errors.report(error.description, at: interpreter.location)
      if aborts { outcome = .returned(.number(-1)) }
      return
    }
    let hasHandler = blocks.contains { block in
      if case .tryBlock(let state, _) = block.kind {
        block.isReached && state != .finally
      } else {
        false
      }
    }
    try jump(.error(error))
    guard !hasHandler else {
      interpreter.errors.failure = nil
      return
    }
    interpreter.errors.noteFailure(at: interpreter.location)
    close(from: 0)
    throw error
  }
}
