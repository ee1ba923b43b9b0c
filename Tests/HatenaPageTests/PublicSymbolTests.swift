import TestSupport
import Testing

struct `The public symbols` {
  private static let libraries = ["HatenaText", "HatenaMarkdown", "SyntaxColor", "HatenaPage"]

  @Test(arguments: libraries) func `are all described by a doc comment`(library: String) throws {
    let symbols = try PublicSymbols(of: library).symbols
    #expect(symbols.count > 20)
    let silent = symbols.filter { !$0.isDocumented }.map(\.path)
    #expect(silent == [])
  }

  @Test(arguments: libraries) func `that are types stand in an article`(library: String) throws {
    let library = try PublicSymbols(of: library)
    let types = library.symbols.filter { $0.isType && $0.path.split(separator: "/").count <= 3 }
    let unnamed = types.filter {
      !library.articles.contains("``\($0.path)``") && !library.articles.contains("``\($0.path)/")
    }
    #expect(unnamed.map(\.path) == [])
  }

  @Test(arguments: libraries) func `are enums only where they may grow`(library: String) throws {
    let symbols = try PublicSymbols(of: library).symbols
    let frozen = symbols.filter { type in
      type.keyword == "enum" && !type.attributes.contains("@nonexhaustive")
        && symbols.contains { $0.keyword == "case" && $0.path.hasPrefix(type.path + "/") }
    }
    #expect(frozen.map(\.path) == [])
  }

  @Test func `have one name each, also where all libraries are imported`() throws {
    let names = try Self.libraries.flatMap { library in
      try PublicSymbols(of: library).symbols.filter { $0.isType && !$0.path.contains("/") }
        .map(\.path) + [library]
    }
    let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(twice.sorted() == [])
  }
}
