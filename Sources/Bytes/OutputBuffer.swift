/// The bytes of the output as they are made, in memory that is reused piece by piece.
///
/// A generic append to an array asks each time whether the array is shared and copies what it
/// cannot see through; most appends here are a few bytes, so that this cost more than the bytes.
@safe @usableFromInline package struct OutputBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  /// The number of bytes written.
  @usableFromInline package private(set) var count = 0

  /// Makes an empty buffer with room for so many bytes; it grows where that is not enough.
  @inlinable package init(capacity: Int) {
    self.capacity = max(capacity, 64)
    unsafe base = .allocate(capacity: self.capacity)
  }

  @inlinable deinit { unsafe base.deallocate() }

  /// Forgets the bytes and keeps the room.
  @inlinable package mutating func removeAll() { count = 0 }

  /// Forgets the last bytes.
  @inlinable package mutating func removeLast(_ length: Int) {
    precondition((0...count).contains(length), "more than was written")
    count &-= length
  }

  /// Calls a closure with a view of the bytes written.
  @inlinable package func withByteView<Result>(_ body: (ByteView) -> Result) -> Result {
    unsafe ByteView.with(bytes, body)
  }

  /// The bytes written.
  @inlinable package var bytes: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: base, count: count)
  }

  // MARK: Appending

  @inlinable package mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe base[count] = byte
    count &+= 1
  }

  @inlinable package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    unsafe append(start, count: bytes.count)
  }

  @inlinable package mutating func append(_ text: StaticString) {
    unsafe append(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Appends the bytes of another buffer.
  @inlinable package mutating func append(_ other: borrowing OutputBuffer) {
    unsafe append(other.base, count: other.count)
  }

  /// Appends the start of a line: an LF, unless it is the first line, and so many tabs.
  @inlinable package mutating func appendLineStart(isFirst: Bool, tabs: Int) {
    let line: StaticString = "\n\t\t\t\t\t\t\t"
    let few = min(tabs, line.utf8CodeUnitCount - 1)
    let skipped = isFirst ? 1 : 0
    unsafe append(line.utf8Start + skipped, count: few + 1 - skipped)
    for _ in few..<max(tabs, few) { append(Byte.tab) }
  }

  /// Appends a number in decimal.
  @inlinable package mutating func append(decimal number: UInt32) {
    if number >= 10 { append(decimal: number / 10) }
    append(Byte.zero + UInt8(truncatingIfNeeded: number % 10))
  }

  /// Appends a number as eight hexadecimal digits in lower case.
  package mutating func append(hexadecimal number: UInt32) {
    for shift in stride(from: UInt32(28), through: 0, by: -4) {
      append(PercentEncoding.digit(UInt8(truncatingIfNeeded: number >> shift & 15)))
    }
  }

  @inlinable mutating func append(_ start: UnsafePointer<UInt8>, count length: Int) {
    reserve(length)
    unsafe (base + count).update(from: start, count: length)
    count &+= length
  }

  @inlinable package static func += (buffer: inout OutputBuffer, bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append($0) }
  }

  @inlinable package static func += (buffer: inout OutputBuffer, bytes: [UInt8]) {
    unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append($0) }
  }

  @inlinable package static func += (buffer: inout OutputBuffer, text: String.UTF8View) {
    let appended: Void? = unsafe text.withContiguousStorageIfAvailable {
      unsafe buffer.append($0)
    }
    if appended == nil { for byte in text { buffer.append(byte) } }
  }

  @inlinable mutating func reserve(_ more: Int) {
    if capacity &- count < more { grow(more) }
  }

  @usableFromInline @inline(never)
  mutating func grow(_ more: Int) {
    let room = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    unsafe larger.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity = room
  }
}

extension [UInt8] {
  /// Appends the bytes of a buffer.
  @inlinable package static func += (array: inout [UInt8], buffer: borrowing OutputBuffer) {
    unsafe array.append(contentsOf: buffer.bytes)
  }
}
