import Bytes

/// The clusters of a definition (`:help :syn-cluster`); their names ignore case.
struct ClusterTable: Sendable {
  /// What a cluster holds.
  private enum Content {
    /// The list of `contains=`, in its order.
    case list(GroupList)
    /// What `add=` and `remove=` made of it, which becomes a sorted list.
    case set(Set<GroupListElement>)
  }

  private var contents: [Content] = []
  private var indices: [[UInt8]: Int] = [:]

  /// The clusters by index.
  var lists: [GroupList] {
    contents.map { content in
      switch content {
      case .list(let list): list
      case .set(let set): GroupList(elements: set.sorted())
      }
    }
  }

  /// Returns the index of the cluster of that name, made empty now if there is none.
  mutating func index(for name: some Collection<UInt8>) -> Int {
    let key = Byte.lowercased(name)
    if let found = indices[key] { return found }
    contents.append(.set([]))
    indices[key] = contents.count - 1
    return contents.count - 1
  }

  /// Returns the index of the cluster of that name, if there is one.
  func existing(_ name: some Collection<UInt8>) -> Int? { indices[Byte.lowercased(name)] }

  /// Replaces what the cluster holds.
  mutating func replace(_ index: Int, with list: GroupList) { contents[index] = .list(list) }

  /// Adds to the cluster or takes away from it.
  ///
  /// The result is sorted, so a word such as `ALLBUT` keeps its meaning only where no group is
  /// left before it.
  ///
  /// - Complexity: O(*n*), *n* elements of the list; not of the cluster, to which an included file
  ///   adds each of its groups.
  mutating func combine(_ index: Int, with list: GroupList, removing: Bool) {
    var set =
      switch contents[index] {
      case .list(let old): Set(old.elements)
      case .set(let old): old
      }
    if set.isEmpty {
      if !removing { contents[index] = .list(list) }
      return
    }
    // So the set is not copied to be changed.
    contents[index] = .set([])
    if removing { set.subtract(list.elements) } else { set.formUnion(list.elements) }
    contents[index] = .set(set)
  }
}
