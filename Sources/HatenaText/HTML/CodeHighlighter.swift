/// Colours code; the counterpart of overriding `SuperpreNode::format_vimcolor`.
public protocol CodeHighlighter: Sendable {
  /// Returns the HTML of some code, or `nil` to have it written escaped.
  ///
  /// The code is the block's lines, joined with LF, without one at the end. The filetype is what
  /// stands between the bars of `>|perl|`; `?` asks for a guess.
  func html(for code: ArraySlice<UInt8>, filetype: String) -> [UInt8]?

  /// Returns whether a type is known; what is not is reported among the diagnostics.
  func recognizes(filetype: String) -> Bool
}

extension CodeHighlighter {
  /// Knows every type.
  public func recognizes(filetype: String) -> Bool { true }
}
