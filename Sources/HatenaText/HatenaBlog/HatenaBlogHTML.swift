import Bytes

/// HTML as Hatena Blog reads it: every text for itself.
///
/// Nothing is linked in some elements and in those with `data-unlink`; ends of lines mean nothing
/// between the parts of a table or a list.
struct HatenaBlogHTML: EmbeddedHTML {
  /// What an element means for the text in it.
  private struct Effect: OptionSet {
    let rawValue: UInt8

    /// Nothing is linked in it.
    static let unlinks = Effect(rawValue: 1)
    /// Ends of lines mean nothing between its parts, and in some parts they do again.
    static let keepsLines = Effect(rawValue: 2)
    static let breaksLines = Effect(rawValue: 4)
    /// It has no content.
    static let isVoid = Effect(rawValue: 8)
    static let isScript = Effect(rawValue: 16)
    static let isStyle = Effect(rawValue: 32)
    static let isTextarea = Effect(rawValue: 64)
  }

  /// The effects of elements, in the order of their names.
  private static let effects: [(name: HTMLName, effect: Effect)] = {
    let names: [(Effect, [String])] = [
      (.unlinks, ["a", "code", "iframe"]),
      ([.unlinks, .keepsLines, .isScript], ["script"]),
      ([.unlinks, .keepsLines, .isStyle], ["style"]),
      ([.unlinks, .keepsLines, .isTextarea], ["textarea"]),
      (
        .keepsLines,
        [
          "table", "tbody", "thead", "tfoot", "tr", "ul", "ol", "dl", "dir", "select", "option",
          "optgroup", "datalist", "title",
        ]
      ),
      (.breaksLines, ["td", "th", "li", "caption"]),
      (
        .isVoid,
        [
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr",
        ]
      ),
    ]
    return names.flatMap { effect, names in names.map { (name: HTMLName($0), effect: effect) } }
      .sorted { $0.name < $1.name }
  }()

  private static func effect(of name: HTMLName) -> Effect {
    let index = effects.indices.partitioningIndex { effects[$0].name >= name }
    return index < effects.count && effects[index].name == name ? effects[index].effect : []
  }

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
    let effect = Self.effect(of: name)
    applyToLines(name, effect, isStart: isStart, &state)
    if state.unlinkedDepth > 0 {
      if name == state.unlinkedElement { state.unlinkedDepth += isStart ? 1 : -1 }
    } else if isStart,
      effect.contains(.unlinks)
        || hasUnlink(end..<tag.upperBound, source) && !effect.contains(.isVoid)
    {
      state.unlinkedElement = name
      state.unlinkedDepth = 1
    }
    guard isStart else { return }
    if effect.contains(.isScript) { state.literal = .script }
    if effect.contains(.isStyle) { state.literal = .style }
    if effect.contains(.isTextarea) { state.literal = .textarea }
  }

  private func applyToLines(
    _ name: HTMLName, _ effect: Effect, isStart: Bool, _ state: inout TextState
  ) {
    if isStart {
      if effect.isDisjoint(with: [.keepsLines, .breaksLines]) { return }
      state.lineElements.append(name)
      state.keepsLines = effect.contains(.keepsLines)
    } else {
      guard state.lineElements.last == name else { return }
      state.lineElements.removeLast()
      state.keepsLines =
        state.lineElements.last.map { Self.effect(of: $0).contains(.keepsLines) } ?? false
    }
  }

  private func hasUnlink(_ range: Range<Int>, _ source: ByteView) -> Bool {
    guard range.count > 12 else { return false }
    var offset = range.lowerBound
    while let hyphen = source.firstIndex(of: Byte.hyphen, in: offset..<range.upperBound) {
      let start = hyphen - 4
      if start > range.lowerBound, Byte.isSpace(source[start - 1]),
        source.hasWord("data-unlink", at: start, before: range.upperBound)
      {
        return true
      }
      offset = hyphen + 1
    }
    return false
  }

  func spanning(_ document: DocumentStorage, isolatesElements: Bool) -> SpanningMarkup? { nil }
}
