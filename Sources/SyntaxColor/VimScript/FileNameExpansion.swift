import Bytes

/// Fills in what stands for file names: `<sfile>:p:h`, `%:t`, `$VIMRUNTIME` (`:help expand()`,
/// `:help filename-modifiers`).
struct FileNameExpansion {
  private let interpreter: Interpreter

  init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
  }

  /// Returns a command's file argument with everything filled in and its `\` escapes undone.
  func expanded(_ argument: [UInt8]) -> [UInt8] {
    let modified = item(argument) ?? argument
    return Self.unescaped(environment(in: modified))
  }

  /// Returns what `expand()` answers: the text itself if nothing in it stands for a file.
  func value(_ text: [UInt8]) -> [UInt8] { item(text) ?? environment(in: text) }

  /// Returns the file name that `text` begins with a code for, the rest behind it.
  private func item(_ text: [UInt8]) -> [UInt8]? {
    for code in Code.allCases where text.starts(with: code.rawValue.utf8) {
      var rest = text[code.rawValue.utf8.count...]
      var name = value(of: code)
      while let (modifier, length) = Self.modifier(rest) {
        name = Self.apply(modifier, to: name)
        rest = rest.dropFirst(length)
      }
      return name + rest
    }
    return nil
  }

  private enum Code: String, CaseIterable {
    case sourcedFile = "<sfile>", script = "<script>", stack = "<stack>", match = "<amatch>"
    case line = "<slnum>", fileLine = "<sflnum>"
    case file = "<afile>", buffer = "<abuf>", word = "<cword>", bigWord = "<cWORD>"
    case cursorFile = "<cfile>", current = "%", alternate = "#"
  }

  private func value(of code: Code) -> [UInt8] {
    switch code {
    case .script: return Array((interpreter.context?.path ?? "").utf8)
    case .sourcedFile:
      guard let frame = interpreter.frames.last, frame.isFunction else {
        return Array((interpreter.context?.path ?? "").utf8)
      }
      return stack(withLastLine: false)
    case .stack: return stack(withLastLine: true)
    case .line:
      let first = interpreter.frames.last?.firstLine ?? 0
      return Array(String(interpreter.location.line - first).utf8)
    case .fileLine: return Array(String(interpreter.location.line).utf8)
    case .match: return interpreter.filetype
    case .current, .file: return interpreter.buffer.fileName
    case .buffer: return [0x31]
    case .word, .bigWord, .cursorFile, .alternate: return []
    }
  }

  /// Returns what is running, outermost first: `script a.vim[12]..function Outer[3]..Inner[1]`.
  private func stack(withLastLine: Bool) -> [UInt8] {
    var result: [UInt8] = []
    var isFunction: Bool?
    for (index, frame) in interpreter.frames.enumerated() {
      if index > 0 { result += "..".utf8 }
      if frame.isFunction != isFunction {
        result += (frame.isFunction ? "function " : "script ").utf8
      }
      isFunction = frame.isFunction
      result += frame.name
      let isLast = index == interpreter.frames.count - 1
      guard !isLast || withLastLine else { break }
      let line = (isLast ? interpreter.location.line : frame.callLine) - frame.firstLine
      result += "[\(line)]".utf8
    }
    return result
  }

  /// Returns the `:h`-like modifier at the start of `text`.
  private static func modifier(_ text: ArraySlice<UInt8>) -> (letter: UInt8, length: Int)? {
    guard text.first == Byte.colon, let letter = text.dropFirst().first,
      "phtre~.S8".utf8.contains(letter)
    else { return nil }
    return (letter, 2)
  }

  /// Returns `name` with one modifier applied.
  static func apply(_ modifier: UInt8, to name: [UInt8]) -> [UInt8] {
    let slash = name.lastIndex(of: Byte.slash)
    let tailStart = slash.map { $0 + 1 } ?? 0
    let dot = name[tailStart...].lastIndex(of: Byte.dot).flatMap { $0 > tailStart ? $0 : nil }
    switch modifier {
    case UInt8(ascii: "h"):
      guard let slash else { return [Byte.dot] }
      return slash == 0 ? [Byte.slash] : Array(name[..<slash])
    case UInt8(ascii: "t"): return Array(name[tailStart...])
    case UInt8(ascii: "r"): return dot.map { Array(name[..<$0]) } ?? name
    case UInt8(ascii: "e"): return dot.map { Array(name[($0 + 1)...]) } ?? []
    default: return name
    }
  }

  /// Returns `fnamemodify(name, modifiers)`.
  static func modified(_ name: [UInt8], _ modifiers: [UInt8]) -> [UInt8] {
    var name = name
    var rest = modifiers[...]
    while let (letter, length) = modifier(rest) {
      name = apply(letter, to: name)
      rest = rest.dropFirst(length)
    }
    return name
  }

  /// Fills in `$NAME` and `${NAME}`.
  private func environment(in text: [UInt8]) -> [UInt8] {
    guard let dollar = text.firstIndex(of: Byte.dollar) else { return text }
    var end = dollar + 1
    while end < text.count, Byte.isWord(text[end]) { end += 1 }
    let value = interpreter.environmentVariable(text[(dollar + 1)..<end])
    guard !value.isEmpty else { return text }
    return Array(text[..<dollar]) + value + text[end...]
  }

  /// Takes the backslashes off that protect spaces and the like.
  static func unescaped(_ text: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in text {
      if byte == Byte.backslash, !isEscaped {
        isEscaped = true
      } else {
        isEscaped = false
        result.append(byte)
      }
    }
    return result
  }

  /// Takes `.` and `..` out of a path.
  static func normalized(_ path: String) -> String {
    guard path.utf8.contains(Byte.dot) else { return path }
    var parts: [Substring.UTF8View] = []
    for part in path[...].utf8.split(separator: Byte.slash, omittingEmptySubsequences: false) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        if parts.count > 1 { parts.removeLast() }
      } else {
        parts.append(part)
      }
    }
    return parts.map { String(Substring($0)) }.joined(separator: "/")
  }
}
