import Foundation
import TestSupport
import Testing

struct `Script reader and definition reader` {
  /// The text of the source files of a folder of the library.
  private func sources(_ folder: String) throws -> [(name: String, text: String)] {
    let root = Corpus.repository.appending(path: "Sources/SyntaxColor/\(folder)")
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path)
    return try names.map {
      ($0, try String(contentsOf: root.appending(path: $0), encoding: .utf8))
    }
  }

  @Test(arguments: [
    ("VimScript", ["SyntaxCommandReader", "SyntaxDefinition", "GroupTable", "ClusterTable"]),
    (
      "Definition",
      ["Interpreter", "CommandRunner", "ExpressionEvaluator", "VimValue", "ScriptLocation"]
    ),
    ("Engine", ["SyntaxCommandReader", "Interpreter", "ScriptHost"]),
  ])
  func `know each other by protocols only`(folder: String, names: [String]) throws {
    let files = try sources(folder)
    #expect(files.count > 10)
    for (file, text) in files {
      #expect(names.allSatisfy { !text.contains($0) }, "\(file)")
    }
  }
}
