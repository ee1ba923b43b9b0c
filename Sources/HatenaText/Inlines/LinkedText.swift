import Bytes

/// Reads text between pieces of HTML for links and other inlines.
struct LinkedText {
  let rules: InlineRules
  var reader: InlineReader

  init(_ source: ByteView, bytes: [UInt8], options: ParseOptions) {
    rules = options.dialect.grammar.inlines
    reader = InlineReader(
      source: source, bytes: bytes, notations: options.inlineNotations,
      disabled: options.disabledSchemes)
  }

  /// The payloads of the links that were read.
  var links: ContiguousArray<LinkPayload> {
    get { reader.links }
    set { reader.links = newValue }
  }

  /// Gives the payloads up.
  mutating func takeLinks() -> ContiguousArray<LinkPayload> {
    defer { reader.links = [] }
    return reader.links
  }

  /// Forgets the payloads that were added since there were so many.
  mutating func forgetLinks(after count: Int) {
    reader.links.removeLast(reader.links.count - count)
  }

  /// Returns whether a content may have inlines: whether it has a `<` or a byte that a rule asks for.
  func mayHaveInlines(_ content: Range<Int>) -> Bool {
    reader.source.firstIndex(of: Byte.lessThan, rules.first, rules.second, in: content)
      < content.upperBound
  }

  /// The same where inlines that go over HTML begin with a byte of their own.
  func mayHaveInlines(_ content: Range<Int>, orBeginWith lead: UInt8) -> Bool {
    let bytes = (Byte.lessThan, rules.first, rules.second, rules.third, lead)
    return reader.source.firstIndex(of: bytes, in: content) < content.upperBound
  }

  /// Adds the inlines in a range to a node.
  mutating func read(_ range: Range<Int>, of node: Int, _ tree: inout Tree) {
    var start = range.lowerBound
    while let match = next(in: start..<range.upperBound) {
      start = match.source.upperBound
      if match.kind == .text { continue }
      tree.add(
        match.kind, source: match.source, content: match.content, in: node,
        payload: match.payload)
    }
  }

  /// Returns the first inline in a range.
  mutating func next(in range: Range<Int>) -> InlineMatch? {
    var offset = range.lowerBound
    while true {
      offset = reader.source.firstIndex(
        of: rules.first, rules.second, rules.third, in: offset..<range.upperBound)
      guard offset < range.upperBound else { return nil }
      let trigger = reader.source[offset]
      if let match = rules.match(trigger, at: offset, in: range, &reader) { return match }
      offset += 1
    }
  }
}
