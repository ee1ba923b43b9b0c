import Foundation
import Testing

/// A Python script of `Scripts` that reads cases as JSON lines and says what is wrong with them.
struct CheckScript: Sendable {
  private let python: Program
  private let path: String

  /// Finds Python, for the script of a name.
  init(_ name: String) throws {
    python = try Program.installed("python3")
    path = Corpus.repository.appending(path: "Scripts/\(name)").path
  }

  /// Expects that nothing is wrong with any case.
  func expect(_ cases: [some Encodable]) throws {
    let encoder = JSONEncoder()
    var lines = Data()
    for example in cases { lines += try encoder.encode(example) + [0x0A] }
    let run = try python.run([path], input: [UInt8](lines))
    #expect(run.status == 0, "\(run.text.prefix(4000))\(run.errors)")
  }
}
