import Bytes

/// HTML as Hatena Blog reads it: every text for itself.
///
/// Nothing is linked in some elements and in those with `data-unlink`; ends of lines mean nothing
/// between the parts of a table or a list.
struct HatenaBlogHTML: EmbeddedHTML {
  private static let unlinked = Set(
    ["a", "code", "iframe", "script", "style", "textarea"].map(HTMLName.init))
  /// Elements between whose parts ends of lines mean nothing, and the parts in which they do again.
  private static let keepsLines = Set(
    [
      "script", "style", "table", "tbody", "thead", "tfoot", "tr", "ul", "ol", "dl", "dir",
      "select", "option", "optgroup", "datalist", "textarea", "title",
    ].map(HTMLName.init))
  private static let breaksLines = Set(["td", "th", "li", "caption"].map(HTMLName.init))
  private static let literals: [HTMLName: LiteralElement] = [
    HTMLName("script"): .script, HTMLName("style"): .style, HTMLName("textarea"): .textarea,
  ]
  private static let voids = Set(
    [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
      "track", "wbr",
    ].map(HTMLName.init))

  func apply(
    _ tag: Range<Int>, isStart: Bool, in source: ByteView, to state: inout TextState
  ) {
    state.literal = nil
    let start = tag.lowerBound + (isStart ? 1 : 2)
    var end = start
    while end < tag.upperBound, source[end] != Byte.greaterThan, source[end] != Byte.slash,
      !Byte.isSpace(source[end])
    {
      end += 1
    }
    guard let name = HTMLName(source, start..<end) else { return }
    applyToLines(name, isStart: isStart, &state)
    if state.unlinkedDepth > 0 {
      if name == state.unlinkedElement { state.unlinkedDepth += isStart ? 1 : -1 }
    } else if isStart, !Self.voids.contains(name),
      Self.unlinked.contains(name) || hasUnlink(end..<tag.upperBound, source)
    {
      state.unlinkedElement = name
      state.unlinkedDepth = 1
    }
    if isStart { state.literal = Self.literals[name] }
  }

  private func applyToLines(_ name: HTMLName, isStart: Bool, _ state: inout TextState) {
    if isStart {
      guard Self.keepsLines.contains(name) || Self.breaksLines.contains(name) else { return }
      state.lineElements.append(name)
    } else {
      guard state.lineElements.last == name else { return }
      state.lineElements.removeLast()
    }
    state.keepsLines = state.lineElements.last.map(Self.keepsLines.contains) ?? false
  }

  private func hasUnlink(_ range: Range<Int>, _ source: ByteView) -> Bool {
    guard range.count > 12 else { return false }
    return range.contains { offset in
      source[offset] == UInt8(ascii: "d")
        && source.hasWord("data-unlink", at: offset, before: range.upperBound)
        && Byte.isSpace(source[offset - 1])
    }
  }

  func spanning(_ document: DocumentStorage, isolatesElements: Bool) -> SpanningMarkup? { nil }
}
