internal import Bytes

extension Document {
  /// Returns the tree as JSON.
  ///
  /// Every node is an object with `type`, `range` (two byte offsets, half-open) and what its kind
  /// adds; blocks have `inlines` and `children` where they have any. Text is given as written; bytes
  /// that are not UTF-8 come as U+FFFD, and `range` says where they are.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONTreeWriter()
    walk(&writer)
    return writer.finish()
  }
}

/// Writes the tree as JSON while it is walked.
private struct JSONTreeWriter: MarkupWalker {
  private var output = Array("{\"type\":\"document\",\"children\":[".utf8)
  /// For every open block, whether it has an inline list or a child list open.
  private var levels: [(hasInlines: Bool, hasChildren: Bool)] = []
  private var isFirst = true

  mutating func enter(_ block: Block) {
    if levels.isEmpty {
      if !isFirst { append(",") }
      isFirst = false
    } else {
      let last = levels.count - 1
      if levels[last].hasInlines {
        append("]")
        levels[last].hasInlines = false
      }
      append(levels[last].hasChildren ? "," : ",\"children\":[")
      levels[last].hasChildren = true
    }
    begin(block.name, block.node.sourceRange)
    appendFields(block)
    levels.append((false, false))
  }

  mutating func leave(_ block: Block) {
    guard let level = levels.popLast() else { return }
    append(level.hasInlines || level.hasChildren ? "]}" : "}")
  }

  mutating func visit(_ inline: Inline) {
    let last = levels.count - 1
    append(levels[last].hasInlines ? "," : ",\"inlines\":[")
    levels[last].hasInlines = true
    begin(inline.name, inline.node.sourceRange)
    switch inline {
    case .link(let link):
      field("scheme", Array(link.scheme.rawValue.utf8)[...])
      field("form", Array("\(link.form)".utf8)[...])
      field("address", Array(link.address.utf8)[...])
    case .custom(let custom): field("scheme", Array(custom.scheme.utf8)[...])
    case .replaced(let replaced): field("html", replaced.html[...])
    default: break
    }
    field("source", inline.node.source)
    append("}")
  }

  mutating func finish() -> [UInt8] {
    append("]}")
    return output
  }

  private mutating func appendFields(_ block: Block) {
    switch block {
    case .heading(let heading):
      append(",\"level\":\(heading.level)")
      if let name = heading.anchorName { field("anchor", Array(name.utf8)[...]) }
    case .list(let list): append(",\"ordered\":\(list.isOrdered)")
    case .cell(let cell): append(",\"header\":\(cell.isHeader)")
    case .blankLine(let line): append(",\"break\":\(line.isBreak)")
    case .superPreformatted(let code):
      if let filetype = code.filetype { field("filetype", Array(filetype.utf8)[...]) }
    case .custom(let custom): field("notation", Array(custom.notation.name.utf8)[...])
    default: break
    }
  }

  private mutating func begin(_ type: String, _ range: Range<Int>) {
    append("{\"type\":\"\(type)\",\"range\":[\(range.lowerBound),\(range.upperBound)]")
  }

  private mutating func append(_ text: String) { output += text.utf8 }

  private mutating func field(_ name: String, _ value: ArraySlice<UInt8>) {
    append(",\"\(name)\":\"")
    for byte in String(decoding: value, as: UTF8.self).utf8 {
      switch byte {
      case Byte.quote: append("\\\"")
      case Byte.backslash: append("\\\\")
      case Byte.lineFeed: append("\\n")
      case 0..<0x10: append("\\u000\(String(byte, radix: 16))")
      case 0x10..<Byte.space: append("\\u00\(String(byte, radix: 16))")
      default: output.append(byte)
      }
    }
    append("\"")
  }
}
