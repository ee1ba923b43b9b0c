import Bytes

/// Leaves out the generated output that a comment or a declaration of the author's hides.
struct HidingSink: HTMLSink, ~Copyable {
  private var sink: RawSink
  private let hidden: [HiddenOutput]
  private var next = 0
  /// How many calls are still hidden.
  private var calls = 0
  private var isTagHidden = false

  init(_ sink: consuming RawSink, _ hidden: [HiddenOutput]) {
    self.sink = sink
    self.hidden = hidden
  }

  var isTrusted: Bool { true }
  var count: Int { sink.count }
  mutating func drain(_ emit: (borrowing OutputBuffer) -> Bool) -> Bool { sink.drain(emit) }

  /// Counts a call; returns whether it is written.
  private mutating func isWritten() -> Bool {
    guard calls > 0 else { return true }
    calls -= 1
    return false
  }

  mutating func line(_ tabs: Int) { if isWritten() { sink.line(tabs) } }
  mutating func text(_ text: StaticString) { if isWritten() { sink.text(text) } }
  mutating func text(_ text: [UInt8]) { if isWritten() { sink.text(text) } }
  mutating func text(option: [UInt8]) { if isWritten() { sink.text(option: option) } }
  mutating func open(_ tag: StartTag) { if isWritten() { sink.open(tag) } }
  mutating func close(_ element: Element) { if isWritten() { sink.close(element) } }

  mutating func beginTag(_ element: Element) {
    isTagHidden = !isWritten()
    if !isTagHidden { sink.beginTag(element) }
  }

  mutating func endTag() {
    if !isTagHidden { sink.endTag() }
    isTagHidden = false
  }

  mutating func attribute(
    _ name: AttributeName, isHTML: Bool, _ value: (inout OutputBuffer) -> Void
  ) {
    if !isTagHidden { sink.attribute(name, isHTML: isHTML, value) }
  }

  mutating func attribute(bare name: StaticString) {
    if !isTagHidden { sink.attribute(bare: name) }
  }

  mutating func attribute(class name: StaticString) {
    if !isTagHidden { sink.attribute(class: name) }
  }

  mutating func beginText(of node: Int, _ record: NodeRecord, in nodes: ArenaView<NodeRecord>) {
    guard next < hidden.count, hidden[next].last == node else { return }
    calls = 0
    next += 1
  }

  mutating func endText(of node: Int, _ record: NodeRecord) {
    guard next < hidden.count, hidden[next].text == node else { return }
    calls = hidden[next].calls ?? .max
    if hidden[next].calls != nil { next += 1 }
  }

  mutating func authored(_ range: Range<Int>) { sink.authored(range) }
  mutating func authored(_ bytes: (inout OutputBuffer) -> Void) { sink.authored(bytes) }
  mutating func comment(_ range: Range<Int>) { sink.comment(range) }
  mutating func declaration(_ range: Range<Int>) {}

  mutating func trusted(isBlock: Bool, _ html: (inout OutputBuffer) -> Void) {
    sink.trusted(isBlock: isBlock, html)
  }

  mutating func beginLink() {}
  mutating func endLink() {}
  mutating func beginLinkedTag(_ element: Element) { sink.beginLinkedTag(element) }
  mutating func closeLinked(_ element: Element) { sink.closeLinked(element) }
}
