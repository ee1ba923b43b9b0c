/// Looks for a text in others in linear time, as Knuth, Morris and Pratt do.
struct ByteSearch {
  private let needle: [UInt8]
  /// For each beginning of the needle, the length of the longest other beginning that ends it.
  private let borders: [Int]

  init(_ needle: [UInt8]) {
    self.needle = needle
    var borders = Array(repeating: 0, count: needle.count)
    var length = 0
    for index in needle.indices.dropFirst() {
      while length > 0, needle[index] != needle[length] { length = borders[length - 1] }
      if needle[index] == needle[length] { length += 1 }
      borders[index] = length
    }
    self.borders = borders
  }

  /// Returns how many bytes stand before the first place of the needle, or `nil` where it is nowhere.
  ///
  /// - Complexity: O(*n*)
  func firstOffset(in text: some Sequence<UInt8>) -> Int? {
    if needle.isEmpty { return 0 }
    var length = 0
    var read = 0
    for byte in text {
      while length > 0, byte != needle[length] { length = borders[length - 1] }
      if byte == needle[length] { length += 1 }
      read += 1
      if length == needle.count { return read - length }
    }
    return nil
  }
}
