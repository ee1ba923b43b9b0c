import Bytes

extension CommandRunner {
  /// Runs `:if`, the loops and what belongs to them.
  func runFlow(_ command: ExCommand, _ reader: inout ExpressionEvaluator) throws(ScriptError) {
    switch command {
    case .if: try runIf(&reader)
    case .elseif, .else: try runElse(command, &reader)
    case .endif:
      guard case .conditional = blocks.last?.kind else {
        throw ScriptError("E580: :endif without :if")
      }
      endScope(blocks.count - 1)
      blocks.removeLast()
      try endCommand(&reader)
    case .while: try runWhile(&reader)
    case .for: try runFor(&reader)
    case .endwhile, .endfor: try runEndLoop(command, &reader)
    default:
      let active = isActive
      try endCommand(&reader)
      guard active else { return }
      guard blocks.contains(where: \.isLoop) else {
        throw ScriptError("E586: :continue or :break without :while or :for")
      }
      try jump(command == .break ? .breakLoop : .continueLoop)
    }
  }

  /// Opens a block; `position` is set to its body when the command is over.
  private func open(_ kind: ControlBlock.Kind, active: Bool, reached: Bool) {
    blocks.append(ControlBlock(kind: kind, isActive: active, isReached: reached, body: position))
  }

  private func runIf(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    let active = isActive
    // Open before the condition is read: if that fails, all up to `:endif` is skipped.
    open(.conditional(taken: true), active: false, reached: active)
    let value = try reader.expression(active)
    let holds = active ? try value.isTrue() : false
    blocks[blocks.count - 1].kind = .conditional(taken: holds || !active)
    blocks[blocks.count - 1].isActive = holds
    try endCommand(&reader)
  }

  private func runElse(
    _ command: ExCommand, _ reader: inout ExpressionEvaluator
  ) throws(ScriptError) {
    guard case .conditional(let taken) = blocks.last?.kind else {
      throw ScriptError("E581: :else or :elseif without :if")
    }
    let index = blocks.count - 1
    endScope(index)
    blocks[index].isActive = false
    blocks[index].kind = .conditional(taken: true)
    if command == .else {
      blocks[index].isActive = !taken
    } else {
      let value = try reader.expression(!taken)
      let holds = taken ? false : try value.isTrue()
      blocks[index].isActive = holds
      blocks[index].kind = .conditional(taken: taken || holds)
    }
    try endCommand(&reader)
  }

  private func runWhile(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    let condition = reader.offset
    guard isActive else {
      open(.whileLoop(condition: condition), active: false, reached: false)
      _ = try reader.expression(false)
      return try endCommand(&reader)
    }
    open(.whileLoop(condition: condition), active: false, reached: true)
    let holds = try reader.expression().isTrue()
    blocks[blocks.count - 1].isActive = holds
    try endCommand(&reader)
    blocks[blocks.count - 1].body = position
  }

  private func runFor(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    let start = reader.offset
    let isReached = isActive
    let empty = VimList([])
    open(.forLoop(items: empty, next: 0, target: start..<start), active: false, reached: isReached)
    _ = try reader.target(false)
    let target = start..<reader.offset
    if interpreter.isVim9 { try reader.skipType() }
    reader.skipWhite()
    guard reader.rest.starts(with: "in".utf8) else {
      throw ScriptError("E690: Missing \"in\" after :for")
    }
    reader.offset += 2
    let value = try reader.expression(isReached)
    let items = isReached ? try interpreter.iterated(value) : empty
    blocks[blocks.count - 1].kind = .forLoop(items: items, next: 0, target: target)
    try endCommand(&reader)
    blocks[blocks.count - 1].body = position
    guard isReached else { return }
    blocks[blocks.count - 1].isActive = try beginNextRound(blocks.count - 1)
  }

  /// Whether the loop goes round once more; gives a `:for` its next item.
  private func beginNextRound(_ index: Int) throws(ScriptError) -> Bool {
    try interpreter.step()
    switch blocks[index].kind {
    case .whileLoop(let condition):
      let end = lineEnd(of: condition)
      var reader = self.reader(at: condition, end: end)
      return try reader.expression().isTrue()
    case .forLoop(let items, let next, let range):
      guard next < items.items.count else { return false }
      blocks[index].kind = .forLoop(items: items, next: next + 1, target: range)
      var reader = self.reader(at: range.lowerBound, end: range.upperBound)
      let target = try reader.target(true)
      if interpreter.isVim9 {
        try declare(items.items[next], target, isConstant: false, in: index)
      } else {
        try interpreter.assign(items.items[next], to: target)
      }
      return true
    default: return false
    }
  }

  /// Returns where the logical line that `offset` lies in ends.
  private func lineEnd(of offset: Int) -> Int {
    let next = script.lines.indices.partitioningIndex {
      script.lines[$0].range.lowerBound > offset
    }
    return script.lines[max(next - 1, 0)].range.upperBound
  }

  private func runEndLoop(
    _ command: ExCommand, _ reader: inout ExpressionEvaluator
  ) throws(ScriptError) {
    guard let block = blocks.last, block.isLoop else {
      throw ScriptError("E588: :\(command == .endfor ? "endfor" : "endwhile") without its loop")
    }
    try endCommand(&reader)
    endScope(blocks.count - 1)
    guard block.isActive else {
      blocks.removeLast()
      return
    }
    try goRound(blocks.count - 1)
  }

  /// Starts the next round of the loop at `index`, or ends it.
  private func goRound(_ index: Int) throws(ScriptError) {
    if try beginNextRound(index) {
      blocks[index].isActive = true
      position = blocks[index].body
    } else {
      blocks.removeLast()
    }
  }

  /// Leaves loops, `:try` blocks and the script as `jump` says; a `:finally` on the way runs first.
  ///
  /// Blocks on the way stay open, without running, until their ends are read.
  func jump(_ jump: ControlBlock.Jump) throws(ScriptError) {
    for index in blocks.indices.reversed() {
      switch (blocks[index].kind, jump) {
      case (.tryBlock(let state, _), _) where blocks[index].isReached && state != .finally:
        let failed = if case .error = jump, state == .body { true } else { false }
        blocks[index].kind = .tryBlock(state: failed ? .failed : .done, pending: jump)
        return deactivate(from: index)
      case (.whileLoop, .breakLoop), (.forLoop, .breakLoop): return deactivate(from: index)
      case (.whileLoop, .continueLoop), (.forLoop, .continueLoop):
        guard try beginNextRound(index) else { return deactivate(from: index) }
        close(from: index + 1)
        position = blocks[index].body
        return
      default: break
      }
    }
    if case .outcome(let outcome) = jump { self.outcome = outcome }
  }

  /// Lets no command run in the blocks from `index` on any more.
  private func deactivate(from index: Int) {
    for inner in index..<blocks.count {
      blocks[inner].isActive = false
      switch blocks[inner].kind {
      case .conditional: blocks[inner].kind = .conditional(taken: true)
      case .tryBlock(.finally, _): blocks[inner].kind = .tryBlock(state: .finally, pending: nil)
      default: break
      }
    }
  }

  /// Takes the blocks from `index` on away.
  func close(from index: Int) {
    for (place, block) in zip(index..., blocks[index...]) {
      endScope(place)
      if case .tryBlock = block.kind, block.isReached { interpreter.openTries -= 1 }
    }
    blocks.removeSubrange(index...)
  }
}
