/// The elements of a `contains=`, `containedin=`, `nextgroup=` or cluster list.
///
/// One number says what an element is: a group, a cluster, or one of the words that may come
/// first (`:help :syn-contains`).
struct GroupListElement: RawRepresentable, Hashable, Sendable, Comparable {
  var rawValue: Int32

  private static let allBase: Int32 = 0x1000_0000
  private static let topBase: Int32 = 0x2000_0000
  private static let containedBase: Int32 = 0x3000_0000
  private static let clusterBase: Int32 = 0x4000_0000

  init(rawValue: Int32) { self.rawValue = rawValue }

  /// A group.
  static func group(_ group: GroupID) -> Self { Self(rawValue: group.rawValue) }
  /// `ALL` or `ALLBUT`, of the file with that include tag.
  static func all(tag: Int32) -> Self { Self(rawValue: allBase + tag) }
  /// `TOP`.
  static func top(tag: Int32) -> Self { Self(rawValue: topBase + tag) }
  /// `CONTAINED`.
  static func contained(tag: Int32) -> Self { Self(rawValue: containedBase + tag) }
  /// `@cluster`.
  static func cluster(_ index: Int) -> Self { Self(rawValue: clusterBase + Int32(index)) }

  /// What the number stands for.
  enum Meaning {
    case group(GroupID)
    case all(tag: Int32)
    case top(tag: Int32)
    case contained(tag: Int32)
    case cluster(Int)
  }

  /// What the element is.
  var meaning: Meaning {
    if rawValue >= Self.clusterBase { return .cluster(Int(rawValue - Self.clusterBase)) }
    if rawValue >= Self.containedBase { return .contained(tag: rawValue - Self.containedBase) }
    if rawValue >= Self.topBase { return .top(tag: rawValue - Self.topBase) }
    if rawValue >= Self.allBase { return .all(tag: rawValue - Self.allBase) }
    return .group(GroupID(rawValue: rawValue))
  }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A list of groups and clusters; an exception list where its first element is `ALLBUT`, `TOP` or
/// `CONTAINED`.
struct GroupList: Hashable, Sendable {
  var elements: [GroupListElement]

  /// Adds or takes away elements as `:syntax cluster NAME add=` and `remove=` do.
  ///
  /// The result is sorted, so a word such as `ALLBUT` keeps its meaning only where no group is
  /// left before it.
  mutating func combine(with other: GroupList, removing: Bool) {
    if elements.isEmpty {
      if !removing { elements = other.elements }
      return
    }
    let added = Set(other.elements)
    let kept = removing ? Set(elements).subtracting(added) : Set(elements).union(added)
    elements = kept.sorted()
  }
}

/// A list's place in ``SyntaxDefinition/lists``.
struct ListID: Hashable, Sendable {
  var rawValue: Int32

  /// No list was given.
  static let none = ListID(rawValue: -1)
  /// Everything that is not `contained`: a transparent item at top level without `contains`.
  static let notContained = ListID(rawValue: -2)
}
