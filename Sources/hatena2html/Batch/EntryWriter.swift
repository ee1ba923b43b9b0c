import Bytes
import CommandLineSupport
import HatenaMarkdown
import HatenaText
import MovableType

/// Writes the entries of a blog's export.
struct EntryWriter {
  let writer: DocumentWriter
  /// Whether entries that are not published are taken, too.
  let drafts: Bool

  /// Returns the entries to write, each with its path without an ending; says what is left out
  /// of a file that is named.
  func entries(_ bytes: [UInt8], of file: String? = nil) -> [(Entry, name: String)] {
    var names = EntryNames()
    let export = Export(parsing: bytes)
    let taken = export.entries.filter { drafts || $0.isPublished }
    let unpublished = export.entries.count - taken.count
    var words: [String] = []
    if export.entries.isEmpty {
      words.append("no entry: is it an export in Movable Type's format?")
    } else if unpublished > 0 {
      words.append("\(export.entries.count) entries, \(taken.count) written")
      words.append("\(unpublished) not published (--drafts takes them)")
    }
    if let first = export.issues.first {
      words.append(
        "\(export.issues.count) lines not understood, at line \(first.line) \(first.message)")
    }
    if let file, !words.isEmpty {
      let name = file == "-" ? "standard input" : file
      StandardError.write("hatena2html: \(name): \(words.joined(separator: "; "))")
    }
    return taken.map { ($0, names.name(of: $0)) }
  }

  /// Returns an entry's title, or its day where it has none.
  func title(_ entry: Entry) -> String {
    entry.title.isEmpty
      ? entry.date?.isoDate ?? "Untitled" : String(decoding: entry.title, as: UTF8.self)
  }

  /// Returns an entry as an article.
  ///
  /// Hatena Blog exports HTML, and so did Hatena Diary; a body of notation is rendered, in a dialect
  /// of its own where one is given.
  func article(_ entry: Entry, in dialect: Dialect? = nil) -> [UInt8] {
    if writer.format == .markdown {
      return EntryMarkdown(entry, title: title(entry)).bytes { markdown($0, dialect) }
    }
    return EntryArticle(
      entry, body: html(entry.body, dialect), extendedBody: extendedBody(entry, dialect)
    ).html
  }

  /// Returns what stands behind an entry's "read more": the text, one to open, or a link.
  private func extendedBody(_ entry: Entry, _ dialect: Dialect?) -> [UInt8] {
    if entry.extendedBody.isEmpty { return [] }
    let options = writer.options
    var words: [UInt8] = []
    HTMLEscaping.append(options.readMoreText, to: &words)
    switch options.readMore {
    case .whole: return html(entry.extendedBody, dialect)
    case .fold:
      return Array("<details class=\"seemore\"><summary>".utf8) + words
        + Array("</summary>\n".utf8) + html(entry.extendedBody, dialect)
        + Array("\n</details>".utf8)
    case .cut:
      if options.permalink.isEmpty { return [] }
      // Read as text of the writer's safety, the address is checked like any other.
      var link = Array("<div class=\"seemore\"><a href=\"".utf8)
      HTMLEscaping.append(options.permalink, to: &link)
      return writer.fragment(html: link + Array("\">".utf8) + words + Array("</a></div>".utf8))
    }
  }

  /// Returns the texts of an entry that are notation.
  func documents(of entry: Entry, in dialect: Dialect?) -> [Document] {
    [entry.body, entry.extendedBody].filter { !$0.isEmpty && !Entry.isHTML($0) }
      .map { writer.document($0, in: dialect) }
  }

  /// Returns an entry as an output of its own: a page, where pages are asked for.
  func page(_ entry: Entry, in dialect: Dialect?) -> [UInt8] {
    writer.html(wrapping: article(entry, in: dialect), title: title(entry))
  }

  private func markdown(_ text: [UInt8], _ dialect: Dialect?) -> [UInt8] {
    Entry.isHTML(text)
      ? MarkdownHTML.block(writer.fragment(html: text)) + [Byte.lineFeed]
      : writer.fragment(writer.document(text, in: dialect))
  }

  private func html(_ text: [UInt8], _ dialect: Dialect?) -> [UInt8] {
    if text.isEmpty { return [] }
    return Entry.isHTML(text)
      ? writer.fragment(html: text) : writer.fragment(writer.document(text, in: dialect))
  }
}
