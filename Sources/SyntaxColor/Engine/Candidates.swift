/// The matches and region starts that may start at each kind of place, found once.
struct Candidates: ~Copyable {
  private let containment: Containment
  /// The items that can be tried column by column.
  private let starts: ContiguousArray<StartItem?>
  /// By number, which ``number(of:)`` gives.
  var tables: ContiguousArray<StartTable> = []
  /// Numbers by a place's key; a slot with the number -1 is empty.
  private var slots: ContiguousArray<(key: UInt64, number: Int)>
  private var last: (key: UInt64, number: Int) = (0, -1)

  init(_ containment: Containment) {
    self.containment = containment
    let definition = containment.definition
    starts = ContiguousArray(
      definition.items.indices.map {
        StartItem(Int32($0), definition.items[$0], definition.patterns[$0])
      })
    slots = ContiguousArray(repeating: (0, -1), count: 64)
  }

  deinit {
    for table in tables { table.deallocate() }
  }

  /// Returns the number of the table of what may start there.
  mutating func number(of place: Place) -> Int {
    let key = place.key
    if key == last.key, last.number >= 0 { return last.number }
    var slot = firstSlot(of: key)
    while slots[slot].number >= 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    if slots[slot].number < 0 {
      tables.append(StartTable(items(at: place), starts))
      slots[slot] = (key, tables.count - 1)
      last = slots[slot]
      if tables.count * 2 > slots.count { grow() }
      return last.number
    }
    last = slots[slot]
    return last.number
  }

  private func firstSlot(of key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: (0, -1), count: old.count * 2)
    for entry in old where entry.number >= 0 {
      var slot = firstSlot(of: entry.key)
      while slots[slot].number >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  /// Returns the indices of the items that may start there, the last defined first.
  private func items(at place: Place) -> ContiguousArray<Int32> {
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
    return result
  }

  /// Whether an item with that identity may start there.
  private func allows(_ place: Place, _ identity: ItemIdentity, isContained: Bool) -> Bool {
    if place.isNextgroup { return containment.isIn(place.list, identity, isContained: false) }
    if place.isTopLevel { return !isContained }
    if place.owner >= 0, containment.isContainedIn(Int(place.owner), identity) { return true }
    return containment.isIn(place.list, identity, isContained: isContained)
  }

  /// Whether the keyword with that index in `keywords` may start at a place whose table has the
  /// number `table`; worked out once.
  mutating func allowsKeyword(
    _ number: Int, of keywords: ContiguousArray<SyntaxKeyword>, at place: Place, table: Int
  ) -> Bool {
    if tables[table].keywords.isEmpty {
      tables[table].keywords = ContiguousArray(repeating: 0, count: keywords.count)
    }
    let known = tables[table].keywords[number]
    if known != 0 { return known == 2 }
    let keyword = keywords[number]
    let answer = allows(
      place, keyword.identity, isContained: keyword.flags.contains(.contained))
    tables[table].keywords[number] = answer ? 2 : 1
    return answer
  }
}
