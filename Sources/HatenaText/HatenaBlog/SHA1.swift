import Bytes

/// SHA-1, which the addresses of notes are made with; it guards nothing here.
struct SHA1 {
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0
  )

  /// Returns the first eight hexadecimal digits of the hash of some bytes.
  static func prefix(of bytes: [UInt8]) -> [UInt8] {
    var hash = SHA1()
    hash.add(bytes)
    return (0..<8).map { digit in
      let value = hash.state.0 >> UInt32(28 - 4 * digit) & 15
      return UInt8(truncatingIfNeeded: value < 10 ? 0x30 + value : 0x57 + value)
    }
  }

  private mutating func add(_ bytes: [UInt8]) {
    var padded = bytes + [0x80]
    padded += [UInt8](repeating: 0, count: (120 - padded.count % 64) % 64)
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    for start in stride(from: 0, to: padded.count, by: 64) { add(padded[start..<start + 64]) }
  }

  private mutating func add(_ block: ArraySlice<UInt8>) {
    var words: [UInt32] = []
    words.reserveCapacity(80)
    for word in 0..<16 {
      let start = block.startIndex + 4 * word
      words.append(block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    for index in 16..<80 {
      let mixed = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
      words.append(Self.rotated(mixed, 1))
    }
    var (a, b, c, d, e) = state
    for (round, word) in words.enumerated() {
      let (mixed, constant): (UInt32, UInt32) =
        switch round {
        case ..<20: (b & c | ~b & d, 0x5A82_7999)
        case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
        case ..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
        default: (b ^ c ^ d, 0xCA62_C1D6)
        }
      let next = Self.rotated(a, 5) &+ mixed &+ e &+ constant &+ word
      (a, b, c, d, e) = (next, a, Self.rotated(b, 30), c, d)
    }
    state = (state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e)
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
