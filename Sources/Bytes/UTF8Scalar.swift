/// Encoding and decoding of single characters in well-formed UTF-8.
@usableFromInline package enum UTF8Scalar {
  /// The first byte of a scalar's UTF-8 form.
  @inlinable package static func lead(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0..<0x80: UInt8(scalar)
    case 0x80..<0x800: UInt8(0xC0 | scalar >> 6)
    case 0x800..<0x10000: UInt8(0xE0 | scalar >> 12)
    default: UInt8(0xF0 | (scalar >> 18) & 7)
    }
  }

  /// The number of bytes of the character that begins with `lead`; 1 for a byte that begins none.
  @inlinable package static func length(lead: UInt8) -> Int {
    switch lead {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// Appends a scalar's UTF-8 form to `bytes`.
  @inlinable package static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    bytes.append(lead(of: scalar))
    guard scalar >= 0x80 else { return }
    if scalar >= 0x10000 { bytes.append(UInt8(0x80 | (scalar >> 12) & 0x3F)) }
    if scalar >= 0x800 { bytes.append(UInt8(0x80 | (scalar >> 6) & 0x3F)) }
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  }

  /// Returns the character at `offset` and its length in bytes.
  ///
  /// A byte that begins no whole character is given as itself, with length 1.
  @inlinable package static func decode(_ bytes: [UInt8], at offset: Int) -> (
    scalar: UInt32, length: Int
  ) {
    let lead = bytes[offset]
    let length = length(lead: lead)
    guard length > 1, offset + length <= bytes.count else { return (UInt32(lead), 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length {
      let byte = bytes[offset + index]
      guard byte & 0xC0 == 0x80 else { return (UInt32(lead), 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
  }

  /// Returns the character at `offset` of well-formed UTF-8 and its length in bytes.
  @inlinable @unsafe package static func decode(
    _ bytes: UnsafePointer<UInt8>, at offset: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = unsafe bytes[offset]
    let length = length(lead: lead)
    guard length > 1 else { return (UInt32(lead), 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length {
      scalar = unsafe scalar << 6 | UInt32(bytes[offset + index] & 0x3F)
    }
    return (scalar, length)
  }
}
