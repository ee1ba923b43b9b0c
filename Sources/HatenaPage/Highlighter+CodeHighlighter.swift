public import HatenaText
public import SyntaxColor

/// Where the two libraries meet: a highlighter that a document's options take.
extension Highlighter: CodeHighlighter {
  /// Returns the code as HTML, or `nil` where there is no definition for the filetype.
  public func html(for code: ArraySlice<UInt8>, filetype: String) -> [UInt8]? {
    try? highlight(code, as: filetype == "?" ? .detected : .named(filetype)).htmlBytes()
  }
}
