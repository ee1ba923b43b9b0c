import Bytes

/// Reads the generated output as the reference's tokenizer does.
///
/// A tag or a comment that does not end in its block goes on over the tags that the renderer writes
/// around it. The bytes of the options count as letters.
struct TokenizerSink: HTMLSink {
  /// The tokenizer's state; ``MarkupState/done`` is outside all markup.
  var markup = MarkupState.done
  var kind = MarkupKind.startTag
  /// Whether the HTML so far allows links.
  var text = TextState()
  /// The `<` of the open markup, and the block it stands in.
  private(set) var origin = 0
  private(set) var opener = 0
  /// Where the text of that block ends.
  private var openerEnd = 0
  /// The inline of the open markup, by its number, and whether it is known to hide what follows.
  var openInline = 0
  var isHidingNoted = false
  /// How many calls the open markup went on over.
  private var calls = 0
  /// Whether the open markup ended in generated output, and after how many calls.
  private(set) var endingCalls: Int?
  /// Whether no tag was written since the last text.
  var isAfterText = false
  private var isFeeding = false
  private let source: ByteView

  init(_ source: ByteView) { self.source = source }

  var isTrusted: Bool { true }
  var count: Int { 0 }
  mutating func drain(_ emit: (borrowing OutputBuffer) -> Bool) -> Bool { true }

  /// Whether the open markup hides what it goes on over.
  var isHiding: Bool { !kind.isTag }

  /// Whether a text begins as if it were alone.
  var isNeutral: Bool { markup == .done && text.isLinked }

  /// Takes the ending of markup in generated output.
  mutating func takeEnding() -> Int? {
    defer { endingCalls = nil }
    return endingCalls
  }

  /// Takes one byte into the open markup.
  mutating func step(_ byte: UInt8) {
    if markup.becomesComment(before: byte) { kind = .comment }
    markup = markup.after(byte)
  }

  /// Begins markup that does not end in its text.
  mutating func begin(
    _ markup: MarkupState, _ kind: MarkupKind, at origin: Int, in block: Int, endingAt end: Int
  ) {
    self.markup = markup
    self.kind = kind
    self.origin = origin
    opener = block
    openerEnd = end
    isHidingNoted = false
    calls = 0
  }

  /// Applies a tag that ended in another block than it began in.
  mutating func applyTag() {
    guard kind.isTag else { return }
    TextHatenaHTML().apply(
      origin..<openerEnd, isStart: kind == .startTag, in: source, to: &text)
  }

  // MARK: Generated output

  private mutating func feed(_ bytes: StaticString) {
    guard markup != .done else { return }
    for index in 0..<bytes.utf8CodeUnitCount {
      unsafe step(bytes.utf8Start[index])
      if markup == .done {
        endingCalls = calls
        return applyTag()
      }
    }
  }

  mutating func line(_ tabs: Int) { call("\n\t") }
  mutating func text(_ text: StaticString) { call(text) }
  mutating func text(_ text: [UInt8]) { call("00:00") }
  mutating func text(option: [UInt8]) { call("o-") }

  private mutating func call(_ bytes: StaticString) {
    guard markup != .done else { return }
    calls += 1
    feed(bytes)
  }

  mutating func open(_ tag: StartTag) {
    isAfterText = false
    if markup != .done { return call(tag.html) }
    guard text.literal == nil, tag.element == .pre else { return }
    if tag.html.utf8CodeUnitCount > "<pre>".utf8.count { text.isInCode = true }
  }

  mutating func close(_ element: Element) {
    isAfterText = false
    if markup != .done { return call(element.endTag) }
    guard text.literal == nil else { return }
    if element == .pre { text.isInCode = false }
    if element == .a { text.isInAnchor = false }
  }

  mutating func beginTag(_ element: Element) {
    isAfterText = false
    isFeeding = markup != .done
    if isFeeding {
      call(element.openTag)
    } else if text.literal == nil, element == .a {
      text.isInAnchor = true
    }
  }

  mutating func endTag() {
    if isFeeding { feed(">") }
    isFeeding = false
  }

  mutating func attribute(
    _ name: AttributeName, isHTML: Bool, _ value: (inout OutputBuffer) -> Void
  ) {
    attribute(name, value: "x")
  }

  mutating func attribute(bare name: StaticString) { if isFeeding { feed(name) } }
  mutating func attribute(class name: StaticString) { attribute(.classes, value: name) }

  private mutating func attribute(_ name: AttributeName, value: StaticString) {
    guard isFeeding else { return }
    feed(name.opening)
    feed(value)
    feed("\"")
  }

  // MARK: What only a writer needs

  mutating func beginText(of node: Int, _ record: NodeRecord, in nodes: ArenaView<NodeRecord>) {}
  mutating func endText(of node: Int, _ record: NodeRecord) {}
  mutating func authored(_ range: Range<Int>) {}
  mutating func authored(_ bytes: (inout OutputBuffer) -> Void) {}
  mutating func comment(_ range: Range<Int>) {}
  mutating func declaration(_ range: Range<Int>) {}
  mutating func trusted(isBlock: Bool, _ html: (inout OutputBuffer) -> Void) {}
  mutating func beginLink() {}
  mutating func endLink() {}
  mutating func beginLinkedTag(_ element: Element) {}
  mutating func closeLinked(_ element: Element) {}
}
