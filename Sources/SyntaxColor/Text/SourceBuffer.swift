import Bytes
import CLibrary

/// The text every search runs in: valid UTF-8 with `\n` at each line's end, as Vim would hold it.
///
/// What reading changes, as Vim does it with 'fileencodings' `utf-8` and 'fileformats' `unix,dos`:
/// a byte order mark is dropped, each byte that is no part of a well-formed UTF-8 sequence becomes
/// `?`, one for one, `\r\n` becomes `\n` if every line ends so (else `\r` stays), and a missing last
/// line end is added. A NUL stays. Offsets are byte offsets into this text;
/// ``sourceOffset(of:)`` leads back to the caller's bytes.
@safe final class SourceBuffer: @unchecked Sendable {
  // `@unchecked`: the memory is written in `init` only and freed in `deinit`.

  /// The text: `count` bytes, then ``padding`` bytes of zero.
  let bytes: UnsafePointer<UInt8>
  /// The number of bytes, the last one being a `\n`.
  let count: Int
  /// Where each line starts, in ascending order, then `count`.
  let lineStarts: ContiguousArray<Int>
  /// Which characters the text is made of.
  let alphabet: Alphabet
  /// The same for each line.
  private let lineAlphabets: ContiguousArray<Alphabet>
  /// Whether this is a text with lines, not one string of a script.
  let holdsLines: Bool
  /// The number of bytes taken off at the beginning: 3 for a byte order mark, else 0.
  private let removedPrefix: Int
  /// Whether a `\r` was taken off each line.
  private let removesCarriageReturns: Bool
  /// The length of the caller's text in bytes.
  private let sourceCount: Int

  /// Zero bytes behind the text, so that a decoder may look ahead without asking.
  static let padding = 16

  /// Copies and normalizes `source`.
  ///
  /// - Complexity: O(*n*).
  convenience init(_ source: [UInt8]) {
    self.init(source.span)
  }

  /// Copies and normalizes `source`.
  ///
  /// - Complexity: O(*n*).
  init(_ source: Span<UInt8>) {
    let reading = LineReading(of: source)
    let storage = UnsafeMutablePointer<UInt8>.allocate(
      capacity: source.count + 1 + Self.padding)
    var starts: ContiguousArray<Int> = [0]
    var length = 0
    var offset = reading.prefix
    while offset < source.count {
      let byte = source[offset]
      offset += 1
      if byte == 0x0D, reading.isDOS, offset < source.count, source[offset] == Byte.lineFeed {
        continue
      }
      unsafe storage[length] = byte
      length += 1
      if byte == 0x0A { starts.append(length) }
    }
    if length == 0 || starts.last != length {
      unsafe storage[length] = 0x0A
      length += 1
      starts.append(length)
    }
    unsafe (storage + length).initialize(repeating: 0, count: Self.padding)
    lineAlphabets = unsafe Self.repair(storage, lineStarts: starts)
    alphabet = lineAlphabets.max() ?? .ascii
    holdsLines = true
    unsafe bytes = UnsafePointer(storage)
    count = length
    lineStarts = starts
    removedPrefix = reading.prefix
    removesCarriageReturns = reading.isDOS
    sourceCount = source.count
  }

  /// Copies one string of a script, repaired but with its line ends as they are.
  ///
  /// It counts as one line; `end(ofLine: 0)` is then `count`, for there is no last `\n`.
  ///
  /// - Complexity: O(*n*).
  init(string: [UInt8]) {
    let storage = UnsafeMutablePointer<UInt8>.allocate(
      capacity: string.count + Self.padding)
    for (offset, byte) in string.enumerated() { unsafe storage[offset] = byte }
    unsafe (storage + string.count).initialize(repeating: 0, count: Self.padding)
    lineAlphabets = unsafe Self.repair(storage, lineStarts: [0, string.count])
    alphabet = lineAlphabets.max() ?? .ascii
    holdsLines = false
    unsafe bytes = UnsafePointer(storage)
    count = string.count
    lineStarts = [0, string.count + 1]
    removedPrefix = 0
    removesCarriageReturns = false
    sourceCount = string.count
  }

  deinit {
    unsafe bytes.deallocate()
  }

  /// Repairs each line and tells what it is made of; no sequence goes on behind a line's end.
  @unsafe private static func repair(
    _ storage: UnsafeMutablePointer<UInt8>, lineStarts: ContiguousArray<Int>
  ) -> ContiguousArray<Alphabet> {
    var alphabets = ContiguousArray<Alphabet>()
    alphabets.reserveCapacity(lineStarts.count)
    for (start, end) in zip(lineStarts, lineStarts.dropFirst()) {
      let line = unsafe UnsafeMutableBufferPointer(start: storage + start, count: end - start)
      alphabets.append(unsafe UTF8Repair.repair(line))
    }
    return alphabets
  }

  /// Which characters `line` is made of.
  func alphabet(ofLine line: Int) -> Alphabet { lineAlphabets[line] }

  /// The number of lines, at least 1.
  var lineCount: Int { lineStarts.count - 1 }

  /// The offset of the `\n` that ends `line`, which counts from 0.
  func end(ofLine line: Int) -> Int { lineStarts[line + 1] - 1 }

  /// Returns the line, counted from 0, that `offset` lies in; its `\n` belongs to it.
  ///
  /// - Complexity: O(log *n*), *n* being the number of lines.
  func line(of offset: Int) -> Int {
    max((0..<lineCount).partitioningIndex { lineStarts[$0] > offset } - 1, 0)
  }

  /// Returns where the byte at `offset` stood in the caller's text.
  ///
  /// - Complexity: O(log *n*) for a text with `\r\n`, else O(1).
  func sourceOffset(of offset: Int) -> Int {
    let carriageReturns = removesCarriageReturns ? line(of: offset) : 0
    let ended = removesCarriageReturns && offset >= count ? 1 : 0
    return min(offset + removedPrefix + carriageReturns + ended, sourceCount)
  }
}

/// How a text is to be cut into lines.
private struct LineReading {
  /// The length of the byte order mark: 3 or 0.
  var prefix: Int
  /// Whether every `\n` has a `\r` before it and there is at least one.
  var isDOS: Bool

  init(of source: Span<UInt8>) {
    prefix = ByteOrderMark.length(in: source)
    isDOS = false
    for offset in prefix..<source.count where source[offset] == Byte.lineFeed {
      isDOS = offset > prefix && source[offset - 1] == Byte.carriageReturn
      if !isDOS { return }
    }
  }
}
