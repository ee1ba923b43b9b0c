import Bytes

/// The names of the syntax groups and the links between them (`:help :highlight-link`).
///
/// Vim has one table for all buffers; here each definition has its own, filled with the groups
/// that exist in Vim before a syntax file runs.
struct GroupTable: Sendable {
  /// One group.
  struct Entry: Sendable {
    /// The name as it was first written.
    var name: [UInt8]
    /// The group it is linked to.
    var link = GroupID.none
    /// The group that `:highlight default link` first linked it to, which it goes back to when it
    /// is cleared.
    var defaultLink = GroupID.none
    /// Whether `:highlight` gave it colors of its own.
    var hasSettings = false
    /// Whether it was ever linked, as `:highlight default` asks.
    var wasLinked = false
  }

  private(set) var entries: ContiguousArray<Entry> = []
  private var identifiers: [[UInt8]: GroupID] = [:]

  init() {
    for name in Self.groupsWithSettings {
      settings(of: identifier(for: Array(name.utf8)))
    }
    for (target, names) in Self.standardLinks {
      let target = identifier(for: Array(target.utf8))
      for name in names { link(identifier(for: Array(name.utf8)), to: target) }
    }
  }

  /// The number of groups; identifiers are `1...count`.
  var count: Int { entries.count }

  /// Returns the group of that name, whatever its case, or `nil`.
  func existing(_ name: some Collection<UInt8>) -> GroupID? { identifiers[Byte.lowercased(name)] }

  /// Returns the group of that name, made now if there is none yet.
  mutating func identifier(for name: [UInt8]) -> GroupID {
    let key = Byte.lowercased(name)
    if let found = identifiers[key] { return found }
    entries.append(Entry(name: name))
    let new = GroupID(rawValue: Int32(entries.count))
    identifiers[key] = new
    return new
  }

  /// Returns the name of a group as it was first written.
  func name(of group: GroupID) -> [UInt8] { group == .none ? [] : self[group].name }

  /// The entry of a group.
  private(set) subscript(group: GroupID) -> Entry {
    get { entries[Int(group.rawValue) - 1] }
    set { entries[Int(group.rawValue) - 1] = newValue }
  }

  /// Links a group to another one; ``GroupID/none`` ends its link.
  mutating func link(_ group: GroupID, to target: GroupID) {
    self[group].link = target
    self[group].wasLinked = true
  }

  /// Notes that a group has colors of its own, which ends its link.
  mutating func settings(of group: GroupID) {
    self[group].hasSettings = true
    self[group].link = .none
  }

  /// Notes what `:highlight default link` says; the first one counts.
  mutating func setDefaultLink(_ group: GroupID, to target: GroupID) {
    if self[group].defaultLink == .none { self[group].defaultLink = target }
  }

  /// Takes a group's colors away and gives it its default link back (`:highlight clear NAME`).
  mutating func clear(_ group: GroupID) {
    self[group].hasSettings = false
    self[group].link = self[group].defaultLink
  }

  /// Returns where a group's links lead, as `synIDtrans()` does: at most 100 steps.
  func resolved(_ group: GroupID) -> GroupID {
    guard group != .none else { return .none }
    var current = group
    for _ in 0..<100 {
      let next = self[current].link
      if next == .none { return current }
      current = next
    }
    return current
  }

  /// The groups that `:syntax on` or Vim itself gives colors.
  private static let groupsWithSettings: [String] = [
    "Comment", "Constant", "Special", "Identifier", "Statement", "PreProc", "Type", "Underlined",
    "Ignore", "Error", "Todo",
    "SpecialKey", "NonText", "Directory", "ErrorMsg", "IncSearch", "Search", "MoreMsg", "ModeMsg",
    "LineNr", "CursorLineNr", "Question", "StatusLine", "StatusLineNC", "VertSplit", "Title",
    "Visual", "WarningMsg", "WildMenu", "Folded", "FoldColumn", "DiffAdd", "DiffChange",
    "DiffDelete", "DiffText", "SignColumn", "Conceal", "SpellBad", "SpellCap", "SpellRare",
    "SpellLocal", "Pmenu", "PmenuSel", "PmenuSbar", "PmenuThumb", "TabLine", "TabLineSel",
    "TabLineFill", "CursorColumn", "CursorLine", "ColorColumn", "MatchParen", "StatusLineTerm",
    "StatusLineTermNC", "ToolbarLine", "ToolbarButton", "Normal",
  ]

  /// The links that `:syntax on` makes (`:help group-name`).
  private static let standardLinks: [(target: String, names: [String])] = [
    ("Constant", ["String", "Character", "Number", "Boolean", "Float"]),
    ("Number", ["Float"]),
    ("Identifier", ["Function"]),
    ("Statement", ["Conditional", "Repeat", "Label", "Operator", "Keyword", "Exception"]),
    ("PreProc", ["Include", "Define", "Macro", "PreCondit"]),
    ("Type", ["StorageClass", "Structure", "Typedef"]),
    ("Special", ["Tag", "SpecialChar", "Delimiter", "SpecialComment", "Debug"]),
    ("NonText", ["EndOfBuffer"]), ("LineNr", ["LineNrAbove", "LineNrBelow"]),
    ("CursorLine", ["CursorLineFold", "CursorLineSign"]),
    ("Search", ["CurSearch", "QuickFixLine"]),
  ]
}
