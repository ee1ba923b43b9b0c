import CommandLineSupport
import MovableType

/// Writes the entries of a blog's export.
struct EntryWriter {
  let writer: DocumentWriter
  /// Whether entries that are not published are taken, too.
  let drafts: Bool

  /// Returns the entries to write, each with its path without an ending.
  func entries(_ bytes: [UInt8]) -> [(Entry, name: String)] {
    var names = EntryNames()
    return Export(parsing: bytes).entries.filter { drafts || $0.isPublished }
      .map { ($0, names.name(of: $0)) }
  }

  /// Returns an entry's title, or its day where it has none.
  func title(_ entry: Entry) -> String {
    entry.title.isEmpty
      ? entry.date?.isoDate ?? "Untitled" : String(decoding: entry.title, as: UTF8.self)
  }

  /// Returns an entry as an article.
  ///
  /// Hatena Blog exports HTML, and so did Hatena Diary; a body of notation is rendered.
  func article(_ entry: Entry) -> [UInt8] {
    EntryArticle(entry, body: html(entry.body), extendedBody: html(entry.extendedBody)).html
  }

  /// Returns an entry as an output of its own: a page, where pages are asked for.
  func page(_ entry: Entry) -> [UInt8] {
    writer.html(wrapping: article(entry), title: title(entry))
  }

  private func html(_ text: [UInt8]) -> [UInt8] {
    if text.isEmpty { return [] }
    return Entry.isHTML(text) ? writer.fragment(html: text) : writer.fragment(writer.document(text))
  }
}
