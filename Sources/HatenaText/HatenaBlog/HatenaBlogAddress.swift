import Bytes

/// Appends where links lead to, as the value of an attribute.
struct HatenaBlogAddress {
  let text: ByteView

  func append(_ link: LinkPayload, to output: inout OutputBuffer) {
    func subject() {
      HatenaBlogLinks.append(value: link.subject.range, text, to: &output)
    }
    func person(_ host: StaticString) {
      output.append(host)
      subject()
      output.append(Byte.slash)
    }
    switch (link.scheme, link.form) {
    case (.http, _), (.https, _), (.ftp, _), (_, .addressed): subject()
    case (.mailto, _):
      output.append("mailto:")
      subject()
    case (.diary, .keyword): append("http://d.hatena.ne.jp/keyword/", encoding: link, to: &output)
    case (.google, _):
      append("http://www.google.com/search?q=", encoding: link, to: &output)
      output.append("&ie=utf-8&oe=utf-8")
    case (.wikipedia, _): append("http://ja.wikipedia.org/wiki/", encoding: link, to: &output)
    case (.amazon, _):
      output.append("http://www.amazon.co.jp/exec/obidos/external-search?mode=blended&tag=")
      append("hatena-22&keyword=", encoding: link, to: &output)
    case (.asin, _), (.isbn, _):
      output.append("https://www.amazon.co.jp/dp/")
      subject()
    case (.gist, _):
      output.append("https://gist.github.com/")
      subject()
    case (.tex, _):
      output.append("https://chart.apis.google.com/chart?cht=tx&chl=")
      PercentEncoding.append(uppercase: formula(link.subject.range), to: &output)
    case (.id, _) where link.group.isEmpty: person("http://blog.hatena.ne.jp/")
    case (.group, _):
      output.append("http://")
      text.append(link.group.range.dropFirst(2), to: &output)
      person(".g.hatena.ne.jp/")
    default:
      output.append("http://")
      for offset in link.group.range { output.append(Byte.lowercased(text[offset])) }
      person(".hatena.ne.jp/")
      appendPage(link, to: &output)
    }
  }

  /// A day of a diary, or a photo.
  private func appendPage(_ link: LinkPayload, to output: inout OutputBuffer) {
    var page = link.page.range
    if link.scheme == .fotolife, page.count > 14 { page = page.prefix(14) }
    for offset in page {
      output.append(text[offset] == Byte.colon ? Byte.slash : text[offset])
    }
  }

  private func append(
    _ address: StaticString, encoding link: LinkPayload, to output: inout OutputBuffer
  ) {
    output.append(address)
    PercentEncoding.append(uppercase: link.subject.range.map { text[$0] }, to: &output)
  }

  /// Returns a formula without the backslashes before brackets.
  func formula(_ range: Range<Int>) -> [UInt8] {
    var formula: [UInt8] = []
    for offset in range {
      let isEscape =
        text[offset] == Byte.backslash && offset + 1 < range.upperBound
        && (text[offset + 1] == Byte.leftBracket || text[offset + 1] == Byte.rightBracket)
      if !isEscape { formula.append(text[offset]) }
    }
    return formula
  }
}
