import Foundation
import TestSupport
import Testing

struct `The spelling` {
  /// What is written otherwise in the United States; `[c]olour` keeps the list from finding itself.
  private var british: Regex<Substring> {
    /(?i)[c]olour|recogni[s]e|behavio[u]r\b|hono[u]r|favo[u]r|neighbo[u]r|normali[s]e|initiali[s]e/
  }

  @Test func `is that of the United States, in code and in prose`() throws {
    var found: [String] = []
    for folder in ["Sources", "Tests", "Documentation", "Scripts", "Benchmarks"] {
      let root = Corpus.repository.appending(path: folder)
      let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
      for path in paths ?? [] where !path.contains("Definitions/") && !path.contains(".build/") {
        let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
        let lines = (text ?? "").split(separator: "\n")
        // Erlang has an attribute that is spelled so.
        found += lines.filter { $0.contains(british) && !$0.hasPrefix("+ ^-") }
          .map { "\(folder)/\(path): \($0)" }
      }
    }
    for path in ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
      let text = try String(contentsOf: Corpus.repository.appending(path: path), encoding: .utf8)
      if text.contains(british) { found.append(path) }
    }
    #expect(found == [])
  }
}
