import Bytes

/// The clusters of a definition (`:help :syn-cluster`); their names ignore case.
struct ClusterTable: Sendable {
  private(set) var lists: [GroupList] = []
  private var indices: [[UInt8]: Int] = [:]

  /// Returns the index of the cluster of that name, made empty now if there is none.
  mutating func index(for name: some Collection<UInt8>) -> Int {
    let key = Byte.lowercased(name)
    if let found = indices[key] { return found }
    lists.append(GroupList(elements: []))
    indices[key] = lists.count - 1
    return lists.count - 1
  }

  /// Returns the index of the cluster of that name, if there is one.
  func existing(_ name: some Collection<UInt8>) -> Int? { indices[Byte.lowercased(name)] }

  /// Replaces what the cluster holds.
  mutating func replace(_ index: Int, with list: GroupList) { lists[index] = list }

  /// Adds to the cluster or takes away from it.
  mutating func combine(_ index: Int, with list: GroupList, removing: Bool) {
    lists[index].combine(with: list, removing: removing)
  }
}
