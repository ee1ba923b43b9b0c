/// A Dictionary, or a scope of variables (`:help Dictionary`).
///
/// Its order is the order of Vim's hash table, since `keys()` shows it: the hash is the first
/// byte, then for each byte times 101 plus the byte; open addressing in at least 16 slots; a table
/// that is two thirds full is made anew for four times its entries (twice above 1,000).
final class VimDictionary: ValueStore.Container {
  struct Entry {
    let key: [UInt8]
    var value: VimValue
    /// Whether it was made by `:const`.
    var isConstant = false
    fileprivate let hash: UInt
  }

  private enum Slot {
    case empty
    case removed
    case used(Entry)
  }

  private static let smallest = 16

  private var slots: [Slot] = []
  private(set) var count = 0
  /// Whether `:const` or `:lockvar` locked it.
  var isLocked = false
  /// How many slots are not empty, removed ones included.
  private var filled = 0

  init() {}

  func removeContents() {
    slots = []
    count = 0
    filled = 0
  }

  /// The entries in the order of the table.
  var entries: [Entry] { slots.compactMap { if case .used(let entry) = $0 { entry } else { nil } } }

  /// The value of `key`; setting `nil` removes it.
  subscript(key: some Collection<UInt8>) -> VimValue? {
    get {
      guard let entry = entry(key) else { return nil }
      return entry.value
    }
    set { if let newValue { set(Array(key), to: newValue) } else { remove(key) } }
  }

  func entry(_ key: some Collection<UInt8>) -> Entry? {
    guard !slots.isEmpty, case .used(let entry) = slots[slot(of: key, hash: Self.hash(key))] else {
      return nil
    }
    return entry
  }

  /// Adds or replaces an entry.
  func set(_ key: [UInt8], to value: VimValue, isConstant: Bool = false) {
    if slots.isEmpty { slots = Array(repeating: .empty, count: Self.smallest) }
    let hash = Self.hash(key)
    let index = slot(of: key, hash: hash)
    let entry = Entry(key: key, value: value, isConstant: isConstant, hash: hash)
    switch slots[index] {
    case .used:
      slots[index] = .used(entry)
      return
    case .empty: filled += 1
    case .removed: break
    }
    slots[index] = .used(entry)
    count += 1
    resizeIfNeeded()
  }

  /// Removes an entry and returns its value.
  @discardableResult
  func remove(_ key: some Collection<UInt8>) -> VimValue? {
    guard !slots.isEmpty else { return nil }
    let index = slot(of: key, hash: Self.hash(key))
    guard case .used(let entry) = slots[index] else { return nil }
    slots[index] = .removed
    count -= 1
    resizeIfNeeded()
    return entry.value
  }

  private static func hash(_ key: some Collection<UInt8>) -> UInt {
    var hash: UInt = 0
    for byte in key { hash = hash &* 101 &+ UInt(byte) }
    return hash
  }

  /// Returns the slot that holds `key`, or the one to put it in.
  private func slot(of key: some Collection<UInt8>, hash: UInt) -> Int {
    let mask = UInt(slots.count - 1)
    var index = hash & mask
    var perturbation = hash
    var free: Int?
    while true {
      switch slots[Int(index)] {
      case .empty: return free ?? Int(index)
      case .removed: if free == nil { free = Int(index) }
      case .used(let entry):
        if entry.hash == hash, entry.key.elementsEqual(key) { return Int(index) }
      }
      index = (index &* 5 &+ perturbation &+ 1) & mask
      perturbation >>= 5
    }
  }

  private func resizeIfNeeded() {
    if slots.count == Self.smallest, filled < Self.smallest - 1 { return }
    if filled * 3 < slots.count * 2, count > slots.count / 5 { return }
    let wanted = count > 1000 ? count * 2 : count * 4
    var size = Self.smallest
    while size < wanted { size *= 2 }
    if size == slots.count, filled * 3 < slots.count * 2 { return }
    let old = entries
    slots = Array(repeating: .empty, count: size)
    for entry in old { slots[slot(of: entry.key, hash: entry.hash)] = .used(entry) }
    filled = count
  }
}
