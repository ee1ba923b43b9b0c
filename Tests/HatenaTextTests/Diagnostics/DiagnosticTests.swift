import HatenaText
import Testing

struct `Diagnostics` {
  @Test(arguments: [
    ("a\n>>\nb", 2, 1, "block quote is not closed: end it with a line \"<<\""),
    (">|\nb", 1, 1, "preformatted text is not closed: end it with a line \"|<\""),
    (">||\nb", 1, 1, "super pre is not closed: end it with a line \"||<\""),
    ("><div>\nb", 1, 1, "tag block is not closed: end it with a line \"…><\""),
    ("a\n<<", 2, 1, "\"<<\" ends nothing here: remove it or open the block before it"),
    ("a\n||<", 2, 1, "\"||<\" ends nothing here: remove it or open the block before it"),
    ("a\nb <!-- c", 2, 3, "\"<!--\" is not closed: it is kept as text"),
  ])
  func `say what is wrong and where`(source: String, line: Int, column: Int, message: String) throws
  {
    let document = Document(parsing: source)
    let diagnostic = try #require(document.diagnostics.first)
    #expect(diagnostic.message == message)
    let place = document.lineTable.position(of: diagnostic.range.lowerBound)
    #expect(place.line == line)
    #expect(place.column == column)
    #expect(document.diagnostics.count == 1)
  }

  @Test(arguments: ["*a\n-b\n>>\nc\n<<\n>|perl|\n1\n||<\n><b>x</b><", "a <!-- b\nc --> d", ""])
  func `are silent about what is right`(source: String) {
    #expect(Document(parsing: source).diagnostics.isEmpty)
  }

  @Test(arguments: ["c++", "c#", "objective-c", "f#", "a b", "日本"])
  func `say that a type which is no word begins no code`(name: String) throws {
    let source = "a\n>|\(name)|\nb\n||<"
    let document = Document(parsing: source)
    let found = document.diagnostics.filter { $0.code == .filetypeNotWord }
    #expect(found.map(\.range) == [2..<(5 + name.utf8.count)])
    #expect(found.first?.message.hasPrefix("\">|\(name)|\" begins no code") == true)
    #expect(document.html().contains("<p>>|\(name)|</p>"), "as in the reference")
    #expect(Document(parsing: source, .hatenaBlog).diagnostics.isEmpty)
  }

  @Test(arguments: [">|perl|\n||<", ">|?|\n||<", ">||\n||<", ">|\na|\n|<", "a >|c++|", ">|a|b|"])
  func `say nothing of the kind elsewhere`(source: String) {
    #expect(!Document(parsing: source).diagnostics.contains { $0.code == .filetypeNotWord })
  }

  @Test func `name the types that the highlighter does not know`() {
    struct Perl: CodeHighlighter {
      func highlight(_ block: CodeBlock) -> HighlightedLines? {
        guard block.filetype == "perl" else { return nil }
        return HighlightedLines(
          text: Array(block.code), spans: [CodeSpan(range: 0..<1, className: "b")])
      }
      func recognizes(filetype: String) -> Bool { filetype == "perl" }
    }
    var options = HTMLOptions()
    options.highlighter = Perl()
    let document = Document(parsing: ">|perl|\n1\n||<\n>|elf|\n<&'\n||<\n>|?|\n2\n||<")
    #expect(document.unknownFiletypes(options).map(\.range) == [16..<19])
    #expect(
      document.html(options) == """
        <div class="section">
        \t<pre class="hatena-super-pre">
        <span class="b">1</span>
        </pre>
        \t<pre class="hatena-super-pre">
        &lt;&amp;'
        </pre>
        \t<pre class="hatena-super-pre">
        2
        </pre>
        </div>
        """)
  }
}
