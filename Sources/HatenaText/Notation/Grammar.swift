/// The rules of a dialect.
struct Grammar: Sendable {
  /// The blocks, in the order in which a line is offered to them.
  var blocks: [any BlockRule]
  /// What becomes of lines that no block takes.
  var plainLines: PlainLines
  /// The inlines, in the order in which a place in a text is offered to them.
  var inlines: [any InlineRule]
  /// How HTML in the text is read.
  var html: any EmbeddedHTML
  /// Where links point to.
  var links: any LinkServices
  /// What the HTML looks like.
  var shape: any HTMLShape
}

/// What becomes of lines that no block takes.
enum PlainLines: Sendable {
  /// Each is a paragraph; of two blank lines the second is a break.
  case paragraphEach
}
