import Bytes
import HatenaText

/// Writes the blocks of a document as Markdown, while they are walked.
struct MarkdownWriter: MarkupWalker {
  private(set) var lines = MarkdownLines()
  let html: NodeHTML
  let flavor: MarkdownFlavor
  private let document: Document
  private let notes: MarkdownNotes
  /// The numbers of the notes whose marks were written.
  var marked: [Int] = []
  /// What leads to headlines, where something may.
  private let addresses: MarkdownAddresses
  private var contentsCount = 0
  /// The block that was written as a whole, until it is left.
  private var written: Document.Node?
  private var lists: [List] = []
  /// The address of each quote's source, for those that are open.
  private var citations: [[UInt8]] = []
  /// What the last block was that was written.
  private var last = Last.block

  private enum Last: Equatable {
    case block, html, emptyItem
    /// A list, which one of the same kind behind it would continue.
    case list(isOrdered: Bool, usesOtherMark: Bool)
  }

  /// A list that is open.
  private struct List {
    let isOrdered: Bool
    let usesOtherMark: Bool
    var count = 0
  }

  init(_ document: Document, _ html: NodeHTML, _ options: MarkdownOptions) {
    self.document = document
    self.html = html
    flavor = options.flavor
    notes = MarkdownNotes(document)
    addresses = MarkdownAddresses(document, hasContents: html.hasContents)
  }

  mutating func enter(_ node: Document.Node) {
    guard written == nil else { return }
    switch node.kind {
    case .section, .blankLine: return
    case .readMore: return append(Array("<!--more-->".utf8))
    case .blockQuote:
      lines.open(first: "> ", rest: "> ")
      citations.append([])
      last = .block
      return
    case .list: return open(node)
    case .listItem: return openItem(node)
    case .citation:
      if let link = node.children.first, !citations.isEmpty {
        citations[citations.count - 1] = html.text(of: link)
      }
    case .heading: heading(node)
    case .paragraph: append(text: html.text(of: node), or: node)
    case .preformatted: preformatted(node)
    case .code where node.children.isEmpty: code(node)
    case .table: append(node, as: { $0.tableRows($1) })
    case .definitionList: append(node, as: { $0.definitionLines($1) })
    case .contents: contents()
    case .code, .htmlLine, .htmlBlock, .htmlBlockEnd, .htmlText, .customBlock: append(html: node)
    default: return
    }
    written = node
  }

  mutating func leave(_ node: Document.Node) {
    if let block = written {
      if block == node { written = nil }
      return
    }
    switch node.kind {
    case .blockQuote:
      let source = citations.removeLast()
      if !source.isEmpty { append(text: Array("<cite>".utf8) + source + Array("</cite>".utf8)) }
      lines.close()
      last = .block
    case .list:
      let list = lists.removeLast()
      last = .list(isOrdered: list.isOrdered, usesOtherMark: list.usesOtherMark)
    case .listItem:
      lines.close()
      last = .block
    default: break
    }
  }

  /// Writes what stands behind the last block.
  mutating func finish() {
    let marked = Set(marked)
    for note in notes.all {
      let text = inline(html.text(of: note.node), isLine: false)
      let inner = text ?? MarkdownHTML.block(html.text(of: note.node))
      if marked.contains(note.number) {
        lines.open(first: "[^\(note.number)]: ", rest: "    ")
        append(inner)
        lines.close()
      } else {
        let link = "<a id=\"f-\(note.name)\" href=\"#fn-\(note.name)\">\\*\(note.number)</a> "
        append(Array(link.utf8) + inner)
      }
    }
    lines.finish()
  }

  // MARK: Appending

  mutating func append(_ block: [UInt8]) {
    if block.isEmpty { return }
    lines.append(block, gap: .blankLine)
    last = .block
  }

  /// Writes a text as a paragraph, or a block as HTML where Markdown has no form for it.
  private mutating func append(text: [UInt8], or block: Document.Node? = nil) {
    if let inline = inline(text, isLine: false) { return append(inline) }
    if let block { return append(html: block) }
    append(MarkdownHTML.block(text))
    last = .html
  }

  mutating func append(html block: Document.Node) {
    let bytes = html.block(block)
    append(MarkdownHTML.block(bytes))
    last = .html
  }

  /// Returns the HTML of a text as Markdown, if Markdown has a form for it.
  mutating func inline(_ text: [UInt8], isLine: Bool) -> [UInt8]? {
    guard
      let inline = MarkdownInlines.markdown(text, flavor, isLine: isLine, notes: notes)
    else { return nil }
    marked += inline.marked
    return inline.text
  }

  // MARK: Lists

  private mutating func open(_ node: Document.Node) {
    let isOrdered = node.list?.isOrdered ?? false
    var usesOtherMark = false
    if case .list(isOrdered, let other) = last { usesOtherMark = !other }
    lists.append(List(isOrdered: isOrdered, usesOtherMark: usesOtherMark))
  }

  private mutating func openItem(_ node: Document.Node) {
    guard let index = lists.indices.last else { return }
    lists[index].count += 1
    let list = lists[index]
    let mark =
      list.isOrdered
      ? "\(list.count)\(list.usesOtherMark ? ")" : ".") " : list.usesOtherMark ? "* " : "- "
    lines.open(first: mark, rest: String(repeating: " ", count: mark.utf8.count))
    let text = html.text(of: node)
    let inline = inline(text, isLine: false)
    // A list begins behind a blank line, but for one in an item: there HTML would swallow it, and an
    // item without text cannot end a paragraph.
    let isFirst =
      list.count == 1
      && (lists.count == 1 || last == .html
        || (last == .block && inline?.isEmpty == true))
    // An item without text has a line, too: a list in it begins behind that.
    lines.append(inline ?? MarkdownHTML.block(text), gap: isFirst ? .blankLine : .line)
    last = inline == nil ? .html : inline?.isEmpty == true ? .emptyItem : .block
  }

  // MARK: Headlines

  private mutating func heading(_ node: Document.Node) {
    guard let heading = node.heading, var text = inline(html.text(of: node), isLine: true) else {
      return append(html: node)
    }
    if text.last == Byte.hash { text.insert(Byte.backslash, at: text.count - 1) }
    var line = [UInt8](repeating: Byte.hash, count: heading.level) + [Byte.space]
    let address = addresses[node]
    if let address, !flavor.hasAttributes {
      line += "<a id=\"\(address)\"></a>".utf8
    }
    for category in heading.categories {
      var name = MarkdownText(flavor, isLine: true)
      name.append(Array("[\(category)]".utf8))
      line += name.output
    }
    line += text
    if let address, flavor.hasAttributes { line += " {#\(address)}".utf8 }
    append(line)
  }

  private mutating func contents() {
    guard contentsCount < 16 else { return }
    contentsCount += 1
    let other = last == .list(isOrdered: false, usesOtherMark: false)
    var block: [UInt8] = []
    for entry in document.contents {
      var text = MarkdownText(flavor, isLine: true)
      text.isInBrackets = true
      text.append(Array(entry.heading.text.utf8))
      if !block.isEmpty { block.append(Byte.lineFeed) }
      block += [UInt8](repeating: Byte.space, count: 2 * (entry.depth - 1))
      block += (other ? "* [" : "- [").utf8 + text.output + "](".utf8
      block += MarkdownAddress.destination(Array("#\(entry.id ?? "")".utf8)) + ")".utf8
    }
    append(block)
    last = .list(isOrdered: false, usesOtherMark: other)
  }
}
