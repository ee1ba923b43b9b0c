/// What an anchor asks of the place where it stands.
enum PlaceTest: Sendable {
  /// Whether it is an edge of a line, a word or the text.
  case edge(Edge)
  /// Whether its line or column has a number.
  case position(VimPattern.PositionTest)

  init(_ anchor: VimPattern.Anchor, role: PatternRole) {
    if case .position(let test) = anchor {
      self = .position(test)
    } else {
      self = .edge(Edge(anchor, role: role) ?? .nowhere)
    }
  }
}
