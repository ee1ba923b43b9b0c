public import HatenaText
public import SyntaxColor

/// Where the two libraries meet: a highlighter that a document's options take.
extension Highlighter: CodeHighlighter {
  /// Returns the code with its colors, or `nil` where there is no definition for the filetype.
  public func highlight(_ block: CodeBlock) -> HighlightedLines? {
    let language: LanguageChoice = block.filetype == "?" ? .detected : .named(block.filetype)
    guard let visible = try? highlight(block.code, as: language).visible else { return nil }
    return HighlightedLines(visible)
  }

  /// Returns whether there is a definition for a filetype.
  public func recognizes(filetype: String) -> Bool {
    filetype == "?" || library.filetype(named: filetype) != nil
  }

  /// Returns whether a name is that of a definition, as it is written.
  public func isFiletype(_ name: String) -> Bool { library.filetype(named: name) == name }

  /// Returns the name of a definition, or an alias, that differs from a name by a slip or two.
  public func suggestion(for filetype: String) -> String? { library.name(near: filetype) }
}

extension HighlightedLines {
  /// Makes lines whose spans have Text::VimColor's classes.
  public init(_ code: VisibleCode) {
    self.init(
      text: code.text,
      spans: code.runs.map { CodeSpan(range: $0.range, className: $0.style.className) })
  }
}
