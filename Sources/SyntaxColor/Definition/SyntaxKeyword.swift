/// One word of a `:syntax keyword` (`:help :syn-keyword`).
struct SyntaxKeyword: Sendable, Hashable {
  var identity: ItemIdentity
  var flags: ItemFlags
  /// `nextgroup=`.
  var nextgroup: ListID
}
