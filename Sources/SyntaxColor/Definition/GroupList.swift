/// A list of groups and clusters; an exception list where its first element is `ALLBUT`, `TOP` or
/// `CONTAINED`.
struct GroupList: Hashable, Sendable {
  var elements: [GroupListElement]

  /// Adds or takes away elements as `:syntax cluster NAME add=` and `remove=` do.
  ///
  /// The result is sorted, so a word such as `ALLBUT` keeps its meaning only where no group is
  /// left before it.
  mutating func combine(with other: GroupList, removing: Bool) {
    if elements.isEmpty {
      if !removing { elements = other.elements }
      return
    }
    let added = Set(other.elements)
    let kept = removing ? Set(elements).subtracting(added) : Set(elements).union(added)
    elements = kept.sorted()
  }
}
