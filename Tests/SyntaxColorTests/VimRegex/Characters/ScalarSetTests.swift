import TestSupport
import Testing

@testable import SyntaxColor

struct `A set of scalars` {
  /// The members below 0x60, asked one by one.
  private func members(_ set: ScalarSet) -> Set<UInt32> {
    Set((0..<0x60).filter(set.contains))
  }

  private func isNormal(_ set: ScalarSet) -> Bool {
    zip(set.ranges, set.ranges.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound }
  }

  @Test(arguments: 0..<40)
  func `is what a set of numbers is`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var set = ScalarSet()
    var expected: Set<UInt32> = []
    for _ in 0..<60 {
      let low = UInt32.random(in: 0..<0x50, using: &random)
      let range = low...low + UInt32.random(in: 0..<6, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0, 1:
        set.insert(range)
        expected.formUnion(range)
      case 2:
        set.remove(low)
        expected.remove(low)
      case 3:
        set.formUnion(ScalarSet([range, low...low]))
        expected.formUnion(range)
      default:
        set = set.subtracting(ScalarSet([range]))
        expected.subtract(range)
      }
      #expect(members(set) == expected)
      #expect(isNormal(set))
      #expect(members(set.complement()) == Set(0..<0x60).subtracting(expected))
    }
  }

  @Test func `holds no number that is no scalar's`() {
    var set = ScalarSet()
    set.insert(0x10FFFE...0x110005)
    #expect(set.ranges == [0x10FFFE...ScalarSet.last])
    #expect(ScalarSet([0x110000...0x110001]).isEmpty)
  }
}
