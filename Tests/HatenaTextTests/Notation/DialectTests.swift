import Foundation
import HatenaText
import TestSupport
import Testing

struct `A dialect` {
  /// The library's source files: the path in `Sources/HatenaText`, and the code without comments.
  private func sources() throws -> [(path: String, code: String)] {
    let root = Corpus.repository.appending(path: "Sources/HatenaText")
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    return try (paths ?? []).filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return (
        path,
        text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
          .joined(separator: "\n")
      )
    }
  }

  @Test func `is named in one folder, and in the room of its own rules`() throws {
    let sources = try sources()
    #expect(sources.count > 80)
    for dialect in Dialect.all {
      let words = dialect.name.split(separator: "-")
      let room = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      let member = room.prefix(1).lowercased() + room.dropFirst()
      let naming = sources.filter { source in
        [".\(member)", "static let \(member)"].contains { source.code.contains($0) }
      }
      let elsewhere = naming.map(\.path).filter {
        !$0.hasPrefix("Notation/") && !$0.hasPrefix("\(room)/")
      }
      #expect(elsewhere == [])
    }
  }

  @Test func `is asked for by no parser, renderer or machine`() throws {
    let folders = ["Blocks", "Inlines", "Links", "Tree", "HTML", "Visiting", "SafeHTML", "Source"]
    for source in try sources() where folders.contains(where: source.path.hasPrefix) {
      #expect(!source.code.contains(/\bDialect\b|dialect (==|!=)|dialect\.name/), "\(source.path)")
    }
  }

  @Test func `is found by its name`() {
    #expect(Dialect.all.map { Dialect(named: $0.name) } == Dialect.all)
    #expect(Dialect(named: "") == nil)
  }
}
