/// Source code with its spans.
public struct HighlightedCode: Sendable {
  /// The code as given.
  public var code: [UInt8]
  /// The filetype whose definition was used.
  public var filetype: String
  /// The spans, ascending, not overlapping; byte offsets into ``code``.
  public var spans: [HighlightSpan]
  /// What was wrong with the definition, and whether a limit was hit.
  public var diagnostics: [Diagnostic]

  /// Creates highlighted code; `spans` must be ascending and lie inside `code`.
  public init(
    code: [UInt8], filetype: String, spans: [HighlightSpan], diagnostics: [Diagnostic] = []
  ) {
    self.code = code
    self.filetype = filetype
    self.spans = spans
    self.diagnostics = diagnostics
  }

  /// The code as HTML with `<span class="synComment">`, as Text::VimColor writes it.
  public var html: [UInt8] { SpanRenderer(style: HTMLSpanStyle()).render(code, spans) }

  /// The code as XML elements of Text::VimColor's namespace, with its root element.
  public var xml: [UInt8] {
    Array("<syn:syntax xmlns:syn=\"http://ns.laxan.com/text-vimcolor/1\">".utf8)
      + SpanRenderer(style: XMLSpanStyle()).render(code, spans) + Array("</syn:syntax>\n".utf8)
  }

  /// The code with a terminal's own sixteen colours.
  public var ansi: [UInt8] { ansi(TerminalColors(depth: .sixteen, palette: Theme.hatena.dark)) }

  /// Returns the code with escape sequences for a terminal (ECMA-48); sequences in the code itself
  /// are written so that they can be seen and do nothing.
  public func ansi(_ colors: TerminalColors) -> [UInt8] {
    SpanRenderer(style: ANSISpanStyle(colors)).render(code, spans)
  }
}
