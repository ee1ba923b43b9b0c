import Bytes

/// A set of characters that is quick to ask: bits for ASCII, ranges for the others.
struct DirectSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// The place of the other members' first and last characters among the program's ranges.
  private let rangeStart: Int32
  /// How many ranges there are, or -1 if all characters that are not ASCII are members.
  private let rangeCount: Int32

  /// Makes a set, whose ranges it adds to `ranges`.
  init(_ set: ScalarSet, ranges: inout ContiguousArray<UInt32>) {
    rangeStart = Int32(ranges.count)
    let others = set.clamped(to: 0x80...ScalarSet.last)
    if others.ranges == [0x80...ScalarSet.last] {
      rangeCount = -1
    } else {
      rangeCount = Int32(others.ranges.count)
      for range in others.ranges {
        ranges.append(range.lowerBound)
        ranges.append(range.upperBound)
      }
    }
    for range in set.clamped(to: 0...0x7F).ranges {
      for scalar in range {
        if scalar < 64 { low |= 1 << UInt64(scalar) } else { high |= 1 << UInt64(scalar - 64) }
      }
    }
  }

  /// Whether a byte below 0x80 is a member.
  @inline(__always)
  func contains(ascii byte: UInt8) -> Bool {
    (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 != 0
  }

  /// Returns how many bytes the character at the start of `text` has if it is a member, else 0.
  @unsafe @inline(__always)
  func length(at text: UnsafePointer<UInt8>, ranges: UnsafePointer<UInt32>) -> Int {
    let byte = unsafe text[0]
    if byte < 0x80 { return contains(ascii: byte) ? 1 : 0 }
    return unsafe rangeCount == 0 ? 0 : otherLength(at: text, ranges: ranges)
  }

  @unsafe private func otherLength(
    at text: UnsafePointer<UInt8>, ranges: UnsafePointer<UInt32>
  ) -> Int {
    let (scalar, length) = unsafe UTF8Scalar.decode(text, at: 0)
    if rangeCount < 0 { return length }
    let pairs = unsafe ranges + Int(rangeStart)
    let index = (0..<Int(rangeCount)).partitioningIndex {
      unsafe pairs[$0 * 2 + 1] >= scalar
    }
    guard index < Int(rangeCount), unsafe pairs[index * 2] <= scalar else { return 0 }
    return length
  }
}
