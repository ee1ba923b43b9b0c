import Bytes

/// A place in a text for people and editors.
public struct SourcePosition: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The byte of the line in UTF-8, from 1.
  public let column: Int
  /// The code unit of the line in UTF-16, from 1, as the Language Server Protocol counts columns
  /// (from 0 there). A byte that is not UTF-8 counts as one.
  public let utf16Column: Int
}

/// Where the lines of a text begin.
public struct LineTable: Sendable {
  private let text: [UInt8]
  private var starts = [0]

  /// Makes the table of a text.
  ///
  /// - Complexity: O(*n*).
  public init(_ text: [UInt8]) {
    self.text = text
    for (offset, byte) in text.enumerated() where byte == Byte.lineFeed {
      starts.append(offset + 1)
    }
  }

  /// The number of lines.
  public var count: Int { starts.count }

  /// Returns the place of a byte offset in `0...` the length of the text.
  ///
  /// - Complexity: O(log *l* + *c*) in the number of lines and the length of the line before it.
  public func position(of offset: Int) -> SourcePosition {
    let line = starts.indices.partitioningIndex { starts[$0] > offset }
    let start = starts[max(line - 1, 0)]
    let end = min(max(offset, start), text.count)
    // Each character has one byte that begins it; those beyond the BMP are two code units.
    let units = text[start..<end].reduce(0) { count, byte in
      byte & 0xC0 == 0x80 ? count : count + (byte >= 0xF0 ? 2 : 1)
    }
    return SourcePosition(line: max(line, 1), column: offset - start + 1, utf16Column: units + 1)
  }

  /// Returns the places where a range begins and where it ends.
  public func positions(of range: Range<Int>) -> Range<SourcePosition> {
    position(of: range.lowerBound)..<position(of: range.upperBound)
  }
}

extension SourcePosition: Comparable {
  /// Whether a place comes before another.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
