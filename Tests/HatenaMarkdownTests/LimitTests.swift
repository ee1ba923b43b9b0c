import HatenaMarkdown
import HatenaText
import TestSupport
import Testing

struct `Markdown of any text` {
  @Test(arguments: 0..<20 as Range<UInt64>) func `is made without a stop`(seed: UInt64) {
    for dialect in [Dialect.textHatena, .hatenaBlog] {
      for flavor in MarkdownFlavor.all {
        for safety in [HTMLOptions.trusted, .untrusted] {
          let document = Document(parsing: Soup(seed: seed).document(), dialect)
          _ = document.markdownBytes(MarkdownOptions(flavor, html: safety))
        }
      }
    }
  }

  @Test(arguments: [
    ">>\n", "-", "<b>", "<i>a</b>", "<a href=x>", "((a", "a*b_c`d~", "[", "&", "|a|\n", "\\",
  ])
  func `grows with the text, however deep it is`(unit: String) {
    let sizes = [2_000, 4_000].map { count in
      let source = String(repeating: unit, count: count) + "a"
      return Document(parsing: source, .hatenaBlog).markdownBytes().count
    }
    #expect(sizes[1] <= 3 * sizes[0])
  }
}
