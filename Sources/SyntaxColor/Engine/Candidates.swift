/// The matches and region starts that may start at each kind of context, found once.
struct Candidates: ~Copyable {
  private var containment: Containment
  /// The items that can be tried column by column.
  let starts: ContiguousArray<StartItem?>
  /// By number, which ``number(of:)`` gives.
  var tables: ContiguousArray<StartTable> = []
  /// Numbers by a context's key; a slot with the number -1 is empty.
  private var slots: ContiguousArray<(key: UInt64, number: Int)>
  private var last: (key: UInt64, number: Int) = (0, -1)
  /// How many items all tables have together.
  private var itemCount = 0

  /// How many items the tables may have together before they are made anew: a hostile definition has tens of
  /// thousands of them in thousands of contexts.
  private static let itemLimit = 1 << 20

  init(_ definition: SyntaxDefinition) {
    containment = Containment(definition)
    starts = ContiguousArray(
      definition.items.indices.map {
        StartItem(Int32($0), definition.items[$0], definition.patterns[$0])
      })
    slots = ContiguousArray(repeating: (0, -1), count: 64)
  }

  deinit {
    for table in tables { table.deallocate() }
  }

  /// Forgets the tables where they take too much memory; no number of one may be in use.
  mutating func forgetIfLarge() {
    guard itemCount > Self.itemLimit else { return }
    for table in tables { table.deallocate() }
    tables.removeAll()
    slots = ContiguousArray(repeating: (0, -1), count: 64)
    last = (0, -1)
    itemCount = 0
  }

  /// Returns the number of elements of group lists read since this was asked last.
  mutating func takeWork() -> Int { containment.takeWork() }

  /// Returns the number of the table of what may start in a context.
  mutating func number(of context: StartContext) -> Int {
    let key = context.key
    if key == last.key, last.number >= 0 { return last.number }
    var slot = firstSlot(of: key)
    while slots[slot].number >= 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    if slots[slot].number < 0 {
      tables.append(StartTable(items(in: context), starts))
      itemCount += tables[tables.count - 1].items.count
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

  /// Returns the indices of the items that may start in a context, the last defined first.
  private mutating func items(in context: StartContext) -> ContiguousArray<Int32> {
    var result: ContiguousArray<Int32> = []
    let items = containment.definition.items
    for index in items.indices.reversed() {
      let item = items[index]
      guard item.kind == .match || item.kind == .start, item.isSync == (context.purpose == .sync),
        context.purpose == .display || !item.flags.contains(.display),
        allows(context, item.identity, item.flags)
      else { continue }
      result.append(Int32(index))
    }
    return result
  }

  /// Whether an item with that identity may start in a context.
  private mutating func allows(
    _ context: StartContext, _ identity: ItemIdentity, _ flags: ItemFlags
  ) -> Bool {
    if context.isNextgroup { return containment.isIn(context.list, identity, []) }
    if context.isTopLevel { return !flags.contains(.contained) }
    if context.owner >= 0, containment.isContainedIn(Int(context.owner), identity) { return true }
    return containment.isIn(context.list, identity, flags)
  }

  /// Whether the keyword with that index in `keywords` may start in a context whose table has
  /// the number `table`; worked out once.
  mutating func allowsKeyword(
    _ number: Int, of keywords: ContiguousArray<SyntaxKeyword>, in context: StartContext, table: Int
  ) -> Bool {
    if tables[table].keywords.isEmpty {
      tables[table].keywords = ContiguousArray(repeating: 0, count: keywords.count)
    }
    let known = tables[table].keywords[number]
    if known != 0 { return known == 2 }
    let keyword = keywords[number]
    let answer = allows(context, keyword.identity, keyword.flags)
    tables[table].keywords[number] = answer ? 2 : 1
    return answer
  }
}
