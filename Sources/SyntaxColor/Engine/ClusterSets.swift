import Bytes

/// What the clusters of a definition hold, with the clusters in them (`:help :syn-cluster`).
///
/// Each is expanded once, when it is first asked for. So clusters that hold each other end, and
/// sixty of which each holds the next one twice are read sixty times, not 2⁶⁰ times.
struct ClusterSets {
  /// The groups of a cluster and of the clusters in it.
  struct Expansion {
    /// In ascending order.
    fileprivate(set) var groups: [GroupListElement] = []
    /// The clusters among them that are no plain set, because they begin with a word such as
    /// `ALLBUT`, and how deep they lie.
    fileprivate(set) var exceptions: [(cluster: Int, depth: Int)] = []

    /// Whether a group is among ``groups``.
    func contains(_ group: GroupID) -> Bool {
      let element = GroupListElement.group(group)
      let index = groups.indices.partitioningIndex { groups[$0] >= element }
      return index < groups.count && groups[index] == element
    }
  }

  /// How deep clusters are followed, as in Vim.
  static let depth = 30

  private let clusters: [GroupList]
  private var expansions: [Expansion?]
  private var elementsRead = 0

  init(_ clusters: [GroupList]) {
    self.clusters = clusters
    expansions = Array(repeating: nil, count: clusters.count)
  }

  /// Returns the number of elements read since this was asked last.
  mutating func takeWork() -> Int {
    defer { elementsRead = 0 }
    return elementsRead
  }

  /// What a cluster holds.
  subscript(cluster: Int) -> Expansion {
    mutating get {
      if let known = expansions[cluster] { return known }
      let new = expand(cluster)
      expansions[cluster] = new
      return new
    }
  }

  private mutating func expand(_ cluster: Int) -> Expansion {
    var result = Expansion()
    var groups: Set<GroupListElement> = []
    var reached: Set<Int> = [cluster]
    var level = [cluster]
    for depth in 0..<Self.depth where !level.isEmpty {
      var next: [Int] = []
      for index in level {
        let elements = clusters[index].elements
        elementsRead += elements.count
        if let first = elements.first, first.isWord {
          result.exceptions.append((index, depth))
          continue
        }
        for element in elements {
          switch element {
          case .group: groups.insert(element)
          case .cluster(let inner):
            if reached.insert(Int(inner)).inserted { next.append(Int(inner)) }
          default: break
          }
        }
      }
      level = next
    }
    result.groups = groups.sorted()
    return result
  }
}
