import Bytes
import HatenaText

/// Code, tables and definitions.
extension MarkdownWriter {
  mutating func code(_ node: Document.Node) {
    guard let code = node.code else { return }
    let filetype = code.filetype.map { $0 == "?" ? "" : $0 } ?? ""
    append(Self.fence(Array(code.bytes), filetype: filetype))
  }

  /// Preformatted text is code where nothing in it is a link or a tag.
  mutating func preformatted(_ node: Document.Node) {
    let text = html.text(of: node)
    let isText = !node.children.contains { $0.kind != .text }
    guard isText, !text.contains(Byte.lessThan) else { return append(html: node) }
    let decoded = text.withByteView { NodeHTML.decoded($0, 0..<$0.count, inAttribute: false) }
    append(Self.fence(decoded, filetype: ""))
  }

  private static func fence(_ code: [UInt8], filetype: String) -> [UInt8] {
    // The name of a fence of backquotes has none.
    let mark = filetype.utf8.contains(Byte.backquote) ? Byte.tilde : Byte.backquote
    var (longest, run) = (2, 0)
    for byte in code {
      run = byte == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = [UInt8](repeating: mark, count: longest + 1)
    var output = fence
    for byte in filetype.utf8 {
      if byte == Byte.backslash || byte == Byte.ampersand { output.append(Byte.backslash) }
      output.append(byte)
    }
    output.append(Byte.lineFeed)
    if !code.isEmpty { output += code + [Byte.lineFeed] }
    return output + fence
  }

  /// Writes a table or a definition list.
  mutating func append(_ node: Document.Node, as form: (inout Self, Document.Node) -> [UInt8]?) {
    let count = marked.count
    if let block = form(&self, node) { return append(block) }
    marked.removeLast(marked.count - count)
    append(html: node)
  }

  /// Returns a table of GitHub's kind, or `nil` where it has headers elsewhere than in the first row,
  /// or what is no line of Markdown.
  mutating func tableRows(_ node: Document.Node) -> [UInt8]? {
    guard flavor.hasTables else { return nil }
    var rows: [[[UInt8]]] = []
    var hasHead = false
    for row in node.children where row.kind == .row {
      let cells = row.children.compactMap(\.cell)
      let headers = cells.count { $0.isHeader }
      if rows.isEmpty, headers == cells.count, headers > 0 {
        hasHead = true
      } else if headers > 0 {
        return nil
      }
      var texts: [[UInt8]] = []
      for cell in cells {
        guard let text = inline(html.text(of: cell.node), isLine: true) else { return nil }
        texts.append(text.flatMap { $0 == Byte.bar ? [Byte.backslash, $0] : [$0] })
      }
      rows.append(texts)
    }
    let width = rows.map(\.count).max() ?? 0
    guard width > 0 else { return nil }
    if !hasHead { rows.insert([], at: 0) }
    rows.insert([[UInt8]](repeating: Array("---".utf8), count: width), at: 1)
    // Short rows are filled up by those who read them, but for the first.
    rows[0] += [[UInt8]](repeating: [], count: width - rows[0].count)
    return Array(rows.map(Self.line).joined(separator: [Byte.lineFeed]))
  }

  private static func line(_ cells: [[UInt8]]) -> [UInt8] {
    if cells.isEmpty { return Array("| |".utf8) }
    return cells.reduce(into: [Byte.bar]) { line, cell in
      line += cell.isEmpty ? [Byte.space, Byte.bar] : [Byte.space] + cell + [Byte.space, Byte.bar]
    }
  }

  /// Returns a definition list, or `nil` where the flavor has none, or not such a one.
  mutating func definitionLines(_ node: Document.Node) -> [UInt8]? {
    guard flavor.hasDefinitionLists else { return nil }
    var output: [UInt8] = []
    var last = NodeKind.description
    for part in node.children {
      guard let text = inline(html.text(of: part), isLine: true), !text.isEmpty else { return nil }
      if part.kind == .term {
        guard last == .description else { return nil }
        if !output.isEmpty { output += "\n\n".utf8 }
        output += text
      } else {
        if output.isEmpty { return nil }
        output += "\n: ".utf8 + text
      }
      last = part.kind
    }
    return last == .description ? output : nil
  }
}
