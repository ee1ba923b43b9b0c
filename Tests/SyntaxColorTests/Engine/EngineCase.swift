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
  /// What the version that the case is for gave: 9.2 in `cases-9.2.jsonl`, else 9.0.
  var spans: [Span]
  /// What 9.0 gave, where that differs.
  var spans90: [Span]?
  /// The filetype, where it is not `zzcase`.
  var filetype: String?

  var testDescription: String { name }

  /// The cases that Vim 9.0 answered.
  static let of90 = ["cases", "own", "random"].flatMap(cases)
  /// The cases that Vim 9.2 answered.
  static let of92 = ["cases-9.2", "own-9.2"].flatMap(cases)

  private static func cases(_ name: String) -> [EngineCase] {
    (try? Corpus.jsonLines("engine/\(name).jsonl", as: EngineCase.self)) ?? []
  }
}
