import Bytes

/// A kind of inline.
protocol InlineRule: Sendable {
  /// The bytes at which the rule is asked; every use of the notation has one of them.
  var triggers: [UInt8] { get }
  /// Returns the inline around a trigger, or `nil`.
  ///
  /// - Parameters:
  ///   - offset: Where the trigger is.
  ///   - text: The text between two pieces of HTML or two inlines; the match lies in it.
  ///   - reader: What rules share.
  /// - Returns: The inline, or `nil` where the notation is not used here.
  func match(at offset: Int, in text: Range<Int>, _ reader: inout InlineReader) -> InlineMatch?
}

/// The inlines of a dialect, by the byte at which they are asked.
struct InlineRules: Sendable {
  /// The two bytes at which some rule is asked.
  let first: UInt8
  let second: UInt8
  private let atFirst: [any InlineRule]
  private let atSecond: [any InlineRule]

  init(_ rules: [any InlineRule]) {
    let triggers = rules.reduce(into: [UInt8]()) { triggers, rule in
      for trigger in rule.triggers where !triggers.contains(trigger) { triggers.append(trigger) }
    }
    precondition(triggers.count == 2, "a scan looks for two bytes beside `<`")
    (first, second) = (triggers[0], triggers[1])
    atFirst = rules.filter { $0.triggers.contains(triggers[0]) }
    atSecond = rules.filter { $0.triggers.contains(triggers[1]) }
  }

  /// Returns the inline around a trigger, by the first rule that has one.
  func match(
    atFirst isFirst: Bool, at offset: Int, in text: Range<Int>, _ reader: inout InlineReader
  ) -> InlineMatch? {
    let count = isFirst ? atFirst.count : atSecond.count
    for index in 0..<count {
      let match =
        isFirst
        ? atFirst[index].match(at: offset, in: text, &reader)
        : atSecond[index].match(at: offset, in: text, &reader)
      if let match { return match }
    }
    return nil
  }
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
