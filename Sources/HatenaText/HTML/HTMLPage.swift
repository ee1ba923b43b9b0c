import Bytes

/// What a document is written from: its nodes, its text, and the options.
///
/// The views are good as long as the closure runs that a page is given to.
struct HTMLPage {
  let document: DocumentStorage
  let source: ByteView
  let nodes: ArenaView<NodeRecord>
  let options: HTMLOptions
  /// The page's and the diary's addresses, harmless where the author is not trusted.
  let permalink: [UInt8]
  let baseURI: [UInt8]
  /// The text of a headline's anchor.
  let anchorText: [UInt8]
  /// The generated output that is not written.
  let hidden: [HiddenOutput]
  /// For each block of code, its number among those that have a filetype.
  let codeNumbers: [Int]
  /// What the dialect has to know of the whole document.
  let outline: DocumentOutline

  /// The size of a piece: large enough that its system call is cheap, small enough for the cache.
  static let pieceSize = 1 << 16
  /// What a piece seldom grows beyond.
  static let pieceCapacity = pieceSize + pieceSize / 8

  /// Passes a document to a closure in which it can be written.
  static func with(
    _ document: DocumentStorage, _ options: HTMLOptions, _ body: (HTMLPage) -> Void
  ) {
    let isTrusted = options.safety == .trusted
    let spanning = document.grammar.html.spanning(document, isolatesElements: !isTrusted)
    var written = spanning.map(document.spanned) ?? document
    if options.readMore == .cut { written = written.cutAtReadMore() }
    written.tree.withViews { source, nodes in
      body(
        HTMLPage(
          written, source: source, nodes: nodes, options: options, hidden: spanning?.hidden ?? []))
    }
  }

  /// Passes a document to a closure that looks at its blocks, each by itself.
  static func withUnspanned<Result>(
    _ document: DocumentStorage, _ options: HTMLOptions = HTMLOptions(),
    _ body: (HTMLPage) -> Result
  ) -> Result {
    document.tree.withViews { source, nodes in
      body(HTMLPage(document, source: source, nodes: nodes, options: options, hidden: []))
    }
  }

  private init(
    _ document: DocumentStorage, source: ByteView, nodes: ArenaView<NodeRecord>,
    options: HTMLOptions, hidden: [HiddenOutput]
  ) {
    self.document = document
    self.source = source
    self.nodes = nodes
    self.options = options
    self.hidden = hidden
    var count = 0
    codeNumbers = document.tree.code.map { code in
      if !code.filetype.isEmpty { count += 1 }
      return count
    }
    let addresses = [options.permalink, options.baseURI].map { Array($0.utf8) }
    if options.safety == .trusted {
      (permalink, baseURI) = (addresses[0], addresses[1])
    } else {
      permalink = SafeAddress.link(addresses[0]) ?? []
      baseURI = SafeAddress.link(addresses[1]) ?? []
    }
    outline = document.grammar.shape.outline(of: document, options)
    anchorText = Array((options.sectionAnchor.isEmpty ? "o-" : options.sectionAnchor).utf8)
  }

  /// Returns what the first override that wants a node writes for it.
  func fragment(for index: Int) -> HTMLFragment? {
    let node = Document.Node(storage: document, place: .record(index))
    for override in options.overrides {
      if let fragment = override.html(for: node) { return fragment }
    }
    return nil
  }
}
