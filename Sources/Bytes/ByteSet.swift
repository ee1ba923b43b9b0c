/// A set of bytes: 256 bits.
@usableFromInline package struct ByteSet: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// The empty set.
  @inlinable package init() {}

  /// All bytes.
  package static let all = ByteSet(UInt8.min...UInt8.max)

  /// A set of one byte.
  @inlinable package init(_ byte: UInt8) { insert(byte) }

  /// A set of some bytes.
  @inlinable package init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  /// Whether `byte` is in the set.
  @inlinable @inline(__always) package func contains(_ byte: UInt8) -> Bool {
    // Without a jump: this is asked for each byte of most lines.
    let low = byte & 0x40 == 0 ? words.0 : words.1
    let high = byte & 0x40 == 0 ? words.2 : words.3
    return (byte & 0x80 == 0 ? low : high) &>> UInt64(byte & 63) & 1 != 0
  }

  /// Adds `byte`.
  @inlinable package mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  /// Removes `byte`.
  @inlinable package mutating func remove(_ byte: UInt8) {
    let bit: UInt64 = ~(1 << UInt64(byte & 63))
    switch byte >> 6 {
    case 0: words.0 &= bit
    case 1: words.1 &= bit
    case 2: words.2 &= bit
    default: words.3 &= bit
    }
  }

  /// Adds the bytes of `other`.
  @inlinable package mutating func formUnion(_ other: ByteSet) {
    words.0 |= other.words.0
    words.1 |= other.words.1
    words.2 |= other.words.2
    words.3 |= other.words.3
  }

  /// Whether the two sets share a byte.
  @inlinable package func intersects(_ other: ByteSet) -> Bool {
    words.0 & other.words.0 | words.1 & other.words.1 | words.2 & other.words.2
      | words.3 & other.words.3 != 0
  }

  /// The number of bytes in the set.
  @inlinable package var count: Int {
    words.0.nonzeroBitCount + words.1.nonzeroBitCount + words.2.nonzeroBitCount
      + words.3.nonzeroBitCount
  }

  @inlinable package static func == (left: ByteSet, right: ByteSet) -> Bool {
    left.words == right.words
  }

  @inlinable package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}
