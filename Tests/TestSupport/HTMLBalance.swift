/// Looks whether HTML is well formed: every tag closed in order, every quote and `<` in its place.
public enum HTMLBalance {
  /// What is wrong with HTML, or `nil`.
  ///
  /// Elements without an end tag (`br`, `img`…) need none; no end tag may be left out.
  public static func problem(in html: [UInt8]) -> String? {
    var open: [[UInt8]] = []
    var index = 0
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = tagEnd(html, from: start + 1) else { return "an open tag at \(start)" }
      let isEnd = html[start + 1] == UInt8(ascii: "/")
      let name = Array(
        html[(start + (isEnd ? 2 : 1))..<end].prefix { $0 != UInt8(ascii: " ") }
          .filter { $0 != UInt8(ascii: "/") })
      if isEnd {
        guard open.popLast() == name else { return "an end tag too many at \(start)" }
      } else if !void.contains(name) {
        open.append(name)
      }
      index = end + 1
    }
    return open.last.map { "\(String(decoding: $0, as: UTF8.self)) is not closed" }
  }

  /// The place of the `>` that ends a tag; quoted values are stepped over.
  private static func tagEnd(_ html: [UInt8], from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<html.count {
      let byte = html[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "<") {
        return nil
      }
    }
    return nil
  }

  private static let void: Set<[UInt8]> = Set(
    ["br", "hr", "img", "input", "wbr", "param", "embed"].map { Array($0.utf8) })
}
