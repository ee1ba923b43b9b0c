import Bytes

/// The options that `:syntax keyword`, `match` and `region` share (`:help :syn-arguments`).
struct ItemOptions {
  /// The command they belong to: each allows others.
  enum Command {
    case keyword, match, region, syncMatch
  }

  let command: Command
  var flags: ItemFlags = []
  var contains: GroupList?
  var containedin: GroupList?
  var nextgroup: GroupList?
  /// What `grouphere` or `groupthere` names: an item's index, -1 for `NONE`.
  var syncTarget = -1

  init(_ command: Command) { self.command = command }

  /// What an option does.
  private enum Option {
    case flag(ItemFlags)
    case list(any WritableKeyPath<ItemOptions, GroupList?> & Sendable)
    case concealCharacter

    var takesValue: Bool {
      switch self {
      case .flag: false
      default: true
      }
    }
  }

  private static let options: [(name: StaticString, option: Option)] = [
    ("contained", .flag(.contained)), ("oneline", .flag(.oneline)), ("keepend", .flag(.keepend)),
    ("extend", .flag(.extend)), ("excludenl", .flag(.excludenl)),
    ("transparent", .flag(.transparent)), ("skipnl", .flag(.skipnl)),
    ("skipwhite", .flag(.skipwhite)), ("skipempty", .flag(.skipempty)),
    ("grouphere", .flag(.groupHere)), ("groupthere", .flag(.groupThere)),
    ("display", .flag(.display)), ("fold", .flag(.ignored)),
    ("conceal", .flag(.ignored)), ("concealends", .flag(.ignored)),
    ("cchar", .concealCharacter), ("contains", .list(\.contains)),
    ("containedin", .list(\.containedin)), ("nextgroup", .list(\.nextgroup)),
  ]

  /// Reads all options that stand here and the blanks behind them.
  mutating func read(
    _ input: inout SyntaxArguments, _ reader: SyntaxCommandReader
  ) throws(ScriptError) {
    while let (option, length) = option(at: input) {
      switch option {
      case .flag(let flag):
        flags.insert(flag)
        input.advance(length)
        input.skipBlanks()
        if flag == .groupHere || flag == .groupThere { try readSyncTarget(&input, reader) }
      case .list(let path):
        if command == .keyword, path == \.contains {
          throw ScriptError("E395: Contains argument not accepted here")
        }
        let list = try reader.readGroupList(&input, keyLength: length)
        self[keyPath: path] = self[keyPath: path] ?? list
      case .concealCharacter:
        input.advance(length)
        if input.current == Byte.equals {
          input.advance()
          try skipCharacter(&input)
        } else {
          // Vim drops the bare word.
          input.skipBlanks()
        }
      }
    }
  }

  /// Goes over a character, what composes with it, and the blanks behind it.
  private func skipCharacter(_ input: inout SyntaxArguments) throws(ScriptError) {
    let (scalar, length) = UTF8Scalar.decode([input[0], input[1], input[2], input[3]], at: 0)
    if scalar < 0x20 || (0x7F...0x9F).contains(scalar) {
      throw ScriptError("E844: Invalid cchar value")
    }
    input.advance(length)
    while input.current >= 0x80 {
      let (next, length) = UTF8Scalar.decode([input[0], input[1], input[2], input[3]], at: 0)
      guard CharacterTable.isComposing(next) else { break }
      input.advance(length)
    }
    input.skipBlanks()
  }

  /// Returns the option whose name stands here, and its length in bytes.
  private func option(at input: SyntaxArguments) -> (Option, Int)? {
    switch input.current | 0x20 {
    case 0x63, 0x6F, 0x6B, 0x65, 0x74, 0x73, 0x67, 0x64, 0x66, 0x6E: break
    default: return nil
    }
    for (name, option) in Self.options where input.starts(withIgnoringCase: name) {
      let length = name.utf8CodeUnitCount
      let next = input[length]
      let ends =
        Byte.isBlank(next)
        || (option.takesValue ? next == Byte.equals : input.endsCommand(at: length))
      guard ends else { continue }
      if command == .keyword, case .flag(let flag) = option, isWordInKeyword(flag, name) {
        return nil
      }
      return (option, length)
    }
    return nil
  }

  /// `display`, `fold` and `extend` are words of a keyword command, not options.
  private func isWordInKeyword(_ flag: ItemFlags, _ name: StaticString) -> Bool {
    flag == .display || flag == .extend || (flag == .ignored && name.utf8CodeUnitCount == 4)
  }

  /// Reads the group behind `grouphere` or `groupthere`.
  private mutating func readSyncTarget(
    _ input: inout SyntaxArguments, _ reader: SyntaxCommandReader
  ) throws(ScriptError) {
    if command != .syncMatch { throw ScriptError("E393: group[t]here not accepted here") }
    let name = Array(input.word())
    if name.isEmpty { throw .invalidArgument([]) }
    input.skipBlanks()
    if name.elementsEqual("NONE".utf8) {
      syncTarget = -1
      return
    }
    let group = reader.groups.existing(name)
    let index = reader.items.lastIndex {
      $0.item.kind == .start && $0.item.identity.group == group
    }
    guard let index else {
      let text = ScriptError.excerpt(name)
      throw ScriptError("E394: Didn't find region item for \(text)")
    }
    syncTarget = index
  }
}
