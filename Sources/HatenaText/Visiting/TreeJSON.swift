import Bytes

extension Document {
  /// Returns the tree as JSON.
  ///
  /// Every node is an object with `type`, `range` (two byte offsets in the input, half-open), what its
  /// kind adds, and `children` where it has any. Inlines have their `source`. Text is given as
  /// written; bytes that are not UTF-8 come as U+FFFD, and `range` says where they are.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONTreeWriter()
    walk(&writer)
    return writer.finish()
  }

  /// Returns the tree as JSON in a string; see ``jsonBytes()``.
  public func json() -> String { String(decoding: jsonBytes(), as: UTF8.self) }
}

/// Writes the tree as JSON while it is walked.
private struct JSONTreeWriter: MarkupWalker {
  private var output = Array("{\"type\":\"document\",\"children\":[".utf8)
  /// For every open node, whether it has a list of children open.
  private var hasChildren: [Bool] = []
  private var isFirst = true

  mutating func enter(_ node: Document.Node) {
    if let last = hasChildren.last {
      append(last ? "," : ",\"children\":[")
      hasChildren[hasChildren.count - 1] = true
    } else {
      if !isFirst { append(",") }
      isFirst = false
    }
    let range = node.sourceRange
    append("{\"type\":\"\(node.kind.name)\",\"range\":[\(range.lowerBound),\(range.upperBound)]")
    appendFields(node)
    hasChildren.append(false)
  }

  mutating func leave(_ node: Document.Node) {
    append(hasChildren.popLast() == true ? "]}" : "}")
  }

  mutating func finish() -> [UInt8] {
    append("]}")
    return output
  }

  private mutating func appendFields(_ node: Document.Node) {
    if let heading = node.heading {
      append(",\"level\":\(heading.level)")
      if let name = heading.anchorName { field("anchor", Array(name.utf8)[...]) }
    } else if let list = node.list {
      append(",\"ordered\":\(list.isOrdered)")
    } else if let cell = node.cell {
      append(",\"header\":\(cell.isHeader)")
    } else if node.kind == .blankLine {
      append(",\"break\":\(node.isLineBreak)")
    } else if let code = node.code {
      if let filetype = code.filetype { field("filetype", Array(filetype.utf8)[...]) }
    } else if let custom = node.customBlock {
      field("notation", Array(custom.notation.name.utf8)[...])
    } else if let link = node.link {
      field("scheme", Array(link.scheme.rawValue.utf8)[...])
      field("form", Array(link.form.name.utf8)[...])
      field("address", Array(link.address.utf8)[...])
    } else if let custom = node.customInline {
      field("scheme", Array(custom.notation.scheme.utf8)[...])
    } else if node.kind == .html {
      field("html", node.content)
    }
    if node.kind.isInline { field("source", node.source) }
  }

  private mutating func append(_ text: String) { output += text.utf8 }

  private mutating func field(_ name: String, _ value: ArraySlice<UInt8>) {
    append(",\"\(name)\":")
    JSONText.append(value, to: &output)
  }
}
