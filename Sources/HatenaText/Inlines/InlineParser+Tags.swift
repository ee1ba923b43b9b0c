internal import Bytes

/// What tags change for the text behind them.
extension InlineParser {
  mutating func apply(_ kind: MarkupKind, _ range: Range<Int>) {
    guard kind == .startTag || kind == .endTag else { return }
    let isStart = kind == .startTag
    state.literal = nil
    let start = range.lowerBound + (isStart ? 1 : 2)
    var end = start
    while end < range.upperBound, source[end] != Byte.greaterThan, !Byte.isSpace(source[end]) {
      end += 1
    }
    func isNamed(_ name: StaticString) -> Bool {
      end - start == name.utf8CodeUnitCount && source.hasWord(name, at: start, before: end)
    }
    switch end - start {
    case 1 where isNamed("a"): state.isAnchor = isStart
    case 3 where isNamed("pre"):
      if !isStart {
        state.isSuperPre = false
      } else if hasSuperPreClass(end..<range.upperBound) {
        state.isSuperPre = true
      }
    case 5 where isStart && isNamed("style"): state.literal = .style
    case 6 where isStart && isNamed("script"): state.literal = .script
    case 8 where isStart && isNamed("textarea"): state.literal = .textarea
    default: break
    }
  }

  /// Forgets what earlier blocks opened; only the tags around this one count.
  mutating func forgetElements(before kind: BlockKind) {
    guard state.markup == .done else { return }
    state.literal = nil
    state.isAnchor = kind == .category
    state.isSuperPre = kind == .superPreformatted
  }

  /// A tag that ends in another block than it began in.
  mutating func applySpanning() {
    let end = records[state.opener].content.upperBound
    apply(state.kind, state.origin..<end)
  }

  func hasSuperPreClass(_ range: Range<Int>) -> Bool {
    let name: StaticString = "hatena-super-pre"
    for start in range
    where source[start] == Byte.equals
      && source.hasWord(name, at: start + 2, before: range.upperBound)
    {
      let end = start + 2 + name.utf8CodeUnitCount
      return source.hasWord("class", at: start - 5, before: start)
        && end < range.upperBound && source[end] == source[start + 1]
        && (source[end] == Byte.quote || source[end] == Byte.apostrophe)
    }
    return false
  }
}
