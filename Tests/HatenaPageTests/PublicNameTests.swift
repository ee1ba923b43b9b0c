import Foundation
import TestSupport
import Testing

struct `The names of public types` {
  /// The modules that a program may import side by side.
  private static let modules = ["HatenaText", "HatenaMarkdown", "SyntaxColor", "HatenaPage"]

  /// The names of the public types of a module that are nested in no other.
  private func types(_ module: String) throws -> [String] {
    let folder = Corpus.root.deletingLastPathComponent().appending(path: "Sources/\(module)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let sources = (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "swift" }
    let declaration = /^public (?:final )?(?:actor|class|enum|protocol|struct|typealias) (\w+)/
    return try sources.flatMap { source in
      try String(contentsOf: source, encoding: .utf8).split(separator: "\n")
        .compactMap { $0.firstMatch(of: declaration).map { String($0.1) } }
    }
  }

  @Test func `are different in all libraries`() throws {
    var modules: [String: [String]] = [:]
    for module in Self.modules {
      for type in try types(module) { modules[type, default: []].append(module) }
    }
    #expect(modules.count > 30)
    for (type, modules) in modules { #expect(modules.count == 1, "\(type) is in \(modules)") }
  }

  @Test(arguments: ["HatenaMarkdown", "SyntaxColor", "HatenaPage"])
  func `are topics of the library's first page`(module: String) throws {
    let page = try Article("\(module)/\(module).docc/\(module).md")
    for type in try types(module) { #expect(page.contains("``\(type)``"), "\(type)") }
  }
}
