/// What a link says, as ranges of the text.
struct LinkPayload: Sendable {
  var scheme: Scheme
  var form: LinkForm = .plain
  /// The name, address, word, number or formula.
  var subject: ByteRange = 0..<0
  /// What narrows the subject: a page, a day, a tag of a person, a kind of search.
  var page: ByteRange = 0..<0
  /// What the form takes: a title, a size, a part of a day with its mark.
  var argument: ByteRange = 0..<0
  /// The group of a person's page in Hatena Group.
  var group: ByteRange = 0..<0
  /// What the link shows, where that is text as it was written.
  var text: ByteRange = 0..<0

  init(_ scheme: Scheme) { self.scheme = scheme }
}
