/// Answers whether an item may start somewhere: Vim's rules for group lists
/// (`:help :syn-contains`, `:help :syn-containedin`).
struct Containment {
  let definition: SyntaxDefinition
  private var clusters: ClusterSets
  /// The elements of lists read since ``takeWork()``.
  private var elementsRead = 0
  /// Whether the item asked about is in a cluster with exceptions, by cluster and depth: such
  /// clusters, too, may hold each other.
  private var answers: [Int: Bool] = [:]

  init(_ definition: SyntaxDefinition) {
    self.definition = definition
    clusters = ClusterSets(definition.clusters)
  }

  /// Returns the number of elements of lists and clusters read since this was asked last.
  mutating func takeWork() -> Int {
    defer { elementsRead = 0 }
    return elementsRead + clusters.takeWork()
  }

  /// Whether the item is in the list.
  mutating func isIn(_ list: ListID, _ identity: ItemIdentity, _ flags: ItemFlags) -> Bool {
    if list == .notContained { return !flags.contains(.contained) }
    if list == .none { return false }
    if !answers.isEmpty { answers.removeAll(keepingCapacity: true) }
    return isIn(
      definition.lists[Int(list.rawValue)], identity, flags.isDeclaredContained, depth: 0)
  }

  /// Whether `containedin` of the item names the group of item `owner`.
  mutating func isContainedIn(_ owner: Int, _ identity: ItemIdentity) -> Bool {
    guard identity.containedin != .none else { return false }
    let item = definition.items[owner]
    return isIn(identity.containedin, item.identity, item.flags)
  }

  /// Whether the item is in a list that was reached through `depth` clusters.
  private mutating func isIn(
    _ list: GroupList, _ identity: ItemIdentity, _ isContained: Bool, depth: Int
  ) -> Bool {
    var answer = true
    if let word = list.elements.first, word.isWord {
      guard word.admits(identity, isContained: isContained) else { return false }
      answer = false
    }
    elementsRead += list.elements.count
    for element in list.elements {
      switch element {
      case .group(let group):
        if group == identity.group { return answer }
      case .cluster(let index):
        if depth < ClusterSets.depth,
          isIn(cluster: Int(index), identity, isContained, depth: depth + 1)
        {
          return answer
        }
      default: break
      }
    }
    return !answer
  }

  private mutating func isIn(
    cluster index: Int, _ identity: ItemIdentity, _ isContained: Bool, depth: Int
  ) -> Bool {
    let set = clusters[index]
    if set.contains(identity.group) { return true }
    for exception in set.exceptions where depth + exception.depth <= ClusterSets.depth {
      let depth = depth + exception.depth
      let key = exception.cluster << 5 | depth
      let list = definition.clusters[exception.cluster]
      let answer = answers[key] ?? isIn(list, identity, isContained, depth: depth)
      answers[key] = answer
      if answer { return true }
    }
    return false
  }
}
