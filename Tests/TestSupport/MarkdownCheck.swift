/// Compares pages: HTML, and what GitHub's cmark-gfm makes of Markdown, by `Scripts/check-markdown`.
public struct MarkdownCheck: Sendable {
  /// A document in both forms.
  public struct Case: Encodable, Sendable {
    /// What to call it where something is wrong.
    public let id: String
    /// Its HTML.
    public let html: String
    /// Its Markdown.
    public let markdown: String
    /// The extensions of CommonMark that are read.
    public let extensions: [String]

    /// Makes a case.
    public init(id: String, html: String, markdown: String, isExtended: Bool) {
      self.id = id
      self.html = html
      self.markdown = markdown
      extensions =
        isExtended ? ["footnotes", "table", "strikethrough", "autolink", "tasklist"] : []
    }
  }

  private let script: CheckScript

  /// Finds Python.
  public init() throws {
    script = try CheckScript("check-markdown")
  }

  /// Expects that both forms of each case are the same page.
  public func expect(_ cases: [Case]) throws { try script.expect(cases) }
}
