/// What happened at the column read last.
struct ColumnState {
  /// Whether an item was closed, so that the next column may look different.
  var hasClosedItem = false
  /// Whether an item was refused that may match at the next column.
  var triesNext = false
  /// Empty items with a nextgroup that were used here.
  private var usedEmptyItems: ContiguousArray<Int32> = []
  /// The items that were opened or used here, which may not start here again.
  private(set) var opened: ContiguousArray<Int32> = []
  /// Those of them that are tried column by column.
  var openedDirectly: ContiguousArray<Int32> = []

  mutating func begin() {
    hasClosedItem = false
    triesNext = false
    if !usedEmptyItems.isEmpty { usedEmptyItems.removeAll(keepingCapacity: true) }
  }

  /// Notes that an item was used that is empty.
  mutating func use(_ item: Int) { usedEmptyItems.append(Int32(item)) }

  /// Looks which items were opened or used here.
  mutating func noteOpened(_ stack: inout ItemStack, at position: Int, lineStart: Int) {
    if !opened.isEmpty { opened.removeAll(keepingCapacity: true) }
    if usedEmptyItems.isEmpty, !stack.hasOpened(at: position) { return }
    opened += usedEmptyItems
    stack.addItems(openedAt: position, lineStart: lineStart, to: &opened)
    if opened.count > 1 { opened.sort(by: >) }
  }
}
