internal import Bytes

/// What a writer would want to know about the blocks; it never changes the output.
extension BlockParser {
  /// Reports a block that runs to the end of the input.
  mutating func reportUnclosed(_ record: Int) {
    let (what, mark) =
      switch records[record].kind {
      case .blockQuote: ("block quote", "<<")
      case .tagBlock: ("tag block", "…><")
      case .preformatted: ("preformatted text", "|<")
      default: ("super pre", "||<")
      }
    diagnostics.append(
      Diagnostic(
        offset: Int(records[record].lower),
        message: "\(what) is not closed: end it with a line \"\(mark)\""))
  }

  /// Reports an end mark that ends nothing.
  mutating func reportStray() {
    let isQuoteEnd = lineIs(Byte.lessThan, Byte.lessThan)
    let isPreEnd = lineIs(Byte.bar, Byte.lessThan)
    let isSuperPreEnd =
      line.count == 3 && byte(0) == Byte.bar && byte(1) == Byte.bar && byte(2) == Byte.lessThan
    guard isQuoteEnd || isPreEnd || isSuperPreEnd else { return }
    let mark = isQuoteEnd ? "<<" : isPreEnd ? "|<" : "||<"
    diagnostics.append(
      Diagnostic(
        offset: line.lowerBound,
        message: "\"\(mark)\" ends nothing here: remove it or open the block before it"))
  }
}
