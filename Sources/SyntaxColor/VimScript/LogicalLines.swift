import Bytes

extension Script {
  /// Cuts a file into logical lines.
  ///
  /// A line that begins with `\` continues the one before it; `"\ ` (in Vim9 script also `#\ `)
  /// lines between continuation lines are remarks (`:help line-continuation`). The lines of a
  /// `:let =<<` text are left as they are.
  ///
  /// - Complexity: O(*n*).
  convenience init(name: String, contents: [UInt8]) {
    var cutter = LogicalLineCutter(source: contents)
    cutter.cut()
    self.init(name: name, bytes: cutter.bytes, lines: cutter.lines)
  }

  convenience init(name: String, command: [UInt8], line: Int) {
    self.init(
      name: name, bytes: command, lines: [Line(range: 0..<command.count, number: line)])
  }
}

/// Joins the physical lines of a file into logical ones.
private struct LogicalLineCutter {
  let source: [UInt8]
  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Script.Line] = []
  /// Where the next physical line starts in `source`.
  private var offset = 0
  /// How many physical lines were read.
  private var number = 0
  /// Whether lines end in `\r\n`.
  private let isDOS: Bool

  init(source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count)
    let firstEnd = source.firstIndex(of: Byte.lineFeed) ?? 0
    isDOS = firstEnd > 0 && source[firstEnd - 1] == Byte.carriageReturn
    offset = ByteOrderMark.length(in: source)
  }

  mutating func cut() {
    while let line = nextLine() {
      let start = bytes.count
      let first = number
      bytes.append(contentsOf: source[line])
      if continues(peekLine()) { appendContinuation() }
      lines.append(Script.Line(range: start..<bytes.count, number: first))
      if let marker = HereDocument.marker(inCommand: bytes[start...]) {
        copyHereDocument(until: marker)
      }
    }
  }

  /// Returns the next physical line without going on, or `nil` at the end of the file.
  private func peekLine() -> Range<Int>? {
    guard offset < source.count else { return nil }
    let end = source[offset...].firstIndex(of: Byte.lineFeed) ?? source.count
    let strips = isDOS && end > offset && source[end - 1] == Byte.carriageReturn
    return offset..<(strips ? end - 1 : end)
  }

  private mutating func nextLine() -> Range<Int>? {
    guard let line = peekLine() else { return nil }
    offset = (source[line.upperBound...].firstIndex(of: Byte.lineFeed) ?? source.count) + 1
    number += 1
    return line
  }

  /// Whether a line begins with `\`, or is a remark between such lines.
  private func continues(_ line: Range<Int>?) -> Bool {
    guard let line, let first = firstBlack(in: line) else { return false }
    return source[first] == Byte.backslash || isRemark(at: first, in: line)
  }

  private func isRemark(at first: Int, in line: Range<Int>) -> Bool {
    (source[first] == Byte.quote || source[first] == Byte.hash)
      && first + 2 < line.upperBound
      && source[first + 1] == Byte.backslash && source[first + 2] == Byte.space
  }

  private func firstBlack(in line: Range<Int>) -> Int? {
    source[line].firstIndex { !Byte.isBlank($0) }
  }

  private mutating func appendContinuation() {
    while let line = peekLine(), continues(line), let first = firstBlack(in: line) {
      if source[first] == Byte.backslash {
        bytes.append(contentsOf: source[(first + 1)..<line.upperBound])
      }
      _ = nextLine()
    }
  }

  private mutating func copyHereDocument(until marker: HereDocument) {
    while let line = nextLine() {
      let start = bytes.count
      bytes.append(contentsOf: source[line])
      lines.append(Script.Line(range: start..<bytes.count, number: number))
      if marker.ends(with: source[line]) { return }
    }
  }
}
