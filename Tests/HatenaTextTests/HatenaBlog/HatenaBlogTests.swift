import HatenaText
import TestSupport
import Testing

struct `Hatena Blog` {
  private func html(_ source: String) -> String { Document(parsing: source, .hatenaBlog).html() }

  // MARK: Blocks

  @Test(arguments: [
    ("*a**b", "a**b"), ("*a*b*c", "b*c"), ("*-*x", "x"), ("* *x", "*x"), ("*a b*c", "a b*c"),
    ("****x", "***x"), ("**0", "0"), ("**", "*"), ("***", "**"), ("*t*", ""),
  ])
  func `headlines have a title`(source: String, title: String) {
    let document = Document(parsing: source, .hatenaBlog)
    #expect(document.headings.map(\.text) == [title])
  }

  @Test func `a headline ends sections of its level and below`() {
    let document = Document(parsing: "*a\n**b\n***c\n**d\n*e", .hatenaBlog)
    #expect(document.children.map { $0.kind } == [.section, .section])
    #expect(document.contents.map(\.depth) == [1, 2, 3, 2, 1])
  }

  @Test(arguments: [
    ("- ", "<li> </li>"), ("--", "<li>-</li>"), ("- a ", "<li>a </li>"), ("->x", "<li>>x</li>"),
    ("-->", "<li>\n<ul>\n<li>></li>\n</ul></li>"),
  ])
  func `list items are never empty`(source: String, items: String) {
    #expect(html(source) == "\n<ul>\n\(items)\n</ul>")
  }

  @Test(arguments: [
    (":[a:b]:c", "[a:b]", "c"), (":[a]b:c", "[a]b", "c"), (":[a:b", "[a", "b"),
    (":a:0", "a", "0"), (":http://a.b/:x", "http", "//a.b/:x"), (":[a:b]c:d", "[a", "b]c:d"),
    (":[[a]]:b", "<a href=\"http://d.hatena.ne.jp/keyword/a\">a</a>", "b"),
    (":[a][b:c]:d", "[a][b:c]", "d"),
  ])
  func `definitions have a term and a description`(
    source: String, term: String, description: String
  ) {
    #expect(html(source) == "\n<dl>\n<dt>\(term)</dt>\n<dd>\(description)</dd>\n</dl>")
  }

  @Test func `a term in brackets may stand alone`() {
    #expect(html(":[a:b]") == "\n<dl>\n<dt>[a:b]</dt>\n</dl>")
    #expect(html(":[ab]") == "<p>:[ab]</p>\n")
  }

  @Test(arguments: ["|a|<", "-a><", ":a:b|<", "*a><", "||<"])
  func `a stray end mark is text whatever the line begins with`(line: String) {
    #expect(html("a\n\(line)\nb") == "<p>a<br />\n\(line)<br />\nb</p>\n")
    #expect(html("|a|\n|b|<").hasSuffix("<td><</td>\n    </tr>\n</table>"))
  }

  @Test func `rows keep inner empty cells`() {
    let row = "<td>a</td>\n    <td></td>\n    <td> </td>\n    <td>b</td>"
    #expect(html("|a|| |b|") == "\n<table>\n    <tr>\n    \(row)\n    </tr>\n</table>")
  }

  @Test func `an end mark closes the sections in its block first`() {
    #expect(
      html(">|\n*h\nx|<\ny")
        == "\n<pre>\n<div class=\"section\">\n    <h3 id=\"h\">h</h3>\n    x\n</div></pre><p>y</p>\n"
    )
  }

  @Test(arguments: ["<<", "x|<", "x><"]) func `a stray end mark is text`(line: String) {
    #expect(html("a\n\(line)\nb") == "<p>a<br />\n\(line)<br />\nb</p>\n")
  }

  @Test(arguments: [
    (BlockName.anchoredHeading, "*a"), (.subheading, "**a"), (.subsubheading, "***a"),
    (.blockQuote, ">>\na\n<<"), (.blockQuote, ">http://a.b/>"), (.definitionList, ":a:b"),
    (.list, "-a\n+b"), (.code, ">|c++|\na\n||<"), (.code, ">||\na"), (.preformatted, ">|\na\n|<"),
    (.table, "|a|b|"), (.htmlLine, "><hr><"), (.htmlBlock, "><div>\na\n</div><"),
  ])
  func `a kind of block that is disabled is read as something else`(
    name: BlockName, source: String
  ) {
    func kinds(disabling names: Set<BlockName>) -> [NodeKind] {
      var options = ParseOptions(dialect: .hatenaBlog)
      options.disabledBlocks = names
      return Document(parsing: source, options).children.map { $0.kind }
    }
    let kind = kinds(disabling: [])[0]
    #expect(kind != .paragraph)
    #expect(!kinds(disabling: [name]).contains(kind))
    #expect(kinds(disabling: Set(BlockName.allCases)) == [.paragraph])
    #expect(kinds(disabling: Set(BlockName.allCases).subtracting([name]))[0] == kind)
  }

  @Test func `sections that are disabled have no tags`() {
    var options = ParseOptions(dialect: .hatenaBlog)
    options.disabledBlocks = [.section]
    let document = Document(parsing: "*a\nb\n**c", options)
    #expect(document.html() == "<h3 id=\"a\">a</h3>\n    <p>b</p>\n<h4 id=\"c\">c</h4>\n    ")
    #expect(document.children.map { $0.kind } == [.section])
  }

  @Test func `read more ends with the next headline of the highest level or never`() {
    #expect(
      html("====\na\n*h")
        == "\n<div class=\"seemore\">\n    <p>a</p>\n\n</div>\n<div class=\"section\">\n    <h3 id=\"h\">h</h3>\n    \n</div>"
    )
    #expect(html("=====\na\n*h").hasSuffix("</div>\n</div>"))
    let document = Document(parsing: "a\r\n====\r\nb", .hatenaBlog)
    #expect(document.summary?.html() == "<p>a</p>\n")
    #expect(Document(parsing: "a", .hatenaBlog).summary == nil)
  }

  @Test(arguments: [
    ("x <!-- a --> y", "<p>x <!-- --> y</p>\n"), ("a\n<!--\nb", "<p>a<br />\n<!--<br />\nb</p>\n"),
    ("a\n<!--\nb\n-->\nc", "<p>a</p>\n<!-- --><p>c</p>\n"),
  ])
  func `comments keep the text around them`(source: String, output: String) {
    #expect(html(source) == output)
  }

  @Test func `code keeps its last line and its written name`() {
    #expect(
      html(">|c++|\na\nb")
        == "<pre class=\"code c++\" data-lang=\"c++\" data-unlink>a\nb</pre>")
    #expect(html(">|\"|\n||<").hasPrefix("<pre class=\"code &quot;\" data-lang=\"&quot;\""))
  }

  // MARK: Contents

  /// The characters of words are those that Unicode has for them.
  @Test(arguments: [0x80..<0x800, 0x2FF0..<0x3200, 0x3400..<0xD800, 0xE000..<0x11000])
  func `addresses of headlines have the characters of words`(range: Range<UInt32>) {
    let step = range.count > 2000 ? 13 : 1
    let scalars = stride(from: range.lowerBound, to: range.upperBound, by: step)
      .compactMap(Unicode.Scalar.init)
    let source = scalars.map { "*a\($0)b\n" }.joined()
    let ids = Document(parsing: source, .hatenaBlog).contents.compactMap(\.id)
    #expect(ids.count == scalars.count)
    for (scalar, id) in zip(scalars, ids) {
      let properties = scalar.properties
      let isWord =
        properties.isAlphabetic || properties.isJoinControl
        || [
          .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation,
        ].contains(properties.generalCategory)
      #expect(id.unicodeScalars.contains(scalar) == isWord, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(arguments: [
    "\u{9}", "\u{B}", "\u{C}", " ", "\u{85}", "\u{A0}", "\u{1680}", "\u{2000}", "\u{200A}",
    "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}",
  ])
  func `titles are trimmed of the white space of Unicode`(space: String) {
    #expect(html("*\(space)a\(space)").contains(">a</h3>"))
  }

  @Test func `contents without headlines are nothing`() { #expect(html("[:contents]").isEmpty) }

  @Test func `contents leave notes and tags out`() {
    let html = html("[:contents]\n*a ((n)) <b>&</b> x")
    #expect(html.contains("<li><a href=\"#a---x\">a  &amp; x</a></li>"))
    #expect(html.contains("<h3 id=\"a---x\">"))
  }

  @Test func `contents are written so often and no more`() {
    let source =
      String(repeating: "[:contents]\n", count: 10_000)
      + String(repeating: "*h\n", count: 10_000)
    let html = html(source)
    #expect(html.split(separator: "table-of-contents").count == 17)
    #expect(html.utf8.count < 20_000_000)
  }

  // MARK: Text

  @Test(arguments: [
    ("((a)b))", "a)b"), ("((a))b))", "a"), ("(( ))", " "), ("((a((b))c))", "a((b"),
    ("((a\n\nb))", "a\n\nb"), ("((<b>x</b>))", "<b>x</b>"),
  ])
  func `notes are the shortest`(source: String, note: String) {
    let notes = Document(parsing: source, .hatenaBlog).footnotes
    #expect(notes.map { String(decoding: $0.node.content, as: UTF8.self) } == [note])
    #expect(notes.map(\.number) == [1])
  }

  @Test(arguments: [
    ("a((b c))d", "b c", "ad"), ("a((see id:bob))", "see id:bob", "a"),
    ("-a((<b>b</b> &amp; c))", "b & c", "a"), ("*h((n))\n((\na\nb))", "n", "h"),
    ("[]a\nb[] ((c))", "c", "a b"),
  ])
  func `notes have a text, which is no part of the text around them`(
    source: String, note: String, text: String
  ) {
    let document = Document(parsing: source, .hatenaBlog)
    #expect(document.footnotes.first?.text == note)
    #expect(document.plainText() == text)
    #expect(document.footnotes[0].node.children.isEmpty == false)
  }

  @Test(arguments: ["(((x)))", "((a)))", "(((a))", "(())", "((a", "((", "<a title=\"((n))\">"])
  func `other brackets are text`(source: String) {
    #expect(html(source) == "<p>\(source)</p>\n")
    #expect(Document(parsing: source, .hatenaBlog).footnotes.isEmpty)
  }

  @Test func `brackets the wrong way round show a note's marks`() {
    #expect(html("a)((x))(b)((y))((z))(") == "<p>a((x))b((y))((z))</p>\n")
  }

  @Test(arguments: [
    ("[]a\nb[]", "<span data-unlink>a<br />\nb</span>"), ("[][]", "<span data-unlink></span>"),
    ("[]((n)) http://a.b/[]", "<span data-unlink>((n)) http://a.b/</span>"),
    (
      "<span data-unlink>a<br>http://a.b/</span> http://a.b/",
      "<span data-unlink>a<br>http://a.b/</span> <a href=\"http://a.b/\">http://a.b/</a>"
    ),
  ])
  func `unlinked text is not linked`(source: String, output: String) {
    #expect(html(source) == "<p>\(output)</p>\n")
  }

  @Test func `a note's addresses are made of its text and its number`() {
    #expect(
      Document(parsing: "((x))((x))", .hatenaBlog).footnotes.map(\.name) == [
        "16d4afa2", "d43134cb",
      ])
    let long = String(repeating: "a", count: 200)
    #expect(Document(parsing: "((\(long)))", .hatenaBlog).footnotes[0].name.count == 8)
  }

  @Test(arguments: [
    ("see http://a.b/\n\n*h", "<br />\n</p>"), ("see\n\n*h", "see</p>"),
    ("see\n\n\n\n*h", "see<br />\n<br />\n<br />\n</p>"),
  ])
  func `blank lines before a block`(source: String, end: String) {
    #expect(html(source).contains("\(end)\n\n<div"))
  }

  // MARK: Links

  @Test(arguments: [
    ("http://a.b/:title=T x", "http://a.b/:title=T"),
    ("[http://a.b/:foo:title=x]", "http://a.b/:foo"),
    ("(http://a.b/)", "http://a.b/"), ("(http://a.b/(c))", "http://a.b/(c))"),
    ("[http://a.b/ c]", "http://a.b/ c"), ("http://a.b/((n))", "http://a.b/"),
    ("id:alice", "http://blog.hatena.ne.jp/alice/"),
    ("d:id:alice:20200101:p1", "http://d.hatena.ne.jp/alice/20200101/p1"),
    ("g:foo:id:alice", "http://foo.g.hatena.ne.jp/alice/"),
    ("[[日本]]", "http://d.hatena.ne.jp/keyword/%E6%97%A5%E6%9C%AC"),
    ("[google:a b]", "http://www.google.com/search?q=a%20b&ie=utf-8&oe=utf-8"),
    ("[wikipedia:a]", "http://ja.wikipedia.org/wiki/a"), ("[mailto:a@b.c]", "mailto:a@b.c"),
    ("f:id:alice:20250831192225j", "http://f.hatena.ne.jp/alice/20250831192225"),
    ("[embed:http://a.b/]", "http://a.b/"), ("[tweet http://a.b/]", "http://a.b/"),
    ("[asin:4873112346:detail]", "https://www.amazon.co.jp/dp/4873112346"),
    ("[https://example.com/:embed:cite]", "https://example.com/"),
  ])
  func `links lead there`(source: String, address: String) {
    #expect(Document(parsing: source, .hatenaBlog).links.map(\.address) == [address])
  }

  @Test(arguments: ["void:alice", "[text]", "[[a]b]]", "[gist:abc]", "id:", "mailto:a", "http://"])
  func `what is no link is text`(source: String) {
    #expect(html(source) == "<p>\(source)</p>\n")
  }

  @Test func `quotes say where they are from`() {
    #expect(
      html(">http://a.b:80/c>\nx\n<<").contains("<blockquote cite=\"http://a.b\">"))
    #expect(!html(">see http://a.b/>\nx\n<<").contains("cite"))
    #expect(
      html(">[http://a.b/:title=T]>\n<<").contains("<cite><a href=\"http://a.b/\">T</a></cite>"))
  }

  @Test func `pictures are among the images`() {
    let document = Document(
      parsing: "[f:id:alice:20250831192225j:plain] [http://a.b/c.png:image]", .hatenaBlog)
    #expect(document.images.count == 2)
  }

  // MARK: Safety

  @Test func `scripts and frames of untrusted authors are links`() {
    let document = Document(
      parsing: "[https://gist.github.com/a/1:embed] [gist:1] [https://a.b/:embed:cite] *h",
      .hatenaBlog)
    var options = HTMLOptions.untrusted
    options.answers = ["https://a.b/": Answer(title: "<x>")]
    let html = document.html(options)
    #expect(!html.contains("<script") && !html.contains("<iframe"))
    #expect(document.links.count == 3)
    #expect(html.split(separator: "<a ").count == 4)
  }

  @Test func `untrusted headlines have addresses that nothing else has`() {
    let html = Document(parsing: "[:contents]\n*cookie", .hatenaBlog).html(.untrusted)
    #expect(html.contains("id=\"h-cookie\"") && html.contains("href=\"#h-cookie\""))
  }

  @Test func `every document of the corpus is well formed in the safe mode`() throws {
    struct Case: Decodable { let input: String }
    let cases: [Case] = try Corpus.jsonLines("hatena-blog/documents.jsonl")
    for example in cases {
      let html = Document(parsing: example.input, .hatenaBlog).html(.untrusted)
      #expect(
        html.components(separatedBy: "<p>").count == html.components(separatedBy: "</p>").count
          || html.contains("<p class"))
    }
  }
}
