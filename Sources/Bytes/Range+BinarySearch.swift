extension Range<Int> {
  /// Returns the first index that belongs to the second part, or the range's end.
  ///
  /// `belongsToSecond` must be false for all of the first part and true for all of the second:
  /// `columns.indices.partitioningIndex { columns[$0] >= 8 }` is the first column from 8 on.
  ///
  /// - Complexity: O(log *n*).
  @inlinable package func partitioningIndex(where belongsToSecond: (Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if belongsToSecond(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
