import Bytes

/// A kind of inline.
protocol InlineRule: Sendable {
  /// The bytes at which it is asked: each is one that every use of the notation has.
  var triggers: [UInt8] { get }
  /// Returns the inline around a trigger, or `nil`.
  ///
  /// - Parameters:
  ///   - offset: Where the trigger is.
  ///   - text: The text between two pieces of HTML or two inlines; the match lies in it.
  ///   - reader: What rules share.
  func match(at offset: Int, in text: Range<Int>, _ reader: inout InlineReader) -> InlineMatch?
}

/// An inline that a rule found.
struct InlineMatch {
  /// What it is; ``NodeKind/text`` keeps the bytes from being read for another.
  var kind: NodeKind
  /// Its bytes.
  var source: Range<Int>
  /// Its bytes without the marks.
  var content: Range<Int>
  /// What the kind has.
  var payload = 0

  init(_ kind: NodeKind, _ source: Range<Int>, content: Range<Int>? = nil, payload: Int = 0) {
    self.kind = kind
    self.source = source
    self.content = content ?? source
    self.payload = payload
  }
}

/// What rules of inlines share while a document is read.
struct InlineReader {
  let source: ByteView
  /// The same bytes, for the caller's notations.
  let bytes: [UInt8]
  let notations: [any InlineNotation]
  /// Schemes that are not linked.
  let disabled: Set<Scheme>
  var ahead = SearchAhead()
  var links: ContiguousArray<LinkPayload> = []

  /// Adds a link's payload and returns its index.
  mutating func add(_ link: LinkPayload) -> Int {
    links.append(link)
    return links.count - 1
  }
}
