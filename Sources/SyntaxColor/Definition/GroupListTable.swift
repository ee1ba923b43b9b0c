/// The group lists of a definition, each stored once.
struct GroupListTable: Sendable {
  private(set) var lists: [GroupList] = []
  private var identifiers: [GroupList: ListID] = [:]

  /// Returns the place of the list, stored now if it is new.
  mutating func identifier(for list: GroupList?) -> ListID {
    guard let list else { return .none }
    if let found = identifiers[list] { return found }
    lists.append(list)
    let new = ListID(rawValue: Int32(lists.count - 1))
    identifiers[list] = new
    return new
  }
}
