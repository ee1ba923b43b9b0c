/// An item and its match.
struct FoundItem {
  var item: Int
  var match: VimMatch
}
