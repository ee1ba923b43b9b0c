import Bytes

/// What a renderer writes to: typed elements and attributes, and the texts between them.
///
/// ``RawSink`` writes all of it as it is, for authors who are trusted. ``SafeSink`` keeps the output
/// well formed and lets only harmless HTML of the author's through. The walk is the same for both.
protocol HTMLSink: ~Copyable {
  /// Whether the author is trusted.
  var isTrusted: Bool { get }
  /// How many bytes were written since some were taken.
  var count: Int { get }
  /// Gives what was written to a closure, and forgets it; returns what the closure returns.
  mutating func drain(_ emit: (borrowing OutputBuffer) -> Bool) -> Bool

  // MARK: Generated output

  /// Begins a line, indented by tabs.
  mutating func line(_ tabs: Int)
  /// Writes text that holds no markup.
  mutating func text(_ text: StaticString)
  /// Writes text that needs no care, such as a time.
  mutating func text(_ text: [UInt8])
  /// Writes text of the options, which may hold markup.
  mutating func text(option: [UInt8])
  /// Opens an element by a tag whose bytes never change.
  mutating func open(_ tag: StartTag)
  /// Opens an element whose attributes follow, up to ``endTag()``.
  mutating func beginTag(_ element: Element)
  /// Ends a start tag.
  mutating func endTag()
  /// Closes the element opened last.
  mutating func close(_ element: Element)

  // MARK: Attributes

  /// Writes an attribute; the closure appends its value.
  ///
  /// With `isHTML` the value is written as in HTML, with character references, as an author's are.
  mutating func attribute(
    _ name: AttributeName, isHTML: Bool, _ value: (inout OutputBuffer) -> Void)
  /// Writes an attribute that has no value, with the space in front of it.
  mutating func attribute(bare name: StaticString)
  /// Writes a class.
  mutating func attribute(class name: StaticString)

  // MARK: Texts of the author

  /// Begins the text of a block.
  mutating func beginText(of node: Int, _ record: NodeRecord, in nodes: ArenaView<NodeRecord>)
  /// Ends it.
  mutating func endText(of node: Int, _ record: NodeRecord)
  /// Writes a range of the source, which may hold markup.
  mutating func authored(_ range: Range<Int>)
  /// Writes bytes that may hold markup and are none of the source.
  mutating func authored(_ bytes: (inout OutputBuffer) -> Void)
  /// Writes what stands for a comment of the source.
  mutating func comment(_ range: Range<Int>)
  /// Writes what stands for a declaration or an instruction of the source.
  mutating func declaration(_ range: Range<Int>)
  /// Writes HTML of the caller's, where a block or a piece of text stands.
  mutating func trusted(isBlock: Bool, _ html: (inout OutputBuffer) -> Void)

  // MARK: Links

  /// Begins what is written for a link.
  mutating func beginLink()
  /// Ends it, and what its text left open.
  mutating func endLink()
  /// Opens an element of a link, whose attributes follow, up to ``endTag()``.
  mutating func beginLinkedTag(_ element: Element)
  /// Closes an element of a link.
  mutating func closeLinked(_ element: Element)
}
