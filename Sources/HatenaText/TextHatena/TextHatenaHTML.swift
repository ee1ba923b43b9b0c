import Bytes

/// HTML as `Text::Hatena` reads it: a tokenizer runs over the whole output.
struct TextHatenaHTML: EmbeddedHTML {
  func apply(
    _ tag: Range<Int>, isStart: Bool, in source: ByteView, to state: inout TextState
  ) {
    state.literal = nil
    let start = tag.lowerBound + (isStart ? 1 : 2)
    var end = start
    while end < tag.upperBound, source[end] != Byte.greaterThan, !Byte.isSpace(source[end]) {
      end += 1
    }
    func isNamed(_ name: StaticString) -> Bool {
      end - start == name.utf8CodeUnitCount && source.hasWord(name, at: start, before: end)
    }
    switch end - start {
    case 1 where isNamed("a"): state.isInAnchor = isStart
    case 3 where isNamed("pre"):
      if !isStart {
        state.isInCode = false
      } else if hasCodeClass(end..<tag.upperBound, source) {
        state.isInCode = true
      }
    case 5 where isStart && isNamed("style"): state.literal = .style
    case 6 where isStart && isNamed("script"): state.literal = .script
    case 8 where isStart && isNamed("textarea"): state.literal = .textarea
    default: break
    }
  }

  private func hasCodeClass(_ range: Range<Int>, _ source: ByteView) -> Bool {
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

  func spanning(_ document: DocumentStorage, isolatesElements: Bool) -> SpanningMarkup? {
    let tree = document.tree
    // Without sections nothing may follow the last text, so that the tokenizer waits there.
    let isBare = tree.nodes.first?.traits.contains(.bare) == true
    let open = isolatesElements ? nil : tree.openMarkup.element
    let first = [open, tree.openMarkup.tag].compactMap { $0 }.min()
    guard isBare || first != nil else { return nil }
    return HTMLPage.withUnspanned(document) { page in
      var scanner = SpanningScanner(TextHatenaShape(), page, isolatesElements: isolatesElements)
      return scanner.scan(from: isBare ? 0 : first ?? 0)
    }
  }
}
