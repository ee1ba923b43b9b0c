import Bytes

/// HTML of authors who are not trusted, such as comments on an entry.
///
/// ```swift
/// let comment = SafeHTML.filtered("<b>hi<script>alert(1)</script>")
/// // <b>hi&lt;script&gt;alert(1)&lt;/script&gt;</b>
/// ```
///
/// - SeeAlso: <doc:Security>
public enum SafeHTML {
  /// Returns a fragment of HTML with only what an author who is not trusted may use.
  ///
  /// It is well formed and can stand wherever a `<div>` can. Filtering it again changes nothing.
  ///
  /// - Complexity: O(*n*).
  public static func filtered(_ html: [UInt8]) -> [UInt8] {
    var tree = BalancingTreeBuilder(capacity: html.count + html.count / 4)
    html.withByteView { source in
      let outer = tree.beginFragment()
      tree.append(markup: source, 0..<source.count)
      tree.endFragment(returningTo: outer)
    }
    var filtered: [UInt8] = []
    filtered += tree.output
    return filtered
  }

  /// Returns a fragment of HTML with only what an author who is not trusted may use.
  ///
  /// See ``filtered(_:)-([UInt8])``.
  public static func filtered(_ html: String) -> String {
    String(decoding: filtered(Array(html.utf8)), as: UTF8.self)
  }
}

extension SafeHTML {
  /// Returns HTML of another site with only the tags that an author may use, and without what stands
  /// in scripts and frames; `nil` where nothing is left to see.
  ///
  /// The attributes are as they were: it is to be filtered.
  static func withoutActiveContent(_ html: [UInt8]) -> [UInt8]? {
    var (rest, isVisible): ([UInt8], Bool) = ([], false)
    html.withByteView { source in
      var tokenizer = HTMLTokenizer(source, 0..<source.count)
      while let token = tokenizer.next() {
        switch token {
        case .text(let range):
          rest += html[range]
          isVisible = isVisible || !range.allSatisfy { Byte.isSpace(source[$0]) }
        case .startTag(let tag), .endTag(let tag):
          guard let element = SafeElement(tag.name) else { break }
          rest += html[tag.range]
          isVisible = isVisible || element == .img
        case .rawText, .comment: break
        }
      }
    }
    return isVisible ? rest : nil
  }
}
