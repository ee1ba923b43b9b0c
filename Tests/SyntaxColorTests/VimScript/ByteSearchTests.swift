import Testing

@testable import SyntaxColor

struct `A search for bytes` {
  @Test(arguments: [
    ("abcabd", "abd", 3), ("aaab", "aab", 1), ("abc", "", 0), ("", "", 0), ("", "a", nil),
    ("ab", "abc", nil),
    ("ababac", "abac", 2), ("aabaaabaac", "aabaac", 4),
  ])
  func `finds the first place`(text: String, needle: String, offset: Int?) {
    #expect(ByteSearch(Array(needle.utf8)).firstOffset(in: text.utf8) == offset)
  }

  @Test(arguments: ["aab", "ab", "aaaa"])
  func `finds what comparing at each place finds`(needle: String) {
    for seed in 0..<512 {
      let text = (0..<9).map { UInt8(ascii: seed >> $0 & 1 == 0 ? "a" : "b") }
      let expected = text.indices.first { text[$0...].starts(with: needle.utf8) }
      #expect(ByteSearch(Array(needle.utf8)).firstOffset(in: text) == expected)
    }
  }

  /// A sequence that counts how often a byte is taken from it.
  private struct Counted: Sequence, IteratorProtocol {
    var left: Int
    let taken: Counter
    mutating func next() -> UInt8? {
      if left == 0 { return nil }
      left -= 1
      taken.count += 1
      return 0x61
    }
  }
  private final class Counter { var count = 0 }

  @Test func `takes each byte once`() {
    let taken = Counter()
    let needle = Array(repeating: UInt8(0x61), count: 500) + [0x62]
    #expect(ByteSearch(needle).firstOffset(in: Counted(left: 1000, taken: taken)) == nil)
    #expect(taken.count == 1000)
  }
}
