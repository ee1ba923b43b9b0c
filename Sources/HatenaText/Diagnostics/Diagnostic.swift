internal import Bytes

/// Something in the source that its writer would want to know.
///
/// Parsing never fails: diagnostics stand beside the tree and change nothing in it.
public struct Diagnostic: Sendable, Equatable {
  /// The byte offset in ``Document/source`` the message is about.
  public let offset: Int
  /// What is wrong and what to do about it.
  public let message: String
}

/// A place in a text for people: both numbers count from 1, the column in bytes.
public struct SourcePosition: Sendable, Equatable {
  /// The line.
  public let line: Int
  /// The byte within the line.
  public let column: Int
}

/// Where the lines of a text begin.
public struct LineTable: Sendable {
  private var starts = [0]

  init(_ source: [UInt8]) {
    for (offset, byte) in source.enumerated() where byte == Byte.lineFeed {
      starts.append(offset + 1)
    }
  }

  /// Returns the place of a byte offset.
  ///
  /// - Complexity: O(log *l*) in the number of lines.
  public func position(of offset: Int) -> SourcePosition {
    var (low, high) = (0, starts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - starts[low] + 1)
  }
}
