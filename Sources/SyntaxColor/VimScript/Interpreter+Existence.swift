import Bytes

extension Interpreter {
  /// Answers `exists()` (`:help exists()`).
  func exists(_ name: [UInt8]) -> Int {
    switch name.first {
    case Byte.ampersand, Byte.plus:
      let option = name.dropFirst()
      let isScoped = option.dropFirst().first == Byte.colon
      let full = Array(isScoped ? option.dropFirst(2) : option)
      if name.first == Byte.plus, OptionTable.others[full]?.isHidden == true { return 0 }
      return options[full] != nil ? 1 : 0
    case Byte.asterisk:
      let name = Array(name.dropFirst().prefix { $0 != Byte.leftParenthesis })
      return BuiltinFunction.named(name, in: version) != nil || function(named: name) != nil ? 1 : 0
    case Byte.colon: return commandExists(name.dropFirst())
    case Byte.hash:
      let event = String(decoding: Byte.lowercased(name.dropFirst(2)), as: UTF8.self)
      return name.starts(with: "##".utf8) && Self.events.contains(event) ? 1 : 0
    case Byte.dollar: return environmentVariable(name.dropFirst()).isEmpty ? 0 : 1
    default: return variableExists(name) ? 1 : 0
    }
  }

  /// The events of autocommands that plugins ask for; no autocommand is ever set here.
  private static let events: Set<String> = [
    "bufadd", "bufdelete", "bufenter", "bufleave", "bufnew", "bufnewfile", "bufread", "bufreadpost",
    "bufreadpre", "bufunload", "bufwinenter", "bufwinleave", "bufwrite", "bufwritepost",
    "bufwritepre", "cmdlineenter", "cmdlineleave", "cmdundefined", "cmdwinenter", "colorscheme",
    "colorschemepre", "completechanged", "completedone", "cursorhold", "cursorholdi", "cursormoved",
    "cursormovedi", "dirchanged", "diffupdated", "exitpre", "filetype", "focusgained", "focuslost",
    "funcundefined", "guienter", "insertcharpre", "insertenter", "insertleave", "modechanged",
    "optionset", "quickfixcmdpost", "quitpre", "safestate", "sessionloadpost", "sourcepost",
    "sourcepre", "stdinreadpost", "syntax", "tabclosed", "tabenter", "tableave", "tabnew",
    "termchanged", "terminalopen", "textchanged", "textchangedi", "textyankpost", "user",
    "vimenter", "vimleave", "vimleavepre", "vimresized", "vimresume", "vimsuspend", "winclosed",
    "winenter", "winleave", "winnew", "winresized", "winscrolled",
  ]

  private func variableExists(_ name: [UInt8]) -> Bool {
    var reader = ExpressionEvaluator(name, in: 0..<name.count, interpreter: self)
    do {
      let found = try reader.existingVariable()
      reader.skipWhite()
      return found && reader.offset >= reader.end
    } catch {
      return false
    }
  }

  /// Answers 2 for a command's full name, 1 for an abbreviation, 3 for an ambiguous one.
  private func commandExists(_ name: ArraySlice<UInt8>) -> Int {
    if let first = name.first, Byte.isUppercase(first) { return commands.existence(of: name) }
    guard let entry = ExCommand.named(name) else { return 0 }
    return String(describing: entry.name).utf8.elementsEqual(name) ? 2 : 1
  }
}

extension ExpressionEvaluator {
  /// Whether the variable that stands here exists, with its subscripts.
  fileprivate mutating func existingVariable() throws(ScriptError) -> Bool {
    let start = offset
    let name = try self.name(true)
    guard try interpreter.variable(name) != nil else { return false }
    offset = start
    _ = try subscripted(true)
    return true
  }
}
