import Bytes

/// The rules of a dialect.
struct Grammar: Sendable {
  /// The blocks, in the order in which a line is offered to them.
  let blocks: [any BlockRule]
  /// What becomes of lines that no block takes.
  let plainLines: PlainLines
  /// The inlines, by the byte at which they are asked.
  let inlines: InlineRules
  /// How HTML in the text is read.
  let html: any EmbeddedHTML
  /// Where links point to.
  let links: any LinkServices
  /// What the HTML looks like.
  let shape: any HTMLShape

  /// The first bytes of the lines that each block may want, and those of all.
  let blockLeads: [ByteSet]
  let leads: ByteSet

  /// Makes a grammar; blocks and inlines are tried in the order given.
  init(
    blocks: [any BlockRule], plainLines: PlainLines, inlines: [any InlineRule],
    html: any EmbeddedHTML, links: any LinkServices, shape: any HTMLShape
  ) {
    self.blocks = blocks
    self.plainLines = plainLines
    self.inlines = InlineRules(inlines)
    self.html = html
    self.links = links
    self.shape = shape
    blockLeads = blocks.map { ByteSet($0.leads) }
    leads = ByteSet(blocks.flatMap { $0.leads })
  }
}

/// What becomes of lines that no block takes.
enum PlainLines: Sendable {
  /// Each is a paragraph; of two blank lines the second is a break.
  case paragraphEach
}
