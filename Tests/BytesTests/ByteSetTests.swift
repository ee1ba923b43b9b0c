import Bytes
import Testing

struct `A set of bytes` {
  @Test func `has its members and no others`() {
    let members: [UInt8] = [0, 63, 64, 127, 128, 191, 192, 255]
    var set = ByteSet(members)
    #expect((UInt8.min...UInt8.max).filter(set.contains) == members)
    set.remove(64)
    #expect(!set.contains(64))
    #expect(set.count == members.count - 1)
  }

  @Test(arguments: 0...40)
  func `is found in bytes wherever the first member is`(place: Int) {
    var bytes = [UInt8](repeating: Byte.space, count: 40)
    if place < bytes.count { bytes[place] = Byte.lessThan }
    let found = bytes.withByteView { view in
      (
        view.firstIndex(of: ByteSet("<&\u{FF}".utf8), in: 0..<view.count),
        view.firstIndex(of: Byte.lessThan, Byte.ampersand, Byte.greaterThan, in: 0..<view.count)
      )
    }
    #expect(found == (place, place))
  }
}
