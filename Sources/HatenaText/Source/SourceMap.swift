import Bytes

/// Leads from offsets in a text to offsets in the input that it was made of.
///
/// A byte order mark at the start is no text. CRs are dropped or, in dialects in which they end lines,
/// become LFs. Ranges are into the input nevertheless, so that an editor can use them as they are.
struct SourceMap: Sendable {
  /// The input, where it has a mark or CRs; otherwise it is the text itself.
  private let input: [UInt8]?
  /// The length of the byte order mark.
  private let mark: Int
  /// For each CR that is dropped, the offset in the text of what follows it.
  private let returns: [UInt32]
  private let lineEnds: LineEnds

  init(_ input: [UInt8], _ lineEnds: LineEnds = .lineFeedOnly) {
    self.lineEnds = lineEnds
    let hasReturn = input.withByteView {
      $0.firstIndex(of: Byte.carriageReturn, in: 0..<$0.count) != nil
    }
    mark = ByteOrderMark.length(in: input)
    self.input = hasReturn || mark > 0 ? input : nil
    var returns: [UInt32] = []
    if hasReturn {
      for (offset, byte) in input.enumerated()
      where Self.isDropped(byte, at: offset, in: input, lineEnds) {
        returns.append(UInt32(truncatingIfNeeded: offset - mark - returns.count))
      }
    }
    self.returns = returns
  }

  /// Returns the text of the input that the map was made of.
  func text(of input: [UInt8]) -> [UInt8] {
    guard self.input != nil else { return input }
    let marked = input.dropFirst(mark)
    if lineEnds == .lineFeedOnly { return marked.filter { $0 != Byte.carriageReturn } }
    var text: [UInt8] = []
    text.reserveCapacity(input.count)
    for offset in marked.indices
    where !Self.isDropped(input[offset], at: offset, in: input, lineEnds) {
      text.append(input[offset] == Byte.carriageReturn ? Byte.lineFeed : input[offset])
    }
    return text
  }

  /// Returns whether the text does not have a byte.
  private static func isDropped(
    _ byte: UInt8, at offset: Int, in input: [UInt8], _ lineEnds: LineEnds
  ) -> Bool {
    guard byte == Byte.carriageReturn else { return false }
    return lineEnds == .lineFeedOnly
      || offset + 1 < input.count && input[offset + 1] == Byte.lineFeed
  }

  /// Returns the input that a text was made of.
  func input(of text: [UInt8]) -> [UInt8] { input ?? text }

  /// Returns the offset in the input of an offset in the text.
  ///
  /// A CR at the offset is inside where a range begins there, and outside where one ends (`isEnd`).
  ///
  /// - Complexity: O(log *r*) in the number of CRs.
  func offset(of offset: Int, isEnd: Bool) -> Int {
    if returns.isEmpty { return offset + mark }
    return offset + mark
      + returns.indices.partitioningIndex {
        isEnd ? Int(returns[$0]) >= offset : Int(returns[$0]) > offset
      }
  }

  /// Returns the range in the input of a range in the text.
  func range(of range: Range<Int>) -> Range<Int> {
    if returns.isEmpty { return range.lowerBound + mark..<range.upperBound + mark }
    if range.isEmpty, lineEnds == .carriageReturnToo {
      // Nothing, at the end of a line, stands before its CR.
      let place = offset(of: range.lowerBound, isEnd: true)
      return place..<place
    }
    let lower = offset(of: range.lowerBound, isEnd: false)
    return lower..<max(lower, offset(of: range.upperBound, isEnd: true))
  }
}
