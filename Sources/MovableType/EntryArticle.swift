import Bytes
import HatenaText

/// Writes an entry as an HTML `<article>`: title, date, author, categories, texts, comments.
///
/// The texts are given as HTML. Everything else is escaped, because comments are by strangers. Their
/// mail and network addresses are left out.
public struct EntryArticle {
  private let entry: Entry
  private let body: [UInt8]
  private let extendedBody: [UInt8]
  private var output: [UInt8] = []

  /// Creates an article of an entry and the HTML of its texts.
  public init(_ entry: Entry, body: [UInt8], extendedBody: [UInt8]) {
    self.entry = entry
    self.body = body
    self.extendedBody = extendedBody
  }

  /// The article, with a line end behind it.
  public var html: [UInt8] {
    var writer = self
    writer.write()
    return writer.output
  }

  /// The comments alone; empty where there are none.
  public var comments: [UInt8] {
    var writer = self
    writer.writeComments()
    return writer.output
  }

  private mutating func write() {
    output.reserveCapacity(body.count + extendedBody.count + 1024)
    append("<article class=\"entry\">\n<header>\n<h2 class=\"entry-title\">")
    append(escaping: entry.title)
    append("</h2>\n")
    writeMeta()
    append("</header>\n")
    output += body
    append("\n")
    if !extendedBody.isEmpty {
      output += extendedBody
      append("\n")
    }
    writeComments()
    append("</article>\n")
  }

  private mutating func writeMeta() {
    let hasAuthor = !entry.author.isEmpty
    guard entry.date != nil || hasAuthor || !entry.categories.isEmpty else { return }
    append("<p class=\"entry-meta\">")
    if let date = entry.date { write(date) }
    if hasAuthor { write("entry-author", entry.author) }
    for category in entry.categories { write("entry-category", category) }
    append("</p>\n")
  }

  private mutating func write(_ date: EntryDate) {
    append("<time datetime=\"\(date.isoDate)T\(date.clock8601)\">")
    append("\(date.isoDate) \(date.clock8601.dropLast(3))</time>")
  }

  private mutating func write(_ name: String, _ text: [UInt8]) {
    append(" <span class=\"\(name)\">")
    append(escaping: text)
    append("</span>")
  }

  private mutating func writeComments() {
    guard !entry.comments.isEmpty else { return }
    append("<section class=\"comments\">\n<h3>Comments</h3>\n<ol>\n")
    for comment in entry.comments { write(comment) }
    append("</ol>\n</section>\n")
  }

  private mutating func write(_ comment: Comment) {
    append(comment.isPing ? "<li class=\"trackback\">\n" : "<li class=\"comment\">\n")
    append("<p class=\"comment-meta\">")
    if Self.isWebAddress(comment.url) {
      append("<a href=\"")
      append(escaping: comment.url)
      append("\" rel=\"nofollow noopener ugc\">")
      append(escaping: comment.author.isEmpty ? comment.url : comment.author)
      append("</a>")
    } else {
      append(escaping: comment.author)
    }
    if let date = comment.date {
      append(" ")
      write(date)
    }
    append("</p>\n<p>")
    if !comment.title.isEmpty {
      append(escaping: comment.title)
      append(comment.body.isEmpty ? "" : "<br>\n")
    }
    append(escaping: comment.body, breaksLines: true)
    append("</p>\n</li>\n")
  }

  /// Whether an address is one of the web, which is all a comment may link to.
  private static func isWebAddress(_ url: [UInt8]) -> Bool {
    let lowered = url.prefix(8).map(Byte.lowercased)
    return lowered.starts(with: "http://".utf8) || lowered.starts(with: "https://".utf8)
  }

  private mutating func append(_ text: String) { output += text.utf8 }

  private mutating func append(escaping text: [UInt8], breaksLines: Bool = false) {
    let visible = text.filter { $0 >= Byte.space || $0 == Byte.tab || $0 == Byte.lineFeed }
    guard breaksLines else {
      return HTMLEscaping.append(visible[...], escaping: .vimColor, to: &output)
    }
    let lines = visible.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 { append("<br>\n") }
      HTMLEscaping.append(line, escaping: .vimColor, to: &output)
    }
  }
}
