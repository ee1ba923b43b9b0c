import Bytes

/// The rules of a dialect.
struct Grammar: Sendable {
  /// The blocks, in the order in which a line is offered to them.
  let blocks: [any BlockRule]
  /// What ends a line beside LF.
  let lineEnds: LineEnds
  /// Whether blocks that stand in nothing else stand in a section.
  let hasOuterSection: Bool
  /// What becomes of lines that no block takes.
  let plainLines: PlainLines
  /// A rule that plain lines are offered to for bytes anywhere in them.
  let markedLines: MarkedLines?
  /// The inlines that go over HTML and are found before it.
  let spans: (any SpanRule)?
  /// The inlines, by the byte at which they are asked.
  let inlines: InlineRules
  /// How HTML in the text is read.
  let html: any EmbeddedHTML
  /// Where links point to.
  let links: any LinkServices
  /// What the HTML looks like.
  let shape: any HTMLShape
  /// By which marks a text is taken for one in this notation; `nil` where none are.
  let marks: (any NotationMarks)?

  /// The first bytes of the lines that each block may want, and those of all.
  let blockLeads: [ByteSet]
  let leads: ByteSet

  /// Makes a grammar; blocks and inlines are tried in the order given.
  init(
    lineEnds: LineEnds = .lineFeedOnly, blocks: [any BlockRule], hasOuterSection: Bool,
    plainLines: PlainLines, markedLines: MarkedLines? = nil, spans: (any SpanRule)? = nil,
    inlines: [any InlineRule], html: any EmbeddedHTML, links: any LinkServices,
    shape: any HTMLShape, marks: (any NotationMarks)? = nil
  ) {
    self.lineEnds = lineEnds
    self.blocks = blocks
    self.hasOuterSection = hasOuterSection
    self.plainLines = plainLines
    self.markedLines = markedLines
    self.spans = spans
    self.inlines = InlineRules(inlines)
    self.html = html
    self.links = links
    self.shape = shape
    self.marks = marks
    blockLeads = blocks.map { ByteSet($0.leads) }
    leads = ByteSet(blocks.flatMap { $0.leads })
  }
}

/// Tells by its marks whether a text that is read in another notation is one in this.
protocol NotationMarks: Sendable {
  /// Whose notation it is, as people call it.
  var title: String { get }
  /// Returns the first mark of a document in this notation, and what it is, where its marks are
  /// enough to tell.
  func first(in document: Document) -> (range: Range<Int>, name: String)?
}

/// What becomes of lines that no block takes.
enum PlainLines: Sendable {
  /// Each is a paragraph; of two blank lines the second is a break.
  case paragraphEach
  /// Lines in a row are one text, which may hold several paragraphs.
  case joined
}

/// A rule that is asked about plain lines in which some bytes stand, wherever that is.
struct MarkedLines: Sendable {
  let mark: StaticString
  let rule: any BlockRule
}

/// What ends a line beside LF.
enum LineEnds: Sendable {
  /// Nothing: CRs are dropped wherever they stand.
  case lineFeedOnly
  /// A CR, too; of CR LF the CR is dropped.
  case carriageReturnToo
}
