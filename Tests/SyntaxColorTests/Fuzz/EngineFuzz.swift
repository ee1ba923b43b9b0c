@testable import SyntaxColor

/// Bytes as a syntax file, up to the first NUL, and a text.
enum EngineFuzz {
  /// Returns the first claim about texts that does not hold, or `nil`.
  static func violation(of bytes: [UInt8]) -> String? {
    let script = Array(bytes.prefix { $0 != 0 })
    let library = SyntaxLibrary(files: ["syntax/fuzz.vim": script])
    let limits = HighlightLimits(
      steps: 3_000_000, stepsPerByte: 0, abandonedSearches: 20, nesting: 500)
    return HighlightInvariants.violation(
      of: Array(bytes.dropFirst(script.count + 1)), filetype: "fuzz",
      Highlighter(library: library, limits: limits))
  }
}
