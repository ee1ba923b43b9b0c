import Testing

@testable import SyntaxColor

struct `Clusters in clusters` {
  /// Reads one column of a text that `syn match X … contains=@C0` covers, inside which `a` is looked
  /// for; returns the group found and what reading cost.
  private func reading(_ clusters: String) throws -> (group: String, steps: Int) {
    let script = """
      syn match In /a/ contained
      syn match X /./ contains=@C0
      \(clusters)
      hi link In Todo
      hi link X Comment
      """
    let library = SyntaxLibrary(files: ["syntax/cluster.vim": Array(script.utf8)])
    let text = SourceBuffer(Array("a\n".utf8))
    let definition = try #require(library.definition(for: "cluster", text: text))
    var engine = SyntaxEngine(definition: definition, limits: HighlightLimits())
    engine.begin(text)
    let group = engine.group(line: 0, at: 0)
    let name = String(decoding: definition.groups.name(of: group), as: UTF8.self)
    return (name, engine.work.steps)
  }

  /// A chain in which each cluster holds the next one twice; the last one holds `In`.
  private func chain(_ count: Int, word: String = "") -> String {
    let links = (0..<count).map {
      "syn cluster C\($0) contains=\(word)@C\($0 + 1),@C\($0 + 1)\n"
    }
    return links.joined() + "syn cluster C\(count) contains=In\n"
  }

  @Test(arguments: [
    ("syn cluster C0 contains=@C0,@C1\nsyn cluster C1 contains=@C0,@C1,In", "In"),
    ("syn cluster C0 contains=@C0,@C1\nsyn cluster C1 contains=@C0,@C1", "X"),
    ("syn cluster C0 contains=@C0", "X"), ("syn cluster C0 contains=@C0,In", "In"),
    ("syn cluster C0 contains=ALLBUT,@C1\nsyn cluster C1 contains=ALLBUT,@C0,@C1", "X"),
  ])
  func `may hold each other`(clusters: String, group: String) throws {
    let (found, steps) = try reading(clusters)
    #expect(found == group)
    #expect(steps < 500)
  }

  @Test func `are followed as deep as Vim follows them`() throws {
    #expect(try reading(chain(29)).group == "In")
    #expect(try reading(chain(30)).group == "X")
  }

  @Test(arguments: ["", "ALLBUT,"])
  func `are read in proportion to their number`(word: String) throws {
    let half = try reading(chain(10, word: word)).steps
    #expect(try reading(chain(20, word: word)).steps < 3 * half)
    #expect(try reading(chain(200, word: word)).steps < 10 * half)
  }
}
