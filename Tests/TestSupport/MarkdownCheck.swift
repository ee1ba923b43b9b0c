import Foundation
import Testing

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

  private let python: Program

  /// Finds Python.
  public init() throws {
    python = try Program.installed("python3")
  }

  /// Expects that both forms of each case are the same page.
  public func expect(_ cases: [Case]) throws {
    let encoder = JSONEncoder()
    var lines = Data()
    for example in cases { lines += try encoder.encode(example) + [0x0A] }
    let script = Corpus.repository.appending(path: "Scripts/check-markdown")
    let run = try python.run([script.path], input: [UInt8](lines))
    #expect(run.status == 0, "\(run.text.prefix(4000))\(run.errors)")
  }
}
