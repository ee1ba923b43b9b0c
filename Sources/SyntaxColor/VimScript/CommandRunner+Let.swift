import Bytes

extension CommandRunner {
  /// How a value is bound to a name.
  enum Binding: Equatable {
    /// `:let`, and an assignment without a command in Vim9 script.
    case assignment
    /// `:var` in Vim9 script, which makes a variable; `:final`, which can't be assigned to again;
    /// `:const`, whose value can't be changed either.
    case variable, final, constant
  }

  /// Returns what an assigning command does.
  func binding(of command: ExCommand) -> Binding {
    switch command {
    case .const: .constant
    case .final: .final
    case .var where interpreter.isVim9: .variable
    default: .assignment
    }
  }

  /// Runs `:let`, `:const` and Vim9's assignments (`:help :let`).
  func runLet(
    _ reader: inout ExpressionEvaluator, _ binding: Binding
  ) throws(ScriptError) {
    let active = isActive
    let isDeclared = interpreter.isVim9 && binding != .assignment
    let start = reader.offset
    reader.skipWhite()
    let target = try reader.target(active, isDeclared: isDeclared)
    let initial = isDeclared ? try reader.declaredDefault() : .number(0)
    reader.skipWhite()
    guard reader.peek() == Byte.equals || LetOperator.isNext(reader) else {
      if isDeclared {
        if active { try bind(initial, to: target, binding) }
        return try endCommand(&reader)
      }
      // `:let` alone and `:let name` list variables; there is nobody to read it.
      reader.offset = reader.end
      return goToNextLine()
    }
    if reader.rest.starts(with: "=<<".utf8) {
      let value = try hereDocument(start..<reader.end, reader, active)
      if active { try bind(value, to: target, binding) }
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
    try bind(result, to: target, binding)
  }

  private func bind(
    _ value: VimValue, to target: AssignmentTarget, _ binding: Binding
  ) throws(ScriptError) {
    let isConstant = binding == .final || binding == .constant
    if interpreter.isVim9, binding != .assignment {
      try declare(value, target, isConstant: isConstant, in: blocks.count - 1)
    } else {
      try interpreter.assign(value, to: target, isConstant: isConstant)
    }
    if binding == .constant { interpreter.setLocked(value, true) }
  }

  /// Makes the variables of a target, which the file's block of that index takes with it when it
  /// ends; -1 is no block.
  func declare(
    _ value: VimValue, _ target: AssignmentTarget, isConstant: Bool, in block: Int
  ) throws(ScriptError) {
    switch target {
    case .variable(let name):
      try interpreter.declare(name, value, isConstant: isConstant)
      if isExporting { interpreter.context?.exports.insert(name) }
      if interpreter.call == nil, block >= 0 { blocks[block].declared.append(name) }
    case .list(let targets, let rest):
      let items = try interpreter.unpacked(value, targets.count, hasRest: rest != nil)
      for (target, item) in zip(targets, items) {
        try declare(item, target, isConstant: isConstant, in: block)
      }
      if let rest {
        let list = try interpreter.store.list(Array(items.dropFirst(targets.count)))
        try declare(.list(list), rest, isConstant: isConstant, in: block)
      }
    default: try interpreter.assign(value, to: target, isConstant: isConstant)
    }
  }

  /// Takes away the variables that the block at `index` declared.
  func endScope(_ index: Int) {
    for name in blocks[index].declared { interpreter.context?.variables.remove(name) }
    blocks[index].declared = []
  }

  /// Takes the lines behind `=<< marker`.
  private func hereDocument(
    _ command: Range<Int>, _ reader: ExpressionEvaluator, _ evaluating: Bool
  ) throws(ScriptError) -> VimValue {
    goToNextLine()
    guard let head = HereDocument(head: reader.rest.dropFirst(3)) else {
      throw ScriptError("E172: Missing marker")
    }
    var lines: [ArraySlice<UInt8>] = []
    while position.line < script.lines.count {
      let line = script.bytes[script.lines[position.line].range]
      goToNextLine()
      if head.ends(with: line) {
        var text = head.text(of: lines)
        if head.isEvaluated, evaluating {
          text = try text.map { line throws(ScriptError) in try filled(line) }
        }
        return try interpreter.store.list(strings: text)
      }
      lines.append(line)
    }
    throw ScriptError("E990: Missing end marker '", quoting: head.marker)
  }

  /// Fills in the expressions in a line.
  private func filled(_ line: [UInt8]) throws(ScriptError) -> [UInt8] {
    guard line.contains(Byte.leftBrace) || line.contains(Byte.rightBrace) else { return line }
    var reader = ExpressionEvaluator(line, in: 0..<line.count, interpreter: interpreter)
    return try reader.interpolatedLine()
  }
}
