import Bytes

/// Writes lines with what quotes and items around them put in front.
struct MarkdownLines {
  private(set) var output: [UInt8] = []
  private var containers: [Container] = []

  /// A quote or an item that is open.
  private struct Container {
    /// What stands before its first line, until that is written, and before the others.
    var first: [UInt8]?
    let rest: [UInt8]
  }

  /// How many quotes and items may stand in one another; the text of deeper ones stands in the last.
  ///
  /// What stands before a line would otherwise grow with the depth, and the output with its square.
  static let depthLimit = 32

  /// What stands between two blocks.
  enum Gap {
    case line, blankLine
  }

  /// Opens a quote or an item.
  mutating func open(first: String, rest: String) {
    let isTooDeep = containers.count >= Self.depthLimit
    containers.append(
      Container(first: isTooDeep ? nil : Array(first.utf8), rest: isTooDeep ? [] : Array(rest.utf8))
    )
  }

  /// Closes it; one without a line gets an empty one.
  mutating func close() {
    if containers.last?.first != nil { append([], gap: .blankLine) }
    containers.removeLast()
  }

  /// Appends the lines of a block.
  mutating func append(_ block: [UInt8], gap: Gap) {
    if !output.isEmpty {
      output.append(Byte.lineFeed)
      if gap == .blankLine {
        appendPrefix(isBlank: true, isBetweenBlocks: true)
        output.append(Byte.lineFeed)
      }
    }
    var start = 0
    while start <= block.count {
      let end = block[start...].firstIndex(of: Byte.lineFeed) ?? block.count
      if start > 0 { output.append(Byte.lineFeed) }
      appendPrefix(isBlank: start == end)
      output += block[start..<end]
      start = end + 1
    }
  }

  /// Ends the last line.
  mutating func finish() {
    if !output.isEmpty { output.append(Byte.lineFeed) }
  }

  /// Appends what stands before a line; that of a blank line ends before a quote or an item which
  /// begins behind it.
  private mutating func appendPrefix(isBlank: Bool, isBetweenBlocks: Bool = false) {
    let start = output.count
    for index in containers.indices {
      if let first = containers[index].first {
        if isBetweenBlocks { break }
        output += first
        containers[index].first = nil
      } else {
        output += containers[index].rest
      }
    }
    guard isBlank else { return }
    while output.count > start, output.last == Byte.space { output.removeLast() }
  }
}
