import Bytes

extension Interpreter {
  /// Runs `:set`, `:setlocal` or `:setglobal` (`:help :set`).
  func set(_ argument: [UInt8]) throws(ScriptError) {
    var offset = 0
    while offset < argument.count {
      guard !Byte.isBlank(argument[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < argument.count, Byte.isWord(argument[offset]) { offset += 1 }
      let name = Array(argument[start..<offset])
      // White space may stand before an operator.
      var sign = offset
      while sign < argument.count, Byte.isBlank(argument[sign]) { sign += 1 }
      if Self.isOperator(argument[sign...]) { offset = sign }
      let rest = offset
      while offset < argument.count, !Byte.isBlank(argument[offset]) {
        offset += argument[offset] == Byte.backslash ? 2 : 1
      }
      offset = min(offset, argument.count)
      try setOption(name, argument[rest..<offset])
    }
  }

  private static func isOperator(_ text: ArraySlice<UInt8>) -> Bool {
    switch text.first {
    case Byte.equals, Byte.ampersand, Byte.exclamation, Byte.question, Byte.lessThan: true
    case Byte.plus, Byte.hyphen, Byte.caret: text.dropFirst().first == Byte.equals
    default: false
    }
  }

  /// Runs one argument of `:set`.
  private func setOption(
    _ name: [UInt8], _ argument: ArraySlice<UInt8>
  ) throws(ScriptError) {
    var rest = argument
    if let first = rest.first, [Byte.plus, Byte.hyphen, Byte.caret].contains(first),
      rest.dropFirst().first == Byte.equals
    {
      rest.removeFirst(2)
      return try changeOption(name, first, rest)
    }
    switch rest.first {
    case Byte.equals, Byte.colon: try changeOption(name, 0, rest.dropFirst())
    case Byte.ampersand: options.reset(name)
    case Byte.question, Byte.lessThan: break
    case Byte.exclamation: try toggle(name[...], to: nil)
    case nil: try setFlag(name[...])
    default: throw ScriptError("E488: Trailing characters: ", quoting: name + argument)
    }
  }

  /// `:set name`, `:set noname`, `:set invname`.
  private func setFlag(_ name: ArraySlice<UInt8>) throws(ScriptError) {
    if options[Array(name)] != nil { return try toggle(name, to: 1) }
    if name.starts(with: "no".utf8) { return try toggle(name.dropFirst(2), to: 0) }
    if name.starts(with: "inv".utf8) { return try toggle(name.dropFirst(3), to: nil) }
    throw ScriptError("E518: Unknown option: ", quoting: name)
  }

  private func toggle(_ name: ArraySlice<UInt8>, to value: Int?) throws(ScriptError) {
    guard let old = options[Array(name)] else {
      throw ScriptError("E518: Unknown option: ", quoting: name)
    }
    guard case .number(let number) = old else { return }
    options.set(Array(name), to: .number(value ?? (number == 0 ? 1 : 0)))
  }

  private func changeOption(
    _ name: [UInt8], _ operation: UInt8, _ escaped: ArraySlice<UInt8>
  ) throws(ScriptError) {
    guard let old = options[name] else {
      throw ScriptError("E518: Unknown option: ", quoting: name)
    }
    let value = FileNameExpansion.unescaped(escaped)
    try store.charge(value.count)
    switch old {
    case .number(let number):
      let change = NumberReader.leadingNumber(of: value)
      let result =
        switch operation {
        case Byte.plus: number &+ change
        case Byte.hyphen: number &- change
        case Byte.caret: number &* change
        default: change
        }
      options.set(name, to: .number(result))
    default:
      let text = OptionTable.changed(
        try old.asString(), operation, value, isList: OptionTable.isList(name))
      try store.charge(text.count)
      options.set(name, to: .string(text))
      noteChange(of: name)
      try loadIfSyntaxOption(name, text)
    }
  }

  /// Looks up files where 'runtimepath' says from now on, if that is what has changed.
  func noteChange(of name: [UInt8]) {
    guard OptionTable.fullName(name).elementsEqual("runtimepath".utf8),
      case .string(let value)? = options[name]
    else { return }
    runtimePath.setDirectories(
      value.split(separator: Byte.comma).map {
        let path = FileNameExpansion.normalized(String(decoding: $0, as: UTF8.self))
        return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
      })
  }

  /// `:set syntax=x` loads `x`.
  private func loadIfSyntaxOption(_ name: [UInt8], _ value: [UInt8]) throws(ScriptError) {
    guard name.elementsEqual("syntax".utf8) || name.elementsEqual("syn".utf8) else { return }
    try sourceSyntax(filetype: value)
  }

  /// Runs `:doautocmd`: only `Syntax x` means something here, to load `x`.
  func doAutocommand(_ argument: [UInt8]) throws(ScriptError) {
    let words = argument.split(whereSeparator: Byte.isBlank).filter { $0.first != Byte.lessThan }
    guard
      let event = words.firstIndex(where: { $0.map(Byte.lowercased).elementsEqual("syntax".utf8) }),
      event + 1 < words.count
    else { return }
    try sourceSyntax(filetype: Array(words[event + 1]))
  }

  /// Runs `:redir`: what `:filetype` says goes to the variable of `:redir => name` at `:redir END`;
  /// no other command prints anything here.
  func redirect(_ argument: [UInt8]) throws(ScriptError) {
    if let target = redirection, argument.map(Byte.uppercased).elementsEqual("END".utf8) {
      redirection = nil
      return try assign(.string(redirected), to: target)
    }
    guard argument.starts(with: "=>".utf8) else { return }
    redirected = []
    let name = argument.dropFirst(2).drop { Byte.isBlank($0) || $0 == Byte.greaterThan }
    var reader = ExpressionEvaluator(
      argument, in: name.startIndex..<argument.count, interpreter: self)
    let target = try reader.target(true)
    try assign(.empty, to: target)
    redirection = target
  }
}
