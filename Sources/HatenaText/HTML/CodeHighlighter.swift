/// Colors code; the counterpart of overriding `SuperpreNode::format_vimcolor`.
///
/// - SeeAlso: ``HTMLOptions/highlighter``
public protocol CodeHighlighter: Sendable {
  /// Returns the code with its colors, or `nil` to have it written without.
  func highlight(_ block: CodeBlock) -> HighlightedLines?

  /// Returns whether a filetype is known; what is not is reported among the diagnostics.
  func recognizes(filetype: String) -> Bool

  /// Returns whether a name is a filetype's own: neither an alias nor a wish for a guess.
  ///
  /// Hatena Blog colors only code with such a name.
  func isFiletype(_ name: String) -> Bool

  /// Returns a name that is known and that an unknown one may have been meant for.
  func suggestion(for filetype: String) -> String?
}

extension CodeHighlighter {
  /// Takes every name that is recognized for a filetype's own, but for `?`.
  public func isFiletype(_ name: String) -> Bool { name != "?" && recognizes(filetype: name) }

  /// Has none.
  public func suggestion(for filetype: String) -> String? { nil }
}

/// A block of code that has a filetype.
public struct CodeBlock: Sendable {
  /// The lines, joined with LF, without one at the end.
  public let code: ArraySlice<UInt8>
  /// What stands between the bars of `>|perl|`; `?` asks for a guess.
  public let filetype: String
  /// Its number among the document's blocks of code that have a filetype, from 1.
  public let number: Int

  /// Makes a block of its parts.
  public init(code: ArraySlice<UInt8>, filetype: String, number: Int) {
    self.code = code
    self.filetype = filetype
    self.number = number
  }
}

/// Writes a block of code that has a filetype in another way than with spans alone.
///
/// - SeeAlso: ``HTMLOptions/codeWriter``
public protocol CodeWriter: Sendable {
  /// Returns the HTML of the lines, which is written as it is; code without colors has no spans.
  func html(of lines: HighlightedLines, in block: CodeBlock) -> [UInt8]
}

extension Document {
  /// The blocks of code that have a filetype, as a highlighter is asked about them.
  ///
  /// - Complexity: O(*n*).
  public var blocksToHighlight: [CodeBlock] {
    codeBlocks.filter { $0.filetype != nil }.enumerated().map { index, code in
      CodeBlock(code: code.bytes, filetype: code.filetype ?? "", number: index + 1)
    }
  }
}
