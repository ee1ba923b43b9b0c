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

  /// Returns what writes a document in pieces.
  func writer(_ page: HTMLPage) -> any HTMLPieces
}

extension HTMLShape {
  func writer(_ page: HTMLPage) -> any HTMLPieces {
    switch page.options.safety {
    case .trusted where page.hidden.isEmpty:
      HTMLWriter(self, page, RawSink(page.source, capacity: HTMLPage.pieceCapacity))
    case .trusted:
      HTMLWriter(
        self, page,
        HidingSink(RawSink(page.source, capacity: HTMLPage.pieceCapacity), page.hidden))
    case .untrusted:
      HTMLWriter(self, page, SafeSink(page.source, capacity: HTMLPage.pieceCapacity))
    }
  }
}

/// Writes a document piece by piece.
protocol HTMLPieces: AnyObject {
  /// Appends the next piece, some 64 KiB; returns whether there was anything left.
  func appendPiece(to output: inout [UInt8]) -> Bool
}

/// A renderer that can be held without naming its types.
private final class HTMLWriter<Shape: HTMLShape, Sink: HTMLSink & ~Copyable>: HTMLPieces {
  private var renderer: HTMLRenderer<Shape, Sink>

  init(_ shape: Shape, _ page: HTMLPage, _ sink: consuming Sink) {
    renderer = HTMLRenderer(shape, page, sink)
  }

  func appendPiece(to output: inout [UInt8]) -> Bool { renderer.appendPiece(to: &output) }
}
