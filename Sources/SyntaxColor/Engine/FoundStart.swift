/// An item that begins at a column, and its match.
struct FoundStart {
  var item: Int
  var match: VimMatch
}
