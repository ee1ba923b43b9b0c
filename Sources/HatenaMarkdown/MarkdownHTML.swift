import Bytes
import HatenaText

/// Makes HTML a block of Markdown: one that begins and ends where the HTML does.
package enum MarkdownHTML {
  /// Returns HTML without blank lines, in a `<div>` where it would otherwise be read as text or end
  /// too early; empty where it is white space.
  ///
  /// - Complexity: O(*n*).
  package static func block(_ html: [UInt8]) -> [UInt8] {
    let joined = withoutBlankLines(html)
    if joined.isEmpty || endsItself(joined) || beginsBlock(joined) { return joined }
    return Array("<div>\n".utf8) + joined + Array("\n</div>".utf8)
  }

  /// Joins lines over blank ones, which would end the block; where they count a reference stands for
  /// them.
  private static func withoutBlankLines(_ html: [UInt8]) -> [UInt8] {
    html.withByteView { view in
      var tokenizer = HTMLTokenizer(view, 0..<view.count)
      var output: [UInt8] = []
      var depth = 0
      var start = 0
      while let token = tokenizer.next() {
        let range = start..<tokenizer.offset
        start = tokenizer.offset
        var keepsLines = false
        switch token {
        case .startTag(let tag) where isPreformatted(tag.name): depth += 1
        case .endTag(let tag) where isPreformatted(tag.name): depth -= 1
        case .text: keepsLines = depth > 0
        default: break
        }
        append(range, of: view, keepsLines, to: &output)
      }
      while let last = output.last, Byte.isSpace(last) { output.removeLast() }
      return output
    }
  }

  private static func isPreformatted(_ name: HTMLName?) -> Bool {
    name == HTMLName("pre") || name == HTMLName("textarea")
  }

  private static func append(
    _ range: Range<Int>, of html: ByteView, _ keepsLines: Bool, to output: inout [UInt8]
  ) {
    for offset in range {
      let byte = html[offset]
      guard byte == Byte.lineFeed || byte == Byte.carriageReturn else {
        // The first line would be code.
        if !output.isEmpty || !Byte.isBlank(byte) { output.append(byte) }
        continue
      }
      while !keepsLines, let last = output.last, Byte.isBlank(last) { output.removeLast() }
      if lineIsBlank(output) {
        if keepsLines { output += "&#10;".utf8 }
      } else {
        output.append(Byte.lineFeed)
      }
    }
  }

  /// Whether the last line has nothing but white space.
  private static func lineIsBlank(_ output: [UInt8]) -> Bool {
    output.last { !Byte.isBlank($0) }.map { $0 == Byte.lineFeed } ?? true
  }

  /// Whether it is a script, a style sheet or preformatted text that ends in its last line.
  private static func endsItself(_ html: [UInt8]) -> Bool {
    for name in ["pre", "script", "style"] where begins(html, with: name) {
      guard let end = firstEnd(in: html) else { return false }
      return !html[end...].contains(Byte.lineFeed)
    }
    return false
  }

  /// Where the first end tag is that ends such a block, whatever began it.
  private static func firstEnd(in html: [UInt8]) -> Int? {
    html.withByteView { view in
      var offset = 0
      while let less = view.firstIndex(of: Byte.lessThan, in: offset..<view.count) {
        for name: StaticString in ["/pre>", "/script>", "/style>"]
        where view.hasWord(name, at: less + 1, before: view.count) {
          return less
        }
        offset = less + 1
      }
      return nil
    }
  }

  private static func begins(_ html: [UInt8], with name: String) -> Bool {
    html.withByteView { view in
      var tokenizer = HTMLTokenizer(view, 0..<min(view.count, 4096))
      guard case .startTag(let tag)? = tokenizer.next() else { return false }
      return tag.name == HTMLName(name)
    }
  }

  /// Whether it begins with a tag that begins a block up to a blank line.
  private static func beginsBlock(_ html: [UInt8]) -> Bool {
    guard html.first == Byte.lessThan else { return false }
    let isEnd = html.dropFirst().first == Byte.slash
    let rest = html.dropFirst(isEnd ? 2 : 1)
    let name = rest.prefix { Byte.isLetter($0) || Byte.isDigit($0) }
    let next = rest.dropFirst(name.count).first
    guard next.map({ Byte.isSpace($0) || $0 == Byte.greaterThan }) ?? true else { return false }
    return MarkdownMarkup.beginsBlock(name)
  }
}
