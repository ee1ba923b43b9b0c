import Bytes
import MovableType

/// Writes an entry as Markdown with front matter in YAML: title, date, categories, draft.
struct EntryMarkdown {
  private let entry: Entry
  private let title: String

  init(_ entry: Entry, title: String) {
    self.entry = entry
    self.title = title
  }

  /// Returns the file, with the entry's texts as a closure writes them.
  func bytes(_ markdown: ([UInt8]) -> [UInt8]) -> [UInt8] {
    var output = Array("---\ntitle: ".utf8)
    // A string of JSON is one of YAML.
    JSONText.append(Array(title.utf8)[...], to: &output)
    if let date = entry.date { output += "\ndate: \(date.isoDate)T\(date.clock8601)".utf8 }
    if !entry.categories.isEmpty {
      output += "\ncategories: [".utf8
      for (index, category) in entry.categories.enumerated() {
        if index > 0 { output += ", ".utf8 }
        JSONText.append(category[...], to: &output)
      }
      output.append(Byte.rightBracket)
    }
    if !entry.isPublished { output += "\ndraft: true".utf8 }
    output += "\n---\n\n".utf8
    output += markdown(entry.body)
    if !entry.extendedBody.isEmpty {
      output += "\n<!--more-->\n\n".utf8 + markdown(entry.extendedBody)
    }
    if !entry.comments.isEmpty {
      output += "\n\n".utf8 + EntryArticle(entry, body: [], extendedBody: []).comments
    }
    return output
  }
}
