/// The place being read: a text, one of its lines, and a position on that line.
struct TextCursor {
  private(set) var text: SourceBuffer
  private(set) var line: TextLine
  /// The byte offset that is read next.
  var position = 0
  /// Whether the line was read to its end.
  private(set) var isLineFinished = false
  /// The serial number of the text's first line.
  private var firstSerial = 0
  /// The length of line that is looked at ('synmaxcol'); 0 for all of it.
  private let lineLength: Int

  /// Makes a cursor on an empty text.
  init(lineLength: Int) {
    text = SourceBuffer([])
    line = TextLine(text, 0, serial: 0, length: lineLength)
    self.lineLength = lineLength
  }

  /// Goes to the start of another text.
  mutating func begin(_ newText: SourceBuffer) {
    firstSerial += text.lineCount
    text = newText
    move(toLine: 0)
  }

  /// Goes to the start of a line, counted from 0.
  mutating func move(toLine index: Int) {
    line = makeLine(index)
    position = line.start
  }

  /// Goes to an offset on whatever line it lies on.
  mutating func move(to offset: Int) {
    move(toLine: lineIndex(of: offset))
    position = offset
  }

  /// Returns the line that an offset lies on.
  func line(of offset: Int) -> TextLine { makeLine(lineIndex(of: offset)) }

  /// Returns where the line starts that an offset lies on.
  func lineStart(of offset: Int) -> Int { text.lineStarts[lineIndex(of: offset)] }

  /// The end of the text counts to the last line.
  private func lineIndex(of offset: Int) -> Int { text.line(of: min(offset, text.count - 1)) }

  private func makeLine(_ index: Int) -> TextLine {
    TextLine(text, index, serial: firstSerial + index, length: lineLength)
  }

  /// Begins to read the line.
  mutating func startLine() {
    isLineFinished = false
    position = line.start
  }

  /// Notes that the line was read to its end.
  mutating func finishLine() { isLineFinished = true }
}
