import Bytes
import Testing

struct `A sequence of UTF-8` {
  @Test(arguments: [
    ([0x61], 1, 0x61), ([0xC3, 0xA9], 2, 0xE9), ([0xE3, 0x81, 0x82], 3, 0x3042),
    ([0xF0, 0x9F, 0x8D, 0xA3], 4, 0x1F363), ([0xF4, 0x8F, 0xBF, 0xBF], 4, 0x10FFFF),
  ])
  func `is a character`(bytes: [UInt8], length: Int, scalar: UInt32) {
    let sequence = UTF8Sequence(at: 0, before: bytes.count) { bytes[$0] }
    #expect(sequence.length == length)
    #expect(sequence.scalar == scalar)
  }

  @Test(arguments: [
    ([0x80], 1), ([0xC0, 0x80], 1), ([0xE0, 0x80, 0x80], 1), ([0xED, 0xA0, 0x80], 1),
    ([0xF4, 0x90, 0x80, 0x80], 1), ([0xE3, 0x81], 2), ([0xF0, 0x9F, 0x8D, 0x41], 3), ([0xFF], 1),
  ])
  func `is no character, and as long as a decoder replaces it`(bytes: [UInt8], length: Int) {
    let sequence = UTF8Sequence(at: 0, before: bytes.count) { bytes[$0] }
    #expect(sequence.length == length)
    #expect(sequence.scalar == nil)
  }
}
