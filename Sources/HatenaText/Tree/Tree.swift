import Bytes

/// The nodes of a document: data only, which parsers build and renderers read.
struct Tree: Sendable {
  /// The bytes that ranges are into: the source without CRs, and behind it what rewriters added.
  var text: [UInt8]
  /// How many of the bytes are the source's.
  var sourceCount: Int
  var nodes: ContiguousArray<NodeRecord> = []
  /// The payloads of headings, links and code.
  var headings: ContiguousArray<HeadingPayload> = []
  var links: ContiguousArray<LinkPayload> = []
  var code: ContiguousArray<CodePayload> = []
  /// The first blocks that leave HTML open.
  var openMarkup = OpenMarkup()

  init(text: [UInt8]) {
    self.text = text
    sourceCount = text.count
  }

  /// Adds a node and returns its index.
  @discardableResult
  mutating func add(
    _ kind: NodeKind, source: Range<Int>, content: Range<Int>, in parent: Int,
    traits: NodeTraits = [], payload: Int = 0
  ) -> Int {
    var record = NodeRecord(kind, source: source, content: content, at: nodes.count, in: parent)
    record.traits = traits
    record.payload = UInt32(truncatingIfNeeded: payload)
    nodes.append(record)
    return nodes.count - 1
  }

  /// Ends the subtree of a node at the nodes so far, and its source at an offset.
  mutating func close(_ node: Int, at upper: Int) {
    nodes[node].end = nodes.count
    nodes[node].upper = UInt32(truncatingIfNeeded: upper)
  }

  /// Calls a closure with views of the text and the nodes, which are good until it returns.
  func withViews<Result, Failure: Error>(
    _ body: (ByteView, ArenaView<NodeRecord>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try text.withByteView { text throws(Failure) in
      try nodes.withArenaView { nodes throws(Failure) in try body(text, nodes) }
    }
  }
}

/// Where blocks leave HTML open: markup that does not end in its block, or an element.
///
/// A dialect whose HTML goes on over blocks looks at it; ``EmbeddedHTML``.
struct OpenMarkup: Sendable {
  /// The first node with text that leaves an element open, or `nil`.
  var element: Int?
  /// The first node with text in which a tag or a comment does not end, or `nil`.
  var tag: Int?
}

/// What a headline has.
struct HeadingPayload: Sendable {
  /// 3, 4 or 5, as in `<h3>`.
  var level: UInt8
  /// The name that is written for its anchor; empty where none is.
  var name: ByteRange
  /// Its number among the headlines whose anchor has no name, from 1; otherwise 0.
  var number: UInt32 = 0
}

/// What a block of code has.
struct CodePayload: Sendable {
  /// The filetype between the bars of `>|perl|`; empty where there is none.
  var filetype: ByteRange
}

/// A half-open range of byte offsets in 8 bytes.
typealias ByteRange = Range<UInt32>

extension Range<UInt32> {
  /// Makes a range of offsets smaller than 4 Gi.
  init(_ range: Range<Int>) {
    self =
      UInt32(truncatingIfNeeded: range.lowerBound)..<UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// The range as array offsets.
  var range: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
