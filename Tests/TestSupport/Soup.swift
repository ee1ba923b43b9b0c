/// Random HTML in random Hatena notation: the same for the same seed.
public struct Soup {
  private var generator: SeededGenerator

  /// Makes a source of random text.
  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Returns a document.
  public func document() -> [UInt8] {
    var soup = self
    let lines = Int.random(in: 1...24, using: &soup.generator)
    return Array((0..<lines).map { _ in soup.line() }.joined(separator: [0x0A]))
  }

  /// Returns HTML.
  public func html() -> [UInt8] {
    var soup = self
    return (0..<Int.random(in: 1...40, using: &soup.generator)).flatMap { _ in soup.piece() }
  }

  private mutating func pick(_ words: [String]) -> [UInt8] {
    Array((words.randomElement(using: &generator) ?? "").utf8)
  }

  private mutating func line() -> [UInt8] {
    var line = pick(Self.starts)
    for _ in 0..<Int.random(in: 0...7, using: &generator) { line += piece() }
    return line + pick(Self.ends)
  }

  private mutating func piece() -> [UInt8] {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...3: return startTag()
    case 4...5: return Array("</".utf8) + pick(Self.names) + pick([">", ">", ">", " x>", "/>", ""])
    case 6:
      let nonCharacters: [[UInt8]] = [[0xEF, 0xBF, 0xBE], [0xEF, 0xB7, 0x90], [0xF0, 0x9F]]
      if Int.random(in: 0..<4, using: &generator) > 0 {
        return [UInt8.random(in: 0...255, using: &generator)]
      }
      return nonCharacters[Int.random(in: 0..<nonCharacters.count, using: &generator)]
    default: return pick(Self.texts)
    }
  }

  private mutating func startTag() -> [UInt8] {
    var tag = Array("<".utf8) + pick(Self.names)
    for _ in 0..<Int.random(in: 0...3, using: &generator) where Bool.random(using: &generator) {
      tag += pick([" ", " ", "/", "\t", "\u{C}"]) + pick(Self.attributes) + pick(Self.values)
    }
    return tag + pick([">", ">", ">", ">", ">", "/>", " >", "", "\""])
  }

  private static let starts = [
    "", "", "", "", "*", "*a*", "*[c]", "**", "***", "-", "--", "+", "---", ":t:", ":", "|", "|*",
    ">>",
    "<<", ">|", "|<", ">||", ">|perl|", "||<", "><div>", "><", ">", "><table>", "><ul>", "><b>",
  ]
  private static let ends = [
    "", "", "", "", "", "<", "><", "</div><", "|", "|b|", "</table><", ":d",
  ]
  private static let names = [
    "a", "b", "i", "p", "div", "span", "table", "tr", "td", "th", "tbody", "caption", "col",
    "colgroup", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h3", "h5", "pre", "blockquote", "br",
    "hr",
    "img", "ruby", "rt", "rb", "rp", "font", "center", "details", "summary", "script", "style",
    "svg", "math", "template", "noscript", "select", "option", "textarea", "title", "xmp", "form",
    "iframe", "IMG", "DIV", "B", "sc\0ript", "figure", "address", "q", "del", "nobr", "button",
  ]
  private static let attributes = [
    "href", "src", "onerror", "onclick", "style", "class", "id", "name", "title", "alt", "width",
    "colspan", "target", "rel", "cite", "srcdoc", "HREF", "\"", "'", "=", "<", "open", "datetime",
  ]
  private static let values = [
    "", "=", "=x", "=\"x\"", "='x'", "=\"", "='", "=javascript:alert(1)", "=\"java&Tab;script:x\"",
    "=http://a.example/?a=1&b=2", "=\"&quot;&lt;&amp\"", "=`x`", "=\"<b>\"", "=_blank", "=10%",
    "=\"\u{3042}\"", "=&#x6A;avascript&colon;x", "=\"a\nb\"",
  ]
  private static let texts = [
    "a", " ", "text ", "\u{3042}\u{3044}", "&", "&amp;", "&lt", "&#60;", "&#x80", "&#0;", "&bogus;",
    "<", ">", "\"", "'", "<!--", "-->", "--!>", "<!", "<?", "<![CDATA[", "]]>", "</",
    "http://a.example/?x=1&y=2",
    "id:alice ", "[http://a.example/:title=", "]", "[]", "[tex:x\"y]", "\u{7F}", "\u{85}", "\0",
    "\n", "[http://a.example/a.mp3:sound]", "(( ))", "  ",
  ]
}
