import Foundation
import Testing

/// Asks an HTML parser that reports everything: html5lib in strict mode, run by
/// `Scripts/check-safe-output`.
public struct WellFormedCheck: Sendable {
  /// A fragment of a page, or a whole one.
  public struct Case: Encodable, Sendable {
    /// What to call it where something is wrong.
    public let id: String
    /// The HTML.
    public let html: String

    /// Makes a case.
    public init(id: String, html: String) {
      self.id = id
      self.html = html
    }
  }

  private let python: Program

  /// Finds Python.
  public init() throws {
    python = try Program.installed("python3")
  }

  /// Expects that nothing in any case is an error or is changed by the parser.
  public func expect(_ cases: [Case]) throws {
    let encoder = JSONEncoder()
    var lines = Data()
    for example in cases { lines += try encoder.encode(example) + [0x0A] }
    let script = Corpus.root.deletingLastPathComponent()
      .appending(path: "Scripts/check-safe-output")
    let run = try python.run([script.path], input: [UInt8](lines))
    #expect(run.status == 0, "\(run.text.prefix(4000))\(run.errors)")
  }
}
