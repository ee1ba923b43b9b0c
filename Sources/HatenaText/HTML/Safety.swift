/// Whether the author of a document is trusted, which decides what its HTML may do.
///
/// - SeeAlso: <doc:Security>
@nonexhaustive
public enum Safety: String, Sendable, CaseIterable {
  /// An author you trust with the page: HTML in the text is written as it is, as in `Text::Hatena`.
  case trusted
  /// Anybody: only harmless HTML is kept, the output is always well formed, and links say
  /// `rel="nofollow noopener ugc"`.
  case untrusted
}
