import Bytes

/// What a writer would want to know about the blocks; it never changes the tree.
extension BlockParser {
  /// Reports a block that runs to the end of the input.
  mutating func reportUnclosed(_ node: Int) {
    guard diagnostics != nil else { return }
    let record = tree.nodes[node]
    let (what, mark) =
      switch record.kind {
      case .blockQuote: ("block quote", "<<")
      case .htmlBlock: ("tag block", "…><")
      case .preformatted: ("preformatted text", "|<")
      default: ("super pre", "||<")
      }
    let opening = Int(record.lower)
    let lineEnd = source.firstIndex(of: Byte.lineFeed, in: opening..<source.count) ?? source.count
    diagnostics?.append(
      Diagnostic(
        .unclosedBlock, opening..<lineEnd,
        "\(what) is not closed: end it with a line \"\(mark)\""))
  }

  /// Reports an end mark that ends nothing.
  mutating func reportStray() {
    guard diagnostics != nil else { return }
    let isQuoteEnd = lineIs(Byte.lessThan, Byte.lessThan)
    let isPreEnd = lineIs(Byte.bar, Byte.lessThan)
    let isCodeEnd = line.count == 3 && source.hasBytes("||<", at: line.lowerBound)
    guard isQuoteEnd || isPreEnd || isCodeEnd else { return reportFiletype() }
    let mark = isQuoteEnd ? "<<" : isPreEnd ? "|<" : "||<"
    let message = "\"\(mark)\" ends nothing here: remove it or open the block before it"
    let diagnostic = Diagnostic(.strayEndMark, line, message)
    diagnostics?.append(diagnostic)
  }

  /// Reports a line that looks like one that begins code and is none: `>|c++|`.
  private mutating func reportFiletype() {
    guard line.count > 3, byte(0) == Byte.greaterThan, byte(1) == Byte.bar,
      byte(line.count - 1) == Byte.bar
    else { return }
    let name = line.lowerBound + 2..<line.upperBound - 1
    guard !name.contains(where: { source[$0] == Byte.bar }) else { return }
    let written = String(decoding: bytes[name], as: UTF8.self)
    let message =
      "\">|\(written)|\" begins no code: a type is letters, digits and \"_\", as in \">|cpp|\""
    let diagnostic = Diagnostic(.filetypeNotWord, line, message)
    diagnostics?.append(diagnostic)
  }
}
