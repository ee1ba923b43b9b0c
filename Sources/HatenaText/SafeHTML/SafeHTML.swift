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
