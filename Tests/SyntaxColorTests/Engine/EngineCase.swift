import Testing
import TestSupport

/// One case of `Corpus/engine`: a runtime directory, a text, and the spans that Vim gave.
struct EngineCase: Decodable, Sendable, CustomTestStringConvertible {
  /// One span: start, end, group.
  struct Span: Decodable, Equatable, CustomStringConvertible {
    var start: Int
    var end: Int
    var group: String

    init(start: Int, end: Int, group: String) {
      self.start = start
      self.end = end
      self.group = group
    }

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      start = try container.decode(Int.self)
      end = try container.decode(Int.self)
      group = try container.decode(String.self)
    }

    var description: String { "\(start)-\(end) \(group)" }
  }

  var name: String
  var rule: String
  /// Syntax files by path in the runtime directory.
  var files: [String: String]
  var text: String
  var spans: [Span]

  var testDescription: String { name }

  /// All cases, in the order of the files.
  static let all: [EngineCase] =
    Corpus.files(under: "engine", ending: ".jsonl").flatMap {
      (try? Corpus.jsonLines($0, as: EngineCase.self)) ?? []
    }
}
