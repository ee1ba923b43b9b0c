/// Source code with its spans.
public struct HighlightedCode: Sendable, Hashable {
  /// The code as given.
  public var code: [UInt8]
  /// The filetype whose definition was used.
  public var filetype: String
  /// The spans, ascending, not overlapping; byte offsets into ``code``.
  public var spans: [HighlightSpan]
  /// What was wrong with the definition, and whether a limit was hit.
  public var diagnostics: [SyntaxDiagnostic]

  /// Creates highlighted code; `spans` must be ascending and lie inside `code`.
  public init(
    code: [UInt8], filetype: String, spans: [HighlightSpan], diagnostics: [SyntaxDiagnostic] = []
  ) {
    self.code = code
    self.filetype = filetype
    self.spans = spans
    self.diagnostics = diagnostics
  }
}
