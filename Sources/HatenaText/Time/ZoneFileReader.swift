internal import Bytes

/// Reads the fields of a zone file (RFC 9636); past the end it reads zeros.
struct ZoneFileReader {
  let bytes: [UInt8]
  private var offset = 0

  /// The counts at the front of a block.
  struct Header {
    let version: UInt8
    let utCount: Int
    let standardCount: Int
    let leapCount: Int
    let timeCount: Int
    let typeCount: Int
    let charCount: Int

    /// The bytes of the block behind the header.
    func size(timeSize: Int) -> Int {
      timeCount * (timeSize + 1) + typeCount * 6 + charCount + leapCount * (timeSize + 4)
        + standardCount + utCount
    }
  }

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a header, or returns `nil` where there is none.
  mutating func header() -> Header? {
    guard has(44), bytes[offset..<offset + 4].elementsEqual("TZif".utf8) else { return nil }
    let version = bytes[offset + 4]
    offset += 20
    let counts = (0..<6).map { _ in integer(4) }
    guard counts.allSatisfy({ (0...bytes.count).contains($0) }) else { return nil }
    return Header(
      version: version, utCount: counts[0], standardCount: counts[1], leapCount: counts[2],
      timeCount: counts[3], typeCount: counts[4], charCount: counts[5])
  }

  /// Returns whether so many bytes are left.
  func has(_ count: Int) -> Bool { count <= bytes.count - offset }

  /// Passes so many bytes; `false` where they are not there.
  mutating func skip(_ count: Int) -> Bool {
    guard has(count) else { return false }
    offset += count
    return true
  }

  /// Reads a signed big-endian number of 1, 4 or 8 bytes.
  mutating func integer(_ size: Int) -> Int {
    guard has(size), size > 0 else { return 0 }
    var value = Int(Int8(bitPattern: bytes[offset]))
    for byte in bytes[offset + 1..<offset + size] { value = value << 8 | Int(byte) }
    offset += size
    return value
  }

  /// The rule between the two LFs at the end.
  func footer() -> [UInt8] {
    guard offset < bytes.count else { return [] }
    return bytes[offset...].filter { $0 != Byte.lineFeed }
  }
}
