import Bytes

/// Reads numbers as Vim writes them, and writes them.
enum NumberReader {
  /// Returns the number `bytes` begins with, or 0 (`:help Number`): decimal, `0x`, `0b`, `0o`, and
  /// octal after a leading 0.
  static func leadingNumber(of bytes: [UInt8]) -> Int {
    var digits = bytes[...]
    let isNegative = digits.first == Byte.hyphen
    if isNegative { digits.removeFirst() }
    let (value, _) = number(in: digits)
    return isNegative ? -value : value
  }

  /// Returns the unsigned number at the start of `bytes`, and how many bytes it takes.
  ///
  /// A number too large becomes the largest one.
  static func number(in bytes: ArraySlice<UInt8>) -> (value: Int, length: Int) {
    let start = bytes.startIndex
    if bytes.first == Byte.zero, bytes.count > 1 {
      let radix: Int? =
        switch bytes[start + 1] | 0x20 {
        case UInt8(ascii: "x"): 16
        case UInt8(ascii: "b"): 2
        case UInt8(ascii: "o"): 8
        default: nil
        }
      if let radix {
        let (value, length) = digits(in: bytes[(start + 2)...], radix: radix)
        if length > 0 { return (value, length + 2) }
      }
      let (_, decimals) = digits(in: bytes, radix: 10)
      let (value, octals) = digits(in: bytes, radix: 8)
      if decimals == octals { return (value, octals) }
    }
    return digits(in: bytes, radix: 10)
  }

  /// Returns the number the digits at the start of `bytes` make, and how many there are.
  static func digits(in bytes: ArraySlice<UInt8>, radix: Int) -> (value: Int, length: Int) {
    var value = 0
    var length = 0
    for byte in bytes {
      guard let digit = Byte.hexadecimalValue(byte), digit < radix else { break }
      let (product, overflows) = value.multipliedReportingOverflow(by: radix)
      let (sum, overflowsToo) = product.addingReportingOverflow(digit)
      value = overflows || overflowsToo ? Int.max : sum
      length += 1
    }
    return (value, length)
  }

  /// Returns a Float as Vim echoes it.
  static func text(of number: Double) -> [UInt8] {
    if number.isNaN { return Array("nan".utf8) }
    if number.isInfinite { return Array((number < 0 ? "-inf" : "inf").utf8) }
    return Array(String(number).utf8)
  }
}
