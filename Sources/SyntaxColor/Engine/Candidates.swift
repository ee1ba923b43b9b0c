/// Where an item is to start: what decides which items are tried there.
struct Place: Hashable {
  /// The list that must hold the item; ``ListID/none`` where only `containedin` can help.
  var list: ListID
  /// The item whose group `containedin` may name, or -1.
  var owner: Int32
  /// Whether `list` is a pending `nextgroup`, which ignores everything else.
  var isNextgroup: Bool
  /// Whether there is no open item: everything that is not `contained` may start.
  var isTopLevel: Bool
  /// Whether sync items are wanted, and only they.
  var isSync: Bool
  /// Whether items marked `display` are tried.
  var isDisplaying: Bool
}

/// The matches and region starts that may start at each kind of place, found once.
struct Candidates {
  private let containment: Containment
  private var lists: [Place: ContiguousArray<Int32>] = [:]

  init(_ containment: Containment) { self.containment = containment }

  /// Returns the indices of the items that may start there, the last defined first.
  mutating func items(at place: Place) -> ContiguousArray<Int32> {
    if let found = lists[place] { return found }
    var result: ContiguousArray<Int32> = []
    let items = containment.definition.items
    for index in items.indices.reversed() {
      let item = items[index]
      guard item.kind == .match || item.kind == .start, item.isSync == place.isSync,
        place.isDisplaying || !item.flags.contains(.display),
        allows(place, item.identity, isContained: item.flags.contains(.contained))
      else { continue }
      result.append(Int32(index))
    }
    lists[place] = result
    return result
  }

  /// Whether an item with that identity may start there.
  func allows(_ place: Place, _ identity: ItemIdentity, isContained: Bool) -> Bool {
    if place.isNextgroup { return containment.isIn(place.list, identity, isContained: false) }
    if place.isTopLevel { return !isContained }
    if place.owner >= 0, containment.isContainedIn(Int(place.owner), identity) { return true }
    return containment.isIn(place.list, identity, isContained: isContained)
  }
}
