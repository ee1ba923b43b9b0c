/// The one-word arguments of an item, and what the engine notes on a stack entry.
struct ItemFlags: OptionSet, Sendable, Hashable {
  var rawValue: UInt32

  /// `contained` (`:help :syn-contained`).
  static let contained = ItemFlags(rawValue: 1 << 0)
  /// `transparent` (`:help :syn-transparent`).
  static let transparent = ItemFlags(rawValue: 1 << 1)
  /// `oneline` (`:help :syn-oneline`).
  static let oneline = ItemFlags(rawValue: 1 << 2)
  /// The pattern has an end-of-line and no `excludenl` was given.
  static let hasEndOfLine = ItemFlags(rawValue: 1 << 3)
  /// `grouphere` (`:help :syn-sync-third`).
  static let groupHere = ItemFlags(rawValue: 1 << 4)
  /// `groupthere`.
  static let groupThere = ItemFlags(rawValue: 1 << 5)
  /// The entry is the part of a region that `matchgroup` colors.
  static let matchgroupPart = ItemFlags(rawValue: 1 << 6)
  /// `skipnl` (`:help :syn-skipnl`).
  static let skipnl = ItemFlags(rawValue: 1 << 7)
  /// `skipwhite`.
  static let skipwhite = ItemFlags(rawValue: 1 << 8)
  /// `skipempty`.
  static let skipempty = ItemFlags(rawValue: 1 << 9)
  /// `keepend` (`:help :syn-keepend`).
  static let keepend = ItemFlags(rawValue: 1 << 10)
  /// `excludenl` (`:help :syn-excludenl`).
  static let excludenl = ItemFlags(rawValue: 1 << 11)
  /// `display` (`:help :syn-display`).
  static let display = ItemFlags(rawValue: 1 << 12)
  /// `extend` (`:help :syn-extend`).
  static let extend = ItemFlags(rawValue: 1 << 13)
  /// A match that goes on from an earlier line because it contains a region.
  static let continuedMatch = ItemFlags(rawValue: 1 << 14)
  /// A transparent entry that took the contains list of the entry below it.
  static let inheritsContains = ItemFlags(rawValue: 1 << 15)
  /// `fold`, `conceal` and `concealends`: no effect on colors.
  static let ignored = ItemFlags(rawValue: 1 << 16)
  /// At top level of the included file that declared it, and `contained` for that only.
  static let includedTopLevel = ItemFlags(rawValue: 1 << 17)

  /// Whether the file that declared the item said `contained`.
  var isDeclaredContained: Bool { contains(.contained) && !contains(.includedTopLevel) }
}
