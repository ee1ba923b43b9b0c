/// An item with its pattern, while a definition is being read.
///
/// Finished definitions hold them apart: the engine copies items all the time, and one without a
/// reference in it is copied without counting.
struct DefinedItem {
  var item: SyntaxItem
  var regex: VimRegex
}
