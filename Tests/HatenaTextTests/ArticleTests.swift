import HatenaText
import TestSupport
import Testing

struct `The examples of HatenaText's articles` {
  @Test(arguments: ["HatenaText", "Security"])
  func `are what is tested here`(name: String) throws {
    let article = try Article("HatenaText/HatenaText.docc/\(name).md")
    #expect(article.examples("swift").count == 1)
    #expect(try article.examples(notIn: #filePath).isEmpty)
  }

  @Test func `begin with a document`() {
    var shown: [String] = []
    func print(_ text: String) { shown.append(text) }

    let document = Document(parsing: "*Hello\nSee id:alice")
    print(document.html())
    #expect(shown.first?.contains("<p>See <a href=\"/alice/\">id:alice</a></p>") == true)
  }

  @Test func `write the text of anybody`() {
    let source = "<script>alert(1)</script>"
    let html = Document(parsing: source).html(.untrusted)
    #expect(!html.contains("<script"))
  }
}
