/// A page that was made, or was there already.
struct BatchPage: Sendable, Hashable {
  /// Its path below the output folder.
  let path: String
  /// Its title, for the index.
  let title: String
  /// The day of an entry, for the index.
  var day = ""
}
