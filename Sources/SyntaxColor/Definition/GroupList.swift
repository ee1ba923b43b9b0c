/// A list of groups and clusters; an exception list where its first element is `ALLBUT`, `TOP` or
/// `CONTAINED`.
struct GroupList: Hashable, Sendable {
  var elements: [GroupListElement]
}
