import Bytes

/// What the HTML before a place in a text means for the text there.
struct TextState {
  /// Whether text is in an `<a>`, where nothing is linked.
  var isInAnchor = false
  /// Whether text is in the `<pre>` of code, where nothing is linked.
  var isInCode = false
  /// The element whose content is text up to its own end tag, where nothing is linked.
  var literal: LiteralElement?
  /// The element in which nothing is linked, and how many of its name are open in it.
  var unlinkedElement: HTMLName?
  var unlinkedDepth = 0
  /// The open elements that say what ends of lines mean, innermost last.
  var lineElements: [HTMLName] = []
  /// Whether ends of lines mean nothing here.
  var keepsLines = false

  /// Whether links are recognized: the HTML leaves nothing open that keeps text from being linked.
  var isLinked: Bool { !isInAnchor && !isInCode && literal == nil && unlinkedDepth == 0 }
}

/// An element whose content is text up to its own end tag.
enum LiteralElement {
  case script, style, textarea

  private var name: StaticString {
    switch self {
    case .script: "script"
    case .style: "style"
    case .textarea: "textarea"
    }
  }

  /// Returns where the element's text ends: at its end tag, or at the end of the text.
  func end(from offset: Int, to end: Int, in source: ByteView) -> Int {
    var start = offset
    while let less = source.firstIndex(of: Byte.lessThan, in: start..<end) {
      let after = less + 2 + name.utf8CodeUnitCount
      if after < end, source[less + 1] == Byte.slash,
        source.hasWord(name, at: less + 2, before: end),
        source[after] == Byte.greaterThan || Byte.isSpace(source[after])
      {
        return less
      }
      start = less + 1
    }
    return end
  }
}

extension TextState {
  /// Returns where the text from an offset on ends: at a `<`, or at a literal element's end tag.
  func nextMarkup(from offset: Int, to end: Int, in source: ByteView) -> Int {
    guard let literal else { return source.firstIndex(of: Byte.lessThan, in: offset..<end) ?? end }
    return literal.end(from: offset, to: end, in: source)
  }
}
