import Bytes

/// The marks that only Hatena Blog reads, by which its texts are told.
///
/// One is enough: `[:contents]`, `====` and `=====` on lines of their own, `>URL>`, `:embed`,
/// `f:id:…:plain`, and a note that stands directly behind a word or the end of a sentence. Of notes
/// that stand elsewhere, as in `see ((this))`, it takes two. What stands in code is none.
struct HatenaBlogMarks: NotationMarks {
  let title = "Hatena Blog"

  func first(in document: Document) -> (range: Range<Int>, name: String)? {
    let storage = document.storage
    var first: (range: Range<Int>, name: String)?
    var count = 0
    for record in storage.tree.nodes {
      guard let name = name(of: record, storage.tree) else { continue }
      if first == nil { first = (storage.input.range(of: record.source), name) }
      let isWeak = record.kind == .footnote && !isAttached(record, storage.tree)
      count += isWeak ? 1 : 2
      if count > 1 { return first }
    }
    return nil
  }

  private func name(of record: NodeRecord, _ tree: Tree) -> String? {
    switch record.kind {
    case .footnote: return "a footnote"
    case .contents: return "a list of contents"
    case .readMore: return "a read-more mark"
    case .citation: return "a quote with its source"
    case .link:
      switch tree.links[Int(record.payload)].form {
      case .embed where tree.text[record.source].first == Byte.leftBracket:
        return "an embedded page"
      case .photo: return "a photo"
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether a note stands directly behind a word or the end of a sentence.
  private func isAttached(_ note: NodeRecord, _ tree: Tree) -> Bool {
    var start = Int(note.lower)
    while start > 0, Int(note.lower) - start < 4 {
      start -= 1
      if tree.text[start] & 0xC0 != 0x80 { break }
    }
    let before = String(decoding: tree.text[start..<Int(note.lower)], as: UTF8.self)
    guard let scalar = before.unicodeScalars.last else { return false }
    return BlogText.isWord(scalar.value) || "。！？」』）.!?".unicodeScalars.contains(scalar)
  }
}
