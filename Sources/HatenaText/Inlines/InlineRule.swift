import Bytes

/// A kind of inline.
protocol InlineRule: Sendable {
  /// The bytes at which the rule is asked; every use of the notation has one of them.
  var triggers: [UInt8] { get }
  /// Whether it is asked also where nothing is linked.
  var isEverywhere: Bool { get }
  /// Returns the inline around a trigger, or `nil`.
  ///
  /// - Parameters:
  ///   - offset: Where the trigger is.
  ///   - text: The text between two pieces of HTML or two inlines; the match lies in it.
  ///   - reader: What rules share.
  /// - Returns: The inline, or `nil` where the notation is not used here.
  func match(at offset: Int, in text: Range<Int>, _ reader: inout InlineReader) -> InlineMatch?
}

extension InlineRule {
  var isEverywhere: Bool { false }
}

/// A kind of inline that is found before HTML is: HTML may begin in it and end behind it.
protocol SpanRule: Sendable {
  /// The byte that every such inline begins with, beside those at which other inlines are asked.
  var lead: UInt8 { get }
  /// Returns the first such inline that begins in a range and ends in it, or `nil`.
  func next(in content: Range<Int>, _ reader: inout InlineReader) -> InlineMatch?
}

/// The inlines of a dialect, by the byte at which they are asked.
struct InlineRules: Sendable {
  /// The two or three bytes at which some rule is asked; of two the second is the third.
  let first: UInt8
  let second: UInt8
  let third: UInt8
  /// Whether some rule is asked also where nothing is linked.
  let areEverywhere: Bool
  private let atFirst: [any InlineRule]
  private let atSecond: [any InlineRule]
  private let atThird: [any InlineRule]

  init(_ rules: [any InlineRule]) {
    let triggers = rules.reduce(into: [UInt8]()) { triggers, rule in
      for trigger in rule.triggers where !triggers.contains(trigger) { triggers.append(trigger) }
    }
    precondition((2...3).contains(triggers.count), "a scan looks for three bytes at most")
    (first, second, third) = (triggers[0], triggers[1], triggers[triggers.count - 1])
    areEverywhere = rules.contains { $0.isEverywhere }
    atFirst = rules.filter { $0.triggers.contains(triggers[0]) }
    atSecond = rules.filter { $0.triggers.contains(triggers[1]) }
    atThird = triggers.count == 2 ? [] : rules.filter { $0.triggers.contains(triggers[2]) }
  }

  /// Returns the inline around a trigger, by the first rule that has one.
  func match(
    _ trigger: UInt8, at offset: Int, in text: Range<Int>, _ reader: inout InlineReader
  ) -> InlineMatch? {
    if trigger == first { return match(of: atFirst, at: offset, in: text, &reader) }
    if trigger == second { return match(of: atSecond, at: offset, in: text, &reader) }
    return match(of: atThird, at: offset, in: text, &reader)
  }

  @inline(__always)
  private func match(
    of rules: [any InlineRule], at offset: Int, in text: Range<Int>,
    _ reader: inout InlineReader
  ) -> InlineMatch? {
    for index in 0..<rules.count where reader.isLinked || rules[index].isEverywhere {
      if let match = rules[index].match(at: offset, in: text, &reader) { return match }
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
  /// The kind of the block that is read, and all its content.
  var block = NodeKind.paragraph
  var content = 0..<0
  /// Whether links are recognized here, and whether ends of lines count.
  var noteEnds = NoteEnds()
  var isLinked = true
  var breaksLines = false
  var links: ContiguousArray<LinkPayload> = []

  /// Adds a link's payload and returns its index.
  mutating func add(_ link: LinkPayload) -> Int {
    links.append(link)
    return links.count - 1
  }
}
