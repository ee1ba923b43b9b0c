import Bytes

/// Runs `:syntax` and `:highlight` commands and collects what they define.
///
/// One reader fills one definition. Errors are Vim's: a refused command defines nothing.
final class SyntaxCommandReader: SyntaxCommandHandler {
  var groups = GroupTable()
  var clusters = ClusterTable()
  var items: ContiguousArray<DefinedItem> = []
  var keywords = KeywordTable()
  var lists = GroupListTable()
  var sync = SyntaxSync()
  /// `:syntax iskeyword`, which wins over the option.
  var iskeyword: Iskeyword?
  /// `:syntax case ignore`.
  var ignoresCase = false
  /// Whether any item has `containedin`.
  var hasContainedin = false

  /// The tag of the `:syntax include` that runs; 0 outside.
  var includeTag: Int32 = 0
  /// The highest tag given so far.
  var lastIncludeTag: Int32 = 0
  /// What the include that runs makes of items at top level.
  var includeTarget = IncludeTarget.none

  /// Where items at top level of an included file go (`:help :syn-include`).
  enum IncludeTarget: Equatable {
    /// Not inside an include.
    case none
    /// They become `contained`.
    case contained
    /// They become `contained` and their groups join the cluster.
    case cluster(Int)
  }

  /// Whose rules count.
  let version: VimVersion

  init(version: VimVersion = .current) { self.version = version }

  /// The largest number of `:syntax include` in one definition, as in Vim.
  static let includeLimit: Int32 = 999

  /// Who runs the command; nobody runs those in branches that are not taken.
  private(set) var host: (any ScriptHost)?
  /// Reads commands in branches that are not taken, only to find where they end.
  private lazy var skipper: SyntaxCommandReader = SyntaxCommandReader(version: version)

  func syntax(_ arguments: ArraySlice<UInt8>, for host: any ScriptHost) throws(ScriptError) -> Int {
    let outer = self.host
    defer { self.host = outer }
    self.host = host
    return try run(arguments)
  }

  func length(ofSkippedSyntax arguments: ArraySlice<UInt8>) -> Int {
    guard arguments.contains(Byte.bar) else { return arguments.count }
    return (try? skipper.run(arguments)) ?? arguments.count
  }

  private func run(_ arguments: ArraySlice<UInt8>) throws(ScriptError) -> Int {
    var input = SyntaxArguments(arguments, isVim9: host?.isVim9 ?? false)
    input.skipBlanks()
    let name = Byte.lowercased(input.word { !Byte.isLetter($0) })
    input.skipBlanks()
    try dispatch(String(decoding: name, as: UTF8.self), &input)
    return input.position - arguments.startIndex
  }

  func groupNumber(named name: [UInt8]) -> Int { Int(groups.existing(name)?.rawValue ?? 0) }

  func isHighlightDefined(_ name: [UInt8]) -> Bool {
    groups.existing(name) != nil
  }

  func groupName(_ number: Int) -> [UInt8] {
    (1...groups.count).contains(number) ? groups.name(of: GroupID(rawValue: Int32(number))) : []
  }

  func linkedGroup(_ number: Int) -> Int {
    guard (1...groups.count).contains(number) else { return 0 }
    return Int(groups.resolved(GroupID(rawValue: Int32(number))).rawValue)
  }

  private func dispatch(_ name: String, _ input: inout SyntaxArguments) throws(ScriptError) {
    switch name {
    case "include": try readInclude(&input)
    case "clear": try readClear(&input)
    case "keyword": try readKeyword(&input)
    case "match": try readMatch(&input, isSync: false)
    case "region": try readRegion(&input, isSync: false)
    case "cluster": try readCluster(&input)
    case "case": try readCase(&input)
    case "iskeyword": try readIskeyword(&input)
    case "sync": try readSync(&input)
    case "list": try readList(&input)
    case "spell", "conceal", "foldlevel", "on", "off", "enable", "manual", "reset", "":
      input.position = Self.endOfIgnored(input)
    default:
      throw ScriptError("E410: Invalid :syntax subcommand: \(name)")
    }
  }

  /// `:syn list`: nothing is printed, but a cluster that does not exist is an error, by which
  /// `scala.vim` finds out whether it is included.
  private func readList(_ input: inout SyntaxArguments) throws(ScriptError) {
    input.skipBlanks()
    let name = input.name()
    if name.first == Byte.at, clusters.existing(name.dropFirst()) == nil {
      throw ScriptError("E392: No such syntax cluster: ", quoting: name)
    }
    input.position = Self.endOfIgnored(input)
  }

  /// Returns where a command without effect on colors ends.
  private static func endOfIgnored(_ input: SyntaxArguments) -> Int {
    var input = input
    input.skipToCommandEnd()
    _ = input.finishCommand()
    return input.position
  }

  /// Reads the group name a command starts with.
  ///
  /// - Throws: Where the name is missing or nothing follows it.
  func readGroupName(_ input: inout SyntaxArguments) throws(ScriptError) -> [UInt8] {
    let start = input.rest
    if input.isAtCommandEnd { throw .invalidArgument([]) }
    let name = Array(input.word())
    input.skipBlanks()
    if input.isAtEnd { throw .invalidArgument(start) }
    return name
  }

  /// Returns the group of that name, made now if there is none.
  ///
  /// - Throws: Where the name has a byte that Vim does not allow in one.
  func group(named name: some Collection<UInt8>) throws(ScriptError) -> GroupID {
    if let found = groups.existing(name) { return found }
    if name.count > 200 { throw ScriptError("E1249: Highlight group name too long") }
    for byte in name where byte < 0x20 || byte > 0x7E {
      throw ScriptError("E669: Unprintable character in group name")
    }
    return groups.identifier(for: Array(name))
  }

  /// Gives an item at top level of an included file its place.
  func placeInInclude(_ group: GroupID, _ flags: inout ItemFlags) {
    guard !flags.contains(.contained), includeTarget != .none else { return }
    flags.insert(.contained)
    if version.includesKeepTopLevel { flags.insert(.includedTopLevel) }
    if case .cluster(let index) = includeTarget {
      clusters.combine(index, with: GroupList(elements: [.group(group)]), removing: false)
    }
  }

  /// Ends a command: nothing but a bar, a comment or the end may stand here.
  func finish(_ input: inout SyntaxArguments) throws(ScriptError) {
    let rest = input.rest
    if !input.finishCommand() { throw .invalidArgument(rest) }
  }
}
