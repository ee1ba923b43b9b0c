import Bytes

/// What a request gets: a status, words and bytes.
package struct Answer: Sendable {
  /// How it went.
  package enum Status: String, Sendable {
    /// As asked for.
    case ok
    /// Without colors, or without some: the reason says why.
    case plain
    /// Not at all: the bytes are a sentence that says why.
    case error
  }

  /// How it went.
  package let status: Status
  /// What is said behind LENGTH, each with its value.
  package var words: [(key: String, value: String)]
  /// The output, or what to tell a person.
  package let bytes: [UInt8]

  /// Creates an answer.
  package init(_ status: Status, _ words: [(key: String, value: String)] = [], _ bytes: [UInt8]) {
    self.status = status
    self.words = words
    self.bytes = bytes
  }

  /// Creates the answer to what cannot be done.
  ///
  /// - Parameters:
  ///   - reason: One word that a program can tell: `option`.
  ///   - message: A sentence for a person.
  /// - Returns: The answer.
  package static func error(_ reason: String, _ message: String) -> Answer {
    Answer(.error, [("reason", reason)], Array(message.utf8))
  }

  /// Returns the answer as it is written: `ID STATUS LENGTH key=value …`, LF, the bytes.
  func written(for id: String) -> [UInt8] {
    var line = Array("\(id) \(status.rawValue) \(bytes.count)".utf8)
    for (key, value) in words {
      line += " \(key)=".utf8
      if value.utf8.allSatisfy({ $0 > Byte.space && $0 < 0x7F && $0 != Byte.quote }) {
        line += value.utf8
      } else {
        JSONText.append(Array(value.utf8)[...], to: &line)
      }
    }
    line.append(Byte.lineFeed)
    return line + bytes
  }
}
