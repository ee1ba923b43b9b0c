import Bytes

/// How a dialect reads the HTML in a text.
protocol EmbeddedHTML: Sendable {
  /// Changes the state behind a start tag or an end tag.
  func apply(
    _ tag: Range<Int>, isStart: Bool, in source: ByteView, to state: inout TextState)

  /// Returns the nodes to write where one block's open HTML changes the blocks behind it, or `nil`
  /// where each block stands alone.
  ///
  /// With `isolatesElements`, elements stay in their block, unlike tags and comments that do not end.
  func spanning(_ document: DocumentStorage, isolatesElements: Bool) -> SpanningMarkup?
}

/// The nodes of a document whose HTML goes on over its blocks, as they are written.
struct SpanningMarkup {
  /// The nodes; they lie as those of ``Tree/nodes`` do.
  var nodes: ContiguousArray<NodeRecord>
  /// The payloads of the links.
  var links: ContiguousArray<LinkPayload>
  /// The generated output that a comment or declaration hides.
  var hidden: [HiddenOutput]
  /// Markup that never ends.
  var diagnostics: [Diagnostic]
}

/// A stretch of generated output that is not written.
struct HiddenOutput {
  /// The text behind which it begins, by its number among those that a renderer writes.
  var text: Int
  /// How many calls of the renderer's sink are hidden, texts between them included; `nil` hides up
  /// to ``last``.
  var calls: Int?
  /// The text with which it ends.
  var last: Int
}
