/// Splits the HTML of code at its line ends.
///
/// An element that goes over several lines is closed at the end of each and opened again on the
/// next, so that whatever the HTML comes from, every line is balanced.
struct LineSplitter {
  var output: [UInt8] = []
  /// The start tags that are open.
  private var open: [ArraySlice<UInt8>] = []

  init(reserving count: Int) { output.reserveCapacity(count) }

  /// Appends the lines, each in a `span`; LFs stay between them.
  ///
  /// - Parameters:
  ///   - html: The HTML of the code.
  ///   - tag: Returns the start tag of a line; lines count from 1.
  /// - Complexity: O(*n* · *d*): *n* bytes, *d* elements open at a line's end.
  mutating func split(_ html: [UInt8], tag: (_ line: Int) -> StaticString) {
    var line = 1
    append(tag(line))
    var start = 0
    var index = 0
    while index < html.count {
      switch html[index] {
      case 0x0A:
        output += html[start..<index]
        closeOpen()
        output += "</span>\n".utf8
        line += 1
        append(tag(line))
        for tag in open { output += tag }
        index += 1
        start = index
      case 0x3C:
        index = readTag(html, at: index)
      default: index += 1
      }
    }
    output += html[start...]
    closeOpen()
    output += "</span>".utf8
  }

  /// Notes what a tag opens or closes and returns where it ends.
  private mutating func readTag(_ html: [UInt8], at start: Int) -> Int {
    guard let close = html[start...].firstIndex(of: 0x3E) else { return html.count }
    let tag = html[start...close]
    if tag[start + 1] == 0x2F {
      _ = open.popLast()
    } else if !Self.standsAlone(tag) {
      open.append(tag)
    }
    return close + 1
  }

  /// Whether a tag opens nothing: a comment, or an element without an end tag.
  private static func standsAlone(_ tag: ArraySlice<UInt8>) -> Bool {
    tag[tag.startIndex + 1] == 0x21 || alone.contains { tag.dropFirst().starts(with: $0) }
  }

  private static let alone = ["br", "wbr", "img", "hr"].map { Array($0.utf8) }

  private mutating func closeOpen() {
    for tag in open.reversed() {
      let name = tag.dropFirst().prefix { $0 != 0x20 && $0 != 0x3E }
      output += [0x3C, 0x2F]
      output += name
      output.append(0x3E)
    }
  }

  private mutating func append(_ text: StaticString) {
    unsafe output.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
