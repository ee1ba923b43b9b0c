import Bytes

/// SHA-1, which the addresses of notes are made with; it guards nothing here.
struct SHA1 {
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0
  )
  /// The block that is being filled, as words of four bytes.
  private var block = SIMD16<UInt32>(repeating: 0)
  private var count = 0

  private init() {}

  /// Returns the first four bytes of the hash of some text with a number in decimal behind it.
  static func prefix(of text: ByteView, _ range: Range<Int>, number: UInt32) -> UInt32 {
    var hash = SHA1()
    let end = range.upperBound
    var offset = range.lowerBound
    while offset + 64 <= end {
      hash.addBlock(text, at: offset)
      offset += 64
    }
    while offset < end {
      hash.add(text[offset])
      offset += 1
    }
    hash.add(decimal: number)
    return hash.finish()
  }

  private mutating func add(decimal number: UInt32) {
    if number >= 10 { add(decimal: number / 10) }
    add(Byte.zero + UInt8(truncatingIfNeeded: number % 10))
  }

  private mutating func addBlock(_ text: ByteView, at offset: Int) {
    for word in 0..<16 {
      let start = offset + 4 * word
      let high = UInt32(text[start]) << 24 | UInt32(text[start + 1]) << 16
      block[word] = high | UInt32(text[start + 2]) << 8 | UInt32(text[start + 3])
    }
    count += 64
    mix()
  }

  private mutating func add(_ byte: UInt8) {
    let word = count >> 2 & 15
    block[word] = block[word] << 8 | UInt32(byte)
    count += 1
    if count & 63 == 0 { mix() }
  }

  private mutating func finish() -> UInt32 {
    let bits = UInt64(count) * 8
    add(0x80)
    while count & 63 != 56 { add(0) }
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      add(UInt8(truncatingIfNeeded: bits >> shift))
    }
    return state.0
  }

  private mutating func mix() {
    var (a, b, c, d, e) = state
    var words = block
    func run(_ round: Int, _ mixed: UInt32, _ constant: UInt32) {
      // A word that is not used any more becomes the one of this round.
      if round >= 16 {
        let word = words[(round &+ 13) & 15] ^ words[(round &+ 8) & 15] ^ words[(round &+ 2) & 15]
        words[round & 15] = Self.rotated(word ^ words[round & 15], 1)
      }
      let next = Self.rotated(a, 5) &+ mixed &+ e &+ constant &+ words[round & 15]
      (a, b, c, d, e) = (next, a, Self.rotated(b, 30), c, d)
    }
    for round in 0..<20 { run(round, b & c | ~b & d, 0x5A82_7999) }
    for round in 20..<40 { run(round, b ^ c ^ d, 0x6ED9_EBA1) }
    for round in 40..<60 { run(round, b & c | b & d | c & d, 0x8F1B_BCDC) }
    for round in 60..<80 { run(round, b ^ c ^ d, 0xCA62_C1D6) }
    state = (state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e)
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &<< count | word &>> (32 &- count)
  }
}
