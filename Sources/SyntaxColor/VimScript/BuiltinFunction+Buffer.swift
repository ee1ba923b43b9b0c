import Bytes

extension BuiltinFunction {
  /// The functions that look at the text or at the editor.
  static let buffer: [(StaticString, BuiltinFunction)] = [
    (
      "getline",
      .init(1...2) { (i, a) throws(ScriptError) in
        let first = try i.lineNumber(a[0])
        guard a.count > 1 else { return try i.store.string(i.line(first)) }
        let last = min(try i.lineNumber(a[1]), i.lineCount)
        guard first <= last else { return .list(try i.store.list()) }
        return try i.store.list(strings: (max(first, 1)...max(last, 1)).map(i.line))
      }
    ),
    ("line", .init(1...2) { (i, a) throws(ScriptError) in .number(try i.lineNumber(a[0])) }),
    (
      "col",
      .init(1...2) { (i, a) throws(ScriptError) in
        try a[0].asString().elementsEqual("$".utf8)
          ? .number(i.line(i.cursor.line).count + 1) : .number(i.cursor.column)
      }
    ),
    (
      "cursor",
      .init(1...3) { (i, a) throws(ScriptError) in
        if case .list(let list) = a[0] {
          guard list.items.count > 1 else { throw ScriptError("E474: Invalid argument") }
          i.moveCursor(line: try list.items[0].asNumber(), column: try list.items[1].asNumber())
        } else {
          i.moveCursor(line: try a[0].asNumber(), column: a.count > 1 ? try a[1].asNumber() : 1)
        }
        return .number(0)
      }
    ),
    ("getcurpos", .init(0...1) { (i, _) throws(ScriptError) in try i.cursorPosition() }),
    ("getpos", .init(1...1) { (i, _) throws(ScriptError) in try i.cursorPosition() }),
    (
      "setpos",
      .init(2...2) { (i, a) throws(ScriptError) in
        let items = try a[1].asList(for: "setpos()").items
        if items.count > 2 {
          i.moveCursor(line: try items[1].asNumber(), column: try items[2].asNumber())
        }
        return .number(0)
      }
    ),
    (
      "search",
      .init(1...5) { (i, a) throws(ScriptError) in
        .number(try i.searchText(a)?.line ?? 0)
      }
    ),
    (
      "searchpos",
      .init(1...5) { (i, a) throws(ScriptError) in
        let found = try i.searchText(a) ?? (0, 0)
        return .list(try i.store.list([.number(found.line), .number(found.column)]))
      }
    ),
    (
      "nextnonblank",
      .init(1...1) { (i, a) throws(ScriptError) in
        let start = max(try i.lineNumber(a[0]), 1)
        for line in stride(from: start, through: i.lineCount, by: 1)
        where !i.line(line).allSatisfy(Byte.isWhite) { return .number(line) }
        return .number(0)
      }
    ),
    (
      "prevnonblank",
      .init(1...1) { (i, a) throws(ScriptError) in
        let start = min(try i.lineNumber(a[0]), i.lineCount)
        for line in stride(from: start, to: 0, by: -1)
        where !i.line(line).allSatisfy(Byte.isWhite) { return .number(line) }
        return .number(0)
      }
    ),
    (
      "bufname",
      .init(0...1) { (i, _) throws(ScriptError) in
        i.questions.append(.fileName(i.settings.fileName))
        return .string(i.settings.fileName)
      }
    ),
    ("wordcount", zero), ("bufnr", one), ("bufwinnr", one), ("winnr", one), ("winbufnr", one),
    ("tabpagenr", one), ("bufexists", one), ("bufloaded", one), ("buflisted", one),
    ("winwidth", zero), ("winheight", zero), ("virtcol", one), ("wincol", one), ("winline", one),
    ("foldclosed", zero), ("foldclosedend", zero), ("foldlevel", zero), ("synID", zero),
    ("synstack", zero), ("synconcealed", zero), ("indent", zero), ("diff_hlID", zero),
    ("diff_filler", zero), ("line2byte", zero), ("pumvisible", zero), ("histdel", zero),
    ("maparg", nothing), ("mapcheck", nothing), ("hasmapto", zero), ("getreg", nothing),
    ("setreg", zero), ("foldtext", nothing), ("getwinvar", nothing), ("gettabvar", nothing),
    ("getfontname", nothing), ("visualmode", nothing), ("getfsize", zero), ("getftime", zero),
  ]

  /// A number that counts buffers or windows: there is one.
  private static let one = BuiltinFunction(0...5) { (_, _) throws(ScriptError) in .number(1) }
}

extension Interpreter {
  /// The number of lines of the text; an empty text has one.
  var lineCount: Int {
    let count = TextQuestion.lineCount(of: text)
    questions.append(.lineCount(count))
    return count
  }

  /// Returns a line, counted from 1, or the empty string.
  func line(_ number: Int) -> [UInt8] {
    let line = TextQuestion.line(number, of: text)
    questions.append(.line(number, is: line))
    return line
  }

  /// Returns the line `.`, `$`, or a number stands for.
  func lineNumber(_ value: VimValue) throws(ScriptError) -> Int {
    guard case .string(let text) = value else { return try value.asNumber() }
    switch text.first {
    case Byte.dollar: return lineCount
    case Byte.period: return cursor.line
    case UInt8(ascii: "w"): return text.elementsEqual("w$".utf8) ? lineCount : 1
    default: return try value.asNumber()
    }
  }

  /// Returns the cursor as `getcurpos()` gives it.
  func cursorPosition() throws(ScriptError) -> VimValue {
    let numbers = [0, cursor.line, cursor.column, 0, cursor.column]
    return .list(try store.list(numbers.map(VimValue.number)))
  }

  /// Puts the cursor on a place that exists.
  func moveCursor(line: Int, column: Int) {
    cursor = (min(max(line, 1), lineCount), max(column, 1))
  }

  /// Runs `search(pattern, flags, stopline)`; 'wrapscan' is on.
  func searchText(_ arguments: [VimValue]) throws(ScriptError) -> (line: Int, column: Int)? {
    questions.append(.anything)
    guard let text else { return nil }
    let flags = arguments.count > 1 ? try arguments[1].asString() : []
    let stop = arguments.count > 2 ? try arguments[2].asNumber() : 0
    let search = TextSearch(
      text: text, regex: try bufferRegex(arguments[0].asString()), interpreter: self)
    let accepts = flags.contains(UInt8(ascii: "c"))
    let wraps = !flags.contains(UInt8(ascii: "W")) && stop == 0
    let found =
      flags.contains(UInt8(ascii: "b"))
      ? try search.backward(from: cursor, accepting: accepts, wrapping: wraps, stop: stop)
      : try search.forward(from: cursor, accepting: accepts, wrapping: wraps, stop: stop)
    guard let found else { return nil }
    if !flags.contains(UInt8(ascii: "n")) { moveCursor(line: found.line, column: found.column) }
    return found
  }

  private func bufferRegex(_ pattern: [UInt8]) throws(ScriptError) -> VimRegex {
    do {
      return try VimRegex(
        parsing: pattern,
        context: PatternContext(
          ignoresCase: false, iskeyword: (try? Iskeyword(option: iskeywordOption)) ?? .standard,
          role: .match))
    } catch {
      throw ScriptError(error.message)
    }
  }
}
