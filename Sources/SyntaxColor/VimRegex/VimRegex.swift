/// One Vim pattern, ready to search.
///
/// It is parsed when made, so a bad pattern is refused as Vim refuses it; it is translated and
/// compiled on first use. Searching is safe from several threads at once, each with its own
/// ``RegexSession``.
final class VimRegex: Sendable {
  /// The bytes a raw match can begin with; `nil` if it can be empty or nothing is known.
  let firstBytes: ByteSet?
  /// The text, if the pattern is nothing but that text and case matters.
  let literal: [UInt8]?
  /// Whether the pattern is nothing but text, case-sensitive or not (rule of 'synmaxcol').
  let isPlainText: Bool
  /// Whether no match holds a line end or looks over one.
  let isOneLine: Bool
  /// Whether there is a `$` that is an anchor: what Vim's `excludenl` is about.
  let matchesLineEnd: Bool
  /// Whether there is a `\@<=` or `\@<!`.
  let hasLookBehind: Bool
  /// Whether there is a `\z(…\)`.
  let definesExternals: Bool
  /// The numbers n of the `\zn` the pattern refers to, ascending.
  let externalReferences: [Int]

  /// Parses `pattern`.
  ///
  /// - Throws: What Vim says of it, with Vim's error number.
  init(parsing pattern: [UInt8], context: PatternContext) throws(PatternError) {
    firstBytes = nil
    literal = nil
    isPlainText = false
    isOneLine = true
    matchesLineEnd = false
    hasLookBehind = false
    definesExternals = false
    externalReferences = []
  }

  /// Returns the leftmost match whose raw start is at `column` or behind it on `line`, the line's
  /// `\n` included.
  ///
  /// `line` counts from 0, `column` is a byte offset from the line's start; `externals` are what
  /// `\z1`…`\z9` stand for, unset ones match empty.
  func search(
    _ text: SourceBuffer, line: Int, from column: Int, externals: ExternalMatch?,
    in session: RegexSession
  ) -> VimMatch? {
    nil
  }

  /// Returns the texts of `\z(…\)` in the last successful search of this pattern in `session`.
  func externals(from session: RegexSession) -> ExternalMatch? {
    nil
  }

  /// Returns the same pattern for another 'iskeyword', without parsing it again: syntax files may
  /// set it after their items, and Vim matches with what it is in the end.
  func with(iskeyword: Iskeyword) -> VimRegex { self }

  /// Returns the leftmost match in one string, for a pattern with the role `script`.
  ///
  /// Make `subject` with `SourceBuffer(string:)` and keep it for all searches in one string;
  /// `offset` lies in `0...subject.count`, and `^` still means the string's start.
  func firstMatch(
    in subject: SourceBuffer, from offset: Int, session: RegexSession
  ) -> ScriptMatch? {
    nil
  }
}
