/// Why Vim refuses a pattern, or why this library does.
struct PatternError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in Vim's words where Vim has them: `E54: Unmatched \(`.
  var message: String
  /// The byte offset in the pattern where it was noticed.
  var offset: Int

  var description: String { message }
}
