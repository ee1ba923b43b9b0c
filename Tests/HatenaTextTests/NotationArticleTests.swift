import HatenaText
import TestSupport
import Testing

struct `The notation article` {
  /// The examples: what is in a ```hatena block and in the ```html block after it.
  private func examples() throws -> [(source: String, html: String)] {
    let article = String(
      decoding: try Corpus.bytes("../Sources/HatenaText/HatenaText.docc/Notation.md"),
      as: UTF8.self)
    return article.split(separator: "```hatena\n").dropFirst().compactMap { piece in
      let parts = piece.split(separator: "\n```html\n", maxSplits: 1)
      guard parts.count == 2, let end = parts[1].range(of: "\n```") else { return nil }
      return (String(parts[0].dropLast(3)), String(parts[1][..<end]))
    }
  }

  @Test func `shows what the library does`() throws {
    let examples = try examples()
    #expect(examples.count == 9)
    for example in examples {
      let lines = example.html.split(separator: "\n", omittingEmptySubsequences: false)
      let body = lines.map { "\n\t" + $0 }.joined()
      let html = Document(parsing: example.source).html()
      #expect(html == "<div class=\"section\">\(body)\n</div>", "\(example.source)")
    }
  }
}

extension Substring {
  /// Returns where a string begins.
  fileprivate func range(of other: String) -> Index? {
    indices.first { self[$0...].hasPrefix(other) }
  }
}
