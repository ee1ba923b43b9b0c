extension Document: CustomDebugStringConvertible {
  /// A drawing of the tree: a line a node, indented, with its range and its text.
  public var debugDescription: String {
    var dump = TreeDump()
    walk(&dump)
    return dump.lines.joined(separator: "\n")
  }
}

/// Draws the tree while it is walked.
private struct TreeDump: MarkupWalker {
  private(set) var lines: [String] = []
  private var depth = 0

  mutating func enter(_ block: Block) {
    var line = block.name
    switch block {
    case .heading(let heading):
      line += " level \(heading.level)" + (heading.anchorName.map { " #\($0)" } ?? "")
    case .list(let list): line += list.isOrdered ? " ordered" : " unordered"
    case .cell(let cell): line += cell.isHeader ? " header" : ""
    case .blankLine(let blank): line += blank.isBreak ? " break" : ""
    case .superPreformatted(let code): line += code.filetype.map { " \($0)" } ?? ""
    case .custom(let custom): line += " \(custom.notation.name)"
    default: break
    }
    add(line, block.node.sourceRange, nil)
    depth += 1
  }

  mutating func leave(_ block: Block) { depth -= 1 }

  mutating func visit(_ inline: Inline) {
    var line = inline.name
    if case .link(let link) = inline { line += " \(link.scheme.rawValue) \(link.address)" }
    add(line, inline.node.sourceRange, inline.node.source)
  }

  private mutating func add(_ name: String, _ range: Range<Int>, _ text: ArraySlice<UInt8>?) {
    let place = "\(range.lowerBound)..<\(range.upperBound)"
    // Deep nesting would otherwise make the drawing grow with its square.
    let indent = String(repeating: "  ", count: min(depth, 40))
    let source = text.map { " " + String(decoding: $0, as: UTF8.self).debugDescription } ?? ""
    lines.append("\(indent)\(name) \(place)\(source)")
  }
}
