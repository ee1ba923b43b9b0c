/// Answers whether an item may start somewhere: Vim's rules for group lists
/// (`:help :syn-contains`, `:help :syn-containedin`).
struct Containment {
  let definition: SyntaxDefinition

  /// How deep clusters are followed, so that one that holds itself ends.
  static let clusterDepth = 30

  /// Whether the item is in the list.
  func isIn(
    _ list: ListID, _ identity: ItemIdentity, isContained: Bool
  ) -> Bool {
    if list == .notContained { return !isContained }
    if list == .none { return false }
    return isIn(
      definition.lists[Int(list.rawValue)].elements[...], identity, isContained, depth: 0)
  }

  private func isIn(
    _ list: ArraySlice<GroupListElement>, _ identity: ItemIdentity, _ isContained: Bool, depth: Int
  ) -> Bool {
    var rest = list
    var answer = true
    if let word = list.first?.meaning {
      switch word {
      case .all(let tag):
        if tag != identity.includeTag { return false }
        answer = false
      case .top(let tag):
        if tag != identity.includeTag || isContained { return false }
        answer = false
      case .contained(let tag):
        if tag != identity.includeTag || !isContained { return false }
        answer = false
      case .group, .cluster: break
      }
      if !answer { rest = rest.dropFirst() }
    }
    for element in rest {
      switch element.meaning {
      case .group(let group):
        if group == identity.group { return answer }
      case .cluster(let index):
        let inner = definition.clusters[index].elements
        if !inner.isEmpty, depth < Self.clusterDepth,
          isIn(inner[...], identity, isContained, depth: depth + 1)
        {
          return answer
        }
      default: break
      }
    }
    return !answer
  }

  /// Whether `containedin` of the item names the group of item `owner`.
  func isContainedIn(_ owner: Int, _ identity: ItemIdentity) -> Bool {
    guard identity.containedin != .none else { return false }
    let item = definition.items[owner]
    return isIn(
      identity.containedin, item.identity, isContained: item.flags.contains(.contained))
  }
}
