public import HatenaText
public import SyntaxColor

/// Where the two libraries meet. (Outside this package it is `@retroactive CodeHighlighter`.)
extension SharedHighlighter: CodeHighlighter {}
