import Foundation

/// One exchange of `Corpus/batch`: what a client writes and what it gets.
public struct Exchange: Decodable, Sendable, CustomStringConvertible {
  /// One answer.
  public struct Answer: Decodable, Equatable, Sendable {
    /// Whose it is.
    public let id: String
    /// `ok`, `plain` or `error`.
    public let status: String
    /// The words behind LENGTH.
    public let words: [String: String]
    /// The bytes; `nil` for an error, whose sentence is for people.
    public let text: String?
  }

  /// What it shows.
  public let name: String
  /// The program that answers.
  public let program: String
  /// Its arguments beside `--batch`.
  public let arguments: [String]
  /// What the client writes.
  public let input: String
  /// What it gets, in this order.
  public let answers: [Answer]

  /// What it shows.
  public var description: String { name }

  /// Reads answers as they come from a program; `nil` where they are not as the protocol has them.
  public static func answers(in output: [UInt8]) -> [Answer]? {
    var answers: [Answer] = []
    var rest = output[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: 0x0A) else { return nil }
      let line = String(decoding: rest[..<end], as: UTF8.self)
      let fields = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count >= 3, let length = Int(fields[2]), rest.endIndex - end > length,
        let words = words(fields.count > 3 ? fields[3] : "")
      else { return nil }
      let text = String(decoding: rest[(end + 1)...].prefix(length), as: UTF8.self)
      answers.append(
        Answer(
          id: String(fields[0]), status: String(fields[1]), words: words,
          text: fields[1] == "error" ? nil : text))
      rest = rest[(end + 1)...].dropFirst(length)
    }
    return answers
  }

  private static func words(_ text: Substring) -> [String: String]? {
    var words: [String: String] = [:]
    for match in text.matches(of: /([a-z-]+)=("(?:[^"\\]|\\.)*"|\S*)/) {
      let value = String(match.2)
      let string =
        value.hasPrefix("\"")
        ? try? JSONDecoder().decode(String.self, from: Data(value.utf8)) : value
      guard let string else { return nil }
      words[String(match.1)] = string
    }
    return words
  }
}
