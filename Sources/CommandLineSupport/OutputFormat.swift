/// What documents are written as.
package enum OutputFormat: String, CaseIterable, Sendable {
  case html, markdown, text

  /// How the names of such files end.
  package var ending: String {
    switch self {
    case .html: "html"
    case .markdown: "md"
    case .text: "txt"
    }
  }
}
