/// What is known of the states a ``RememberingMatcher`` has been in: a hash table of numbers.
struct StateTable {
  /// Keys by slot; 0 is an empty slot.
  private var keys: ContiguousArray<UInt64> = []
  private var values: ContiguousArray<Int32> = []
  private(set) var count = 0

  private static let smallest = 1_024

  /// Forgets everything; the memory is kept unless it is much.
  mutating func removeAll() {
    count = 0
    guard keys.count != Self.smallest else {
      for index in keys.indices { keys[index] = 0 }
      return
    }
    keys = ContiguousArray(repeating: 0, count: Self.smallest)
    values = ContiguousArray(repeating: 0, count: Self.smallest)
  }

  /// The value of a key; setting adds it.
  subscript(key: UInt64) -> Int32? {
    get {
      let slot = slot(of: key)
      return keys[slot] == 0 ? nil : values[slot]
    }
    set {
      guard let newValue else { return }
      var slot = slot(of: key)
      if keys[slot] == 0 {
        if count * 2 >= keys.count {
          grow()
          slot = self.slot(of: key)
        }
        count += 1
        keys[slot] = key
      }
      values[slot] = newValue
    }
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != 0 }
    keys = ContiguousArray(repeating: 0, count: keys.count * 2)
    values = ContiguousArray(repeating: 0, count: keys.count)
    for (key, value) in old {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}
