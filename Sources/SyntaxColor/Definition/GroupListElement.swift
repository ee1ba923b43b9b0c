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

  /// Whether it is `ALL`, `ALLBUT`, `TOP` or `CONTAINED`, which mean something where they are first.
  var isWord: Bool { rawValue >= Self.allBase && rawValue < Self.clusterBase }

  /// Whether such a word lets an item in; the elements behind it then say which not.
  func admits(_ identity: ItemIdentity, isContained: Bool) -> Bool {
    switch meaning {
    case .all(let tag): tag == identity.includeTag
    case .top(let tag): tag == identity.includeTag && !isContained
    case .contained(let tag): tag == identity.includeTag && isContained
    case .group, .cluster: false
    }
  }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
