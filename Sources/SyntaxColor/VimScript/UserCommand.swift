import Bytes

/// A command that a script made with `:command` (`:help user-commands`).
struct UserCommand {
  enum ArgumentCount: UInt8, Hashable {
    case none = 0x30, one = 0x31, any = 0x2A, optional = 0x3F, some = 0x2B
  }

  /// What it is replaced with.
  let replacement: [UInt8]
  /// `-nargs`.
  let argumentCount: ArgumentCount
  /// `-bar`: a `|` ends it.
  let allowsBar: Bool
  /// The file that made it: what `s:` means in the replacement.
  let context: ScriptContext?

  /// Returns the replacement with `<args>` and the like filled in.
  func expansion(arguments: [UInt8], bang: Bool) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    while offset < replacement.count {
      guard replacement[offset] == Byte.lessThan,
        let close = replacement[offset...].firstIndex(of: Byte.greaterThan),
        let text = value(of: replacement[(offset + 1)..<close], arguments, bang)
      else {
        result.append(replacement[offset])
        offset += 1
        continue
      }
      result += text
      offset = close + 1
    }
    return result
  }

  private func value(of code: ArraySlice<UInt8>, _ arguments: [UInt8], _ bang: Bool) -> [UInt8]? {
    switch String(decoding: code.prefix(8).map(Byte.lowercased), as: UTF8.self) {
    case "args": arguments
    case "q-args": Self.quoted(arguments)
    case "f-args": Self.split(arguments).map(Self.quoted).joined(separator: ", ".utf8).map { $0 }
    case "bang": bang ? [Byte.exclamation] : []
    case "lt": [Byte.lessThan]
    case "line1", "line2": [0x31]
    case "count", "range": [Byte.zero]
    case "mods", "q-mods", "reg", "register": []
    default: nil
    }
  }

  private static func quoted(_ text: [UInt8]) -> [UInt8] {
    var result = [Byte.quote]
    for byte in text {
      if byte == Byte.quote || byte == Byte.backslash { result.append(Byte.backslash) }
      result.append(byte)
    }
    return result + [Byte.quote]
  }

  /// Splits at white space; `\ ` is a space and `\\` a backslash.
  private static func split(_ arguments: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var isEscaped = false
    for byte in arguments {
      if isEscaped {
        if byte != Byte.backslash, !Byte.isBlank(byte) { word.append(Byte.backslash) }
        word.append(byte)
        isEscaped = false
      } else if byte == Byte.backslash {
        isEscaped = true
      } else if Byte.isBlank(byte) {
        if !word.isEmpty { words.append(word) }
        word = []
      } else {
        word.append(byte)
      }
    }
    if isEscaped { word.append(Byte.backslash) }
    return word.isEmpty ? words : words + [word]
  }
}
