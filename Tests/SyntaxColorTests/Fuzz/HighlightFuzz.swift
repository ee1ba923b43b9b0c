@testable import SyntaxColor

/// Bytes as a text in a built-in language: the first byte chooses it.
enum HighlightFuzz {
  /// What all runs share: a definition is loaded once.
  private static let highlighter = Highlighter()
  private static let filetypes = SyntaxLibrary.builtIn.languages.map(\.name)

  /// Returns the first claim about texts that does not hold, or `nil`.
  static func violation(of bytes: [UInt8]) -> String? {
    guard let first = bytes.first else { return nil }
    return HighlightInvariants.violation(
      of: Array(bytes.dropFirst()), filetype: filetypes[Int(first) % filetypes.count], highlighter)
  }
}
