package import Bytes

/// Writes single nodes of a document as HTML, for writers of other formats: what they have no form
/// for stays HTML, and what a dialect makes of links and tags is said in one place.
package struct NodeHTML {
  private let page: HTMLPage

  /// Passes a writer of a document's nodes to a closure.
  ///
  /// Every block is for itself: HTML that goes on over blocks ends with each of them.
  package static func with<Result>(
    _ document: Document, _ options: HTMLOptions, _ body: (NodeHTML) -> Result
  ) -> Result {
    HTMLPage.withUnspanned(document.storage, options) { page in body(NodeHTML(page: page)) }
  }

  /// Whether a list of the headlines is written.
  package var hasContents: Bool { !page.outline.contents.isEmpty }

  /// Returns a block with all that is in it.
  ///
  /// - Complexity: O(*n*) in the size of the block.
  package func block(_ node: Document.Node) -> [UInt8] { html(of: node, isWhole: true) }

  /// Returns a link, or the inlines of a block or a note without the tags around them and the blocks behind.
  package func text(of node: Document.Node) -> [UInt8] { html(of: node, isWhole: false) }

  private func html(of node: Document.Node, isWhole: Bool) -> [UInt8] {
    guard case .record(let index) = node.place else { return Array(node.content) }
    var output: [UInt8] = []
    page.document.grammar.shape.write(
      HTMLPart(node: index, isWhole: isWhole, page: page), to: &output)
    return output
  }

  /// Returns text or the value of an attribute with its character references read.
  package static func decoded(
    _ source: ByteView, _ range: Range<Int>, inAttribute: Bool
  ) -> [UInt8] {
    AttributeValue.decoded(source, range, inAttribute: inAttribute)
  }
}

/// A part of a page: a block, or the inlines of a node.
struct HTMLPart {
  let node: Int
  let isWhole: Bool
  let page: HTMLPage
}

extension HTMLShape {
  /// Appends a part with the sink that its author's safety asks for.
  @inline(__always)
  func append(_ part: HTMLPart, to output: inout [UInt8]) {
    switch part.page.options.safety {
    case .trusted:
      var sink = RawSink(part.page.source, capacity: 512)
      HTMLRenderer.write(part, in: self, to: &sink)
      _ = sink.drain {
        output += $0; return true
      }
    case .untrusted:
      var sink = SafeSink(part.page.source, capacity: 512)
      HTMLRenderer.write(part, in: self, to: &sink)
      _ = sink.drain {
        output += $0; return true
      }
    }
  }
}
