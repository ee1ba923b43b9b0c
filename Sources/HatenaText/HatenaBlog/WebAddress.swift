import Bytes

/// An address of the web with its options: `http://example.com/:title=Example:bookmark`.
enum WebAddress {
  /// The bytes that end a bare address.
  static let ends = ByteSet(
    (0...255).filter { byte in
      !Byte.isLetter(byte) && !Byte.isDigit(byte) && !"-.~/_?&=%#+:;,@'$*!()".utf8.contains(byte)
    })

  /// Returns the scheme that an address at an offset has, if one is there.
  static func scheme(at start: Int, before end: Int, _ source: ByteView) -> Scheme? {
    func begins(with name: StaticString) -> Bool {
      end - start > name.utf8CodeUnitCount && source.hasWord(name, at: start, before: end)
    }
    if begins(with: "http://") { return .http }
    if begins(with: "https://") { return .https }
    return begins(with: "ftp://") ? .ftp : nil
  }

  /// What may stand behind an address.
  enum Option: Equatable {
    case title, bookmark, image, embed, cite
    /// A service that is gone.
    case gone

    fileprivate static let names: [(StaticString, Option)] = [
      ("title", .title), ("bookmark", .bookmark), ("image", .image), ("embed", .embed),
      ("cite", .cite), ("detail", .gone), ("barcode", .gone), ("star", .gone),
      ("favicon", .gone), ("movie", .gone), ("sound", .gone),
    ]
  }

  /// An option with the value behind its `=`.
  struct Item {
    let option: Option
    let value: Range<Int>?
  }

  /// Splits an address and its options.
  ///
  /// An option is one where only options follow, from left to right; a value goes on to the next
  /// option. What is none belongs to the address. A bare address takes no values.
  ///
  /// - Complexity: O(*n*).
  static func split(
    _ range: Range<Int>, isBare: Bool, _ source: ByteView
  ) -> (address: Range<Int>, items: [Item]) {
    let path = min(range.lowerBound + 8, range.upperBound)..<range.upperBound
    guard source.firstIndex(of: Byte.colon, in: path) != nil else { return (range, []) }
    var items: [Item] = []
    // From the back: where the options begin that are known so far.
    var tail = range.upperBound
    var offset = range.upperBound
    var best = tail
    while offset > range.lowerBound + 8 {
      offset -= 1
      guard source[offset] == Byte.colon,
        let (option, after) = name(at: offset + 1, before: range.upperBound, source)
      else { continue }
      if after == tail {
        items.append(Item(option: option, value: nil))
      } else if after < range.upperBound, source[after] == Byte.equals, !isBare,
        option == .title || option == .image
      {
        // A value takes in what looked like options only where it is the last one.
        items.append(Item(option: option, value: after + 1..<tail))
      } else {
        continue
      }
      tail = offset
      best = offset
    }
    return (range.lowerBound..<best, items.reversed())
  }

  private static func name(
    at start: Int, before end: Int, _ source: ByteView
  ) -> (Option, Int)? {
    for (name, option) in Option.names
    where end - start >= name.utf8CodeUnitCount && source.hasBytes(name, at: start) {
      // It says where an embedded page is from.
      if option == .cite, !source.hasBytes(":embed", at: start - 7) { return nil }
      return (option, start + name.utf8CodeUnitCount)
    }
    return nil
  }
}
