import Testing

@testable import SyntaxColor

struct `The keywords of a definition` {
  private func index(_ script: String) throws -> KeywordIndex {
    let library = SyntaxLibrary(files: ["syntax/words.vim": Array(script.utf8)])
    return KeywordIndex(try #require(library.definition(for: "words", text: nil)).keywords)
  }

  @Test(arguments: ["", "syn case ignore\n"])
  func `hold a word once however often it is given`(first: String) throws {
    let words = String(repeating: " a", count: 200_000)
    let lines = String(repeating: "\n  \\ a", count: 200_000)
    #expect(try index("\(first)syn keyword X\(words)\n").keywords.count == 1)
    #expect(try index("\(first)syn keyword X\(lines)\n").keywords.count == 1)
  }

  @Test func `stand newest first`() throws {
    let keywords = try index("syn keyword X a\nsyn keyword Y a contained\nsyn keyword X a\n")
      .keywords
    #expect(keywords.map { $0.flags.contains(.contained) } == [false, true, false])
  }

  @Test func `are words in full and their abbreviations`() throws {
    #expect(try index("syn keyword X ab[cd] e\\ f conceal\n").keywords.count == 4)
  }
}
