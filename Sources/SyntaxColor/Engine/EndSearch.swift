import Bytes

/// A finished search for a region's end.
struct EndSearch {
  /// The region's start item.
  let start: Int
  /// The serial number of the line.
  let line: Int
  /// What `\z1`… stood for.
  let externals: Int32
  /// The offsets it began at and went on from behind each skip, ascending.
  var columns: [Int] = []
  /// The end found, if there is one.
  var end: FoundItem?

  /// Whether a search from `from` would go the same way.
  ///
  /// - Complexity: O(log *n*), *n* skips.
  func isFor(_ start: Int, _ line: TextLine, _ externals: Int32, from: Int) -> Bool {
    guard start == self.start, line.serial == self.line, externals == self.externals else {
      return false
    }
    let index = columns.indices.partitioningIndex { columns[$0] >= from }
    return index < columns.count && columns[index] == from
  }
}
