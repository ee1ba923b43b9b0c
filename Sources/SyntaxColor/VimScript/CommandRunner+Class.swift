import Bytes

extension CommandRunner {
  /// Runs `:class`, `:interface` or `:enum`: takes the lines up to its end (`:help vim9class`).
  func defineType(_ command: ExCommand, _ reader: inout ExpressionEvaluator) throws(ScriptError) {
    let active = isActive
    reader.skipWhite()
    let name = Array(reader.word())
    reader.skipWhite()
    var base: [UInt8]?
    if reader.rest.starts(with: "extends ".utf8) {
      reader.offset += 8
      reader.skipWhite()
      base = Array(reader.word())
    }
    let isExported = isExporting
    goToNextLine()
    let first = position.line
    let end = typeEnd()
    goToLine(end + 1)
    guard active, command != .interface else { return }
    guard let context = interpreter.context, end < script.lines.count else {
      throw ScriptError("E1065: Command cannot be shortened or has no end: ", quoting: name)
    }
    let store = interpreter.store
    var parent: VimObject?
    if let base {
      guard case .object(let object)? = try interpreter.variable(base) else {
        throw ScriptError("E1353: Class name not found: ", quoting: base)
      }
      guard object.depth < VimObject.depthLimit else {
        throw ScriptError("E1132: classes extend one another too deep")
      }
      parent = object
    }
    let type = try store.keep(
      VimObject(.type, name: name, members: store.dictionary(), parent: parent))
    context.variables.set(name, to: .object(type))
    if isExported { context.exports.insert(name) }
    try readMembers(of: type, isEnum: command == .enum, first..<end)
  }

  /// Returns the index of the line that ends the class.
  private func typeEnd() -> Int {
    var index = position.line
    while index < script.lines.count {
      let line = script.bytes[script.lines[index].range].drop(while: Byte.isBlank)
      let word = line.prefix { Byte.isLetter($0) }
      if ["endclass", "endenum", "endinterface"].contains(where: { word.elementsEqual($0.utf8) }) {
        return index
      }
      index += 1
    }
    return index
  }

  private func readMembers(
    of type: VimObject, isEnum: Bool, _ lines: Range<Int>
  ) throws(ScriptError) {
    var index = lines.lowerBound
    var values: [Range<Int>] = []
    var readsValues = isEnum
    while index < lines.upperBound {
      let line = script.lines[index]
      index += 1
      var reader = self.reader(at: line.range.lowerBound, end: line.range.upperBound)
      reader.skipWhite()
      if reader.offset >= reader.end || reader.peek() == Byte.hash { continue }
      var (isStatic, isAbstract, keyword) = (false, false, reader.word())
      while ["public", "static", "override", "abstract"].contains(where: {
        keyword.elementsEqual($0.utf8)
      }) {
        isStatic = isStatic || keyword.elementsEqual("static".utf8)
        isAbstract = isAbstract || keyword.elementsEqual("abstract".utf8)
        reader.skipWhite()
        keyword = reader.word()
      }
      switch String(decoding: keyword, as: UTF8.self) {
      case "def":
        readsValues = false
        if isAbstract { continue }
        index = try readMethod(of: type, &reader, from: index, line, in: lines)
      case "var", "final", "const":
        readsValues = false
        try readField(of: type, &reader, isStatic: isStatic)
      case "this" where reader.peek() == Byte.dot:
        reader.offset += 1
        try readField(of: type, &reader, isStatic: false)
      case "implements", "extends", "specifies": continue
      default:
        guard readsValues else {
          throw ScriptError(
            "E1318: Not a valid command in a class: ", quoting: script.bytes[line.range])
        }
        values.append(line.range)
      }
    }
    // Their constructor may stand behind them.
    for range in values {
      var reader = self.reader(at: range.lowerBound, end: range.upperBound)
      try readValues(of: type, &reader)
    }
  }

  private func readMethod(
    of type: VimObject, _ reader: inout ExpressionEvaluator, from first: Int, _ line: Script.Line,
    in lines: Range<Int>
  ) throws(ScriptError) -> Int {
    guard let context = interpreter.context else { return first }
    reader.skipWhite()
    let name = Array(reader.word())
    guard reader.peek() == Byte.leftParenthesis else {
      throw ScriptError("E124: Missing '(': ", quoting: reader.rest)
    }
    let header = try FunctionHeader(&reader, isVim9: true)
    var end = first
    while end < lines.upperBound,
      Vim9Line.functionBound(script.bytes[script.lines[end].range].drop(while: Byte.isBlank))
        != .end
    {
      end += 1
    }
    let body = Script(
      name: script.name, bytes: script.bytes, lines: Array(script.lines[first..<end]))
    type.add(
      ScriptFunction(
        name: type.name + [Byte.dot] + name, header, body: .commands(body), context: context,
        line: line.number, isVim9: true), named: name)
    return end + 1
  }

  private func readField(
    of type: VimObject, _ reader: inout ExpressionEvaluator, isStatic: Bool
  ) throws(ScriptError) {
    reader.skipWhite()
    let name = Array(reader.word())
    let initial = try reader.declaredDefault()
    reader.skipWhite()
    var expression: [UInt8]?
    if reader.peek() == Byte.equals {
      reader.offset += 1
      reader.skipWhite()
      expression = Array(reader.rest)
    }
    if isStatic {
      let value = try expression.map { text throws(ScriptError) in try interpreter.evaluate(text) }
      type.members.set(name, to: value ?? initial)
    } else {
      type.fields.append(.init(name: name, expression: expression, initial: initial))
    }
  }

  /// Reads values of an enum: names, with arguments for its constructor.
  private func readValues(
    of type: VimObject, _ reader: inout ExpressionEvaluator
  ) throws(ScriptError) {
    while true {
      reader.skipWhite()
      let name = Array(reader.word())
      guard !name.isEmpty else { return }
      let arguments =
        reader.peek() == Byte.leftParenthesis ? try reader.arguments(true) : []
      let value = try interpreter.makeObject(
        of: type, constructor: Array("new".utf8), arguments)
      if case .object(let object) = value {
        let ordinal = type.members["values".utf8].flatMap {
          if case .list(let list) = $0 { list.items.count } else { nil }
        }
        object.members.set(Array("name".utf8), to: .string(name))
        object.members.set(Array("ordinal".utf8), to: .number(ordinal ?? 0))
      }
      type.members.set(name, to: value)
      if case .list(let list)? = type.members["values".utf8] {
        list.items.append(value)
      } else {
        type.members.set(
          Array("values".utf8), to: .list(try interpreter.store.list([value])))
      }
      reader.skipWhite()
      if reader.peek() == Byte.comma { reader.offset += 1 }
    }
  }
}
