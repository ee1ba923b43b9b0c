import Bytes

/// Finds headlines with their addresses, notes, and where lists of contents stand.
struct HatenaBlogOutline {
  /// How many `[:contents]` of a document are written; each has a line for every headline, so that
  /// the output would grow with the square of the input without a limit.
  static let contentsLimit = 16

  private let document: DocumentStorage
  private let source: ByteView
  private let options: HTMLOptions
  private var outline = DocumentOutline()
  /// How often each address was used.
  private var uses: [[UInt8]: Int] = [:]
  /// The levels of the headlines that the next one may stand below.
  private var levels: [UInt8] = []

  static func make(_ document: DocumentStorage, _ options: HTMLOptions) -> DocumentOutline {
    document.tree.withViews { source, nodes in
      var finder = HatenaBlogOutline(document: document, source: source, options: options)
      for index in 0..<nodes.count { finder.add(index, nodes[index]) }
      return finder.outline
    }
  }

  private init(document: DocumentStorage, source: ByteView, options: HTMLOptions) {
    self.document = document
    self.source = source
    self.options = options
  }

  private mutating func add(_ index: Int, _ record: NodeRecord) {
    switch record.kind {
    case .heading: addHeadline(index, record)
    case .footnote:
      let number = Array("\(outline.notes.count + 1)".utf8)
      outline.notes.append(
        DocumentOutline.Note(
          node: index, name: SHA1.prefix(of: document.tree.text[record.content] + number)))
    case .contents where outline.contents.count < Self.contentsLimit:
      outline.contents.append(index)
    case .readMore where outline.readMore == nil: outline.readMore = index
    default: break
    }
  }

  private mutating func addHeadline(_ index: Int, _ record: NodeRecord) {
    let heading = document.tree.headings[Int(record.payload)]
    while let last = levels.last, last >= heading.level { levels.removeLast() }
    levels.append(heading.level)
    var visible = OutputBuffer(capacity: 128)
    appendText(of: index, to: &visible)
    var written: [UInt8] = []
    written += visible
    let text = written.withByteView { AttributeValue.decoded($0, 0..<$0.count, inAttribute: false) }
    let id =
      record.traits.contains(.anchored)
      ? Array(document.tree.text[heading.name.range]) : unique(Self.id(of: text))
    outline.headlines.append(
      DocumentOutline.Headline(
        node: index, depth: levels.count, id: id, text: Self.escaped(text)))
  }

  /// An address that no headline before has.
  private mutating func unique(_ id: [UInt8]) -> [UInt8] {
    guard !id.isEmpty else { return [] }
    let count = uses[id, default: 0]
    uses[id] = count + 1
    return count == 0 ? id : id + Array("-\(count)".utf8)
  }

  /// Word characters and hyphens of a text; a space becomes a hyphen.
  private static func id(of text: [UInt8]) -> [UInt8] {
    var id: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar == " " {
        id.append(Byte.hyphen)
      } else if scalar == "-" || BlogText.isWord(scalar) {
        UTF8Scalar.append(scalar.value, to: &id)
      }
    }
    return id
  }

  private static func escaped(_ text: [UInt8]) -> [UInt8] {
    text.flatMap { byte -> [UInt8] in
      switch byte {
      case Byte.ampersand: Array("&amp;".utf8)
      case Byte.lessThan: Array("&lt;".utf8)
      case Byte.greaterThan: Array("&gt;".utf8)
      default: [byte]
      }
    }
  }

  /// Appends what readers see of a node's inlines, as written in HTML.
  private func appendText(of node: Int, to output: inout OutputBuffer) {
    let nodes = document.tree.nodes
    let record = nodes[node]
    var offset = record.content.lowerBound
    var index = node + 1
    while index < record.end {
      let inline = nodes[index]
      source.append(offset..<inline.source.lowerBound, to: &output)
      switch inline.kind {
      case .link:
        HatenaBlogLinks().appendText(
          of: document.tree.links[Int(inline.payload)], source, options, to: &output)
      case .unlinked: appendText(of: index, to: &output)
      case .text: source.append(inline.content, to: &output)
      default: break
      }
      offset = inline.source.upperBound
      index = inline.end
    }
    source.append(offset..<max(offset, record.content.upperBound), to: &output)
  }
}
