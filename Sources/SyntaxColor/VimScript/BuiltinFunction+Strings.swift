import Bytes

extension BuiltinFunction {
  /// `:help string-functions`, without those that take patterns.
  static let strings: KeyValuePairs<StaticString, BuiltinFunction> = [
    "strlen": .init(1...1) { (_, a) throws(ScriptError) in .number(try a[0].asString().count) },
    "strchars": .init(1...2, characterCount),
    "strcharlen": .init(1...1, characterCount),
    "strwidth": .init(1...1, width),
    "strdisplaywidth": .init(1...2, width),
    "strpart": .init(2...4, part),
    "strcharpart": .init(2...4, characterPart),
    "stridx": .init(2...3, firstIndex),
    "strridx": .init(2...3, lastIndex),
    "tolower": .init(1...1) { (i, a) throws(ScriptError) in
      try i.store.string(a[0].asString().map(Byte.lowercased))
    },
    "toupper": .init(1...1) { (i, a) throws(ScriptError) in
      try i.store.string(a[0].asString().map(Byte.uppercased))
    },
    "tr": .init(3...3, translate),
    "trim": .init(1...3, trim),
    "escape": .init(2...2) { (i, a) throws(ScriptError) in
      try i.store.string(escaped(a[0].asString(), Set(a[1].asString())))
    },
    "fnameescape": .init(1...1) { (i, a) throws(ScriptError) in
      try i.store.string(escaped(a[0].asString(), Set(" \t\n*?[{`$\\%#'\"|!<".utf8)))
    },
    "shellescape": .init(1...2) { (i, a) throws(ScriptError) in
      try i.store.string([Byte.apostrophe] + a[0].asString() + [Byte.apostrophe])
    },
    "str2nr": .init(1...3, toNumber),
    "str2float": .init(1...2) { (_, a) throws(ScriptError) in
      .float(Double(String(decoding: try a[0].asString(), as: UTF8.self)) ?? 0)
    },
    "float2nr": .init(1...1) { (_, a) throws(ScriptError) in
      let number = try Arithmetic.float(a[0])
      return .number(Int(exactly: number.rounded(.towardZero)) ?? (number < 0 ? -.max : .max))
    },
    "nr2char": .init(1...2) { (_, a) throws(ScriptError) in
      .string(UTF8Text.encoding(of: try a[0].asNumber()))
    },
    "char2nr": .init(1...2) { (_, a) throws(ScriptError) in
      .number(UTF8Text.value(of: try a[0].asString()))
    },
    "repeat": .init(2...2, repeated),
    "printf": .init(1...19) { (i, a) throws(ScriptError) in
      try i.store.string(PrintFormat.text(a, in: i))
    },
    "string": .init(1...1) { (i, a) throws(ScriptError) in
      try i.store.string(ValueWriter.text(of: a[0], in: i))
    },
    "strtrans": .init(1...1) { (_, a) throws(ScriptError) in a[0] },
    "iconv": .init(3...3) { (_, a) throws(ScriptError) in a[0] },
    "byteidx": .init(2...2) { (_, a) throws(ScriptError) in
      let characters = UTF8Text.characters(of: try a[0].asString())
      let index = try a[1].asNumber()
      guard 0...characters.count ~= index else { return .number(-1) }
      return .number(characters[..<index].reduce(0) { $0 + $1.count })
    },
    "and": .init(2...2) { (_, a) throws(ScriptError) in
      .number(try a[0].asNumber() & a[1].asNumber())
    },
    "or": .init(2...2) { (_, a) throws(ScriptError) in
      .number(try a[0].asNumber() | a[1].asNumber())
    },
    "xor": .init(2...2) { (_, a) throws(ScriptError) in
      .number(try a[0].asNumber() ^ a[1].asNumber())
    },
    "invert": .init(1...1) { (_, a) throws(ScriptError) in .number(~(try a[0].asNumber())) },
    "abs": .init(1...1) { (_, a) throws(ScriptError) in
      if case .float(let number) = a[0] { return .float(abs(number)) }
      let number = try a[0].asNumber()
      return .number(number < 0 ? 0 &- number : number)
    },
  ]

  private static let characterCount: Body = { (_, a) throws(ScriptError) in
    .number(UTF8Text.characters(of: try a[0].asString()).count)
  }

  private static let width: Body = { (_, a) throws(ScriptError) in
    let values = UTF8Text.characters(of: try a[0].asString()).map(UTF8Text.value)
    return .number(values.reduce(0) { $0 + CharacterTable.width(of: UInt32($1)) })
  }

  /// Puts a backslash before each byte of `special`.
  static func escaped(_ text: [UInt8], _ special: Set<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text {
      if special.contains(byte) { result.append(Byte.backslash) }
      result.append(byte)
    }
    return result
  }

  private static let part: Body = { (i, a) throws(ScriptError) in
    if try a.optional(3)?.isTrue() ?? false { return try characterPart(i, a) }
    let text = try a[0].asString()
    return try i.store.string(Array(text[partRange(of: text.count, a)]))
  }

  private static let characterPart: Body = { (i, a) throws(ScriptError) in
    let characters = UTF8Text.characters(of: try a[0].asString())
    return try i.store.string(Array(characters[partRange(of: characters.count, a)].joined()))
  }

  /// Returns the part of `count` that the second argument's start and the third's length tell.
  private static func partRange(
    of count: Int, _ arguments: [VimValue]
  ) throws(ScriptError) -> Range<Int> {
    let start = try arguments[1].asNumber()
    let length = try arguments.optional(2)?.asNumber() ?? count
    let (end, overflows) = start.addingReportingOverflow(length)
    let last = arguments.count < 3 || overflows ? count : min(max(end, 0), count)
    return min(max(start, 0), last)..<last
  }

  private static let firstIndex: Body = { (i, a) throws(ScriptError) in
    let (text, needle) = (try a[0].asString(), try a[1].asString())
    let start = max(try a.optional(2)?.asNumber() ?? 0, 0)
    guard start <= text.count, needle.count <= text.count - start else { return .number(-1) }
    try i.step((text.count - start) / 32)
    return .number(ByteSearch(needle).firstOffset(in: text[start...]).map { start + $0 } ?? -1)
  }

  private static let lastIndex: Body = { (i, a) throws(ScriptError) in
    let (text, needle) = (try a[0].asString(), try a[1].asString())
    guard needle.count <= text.count else { return .number(-1) }
    var last = text.count - needle.count
    if a.count > 2 { last = min(last, try a[2].asNumber()) }
    guard last >= 0 else { return .number(-1) }
    try i.step(text.count / 32)
    let offset = ByteSearch(needle.reversed()).firstOffset(
      in: text[..<(last + needle.count)].reversed())
    return .number(offset.map { last - $0 } ?? -1)
  }

  private static let translate: Body = { (i, a) throws(ScriptError) in
    let from = UTF8Text.characters(of: try a[1].asString())
    let to = UTF8Text.characters(of: try a[2].asString())
    guard from.count == to.count else {
      throw ScriptError("E475: Invalid argument: ", quoting: try a[1].asString())
    }
    let map = Dictionary(zip(from, to)) { first, _ in first }
    let characters = UTF8Text.characters(of: try a[0].asString())
    return try i.store.string(Array(characters.map { map[$0] ?? $0 }.joined()))
  }

  private static let trim: Body = { (i, a) throws(ScriptError) in
    let white = UTF8Text.characters(of: Array(0x01...0x20))
    let mask =
      a.count > 1 ? Set(UTF8Text.characters(of: try a[1].asString())) : Set(white + [[0xC2, 0xA0]])
    let direction = try a.optional(2)?.asNumber() ?? 0
    var characters = UTF8Text.characters(of: try a[0].asString())[...]
    if direction != 2 { characters = characters.drop(while: mask.contains) }
    if direction != 1 {
      while let last = characters.last, mask.contains(last) { characters.removeLast() }
    }
    return try i.store.string(Array(characters.joined()))
  }

  private static let toNumber: Body = { (_, a) throws(ScriptError) in
    var text = try a[0].asString()[...].drop(while: Byte.isBlank)
    let radix = try a.optional(1)?.asNumber() ?? 10
    let isNegative = text.first == Byte.hyphen
    if isNegative || text.first == Byte.plus { text = text.dropFirst() }
    if radix == 16, text.prefix(2).map(Byte.lowercased).elementsEqual("0x".utf8) {
      text = text.dropFirst(2)
    }
    guard [2, 8, 10, 16].contains(radix) else { throw ScriptError("E474: Invalid argument") }
    let (value, _) = NumberReader.digits(in: text, radix: radix)
    return .number(isNegative ? -value : value)
  }

  private static let repeated: Body = { (i, a) throws(ScriptError) in
    let count = max(try a[1].asNumber(), 0)
    if case .list(let list) = a[0] {
      let (total, overflows) = list.items.count.multipliedReportingOverflow(by: count)
      try i.store.charge(overflows ? .max : total.multipliedReportingOverflow(by: 16).partialValue)
      var items: [VimValue] = []
      for _ in 0..<(list.items.isEmpty ? 0 : count) { items += list.items }
      return .list(try i.store.list(items))
    }
    let text = try a[0].asString()
    let (total, overflows) = text.count.multipliedReportingOverflow(by: count)
    try i.store.charge(overflows ? .max : total)
    var result: [UInt8] = []
    for _ in 0..<(text.isEmpty ? 0 : count) { result += text }
    return .string(result)
  }
}
