/// Runs the commands of one file, function body or `:execute` text in order.
final class CommandRunner {
  /// How a script ends.
  enum Outcome {
    /// It came to its end.
    case completed
    /// `:finish`.
    case finished
    /// `:return`.
    case returned(VimValue)
  }

  /// What kind of script it is: it decides about `:return` and `:finish`.
  enum Kind: Hashable {
    case file, function
  }

  let interpreter: Interpreter
  let script: Script
  let kind: Kind
  var position: ScriptPosition
  /// The open blocks, the innermost last.
  var blocks: [ControlBlock] = []
  /// The full name of the running command, for `v:exception`.
  var commandName: StaticString = ""
  /// Whether the running command stands behind `:export`.
  var isExporting = false
  /// What ended the script, once something did.
  var outcome: Outcome?
  /// Where `location` is fixed: an `:execute` text stands where its command stands.
  private let origin: ScriptLocation?

  init(_ script: Script, kind: Kind, interpreter: Interpreter, origin: ScriptLocation? = nil) {
    self.script = script
    self.kind = kind
    self.interpreter = interpreter
    self.origin = origin
    position = ScriptPosition(line: 0, offset: script.lines.first?.range.lowerBound ?? 0)
  }

  /// Whether commands run now, or are only read for where they end.
  var isActive: Bool { blocks.last?.isActive ?? true }

  func run() throws(ScriptError) -> Outcome {
    try interpreter.enter()
    let outer = interpreter.location
    defer {
      interpreter.leave()
      interpreter.location = outer
    }
    while outcome == nil, position.line < script.lines.count {
      let line = script.lines[position.line]
      interpreter.location = origin ?? ScriptLocation(script: script, line: line.number)
      let start = position
      let silence = interpreter.errors.silence
      do {
        try interpreter.step()
        try runCommand(end: line.range.upperBound)
      } catch {
        // A command that failed before its end was found takes the rest of the line with it.
        if position == start { goToNextLine() }
        defer { interpreter.errors.silence = silence }
        try fail(error)
      }
      interpreter.errors.silence = silence
    }
    closeBlocks()
    return outcome ?? .completed
  }

  /// Goes to the start of the next logical line.
  func goToNextLine() { goToLine(position.line + 1) }

  /// Goes to the start of a logical line.
  func goToLine(_ index: Int) {
    let offset = index < script.lines.count ? script.lines[index].range.lowerBound : 0
    position = ScriptPosition(line: index, offset: offset)
  }

  /// Goes on behind a command that ended at `offset`.
  func go(to offset: Int, end: Int) {
    if offset >= end { goToNextLine() } else { position.offset = offset }
  }

  /// Reports blocks that were never closed.
  private func closeBlocks() {
    let isEarly =
      switch outcome {
      case nil, .completed: false
      case .finished, .returned: true
      }
    let last = blocks.last
    close(from: 0)
    guard !isEarly, let block = last, block.isReached else { return }
    let message =
      switch block.kind {
      case .conditional: "E171: Missing :endif"
      case .whileLoop: "E170: Missing :endwhile"
      case .forLoop: "E170: Missing :endfor"
      case .tryBlock: "E600: Missing :endtry"
      case .scope: "E1026: Missing }"
      }
    interpreter.errors.report(message, at: interpreter.location)
  }

  /// Returns a reader of the text from `offset` on.
  func reader(at offset: Int, end: Int) -> ExpressionEvaluator {
    ExpressionEvaluator(script.bytes, in: offset..<max(offset, end), interpreter: interpreter)
  }

  /// Runs the command at ``position``; its logical line ends at `end`.
  private func runCommand(end: Int) throws(ScriptError) {
    var head = CommandHead(script.bytes, position.offset..<end)
    head.skipWhiteAndColons()
    if head.isAtEnd || head.isComment(vim9: interpreter.isVim9) { return goToNextLine() }
    if head.isSeparator { return go(to: head.offset + 1, end: end) }
    let language = interpreter.language
    defer { interpreter.language = language }
    isExporting = false
    while true {
      if interpreter.isVim9, try runVim9Command(at: head.offset, end: end) { return }
      let name = head.readName()
      guard let entry = ExCommand.named(name) else { return try runUnknown(name, head, end: end) }
      commandName = entry.name
      switch entry.command {
      case .silent:
        if head.readBang() { interpreter.errors.silence += 1 }
      case .modifier: _ = head.readBang()
      case .export: isExporting = true
      case .legacy: interpreter.language = false
      case .vim9Command: interpreter.language = true
      default: return try run(entry.command, &head, end: end)
      }
      head.skipWhiteAndColons()
      if head.isAtEnd { return goToNextLine() }
    }
  }

  /// Runs a command that is not known: one made by `:command`, or an error.
  private func runUnknown(
    _ name: ArraySlice<UInt8>, _ head: CommandHead, end: Int
  ) throws(ScriptError) {
    let start = head.nameStart
    var head = head
    guard isActive else {
      if let command = interpreter.commands[name], command.allowsBar {
        var reader = self.reader(at: head.offset, end: end)
        _ = reader.barArgument()
        return go(to: reader.offset, end: end)
      }
      return goToNextLine()
    }
    guard let command = try interpreter.commands.find(name) else {
      throw ScriptError("E492: Not an editor command: ", quoting: script.bytes[start..<end])
    }
    let bang = head.readBang()
    var reader = self.reader(at: head.offset, end: end)
    reader.skipWhite()
    var arguments = Array(reader.rest)
    if command.allowsBar {
      arguments = reader.barArgument()
    } else {
      reader.offset = end
    }
    go(to: reader.offset, end: end)
    try perform(interpreter.run(command, arguments: arguments, bang: bang, kind: kind))
  }

  /// Lets what a nested script ended with end this one too.
  func perform(_ outcome: Outcome) throws(ScriptError) {
    if case .completed = outcome { return }
    try jump(.outcome(outcome))
  }
}
