import Bytes

/// A set of Unicode scalar values: ascending ranges that neither overlap nor touch.
struct ScalarSet: Hashable, Sendable {
  /// The members, ascending.
  private(set) var ranges: [ClosedRange<UInt32>] = []

  /// The greatest scalar value.
  static let last: UInt32 = 0x10FFFF

  /// The empty set.
  init() {}

  /// The members of some ranges, in any order.
  init(_ ranges: [ClosedRange<UInt32>]) {
    self.ranges = ranges
    normalize()
  }

  /// One member.
  init(_ scalar: UInt32) { ranges = [scalar...scalar] }

  /// Whether there is no member.
  var isEmpty: Bool { ranges.isEmpty }

  /// The only member, if there is but one.
  var onlyMember: UInt32? {
    guard let range = ranges.first, ranges.count == 1, range.count == 1 else { return nil }
    return range.lowerBound
  }

  /// Whether all characters that are not ASCII are members.
  var holdsAllButASCII: Bool {
    ranges.last.map { $0.lowerBound <= 0x80 && $0.upperBound == Self.last } ?? false
  }

  /// The members below 0x80.
  var asciiBytes: ByteSet { ByteSet(clamped(to: 0...0x7F).ranges.joined().map { UInt8($0) }) }

  /// Whether `scalar` is a member.
  ///
  /// - Complexity: O(log *n*).
  func contains(_ scalar: UInt32) -> Bool {
    let index = ranges.indices.partitioningIndex { ranges[$0].upperBound >= scalar }
    return index < ranges.count && ranges[index].lowerBound <= scalar
  }

  /// Adds a range; what lies above ``last`` is no character and left out.
  mutating func insert(_ range: ClosedRange<UInt32>) {
    let isBehindAll = ranges.last.map { range.lowerBound > $0.upperBound &+ 1 } ?? true
    ranges.append(range)
    if !isBehindAll || range.upperBound > Self.last { normalize() }
  }

  /// Adds one scalar.
  mutating func insert(_ scalar: UInt32) { insert(scalar...scalar) }

  /// Takes one scalar out.
  mutating func remove(_ scalar: UInt32) {
    guard let index = ranges.firstIndex(where: { $0.contains(scalar) }) else { return }
    let range = ranges[index]
    switch (range.lowerBound == scalar, range.upperBound == scalar) {
    case (true, true): ranges.remove(at: index)
    case (true, false): ranges[index] = scalar + 1...range.upperBound
    case (false, true): ranges[index] = range.lowerBound...scalar - 1
    case (false, false):
      ranges[index] = range.lowerBound...scalar - 1
      ranges.insert(scalar + 1...range.upperBound, at: index + 1)
    }
  }

  /// Adds the members of `other`.
  mutating func formUnion(_ other: ScalarSet) {
    guard !other.isEmpty else { return }
    if isEmpty {
      ranges = other.ranges
    } else {
      ranges += other.ranges
      normalize()
    }
  }

  /// The members of both.
  func union(_ other: ScalarSet) -> ScalarSet {
    var result = self
    result.formUnion(other)
    return result
  }

  /// The scalar values that are no members.
  func complement() -> ScalarSet {
    var result = ScalarSet()
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { result.ranges.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    if next <= Self.last { result.ranges.append(next...Self.last) }
    return result
  }

  /// The members that are not in `other`.
  func subtracting(_ other: ScalarSet) -> ScalarSet {
    complement().union(other).complement()
  }

  /// The members within `bounds`.
  func clamped(to bounds: ClosedRange<UInt32>) -> ScalarSet {
    var result = ScalarSet()
    result.ranges = ranges.compactMap {
      $0.overlaps(bounds) ? $0.clamped(to: bounds) : nil
    }
    return result
  }

  /// The first bytes of the members' UTF-8 forms.
  var leadBytes: ByteSet {
    var bytes = ByteSet()
    for range in ranges {
      for byte in UTF8Scalar.lead(of: range.lowerBound)...UTF8Scalar.lead(of: range.upperBound)
      where byte < 0x80 || byte > 0xC1 {
        bytes.insert(byte)
      }
    }
    return bytes
  }

  /// Whether the ranges are as they are kept.
  private var isNormal: Bool {
    var next: UInt32 = 0
    for range in ranges {
      guard range.lowerBound >= next, range.upperBound <= Self.last else { return false }
      next = range.upperBound + 2
    }
    return true
  }

  private mutating func normalize() {
    if isNormal { return }
    ranges = ranges.filter { $0.lowerBound <= Self.last }.map { $0.clamped(to: 0...Self.last) }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var merged: [ClosedRange<UInt32>] = []
    merged.reserveCapacity(ranges.count)
    for range in ranges {
      if let previous = merged.last, range.lowerBound <= previous.upperBound &+ 1 {
        merged[merged.count - 1] =
          previous.lowerBound...max(previous.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    ranges = merged
  }
}
