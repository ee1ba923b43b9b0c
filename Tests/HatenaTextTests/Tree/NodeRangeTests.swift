import HatenaText
import Testing

/// Ranges are into the input as it was given, CRs and a byte order mark included.
struct `The range of a node` {
  private func range(of kind: NodeKind, in source: String) -> Range<Int>? {
    Document(parsing: source).nodes.first { $0.kind == kind }?.sourceRange
  }

  @Test(arguments: [
    ("a id:alice", 2..<10), ("a\r\nid:alice\r\nb", 3..<11), ("\r\r\rid:\ralice", 3..<12),
    ("\u{FEFF}id:alice", 3..<11), ("a\r\n-\r\nid:alice", 6..<14),
  ])
  func `counts bytes of the input`(source: String, link: Range<Int>) {
    #expect(range(of: .link, in: source) == link)
  }

  @Test func `leaves out the CR of a line's end`() {
    #expect(range(of: .paragraph, in: "ab\r\nc\r\n") == 0..<2)
  }

  @Test func `leads to lines and columns in UTF-8 and in UTF-16`() throws {
    let document = Document(parsing: "\r\n日本𠮟 id:alice")
    let link = try #require(document.links.first)
    let position = document.lineTable.position(of: link.node.sourceRange.lowerBound)
    #expect(position.line == 2)
    #expect(position.column == 12)
    #expect(position.utf16Column == 6)
  }

  @Test func `of a diagnostic is that of the line`() throws {
    let diagnostic = try #require(Document(parsing: "a\r\n>>\r\nb").diagnostics.first)
    #expect(diagnostic.range == 3..<5)
    #expect(diagnostic.code == .unclosedBlock)
    #expect(diagnostic.severity == .warning)
  }
}
