import HatenaText
import Testing

/// The reference's tokenizer runs over its output, so that markup may begin in one block and end in
/// another. Each case: the source, and what is written for its paragraphs.
struct `HTML over blocks` {
  private func lines(_ source: String) -> [String] {
    Document(parsing: source).html().split(separator: "\n").dropFirst().dropLast()
      .map { String($0.drop { $0 == "\t" }) }
  }

  @Test(arguments: [
    ("a <!-- b\nc --> d e", ["<p>a <!-- --> d e</p>"]),
    ("a <!-- b\nc", ["<p>a <!-- b</p>", "<p>c</p>"]),
  ])
  func `hides in a comment what is between its ends`(source: String, html: [String]) {
    #expect(lines(source) == html)
  }

  @Test(arguments: [
    ("<a href=x>id:alice\nid:bobby\n</a> id:carol", ["id:alice", "id:bobby"]),
    ("<script>id:alice\nid:bobby\n</script> id:carol", ["id:alice", "id:bobby"]),
  ])
  func `links nothing in an element that is open`(source: String, texts: [String]) {
    let html = Document(parsing: source).html()
    for text in texts { #expect(!html.contains(">\(text)</a>")) }
    #expect(html.contains("<a href=\"/carol/\">id:carol</a>"))
  }

  @Test func `leaves no element open where the author is not trusted`() {
    #expect(
      Document(parsing: "<a href=x>id:alice\nid:bobby").html(.untrusted).contains(
        "<a href=\"/bobby/\" rel=\"nofollow noopener ugc\">id:bobby</a>"))
  }

  @Test func `is reported where it never ends`() throws {
    let diagnostic = try #require(Document(parsing: "a <b title=\"c\nd").diagnostics.first)
    #expect(diagnostic.code == .unclosedMarkup)
    #expect(diagnostic.range == 2..<13)
  }
}
