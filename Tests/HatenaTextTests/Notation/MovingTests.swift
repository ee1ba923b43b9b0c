import HatenaText
import TestSupport
import Testing

// The example of MovingFromTextHatena.md, word for word.

func diary(_ source: [UInt8], day: String) -> [UInt8] {
  var reading = ParseOptions()
  reading.disabledBlocks = [.subsubheading]  // invalidnode => ['h5']
  reading.disabledSchemes = [.tex]  // invalid_scheme => ['tex']

  var options = HTMLOptions()
  options.permalink = "/\(day)"
  options.baseURI = "/"
  options.sectionAnchor = "■"
  options.linkTarget = "_blank"  // autolink_option => { a_target => '_blank' }
  options.schemeTargets = [.id: "_self"]  // scheme_option => { id => { a_target => '_self' } }
  options.timeZone = { _ in 9 * 3600 }  // timezone => 'Asia/Tokyo'
  return Document(parsing: source, reading).htmlBytes(options)
}

struct `Moving from Text::Hatena` {
  private let article: Article

  init() throws { article = try Article("HatenaText/HatenaText.docc/MovingFromTextHatena.md") }

  @Test func `is shown with the code that is tested here`() throws {
    #expect(article.examples("swift").count == 1)
    #expect(try article.examples(notIn: #filePath).isEmpty)
  }

  @Test func `has all options`() {
    let source = "*1188540000*[perl]A\n***b\nid:alice http://a.example/ [tex:x]"
    let anchor = """
      <a href="/20070831#1188540000" name="1188540000"><span class="sanchor">■</span></a>
      """
    let category = #"[<a href="/?word=perl" class="sectioncategory">perl</a>]"#
    #expect(
      String(decoding: diary(Array(source.utf8), day: "20070831"), as: UTF8.self) == """
        <div class="section">
        \t<h3>\(anchor) \(category)A</h3> <span class="timestamp">15:00</span>
        \t<h3><a href="/20070831#p1" name="p1"><span class="sanchor">■</span></a> **b</h3>
        \t<p><a href="/alice/" target="_self">id:alice</a> \
        <a href="http://a.example/" target="_blank">http://a.example/</a> [tex:x]</p>
        </div>
        """)
  }

  @Test func `maps every option`() throws {
    for name in BlockName.allCases { #expect(article.contains(name.rawValue)) }
    let own = [
      "dialect", "inlineNotations", "blockNotations", "safety", "codeWriter", "overrides",
      "readMore", "readMoreText", "formulas", "allowedEmbeds",
      "colorsAliases",
    ]
    let options: [(String, Any)] = [
      ("ParseOptions", ParseOptions()), ("HTMLOptions", HTMLOptions()),
    ]
    for (type, value) in options {
      for property in Mirror(reflecting: value).children {
        let label = try #require(property.label)
        #expect(own.contains(label) || article.contains("``\(type)/\(label)``"), "\(label)")
      }
    }
  }
}
