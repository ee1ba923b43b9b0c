extension Document: CustomDebugStringConvertible {
  /// A drawing of the tree: a line a node, indented, with its range in the input and its text.
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

  mutating func enter(_ node: Document.Node) {
    let range = node.sourceRange
    // Deep nesting would otherwise make the drawing grow with its square.
    var line = String(repeating: "  ", count: min(depth, 40)) + node.kind.name
    for (name, value) in node.properties {
      line += value.isEmpty ? " \(name)" : " \(name) \(value)"
    }
    line += " \(range.lowerBound)..<\(range.upperBound)"
    if node.kind.isInline {
      line += " " + String(decoding: node.source, as: UTF8.self).debugDescription
    }
    lines.append(line)
    depth += 1
  }

  mutating func leave(_ node: Document.Node) { depth -= 1 }
}

extension Document.Node {
  /// What the kind has beside its range: names with values, or names alone.
  fileprivate var properties: [(String, String)] {
    if let heading {
      return [("level", "\(heading.level)")] + (heading.anchorName.map { [("#\($0)", "")] } ?? [])
    }
    if let list { return [(list.isOrdered ? "ordered" : "unordered", "")] }
    if let cell { return cell.isHeader ? [("header", "")] : [] }
    if let filetype = code?.filetype { return [(filetype, "")] }
    if let customBlock { return [(customBlock.notation.name, "")] }
    if let link { return [(link.scheme.rawValue, link.address)] }
    return isLineBreak ? [("break", "")] : []
  }
}
