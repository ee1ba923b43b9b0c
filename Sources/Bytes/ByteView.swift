public import CLibrary

/// A borrowed view of the source bytes; what every scanner reads from.
///
/// Subscripts are bounds-checked, so a scanner's mistake is a stop and never a stray read. The
/// view is valid only inside the `withByteView` call that made it.
@safe @usableFromInline package struct ByteView {
  @usableFromInline let base: UnsafePointer<UInt8>
  /// The number of bytes.
  @usableFromInline package let count: Int
  #if DEBUG
    @usableFromInline let work: WorkCount?
  #endif

  @inlinable init(base: UnsafePointer<UInt8>, count: Int) {
    unsafe self.base = base
    self.count = count
    #if DEBUG
      work = WorkCount.ofTask
    #endif
  }

  /// Counts bytes that are looked at; does nothing in a release build.
  @inlinable @inline(__always) func noteWork(_ bytes: Int) {
    #if DEBUG
      work?.add(bytes)
    #endif
  }

  /// The byte at an offset in `0..<count`.
  @inlinable package subscript(offset: Int) -> UInt8 {
    precondition(UInt(bitPattern: offset) < UInt(bitPattern: count), "offset outside the source")
    noteWork(1)
    return unsafe base[offset]
  }

  /// Returns the first offset of a byte in a range, or `nil`.
  @inlinable package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the source")
    guard
      let found = unsafe memchr(base + range.lowerBound, Int32(byte), range.count)
    else {
      noteWork(range.count)
      return nil
    }
    let offset = unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    noteWork(offset - range.lowerBound)
    return offset
  }

  /// Returns the first offset in a range of a byte in a set, or the range's end.
  @inlinable package func firstIndex(of set: ByteSet, in range: Range<Int>) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the source")
    var offset = range.lowerBound
    let end = range.upperBound
    // One shift a byte, from memory; `contains` takes twice the instructions.
    return unsafe withUnsafePointer(to: set.words) { words in
      let words = unsafe UnsafeRawPointer(words).assumingMemoryBound(to: UInt64.self)
      while offset < end {
        let byte = unsafe base[offset]
        if unsafe words[Int(byte &>> 6)] &>> UInt64(byte & 63) & 1 != 0 { break }
        offset &+= 1
      }
      noteWork(offset - range.lowerBound)
      return offset
    }
  }

  /// Returns the first offset in a range of any of three bytes, or the range's end.
  @inlinable package func firstIndex(
    of first: UInt8, _ second: UInt8, _ third: UInt8, in range: Range<Int>
  ) -> Int {
    let (a, b, c) = (
      SIMD16(repeating: first), SIMD16(repeating: second), SIMD16(repeating: third)
    )
    return firstIndex(in: range) { ($0 .== a) .| ($0 .== b) .| ($0 .== c) }
  }

  /// Returns the first offset in a range of any of five bytes, or the range's end.
  @inlinable package func firstIndex(
    of bytes: (UInt8, UInt8, UInt8, UInt8, UInt8), in range: Range<Int>
  ) -> Int {
    let (a, b, c) = (
      SIMD16(repeating: bytes.0), SIMD16(repeating: bytes.1), SIMD16(repeating: bytes.2)
    )
    let (d, e) = (SIMD16(repeating: bytes.3), SIMD16(repeating: bytes.4))
    return firstIndex(in: range) {
      ($0 .== a) .| ($0 .== b) .| ($0 .== c) .| ($0 .== d) .| ($0 .== e)
    }
  }

  /// Returns the first offset in a range of a byte that is marked, or the range's end.
  ///
  /// Sixteen bytes are looked at together: most text has nothing to find for long. What is left of
  /// the range at its end is looked at with the bytes around it, whose marks are shifted out.
  @inlinable @inline(__always) package func firstIndex(
    in range: Range<Int>, where isMarked: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>
  ) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the source")
    var offset = range.lowerBound
    let end = range.upperBound
    while offset &+ 16 <= end {
      let bits = unsafe Self.bits(isMarked(load(base + offset)))
      noteWork(16)
      if bits != .zero { return offset &+ Self.firstMark(bits) }
      offset &+= 16
    }
    guard offset < end else { return end }
    noteWork(end - offset)
    var bytes = SIMD16<UInt8>(repeating: 0)
    if offset &+ 16 <= count {
      bytes = unsafe load(base + offset)
    } else {
      for index in offset..<end { bytes[index &- offset] = unsafe base[index] }
    }
    let bits = Self.bits(isMarked(bytes))
    return bits == .zero ? end : min(end, offset &+ Self.firstMark(bits))
  }

  @inlinable @inline(__always) func load(_ address: UnsafePointer<UInt8>) -> SIMD16<UInt8> {
    unsafe UnsafeRawPointer(address).loadUnaligned(as: SIMD16<UInt8>.self)
  }

  /// The marks as two words, the first byte lowest.
  @inlinable @inline(__always) static func bits(_ marks: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
    unsafe unsafeBitCast(marks, to: SIMD2<UInt64>.self)
  }

  @inlinable @inline(__always) static func firstMark(_ bits: SIMD2<UInt64>) -> Int {
    bits[0] != 0
      ? bits[0].littleEndian.trailingZeroBitCount / 8
      : 8 + bits[1].littleEndian.trailingZeroBitCount / 8
  }

  /// Appends the bytes of a range to the output.
  @inlinable package func append(_ range: Range<Int>, to output: inout OutputBuffer) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the source")
    noteWork(range.count)
    unsafe output.append(
      UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// Appends the bytes of a range to an array.
  @inlinable package func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the source")
    noteWork(range.count)
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// A hash of all bytes, another one in each run of the program.
  @inlinable package var hash: Int {
    var hasher = Hasher()
    unsafe hasher.combine(bytes: UnsafeRawBufferPointer(start: base, count: count))
    return hasher.finalize()
  }

  /// Returns whether the bytes at an offset are an ASCII word, letters of either case.
  ///
  /// The word itself is given in lower case.
  @inlinable package func hasWord(_ word: StaticString, at offset: Int, before end: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard end - offset >= length else { return false }
    for index in 0..<length
    where unsafe Byte.lowercased(self[offset + index]) != word.utf8Start[index] {
      return false
    }
    return true
  }

  /// Returns whether some ASCII bytes stand at an offset.
  @inlinable package func hasBytes(_ bytes: StaticString, at offset: Int) -> Bool {
    let length = bytes.utf8CodeUnitCount
    guard offset >= 0, count - offset >= length else { return false }
    for index in 0..<length where unsafe base[offset + index] != bytes.utf8Start[index] {
      return false
    }
    return true
  }
}

extension ByteView {
  @inlinable package static func with<Result, Failure: Error>(
    _ buffer: UnsafeBufferPointer<UInt8>, _ body: (ByteView) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    if let base = buffer.baseAddress {
      return try unsafe body(ByteView(base: base, count: buffer.count))
    }
    var none: UInt8 = 0
    return try unsafe withUnsafePointer(to: &none) { none throws(Failure) in
      try unsafe body(ByteView(base: none, count: 0))
    }
  }
}

extension [UInt8] {
  /// Calls a closure with a view of the bytes.
  @inlinable package func withByteView<Result, Failure: Error>(
    _ body: (ByteView) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe withUnsafeBufferPointer { buffer throws(Failure) in
      try unsafe ByteView.with(buffer, body)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Calls a closure with a view of the bytes; offsets in it begin at 0.
  @inlinable package func withByteView<Result, Failure: Error>(
    _ body: (ByteView) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe withUnsafeBufferPointer { buffer throws(Failure) in
      try unsafe ByteView.with(buffer, body)
    }
  }
}
