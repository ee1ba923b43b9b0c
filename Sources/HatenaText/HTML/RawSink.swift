import Bytes

/// Writes everything as it is: the text of authors who are trusted.
struct RawSink: HTMLSink, ~Copyable {
  private let source: ByteView
  private var output: OutputBuffer
  private var isFirstLine = true

  var isTrusted: Bool { true }

  init(_ source: ByteView, capacity: Int) {
    self.source = source
    output = OutputBuffer(capacity: capacity)
  }

  var count: Int { output.count }

  mutating func drain(_ emit: (borrowing OutputBuffer) -> Bool) -> Bool {
    defer { output.removeAll() }
    return emit(output)
  }

  mutating func line(_ tabs: Int) {
    output.appendLineStart(isFirst: isFirstLine, tabs: tabs)
    isFirstLine = false
  }

  mutating func text(_ text: StaticString) { output.append(text) }
  mutating func text(_ text: [UInt8]) { output += text }
  mutating func text(option: [UInt8]) { output += option }

  mutating func open(_ tag: StartTag) { output.append(tag.html) }

  mutating func beginTag(_ element: Element) { output.append(element.openTag) }
  mutating func endTag() { output.append(Byte.greaterThan) }

  mutating func close(_ element: Element) { output.append(element.endTag) }

  mutating func attribute(
    _ name: AttributeName, isHTML: Bool, _ value: (inout OutputBuffer) -> Void
  ) {
    output.append(name.opening)
    value(&output)
    output.append(Byte.quote)
  }

  mutating func attribute(bare name: StaticString) { output.append(name) }

  mutating func attribute(class name: StaticString) {
    output.append(AttributeName.classes.opening)
    output.append(name)
    output.append(Byte.quote)
  }

  mutating func beginText(of node: Int, _ record: NodeRecord, in nodes: ArenaView<NodeRecord>) {}
  mutating func endText(of node: Int, _ record: NodeRecord) {}
  mutating func authored(_ range: Range<Int>) { source.append(range, to: &output) }
  mutating func authored(_ bytes: (inout OutputBuffer) -> Void) { bytes(&output) }
  mutating func comment(_ range: Range<Int>) { output.append("<!-- -->") }
  mutating func declaration(_ range: Range<Int>) {}
  mutating func trusted(isBlock: Bool, _ html: (inout OutputBuffer) -> Void) { html(&output) }

  mutating func beginLink() {}
  mutating func endLink() {}
  mutating func beginLinkedTag(_ element: Element) { output.append(element.openTag) }
  mutating func closeLinked(_ element: Element) { close(element) }
}
