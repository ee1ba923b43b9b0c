import Foundation

/// An article of a DocC catalog, whose examples are tested.
public struct Article: Sendable {
  private let text: String

  /// Reads an article by its path below `Sources`.
  public init(_ path: String) throws {
    text = String(decoding: try Corpus.bytes("../Sources/\(path)"), as: UTF8.self)
  }

  /// Whether the article has that text in it.
  public func contains(_ part: String) -> Bool { text.contains(part) }

  /// Its lines.
  public var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// Its code blocks, each with its language in its first line.
  public var blocks: [String] {
    text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  /// Returns what the group of an expression matches, in order.
  public func matches(of expression: Regex<(Substring, Substring)>) -> [String] {
    text.matches(of: expression).map { String($0.output.1) }
  }

  /// Returns what is in the code blocks of a language, with its last line end.
  public func examples(_ language: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
  }

  /// Returns the Swift examples that a source file does not have.
  ///
  /// Imports, empty lines and indentation do not count: an example may be in a function of the file.
  ///
  /// - Parameter file: The path of the file: `#filePath`.
  /// - Returns: The examples, as they stand in the article.
  /// - Throws: An error where the file cannot be read.
  public func examples(notIn file: String) throws -> [String] {
    let file = "\n" + lines(try String(contentsOfFile: file, encoding: .utf8)) + "\n"
    return examples("swift").filter { !file.contains("\n\(lines($0))\n") }
  }

  private func lines(_ code: String) -> String {
    code.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("import ") }.joined(separator: "\n")
  }
}
