/// What a pattern is for; it decides whether `\z(` and `\z1` are allowed and what a line is.
enum PatternRole: Hashable, Sendable {
  /// The pattern of `:syn match`.
  case match
  /// `start=` of a region: may define `\z(…\)`.
  case regionStart
  /// `skip=` of a region: may use `\z1`.
  case regionSkip
  /// `end=` of a region: may use `\z1`.
  case regionEnd
  /// An operand of `=~`, `match()` and the like: the subject is one string, not lines.
  case script
}

/// What was in force where a pattern was read.
struct PatternContext: Hashable, Sendable {
  /// `:syn case ignore` or 'ignorecase'; `\c` and `\C` in the pattern overrule it.
  var ignoresCase: Bool
  /// `:syn iskeyword`, else 'iskeyword'.
  var iskeyword: Iskeyword
  /// What the pattern is for.
  var role: PatternRole
  /// Whose rules count.
  var version = VimVersion.current
}
