/// What `:syntax sync` asked for (`:help :syn-sync`).
struct SyntaxSync: Sendable {
  /// The region of `ccomment`, whose start is looked for backwards as a C comment.
  var commentGroup: GroupID?
  /// Whether sync patterns were defined.
  var hasPatterns = false
  /// How many lines before the wanted one parsing starts; `Int.max` for `fromstart`.
  var minlines = 0
  /// How far back a sync point is looked for; 0 for no limit.
  var maxlines = 0
  /// A line that matches this one joins with the next.
  var lineContinuation: VimRegex?
}
