/// An element of a `contains=`, `containedin=`, `nextgroup=` or cluster list: a group, a cluster, or
/// one of the words that may come first (`:help :syn-contains`).
///
/// Lists that are changed are sorted: by kind in this order, then by number.
enum GroupListElement: Hashable, Sendable, Comparable {
  case group(GroupID)
  /// `ALL` or `ALLBUT`, of the file with that include tag.
  case all(tag: Int32)
  /// `TOP`.
  case top(tag: Int32)
  /// `CONTAINED`.
  case contained(tag: Int32)
  /// `@cluster`.
  case cluster(Int32)

  /// Whether it is a word, which means something where it is first.
  var isWord: Bool {
    switch self {
    case .group, .cluster: false
    case .all, .top, .contained: true
    }
  }

  /// Whether such a word lets an item in; the elements behind it then say which not.
  func admits(_ identity: ItemIdentity, isContained: Bool) -> Bool {
    switch self {
    case .all(let tag): tag == identity.includeTag
    case .top(let tag): tag == identity.includeTag && !isContained
    case .contained(let tag): tag == identity.includeTag && isContained
    case .group, .cluster: false
    }
  }
}
