import Bytes

/// The addresses of headlines: word characters and hyphens of a title, hyphens for its spaces, and
/// a number where a headline before has the same.
///
/// - Complexity: O(*n*) in the bytes of the titles.
struct HeadlineIDs {
  /// All of them, one behind the other.
  private(set) var bytes: [UInt8] = []
  /// Those that were made from a title, without numbers: which bytes, how often, and the one before
  /// that has the same hash.
  private var uses: [(id: Range<Int>, count: UInt32, next: Int?)] = []
  private var byHash: [Int: Int] = [:]

  /// Makes room for the addresses of so many headlines.
  init(count: Int) {
    uses.reserveCapacity(count)
    byHash.reserveCapacity(count)
  }

  /// Adds an address that is written with the headline; another headline may have the same.
  mutating func add(name: Range<Int>, in source: ByteView) -> Range<Int> {
    let start = bytes.count
    append(name, of: source)
    return start..<bytes.count
  }

  /// Adds the address of a title; it is empty where the title has no word characters.
  mutating func add(title: Range<Int>, in text: ByteView) -> Range<Int> {
    let start = bytes.count
    appendWords(of: title, in: text)
    let id = start..<bytes.count
    if id.isEmpty { return id }
    let hash = bytes[id].withByteView { $0.hash }
    var candidate = byHash[hash]
    while let use = candidate {
      if bytes[uses[use].id] == bytes[id] {
        bytes += "-\(uses[use].count)".utf8
        uses[use].count += 1
        return start..<bytes.count
      }
      candidate = uses[use].next
    }
    uses.append((id, 1, byHash.updateValue(uses.count, forKey: hash)))
    return id
  }

  /// Appends what of a title belongs into its address.
  private mutating func appendWords(of title: Range<Int>, in text: ByteView) {
    // What is kept is appended in runs.
    var first = title.lowerBound
    var offset = first
    while offset < title.upperBound {
      let byte = text[offset]
      var length = 1
      var isKept = Byte.isWord(byte) || byte == Byte.hyphen
      if byte >= 0x80 {
        (length, isKept) = BlogText.character(at: offset, before: title.upperBound, text)
      }
      if !isKept {
        append(first..<offset, of: text)
        if byte == Byte.space { bytes.append(Byte.hyphen) }
        first = offset + length
      }
      offset += length
    }
    append(first..<title.upperBound, of: text)
  }

  private mutating func append(_ range: Range<Int>, of text: ByteView) {
    if !range.isEmpty { text.append(range, to: &bytes) }
  }
}
