/// A block notation of the caller's own.
///
/// It is offered every line before the built-in notations. A block runs from a line that begins
/// it to the next line that ends it, both included, or to the end of the input; one line may do
/// both.
///
/// - SeeAlso: <doc:AddingANotation>
public protocol BlockNotation: Sendable {
  /// What the block is called in tree dumps.
  var name: String { get }
  /// Returns whether a line begins such a block.
  func begins(with line: ArraySlice<UInt8>) -> Bool
  /// Returns whether a line ends the block it stands in.
  func ends(with line: ArraySlice<UInt8>) -> Bool
  /// Returns the HTML of a block, which is written as it is.
  ///
  /// The source is the block's lines as written, without the last LF.
  func html(for source: ArraySlice<UInt8>, options: Options) -> [UInt8]
}

extension BlockParser {
  /// Offers the line to the caller's notations.
  mutating func parseCustom(depth: Int) -> Bool {
    guard let index = notations.firstIndex(where: { $0.begins(with: bytes[line]) }) else {
      return false
    }
    let notation = notations[index]
    let start = line.lowerBound
    var upper = line.upperBound
    while !isAtEnd {
      upper = line.upperBound
      let isLast = notation.ends(with: bytes[line])
      advance()
      if isLast { break }
    }
    let record = add(.custom, depth: depth, source: start..<upper, content: start..<upper)
    setNotation(index, of: record)
    return true
  }
}
