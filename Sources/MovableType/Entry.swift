import Bytes
import HatenaText

/// One entry of an export.
///
/// Texts are bytes as they stand in the file, without the line end before the mark that ends them.
public struct Entry: Sendable {
  /// `TITLE`.
  public var title: [UInt8] = []
  /// `AUTHOR`.
  public var author: [UInt8] = []
  /// `BASENAME`: the entry's address below the blog's, such as `2013/01/31/120500`.
  public var basename: [UInt8] = []
  /// `DATE`.
  public var date: EntryDate?
  /// `PRIMARY CATEGORY` and every `CATEGORY`, each once.
  public var categories: [[UInt8]] = []
  /// Whether `STATUS` says that the entry is published; an entry without one is.
  public var isPublished = true
  /// Whether `CONVERT BREAKS` says that line ends in the body mean something; `nil` if it is silent.
  public var convertsBreaks: Bool?
  /// `BODY`.
  public var body: [UInt8] = []
  /// `EXTENDED BODY`: what is behind “read more”.
  public var extendedBody: [UInt8] = []
  /// `COMMENT` and `PING`, in the order of the file.
  public var comments: [Comment] = []

  /// Whether a text of an entry is HTML already, as Hatena Blog exports it, rather than notation.
  ///
  /// A text is HTML if its first visible byte opens a tag or a comment. Every line of such an export
  /// is inside an element, and HTML in notation begins with `><`.
  public static func isHTML(_ text: [UInt8]) -> Bool {
    guard let start = text.firstIndex(where: { $0 > Byte.space }), text[start] == Byte.lessThan,
      start + 1 < text.count
    else { return false }
    let next = text[start + 1]
    return next == Byte.exclamation || Byte.isLetter(next)
  }
}

/// A comment on an entry, or a trackback.
public struct Comment: Sendable {
  /// Who wrote it, or which blog a trackback is from.
  public var author: [UInt8] = []
  /// The writer's page.
  public var url: [UInt8] = []
  /// A trackback's title.
  public var title: [UInt8] = []
  /// `DATE`.
  public var date: EntryDate?
  /// Whether it is a trackback: `PING`.
  public var isPing = false
  /// Its text.
  public var body: [UInt8] = []
}
