import Testing

@testable import SyntaxColor

/// The wrapper around Oniguruma.
struct RegexTests {
  @Test func `a broken expression is refused with Oniguruma's message`() {
    let error = #expect(throws: RegexError.self) { try Regex(Array("a(".utf8)) }
    #expect(error?.message == "end pattern with unmatched parenthesis")
  }

  @Test func `many tasks may compile and search at once`() async throws {
    let regex = try VimRegex(parsing: Array(#"\(a\)\@<=b\>"#.utf8), context: .standard(.match))
    let starts = await withTaskGroup(of: Int?.self) { group in
      for _ in 0..<32 {
        group.addTask {
          let text = SourceBuffer(Array("b é ab".utf8))
          return regex.search(text, line: 0, from: 0, in: RegexSession())?.start
        }
      }
      return await group.reduce(into: Set<Int?>()) { $0.insert($1) }
    }
    #expect(starts == [6])
  }
}
