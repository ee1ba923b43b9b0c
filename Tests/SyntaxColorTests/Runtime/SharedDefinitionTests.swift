import Testing

@testable import SyntaxColor

struct `A definition is shared` {
  private func definitions(
    _ file: String, _ texts: [String]
  ) throws -> [SyntaxDefinition] {
    let library = SyntaxLibrary(files: ["syntax/x.vim": Array(file.utf8)])
    return try texts.map { text in
      try #require(library.definition(for: "x", text: SourceBuffer(Array(text.utf8))))
    }
  }

  @Test func `between all texts if its files do not look at them`() throws {
    let found = try definitions("syn keyword A a", ["a", "b\nc", ""])
    #expect(found.allSatisfy { $0 === found[0] })
  }

  @Test(arguments: [
    "if getline(1) =~ 'bash'", "if getline( 1 ) !~# 'bash'", "if 1 && getline(1) =~? 'BASH'",
    "if getline(1) !~ 'ba' . 'sh'",
  ])
  func `between texts that match what is asked for`(condition: String) throws {
    let file = "\(condition)\n  syn keyword A a\nelse\n  syn keyword A b\n  syn keyword A c\nendif"
    let found = try definitions(file, ["#!bash\n1", "#!sh\n2", "#!/bin/bash", "echo", ""])
    #expect(found[0] === found[2])
    #expect(found[1] === found[3])
    #expect(found[1] === found[4])
    #expect(found[0] !== found[1])
    #expect(found[0].keywords.exact.count + found[1].keywords.exact.count == 3)
  }

  @Test(arguments: [
    "getline(1) == 'a'", "getline(1)[0] =~ 'a'", "getline(1) . getline(2) =~ 'a'",
    "toupper(getline(1)) =~ 'A'", "line('$') > 1",
  ])
  func `between texts that are alike where they are looked at`(condition: String) throws {
    let file = "if \(condition)\n  syn keyword A a\nendif"
    let found = try definitions(file, ["ab\nc\nx", "ab\nc\ny", "b\nc"])
    #expect(found[0] === found[1])
    #expect(found[0] !== found[2])
  }

  @Test(arguments: ["search('a')", "getline(1, '$') == ['a']"])
  func `by nobody if its files look at everything`(condition: String) throws {
    let file = "if \(condition)\n  syn keyword A a\nendif"
    let found = try definitions(file, ["a\nb", "b\na"])
    #expect(found[0] !== found[1])
  }

  @Test func `with the tasks that ask for it meanwhile`() async throws {
    let library = SyntaxLibrary.builtIn
    let found = await withTaskGroup(of: SyntaxDefinition?.self) { group in
      for _ in 0..<8 { group.addTask { library.definition(for: "perl", text: nil) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(found.count == 8)
    #expect(found.allSatisfy { $0 != nil && $0 === found[0] })
  }
}
