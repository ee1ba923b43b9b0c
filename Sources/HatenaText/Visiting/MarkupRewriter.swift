internal import Bytes

/// Puts other things in the place of inlines.
///
/// ```swift
/// struct LocalPeople: MarkupRewriter {
///   mutating func rewrite(_ inline: Inline) -> InlineReplacement {
///     guard case .link(let link) = inline, link.scheme == .id else { return .keep }
///     let name = String(decoding: link.subject, as: UTF8.self)
///     return .link(address: "/people/\(name)", text: name)
///   }
/// }
/// ```
public protocol MarkupRewriter {
  /// Says what stands in an inline's place.
  mutating func rewrite(_ inline: Inline) -> InlineReplacement
}

/// What stands in an inline's place.
public enum InlineReplacement: Sendable {
  /// The inline itself.
  case keep
  /// Nothing.
  case remove
  /// Text; it is escaped.
  case text(String)
  /// A link; both strings are escaped.
  case link(address: String, text: String)
  /// HTML, written as it is.
  case html([UInt8])

  /// The HTML to write, or `nil` to keep the inline.
  fileprivate var html: [UInt8]? {
    func escaped(_ text: String) -> [UInt8] {
      var output: [UInt8] = []
      HTMLEscaping.append(Array(text.utf8)[...], escaping: .vimColor, to: &output)
      return output
    }
    switch self {
    case .keep: return nil
    case .remove: return []
    case .text(let text): return escaped(text)
    case .link(let address, let text):
      return Array("<a href=\"".utf8) + escaped(address) + Array("\">".utf8) + escaped(text)
        + Array("</a>".utf8)
    case .html(let bytes): return bytes
    }
  }
}

extension Document {
  /// Returns the document with some of its inlines replaced.
  ///
  /// The source and all ranges stay as they are: a replaced inline keeps its place. Markup that
  /// goes on over other blocks is not offered, because its pieces belong together.
  ///
  /// - Complexity: O(*n*).
  public func rewritten(by rewriter: inout some MarkupRewriter) -> Document {
    var blocks = storage.blocks
    var inlines: ContiguousArray<InlineRecord> = []
    var replacements = storage.replacements
    for index in blocks.indices where blocks[index].kind.hasInlines {
      let sequence = InlineSequence(storage: storage, block: blocks[index])
      let first = inlines.count
      for inline in sequence {
        var record = inline.node.record
        if record.isWhole, let html = rewriter.rewrite(inline).html {
          record.kind = .replaced
          record.detail = UInt32(truncatingIfNeeded: replacements.count)
          replacements.append(html)
        }
        inlines.append(record)
      }
      let count = inlines.count - first
      if count == 1, inlines[first].kind == .text, blocks[index].inlineCount == 0 {
        inlines.removeLast()
      } else {
        blocks[index].firstInline = UInt32(truncatingIfNeeded: first)
        blocks[index].inlineCount = UInt32(truncatingIfNeeded: count)
      }
    }
    return Document(
      storage: DocumentStorage(
        storage, blocks: blocks, inlines: inlines, replacements: replacements))
  }
}
