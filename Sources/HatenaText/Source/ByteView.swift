#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A borrowed view of the source bytes; what every scanner reads from.
///
/// Subscripts are bounds-checked, so a scanner's mistake is a stop and never a stray read. The
/// view is valid only inside the `withByteView` call that made it.
@safe struct ByteView {
  private let base: UnsafePointer<UInt8>
  /// The number of bytes.
  let count: Int

  fileprivate init(base: UnsafePointer<UInt8>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  /// The byte at an offset in `0..<count`.
  subscript(offset: Int) -> UInt8 {
    precondition(UInt(bitPattern: offset) < UInt(bitPattern: count), "offset outside the source")
    return unsafe base[offset]
  }

  /// Returns the first offset of a byte in a range, or `nil`.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the source")
    guard
      let found = unsafe memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Returns the first offset in a range whose byte is marked in a table, or the range's end.
  func firstIndex(markedIn table: ByteSet, in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the source")
    var offset = range.lowerBound
    let end = range.upperBound
    return unsafe table.withMarks { marks in
      while offset < end, unsafe !marks[Int(base[offset])] { offset += 1 }
      return offset
    }
  }

  /// Returns the first offset in a range of any of three bytes, or the range's end.
  ///
  /// Sixteen bytes are looked at together: most text has none of them for long.
  func firstIndex(of first: UInt8, _ second: UInt8, _ third: UInt8, in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the source")
    let (a, b, c) = (
      SIMD16(repeating: first), SIMD16(repeating: second), SIMD16(repeating: third)
    )
    var offset = range.lowerBound
    let end = range.upperBound
    while offset + 16 <= end {
      let bytes = unsafe UnsafeRawPointer(base + offset).loadUnaligned(as: SIMD16<UInt8>.self)
      if any((bytes .== a) .| (bytes .== b) .| (bytes .== c)) { break }
      offset += 16
    }
    while offset < end {
      let byte = unsafe base[offset]
      if byte == first || byte == second || byte == third { return offset }
      offset += 1
    }
    return end
  }

  /// Appends the bytes of a range to an array.
  func append(_ range: Range<Int>, to output: inout [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the source")
    unsafe output.append(
      contentsOf: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// Returns whether the bytes at an offset are an ASCII word, letters of either case.
  ///
  /// The word itself is given in lower case.
  func hasWord(_ word: StaticString, at offset: Int, before end: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard end - offset >= length else { return false }
    for index in 0..<length
    where unsafe Byte.lowercased(self[offset + index]) != word.utf8Start[index] {
      return false
    }
    return true
  }
}

/// A set of bytes as 256 marks, for the scanning loops.
struct ByteSet: Sendable {
  private let marks: [Bool]

  init(_ bytes: [UInt8]) {
    var marks = [Bool](repeating: false, count: 256)
    for byte in bytes { marks[Int(byte)] = true }
    self.marks = marks
  }

  /// Returns whether a byte is in the set.
  func contains(_ byte: UInt8) -> Bool { marks[Int(byte)] }

  /// Calls a closure with the 256 marks.
  func withMarks<Result>(_ body: (UnsafeBufferPointer<Bool>) -> Result) -> Result {
    unsafe marks.withUnsafeBufferPointer { unsafe body($0) }
  }
}

extension [UInt8] {
  /// Calls a closure with a view of the bytes.
  func withByteView<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try unsafe withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress {
        return try unsafe body(ByteView(base: base, count: buffer.count))
      }
      var none: UInt8 = 0
      return try unsafe withUnsafePointer(to: &none) {
        try unsafe body(ByteView(base: $0, count: 0))
      }
    }
  }
}
