import Bytes

extension CommandRunner {
  /// Runs a known command; `head` stands behind its name.
  func run(_ command: ExCommand, _ head: inout CommandHead, end: Int) throws(ScriptError) {
    switch command {
    case .syntax: return try runSyntax(&head, end: end)
    case .highlight: return try runHighlight(&head, end: end)
    default: break
    }
    let bang = head.readBang()
    head.skipWhite()
    var reader = self.reader(at: head.offset, end: end)
    switch command {
    case .if, .elseif, .else, .endif, .while, .endwhile, .for, .endfor, .break, .continue:
      try runFlow(command, &reader)
    case .try, .catch, .finally, .endtry, .throw:
      try runTry(command, &reader)
    case .function, .def: try defineFunction(&reader, bang: bang, isVim9: command == .def)
    case .class, .interface, .enum, .type:
      guard interpreter.version.hasTypes else {
        throw ScriptError(
          "E492: Not an editor command: ", quoting: script.bytes[head.nameStart..<end])
      }
      if command != .type { return try defineType(command, &reader) }
      // Types are not checked.
      goToNextLine()
    case .endfunction, .enddef, .endType:
      throw ScriptError("E193: \(commandName) not inside a function or class")
    case .return, .finish: try runEnd(command, &reader)
    case .execute: try runExecute(&reader)
    case .let, .const, .final, .var: try runLet(&reader, binding(of: command))
    case .ignoredLine, .command:
      reader.offset = end
      if command == .command, isActive {
        try interpreter.defineCommand(script.bytes[head.offset..<end], bang: bang)
      }
      goToNextLine()
    case .refused:
      goToNextLine()
      guard isActive else { return }
      throw ScriptError(
        "a syntax file may not write or run anything: :",
        quoting: String(describing: commandName).utf8)
    default:
      try runSimple(command, &reader, bang: bang)
    }
  }

  /// Runs a command that ends at a `|` and leaves the order of commands alone.
  private func runSimple(
    _ command: ExCommand, _ reader: inout ExpressionEvaluator, bang: Bool
  ) throws(ScriptError) {
    let active = isActive
    switch command {
    case .call, .eval: return try runCall(&reader)
    case .import:
      if active { try interpreter.importScript(&reader) } else { reader.offset = reader.end }
      return try endCommand(&reader)
    case .echo:
      _ = try reader.expressions(active)
      return try endCommand(&reader)
    case .unlet:
      try interpreter.unlet(&reader, bang: bang, active)
      return try endCommand(&reader)
    default: break
    }
    let argument = reader.barArgument()
    go(to: reader.offset, end: reader.end)
    guard active else { return }
    switch command {
    case .set: try interpreter.set(argument)
    case .runtime: try interpreter.runtime(argument, all: bang)
    case .source: try interpreter.source(argument)
    case .deleteCommand:
      guard interpreter.commands[argument] != nil || bang else {
        throw ScriptError("E184: No such user-defined command: ", quoting: argument)
      }
      interpreter.commands[argument] = nil
    case .deleteFunction: try interpreter.deleteFunction(argument, bang: bang)
    case .doAutocommand: try interpreter.doAutocommand(argument)
    case .redirect: try interpreter.redirect(argument)
    case .filetype where argument.isEmpty:
      interpreter.redirected += "\nfiletype detection:ON  plugin:OFF  indent:OFF".utf8
    case .vim9script: try interpreter.beginVim9Script(argument)
    case .lock, .unlock: try interpreter.lock(argument, command == .lock)
    default: break
    }
  }

  /// `:call`; if it fails within `:try`, a `| catch` behind it on the line is still found.
  private func runCall(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    let start = reader.offset
    do {
      _ = try reader.expression(isActive)
    } catch {
      guard interpreter.openTries > 0, error.kind != .limit else { throw error }
      reader.offset = start
      _ = try reader.expression(false)
      try endCommand(&reader)
      throw error
    }
    try endCommand(&reader)
  }

  /// Checks that nothing but the command's end is left, and goes on behind it.
  func endCommand(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    reader.skipWhite()
    switch reader.peek() {
    case Byte.bar, Byte.lineFeed: go(to: reader.offset + 1, end: reader.end)
    case Byte.quote: goToNextLine()
    case Byte.hash where interpreter.isVim9: goToNextLine()
    default:
      guard reader.offset >= reader.end else {
        throw ScriptError("E488: Trailing characters: ", quoting: reader.rest)
      }
      goToNextLine()
    }
  }

  private func runSyntax(_ head: inout CommandHead, end: Int) throws(ScriptError) {
    head.skipWhite()
    let arguments = script.bytes[head.offset..<end]
    if !isActive {
      guard arguments.contains(where: { $0 == Byte.bar || $0 == Byte.lineFeed }) else {
        return goToNextLine()
      }
    } else {
      try interpreter.store.charge(256 + arguments.count * 4)
    }
    let handler = interpreter.handler
    let length =
      isActive
      ? try handler.syntax(arguments, for: interpreter)
      : handler.length(ofSkippedSyntax: arguments)
    go(to: head.offset + max(length, 0), end: end)
  }

  private func runHighlight(_ head: inout CommandHead, end: Int) throws(ScriptError) {
    let bang = head.readBang()
    head.skipWhite()
    var arguments = script.bytes[head.offset..<end]
    var next = end
    let mark = interpreter.isVim9 ? Byte.hash : Byte.quote
    if arguments.contains(where: { $0 == Byte.bar || $0 == mark || $0 == Byte.lineFeed }) {
      var reader = self.reader(at: head.offset, end: end)
      arguments = reader.barArgument()[...]
      next = reader.offset
    }
    go(to: next, end: end)
    guard isActive else { return }
    try interpreter.store.charge(128)
    try interpreter.handler.highlight(arguments, bang: bang)
  }

  /// `:execute`: joins its arguments with spaces and runs the result.
  private func runExecute(_ reader: inout ExpressionEvaluator) throws(ScriptError) {
    let active = isActive
    let values = try reader.expressions(active)
    try endCommand(&reader)
    guard active else { return }
    var text: [UInt8] = []
    for (index, value) in values.enumerated() {
      if index > 0 { text.append(Byte.space) }
      text += try ValueWriter.display(of: value, in: interpreter)
    }
    try perform(interpreter.execute(text, kind: kind))
  }

  /// `:return` and `:finish`.
  private func runEnd(
    _ command: ExCommand, _ reader: inout ExpressionEvaluator
  ) throws(ScriptError) {
    reader.skipWhite()
    let active = isActive
    if command == .finish {
      try endCommand(&reader)
      guard active else { return }
      guard kind == .file else { throw ScriptError("E168: :finish used outside of a sourced file") }
      return try jump(.outcome(.finished))
    }
    let isBare = [0, Byte.bar, Byte.lineFeed].contains(reader.peek())
    let value = isBare ? .number(0) : try reader.expression(active)
    try endCommand(&reader)
    guard active else { return }
    guard kind == .function else { throw ScriptError("E133: :return not inside a function") }
    try jump(.outcome(.returned(value)))
  }
}
