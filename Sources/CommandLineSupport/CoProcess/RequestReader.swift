import Bytes
import CLibrary

/// Reads requests from standard input, one behind the other, and finds the next one again where a
/// header or a LENGTH is wrong.
///
/// A line that is no header where one must stand shows that the LENGTH before it was wrong, or that
/// the line itself is. In the first case the reader goes back to the start of the last text, in the
/// second it goes on; either way the next line that is a header counts, or the part of a line that
/// is one, where a text without a line end stands before it.
struct RequestReader {
  /// What was read.
  enum Event {
    /// A request and its text.
    case request(RequestHeader, [UInt8])
    /// A request whose text is longer than what is allowed; it is passed over.
    case tooLong(RequestHeader)
    /// A line that is no header where one must stand; perhaps whose it is, and which request was
    /// before it.
    case noHeader(id: String?, after: String?)
    /// A request whose text has not come when the input ends.
    case cutOff(RequestHeader)
  }

  private let limit: Int
  private let isKey: (String) -> Bool
  private var buffer: [UInt8] = []
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  /// Up to where the buffer was read.
  private var position = 0
  /// Where the text of the last request begins; what is before it is not needed.
  private var textStart = 0
  /// How many bytes are passed over before the next header.
  private var bytesToSkip = 0
  /// Whether the next header is to be found first.
  private var isLost = false
  /// What the last request was called, and the shape of that.
  private var last: (id: String, shape: [UInt8])?

  /// How much is kept of a text that is passed over, and of the buffer that was read.
  private static let kept = 1 << 20
  /// In how much of a line's end a header is looked for.
  private static let reach = 4_096

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - limit: How many bytes a text may have.
  ///   - isKey: Which keys a header can have.
  init(limit: Int, isKey: @escaping (String) -> Bool) {
    self.limit = limit
    self.isKey = isKey
  }

  /// Reads the next request; `nil` at the end.
  mutating func next() -> Event? {
    if bytesToSkip > 0, !skip() { isLost = true }
    if isLost {
      guard findHeader() else { return nil }
      isLost = false
    }
    while position < buffer.count || fill() {
      guard buffer[position] == Byte.lineFeed || buffer[position] == Byte.carriageReturn else {
        return readRequest()
      }
      position += 1
    }
    return nil
  }

  private mutating func readRequest() -> Event? {
    guard let end = lineEnd(), let header = RequestHeader(buffer[position..<end]) else {
      return lose()
    }
    last = (header.id, Self.shape(header.id.utf8))
    position = end + 1
    textStart = position
    if header.length > limit {
      bytesToSkip = header.length
      return .tooLong(header)
    }
    if textStart > Self.kept { forget(before: textStart) }
    while buffer.count - textStart < header.length {
      if fill() { continue }
      if Termination.isAskedFor { return nil }
      position = textStart
      isLost = true
      return .cutOff(header)
    }
    position = textStart + header.length
    return .request(header, Array(buffer[textStart..<position]))
  }

  /// Passes over a text; says whether all of it came.
  private mutating func skip() -> Bool {
    while bytesToSkip > 0 {
      if position == buffer.count {
        if position - textStart > Self.kept {
          buffer.removeLast(position - textStart - Self.kept)
          position = buffer.count
        }
        guard fill() else {
          (position, bytesToSkip) = (textStart, 0)
          return false
        }
      }
      let count = min(bytesToSkip, buffer.count - position)
      position += count
      bytesToSkip -= count
    }
    return true
  }

  // MARK: Where there is no header

  private mutating func lose() -> Event? {
    if Termination.isAskedFor { return nil }
    let end = lineEnd() ?? buffer.count
    let line = buffer[position..<end].prefix(RequestHeader.longest)
    let id = RequestHeader.id(line.prefix { $0 != Byte.space })
    let after = last?.id
    isLost = true
    if let id, last == nil || last?.shape == Self.shape(id.utf8) {
      position = min(end + 1, buffer.count)
      textStart = position
      return .noHeader(id: id, after: after)
    }
    position = textStart
    return .noHeader(id: nil, after: after)
  }

  /// Goes on to the next line that ends with a header; says whether there is one.
  private mutating func findHeader() -> Bool {
    while true {
      guard let end = lineEnd() else {
        let isTooLong = buffer.count - position > RequestHeader.longest
        position = isTooLong ? buffer.count - RequestHeader.longest / 2 : buffer.count
        textStart = position
        guard isTooLong else { return false }
        forget(before: textStart)
        continue
      }
      if let start = header(endingAt: end) {
        position = start
        return true
      }
      position = end + 1
      textStart = position
      if textStart > Self.kept { forget(before: textStart) }
    }
  }

  /// Returns where in the line a header begins that ends with it.
  private func header(endingAt end: Int) -> Int? {
    if let header = RequestHeader(buffer[position..<end], isKey: isKey),
      let words = header.words,
      !words.isEmpty || last == nil || last?.shape == Self.shape(header.id.utf8)
    {
      return position
    }
    guard let last else { return nil }
    var start = max(position, end - Self.reach)
    while let space = buffer[start..<end].firstIndex(of: Byte.space) {
      defer { start = space + 1 }
      guard space + 1 < end, Byte.isDigit(buffer[space + 1]) else { continue }
      for first in max(start, space - last.id.utf8.count * 2)..<space
      where Self.shape(buffer[first..<space]) == last.shape {
        if RequestHeader(buffer[first..<end], isKey: isKey)?.words != nil { return first }
      }
    }
    return nil
  }

  /// Returns what names of requests have in common: `job-0` for `job-17`.
  private static func shape(_ id: some Sequence<UInt8>) -> [UInt8] {
    var shape: [UInt8] = []
    for byte in id where !Byte.isDigit(byte) || shape.last != Byte.zero {
      shape.append(Byte.isDigit(byte) ? Byte.zero : byte)
    }
    return shape
  }

  // MARK: Bytes

  /// Returns where the line ends; `nil` where it is too long or has no end.
  private mutating func lineEnd() -> Int? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: Byte.lineFeed) {
        return end - position <= RequestHeader.longest ? end : nil
      }
      searched = buffer.count
      guard searched - position <= RequestHeader.longest, fill() else { return nil }
    }
  }

  private mutating func forget(before index: Int) {
    buffer.removeFirst(index)
    position -= index
    textStart -= index
  }

  /// Reads more; says whether there was any.
  private mutating func fill() -> Bool {
    if Termination.isAskedFor { return false }
    if textStart == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity <= Self.kept)
      (position, textStart) = (0, 0)
    }
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe System.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count > 0 {
        buffer += chunk[..<count]
        return true
      }
      if count == 0 || errno != EINTR || Termination.isAskedFor { return false }
    }
  }
}
