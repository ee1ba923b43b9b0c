import HatenaText

/// Returns the kinds of a document's blocks in order, without sections.
func blockKinds(_ source: String) -> [NodeKind] {
  Document(parsing: source).nodes.map(\.kind).filter { $0.isBlock && $0 != .section }
}
