import Bytes

/// Writes `[:contents]`: a list of all headlines, each below that of a higher level.
struct ContentsList {
  /// What the addresses of untrusted authors' headlines begin with, so that none of them is a name
  /// that a script of the page may look up.
  static let safePrefix: StaticString = "h-"

  private let page: HTMLPage

  init(_ page: HTMLPage) { self.page = page }

  func write(_ node: Int, _ sink: inout some HTMLSink & ~Copyable) {
    let headlines = page.outline.headlines
    guard !headlines.isEmpty, page.outline.contents.contains(node) else { return }
    sink.open(StartTag(.ul, "<ul class=\"table-of-contents\">"))
    sink.text("\n")
    for index in headlines.indices {
      let depth = headlines[index].depth
      let next = index + 1 < headlines.count ? headlines[index + 1].depth : 1
      indent(8 * (depth - 1) + 4, &sink)
      sink.open(StartTag(.li, "<li>"))
      write(headlines[index], &sink)
      if next > depth {
        sink.open(StartTag(.ul, "<ul>"))
        sink.text("\n")
        continue
      }
      sink.close(.li)
      sink.text("\n")
      for level in stride(from: depth - 1, through: next, by: -1) {
        indent(8 * level, &sink)
        sink.close(.ul)
        sink.text("\n")
        indent(8 * (level - 1) + 4, &sink)
        sink.close(.li)
        sink.text("\n")
      }
    }
    sink.close(.ul)
  }

  private func write(
    _ headline: DocumentOutline.Headline, _ sink: inout some HTMLSink & ~Copyable
  ) {
    let isTrusted = sink.isTrusted
    if !headline.id.isEmpty {
      sink.beginTag(.a)
      sink.attribute(.href, isHTML: false) { output in
        output.append(Byte.hash)
        if !isTrusted { output.append(Self.safePrefix) }
        output += page.outline.ids[headline.id]
      }
      sink.endTag()
    }
    var text = OutputBuffer(capacity: 256)
    HeadlineText(page).append(headline.node, to: &text)
    sink.trusted(isBlock: false) { output in
      text.withByteView { Self.append($0, to: &output) }
    }
    if !headline.id.isEmpty { sink.close(.a) }
  }

  private static let escaped = ByteSet("&<>".utf8)

  /// Appends text with what begins a tag or a reference escaped; quotes stay as they are.
  private static func append(_ text: ByteView, to output: inout OutputBuffer) {
    var start = 0
    while true {
      let next = text.firstIndex(of: escaped, in: start..<text.count)
      text.append(start..<next, to: &output)
      guard next < text.count else { return }
      output.append(HTMLEscaping.entity(text[next]))
      start = next + 1
    }
  }

  private func indent(_ spaces: Int, _ sink: inout some HTMLSink & ~Copyable) {
    sink.text([UInt8](repeating: Byte.space, count: spaces))
  }
}
