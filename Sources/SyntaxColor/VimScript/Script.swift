/// A script cut into logical lines: `\` continuation lines are joined to the line before them.
final class Script: Sendable {
  /// One logical line.
  struct Line: Sendable, Hashable {
    /// Where it lies in ``Script/bytes``, without its line end.
    var range: Range<Int>
    /// The number of its first physical line, counted from 1.
    var number: Int
  }

  /// The file as it was found, or what the script is (`:execute`).
  let name: String
  let bytes: [UInt8]
  let lines: [Line]

  init(name: String, bytes: [UInt8], lines: [Line]) {
    self.name = name
    self.bytes = bytes
    self.lines = lines
  }
}
