import Bytes

extension Script {
  /// Cuts a file into logical lines.
  ///
  /// A line that begins with `\` continues the one before it; `"\ ` (in Vim9 script also `#\ `)
  /// lines between continuation lines are remarks (`:help line-continuation`). In Vim9 script an
  /// expression goes on over lines by itself. The lines of a `:let =<<` text are left as they are.
  ///
  /// - Complexity: O(*n*).
  convenience init(name: String, contents: [UInt8], isVim9: Bool = false) {
    var cutter = LogicalLineCutter(source: contents, isVim9: isVim9)
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
  /// Whether the lines are Vim9 script: those of the file, then of the functions around.
  private var languages: [Bool]

  init(source: [UInt8], isVim9: Bool) {
    self.source = source
    languages = [isVim9]
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
      if languages.last == true { joinExpression(from: start) }
      lines.append(Script.Line(range: start..<bytes.count, number: first))
      noteLanguage(of: start)
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

  // MARK: Vim9 script

  /// Notes that the file, or a function in it, is in another language from here on.
  private mutating func noteLanguage(of start: Int) {
    let line = bytes[start...]
    guard let first = line.firstIndex(where: { !Byte.isBlank($0) && $0 != Byte.colon }) else {
      return
    }
    // In a file without Vim9 script there is no more to look for.
    let isLegacy = languages.count == 1 && !languages[0]
    switch bytes[first] {
    case UInt8(ascii: "v") where line[first...].starts(with: "vim9s".utf8):
      let words = line[first...].split(whereSeparator: Byte.isBlank).dropFirst()
      if words.isEmpty || (words.count == 1 && words.last?.elementsEqual("noclear".utf8) == true) {
        languages[languages.count - 1] = true
      }
    case UInt8(ascii: "d"): noteFunction(line[first...])
    default: if !isLegacy { noteFunction(line[first...]) }
    }
  }

  /// Notes that a function begins or ends, which may be in another language than what is around it.
  private mutating func noteFunction(_ line: ArraySlice<UInt8>) {
    switch Vim9Line.functionBound(line) {
    case .begin(let isVim9): languages.append(isVim9)
    case .end: if languages.count > 1 { languages.removeLast() }
    case nil: break
    }
  }

  /// Takes the comment off the command that begins at `start`, and joins the lines that its
  /// expressions go on in (`:help vim9-line-continuation`).
  private mutating func joinExpression(from start: Int) {
    guard Vim9Line.holdsExpressions(bytes[start...]) else { return }
    var line = Vim9Line()
    var scanned = start
    while true {
      switch line.scan(&bytes, from: scanned, start: start) {
      case .block: appendBlock()
      case .raw: return
      case .end:
        scanned = bytes.count
        guard line.depth > 0 || line.isOpen(bytes[start...]) || line.continues(with: nextBlackLine)
        else { return }
        guard let next = takeBlackLine() else { return }
        // What `.name` is a member of stands right before it.
        if source[next.lowerBound] != Byte.dot { bytes.append(Byte.space) }
        scanned = bytes.count
        bytes.append(contentsOf: source[next])
        continue
      }
      scanned = bytes.count
      guard let rest = nextLine() else { return }
      bytes.append(contentsOf: source[rest])
    }
  }

  /// Copies the lines of a `=> {` block as they are, up to the line with its `}`.
  private mutating func appendBlock() {
    let end = Vim9Line.blockEnd(in: source[min(offset, source.count)...])
    bytes.append(Byte.lineFeed)
    guard offset < end else { return }
    bytes.append(contentsOf: source[offset..<end])
    number += source[offset..<end].count { $0 == Byte.lineFeed }
    offset = end
  }

  /// The next line that holds more than white space and a comment, its indent taken off.
  private var nextBlackLine: ArraySlice<UInt8> {
    var ahead = self
    return ahead.takeBlackLine().map { source[$0] } ?? []
  }

  private mutating func takeBlackLine() -> Range<Int>? {
    while let line = nextLine() {
      if let first = firstBlack(in: line), source[first] != Byte.hash {
        return first..<line.upperBound
      }
    }
    return nil
  }
}
