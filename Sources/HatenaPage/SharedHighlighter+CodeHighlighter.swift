public import HatenaText
public import SyntaxColor

/// Where the two libraries meet: a highlighter that a document's options take.
extension SharedHighlighter: CodeHighlighter {}
