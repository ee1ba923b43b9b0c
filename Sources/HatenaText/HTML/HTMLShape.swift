import Bytes

/// What the HTML of a dialect looks like: the elements around texts, and how they are indented.
///
/// A kind of block has one case in ``open(_:_:_:_:)`` and one in ``close(_:_:_:_:)``.
protocol HTMLShape: Sendable {
  /// How links are written.
  associatedtype Links: LinkServices

  var links: Links { get }

  /// Returns how many tabs a block is indented by, from those of the block around it.
  func indentation(of record: NodeRecord, in parent: BlockWalk.Open?, _ page: HTMLPage) -> Int
  /// Writes what stands before a block's text, or before its children.
  func open(
    _ block: BlockWalk.Open, _ record: NodeRecord, _ page: HTMLPage,
    _ sink: inout some HTMLSink & ~Copyable)
  /// Writes what stands behind its text and its children.
  func close(
    _ block: BlockWalk.Open, _ record: NodeRecord, _ page: HTMLPage,
    _ sink: inout some HTMLSink & ~Copyable)

  /// Writes what stands before an inline that is none of the common ones, and returns whether its
  /// content follows.
  func open(
    inline index: Int, _ record: NodeRecord, _ page: HTMLPage,
    _ sink: inout some HTMLSink & ~Copyable
  ) -> Bool
  /// Writes what stands behind such an inline, if its content was written.
  func close(inline record: NodeRecord, _ sink: inout some HTMLSink & ~Copyable)
  /// How code is escaped that no highlighter colors, with a filetype and without.
  var codeEscaping: (typed: HTMLEscaping.Style, untyped: HTMLEscaping.Style) { get }
  /// Returns whether code with a written name is colored, if the options' highlighter knows it.
  func isColored(_ filetype: String, _ options: HTMLOptions) -> Bool
  /// What a page has to know of the whole document before it is written.
  func outline(of document: DocumentStorage, _ options: HTMLOptions) -> DocumentOutline
  /// Writes what comes before or after a note behind the last block; see ``DocumentOutline/notes``.
  func writeEnd(
    of number: Int, isBefore: Bool, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable)

  /// Writes a document in pieces of some 64 KiB, until the closure returns `false`.
  ///
  /// A shape implements it by ``writePieces(of:_:)``, so that the renderer is compiled for it.
  func write(_ page: HTMLPage, _ emit: (borrowing OutputBuffer) -> Bool)
  /// Appends a part of a document; a shape implements it by ``append(_:to:)``.
  func write(_ part: HTMLPart, to output: inout [UInt8])
}

extension HTMLShape {
  func open(
    inline index: Int, _ record: NodeRecord, _ page: HTMLPage,
    _ sink: inout some HTMLSink & ~Copyable
  ) -> Bool { record.kind == .unlinked }
  func close(inline record: NodeRecord, _ sink: inout some HTMLSink & ~Copyable) {}
  var codeEscaping: (typed: HTMLEscaping.Style, untyped: HTMLEscaping.Style) { (.vimColor, .plain) }
  func isColored(_ filetype: String, _ options: HTMLOptions) -> Bool { true }
  func outline(of document: DocumentStorage, _ options: HTMLOptions) -> DocumentOutline {
    DocumentOutline()
  }
  func writeEnd(
    of number: Int, isBefore: Bool, _ page: HTMLPage, _ sink: inout some HTMLSink & ~Copyable
  ) {}

  /// Writes a document with the sink that its author's safety asks for.
  @inline(__always)
  func writePieces(of page: HTMLPage, _ emit: (borrowing OutputBuffer) -> Bool) {
    var renderer = HTMLRenderer(page)
    switch page.options.safety {
    case .trusted:
      var sink = RawSink(page.source, capacity: HTMLPage.pieceCapacity)
      renderer.write(in: self, to: &sink, emit)
    case .untrusted:
      var sink = SafeSink(page.source, capacity: HTMLPage.pieceCapacity)
      renderer.write(in: self, to: &sink, emit)
    }
  }
}
