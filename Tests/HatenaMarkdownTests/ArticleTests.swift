import HatenaMarkdown
import HatenaText
import TestSupport
import Testing

// The example of HatenaMarkdown.docc, word for word.

func post(_ entry: String) -> String {
  Document(parsing: entry, .hatenaBlog).markdown(MarkdownOptions(.hugo))
}

struct `The example in the documentation` {
  @Test func `does what it says`() throws {
    let article = try Article("HatenaMarkdown/HatenaMarkdown.docc/HatenaMarkdown.md")
    #expect(try article.examples(notIn: #filePath).isEmpty)
    #expect(post("*a\n:b:c") == "### a\n\nb\n: c\n")
  }
}
