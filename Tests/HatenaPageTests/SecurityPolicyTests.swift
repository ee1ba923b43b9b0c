import Foundation
import TestSupport
import Testing

struct `The security policy` {
  /// The promises' tests, as suite and name.
  private func promises() throws -> [(suite: String, test: String)] {
    let text = try String(
      contentsOf: Corpus.repository.appending(path: "SECURITY.md"), encoding: .utf8)
    return text.matches(of: /\| `([^`]+)` › `([^`]+)` \|\n/).map {
      (String($0.output.1), String($0.output.2))
    }
  }

  @Test func `names a test for each promise, and each is there`() throws {
    let tests = Corpus.repository.appending(path: "Tests")
    let files = try #require(
      FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil))
    let sources = try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }
    let promises = try promises()
    #expect(promises.count >= 16)
    for (suite, test) in promises {
      #expect(
        sources.contains { $0.contains("struct `\(suite)`") && $0.contains("func `\(test)`") },
        "\(suite) › \(test)")
    }
  }
}
